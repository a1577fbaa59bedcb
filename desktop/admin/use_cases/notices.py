"""Notices: one answer for the day on which everybody asks the same."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.clock import uk_date
from db.domain.bs7666 import parse_uprn
from db.domain.names import fold, tidy
from db.domain.permissions import Action
from db.domain.written import Gathered, line_or_none, written, written_or_none
from db.errors import ClerkError, FieldProblem
from db.queries.catalogue import services_in_force
from db.store.unit_of_work import UnitOfWork
from db.tables.notice import NoticeAnswerRow, NoticeRow

MOST_PLACES = 5_000


@dataclass(frozen=True, slots=True)
class NoticeText:
    """What a notice says, where and when.

    Attributes:
        services: codes; none is every service.
        streets, uprns: where it holds; with neither it holds everywhere.
    """

    title: str
    words: str
    from_on: date | None
    to_on: date | None
    kind: str = "other"
    title_cy: str = ""
    words_cy: str = ""
    services: tuple[str, ...] = ()
    streets: tuple[str, ...] = ()
    uprns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class MakeNotice:
    """A new notice."""

    text: NoticeText


@dataclass(frozen=True, slots=True)
class EditNotice:
    """A notice as it should be."""

    notice_id: UUID
    version: int
    text: NoticeText


@dataclass(frozen=True, slots=True)
class WithdrawNotice:
    """A notice that is over early, or that holds again."""

    notice_id: UUID
    withdrawn: bool = True


@dataclass(frozen=True, slots=True)
class TellPosted:
    """Those who asked to be kept posted were told, or were not after all.

    Attributes:
        answers: the records in which they asked.
    """

    notice_id: UUID
    answers: frozenset[UUID]
    told: bool = True


def read_places(text: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the streets and the UPRNs in *text*, one to a line or by commas."""
    streets: list[str] = []
    uprns: list[str] = []
    for line in text.replace(",", "\n").replace(";", "\n").splitlines():
        words = tidy(line)
        if words.isascii() and words.isdigit():
            uprns.append(words)
        elif words:
            streets.append(words)
    return tuple(dict.fromkeys(streets)), tuple(dict.fromkeys(uprns))


def make_notice(command: MakeNotice, uow: UnitOfWork) -> Changes:
    """Put a notice up. Raises FieldProblem or FieldProblems."""
    with uow:
        uow.require(Action.EDIT_NOTICE)
        row = NoticeRow()
        _write(row, command.text, uow)
        uow.add(row)
        uow.commit()
    return uow.changes(row.id)


def edit_notice(command: EditNotice, uow: UnitOfWork) -> Changes:
    """Save what differs. Raises FieldProblem, FieldProblems, StaleRecord."""
    with uow:
        uow.require(Action.EDIT_NOTICE)
        row = uow.get(NoticeRow, command.notice_id, command.version)
        _write(row, command.text, uow)
        uow.commit()
    return uow.changes(row.id)


def withdraw_notice(command: WithdrawNotice, uow: UnitOfWork) -> Changes:
    """Take a notice down, or put it up again. Raises ClerkError if it is over."""
    with uow:
        uow.require(Action.EDIT_NOTICE)
        row = uow.get(NoticeRow, command.notice_id)
        if not command.withdrawn and row.to_on < uk_date(uow.now):
            raise ClerkError("This notice is over. Give it a later last day first.")
        row.withdrawn = command.withdrawn
        uow.commit()
    return uow.changes(row.id)


def tell_posted(command: TellPosted, uow: UnitOfWork) -> Changes:
    """Note who told them and when; whoever was told already stays so.

    Takes a thousand answers at most.
    """
    a = NoticeAnswerRow
    with uow:
        uow.require(Action.EDIT_NOTICE)
        waiting = a.told_at.is_(None) if command.told else a.told_at.is_not(None)
        rows = uow.session.scalars(
            select(a).where(
                a.notice_id == command.notice_id,
                a.id.in_(command.answers),
                a.keep_posted.is_(True),
                waiting,
            )
        )
        for row in rows:
            row.told_at = uow.now if command.told else None
            row.told_by = uow.actor.id if command.told else None
        uow.commit()
    return uow.changes(command.notice_id)


def _write(row: NoticeRow, text: NoticeText, uow: UnitOfWork) -> None:
    form = Gathered()
    kept = replace(
        text,
        title=form.take(lambda: written("title", text.title, "Write a title")) or "",
        words=form.take(lambda: written("notice", text.words, "Write the answer"))
        or "",
    )
    title_cy = form.take(lambda: line_or_none("title_cy", text.title_cy))
    words_cy = form.take(lambda: written_or_none("words_cy", text.words_cy))
    for day, name in ((text.from_on, "from_on"), (text.to_on, "to_on")):
        if day is None:
            form.keep(FieldProblem(name, "Enter a day"))
    if text.from_on and text.to_on and text.to_on < text.from_on:
        form.keep(FieldProblem("to_on", "Enter a day that is not before the first"))
    known = services_in_force(uow.session, uk_date(uow.now))
    # One that was retired since stays on the notice that had it.
    if unknown := sorted(set(text.services) - known.keys() - set(row.services or ())):
        form.keep(FieldProblem("services", f"There is no service {unknown[0]}"))
    if len(text.streets) + len(text.uprns) > MOST_PLACES:
        form.keep(FieldProblem("places", f"Name {MOST_PLACES:,} places at most"))
    uprns = [form.take(partial(parse_uprn, uprn), "places") for uprn in text.uprns]
    form.check()
    row.title, row.words = kept.title, kept.words
    row.title_cy, row.words_cy, row.kind = title_cy, words_cy, text.kind
    row.from_on, row.to_on = text.from_on or row.from_on, text.to_on or row.to_on
    for name, value in (
        ("services", sorted(set(text.services))),
        (
            "streets",
            sorted(
                {fold(street): street for street in reversed(text.streets)}.values()
            ),
        ),
        ("uprns", sorted({uprn for uprn in uprns if uprn})),
    ):
        if getattr(row, name) != value:
            setattr(row, name, value)
