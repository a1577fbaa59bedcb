"""A restricted case before it is read: its page, and the form that opens it."""

from __future__ import annotations

from functools import partial

from db.queries.casework.opened import SealedCase
from desktop.casework.use_cases.read_case import ReadCase, read_case
from desktop.casework.wording import say
from desktop.forms.form import Ask, Form, OpenForm
from widgets.said import said


def gone_words(sealed: SealedCase | None) -> tuple[str, str]:
    """Return what stands in the place of a case that is not shown."""
    if sealed is None:
        return (
            say("This case is not here"),
            say("It may be for few eyes, or not on this desk yet."),
        )
    if not sealed.may_read:
        words = say("{reference} is for few eyes. Ring {team} for what you need.")
        return (
            say("Restricted case"),
            words.format(reference=sealed.reference, team=sealed.ring),
        )
    words = say("{reference}, with {team}. Read it for a reason: that you did is kept.")
    return (
        say("Restricted case"),
        words.format(
            reference=sealed.reference,
            team=sealed.ring.replace(sealed.team, said(sealed.team), 1),
        ),
    )


def read_form(sealed: SealedCase) -> Form:
    """Return the form that opens it; no draft is kept, each reading has its own."""
    return Form(
        "",
        say("Read the restricted case"),
        (
            Ask(
                "reason",
                say("What you read it for"),
                value=sealed.reason or None,
                required=True,
            ),
        ),
        say("Read it"),
        lambda a: partial(read_case, ReadCase(sealed.id, a.line("reason"))),
        final=True,
        note=say("That you looked is kept, with your reason."),
    )


def read_steps(sealed: SealedCase | None) -> list[OpenForm]:
    """Return what can be done with it: to read it, by those who may."""
    if sealed is None or not sealed.may_read:
        return []
    return [OpenForm(say("Read it"), read_form(sealed), "L")]
