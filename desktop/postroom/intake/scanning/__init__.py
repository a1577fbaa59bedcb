"""Scanners: what they offer, one stack after the other, and what stops them."""
