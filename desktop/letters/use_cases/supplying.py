"""Letters in Braille, on audio or in Easy Read: a list for the supplier, and back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.letters.states import LetterState, SupplyState
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import ClerkError, FieldProblem
from db.letter_holding import hold
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow, LetterSupplyRow
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.letter_checks import look_over
from desktop.letters.use_cases.of_letter import keep_pages, send, step, today_of
from desktop.letters.use_cases.pages import Workshop

AT_ONCE = 50
"""Letters in one order; it is one transaction."""


@dataclass(frozen=True, slots=True)
class OrderSupply:
    """What goes to the supplier together; *supplier* is who makes them."""

    supply: tuple[UUID, ...]
    supplier: str


@dataclass(frozen=True, slots=True)
class SupplyCame:
    """A letter that the supplier made, and that went out."""

    supply_id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class SuppliedLetter:
    """A letter as its supplier gets it: its pages, and the same as plain text."""

    reference: str
    format: str
    language: str
    pages: int
    content: bytes = field(repr=False)
    text: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class SupplyOrdered(Changes):
    """The letters of an order, and how many were held as something stops them."""

    letters: tuple[UUID, ...] = ()
    held: int = 0
    made: tuple[SuppliedLetter, ...] = ()


def order_supply(
    command: OrderSupply,
    uow: UnitOfWork,
    *,
    workshop: Workshop,
    keep: Callable[[SupplyOrdered], None] | None = None,
) -> SupplyOrdered:
    """Give letters their day and their pages, for a supplier to make them of.

    *keep* writes them down for the supplier; what it raises undoes the order.
    Raises NotAllowed, NotFound, Unavailable; FieldProblem for ``supplier``;
    ClerkError for what was ordered before.
    """
    with uow:
        uow.require(Action.RELEASE_RUN)
        supplier = line_or_none("supplier", command.supplier)
        if supplier is None:
            raise FieldProblem("supplier", "Enter who makes them")
        if len(command.supply) > AT_ONCE:
            raise FieldProblem("supply", "An order has 50 letters at most")
        composer = Composer(uow.session, uow.now)
        ordered: list[UUID] = []
        given: list[SuppliedLetter] = []
        held = 0
        for supply_id in command.supply:
            row = uow.get(LetterSupplyRow, supply_id)
            letter = uow.get(LetterRow, row.letter_id)
            if row.state != SupplyState.WAITING or letter.state != LetterState.QUEUED:
                raise ClerkError("One of these was ordered before, or is held.")
            looked = look_over(uow.session, composer, letter)
            try:
                looked.refuse_stopped()
                made = workshop.make(looked.composed.letter, letter.envelope)
            except ClerkError as problem:
                hold(uow, letter, "stopped", str(problem))
                held += 1
                continue
            keep_pages(uow, workshop, letter, looked.composed, made)
            step(letter, LetterState.RELEASED)
            letter.released_at = uow.now
            row.state, row.supplier = SupplyState.ORDERED, supplier
            row.ordered_on = today_of(uow)
            ordered.append(letter.id)
            given.append(
                SuppliedLetter(
                    *(letter.reference, letter.format, letter.language),
                    *(made.pages, made.content, made.text),
                )
            )
        order = SupplyOrdered(letters=tuple(ordered), held=held, made=tuple(given))
        if keep is not None and given:
            keep(order)
        uow.commit()
    done = uow.changes()
    return replace(order, kinds=done.kinds, tx=done.tx)


def supply_came(command: SupplyCame, uow: UnitOfWork) -> Changes:
    """Write down that a letter came from the supplier and went out: it is sent.

    Raises NotAllowed, NotFound, StaleRecord, ClerkError.
    """
    with uow:
        uow.require(Action.TICK_LETTERS)
        row = uow.get(LetterSupplyRow, command.supply_id, command.version)
        if row.state != SupplyState.ORDERED:
            raise ClerkError("This was not ordered, or it came before.")
        w = LetterRow
        letter = uow.session.scalars(select(w).where(w.id == row.letter_id)).one()
        send(uow, letter)
        row.state, row.came_on = SupplyState.CAME, today_of(uow)
        uow.commit()
    return uow.changes(letter.id, letter.reference)
