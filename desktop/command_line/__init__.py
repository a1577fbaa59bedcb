"""The commands of `guildhall`, a module for each group; loaded when called."""
