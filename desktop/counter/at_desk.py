"""Who is at the desk, and who waits: the contacts of one advisor, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol
from uuid import UUID

import msgspec

from db.domain.contacts import Channel
from db.queries.counter.contacts import OpenContact
from desktop.counter.sheet import Sheet, sheet_body, sheet_from

DRAFT_KIND = "enquiry/"
MOST_OPEN = 9
"""As many as there are digits to come back with."""


class Shown(Protocol):
    """A person whose page is shown; what the people's room says of them."""

    @property
    def id(self) -> UUID:
        """The person's record."""

    @property
    def name(self) -> str:
        """As people use it."""

    @property
    def property_id(self) -> UUID | None:
        """Where they live, if the reader may see it."""


@dataclass(frozen=True, slots=True)
class Caller:
    """Somebody who came, rang or wrote.

    Attributes:
        speaks_id: the record that speaks for theirs since a merge; their own
            stays the one that the contact is filed under.
    """

    id: UUID
    name: str
    property_id: UUID | None = None
    speaks_id: UUID | None = None

    def is_on(self, person_id: UUID) -> bool:
        """Return whether that person's page is their own."""
        return person_id in {self.id, self.speaks_id}


@dataclass(slots=True)
class DeskContact:
    """A contact that is open here, with what has been typed in it.

    Attributes:
        reference: what it will be written under, and is read out by.
        number: the digit that brings it back.
        hello: when it began; the clock counts from there.
        seconds: timed up to when it was last parked.
        since: when it came to the front; None while it is parked.
        written: whether its record has been made, or is being made.
        taken: how many enquiries it holds already.
        promises: how many calls were promised in it.
        asked: how many cases they asked after.
        answered: what its earlier enquiries asked once for all of them.
        chasing: they asked the same lately, so that they may be chasing it.
    """

    id: UUID
    reference: str
    number: int
    hello: datetime
    caller: Caller | None = None
    anonymous: bool = False
    about: Caller | None = None
    channel: str = Channel.COUNTER.value
    seconds: int = 0
    since: datetime | None = None
    written: bool = False
    taken: int = 0
    promises: int = 0
    asked: int = 0
    chasing: bool = False
    answered: dict[str, str] = field(default_factory=dict)
    sheet: Sheet = field(default_factory=Sheet)
    kept_at: datetime | None = None

    @property
    def name(self) -> str:
        """The caller's name, or nothing where there is none."""
        return self.caller.name if self.caller else ""

    @property
    def nameless(self) -> bool:
        """Whether it is still to be found out who the caller is."""
        return self.caller is None and not self.anonymous

    @property
    def holds_work(self) -> bool:
        """Whether something came of it, so that it is wrapped up and not let go."""
        return bool(self.taken or self.promises or self.asked)

    @property
    def draft_key(self) -> str:
        """The key under which what is typed is kept."""
        return f"{DRAFT_KIND}{self.id}"

    def timed(self, now: datetime) -> int:
        """Return for how many seconds it has been in front."""
        running = (now - self.since).total_seconds() if self.since else 0
        return self.seconds + max(0, int(running))


class _Greeted(msgspec.Struct):
    """Who was greeted, in case the contact's own record can't be written."""

    reference: str
    hello: datetime
    caller: Caller | None
    about: Caller | None
    anonymous: bool
    channel: str
    seconds: int


def draft_body(contact: DeskContact, now: datetime) -> dict[str, Any]:
    """Return what a draft keeps: the words, and for whom they are."""
    greeted = _Greeted(
        contact.reference,
        contact.hello,
        contact.caller,
        contact.about,
        contact.anonymous,
        contact.channel,
        contact.timed(now),
    )
    return {**sheet_body(contact.sheet), "contact": msgspec.to_builtins(greeted)}


def drafted_id(key: str) -> UUID | None:
    """Return which contact a draft is of; None where it is of something else."""
    try:
        return UUID(key.removeprefix(DRAFT_KIND))
    except ValueError:
        return None


def as_it_was_greeted(
    contact_id: UUID, body: Mapping[str, Any], number: int
) -> DeskContact | None:
    """Return the contact of a draft whose record was never written."""
    try:
        kept = msgspec.convert(body.get("contact"), _Greeted)
    except msgspec.ValidationError:
        return None
    return DeskContact(
        contact_id,
        kept.reference,
        number,
        kept.hello,
        caller=kept.caller,
        anonymous=kept.anonymous,
        about=kept.about,
        channel=kept.channel,
        seconds=kept.seconds,
        sheet=sheet_from(body),
    )


def as_it_was(kept: OpenContact, number: int, property_id: UUID | None) -> DeskContact:
    """Return a contact that was open when the program last stopped."""
    caller = (
        Caller(kept.person_id, kept.name or "", property_id) if kept.person_id else None
    )
    about = (
        Caller(kept.for_person_id, kept.for_name or "") if kept.for_person_id else None
    )
    return DeskContact(
        kept.id,
        kept.reference,
        number,
        kept.started_at,
        caller=caller,
        anonymous=kept.anonymous,
        about=about,
        channel=kept.channel,
        seconds=kept.timed_seconds,
        since=kept.running_since if kept.in_front else None,
        written=True,
        taken=kept.enquiries,
        promises=kept.promises,
        asked=kept.asked,
        chasing=bool(kept.asked),
    )
