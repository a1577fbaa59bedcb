"""What is done with letters: written, approved, queued, printed, sent, taken back."""
