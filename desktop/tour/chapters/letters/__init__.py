"""Letters, from the first word to the doormat."""
