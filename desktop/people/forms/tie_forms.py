"""Ties between people, and who may speak for somebody."""

from __future__ import annotations

from functools import partial

from db.domain.links import REVERSE, SCOPE_NAMES, AuthorityScope, LinkKind
from db.domain.working_days import months_after
from db.errors import FieldProblem
from db.queries.people.rows import PersonPage, Tie
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.use_cases.links import (
    EndLink,
    LinkPeople,
    SetRepresentative,
    end_link,
    link_people,
    set_representative,
)
from desktop.people.wording import say

_SPEAKING = ("representative", "represented")
_MONTHS = 12


def tie_form(page: PersonPage) -> Form:
    """Return the form of a tie to somebody else; *kind* is what the other is."""

    def work(said: Answers) -> Work:
        other, kind = said.someone("other"), said.line("kind")
        if other is None:
            raise FieldProblem("other", say("Choose somebody"))
        if not kind:
            raise FieldProblem("kind", say("Choose what they are to each other"))
        command = LinkPeople(
            page.id,
            other,
            REVERSE[LinkKind(kind)],
            said.day("from_on"),
            said.day("ended_on"),
            said.words("note"),
        )
        return partial(link_people, command)

    kinds = {k: v for k, v in wording.TIE_NAMES.items() if k not in _SPEAKING}
    return Form(
        f"person.tie/{page.id}",
        say("Link to somebody"),
        (
            _somebody("other", say("To whom")),
            Ask(
                "kind",
                say("What the other is to {name}").format(name=short(page)),
                Kind.CHOICE,
                picks=wording.choices(kinds),
                required=True,
            ),
            Ask("from_on", say("Since"), Kind.DAY),
            Ask("ended_on", say("Until"), Kind.DAY, also=("to_on",)),
            Ask("note", say("Note")),
        ),
        say("Save"),
        work,
        say("Link saved"),
    )


def representative_form(page: PersonPage, here: Here) -> Form:
    """Return the form of somebody who speaks for the person."""

    def work(said: Answers) -> Work:
        other, scope = said.someone("other"), said.line("scope")
        if other is None:
            raise FieldProblem("other", say("Choose who speaks for them"))
        if not scope:
            raise FieldProblem("scope", say("Choose what they may do"))
        command = SetRepresentative(
            page.id,
            other,
            AuthorityScope(scope),
            said.day("expires_on"),
            said.day("from_on"),
            said.words("scope_note"),
        )
        return partial(set_representative, command)

    return Form(
        f"person.representative/{page.id}",
        say("Who speaks for them"),
        (
            _somebody("other", say("Who")),
            Ask(
                "scope",
                say("What they may do"),
                Kind.CHOICE,
                picks=wording.choices(SCOPE_NAMES),
                required=True,
            ),
            Ask(
                "scope_note",
                say("Which services, or which matter"),
                hint=say("Like repairs and rent"),
            ),
            Ask("from_on", say("From"), Kind.DAY, here.today),
            Ask(
                "expires_on",
                say("Until"),
                Kind.DAY,
                months_after(here.today, _MONTHS),
                required=True,
                also=("ended_on",),
            ),
        ),
        say("Save"),
        work,
        say("Saved who speaks for them"),
    )


def end_tie_form(tie: Tie, here: Here) -> Form:
    """Return the form that ends a tie."""

    def work(said: Answers) -> Work:
        return partial(end_link, EndLink(tie.id, tie.version, said.day("ended_on")))

    return Form(
        "",
        say("End the link to {name}").format(name=tie.other_name),
        (Ask("ended_on", say("Last day"), Kind.DAY, here.today, also=("to_on",)),),
        say("End it"),
        work,
        say("Link ended"),
    )


def short(page: PersonPage) -> str:
    """Return what the person is called in a sentence."""
    return page.known_as or page.name


def _somebody(name: str, label: str) -> Ask:
    return Ask(
        name,
        label,
        Kind.PERSON,
        hint=say("Name, phone or reference"),
        required=True,
        also=("merged_id", "to_person_id"),
    )
