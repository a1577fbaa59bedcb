"""What stands on a case's page under its own headings, and what can be done there."""
