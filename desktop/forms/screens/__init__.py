"""A form in its place on the page, its fields, and parts of a page around it."""
