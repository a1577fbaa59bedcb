"""Frozen rows for lists and search."""
