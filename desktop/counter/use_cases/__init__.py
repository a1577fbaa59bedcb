"""What an advisor does at the counter; each module is one verb, with no Qt."""
