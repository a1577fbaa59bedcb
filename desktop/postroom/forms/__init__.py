"""What the post room asks, as forms in their place."""
