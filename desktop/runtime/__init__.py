"""Background lanes, broadcast of changes, crash desk, logs and the clock."""
