"""What is done with one letter, as forms."""
