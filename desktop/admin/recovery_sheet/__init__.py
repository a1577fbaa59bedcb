"""The recovery sheet: the one paper that opens a store nobody can."""
