"""What is done in the post room: each deed one unit of work."""
