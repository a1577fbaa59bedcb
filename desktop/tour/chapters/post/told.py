"""The morning's post, chapter by chapter."""

from __future__ import annotations

from desktop.tour.chapters.post import opening

CHAPTER = (opening.come_to_the_post_room, *opening.CHAPTER)
