"""Dossier: from article files to a cross-linked, sourced explainer archive."""

__version__ = "0.1.0"
