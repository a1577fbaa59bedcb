"""People and properties out of files: read, map, check, try, bring in."""
