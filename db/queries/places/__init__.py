"""Frozen rows about properties: a page, and addresses found as they are typed."""
