"""A complaint on the case page: where it stands, and the one thing to do next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from db.domain.case_names import REFUSAL_NAMES
from db.domain.cases import CaseKind
from db.domain.complaints import LAST_STAGE
from db.domain.permissions import Action
from db.letters_answer import STAGE_ONE, STAGE_TWO
from db.queries.casework.more_rows import ComplaintDetail, StageAnswer
from db.queries.casework.page_rows import ClockLine
from desktop.casework.sections import complaint_forms as forms
from desktop.casework.sections import words
from desktop.casework.sections.export_form import export_form
from desktop.casework.sections.look import Look
from desktop.casework.sections.words import joined
from desktop.casework.wording import say
from desktop.forms.form import Line, OpenForm, Part, Step

KEY = "complaint"
NEXT_KEYS = "Y"
"""The next thing to do with a complaint, whatever it is."""
_TURNS = ("case.weigh", "case.acknowledge", "case.answer", "case.stage_two")
"""The forms that are each in their turn the next thing to do."""
_TONES = {"upheld": "warning", "partly": "warning", "not_upheld": "neutral"}
_KINDLY = {CaseKind.COMPLIMENT.value, CaseKind.SUGGESTION.value}


def complaint_part(look: Look) -> Part | None:
    """Return the part of a complaint, or of what may be one; None for neither."""
    page, row = look.page, look.more.complaint
    is_complaint = page.kind == CaseKind.COMPLAINT
    if row is not None and is_complaint:
        return Part(
            KEY,
            say("Complaint"),
            tuple(_lines(look, row)),
            tuple(_steps(look, row)),
        )
    if is_complaint or row is not None or page.service_code == forms.COMPLAINTS:
        return _to_weigh(look)
    return None


def complaint_actions(look: Look) -> Iterator[OpenForm]:
    """Yield the next step of a complaint, or how one is taken about this case."""
    part = complaint_part(look)
    if part is not None:
        for step in part.steps:
            if isinstance(step, OpenForm):
                turn = step.form.key.startswith(_TURNS)
                yield replace(step, keys=NEXT_KEYS) if turn else step
    elif look.may(Action.OPEN_CASE):
        yield OpenForm(say("Take a complaint"), forms.take_form(look))


def _to_weigh(look: Look) -> Part:
    page = look.page
    steps: tuple[Step, ...] = ()
    if look.works(Action.HANDLE_COMPLAINT):
        steps = (OpenForm(say("Ask the test"), forms.weigh_form(look)),)
    lines: tuple[Line, ...] = ()
    if page.kind in _KINDLY or page.kind == CaseKind.REQUEST:
        what = words.called(words.KIND_NAMES, page.kind)
        lines = (Line(what, label=say("What it is")),)
    return Part(
        KEY,
        say("Complaint"),
        lines,
        steps,
        empty=say("Ask the test first: is it a complaint, or a request for service?"),
    )


def _lines(look: Look, row: ComplaintDetail) -> Iterator[Line]:
    yield Line(row.about, row.why, _changeable(look, row), label=say("They say"))
    yield Line(row.wanted or say("Not asked yet"), label=say("They want"))
    yield Line(
        _stage(row),
        joined(
            say("Came {when}").format(when=words.on(row.received_at, look.now)),
            words.called(words.SCHEME_NAMES, row.scheme),
        ),
        label=say("Stage"),
    )
    if row.handler and row.two is None and row.refused is None:
        yield Line(row.handler, label=say("Who answers"))
    if row.refused is not None:
        yield Line(
            words.called(REFUSAL_NAMES, row.refused),
            words.on(row.refused_at, look.now),
            label=say("Refused"),
            badge=say("Refused"),
            tone="neutral",
        )
    if row.one is not None:
        yield _answer(look, row.one, say("Stage 1 answer"))
    if row.two_why:
        yield Line(
            row.two_why,
            words.on(row.two_asked_at, look.now),
            label=say("Why stage 2"),
        )
    if row.two is not None:
        yield _answer(look, row.two, say("Stage 2 answer"))


def _answer(look: Look, answer: StageAnswer, label: str) -> Line:
    when = words.on(answer.at, look.now)
    return Line(
        answer.reasons or "",
        joined(answer.by, when),
        label=label,
        badge=words.called(words.OUTCOME_NAMES, answer.outcome),
        tone=_TONES.get(answer.outcome, "neutral"),
    )


def _stage(row: ComplaintDetail) -> str:
    """Return where it stands: the last of what has happened to it."""
    at_two = row.stage == LAST_STAGE
    so_far = (
        (True, say("To be acknowledged")),
        (row.stage, say("Stage 1, the acknowledgement waits to be sent")),
        (row.acknowledged_at, say("Stage 1, to be answered")),
        (row.one, say("Answered at stage 1")),
        (row.two_asked_at, say("Stage 2, to be acknowledged")),
        (at_two, say("Stage 2, the acknowledgement waits to be sent")),
        (row.two_acknowledged_at, say("Stage 2, to be answered")),
        (row.two, say("Answered at stage 2; the ombudsman is next")),
        (row.refused, say("Refused")),
    )
    return [words_for for happened, words_for in so_far if happened][-1]


def _steps(look: Look, row: ComplaintDetail) -> Iterator[Step]:
    """Yield what can be done next, the likeliest first."""
    if row.refused is None and look.page.is_open:
        yield from _working(look, row)
    if look.may(Action.EXPORT_COMPLAINTS) and row.stage:
        yield OpenForm(say("For the ombudsman"), export_form(look))


def _working(look: Look, row: ComplaintDetail) -> Iterator[Step]:
    handles = look.may(Action.HANDLE_COMPLAINT)
    answers = look.may(Action.ANSWER_COMPLAINT)
    at_two = row.two_asked_at is not None
    answered = row.two if at_two else row.one
    if row.stage < (LAST_STAGE if at_two else 1):
        if handles:
            form = forms.acknowledge_form(look, row)
            yield OpenForm(say("Acknowledge"), form)
    elif answered is None:
        theirs = at_two and row.one and row.one.by_id == look.actor.staff_id
        if answers and not theirs:
            yield OpenForm(say("Answer"), forms.answer_form(look, row))
        clock = _stage_clock(look, at_two=at_two)
        if handles and clock is not None:
            form = forms.longer_form(look, row, clock)
            yield OpenForm(say("Needs longer"), form)
    elif not at_two and handles:
        yield OpenForm(say("Stage 2"), forms.stage_two_form(look, row))
    if answers and row.one is None:
        yield OpenForm(say("Refuse"), forms.refuse_form(look, row))


def _stage_clock(look: Look, *, at_two: bool) -> ClockLine | None:
    """Return the stage's own clock, if it may still be given longer."""
    kind = STAGE_TWO if at_two else STAGE_ONE
    running = (clock for clock in look.page.clocks if clock.kind == kind)
    return next((clock for clock in running if clock.may_extend), None)


def _changeable(look: Look, row: ComplaintDetail) -> tuple[Step, ...]:
    """Return how to say that it is something else, while it is not answered."""
    if row.one or row.refused or not look.works(Action.HANDLE_COMPLAINT):
        return ()
    return (OpenForm(say("Change"), forms.weigh_form(look)),)
