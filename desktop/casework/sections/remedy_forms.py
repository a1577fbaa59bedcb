"""Remedies and lessons: promised, agreed, moved on, written down."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from db.domain.case_names import REMEDY_NAMES, REMEDY_STATE_NAMES
from db.domain.money import show_pence
from db.domain.remedies import NEXT, Limit, RemedyKind, RemedyState
from db.errors import FieldProblem
from db.queries.casework.more_rows import RemedyDetail
from desktop.casework.sections import words
from desktop.casework.sections.look import Look
from desktop.casework.sections.reading import pence, somebody
from desktop.casework.use_cases.remedies import (
    AddLesson,
    AddRemedy,
    AgreeRemedy,
    MoveRemedy,
    add_lesson,
    add_remedy,
    agree_remedy,
    move_remedy,
)
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work


def remedy_form(look: Look) -> Form:
    """Return the form of an apology, or of something that is to be done."""

    def work(said: Answers) -> Work:
        command = AddRemedy(
            look.page.id,
            said.line("kind"),
            said.line("words"),
            somebody(said, "owner_id"),
            said.day("due_on"),
        )
        return partial(add_remedy, command)

    kinds = {
        code: name
        for code, name in REMEDY_NAMES.items()
        if code != RemedyKind.COMPENSATION
    }
    return Form(
        f"case.remedy/{look.page.id}",
        say("What puts it right"),
        (
            Ask(
                "kind",
                say("Remedy"),
                Kind.ONE_OF,
                RemedyKind.APOLOGY.value,
                picks=words.picks(kinds),
                required=True,
            ),
            *_promised(look),
        ),
        say("Add remedy"),
        work,
        say("Remedy added"),
    )


def money_form(look: Look) -> Form:
    """Return the form of compensation, and of who pays us back for it."""

    def work(said: Answers) -> Work:
        owed = pence(said, "recover_pence")
        if owed is not None and not said.words("supplier"):
            raise FieldProblem("supplier", say("Say who pays us back"))
        command = AddRemedy(
            look.page.id,
            RemedyKind.COMPENSATION.value,
            said.line("words"),
            somebody(said, "owner_id"),
            said.day("due_on"),
            pence(said, "amount_pence"),
            said.words("form"),
            said.words("supplier"),
            owed,
        )
        return partial(add_remedy, command)

    return Form(
        f"case.compensation/{look.page.id}",
        say("Compensation"),
        (
            Ask("amount_pence", say("How much"), hint=say("Like 50.00"), required=True),
            Ask(
                "form",
                say("Paid as"),
                Kind.CHOICE,
                "payment",
                picks=words.picks(words.FORM_NAMES),
            ),
            *_promised(look),
            Ask("supplier", say("Who pays us back"), hint=say("May stay empty")),
            Ask("recover_pence", say("How much of it"), hint=say("Like 50.00")),
        ),
        say("Add compensation"),
        work,
        say("Compensation added"),
        note=_limits(look.more.limits),
    )


def _promised(look: Look) -> tuple[Ask, ...]:
    """Return what is asked of every remedy: the words, by whom and by when."""
    return (
        Ask("words", say("What was promised"), Kind.LONG, required=True),
        Ask(
            "owner_id",
            say("Who sees to it"),
            Kind.CHOICE,
            str(look.actor.staff_id),
            picks=look.doers,
        ),
        Ask(
            "due_on",
            say("By when"),
            Kind.DAY,
            hint=say("Like Friday or 4/12"),
            ahead=True,
        ),
    )


def agree_form(look: Look, remedy: RemedyDetail) -> Form:
    """Return the form by which somebody with the authority agrees."""
    return Form(
        "",
        say("Agree to it?"),
        (),
        say("Agree"),
        lambda _: partial(agree_remedy, AgreeRemedy(remedy.id, remedy.version)),
        say("Agreed"),
        note=_limits(look.more.limits),
    )


def move_form(remedy: RemedyDetail) -> Form:
    """Return the form of how far a remedy is; the case may be closed long since."""
    state = RemedyState(remedy.state)
    following = {
        code: name
        for code, name in REMEDY_STATE_NAMES.items()
        if RemedyState(code) in NEXT[state]
        and (state, code) != (RemedyState.PROPOSED, RemedyState.AGREED)
    }
    asks = [
        Ask("words", say("How far it is"), Kind.LONG, required=True),
        Ask(
            "state",
            say("It is now"),
            Kind.CHOICE,
            hint=say("Empty where it goes on"),
            picks=words.picks(following),
        ),
    ]
    if remedy.supplier:
        recovery = {k: v for k, v in words.RECOVERY_NAMES.items() if k != "none"}
        asks.append(
            Ask(
                "recovery",
                say("What {who} owes us").format(who=remedy.supplier),
                Kind.CHOICE,
                remedy.recovery,
                picks=words.picks(recovery),
            )
        )

    def work(said: Answers) -> Work:
        recovery = said.words("recovery")
        command = MoveRemedy(
            remedy.id,
            said.line("words"),
            said.words("state"),
            recovery if recovery != remedy.recovery else None,
        )
        return partial(move_remedy, command)

    return Form(
        f"case.remedy_update/{remedy.id}",
        say("How far is it?"),
        tuple(asks),
        say("Keep it"),
        work,
        say("Kept"),
    )


def lesson_form(look: Look) -> Form:
    """Return the form of what a case taught."""

    def work(said: Answers) -> Work:
        command = AddLesson(
            look.page.id,
            said.line("words"),
            said.words("change"),
            said.day("changed_on"),
        )
        return partial(add_lesson, command)

    return Form(
        f"case.lesson/{look.page.id}",
        say("What we learnt"),
        (
            Ask("words", say("What went wrong, and why"), Kind.LONG, required=True),
            Ask("change", say("What was changed for it")),
            Ask("changed_on", say("Since when"), Kind.DAY),
        ),
        say("Add lesson"),
        work,
        say("Lesson added"),
    )


def _limits(limits: Iterable[Limit]) -> str:
    """Return who may agree to how much, from the least."""
    named = {
        "caseworker": say("a caseworker"),
        "co_ordinator": say("a co-ordinator"),
        "senior_co_ordinator": say("a senior co-ordinator"),
    }
    parts = [
        say("{who} up to £{pounds}").format(
            who=named.get(each.role.value, each.role.value),
            pounds=show_pence(each.most_pence)[1:].removesuffix(".00"),
        )
        for each in limits
    ]
    return say("Who may agree to it: {limits}. More is proposed.").format(
        limits=", ".join(parts)
    )
