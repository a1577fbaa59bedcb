"""The visit slip: its words, its drawing and its tags, with no Qt."""
