"""The language spoken, and who interprets."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from db.changes import Changes
from db.domain.needs import Interpreting, check_interpreting
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from desktop.counter.use_cases.contacts_of import own_contact
from desktop.counter.use_cases.written import check_key, check_words

_LANGUAGE: Final = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class SetInterpreter:
    """How a contact is spoken.

    Attributes:
        language: as BCP 47 writes it, like ``so`` or ``bfi``; None clears all.
        mode: a key of the code list ``interpreter_modes``; None for none.
        reference: the interpreting service's booking.
    """

    contact_id: UUID
    language: str | None
    mode: str | None = None
    reference: str | None = None


def set_interpreter(command: SetInterpreter, uow: UnitOfWork) -> Changes:
    """Record the language of a contact and how it was interpreted.

    A child never interprets.

    Raises NotAllowed, NotFound, FieldProblem, ClerkError.
    """
    with uow:
        uow.require(Action.TAKE_CONTACT)
        contact = own_contact(uow, command.contact_id)
        contact.language = _language(command.language)
        if command.mode in set(Interpreting):
            check_interpreting(Interpreting(command.mode))
        if command.mode is not None and command.language is None:
            raise FieldProblem("language", "Choose the language that is interpreted")
        contact.interpreter_mode = (
            check_key("mode", command.mode, "Choose how it is interpreted")
            if command.mode
            else None
        )
        contact.interpreter_reference = check_words("reference", command.reference)
        uow.commit()
    return uow.changes(contact.id, contact.reference)


def _language(code: str | None) -> str | None:
    if code is not None and not _LANGUAGE.fullmatch(code):
        raise FieldProblem("language", "Choose a language from the list")
    return code
