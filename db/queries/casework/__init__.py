"""What the casework screens read: frozen rows, never a live record."""
