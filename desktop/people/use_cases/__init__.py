"""What the desk does with people and properties; one function, one transaction."""
