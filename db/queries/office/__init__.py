"""Lists for whoever runs the house: everything that is kept, not only what holds."""
