"""Administration: staff, catalogue, guidance, notices, import, audit."""
