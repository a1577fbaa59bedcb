"""The rules of the post room: plain Python, no database, no pictures."""
