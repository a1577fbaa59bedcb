"""What may be done with a case, as forms under its page."""
