"""The counter's screens: they lay out and decide nothing."""
