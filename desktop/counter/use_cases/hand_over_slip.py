"""The visit slip was handed over."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from db.changes import Changes
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import ContactRow, SlipRow

FORMATS: Final = ("standard", "large_print", "giant_print")
LANGUAGES: Final = ("en", "cy")
WAYS: Final = ("printed", "saved")


@dataclass(frozen=True, slots=True)
class HandOverSlip:
    """What was handed over, and how; the PDF can be made again from it."""

    contact_id: UUID
    format: str = "standard"
    language: str = "en"
    handed: str = "printed"


def hand_over_slip(command: HandOverSlip, uow: UnitOfWork) -> Changes:
    """Record that the caller has their slip.

    Raises NotAllowed, NotFound, FieldProblem.
    """
    with uow:
        uow.require(Action.PRINT_SLIP)
        contact = uow.get(ContactRow, command.contact_id)
        for field, value, among in (
            ("format", command.format, FORMATS),
            ("language", command.language, LANGUAGES),
            ("handed", command.handed, WAYS),
        ):
            if value not in among:
                raise FieldProblem(field, "Choose one from the list")
        uow.add(
            SlipRow(
                contact_id=contact.id,
                format=command.format,
                language=command.language,
                handed=command.handed,
            )
        )
        uow.commit()
    return uow.changes(contact.id, contact.reference)
