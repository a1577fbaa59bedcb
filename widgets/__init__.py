"""Qt building blocks that know no database and no domain."""
