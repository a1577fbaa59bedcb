"""Words in a case: a note, a customer who came back, what is said aloud."""

from __future__ import annotations

from functools import partial

from db.domain.cases import Risk
from db.domain.contacts import Urgency
from db.queries.casework.page_rows import CasePage
from desktop.casework.use_cases.notes import (
    AddCaseNote,
    RecordContact,
    SetNextStep,
    SetRisks,
    add_case_note,
    record_contact,
    set_next_step,
    set_risks,
)
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.casework.wording import RISK_NAMES, WAITING_NAMES, say, urgency_words
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from widgets.said import said

_TOLD = "told"


def note_form(page: CasePage) -> Form:
    """Return the form of a note, which nobody changes afterwards."""

    def work(given: Answers) -> Work:
        told = _TOLD in given.ticks("told")
        command = AddCaseNote(page.id, given.line("note"), told_customer=told)
        return partial(add_case_note, command)

    return Form(
        f"case.note/{page.id}",
        say("Add a note"),
        (
            Ask(
                "note",
                say("What was said or done"),
                Kind.LONG,
                hint=say("Kept as it is written; the customer may ask to read it"),
                required=True,
            ),
            Ask(
                "told",
                say("The customer"),
                Kind.TICKS,
                picks=((_TOLD, say("This is what they were told")),),
            ),
        ),
        say("Add note"),
        work,
        say("Note added"),
        final=True,
    )


def contact_form(page: CasePage) -> Form:
    """Return the form of a customer who came back about it."""
    return Form(
        f"case.contact/{page.id}",
        say("The customer came back about it"),
        (
            Ask(
                "note",
                say("What they said"),
                Kind.LONG,
                hint=say("Left empty, it says that they asked how it stands"),
            ),
        ),
        say("Write it down"),
        lambda given: partial(
            record_contact, RecordContact(page.id, given.words("note"))
        ),
        say("Written down; the team sees that they came back"),
        final=True,
    )


def next_step_form(page: CasePage) -> Form:
    """Return the form of what is read aloud at the counter."""
    return Form(
        f"case.next/{page.id}",
        say("What happens next"),
        (
            Ask(
                "words",
                say("Next step"),
                value=page.next_step,
                hint=say(
                    "Read aloud to the customer, like: the plumber comes on Tuesday"
                ),
            ),
            Ask(
                "waiting_for",
                say("Whose turn is it?"),
                Kind.CHOICE,
                page.waiting_for,
                picks=tuple((code, said(name)) for code, name in WAITING_NAMES.items()),
                required=True,
            ),
        ),
        say("Save"),
        lambda given: partial(
            set_next_step,
            SetNextStep(
                page.id,
                given.words("words"),
                given.line("waiting_for"),
                page.version,
            ),
        ),
        say("Saved; the counter reads this aloud"),
    )


def risks_form(page: CasePage) -> Form:
    """Return the form of what raises a case above others."""

    def work(given: Answers) -> Work:
        risks = frozenset(Risk(code) for code in given.ticks("risks"))
        command = SetRisks(
            page.id, risks, given.line("priority"), given.line("reason"), page.version
        )
        return partial(set_risks, command)

    return Form(
        f"case.risks/{page.id}",
        say("Risk and priority"),
        (
            Ask(
                "risks",
                say("What raises it"),
                Kind.TICKS,
                frozenset(page.risks),
                picks=tuple((code, said(name)) for code, name in RISK_NAMES.items()),
            ),
            Ask(
                "priority",
                say("Priority"),
                Kind.CHOICE,
                page.priority,
                picks=tuple((each.value, urgency_words(each)) for each in Urgency),
                required=True,
            ),
            Ask("reason", say("Why"), required=True),
        ),
        say("Save"),
        work,
        say("Saved"),
        note=say(
            "Suspected fraud and safeguarding take it out of most people's sight."
        ),
    )


def restrict_form(page: CasePage) -> Form:
    """Return the form that takes a case out of most people's sight, or back."""
    hide = not page.restricted
    return Form(
        f"case.restrict/{page.id}",
        say("For few eyes") if hide else say("For everybody again"),
        (Ask("reason", say("Why"), required=True),),
        say("Restrict it") if hide else say("Let everybody see it"),
        lambda given: partial(
            restrict_case, RestrictCase(page.id, hide, given.line("reason"))
        ),
        say("Restricted; the counter sees whom to ring, nothing else")
        if hide
        else say("Everybody who works on cases sees it again"),
        note=say("Those who may see restricted cases go on seeing it.") if hide else "",
    )
