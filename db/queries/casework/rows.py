"""The rows of queues and lists: values alone, words come from the screens."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum, auto
from uuid import UUID


class Order(StrEnum):
    """In which order a queue stands."""

    DUE = auto()
    AGE = auto()


class Due(StrEnum):
    """How near its day a case is."""

    OVERDUE = auto()
    WARNING = auto()
    IN_TIME = auto()
    PAUSED = auto()
    NONE = auto()


@dataclass(frozen=True, slots=True)
class QueueFilter:
    """What a queue shows; everything left out lets everything through.

    Attributes:
        teams: their codes; empty with *owner* None is every team.
        waiting_for_me: cases whose next move is the owner's own.
        unowned: cases that nobody has taken.
        due: one of the states of being due.
        open_days: open for more than so many days.
        risk: a code like ``vulnerable``.
        escalated_to: the role that it went up to.
    """

    teams: tuple[str, ...] = ()
    owner: UUID | None = None
    unowned: bool = False
    waiting_for_me: bool = False
    states: tuple[str, ...] = ()
    due: Due | None = None
    kinds: tuple[str, ...] = ()
    services: tuple[str, ...] = ()
    risk: str | None = None
    open_days: int | None = None
    escalated_to: str | None = None
    order: Order = Order.DUE


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a page of a queue ended; the next one begins after it."""

    at: datetime
    n: int


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One case in a queue.

    Attributes:
        due_at: when its first clock runs out; None where none runs.
        due_on: the last day of that clock, for saying.
        is_new: changed since the reader last had it open, or never opened.
        risks: codes, like ``vulnerable``.
        chasing: how often the customer has come back about it.
        restricted: it is for few eyes; in a list nothing that it says is here.
    """

    id: UUID
    n: int
    version: int
    reference: str
    kind: str
    title: str
    service: str
    person: str | None
    place: str | None
    owner: str | None
    owner_id: UUID | None
    team_code: str
    state: str
    priority: str
    risks: tuple[str, ...]
    waiting_for: str
    next_step: str | None
    opened_at: datetime
    due_at: datetime | None
    due_on: date | None
    due: Due
    moved_at: datetime
    is_new: bool
    chasing: int
    escalated_to: str | None
    restricted: bool = False


@dataclass(frozen=True, slots=True)
class QueuePage:
    """Some rows of a queue in its order, and where the rest begins.

    Attributes:
        newest: the highest row number of all cases when it was read; what is
            above it later is new.
    """

    rows: tuple[QueueRow, ...]
    next: Mark | None
    newest: int


@dataclass(frozen=True, slots=True)
class Count:
    """A figure beside a list; it stops counting at *at_most*."""

    number: int
    at_most: int

    @property
    def words(self) -> str:
        """Return the figure as it stands on the rail: "41" or "999+"."""
        return f"{self.number}" if self.number < self.at_most else f"{self.at_most}+"


@dataclass(frozen=True, slots=True)
class RailCounts:
    """What waits for the reader."""

    to_do: Count
    overdue: Count
    paused: Count
    referred_by_me: Count
    to_accept: Count
    team: Count
    tray: Count
    approvals: Count
    errands: Count
    escalated: Count


@dataclass(frozen=True, slots=True)
class Onward:
    """Where a referral is that was sent on, and how it ended there.

    Attributes:
        note: what the team wrote when it was done.
    """

    team: str
    state: str
    note: str | None
    done_at: datetime | None


@dataclass(frozen=True, slots=True)
class ReferralRow:
    """A referral, as its sender or its receiver sees it.

    Attributes:
        told: whether the team knows of it: it opened it, or a call was
            recorded; until then it stands red for the sender.
        escalated: 0, 1 the duty person, 2 the senior co-ordinator.
        sealed: it was said in confidence, and nothing of its content is here.
        restricted: its case is for few eyes; what was asked stands there alone.
        reason: why it came back or was withdrawn; until then why it was sent on.
        on: where it is by now, if it was sent on from here.
    """

    id: UUID
    version: int
    enquiry_id: UUID
    reference: str
    service: str
    person_id: UUID | None
    person: str | None
    sender: str | None
    sender_id: UUID | None
    team_code: str
    team: str
    to_staff: str | None
    summary: str
    urgency: str
    state: str
    sent_at: datetime
    accept_by_at: datetime | None
    late: bool
    told: bool
    opened_at: datetime | None
    told_at: datetime | None
    told_name: str | None
    escalated: int
    escalated_to: str | None
    decided_at: datetime | None
    decided_by: str | None
    reason: str | None
    closing_note: str | None
    done_at: datetime | None
    due_on: date | None
    case_id: UUID | None
    sealed: bool = False
    restricted: bool = False
    on: Onward | None = None


@dataclass(frozen=True, slots=True)
class TrayRow:
    """Post that waits in a team's tray, or that came back to who routed it.

    Attributes:
        returned: it was sent back, for *reason*.
        reason: why it was routed here, or sent back.
    """

    id: UUID
    version: int
    document_id: UUID
    title: str
    team_code: str
    received_on: date
    person: str | None
    case_reference: str | None
    reason: str | None
    returned: bool = False


@dataclass(frozen=True, slots=True)
class ErrandRow:
    """Something that somebody has to do in a case, theirs or another's.

    Attributes:
        visit: an appointment to keep; else it is a task.
        due_on: by which day, or on which; None has no target.
        starts_at: when a visit begins.
        late: its day is over.
        owner: for whom it is done, where the reader covers.
        restricted: it stands in a restricted case, and says nothing here.
        ring: the team to ring, where the reader may not open that; else empty.
    """

    id: UUID
    case_id: UUID
    visit: bool
    words: str
    reference: str
    title: str
    person: str | None
    place: str | None
    due_on: date | None
    starts_at: datetime | None
    late: bool
    owner: str | None
    restricted: bool = False
    ring: str = ""


@dataclass(frozen=True, slots=True)
class CaseLine:
    """What may be said aloud about a case: where, who, what next, by when.

    Attributes:
        words: the line, whole sentences.
        restricted: nothing but whom to ring is known here, and *id* opens
            nothing; the words are for the reader, and not said aloud.
        due_at: the instant at which a clock of hours runs out; None for one of
            days.
    """

    id: UUID
    reference: str
    words: str
    restricted: bool
    is_open: bool
    due_on: date | None = None
    title: str | None = None
    due_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class TeamPerson:
    """Somebody who belongs to a team."""

    id: UUID
    name: str
    phone: str | None
    away: bool


@dataclass(frozen=True, slots=True)
class TeamPage:
    """Whom to ring in a team, now and out of hours, and what waits there.

    Attributes:
        to_accept, late_to_accept: referrals that nobody has accepted.
        post: what lies in its tray.
    """

    code: str
    name: str
    does: str | None
    phone: str | None
    out_of_hours: str | None
    outside: bool
    closed: bool
    duty: str | None
    duty_phone: str | None
    members: tuple[str, ...]
    open_cases: Count
    to_accept: Count
    id: UUID
    version: int
    hours: str | None
    duty_id: UUID | None
    duty_away: bool
    people: tuple[TeamPerson, ...]
    late_to_accept: Count
    overdue: Count
    post: Count


@dataclass(frozen=True, slots=True)
class Related:
    """An open or lately closed case of the same person or property."""

    id: UUID
    reference: str
    title: str
    team_code: str
    state: str
    opened_at: datetime
    same_person: bool
    same_property: bool
    same_service: bool
    enquiry_id: UUID | None = None


@dataclass(frozen=True, slots=True)
class Present:
    """Somebody else who has the same case open."""

    staff_id: UUID
    name: str
    writing: bool


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A queue that somebody kept."""

    name: str
    filter: QueueFilter = field(default_factory=QueueFilter)
