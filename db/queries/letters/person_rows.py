"""What a person's page shows of letters, as frozen rows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from db.queries.letters.queue import LetterLine


@dataclass(frozen=True, slots=True)
class PersonLetter:
    """A letter on the page of whom it is to.

    Attributes:
        collected_by: who took it at the counter; collected_proof: what was seen.
        handed_by: who handed it over.
        returned_reason: a key of ``resources/lists/returned_reasons.toml``.
    """

    line: LetterLine
    sent_at: datetime | None
    collected_at: datetime | None
    collected_by: str | None
    collected_proof: str | None
    handed_by: str | None
    returned_on: date | None
    returned_reason: str | None


@dataclass(frozen=True, slots=True)
class LetterHere:
    """A letter that lies at the counter for somebody.

    Attributes:
        title: what it is about; empty of one that few may read.
        since: when it was put by.
    """

    id: UUID
    version: int
    reference: str
    title: str
    since: datetime


@dataclass(frozen=True, slots=True)
class MailBack:
    """Our mail came back from an address that still stands on the record.

    Attributes:
        reason: a key of ``resources/lists/returned_reasons.toml``.
        held: how many letters are held until somebody knows better.
    """

    occupancy_id: UUID
    reason: str | None
    on: date | None
    held: int
