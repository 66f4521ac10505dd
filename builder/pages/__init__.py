"""An archive -> the pages and files of its site. Kinds of pages and files are listed in ``making.py``."""

from builder.pages.making import ASSETS, PAGES, Made, make

__all__ = ["ASSETS", "PAGES", "Made", "make"]
