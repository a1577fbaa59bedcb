"""The tour: the main jobs worked through in the real window, without a person."""
