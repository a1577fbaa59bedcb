"""Separator and routing sheets to print."""
