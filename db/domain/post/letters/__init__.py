"""What is read out of a letter: who wrote, of what, from when, and whether again."""
