"""Letters: made from templates, set on pages, printed, filed and found again."""
