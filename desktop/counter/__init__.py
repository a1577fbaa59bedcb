"""The counter: caller, contact, enquiry, slip, call-backs."""
