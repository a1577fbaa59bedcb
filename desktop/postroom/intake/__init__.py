"""Where pages come from: the scanner, files, a watched folder, e-mail; no Qt."""
