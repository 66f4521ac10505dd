"""Tiny archives, each for what it shows."""
