"""What administrators and IT change; no Qt."""
