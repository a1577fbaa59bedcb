"""To whom a letter goes: their name, how they read, and where it may be taken.

A session that may not see where a protected person lives finds no address of
theirs: their letters go care of somebody, or wait at the counter.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.needs import LetterFormat, SafeContact
from db.domain.postal_address import check_address
from db.errors import NotFound
from db.queries.merged import one_and_the_same, standing_id
from db.queries.people.reaching import emails_of, homes_of
from db.tables.person import PersonRow

_POST_FIRST = ("post", "lives", "tenant", "owner", "landlord")


@dataclass(frozen=True, slots=True)
class PostalHome:
    """An address that a letter could be taken to, as the record has it.

    Attributes:
        lines: without the name; tidied.
        verified: whether nobody has doubted it, as when a letter came back.
    """

    occupancy_id: UUID
    lines: tuple[str, ...]
    verified: bool
    kind: str


@dataclass(frozen=True, slots=True)
class Recipient:
    """Somebody who is written to.

    Attributes:
        id: of the record that speaks for them since any merging.
        name: in full; known_as: how they like to be called.
        written_language: en, cy, both, or None where nobody asked.
        homes: what a letter is sent to first stands first.
        emails: those that are safe.
        executor: who speaks for somebody who died.
    """

    id: UUID
    version: int
    reference: str
    name: str
    known_as: str | None
    written_language: str | None
    format: LetterFormat
    preferred_method: str | None
    safe: SafeContact
    deceased_on: date | None
    executor: str | None
    ring_instead: str | None
    homes: tuple[PostalHome, ...]
    emails: tuple[str, ...]

    @property
    def home(self) -> PostalHome | None:
        """Return where a letter is sent unless somebody says otherwise."""
        return self.homes[0] if self.homes else None

    @property
    def language(self) -> str:
        """Return the language of letters; English where nobody asked."""
        return self.written_language or "en"

    def window(self, home: PostalHome | None = None) -> tuple[str, ...]:
        """Return the lines for the window: the name over an address."""
        where = home or self.home
        return () if where is None else (self.name, *where.lines)


def recipient(session: Session, person_id: UUID, today: date) -> Recipient:
    """Return whom a letter to *person_id* goes to. Raises NotFound."""
    standing = standing_id(session, person_id)
    p = session.scalars(select(PersonRow).where(PersonRow.id == standing)).first()
    if p is None:
        raise NotFound("That person is not here any more.")
    family = one_and_the_same(session, p.id)
    homes = [
        PostalHome(home.id, address_lines(home.address), home.verified, home.kind)
        for home in homes_of(session, family)
        if home.to_on is None or home.to_on >= today
    ]
    homes.sort(key=lambda home: _POST_FIRST.index(home.kind))
    return Recipient(
        id=p.id,
        version=p.version,
        reference=p.reference,
        name=p.name,
        known_as=p.known_as,
        written_language=p.written_language,
        format=LetterFormat(p.format),
        preferred_method=p.preferred_method,
        safe=SafeContact(
            protected=p.protected,
            no_letters=p.do_not_write,
            no_messages=not p.may_leave_message,
            died=p.deceased_on is not None,
        ),
        deceased_on=p.deceased_on,
        executor=p.executor,
        ring_instead=p.ring_instead,
        homes=tuple(homes),
        emails=tuple(
            mail.value
            for mail in emails_of(session, family)
            if mail.safe and mail.ended_on is None
        ),
    )


def address_lines(address: str) -> tuple[str, ...]:
    """Return an address that was kept on one line as it stands on an envelope."""
    return check_address(address.replace(", ", "\n"), international=True).lines
