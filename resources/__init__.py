"""Catalogue, guidance, code lists, fonts, icons, style and translations; no logic."""
