"""The encrypted store: engine, keys, unit of work, backup, upgrade."""
