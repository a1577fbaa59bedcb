"""Word files: brought in as templates, and letters written out for those who must."""
