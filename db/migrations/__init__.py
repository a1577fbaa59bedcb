"""The history of the schema; each step goes up and down with data in it."""
