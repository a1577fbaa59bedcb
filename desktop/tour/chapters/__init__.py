"""The main jobs, one module a chapter; each works through the keys alone."""
