"""What nobody has asked yet, as of a case that came by post, is answered later."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from msgspec import structs

from db.answering import kept_answers
from db.changes import Changes
from db.domain.catalogue import Service
from db.domain.permissions import Action
from db.domain.questions import answers_in_words
from db.errors import ClerkError, FieldProblem, FieldProblems
from db.heeding import heed_words
from db.queries.casework.case_facts import unasked
from db.queries.sheltered import shelter_for
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from desktop.casework.use_cases.of_case import (
    add_note,
    case_to_work,
    service_of,
    today_of,
)
from desktop.casework.use_cases.open_case import under_answers


@dataclass(frozen=True, slots=True)
class AnswerQuestions:
    """Answers to questions of its service that nobody had asked.

    Attributes:
        answers: as typed, by the key of each question; some may be left for
            another day.
    """

    case_id: UUID
    answers: Mapping[str, object]
    version: int | None = None


def answer_questions(command: AnswerQuestions, uow: UnitOfWork) -> Changes:
    """Keep the answers, and heed what their words tell, as those of a note.

    What was answered before stays. Raises NotAllowed, NotFound, StaleRecord;
    ClerkError where nothing is left to ask, or nothing was answered;
    FieldProblems for ``answers.`` and the question's key.
    """
    with uow:
        uow.require(Action.WORK_CASE)
        case = case_to_work(uow, command.case_id, command.version)
        service = service_of(uow, case)
        left = unasked(case, service)
        if not left:
            raise ClerkError("Nothing is left to ask.")
        asked = structs.replace(service, questions=left)
        told = _answers(uow, case, asked, command.answers)
        if not told:
            raise ClerkError("Answer one of the questions, or come back to them later.")
        case.answers = {**case.answers, **told}
        lines = [f"{label}: {words}" for label, words in answers_in_words(asked, told)]
        add_note(uow, case, "note", "\n".join(lines))
        heed_words(uow, case, " ".join(lines))
        uow.commit()
    return uow.changes(case.id, case.reference)


def _answers(
    uow: UnitOfWork, case: CaseRow, asked: Service, given: Mapping[str, object]
) -> dict[str, object]:
    shelter = shelter_for(uow.session, case.person_id)
    today = today_of(uow)
    try:
        return kept_answers(asked, given, today, shelter, all_required=False)
    except FieldProblem as problem:
        raise under_answers(problem) from problem
    except FieldProblems as problems:
        under = [under_answers(problem) for problem in problems.problems]
        raise FieldProblems(under) from problems
