"""The story, chapter by chapter."""

from __future__ import annotations

from desktop.tour.chapters.story import (
    complaining,
    ending,
    few_eyes,
    queues,
    referring,
    working,
)

CHAPTER = (
    *referring.CHAPTER,
    *working.CHAPTER,
    *complaining.CHAPTER,
    *ending.CHAPTER,
    *few_eyes.CHAPTER,
    *queues.CHAPTER,
)
