"""People and property: pages, editing, duplicates, merge, markers."""
