"""Our own annotated articles."""
