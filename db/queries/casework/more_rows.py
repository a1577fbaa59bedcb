"""What lies under a case besides its page: complaint, remedies, visits, disclosures."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from db.domain.remedies import Limit
from db.queries.casework.together import GroupRemedy


@dataclass(frozen=True, slots=True)
class StageAnswer:
    """The answer of one stage."""

    outcome: str
    reasons: str | None
    at: datetime | None
    by_id: UUID | None
    by: str | None


@dataclass(frozen=True, slots=True)
class ComplaintDetail:
    """A complaint in full.

    Attributes:
        stage: 0 before it is acknowledged.
        why: why it is a complaint, by the test or by who changed it.
        test: the answers of the test, by their names.
        refused: the reason's code; *refused_words* is what they were told.
    """

    id: UUID
    version: int
    about: str
    wanted: str | None
    scheme: str
    stage: int
    why: str
    test: dict[str, bool]
    changed_reason: str | None
    handler_id: UUID | None
    handler: str | None
    received_at: datetime
    acknowledged_at: datetime | None
    one: StageAnswer | None
    two_asked_at: datetime | None
    two_why: str | None
    two_acknowledged_at: datetime | None
    two: StageAnswer | None
    refused: str | None
    refused_at: datetime | None


@dataclass(frozen=True, slots=True)
class RemedyDetail:
    """A remedy and how far it is.

    Attributes:
        level: the role that may agree to its amount.
        updates: what was written of it, the newest first.
    """

    id: UUID
    version: int
    kind: str
    words: str
    owner: str | None
    due_on: date | None
    amount_pence: int | None
    form: str | None
    level: str | None
    state: str
    supplier: str | None
    recover_pence: int | None
    recovery: str
    updates: tuple[tuple[datetime, str], ...]


@dataclass(frozen=True, slots=True)
class LessonLine:
    """What the case taught."""

    id: UUID
    words: str
    change: str | None
    changed_on: date | None


@dataclass(frozen=True, slots=True)
class OrderLine:
    """Work that was ordered."""

    id: UUID
    version: int
    reference: str
    kind: str
    words: str
    supplier: str | None
    communal: bool
    state: str
    cost_pence: int | None
    done_on: date | None
    recharged: bool


@dataclass(frozen=True, slots=True)
class VisitDetail:
    """An appointment.

    Attributes:
        order_words: the work that it is for, if it is for some.
    """

    id: UUID
    version: int
    about: str
    starts_at: datetime
    ends_at: datetime
    place: str | None
    officer_id: UUID | None
    officer: str | None
    officer_told_at: datetime | None
    state: str
    words: str | None
    order_words: str | None


@dataclass(frozen=True, slots=True)
class RechargeLine:
    """What somebody was charged."""

    id: UUID
    amount_pence: int
    reason: str
    state: str
    made_at: datetime


@dataclass(frozen=True, slots=True)
class DisclosureLine:
    """What another body was told, or was not."""

    id: UUID
    reference: str
    body: str
    asked_by: str
    asked_on: date
    authority: str
    checked_by: str | None
    ground: str
    their_reference: str | None
    given: str | None
    refused_reason: str | None
    given_on: date | None


@dataclass(frozen=True, slots=True)
class FeedbackLine:
    """What the customer said; *score* None while they have not answered."""

    id: UUID
    channel: str
    asked_on: date
    answered_on: date | None
    score: int | None
    words: str | None


@dataclass(frozen=True, slots=True)
class GroupDetail:
    """The cause that a case shares with others.

    Attributes:
        open_cases, cases: how many there are.
        untold: how many open ones have not had the last update.
        ended: it is over; nobody joins it.
    """

    id: UUID
    reference: str
    name: str
    cause: str
    update: str | None
    updated_on: date | None
    open_cases: int
    cases: int
    untold: int = 0
    ended: bool = False


@dataclass(frozen=True, slots=True)
class CaseMore:
    """Everything under a case that its sections show."""

    case_id: UUID
    complaint: ComplaintDetail | None
    remedies: tuple[RemedyDetail, ...]
    lessons: tuple[LessonLine, ...]
    orders: tuple[OrderLine, ...]
    visits: tuple[VisitDetail, ...]
    recharges: tuple[RechargeLine, ...]
    disclosures: tuple[DisclosureLine, ...]
    feedback: FeedbackLine | None
    group: GroupDetail | None
    group_remedies: tuple[GroupRemedy, ...]
    limits: tuple[Limit, ...]
