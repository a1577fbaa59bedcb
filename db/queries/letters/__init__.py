"""What is read of letters: templates on offer, the queue, runs, lists, one letter."""
