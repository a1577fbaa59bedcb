"""Two records of one person: merged by a link, nothing moves, and undone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.domain.merging import Side, choose
from db.domain.permissions import Action
from db.domain.written import line_or_none
from db.errors import ClerkError, FieldProblem
from db.promises import calls_of, fit_to_person
from db.queries.people.merge_choices import (
    check_protected_alike,
    chosen_columns,
    defaults_of,
)
from db.store.unit_of_work import UnitOfWork
from db.tables.person import NotDuplicateRow, PersonMergeRow, PersonRow
from desktop.people.use_cases.rows import standing_person


@dataclass(frozen=True, slots=True)
class MergePeople:
    """*merged_id* is another record of *survivor_id*.

    Attributes:
        choices: the fields in which somebody chose against the default.
    """

    survivor_id: UUID
    survivor_version: int
    merged_id: UUID
    merged_version: int
    choices: Mapping[str, Side] = field(default_factory=dict)
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class UndoMerge:
    """A merge that was none."""

    merge_id: UUID
    version: int


@dataclass(frozen=True, slots=True)
class MarkNotDuplicates:
    """Two people whom somebody looked at and found to be two."""

    first_id: UUID
    second_id: UUID


def merge_people(command: MergePeople, uow: UnitOfWork) -> Changes:
    """Let one record speak for both; everything stays where it was filed.

    Raises FieldProblems for a choice that isn't offered; ClerkError for a merge
    with itself, a chain or a crosswise merge, and where one of the two is
    protected and the other is not; StaleRecord.
    """
    with uow:
        uow.require(Action.MERGE_PEOPLE)
        if command.survivor_id == command.merged_id:
            raise FieldProblem("merged_id", "Choose two records")
        survivor = uow.get(PersonRow, command.survivor_id, command.survivor_version)
        merged = uow.get(PersonRow, command.merged_id, command.merged_version)
        _check_ends(uow, survivor, merged)
        _check_protected(uow, survivor, merged)
        fields = choose(defaults_of(survivor, merged), command.choices)
        chosen = chosen_columns(fields, survivor, merged)
        before = {name: getattr(survivor, name) for name in chosen}
        for name, value in chosen.items():
            setattr(survivor, name, value)
        merged.merged_into_id = survivor.id
        fit_to_person(uow, calls_of(uow, {survivor.id, merged.id}), survivor)
        uow.add(
            PersonMergeRow(
                survivor_id=survivor.id,
                merged_id=merged.id,
                before=_plain(before),
                chosen=_plain(chosen),
                reason=line_or_none("reason", command.reason),
            )
        )
        uow.commit()
    return uow.changes(survivor.id, survivor.reference)


def undo_merge(command: UndoMerge, uow: UnitOfWork) -> Changes:
    """End a merge: both speak for themselves again.

    A value that was taken over goes back, unless it was changed since. Calls
    that the other's death had stopped are promised again.

    Raises ClerkError where it was undone before; StaleRecord.
    """
    with uow:
        uow.require(Action.UNDO_MERGE)
        merge = uow.get(PersonMergeRow, command.merge_id, command.version)
        if merge.undone_at is not None:
            raise ClerkError("This merge was undone already.")
        survivor = uow.get(PersonRow, merge.survivor_id)
        merged = uow.get(PersonRow, merge.merged_id)
        for name, value in merge.chosen.items():
            if _plain({name: getattr(survivor, name)})[name] == value:
                setattr(survivor, name, _rich(name, merge.before[name]))
        merged.merged_into_id = None
        for one in (survivor, merged):
            fit_to_person(uow, calls_of(uow, {one.id}), one)
        merge.undone_at, merge.undone_by = uow.now, uow.actor.staff_id
        uow.commit()
    return uow.changes(survivor.id, survivor.reference)


def mark_not_duplicates(command: MarkNotDuplicates, uow: UnitOfWork) -> Changes:
    """Remember that the two are two, so that nobody is asked again."""
    with uow:
        uow.require(Action.MERGE_PEOPLE)
        if command.first_id == command.second_id:
            raise FieldProblem("second_id", "Choose two records")
        first = standing_person(uow, min(command.first_id, command.second_id))
        second = standing_person(uow, max(command.first_id, command.second_id))
        known = uow.session.scalar(
            select(NotDuplicateRow.id).where(
                NotDuplicateRow.first_id == first.id,
                NotDuplicateRow.second_id == second.id,
            )
        )
        if known is None:
            uow.add(NotDuplicateRow(first_id=first.id, second_id=second.id))
        uow.commit()
    return uow.changes(command.first_id)


def _check_ends(uow: UnitOfWork, survivor: PersonRow, merged: PersonRow) -> None:
    """Refuse what is merged already, chains and merges in a ring."""
    if merged.merged_into_id == survivor.id:
        raise ClerkError("These two are merged already.")
    if survivor.merged_into_id == merged.id:
        raise ClerkError("They are merged the other way round. Undo that merge first.")
    if survivor.merged_into_id is not None or merged.merged_into_id is not None:
        raise ClerkError(
            "One of them was merged into another record. Merge with that one."
        )
    others = uow.session.scalar(
        select(PersonRow.id).where(PersonRow.merged_into_id == merged.id).limit(1)
    )
    if others is not None:
        raise ClerkError(
            "Other records were merged into this one. Keep this one, "
            "or undo those merges first."
        )


def _check_protected(uow: UnitOfWork, survivor: PersonRow, merged: PersonRow) -> None:
    """Keep what leads to a protected person apart from what everybody sees."""
    check_protected_alike(survivor, merged)
    if survivor.protected:
        uow.actor.require(Action.VIEW_PROTECTED_ADDRESS)


def _plain(values: dict[str, Any]) -> dict[str, Any]:
    """Return *values* as JSON takes them."""
    return {
        name: value.isoformat() if isinstance(value, date) else value
        for name, value in values.items()
    }


def _rich(name: str, value: Any) -> Any:  # noqa: ANN401  a column's own value
    """Return a value from JSON as its column takes it."""
    if value is not None and name in {"date_of_birth", "deceased_on"}:
        return date.fromisoformat(value)
    return value
