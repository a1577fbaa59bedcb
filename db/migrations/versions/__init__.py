"""One file a step; the number in its name is the store's schema number."""
