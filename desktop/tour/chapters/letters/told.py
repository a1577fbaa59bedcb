"""The day's letters, chapter by chapter."""

from __future__ import annotations

from desktop.tour.chapters.letters import listing, printing, writing

CHAPTER = (*writing.CHAPTER, *listing.CHAPTER, *printing.CHAPTER)
