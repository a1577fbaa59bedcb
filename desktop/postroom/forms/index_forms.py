"""Forms beside the document that is being indexed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Final
from uuid import UUID

from db.queries.post.written_sender import WrittenSender
from desktop.forms.form import Answers, Ask, Form, Kind, Place
from desktop.forms.saving import Work
from desktop.postroom.forms.sheet_forms import path_in
from desktop.postroom.links import NewSender
from desktop.postroom.redacted_copy import Marks
from desktop.postroom.use_cases.not_ours import NotOurs, not_ours
from desktop.postroom.wording import say

NEW_SENDER: Final = "post.new_sender/"


def new_sender_form(
    document_id: UUID,
    typed: str,
    written: WrittenSender,
    add: Callable[[NewSender], Work],
) -> Form:
    """Return the form for somebody who is not known yet.

    What stands in the letter is filled in; a name that was *typed* goes before.
    """
    place = Place(written.property_id, written.address)

    def work(given: Answers) -> Work:
        new = NewSender(given.line("name"), given.words("phone"), given.place("home"))
        return add(new)

    return Form(
        f"{NEW_SENDER}{document_id}",
        say("Somebody new"),
        (
            Ask("name", say("Name"), value=typed or written.name, required=True),
            Ask("phone", say("Phone"), value=written.phone),
            Ask("home", say("Address"), Kind.PLACE, place, also=("address",)),
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


def redact_form(marks: Marks, make: Callable[[Marks, str, Path], Work]) -> Form:
    """Return the form that makes a copy without what is marked, and saves it."""
    here = str(Path.home() / f"{marks.reference}.pdf")
    places = sum(len(places) for places in marks.places.values())
    note = say("{n} places are taken out for good. The document stays as it is.")
    return Form(
        "",
        say("A copy without what is marked"),
        (
            Ask(
                "reason", say("For whom the copy is, and why"), Kind.LONG, required=True
            ),
            Ask("path", say("Save it as"), Kind.SAVE_AS, value=here, required=True),
        ),
        say("Make the copy"),
        lambda given: make(marks, given.line("reason"), path_in(given)),
        say("The copy is saved, and kept beside the document"),
        final=True,
        note=say("1 place is taken out for good. The document stays as it is.")
        if places == 1
        else note.format(n=places),
    )
