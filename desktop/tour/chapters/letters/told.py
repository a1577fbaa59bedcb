"""The day's letters, chapter by chapter."""

from __future__ import annotations

from desktop.tour.chapters.letters import printing, writing

CHAPTER = (*writing.CHAPTER, *printing.CHAPTER)
