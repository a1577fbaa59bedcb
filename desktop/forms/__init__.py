"""Forms as data: asked in their place on a page, saved by a use case, undone."""
