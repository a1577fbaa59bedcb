"""Something of a person, of no case, is told to another body, or not, and why."""

from __future__ import annotations

from dataclasses import replace

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.telling import Disclose, write_disclosure
from desktop.people.use_cases.rows import standing_person


def disclose_about(command: Disclose, uow: UnitOfWork) -> Changes:
    """Record a disclosure about a person, or that one was refused.

    Raises NotAllowed, NotFound; FieldProblem for the field that is missing.
    """
    with uow:
        uow.require(Action.DISCLOSE)
        if command.person_id is None:
            raise FieldProblem("person_id", "Choose whom it is about")
        person = standing_person(uow, command.person_id)
        alone = replace(command, person_id=person.id, case_id=None)
        row = write_disclosure(uow, alone, None)
        uow.commit()
    return uow.changes(row.id, row.reference)
