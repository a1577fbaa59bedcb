"""The morning's post, chapter by chapter."""

from __future__ import annotations

from desktop.tour.chapters.post import arriving, naming, opening, proving

CHAPTER = (
    opening.come_to_the_post_room,
    *opening.CHAPTER,
    *arriving.CHAPTER,
    *naming.CHAPTER,
    *proving.CHAPTER,
)
