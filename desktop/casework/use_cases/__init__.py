"""What casework does: one function, one unit of work, one transaction each."""
