"""How long a document is kept, and when its paper may go.

Sources: Data Protection Act 2018 and UK GDPR, article 5(1)(e) (no longer than
is needed); Limitation Act 1980, section 5 (six years) and section 15 (twelve);
the council's own schedule (`db.domain.post.schedule`). For the paper of scanned
post no statute sets a period: councils and bureaux keep it 30 to 120 days.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum, auto
from typing import Final

from db.domain.working_days import months_after


class Trigger(StrEnum):
    """From what a period counts."""

    RECEIVED = auto()
    CASE_CLOSED = auto()
    TENANCY_ENDED = auto()
    ACCOUNT_CLOSED = auto()
    DECIDED = auto()
    NEVER = auto()
    """It is kept for good, as minutes and deeds are."""


BY_CASE: Final = frozenset({Trigger.CASE_CLOSED, Trigger.DECIDED})
"""What the end of the last of a document's cases begins; no case, and it is told."""


class Obstacle(StrEnum):
    """What keeps something from being destroyed."""

    TOO_EARLY = auto()
    NOT_TRIGGERED = auto()
    KEPT_FOR_GOOD = auto()
    HELD = auto()
    NOT_ASKED = auto()
    SAME_PERSON = auto()
    NOT_RECONCILED = auto()
    QUALITY_OPEN = auto()
    QUALITY_FAILED = auto()
    NOT_BACKED_UP = auto()
    PAGES_UNFILED = auto()
    ORIGINALS_INSIDE = auto()
    NO_WITNESS = auto()


def triggered_by_case(
    trigger: str, told: date | None, *, cases: int, open_cases: int, last: date | None
) -> date | None:
    """Return the day from which a period counts, as its cases stand.

    *told* is what was entered by hand, or counted from before; *cases* and
    *open_cases* are how many the document is in, and how many of those are open;
    *last* is the day on which the last of them was closed.
    """
    if Trigger(trigger) not in BY_CASE or not cases:
        return told
    return None if open_cases else last


def destroy_on(trigger: str, triggered_on: date | None, months: int) -> date | None:
    """Return the first day on which a document may go; None while it is unknown."""
    if Trigger(trigger) is Trigger.NEVER or triggered_on is None:
        return None
    return months_after(triggered_on, months)


@dataclass(frozen=True, slots=True)
class Kept:
    """How a document is kept, as far as destroying it is concerned."""

    trigger: str
    destroy_on: date | None
    held: bool
    asked_by: object | None = None


def obstacles(kept: Kept, today: date, approver: object) -> tuple[Obstacle, ...]:
    """Return what keeps a document from being destroyed by *approver* today."""
    return tuple(_obstacles(kept, today, approver))


def _obstacles(kept: Kept, today: date, approver: object) -> Iterable[Obstacle]:
    if kept.held:
        yield Obstacle.HELD
    if Trigger(kept.trigger) is Trigger.NEVER:
        yield Obstacle.KEPT_FOR_GOOD
    elif kept.destroy_on is None:
        yield Obstacle.NOT_TRIGGERED
    elif today < kept.destroy_on:
        yield Obstacle.TOO_EARLY
    if kept.asked_by is None:
        yield Obstacle.NOT_ASKED
    elif kept.asked_by == approver:
        yield Obstacle.SAME_PERSON


@dataclass(frozen=True, slots=True)
class Paper:
    """What is known of the paper of one batch.

    Attributes:
        samples_open, samples_failed: of the pages that were drawn.
        unfiled: documents that nobody has filed or settled yet.
        originals: things in it that go back to their owners, still here.
        backed_up: whether a verified backup, or the shared database, has all
            its files.
    """

    destroy_from: date
    held: bool
    reconciled: bool
    samples: int
    samples_open: int
    samples_failed: int
    unfiled: int
    originals: int
    backed_up: bool


def paper_from(reconciled_on: date, days: int) -> date:
    """Return the first day on which the paper of a batch may go."""
    return reconciled_on + timedelta(days=days)


def paper_obstacles(paper: Paper, today: date) -> tuple[Obstacle, ...]:
    """Return what keeps the paper of a batch from being destroyed today."""
    found = (
        (Obstacle.HELD, paper.held),
        (Obstacle.NOT_RECONCILED, not paper.reconciled),
        (Obstacle.QUALITY_FAILED, paper.samples_failed > 0),
        (Obstacle.QUALITY_OPEN, paper.samples_open > 0 or paper.samples == 0),
        (Obstacle.PAGES_UNFILED, paper.unfiled > 0),
        (Obstacle.ORIGINALS_INSIDE, paper.originals > 0),
        (Obstacle.NOT_BACKED_UP, not paper.backed_up),
        (Obstacle.TOO_EARLY, today < paper.destroy_from),
    )
    return tuple(obstacle for obstacle, stands in found if stands)
