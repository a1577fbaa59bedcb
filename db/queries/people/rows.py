"""The frozen rows of a person's page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from db.domain.markers import MarkerState
from db.domain.person_facts import PersonDetails
from db.queries.casework.more_rows import DisclosureLine
from db.queries.letters.person_rows import LetterHere, MailBack, PersonLetter


@dataclass(frozen=True, slots=True)
class Caution:
    """A marker as the counter shows it: what to do, never what happened.

    Attributes:
        category: None on a provisional marker.
        instructions: codes of `db.domain.marker_lists.Instruction`.
        stands_until: the review day, or the last day of a provisional one.
    """

    id: UUID
    version: int
    person_id: UUID
    person_name: str
    category: str | None
    instructions: tuple[str, ...]
    state: MarkerState
    happened_on: date | None
    stands_until: date | None
    told_on: date | None
    not_told_reason: str | None
    proposed_by: UUID
    proposed_by_name: str
    proposed_at: datetime


@dataclass(frozen=True, slots=True)
class Need:
    """An adjustment: a code of `db.domain.needs.Adjustment` and a few words."""

    id: UUID
    version: int
    adjustment: str
    detail: str
    agreed_on: date
    review_on: date | None
    review_due: bool
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class Tie:
    """Somebody tied to the person.

    Attributes:
        kind: what the other is to this person, as `LinkKind` spells it.
        may_do: the code of an `AuthorityScope`, on a representative.
        holds: whether the tie holds today.
    """

    id: UUID
    version: int
    other_id: UUID
    other_name: str
    other_reference: str
    kind: str
    from_on: date | None
    to_on: date | None
    may_do: str | None
    note: str | None
    holds: bool


@dataclass(frozen=True, slots=True)
class HouseholdMember:
    """Somebody who lives where the person lives."""

    id: UUID
    name: str
    reference: str
    date_of_birth: date | None


@dataclass(frozen=True, slots=True)
class OtherName:
    """Another name of the person."""

    id: UUID
    version: int
    kind: str
    name: str


@dataclass(frozen=True, slots=True)
class Reach:
    """A phone number (E.164) or an e-mail address."""

    id: UUID
    version: int
    kind: str
    value: str
    safe: bool
    note: str | None
    ended_on: date | None


@dataclass(frozen=True, slots=True)
class HomeRow:
    """Where the person lives or lived.

    Attributes:
        address: one line, with the postcode.
    """

    id: UUID
    version: int
    property_id: UUID | None
    address: str
    postcode: str | None
    verified: bool
    kind: str
    from_on: date | None
    to_on: date | None


@dataclass(frozen=True, slots=True)
class Seen:
    """Proof of identity that was seen."""

    id: UUID
    document: str
    last_four: str | None
    seen_on: date
    seen_by: str


@dataclass(frozen=True, slots=True)
class MergedRecord:
    """A record that was merged into this one, and can be parted again."""

    person_id: UUID
    merge_id: UUID | None
    merge_version: int
    reference: str
    name: str
    merged_at: datetime


@dataclass(frozen=True, slots=True)
class OpenWork:
    """What is under way for the person.

    Attributes:
        kind: case, referral or call_back.
        title: what it is about; of a restricted case empty.
        words: what may be said aloud of a case.
    """

    kind: str
    id: UUID
    reference: str | None
    title: str
    state: str
    due_on: date | None
    due_at: datetime | None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class MustKnow:
    """What must be known before anything is said, in the order it is shown.

    Attributes:
        cautions: markers that show on this desk today.
        needs: adjustments that hold.
        do_not_write: nothing goes to their address.
        open_work: cases, referrals that are no case yet and promised calls, the
            soonest first.
        ring_instead: whom to ring about a protected person, instead of where
            they are.
        deceased_on: letters and call-backs have stopped.
        speakers: representatives whose authority holds today.
    """

    cautions: tuple[Caution, ...]
    needs: tuple[Need, ...]
    preferred_method: str | None
    safe_times: str | None
    unsafe_times: str | None
    may_leave_message: bool
    interpreter_language: str | None
    format: str
    do_not_write: bool
    open_work: tuple[OpenWork, ...]
    protected: bool
    protected_kind: str | None
    ring_instead: str | None
    deceased_on: date | None
    deceased_source: str | None
    executor: str | None
    speakers: tuple[Tie, ...]


@dataclass(frozen=True, slots=True)
class PersonPage:
    """Everything about a person but the timeline.

    Attributes:
        details: the fields that are edited at the desk.
        whereabouts_hidden: they are protected: homes, phones, e-mails and ties
            are empty for that reason, until somebody who may see them has said
            why they look.
        merged_from: the id that was asked for, where it was merged into this.
        seen: the newest first; homes: the present ones first.
        letters: the newest first; letters_here: what waits at the counter.
        mail_back: from which present homes our mail came back.
    """

    id: UUID
    version: int
    reference: str
    name: str
    known_as: str | None
    age: int | None
    details: PersonDetails
    has_password: bool
    must_know: MustKnow
    whereabouts_hidden: bool
    merged_from: UUID | None
    names: tuple[OtherName, ...]
    phones: tuple[Reach, ...]
    emails: tuple[Reach, ...]
    homes: tuple[HomeRow, ...]
    household: tuple[HouseholdMember, ...]
    ties: tuple[Tie, ...]
    needs: tuple[Need, ...]
    markers: tuple[Caution, ...]
    seen: tuple[Seen, ...]
    merged: tuple[MergedRecord, ...]
    disclosures: tuple[DisclosureLine, ...] = ()
    letters: tuple[PersonLetter, ...] = ()
    letters_here: tuple[LetterHere, ...] = ()
    mail_back: tuple[MailBack, ...] = ()
