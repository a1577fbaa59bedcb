"""Who lives with somebody, and who is tied to them, from their own side."""

from __future__ import annotations

from db.domain.permissions import Action
from db.queries.people.rows import PersonPage, Tie
from desktop.forms.form import Go, Line, OpenForm, Part, Step
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.forms.names_and_homes import hidden_part
from desktop.people.forms.tie_forms import (
    end_tie_form,
    representative_form,
    tie_form,
)
from desktop.people.wording import say


def household_parts(page: PersonPage, here: Here) -> tuple[Part, ...]:
    """Return the parts of the Household tab."""
    if page.whereabouts_hidden:
        return (hidden_part("household", say("Lives there too"), page, here),)
    members = tuple(
        Line(
            one.name,
            wording.joined(
                say("born {day}").format(day=wording.full_day(one.date_of_birth))
                if one.date_of_birth
                else "",
                one.reference,
            ),
            (Go(say("Open"), "person", one.id),),
        )
        for one in page.household
    )
    steps: list[Step] = []
    if here.may(Action.LINK_PEOPLE):
        steps.append(OpenForm(say("Link to somebody"), tie_form(page)))
    if here.may(Action.SET_REPRESENTATIVE):
        steps.append(
            OpenForm(say("Who speaks for them"), representative_form(page, here))
        )
    return (
        Part(
            "household",
            say("Lives there too"),
            members,
            empty=say("Nobody else is known to live there"),
        ),
        Part(
            "ties",
            say("Linked to them"),
            tuple(_tie_line(tie, here) for tie in page.ties),
            tuple(steps),
            say("Family, carers, landlords and who speaks for them will stand here"),
        ),
    )


def _tie_line(tie: Tie, here: Here) -> Line:
    steps: list[Step] = [Go(say("Open"), "person", tie.other_id)]
    if tie.holds and here.may(Action.LINK_PEOPLE):
        steps.append(OpenForm(say("End"), end_tie_form(tie, here)))
    return Line(
        tie.other_name,
        wording.joined(
            wording.called(tie.kind, wording.TIE_NAMES),
            wording.authority(tie.may_do),
            tie.note,
            wording.period(tie.from_on, tie.to_on),
        ),
        tuple(steps),
        "" if tie.holds else say("Past"),
    )
