"""How long documents are kept, and their end by two people, as forms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial
from uuid import UUID

from sqlalchemy.orm import Session

from db.errors import FieldProblem
from db.queries.post.retention import KeptLine, kept_found
from desktop.forms.form import Answers, Ask, Form, Found, Kind
from desktop.forms.saving import Work
from desktop.postroom.use_cases.retention import (
    AskDisposal,
    Dispose,
    HoldDocument,
    LiftHold,
    TriggerPeriod,
    ask_disposal,
    dispose,
    hold_document,
    lift_hold,
    trigger_period,
)
from desktop.postroom.wording import joined, say, type_of_code


def hold_any_form() -> Form:
    """Return the form that holds a document which is looked up here."""

    def work(given: Answers) -> Work:
        return partial(hold_document, HoldDocument(_which(given), given.line("reason")))

    return Form(
        "post.keeping/hold",
        say("Hold a document"),
        (
            _document(),
            Ask("reason", say("Why it may not go"), required=True),
        ),
        say("Hold it"),
        work,
        say("It is held: nobody can destroy it"),
    )


def begins_form(today: date) -> Form:
    """Return the form for what the program can't know: a tenancy ended."""

    def work(given: Answers) -> Work:
        on = given.day("on")
        if on is None:
            raise FieldProblem("on", "Enter the day on which it ended")
        return partial(trigger_period, TriggerPeriod(_which(given), on))

    return Form(
        "post.keeping/begins",
        say("Its time begins"),
        (
            _document(),
            Ask("on", say("Since"), Kind.DAY, today, required=True),
        ),
        say("Count from that day"),
        work,
        say("Its time counts from that day"),
        note=say("For a tenancy that ended, an account that was closed, a decision."),
    )


def hold_one_form(line: KeptLine) -> Form:
    """Return the form that holds a document which stands on the list."""
    return Form(
        f"post.keeping/hold/{line.document_id}",
        say("Hold this document"),
        (Ask("reason", say("Why it may not go"), required=True),),
        say("Hold it"),
        lambda given: partial(
            hold_document, HoldDocument(line.document_id, given.line("reason"))
        ),
        say("It is held: nobody can destroy it"),
    )


def release_form(line: KeptLine) -> Form:
    """Return the form that ends a hold."""
    return Form(
        f"post.keeping/release/{line.document_id}",
        say("Hold it no longer"),
        (Ask("reason", say("Why it may go now"), required=True),),
        say("Hold it no longer"),
        lambda given: partial(
            lift_hold, LiftHold(line.document_id, given.line("reason"))
        ),
        say("It is held no longer"),
    )


def ask_all_form(lines: Sequence[KeptLine]) -> Form:
    """Return the form that asks for the end of everything that nobody asked for."""
    documents = tuple(line.document_id for line in lines)
    return Form(
        "post.keeping/ask",
        say("Ask for the destruction of {n}").format(n=len(documents)),
        (),
        say("Ask for it"),
        lambda _given: partial(ask_disposal, AskDisposal(documents)),
        say("Asked; somebody else has to approve"),
        note=say("Somebody else looks at each of them before it goes."),
    )


def ask_one_form(line: KeptLine) -> Form:
    """Return the form that asks for the end of one document."""
    return Form(
        f"post.keeping/ask/{line.document_id}",
        say("Ask for its destruction"),
        (),
        say("Ask for it"),
        lambda _given: partial(ask_disposal, AskDisposal((line.document_id,))),
        say("Asked; somebody else has to approve"),
    )


def dispose_form(line: KeptLine, rule: str) -> Form:
    """Return the form by which a second person destroys a document.

    *rule* is what stands there at first: the line of the schedule it goes by.
    """
    return Form(
        f"post.keeping/dispose/{line.document_id}",
        say("Destroy this document"),
        (Ask("reason", say("By which rule it goes"), value=rule, required=True),),
        say("Destroy it"),
        lambda given: partial(dispose, Dispose(line.document_id, given.line("reason"))),
        say("Destroyed; that it was here stays written down"),
        final=True,
        note=say("Its pages, words and copies go for good. This can't be undone."),
    )


def _document() -> Ask:
    return Ask(
        "document_id",
        say("Which document"),
        Kind.FOUND,
        hint=say("Its reference, or words of its title"),
        required=True,
        find=_find,
        nothing=say("No document that is kept"),
    )


def _find(session: Session, text: str) -> list[Found]:
    return [
        Found(
            line.document_id,
            line.title or type_of_code(line.type_code),
            joined(line.reference, type_of_code(line.type_code)),
        )
        for line in kept_found(session, text)
    ]


def _which(given: Answers) -> UUID:
    found = given.found("document_id")
    if found is None:
        raise FieldProblem("document_id", "Choose a document from the list")
    return found
