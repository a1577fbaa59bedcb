"""Frozen rows about properties: their page, and who is there."""
