"""What the person at the desk sees of people and places."""
