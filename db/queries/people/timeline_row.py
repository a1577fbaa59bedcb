"""One line of what happened to somebody, as the page and its queries have it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

Before = tuple[datetime, UUID]
"""Where the last page ended: the moment and id of its last row."""


@dataclass(frozen=True, slots=True)
class TimelineRow:
    """One thing that happened.

    Attributes:
        kind: contact, enquiry, in_confidence, restricted, referral, call_back,
            note, marker, identity_seen, moved_away, moved_here, merged, slip,
            original or brought.
        when: zone-aware, UTC.
        title: a service's name, or the code of a list that the screen words:
            a channel, a category, a document, a format.
        detail: words that somebody wrote; None where there are none, or they
            may not be seen any more.
        state: the code of how it stands; None where it has none.
        by: who of the staff did it.
        channel: of an enquiry: how the contact came that it was taken in.
    """

    kind: str
    when: datetime
    title: str
    detail: str | None
    state: str | None
    record_id: UUID
    reference: str | None
    by: str | None
    channel: str | None = None

    @property
    def key(self) -> Before:
        """What to ask the next page with."""
        return self.when, self.record_id
