"""The main window: sign-in, lock, navigation, search and the command palette."""
