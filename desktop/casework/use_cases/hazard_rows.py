"""What was answered about danger at home, in the case's own story."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from db.domain.hazards import ASKED, QUESTIONS
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseNoteRow, CaseRow
from desktop.casework.use_cases.of_case import add_note

_SAID: Final[Mapping[bool | None, str]] = MappingProxyType(
    {True: "Yes", False: "No", None: "Not known"}
)


def write_answers(
    uow: UnitOfWork, case: CaseRow, answers: Mapping[str, bool | None]
) -> CaseNoteRow:
    """Keep the answers; whoever opens the case need not ask again."""
    said = [f"{one.words} {_SAID[answers.get(one.key)]}." for one in QUESTIONS]
    return add_note(uow, case, ASKED, "\n".join(said))
