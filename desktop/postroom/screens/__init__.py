"""The post room in the window."""
