"""Casework from the counter to an answer, as one story through the real window."""
