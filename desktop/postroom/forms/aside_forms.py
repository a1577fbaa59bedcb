"""What became of something that was set aside, as a form."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from db.actor import Actor
from db.changes import Changes
from db.domain.permissions import Action
from db.domain.post.set_aside import HOLDS_DOCUMENT, Reason, SettledHow
from db.errors import ClerkError, FieldProblem
from db.queries.post.set_aside import AsideLine
from db.store.documents import Documents
from db.store.unit_of_work import UnitOfWork
from desktop.forms.form import Answers, Ask, Form, Kind, OpenForm, Step
from desktop.forms.saving import Work
from desktop.postroom.intake.files.passwords import WRONG, opened_by
from desktop.postroom.line.workers import Worker
from desktop.postroom.use_cases.setting_aside import Settle, settle
from desktop.postroom.use_cases.unlocking import OpenProtected, open_protected
from desktop.postroom.wording import picks, say

HOW: Mapping[str, str] = {
    SettledHow.OPENED: "Open it again",
    SettledHow.INDEXED: "It may be indexed",
    SettledHow.RETURNED: "It went back to its sender",
    SettledHow.REPLACED: "It was scanned or sent again",
    SettledHow.DESTROYED: "It was destroyed",
}


def aside_steps(one: AsideLine, documents: Documents, actor: Actor) -> tuple[Step, ...]:
    """Return what *actor* may do about something that was set aside."""
    if not actor.may(Action.INDEX_POST):
        return ()
    dealt = OpenForm(say("Dealt with"), settle_form(one))
    if one.document_id is not None and Reason(one.reason) in HOLDS_DOCUMENT:
        return (OpenForm(say("Let it be indexed"), settle_form(one)),)
    if one.intake_id is None or one.content is None or one.page_id is not None:
        return (dealt,)
    if one.reason == Reason.PROTECTED.value and actor.may(Action.CAPTURE_PAGES):
        return (
            OpenForm(say("Enter its password"), password_form(one, documents)),
            dealt,
        )
    return (OpenForm(say("Try again"), retry_form(one)), dealt)


def password_form(one: AsideLine, documents: Documents) -> Form:
    """Return the form that opens a protected file; the line goes on with it."""

    def work(given: Answers) -> Work:
        secret = given.line("password")
        if not secret:
            raise FieldProblem("password", "Enter the password that the sender gave")
        return partial(_opened, one, secret, documents)

    return Form(
        "",
        say("Enter its password"),
        (Ask("password", say("Password"), Kind.SECRET, required=True),),
        say("Open it"),
        work,
        say("It is open; its pages are read"),
        final=True,
        note=say("The untouched file is kept. The password is not."),
    )


def retry_form(one: AsideLine) -> Form:
    """Return the form that has a file opened once more."""
    return Form(
        f"post.retry/{one.id}",
        say("Try again"),
        (),
        say("Open it again"),
        lambda _given: partial(settle, Settle(one.id, SettledHow.OPENED.value)),
        say("It is opened again"),
        final=True,
        at_once=True,
    )


def _opened(
    one: AsideLine, secret: str, documents: Documents, uow: UnitOfWork
) -> Changes:
    """Open a file by its password in a process that may die of it, and let it go on."""
    if one.content is None:
        raise ClerkError("Its file is not here any more.")
    worker = Worker()
    try:
        opened = opened_by(worker, documents, one.content, secret)
    finally:
        worker.end()
    if opened is None:
        raise FieldProblem("password", WRONG)
    return open_protected(OpenProtected(one.id, opened), uow)


def settle_form(one: AsideLine) -> Form:
    """Return the form that says what became of it."""
    holds = one.document_id is not None and Reason(one.reason) in HOLDS_DOCUMENT
    usual = SettledHow.INDEXED if holds else SettledHow.REPLACED
    hows = dict(HOW)
    if not holds:
        del hows[SettledHow.INDEXED]
    if one.intake_id is None or one.content is None:
        del hows[SettledHow.OPENED]
    return Form(
        f"post.settle/{one.id}",
        say("What became of it"),
        (
            Ask(
                "how",
                say("What became of it"),
                Kind.CHOICE,
                usual.value,
                picks=picks(hows),
                required=True,
            ),
        ),
        say("Save"),
        lambda given: partial(settle, Settle(one.id, given.line("how"))),
        say("Dealt with"),
    )
