"""The demonstration council: plausible, obviously invented, the same each time."""
