"""Templates: drafted, saved, sent for approval, approved by somebody else, retired."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.clock import uk_date
from db.domain.letters.editions import EditionContent, check_code, check_content
from db.domain.letters.states import (
    EDITION_STEPS,
    EditionState,
    TemplateKind,
    check_step,
)
from db.domain.permissions import SECOND_PERSON, Action
from db.domain.written import written
from db.errors import ClerkError, FieldProblem, NotAllowed
from db.letter_templates import find_template, next_number, write_content
from db.store.unit_of_work import UnitOfWork
from db.tables.letter_template import LetterTemplateEditionRow, LetterTemplateRow
from desktop.letters.use_cases.template_checks import problems_of


@dataclass(frozen=True, slots=True)
class DraftTemplate:
    """A first draft of a template, or the next edition of one that there is.

    Attributes:
        code: a new one, or that of the template which it goes on.
    """

    code: str
    content: EditionContent
    kind: TemplateKind = TemplateKind.LETTER


@dataclass(frozen=True, slots=True)
class SaveEdition:
    """What a draft says now, right or wrong."""

    edition_id: UUID
    version: int
    content: EditionContent


@dataclass(frozen=True, slots=True)
class StepEdition:
    """A draft that is finished, or one that somebody looked at.

    Attributes:
        words: what is to be otherwise, for one that goes back.
        valid_from: from which day on it is used, for one that is approved;
            None is what the draft says, or today.
    """

    edition_id: UUID
    version: int
    words: str | None = None
    valid_from: date | None = None


@dataclass(frozen=True, slots=True)
class RetireTemplate:
    """A template that nobody is to be offered any more, or is again."""

    template_id: UUID
    version: int
    retired: bool = True


def draft_template(command: DraftTemplate, uow: UnitOfWork) -> Changes:
    """Begin a draft; a template has one unfinished edition at a time.

    Raises NotAllowed, FieldProblem; ClerkError where a draft is there already.
    """
    with uow:
        uow.require(Action.EDIT_TEMPLATE)
        check_content(command.content, command.kind)
        template = _template(uow, check_code(command.code), command.kind)
        _refuse_second_draft(uow, template)
        row = LetterTemplateEditionRow(
            template_id=template.id,
            number=next_number(uow, template.id),
            state=EditionState.DRAFT,
            writers=[],
        )
        write_content(row, command.content)
        _wrote(row, uow)
        uow.add(row)
        uow.commit()
    return uow.changes(row.id)


def save_edition(command: SaveEdition, uow: UnitOfWork) -> Changes:
    """Save a draft as it is; what is wrong in its text stays for another day.

    Raises NotAllowed, NotFound, StaleRecord, FieldProblem; ClerkError where it
    is no draft.
    """
    with uow:
        uow.require(Action.EDIT_TEMPLATE)
        row = uow.get(LetterTemplateEditionRow, command.edition_id, command.version)
        if row.state != EditionState.DRAFT:
            raise ClerkError("Only a draft can be changed. Begin a new edition.")
        template = uow.get(LetterTemplateRow, row.template_id)
        check_content(command.content, TemplateKind(template.kind))
        write_content(row, command.content)
        _wrote(row, uow)
        uow.commit()
    return uow.changes(row.id)


def ask_approval(command: StepEdition, uow: UnitOfWork) -> Changes:
    """Send a draft to somebody who did not write it.

    Raises as above; FieldProblem for ``text`` or ``text_cy`` where a letter
    could not be made of it.
    """
    with uow:
        uow.require(Action.EDIT_TEMPLATE)
        row = uow.get(LetterTemplateEditionRow, command.edition_id, command.version)
        _step(row, EditionState.WAITING)
        _refuse_problems(uow, row)
        row.asked_at, row.sent_back = uow.now, None
        uow.commit()
    return uow.changes(row.id)


def approve_edition(command: StepEdition, uow: UnitOfWork) -> Changes:
    """Let letters be made of an edition from a day on.

    Raises as above; NotAllowed to everybody who wrote in it.
    """
    with uow:
        uow.require(Action.APPROVE_TEMPLATE)
        row = uow.get(LetterTemplateEditionRow, command.edition_id, command.version)
        if str(uow.actor.staff_id) in row.writers:
            raise NotAllowed(SECOND_PERSON[Action.APPROVE_TEMPLATE])
        _step(row, EditionState.APPROVED)
        _refuse_problems(uow, row)
        today = uk_date(uow.now)
        row.valid_from = command.valid_from or row.valid_from or today
        if row.valid_to is not None and row.valid_to < row.valid_from:
            raise FieldProblem("valid_from", "Choose a day before its last one")
        row.approved_at, row.approved_by = uow.now, uow.actor.staff_id
        uow.commit()
    return uow.changes(row.id)


def send_back(command: StepEdition, uow: UnitOfWork) -> Changes:
    """Give an edition back to who wrote it, with what is to be otherwise.

    Raises as above; FieldProblem for ``words``.
    """
    with uow:
        uow.require(Action.APPROVE_TEMPLATE)
        row = uow.get(LetterTemplateEditionRow, command.edition_id, command.version)
        words = written(
            "words", command.words, "Say what is to be changed", like="note"
        )
        _step(row, EditionState.DRAFT)
        row.sent_back, row.asked_at = words, None
        uow.commit()
    return uow.changes(row.id)


def retire_edition(command: StepEdition, uow: UnitOfWork) -> Changes:
    """Take one edition out of use: what was in force before it is so again.

    What is a draft, or waits, is given up by whoever may write it. Raises as
    above; ClerkError for what came with the program, as there would be nothing
    left: retire the template.
    """
    with uow:
        uow.require(Action.EDIT_TEMPLATE)
        row = uow.get(LetterTemplateEditionRow, command.edition_id, command.version)
        if row.state == EditionState.APPROVED:
            uow.require(Action.APPROVE_TEMPLATE)
        if row.shipped:
            raise ClerkError("This came with the program. Retire the template instead.")
        _step(row, EditionState.RETIRED)
        row.retired_at, row.retired_by = uow.now, uow.actor.staff_id
        uow.commit()
    return uow.changes(row.id)


def retire_template(command: RetireTemplate, uow: UnitOfWork) -> Changes:
    """Offer a template to nobody any more, or offer it again. Raises as above."""
    with uow:
        uow.require(Action.APPROVE_TEMPLATE)
        row = uow.get(LetterTemplateRow, command.template_id, command.version)
        row.retired = command.retired
        uow.commit()
    return uow.changes(row.id)


def _template(uow: UnitOfWork, code: str, kind: TemplateKind) -> LetterTemplateRow:
    return find_template(uow, code, kind) or uow.add(
        LetterTemplateRow(code=code, kind=kind)
    )


def _refuse_second_draft(uow: UnitOfWork, template: LetterTemplateRow) -> None:
    e = LetterTemplateEditionRow
    unfinished = select(e.n).where(
        e.template_id == template.id,
        e.state.in_((EditionState.DRAFT, EditionState.WAITING)),
    )
    if uow.session.scalar(unfinished.limit(1)) is not None:
        raise ClerkError(
            "Somebody is at work on this template. Go on with their draft."
        )


def _refuse_problems(uow: UnitOfWork, row: LetterTemplateEditionRow) -> None:
    """Raise FieldProblem for the first thing that no letter can be made with."""
    for problem in problems_of(uow.session, row, uk_date(uow.now)):
        if problem.stops:
            raise FieldProblem(problem.field, problem.sentence)


def _step(row: LetterTemplateEditionRow, state: EditionState) -> None:
    check_step(EDITION_STEPS, EditionState(row.state), state)
    row.state = state


def _wrote(row: LetterTemplateEditionRow, uow: UnitOfWork) -> None:
    who = str(uow.actor.staff_id)
    if who not in row.writers:
        row.writers = [*row.writers, who]
