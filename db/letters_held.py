"""Letters to an address that mail came back from: held, until somebody knows better."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from uuid import UUID

from sqlalchemy import select

from db.domain.letters.states import LETTER_STEPS, Delivery, LetterState, check_step
from db.letter_holding import hold, list_supply
from db.letters_back import RETURNED
from db.queries.letters.of_person import goes_to, mail_back
from db.queries.letters.recipient import address_lines
from db.queries.merged import one_and_the_same
from db.queries.people.reaching import homes_of
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from db.tables.place import OccupancyRow, PropertyRow

_EVERY: Final = {EVERY_SCOPE: True}


def hold_doubted(uow: UnitOfWork, row: LetterRow) -> bool:
    """Hold a letter to a home that mail came back from; say whether it was.

    The caller commits. Raises ClerkError.
    """
    if row.person_id is None or row.delivery != Delivery.POST:
        return False
    family = one_and_the_same(uow.session, row.person_id)
    homes = {home.id: home for home in homes_of(uow.session, family)}
    for back in mail_back(uow.session, family, homes.values()):
        lines = address_lines(homes[back.occupancy_id].address)
        if goes_to(back.occupancy_id, lines, row.occupancy_id, row.address):
            hold(uow, row, RETURNED, None)
            return True
    return False


def go_on(uow: UnitOfWork, home: OccupancyRow) -> int:
    """Let go on what was held for a home that is verified now; say how many.

    What waited to be printed waits again; what was a draft is one again. The
    caller commits.
    """
    found = _held_for(uow, (home,))
    for row in found:
        _again(uow, row)
    return len(found)


def follow(uow: UnitOfWork, old: Collection[OccupancyRow], new: OccupancyRow) -> int:
    """Let what was held for *old* homes go to the *new* one; say how many go on.

    To one that nobody has verified they go only once somebody has. The caller
    commits.
    """
    found = _held_for(uow, old)
    lines = _lines(uow, new)
    for row in found:
        row.address, row.occupancy_id = [*row.address[:1], *lines], new.id
        if new.verified:
            _again(uow, row)
    return len(found) if new.verified else 0


def _again(uow: UnitOfWork, row: LetterRow) -> None:
    then = LetterState.DRAFT if row.queued_at is None else LetterState.QUEUED
    check_step(LETTER_STEPS, LetterState(row.state), then)
    row.state = then
    row.held_at = row.held_by = row.held_reason = row.held_words = None
    row.run_id = row.position = None  # what was on paper is not what goes now
    if then is LetterState.QUEUED:
        list_supply(uow, row)


def _held_for(uow: UnitOfWork, homes: Collection[OccupancyRow]) -> list[LetterRow]:
    if not homes:
        return []
    family: set[UUID] = set()
    for home in homes:
        family |= one_and_the_same(uow.session, home.person_id)
    at = [(home.id, _lines(uow, home)) for home in homes]
    w = LetterRow
    rows = uow.session.scalars(
        select(w).where(
            w.person_id.in_(family),
            w.state == LetterState.HELD,
            w.held_reason == RETURNED,
        ),
        execution_options=_EVERY,
    ).all()
    return [
        row
        for row in rows
        if any(goes_to(key, lines, row.occupancy_id, row.address) for key, lines in at)
    ]


def _lines(uow: UnitOfWork, home: OccupancyRow) -> tuple[str, ...]:
    p = PropertyRow
    label = home.property_id and uow.session.scalar(
        select(p.label).where(p.id == home.property_id)
    )
    words = label or home.free_text or ""
    if home.postcode and home.postcode not in words:
        words = f"{words}, {home.postcode}"
    return address_lines(words)
