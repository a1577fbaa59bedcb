"""What the counter reads: contacts, enquiries, call-backs, the slip's facts."""
