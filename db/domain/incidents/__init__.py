"""Incidents: what the law wants to be told of them, by when, and by whom."""
