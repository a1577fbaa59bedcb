"""The letters of one person, those that wait here for them, and mail that came back."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.letters.states import LetterState
from db.domain.permissions import Action
from db.domain.post.document_types import RETURNED_MAIL
from db.queries.letters.person_rows import LetterHere, MailBack, PersonLetter
from db.queries.letters.queue import line_of
from db.queries.letters.recipient import address_lines
from db.queries.people.rows import HomeRow
from db.store.sessions import EVERY_SCOPE, reader_may
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from db.tables.person import PersonRow
from db.tables.record import COUNCIL
from db.tables.staff import StaffRow

MOST = 200
_W = LetterRow
_EVERY: Final = {EVERY_SCOPE: True}


def person_letters(
    session: Session, family: Collection[UUID]
) -> tuple[PersonLetter, ...]:
    """Return the letters to somebody, the newest first; given-up ones are left out."""
    by = select(StaffRow.name).where(StaffRow.id == _W.handed_by).scalar_subquery()
    rows = session.execute(
        select(_W, PersonRow.name, by)
        .outerjoin(PersonRow, PersonRow.id == _W.person_id)
        .where(_W.person_id.in_(family), _W.state != LetterState.CANCELLED)
        .order_by(_W.n.desc())
        .limit(MOST)
    )
    return tuple(
        PersonLetter(
            line_of(row, name),
            row.sent_at,
            row.collected_at,
            row.collected_by,
            row.collected_proof,
            handed_by,
            row.returned_on,
            row.returned_reason,
        )
        for row, name, handed_by in rows
    )


def letters_here(session: Session, family: Collection[UUID]) -> tuple[LetterHere, ...]:
    """Return what waits at the counter for somebody, the oldest first.

    Also what few may read, without what it is about: who stands at the counter
    gets it in its envelope from whoever is there. For those alone who may hand
    letters over.
    """
    if not reader_may(session, Action.HAND_OVER_LETTER):
        return ()
    rows = session.execute(
        select(_W.id, _W.version, _W.reference, _W.title, _W.scope, _W.sent_at)
        .where(_W.person_id.in_(family), _W.state == LetterState.WAITING_HERE)
        .order_by(_W.n)
        .limit(MOST),
        execution_options=_EVERY,
    )
    return tuple(
        LetterHere(id_, version, reference, title if scope == COUNCIL else "", since)
        for id_, version, reference, title, scope, since in rows
        if since is not None
    )


def mail_back(
    session: Session, family: Collection[UUID], homes: Iterable[HomeRow]
) -> tuple[MailBack, ...]:
    """Return which of somebody's present homes mail came back from, and why.

    A home that nobody has doubted since it was verified is none of them.
    """
    doubted = [home for home in homes if home.to_on is None and not home.verified]
    if not doubted:
        return ()
    letters = session.execute(
        select(_W.occupancy_id, _W.address, _W.returned_reason, _W.returned_on)
        .where(_W.person_id.in_(family), _W.returned_on.is_not(None))
        .order_by(_W.returned_on.desc(), _W.n.desc())
    ).all()
    d = DocumentRow
    known = select(_W.returned_document_id).where(_W.returned_document_id.is_not(None))
    loose = session.execute(
        select(d.reason, d.received_on)
        .where(
            d.person_id.in_(family), d.type_code == RETURNED_MAIL, d.id.not_in(known)
        )
        .order_by(d.received_on.desc(), d.n.desc())
        .limit(1)
    ).first()
    held = held_by_home(session, family, doubted)
    found = []
    for home in doubted:
        lines = address_lines(home.address)
        letter = next(
            (
                (reason, on)
                for occupancy, address, reason, on in letters
                if goes_to(home.id, lines, occupancy, address)
            ),
            None,
        )
        if letter is None and loose is not None:
            since = home.from_on or loose.received_on
            letter = tuple(loose) if loose.received_on >= since else None
        if letter is not None:
            found.append(MailBack(home.id, *letter, held.get(home.id, 0)))
    return tuple(found)


def held_by_home(
    session: Session, family: Collection[UUID], homes: Iterable[HomeRow]
) -> Mapping[UUID, int]:
    """Return how many letters are held for each of *homes*, as mail came back."""
    rows = session.execute(
        select(_W.occupancy_id, _W.address).where(
            _W.person_id.in_(family),
            _W.state == LetterState.HELD,
            _W.held_reason == "returned",
        )
    ).all()
    return {
        home.id: sum(
            goes_to(home.id, address_lines(home.address), occupancy, address)
            for occupancy, address in rows
        )
        for home in homes
    }


def goes_to(
    home: UUID, lines: tuple[str, ...], occupancy: UUID | None, address: list[str]
) -> bool:
    """Return whether a letter with this address goes to a home with these *lines*."""
    if occupancy is not None:
        return occupancy == home
    return bool(lines) and tuple(address[-len(lines) :]) == lines
