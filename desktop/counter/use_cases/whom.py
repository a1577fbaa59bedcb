"""Whom a contact is with: the record that speaks for a person since a merge."""

from __future__ import annotations

from uuid import UUID

from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.person import PersonRow

_MOST_MERGES = 20


def standing_person(uow: UnitOfWork, person_id: UUID, field: str) -> PersonRow:
    """Return the person, or the record that they were merged into.

    Raises NotFound; FieldProblem for *field* where two desks' merges cross.
    """
    person = uow.get(PersonRow, person_id)
    for _ in range(_MOST_MERGES):
        if person.merged_into_id is None:
            return person
        person = uow.get(PersonRow, person.merged_into_id)
    raise FieldProblem(field, "These records were merged crosswise. Look at both.")
