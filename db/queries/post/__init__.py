"""What the post room's screens and its line read: frozen rows."""
