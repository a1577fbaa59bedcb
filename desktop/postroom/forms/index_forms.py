"""Forms beside the document that is being indexed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.postroom.links import NewSender
from desktop.postroom.redacted_copy import Marks
from desktop.postroom.use_cases.not_ours import NotOurs, not_ours
from desktop.postroom.wording import say


def new_sender_form(typed: str, add: Callable[[NewSender], Work]) -> Form:
    """Return the form for somebody who is not known yet."""

    def work(given: Answers) -> Work:
        new = NewSender(given.line("name"), given.words("phone"), given.place("home"))
        return add(new)

    return Form(
        "post.new_sender",
        say("Somebody new"),
        (
            Ask("name", say("Name"), value=typed, required=True),
            Ask("phone", say("Phone")),
            Ask("home", say("Address"), Kind.PLACE, also=("address",)),
        ),
        say("Add person"),
        work,
        final=True,
        note=say("Look once more whether they are here already: by phone, by address."),
    )


def not_ours_form(document_id: UUID) -> Form:
    """Return the form for a letter that is for somebody else."""
    return Form(
        f"post.not_ours/{document_id}",
        say("Not ours"),
        (Ask("addressee", say("Whom it is for"), required=True),),
        say("Take it out"),
        lambda given: partial(not_ours, NotOurs(document_id, given.line("addressee"))),
        say("Taken out; it stands in the register until it has gone on"),
    )


def redact_form(marks: Marks, make: Callable[[Marks, str], Work]) -> Form:
    """Return the form that makes a copy without what is marked."""
    places = sum(len(places) for places in marks.places.values())
    note = say("{n} places are taken out for good. The document stays as it is.")
    return Form(
        "",
        say("A copy without what is marked"),
        (Ask("reason", say("For whom the copy is, and why"), required=True),),
        say("Make the copy"),
        lambda given: make(marks, given.line("reason")),
        say("The copy is kept beside the document"),
        note=note.format(n=places),
    )
