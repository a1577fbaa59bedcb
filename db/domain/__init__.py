"""The rules of the field as plain Python; no database, no clock of its own."""
