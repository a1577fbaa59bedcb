"""What is seen of casework: it lays out, and decides nothing."""
