"""The rows of one case's page: everything that stands on it, frozen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from db.domain.questions import Question
from db.queries.casework.more_rows import CaseMore
from db.queries.casework.rows import Due


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One deadline of a case and how it was reckoned.

    Attributes:
        working: a line for each step; together they add up to the day.
        may_pause, may_extend, may_restart: what the law of this clock allows
            just now.
        pauses: for what it may stand still, as codes.
        restarts: whether it begins again at all when a clarification arrives.
        longer: whether a longer period is known to it.
        source: the law or the promise it comes from.
    """

    id: UUID
    version: int
    kind: str
    words: str
    state: str
    started_at: datetime
    due_on: date
    due_at: datetime
    in_hours: bool
    due: Due
    working: tuple[str, ...]
    may_pause: bool
    may_extend: bool
    may_restart: bool
    pauses: tuple[str, ...] = ()
    restarts: bool = False
    longer: bool = False
    extended: bool = False
    statutory: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class TaskLine:
    """One task of a case."""

    id: UUID
    version: int
    words: str
    owner: str | None
    due_on: date | None
    state: str
    waits_for: str | None
    result: str | None


@dataclass(frozen=True, slots=True)
class LinkLine:
    """Another case that this one belongs to.

    Attributes:
        outward: whether the link was made from this case to the other.
    """

    id: UUID
    case_id: UUID
    reference: str
    title: str
    kind: str
    state: str
    outward: bool = True


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A document of a case or of a referral.

    Attributes:
        leading: this case is the one that answers it.
        media_type, pages, size_bytes: what there is to look at; nothing where
            only few may open it.
    """

    id: UUID
    document_id: UUID
    title: str
    received_on: date | None
    leading: bool = True
    media_type: str = ""
    pages: int | None = None
    size_bytes: int = 0


@dataclass(frozen=True, slots=True)
class RemedyLine:
    """What was promised to put it right."""

    id: UUID
    version: int
    kind: str
    words: str
    amount_pence: int | None
    state: str
    due_on: date | None
    recovery: str


@dataclass(frozen=True, slots=True)
class ComplaintLine:
    """Where a complaint stands."""

    id: UUID
    version: int
    about: str
    wanted: str | None
    stage: int
    scheme: str
    handler: str | None
    received_at: datetime
    acknowledged_at: datetime | None
    outcome_one: str | None
    outcome_two: str | None
    refused_reason: str | None
    remedies: tuple[RemedyLine, ...]


@dataclass(frozen=True, slots=True)
class VisitLine:
    """An appointment of the case."""

    id: UUID
    version: int
    order_id: UUID | None
    about: str
    starts_at: datetime
    ends_at: datetime
    officer: str | None
    state: str
    officer_told: bool


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """One thing that happened, the newest first.

    Attributes:
        kind: note, contact, hand, clock, task, document, letter, visit or
            complaint.
        title: a code or the words of a heading.
        moved_due: the old day and the new one, where a clock moved.
        facts: of what the program wrote by itself; its words are English.
    """

    kind: str
    id: UUID
    at: datetime
    by: str | None
    title: str
    words: str | None
    moved_due: tuple[date | None, date | None] | None = None
    facts: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class ClosingAsked:
    """How somebody wants to close the case, for a second person to look at."""

    by: str | None
    outcome: str
    root_cause: str
    words: str


@dataclass(frozen=True, slots=True)
class CasePage:
    """Everything on a case's page but its timeline.

    Attributes:
        line: the customer line, safe to read aloud.
        enquiry_words: the enquiry's answers in words, a pair for each.
        sender, sent_at: who referred it, and when; None where nobody did.
        needs: what we do differently for the customer, in words.
        closing: how it is to be closed, while a second person looks at it.
        more: what lies under the case, for the sections of its page.
        asks_hazard: its words tell of danger at home, we are the landlord, and
            nobody has asked yet.
        unasked: what its service asks and nobody has asked, as of a case that
            came by post.
    """

    id: UUID
    version: int
    reference: str
    kind: str
    title: str
    summary: str | None
    service_code: str
    service: str
    enquiry_words: tuple[tuple[str, str], ...]
    person_id: UUID | None
    person: str | None
    property_id: UUID | None
    place: str | None
    team_code: str
    team: str
    owner_id: UUID | None
    owner: str | None
    state: str
    is_open: bool
    restricted: bool
    priority: str
    risks: tuple[str, ...]
    waiting_for: str
    next_step: str | None
    line: str
    opened_at: datetime
    chases: int
    chased_at: datetime | None
    escalated_to: str | None
    group_id: UUID | None
    group: str | None
    closed_at: datetime | None
    outcome: str | None
    outcome_words: str | None
    root_cause: str | None
    close_wanted_by: UUID | None
    merged_into_id: UUID | None
    clocks: tuple[ClockLine, ...]
    tasks: tuple[TaskLine, ...]
    links: tuple[LinkLine, ...]
    documents: tuple[DocumentLine, ...]
    visits: tuple[VisitLine, ...]
    complaint: ComplaintLine | None
    remedies: tuple[RemedyLine, ...]
    sender: str | None = None
    sent_at: datetime | None = None
    needs: tuple[str, ...] = ()
    closing: ClosingAsked | None = None
    reopened: int = 0
    more: CaseMore | None = None
    asks_hazard: bool = False
    unasked: tuple[Question, ...] = ()
