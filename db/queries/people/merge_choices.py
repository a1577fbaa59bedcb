"""The fields of two records side by side, with the value a merge would take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.merging import MergeField, default_choices, merged_value
from db.errors import ClerkError, NotFound
from db.tables.person import PersonRow

COLUMNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "name": "name",
        "known_as": "known_as",
        "date_of_birth": "date_of_birth",
        "language": "language",
        "preferred_contact": "preferred_method",
        "letter_format": "format",
        "no_letters": "do_not_write",
        "no_messages": "may_leave_message",
        "died_on": "deceased_on",
    }
)
"""Which column holds each field of the rules; everything else of a person is
shown from both records, and where somebody lives is never looked at."""

STANDARD = "standard"
_FILLED: Final = (
    "pronouns",
    "written_language",
    "safe_times",
    "interpreter_language",
    "deceased_source",
    "executor",
)


def merge_choices(
    session: Session, kept_id: UUID, merged_id: UUID
) -> tuple[MergeField, ...]:
    """Return each field of both records with its default, in their usual order.

    Raises NotFound; ClerkError where one of the two is protected and the other
    is not, before anything of either is told.
    """
    found = {
        row.id: row
        for row in session.scalars(
            select(PersonRow).where(PersonRow.id.in_([kept_id, merged_id]))
        )
    }
    if len({kept_id, merged_id} & found.keys()) < len((kept_id, merged_id)):
        raise NotFound("One of the records is not here any more.")
    check_protected_alike(found[kept_id], found[merged_id])
    return defaults_of(found[kept_id], found[merged_id])


def check_protected_alike(one: PersonRow, other: PersonRow) -> None:
    """Raise ClerkError unless both are protected or neither is.

    What leads to a protected person would become what everybody sees.
    """
    if one.protected != other.protected:
        raise ClerkError(
            "One of them is protected. Protect the other as well, then merge."
        )


def defaults_of(kept: PersonRow, merged: PersonRow) -> tuple[MergeField, ...]:
    """Return the default choices between two people."""
    return default_choices(
        _values(kept),
        _values(merged),
        kept_changed_at=kept.changed_at,
        merged_changed_at=merged.changed_at,
    )


def chosen_columns(
    fields: Iterable[MergeField], kept: PersonRow, merged: PersonRow
) -> dict[str, Any]:
    """Return the columns of *kept* that a merge changes, with their new values.

    What only the merged record knows fills a blank; times at which neither may
    be rung come together, as leaving one out could put somebody in danger.
    """
    columns: dict[str, Any] = {
        COLUMNS[field.field]: merged_value(field)
        for field in fields
        if field.field in COLUMNS
    }
    columns["format"] = columns["format"] or STANDARD
    columns["do_not_write"] = bool(columns["do_not_write"])
    columns["may_leave_message"] = not columns["may_leave_message"]
    for name in _FILLED:
        columns[name] = getattr(kept, name) or getattr(merged, name)
    unsafe = dict.fromkeys(filter(None, (kept.unsafe_times, merged.unsafe_times)))
    columns["unsafe_times"] = "; ".join(unsafe) or None
    return {
        name: value for name, value in columns.items() if getattr(kept, name) != value
    }


def _values(person: PersonRow) -> dict[str, object]:
    values = {field: getattr(person, column) for field, column in COLUMNS.items()}
    if values["letter_format"] == STANDARD:
        values["letter_format"] = None
    values["no_messages"] = not person.may_leave_message
    return values
