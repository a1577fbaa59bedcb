"""A letter as a draft in somebody's own mail program: text, and the PDF beside it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import SMTP
from typing import Final

from db.changes import Changes
from db.domain.letters.states import Delivery
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.letter_checks import look_over
from desktop.letters.use_cases.of_letter import ask_made, give_pages, send
from desktop.letters.use_cases.one_letter import StepLetter
from desktop.letters.use_cases.pages import Pages, Workshop

_LINE_ENDS: Final = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class EmailDraft(Changes):
    """An ``.eml`` that a mail program opens as a draft.

    Attributes:
        file_name: without anybody's name in it.
    """

    content: bytes = field(default=b"", repr=False)
    file_name: str = ""


def email_letter(
    command: StepLetter, uow: UnitOfWork, *, workshop: Workshop
) -> EmailDraft:
    """Return a letter as a draft to send; its copy goes on the record.

    Whoever asks for it sends it: the record says that it went by e-mail now.
    Raises NotAllowed, NotFound, StaleRecord, ClerkError, Unavailable;
    FieldProblem for what stops it.
    """
    with uow:
        uow.require(Action.WRITE_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        if Delivery(row.delivery) is not Delivery.EMAIL:
            raise FieldProblem("delivery", "This letter does not go by e-mail")
        looked = look_over(uow.session, Composer(uow.session, uow.now), row)
        looked.refuse_stopped()
        made = give_pages(uow, workshop, row, looked.composed)
        send(uow, row)
        row.released_at = uow.now
        ask_made(uow, row.asked_id, "made")
        uow.commit()
    done = uow.changes(row.id, row.reference)
    draft = eml(row.email or "", looked.composed.title, row.reference, made)
    name = f"{row.reference}.eml"
    return EmailDraft(done.kinds, done.id, done.reference, done.tx, draft, name)


def eml(to: str, title: str, reference: str, made: Pages) -> bytes:
    """Return a message that has no sender and no day yet: its mail program has.

    ``X-Unsent`` has Outlook open it as a draft. Source: Microsoft, "X-Unsent".
    """
    message = EmailMessage(policy=SMTP)
    message["To"] = to
    message["Subject"] = _LINE_ENDS.sub(" ", title).strip()
    message["X-Unsent"] = "1"
    message.set_content(made.text)
    message.add_attachment(
        made.content, maintype="application", subtype="pdf", filename=f"{reference}.pdf"
    )
    return bytes(message)
