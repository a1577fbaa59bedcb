"""The catalogue: a change is a new edition from a day on; old records keep theirs."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import select

from db.changes import Changes
from db.clock import uk_date
from db.domain.catalogue import CatalogueProblem, Service, parse_service, to_json
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import ClerkError, FieldProblem, NotFound
from db.store.unit_of_work import UnitOfWork
from db.tables.catalogue import ServiceEditionRow
from db.tables.guidance import ArticleRow
from db.tables.staff import TeamRow

NOTE = "Say what changes, for those who wonder later"


@dataclass(frozen=True, slots=True)
class EditService:
    """An entry as it should be from a day on.

    Attributes:
        entry: the whole entry in plain values, as a file would have it.
        number: the edition that was looked at; 0 for a new entry.
        valid_from: today or a day to come.
    """

    entry: dict[str, Any]
    number: int
    valid_from: date
    change_note: str


@dataclass(frozen=True, slots=True)
class RetireService:
    """An entry whose last day is *last_on*; None brings it back."""

    code: str
    number: int
    last_on: date | None
    change_note: str


def edit_service(command: EditService, uow: UnitOfWork) -> Changes:
    """Add an edition; the one before holds until the day before.

    Raises CatalogueProblem for an entry that could not be used; FieldProblem for
    ``valid_from`` and ``change_note``; ClerkError where somebody else made an
    edition first.
    """
    with uow:
        uow.require(Action.EDIT_CATALOGUE)
        service = parse_service(command.entry)
        _check_ties(service, uow)
        note = line_or_none("change_note", command.change_note)
        if note is None:
            raise FieldProblem("change_note", NOTE)
        today = uk_date(uow.now)
        if command.valid_from < today:
            raise FieldProblem("valid_from", "Enter today, or a day to come")
        editions = _editions(service.code, uow)
        _check_number(editions, command.number)
        for edition in editions:
            if edition.valid_to is None or edition.valid_to >= command.valid_from:
                # One that never came to hold ends before it began.
                edition.valid_to = command.valid_from - timedelta(days=1)
        row = uow.add(
            ServiceEditionRow(
                code=service.code,
                number=command.number + 1,
                valid_from=command.valid_from,
                body=json.loads(to_json(service)),
                change_note=note,
            )
        )
        uow.commit()
    return uow.changes(row.id, service.code)


def retire_service(command: RetireService, uow: UnitOfWork) -> Changes:
    """Let an entry hold no longer, or for good again.

    Raises FieldProblem for ``last_on`` and ``change_note``; NotFound.
    """
    with uow:
        uow.require(Action.EDIT_CATALOGUE)
        note = line_or_none("change_note", command.change_note)
        if note is None:
            raise FieldProblem("change_note", NOTE)
        editions = _editions(command.code, uow)
        _check_number(editions, command.number)
        if not editions:
            raise NotFound("There is no such service.")
        newest = editions[-1]
        yesterday = uk_date(uow.now) - timedelta(days=1)
        if command.last_on is not None and command.last_on < yesterday:
            raise FieldProblem("last_on", "Enter a day that is not past")
        newest.valid_to, newest.change_note = command.last_on, note
        uow.commit()
    return uow.changes(newest.id, command.code)


def _editions(code: str, uow: UnitOfWork) -> list[ServiceEditionRow]:
    e = ServiceEditionRow
    return list(uow.session.scalars(select(e).where(e.code == code).order_by(e.number)))


def _check_number(editions: list[ServiceEditionRow], looked_at: int) -> None:
    if (editions[-1].number if editions else 0) != looked_at:
        raise ClerkError(
            "Somebody else changed this service first. Your words are kept: look at "
            "theirs, then save again."
        )


def _check_ties(service: Service, uow: UnitOfWork) -> None:
    """Refuse a team or an article that isn't there, by its field."""
    team = select(TeamRow.id).where(
        TeamRow.code == service.team, TeamRow.closed.is_(False)
    )
    if uow.session.scalar(team) is None:
        raise CatalogueProblem(service.code, "team", "there is no such team")
    if service.guidance is not None:
        article = select(ArticleRow.id).where(ArticleRow.slug == service.guidance)
        if uow.session.scalar(article) is None:
            raise CatalogueProblem(service.code, "guidance", "there is no such article")
