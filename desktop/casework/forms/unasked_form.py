"""The questions that nobody has asked yet, on the page of a case."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from db.domain.questions import Question
from db.queries.casework.page_rows import CasePage
from desktop.casework.use_cases.answering import AnswerQuestions, answer_questions
from desktop.casework.use_cases.open_case import ANSWERS
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from widgets.said import language


@dataclass(frozen=True, slots=True)
class _Asking:
    """What has yet to be asked."""

    questions: tuple[Question, ...]


def unasked_form(page: CasePage) -> Form:
    """Return the form that asks what the letter did not say."""
    asking = _Asking(page.unasked)

    def work(given: Answers) -> Work:
        command = AnswerQuestions(page.id, given.asked(ANSWERS), page.version)
        return partial(answer_questions, command)

    return Form(
        f"case.unasked/{page.id}",
        say("Ask what was not asked"),
        (
            Ask(
                ANSWERS,
                say("What is asked about it"),
                Kind.ASKED,
                asks=lambda _given: asking,
            ),
        ),
        say("Keep the answers"),
        work,
        say("Kept with the case"),
        final=True,
        note=say("Ring or write to them. What is not known yet may stay empty."),
    )


def unasked_words(page: CasePage) -> list[str]:
    """Return the questions that have to be asked yet, for the page."""
    return [
        one.words("cy" if language() == "cy" else "en")
        for one in page.unasked
        if one.required and one.when is None
    ]
