"""Makes ``builder/data/encoder/``: ``__main__.py`` says how."""
