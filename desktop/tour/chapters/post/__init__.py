"""A morning of post, chapter by chapter."""
