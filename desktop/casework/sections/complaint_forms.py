"""A complaint's forms: weighed, acknowledged, extended, refused, answered twice."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from db.domain.case_names import REFUSAL_NAMES
from db.domain.cases import CaseKind
from db.domain.complaints import OMBUDSMAN, ComplaintTest, Scheme
from db.errors import FieldProblem
from db.queries.casework.more_rows import ComplaintDetail
from db.queries.casework.page_rows import ClockLine
from desktop.casework.sections import words
from desktop.casework.sections.look import Look
from desktop.casework.sections.reading import needed, somebody
from desktop.casework.use_cases.complaints import (
    AcknowledgeComplaint,
    AnswerComplaint,
    AskStageTwo,
    RefuseComplaint,
    TakeComplaint,
    acknowledge_complaint,
    answer_complaint,
    ask_stage_two,
    refuse_complaint,
    take_complaint,
)
from desktop.casework.use_cases.deadlines import ExtendClock, extend_clock
from desktop.casework.use_cases.open_case import NewCase
from desktop.casework.use_cases.weighing import WeighComplaint, weigh_complaint
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work

COMPLAINTS = "complaint"
"""The service that a complaint about another case is opened under."""
_TESTED = "tested"
_LETTER, _KNOWN = "letter", "known"


def weigh_form(look: Look) -> Form:
    """Return the form that tells a complaint from a request for service."""
    row, page = look.more.complaint, look.page
    kinds = (
        (_TESTED, say("Something is wrong")),
        (CaseKind.COMPLIMENT.value, say("A compliment")),
        (CaseKind.SUGGESTION.value, say("A suggestion")),
    )
    kind = page.kind if page.kind in {"compliment", "suggestion"} else _TESTED

    def work(said: Answers) -> Work:
        chosen = said.line("kind") or _TESTED
        command = WeighComplaint(
            page.id,
            said.line("about"),
            _test(said) if chosen == _TESTED else _NOTHING_WRONG,
            said.words("wanted"),
            said.line("scheme") or Scheme.LGSCO.value,
            said.words("changed_reason"),
            None if chosen == _TESTED else chosen,
            page.version,
        )
        return partial(weigh_complaint, command)

    return Form(
        f"case.weigh/{page.id}",
        say("Is it a complaint?"),
        (
            Ask("kind", say("What they came with"), Kind.ONE_OF, kind, picks=kinds),
            *_test_asks(row),
            *_words_asks(row, page.summary),
            Ask(
                "changed_reason",
                say("If it is something else all the same, why"),
                value=(row.changed_reason if row else None) or "",
            ),
        ),
        say("Keep it"),
        work,
        say("Kept"),
        note=say(
            "The word complaint need not be used. A first report of something that"
            " they want put right is a request for service."
        ),
    )


def take_form(look: Look) -> Form:
    """Return the form of a complaint about how this case was handled."""
    page = look.page

    def work(said: Answers) -> Work:
        command = TakeComplaint(
            NewCase(
                COMPLAINTS,
                person_id=page.person_id,
                property_id=page.property_id,
                title=say("Complaint: {title}").format(title=page.title),
            ),
            said.line("about"),
            _test(said),
            said.words("wanted"),
            said.line("scheme") or Scheme.LGSCO.value,
            said.words("changed_reason"),
            page.id,
        )
        return partial(take_complaint, command)

    return Form(
        f"case.complaint/{page.id}",
        say("They are unhappy with how this was handled"),
        (
            *_words_asks(None, None),
            *_test_asks(None),
            Ask("changed_reason", say("If it is something else all the same, why")),
        ),
        say("Take the complaint"),
        work,
        say("Taken; it is a case of its own, held to this one"),
        note=say("It is acknowledged within five working days. This case goes on."),
    )


def acknowledge_form(look: Look, row: ComplaintDetail) -> Form:
    """Return the form of the acknowledgement, at whichever stage it is asked for."""
    at_two = row.two_asked_at is not None
    first = row.one.by_id if row.one is not None and at_two else None

    def work(said: Answers) -> Work:
        command = AcknowledgeComplaint(
            look.page.id,
            said.line("about"),
            said.line("wanted"),
            somebody(said, "handler_id"),
            by_letter=said.line("by") != _KNOWN,
        )
        return partial(acknowledge_complaint, command)

    stage = say("stage 2") if at_two else say("stage 1")
    return Form(
        f"case.acknowledge/{look.page.id}",
        say("Acknowledge at {stage}").format(stage=stage),
        (
            Ask(
                "about",
                say("The complaint, as we understand it"),
                Kind.LONG,
                row.about,
                required=True,
            ),
            Ask(
                "wanted",
                say("What they want us to do"),
                Kind.LONG,
                row.wanted or "",
                required=True,
            ),
            Ask(
                "handler_id",
                say("Who answers it"),
                Kind.CHOICE,
                str(row.handler_id or look.actor.staff_id)
                if (row.handler_id or look.actor.staff_id) != first
                else None,
                picks=_staff(look, first),
            ),
            Ask(
                "by",
                say("How do they hear of it?"),
                Kind.ONE_OF,
                _LETTER,
                picks=(
                    (_LETTER, say("By a letter from here")),
                    (_KNOWN, say("They know already")),
                ),
                hint=say("The time for it ends when the letter is sent"),
            ),
        ),
        say("Acknowledge"),
        work,
        say("Acknowledged, or its letter is to be written"),
        note=say("Both go into the letter, with the day by which we answer."),
    )


def answer_form(look: Look, row: ComplaintDetail) -> Form:
    """Return the form of the answer at the stage that the complaint is at."""

    def work(said: Answers) -> Work:
        command = AnswerComplaint(
            look.page.id, said.line("outcome"), said.line("reasons"), row.version
        )
        return partial(answer_complaint, command)

    return Form(
        f"case.answer/{look.page.id}/{row.stage}",
        say("Answer at stage {n}").format(n=row.stage),
        (
            Ask(
                "outcome",
                say("What we found"),
                Kind.ONE_OF,
                picks=words.picks(words.OUTCOME_NAMES),
                required=True,
            ),
            Ask("reasons", say("Reasons"), Kind.LONG, required=True),
        ),
        say("Answer"),
        work,
        say("Answered; its letter is to be written"),
        note=say("The letter says how to go on: {whom}").format(
            whom=say("stage 2") if row.stage == 1 else OMBUDSMAN[Scheme(row.scheme)]
        ),
    )


def longer_form(look: Look, row: ComplaintDetail, clock: ClockLine) -> Form:
    """Return the form that claims more time, and gives the ombudsman's details."""

    def work(said: Answers) -> Work:
        command = ExtendClock(
            clock.id,
            said.line("reason"),
            ombudsman_told=said.yes("ombudsman_told") is True,
        )
        return partial(extend_clock, command)

    return Form(
        f"case.longer/{look.page.id}/{row.stage}",
        say("It needs longer"),
        (
            Ask("reason", say("Why, as they read it"), Kind.LONG, required=True),
            Ask(
                "ombudsman_told",
                say("Are they given the ombudsman's details?"),
                Kind.YES_NO,
                hint=OMBUDSMAN[Scheme(row.scheme)],
                required=True,
            ),
        ),
        say("Claim the longer time"),
        work,
        say("Longer; the letter with the new day is to be written"),
        note=say("Once at each stage. A complaint never stands still."),
    )


def refuse_form(look: Look, row: ComplaintDetail) -> Form:
    """Return the form that refuses a complaint for a reason of the Code."""

    def work(said: Answers) -> Work:
        command = RefuseComplaint(look.page.id, said.line("reason"), said.line("words"))
        return partial(refuse_complaint, command)

    return Form(
        f"case.refuse/{look.page.id}",
        say("Refuse the complaint"),
        (
            Ask(
                "reason",
                say("Reason"),
                Kind.CHOICE,
                picks=words.picks(REFUSAL_NAMES),
                required=True,
            ),
            Ask("words", say("Explain it to them"), Kind.LONG, required=True),
        ),
        say("Refuse it"),
        work,
        say("Refused; its letter is to be written"),
        note=say("The letter tells them of the {whom}").format(
            whom=OMBUDSMAN[Scheme(row.scheme)]
        ),
    )


def stage_two_form(look: Look, row: ComplaintDetail) -> Form:
    """Return the form of a second stage, which somebody else answers."""
    first = row.one.by_id if row.one is not None else None

    def work(said: Answers) -> Work:
        handler = somebody(said, "handler_id")
        if handler is None:
            raise FieldProblem("handler_id", say("Choose who looks at it now"))
        command = AskStageTwo(look.page.id, said.line("why"), handler)
        return partial(ask_stage_two, command)

    by = row.one.by if row.one is not None else None
    return Form(
        f"case.stage_two/{look.page.id}",
        say("They ask for stage 2"),
        (
            Ask("why", say("Why they are not content"), Kind.LONG, required=True),
            Ask(
                "handler_id",
                say("Who looks at it now"),
                Kind.CHOICE,
                picks=_staff(look, first),
                required=True,
            ),
        ),
        say("Go to stage 2"),
        work,
        say("Stage 2; acknowledge it"),
        note=say("Somebody other than {who}, who answered at stage 1.").format(who=by)
        if by
        else "",
    )


def _staff(look: Look, without: UUID | None) -> tuple[tuple[str, str], ...]:
    """Return who works here, but for one who may not do this."""
    return tuple(one for one in look.staff if one[0] != str(without))


_NOTHING_WRONG = ComplaintTest(
    dissatisfied=False, first_report=False, asks_for_service=False
)


def _test(said: Answers) -> ComplaintTest:
    answer = say("Answer yes or no")
    return ComplaintTest(
        dissatisfied=needed(said, "dissatisfied", answer),
        first_report=needed(said, "first_report", answer),
        asks_for_service=needed(said, "asks_for_service", answer),
        asks_to_complain=said.yes("asks_to_complain") is True,
    )


def _test_asks(row: ComplaintDetail | None) -> tuple[Ask, ...]:
    known = row.test if row is not None else {}
    questions = (
        ("dissatisfied", say("Are they unhappy with us?")),
        ("first_report", say("Is it the first we hear of it?")),
        ("asks_for_service", say("Do they only want it put right?")),
        ("asks_to_complain", say("Do they want to complain?")),
    )
    return tuple(
        Ask(name, label, Kind.YES_NO, known.get(name)) for name, label in questions
    )


def _words_asks(row: ComplaintDetail | None, summary: str | None) -> tuple[Ask, ...]:
    return (
        Ask(
            "about",
            say("What they say"),
            Kind.LONG,
            (row.about if row else summary) or "",
            required=True,
        ),
        Ask(
            "wanted",
            say("What they want us to do"),
            value=(row.wanted if row else None) or "",
        ),
        Ask(
            "scheme",
            say("Whose complaint is it?"),
            Kind.ONE_OF,
            row.scheme if row else Scheme.LGSCO.value,
            hint=say("The Housing Ombudsman for tenants and leaseholders of ours"),
            picks=(
                (Scheme.LGSCO.value, say("Council")),
                (Scheme.HOUSING.value, say("Landlord")),
            ),
        ),
    )
