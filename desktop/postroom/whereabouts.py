"""What stood in front in the post room, to come back to."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.postroom.shelves import Shelf


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """Which list stood in front, and the document or batch that was open.

    Attributes:
        document: that was being indexed; *seen* one that was only looked at.
    """

    shelf: str = Shelf.BATCHES.value
    batch: UUID | None = None
    document: UUID | None = None
    seen: UUID | None = None
