"""What the post room hands to casework, and what it is told in return.

The two rooms don't know each other: the program gives the post room these
functions when it is put together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from db.clock import LONDON


@dataclass(frozen=True, slots=True)
class PostCase:
    """A case that a document opens.

    Attributes:
        received_at: from which its clock counts: when it came, not when it was
            opened or scanned.
        safeguarding: few may see it, whatever its service.
    """

    service_code: str
    title: str
    received_at: datetime
    person_id: UUID | None = None
    property_id: UUID | None = None
    team_code: str | None = None
    priority: str = "normal"
    safeguarding: bool = False


@dataclass(frozen=True, slots=True)
class PostDocument:
    """A document as its case names it."""

    document_id: UUID
    title: str
    received_on: date


@dataclass(frozen=True, slots=True)
class PlacedPost:
    """Where a document lies.

    Attributes:
        scope: of the case; the document moves there with everything of it.
        unseen: whoever filed it may not see the case.
    """

    case_id: UUID
    reference: str
    scope: int
    unseen: bool = False


def received_at(received_on: date) -> datetime:
    """Return the instant at which the day begins in the United Kingdom.

    What came by post has no hour; clocks in hours count from the earliest, so
    that nothing is late that was called in time.
    """
    return datetime.combine(received_on, time.min, LONDON)
