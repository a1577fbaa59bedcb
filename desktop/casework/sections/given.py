"""Disclosures to other bodies, and what the customer said of us."""

from __future__ import annotations

from functools import partial
from typing import Final

from db.domain.permissions import Action
from db.errors import FieldProblem
from desktop.casework.sections import words
from desktop.casework.sections.look import Look
from desktop.casework.sections.words import joined
from desktop.casework.use_cases.disclosures import disclose
from desktop.casework.use_cases.feedback import RecordFeedback, record_feedback
from desktop.casework.wording import say
from desktop.forms.disclosing import disclosure_form, disclosure_line
from desktop.forms.form import Answers, Ask, Form, Kind, Line, OpenForm, Part, Step
from desktop.forms.saving import Work

DISCLOSURES, FEEDBACK = "disclosures", "feedback"
FEEDBACK_KEYS = "Q"
_CONTENT: Final = 4
"""From this answer on somebody is counted as satisfied."""


def given_actions(look: Look) -> tuple[OpenForm, ...]:
    """Return how a disclosure, and what the customer says of us, are kept."""
    steps: list[OpenForm] = []
    said = look.more.feedback
    unanswered = said is None or said.answered_on is None
    if unanswered and not look.page.is_open and look.may(Action.RECORD_FEEDBACK):
        form = feedback_form(look)
        steps.append(OpenForm(say("How it was for them"), form, FEEDBACK_KEYS))
    if look.may(Action.DISCLOSE):
        steps.append(OpenForm(say("Record a disclosure"), _form(look)))
    return tuple(steps)


def disclosures_part(look: Look) -> Part | None:
    """Return what other bodies were told, or were not; None without any."""
    if not look.more.disclosures:
        return None
    steps: tuple[Step, ...] = ()
    if look.may(Action.DISCLOSE):
        steps = (OpenForm(say("Record a disclosure"), _form(look)),)
    return Part(
        DISCLOSURES,
        say("Told to other bodies"),
        tuple(
            disclosure_line(one, words.on(one.asked_on, look.now))
            for one in look.more.disclosures
        ),
        steps,
    )


def feedback_part(look: Look) -> Part | None:
    """Return what the customer said of how it was handled; None while nobody asked."""
    said = look.more.feedback
    if said is None:
        return None
    asked = say("asked {when}").format(when=words.on(said.asked_on, look.now))
    how = words.called(words.CHANNEL_NAMES, said.channel)
    title = say("How it was for them")
    if said.score is None:
        steps: tuple[Step, ...] = ()
        if look.may(Action.RECORD_FEEDBACK):
            form = feedback_form(look)
            steps = (OpenForm(say("Record the answer"), form),)
        line = Line(say("Not answered yet"), joined(asked, how))
        return Part(FEEDBACK, title, (line,), steps)
    score = words.called(words.SCORE_NAMES, str(said.score))
    line = Line(
        said.words or score,
        joined(words.on(said.answered_on, look.now), how),
        badge=score,
        tone="success" if said.score >= _CONTENT else "warning",
    )
    return Part(FEEDBACK, title, (line,))


def _form(look: Look) -> Form:
    return disclosure_form(
        f"case.disclosure/{look.page.id}",
        look.today,
        lambda command: partial(disclose, command),
        case_id=look.page.id,
    )


def feedback_form(look: Look) -> Form:
    """Return the form of the customer's answer."""
    asked = look.more.feedback

    def work(said: Answers) -> Work:
        score = said.line("score")
        if not score:
            raise FieldProblem("score", say("Choose how it was for them"))
        command = RecordFeedback(
            look.page.id,
            int(score),
            said.line("channel") or "desk",
            said.words("words"),
        )
        return partial(record_feedback, command)

    return Form(
        f"case.feedback/{look.page.id}",
        say("How was it for them?"),
        (
            Ask(
                "score",
                say("How happy are they with how we handled it?"),
                Kind.ONE_OF,
                picks=words.picks(words.SCORE_NAMES),
                required=True,
            ),
            Ask(
                "channel",
                say("How they told us"),
                Kind.ONE_OF,
                asked.channel if asked is not None else "desk",
                picks=words.picks(words.CHANNEL_NAMES),
            ),
            Ask("words", say("What they said with it"), Kind.LONG),
        ),
        say("Record the answer"),
        work,
        say("Recorded"),
    )
