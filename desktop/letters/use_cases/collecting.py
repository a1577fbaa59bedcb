"""Letters that lie at the counter until somebody comes for them."""

from __future__ import annotations

from db.changes import Changes
from db.domain.letters.states import Delivery, LetterState
from db.domain.permissions import Action
from db.errors import FieldProblem
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.letter_checks import look_over
from desktop.letters.use_cases.of_letter import ask_made, give_pages, send
from desktop.letters.use_cases.one_letter import StepLetter
from desktop.letters.use_cases.pages import Workshop


def lay_out_letter(
    command: StepLetter, uow: UnitOfWork, *, workshop: Workshop
) -> Changes:
    """Print a letter that waits here: it has its pages and its copy from now on.

    Raises NotAllowed, NotFound, StaleRecord, ClerkError, Unavailable;
    FieldProblem for what stops it.
    """
    with uow:
        uow.require(Action.WRITE_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        if Delivery(row.delivery) is not Delivery.COLLECT:
            raise FieldProblem("delivery", "This letter is not to be collected")
        looked = look_over(uow.session, Composer(uow.session, uow.now), row)
        looked.refuse_stopped()
        give_pages(uow, workshop, row, looked.composed)
        send(uow, row, LetterState.WAITING_HERE)
        row.released_at = uow.now
        ask_made(uow, row.asked_id, "made")
        uow.commit()
    return uow.changes(row.id, row.reference)
