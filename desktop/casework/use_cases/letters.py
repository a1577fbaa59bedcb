"""A letter that a case asks for; the letters room makes it."""

from __future__ import annotations

from typing import Any

from db.case_rows import add_under
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_work import CaseLetterRow


def queue_letter(
    uow: UnitOfWork,
    case: CaseRow,
    kind: str,
    facts: dict[str, Any],
    calendar: str | None = None,
) -> CaseLetterRow:
    """Queue a letter of *kind* to the customer of a case."""
    return add_under(
        uow,
        case,
        CaseLetterRow(
            case_id=case.id,
            person_id=case.person_id,
            kind=kind,
            facts=facts,
            calendar=calendar,
        ),
    )
