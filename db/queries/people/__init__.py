"""Frozen rows about people: a page, a timeline, lists to work through."""
