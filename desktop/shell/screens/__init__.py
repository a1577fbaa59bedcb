"""The shell's widgets: entrance, top bar, workspace, window."""
