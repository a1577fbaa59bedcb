"""The parts of a page that say who somebody is and where they are reached."""

from __future__ import annotations

from db.domain.permissions import Action
from db.queries.people.rows import HomeRow, PersonPage, Reach
from desktop.forms.form import Go, Line, OpenForm, Part, Step
from desktop.people import wording
from desktop.people.forms.circumstances_forms import (
    whereabouts_form,
)
from desktop.people.forms.details_forms import (
    name_form,
)
from desktop.people.forms.here import Here
from desktop.people.forms.reach_forms import (
    email_form,
    end_home_form,
    end_reach_form,
    home_form,
    other_name_form,
    phone_form,
    take_out_name_form,
    verify_home_form,
)
from desktop.people.wording import say


def names_part(page: PersonPage, here: Here) -> Part:
    """Return what they are and were called.

    A protected person's date of birth is for those who may see where they are:
    it proves who somebody is, and the counter has only to ask it.
    """
    details = page.details
    edits = here.may(Action.EDIT_PERSON)
    sees = not page.whereabouts_hidden or here.may(Action.VIEW_PROTECTED_ADDRESS)
    form = name_form(page, birth=sees)
    born = ""
    if details.date_of_birth and sees:
        born = say("Born {day}").format(day=wording.full_day(details.date_of_birth))
        if page.age is not None:
            born = say("{born}, {age} years").format(born=born, age=page.age)
    lines = [
        Line(
            details.name,
            wording.joined(
                say("known as {name}").format(name=details.known_as)
                if details.known_as
                else "",
                details.pronouns,
                born,
            ),
            (OpenForm(say("Change"), form),) if edits else (),
        )
    ]
    lines += [
        Line(
            name.name,
            wording.called(name.kind, wording.NAME_KIND_NAMES),
            (OpenForm(say("Take out"), take_out_name_form(name)),) if edits else (),
        )
        for name in page.names
    ]
    add = (OpenForm(say("Add a name"), other_name_form(page)),) if edits else ()
    return Part("names", say("Names"), tuple(lines), add)


def reach_part(page: PersonPage, here: Here) -> Part:
    """Return phones and e-mail addresses."""
    title = say("Phone and e-mail")
    if page.whereabouts_hidden:
        return hidden_part("reach", title, page, here)
    edits = here.may(Action.EDIT_PERSON)
    lines = tuple(_reach_line(r, edits=edits) for r in (*page.phones, *page.emails))
    steps = (
        (
            OpenForm(say("Add a phone number"), phone_form(page)),
            OpenForm(say("Add an e-mail"), email_form(page)),
        )
        if edits
        else ()
    )
    return Part("reach", title, lines, steps, say("No number or address is known"))


def _reach_line(reach: Reach, *, edits: bool) -> Line:
    email = reach.kind == "email"
    over = reach.ended_on is not None
    detail = wording.joined(
        wording.called(reach.kind, wording.PHONE_KIND_NAMES),
        reach.note,
        say("no longer used") if over else "",
    )
    unsafe = say("Not safe to write to") if email else say("Not safe to ring")
    return Line(
        reach.value if email else wording.phone(reach.value),
        detail,
        (OpenForm(say("No longer used"), end_reach_form(reach)),)
        if edits and not over
        else (),
        "" if reach.safe else unsafe,
        "danger",
    )


def homes_part(page: PersonPage, here: Here) -> Part:
    """Return where they live and lived."""
    title = say("Addresses")
    if page.whereabouts_hidden:
        return hidden_part("homes", title, page, here)
    edits = here.may(Action.EDIT_PERSON)
    lines = tuple(_home_line(home, here, edits=edits) for home in page.homes)
    add = (OpenForm(say("New address"), home_form(page, here)),) if edits else ()
    return Part("homes", title, lines, add, say("No address is known"))


def _home_line(home: HomeRow, here: Here, *, edits: bool) -> Line:
    steps: list[Step] = []
    if home.property_id is not None and here.may(Action.VIEW_PROPERTY):
        steps.append(Go(say("Open"), "property", home.property_id))
    if edits and home.to_on is None and not home.verified:
        steps.append(OpenForm(say("They are there"), verify_home_form(home)))
    if edits and home.to_on is None:
        steps.append(OpenForm(say("They left"), end_home_form(home, here)))
    return Line(
        home.address,
        wording.joined(
            wording.home_kind(home), wording.period(home.from_on, home.to_on)
        ),
        tuple(steps),
        "" if home.verified else say("Unverified"),
        "warning",
    )


def hidden_part(key: str, title: str, page: PersonPage, here: Here) -> Part:
    """Return a part that is out of sight, with the way to it for who may see it."""
    may = here.may(Action.VIEW_PROTECTED_ADDRESS)
    look = (OpenForm(say("Show where they are"), whereabouts_form(page)),)
    line = Line(say("Protected: not shown here"), steps=look if may else ())
    return Part(key, title, (line,))
