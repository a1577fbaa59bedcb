"""The screens of the letters room."""
