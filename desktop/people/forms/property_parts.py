"""The parts of a property's page."""

from __future__ import annotations

from db.domain.permissions import Action
from db.queries.places.property_page import ContactThere, Occupant, PropertyPage
from desktop.forms.form import Go, Line, OpenForm, Part
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.forms.marker_forms import end_warning_form, warning_form
from desktop.people.forms.property_forms import edit_property_form
from desktop.people.wording import say
from widgets.said import said


def property_parts(page: PropertyPage, here: Here) -> tuple[Part, ...]:
    """Return warnings, the address, who lives or lived there, and contacts."""
    return (
        _people(page),
        _warnings(page, here),
        _address(page, here),
        *_tied(page),
        Part(
            "contacts",
            say("Contacts at this address"),
            tuple(_contact(one, here) for one in page.contacts),
            empty=say("Enquiries about this place will stand here"),
        ),
    )


def _warnings(page: PropertyPage, here: Here) -> Part:
    lines = tuple(
        Line(
            f"{wording.hazard(one.hazard)}: {wording.precautions(one.precautions)}",
            say("review by {day}").format(day=wording.full_day(one.review_on)),
            (OpenForm(say("End"), end_warning_form(one)),)
            if one.ended_at is None and here.may(Action.END_PREMISES_WARNING)
            else (),
            say("Ended")
            if one.ended_at
            else say("Review overdue")
            if one.review_overdue
            else say("Stands"),
            "neutral" if one.ended_at else "caution",
        )
        for one in page.warnings
    )
    may = here.may(Action.ADD_PREMISES_WARNING)
    add = (OpenForm(say("Add a warning"), warning_form(page.id, here)),) if may else ()
    title = say("Warnings about the place")
    return Part("warnings", title, lines, add, say("No warning"))


def _address(page: PropertyPage, here: Here) -> Part:
    change = (OpenForm(say("Change"), edit_property_form(page)),)
    detail = wording.joined(
        say("UPRN {uprn}").format(uprn=page.uprn) if page.uprn else say("No UPRN"),
        say("street {usrn}").format(usrn=page.usrn) if page.usrn else "",
        wording.property_class(page.classification),
        say("ours to let") if page.landlord else "",
    )
    may = here.may(Action.EDIT_PROPERTY)
    line = Line(
        ", ".join(page.address.lines()) or page.label,
        detail,
        change if may else (),
        wording.property_status(page.status),
        "warning",
    )
    return Part("address", say("Address"), (line,))


def _tied(page: PropertyPage) -> tuple[Part, ...]:
    """Return the building it is in and what is in it, as the gazetteer ties them."""
    lines: list[Line] = []
    if page.building is not None:
        one = page.building
        step = Go(say("Open"), "property", one.id)
        lines.append(Line(one.label, say("The building"), (step,)))
    lines += [
        Line(
            one.label,
            say("UPRN {uprn}").format(uprn=one.uprn),
            (Go(say("Open"), "property", one.id),),
        )
        for one in page.within
    ]
    if not lines:
        return ()
    return (Part("building", say("Building and flats"), tuple(lines)),)


def _people(page: PropertyPage) -> Part:
    lines = tuple(_occupant(one) for one in page.occupants)
    return Part(
        "people",
        say("Who lives or lived there"),
        lines,
        empty=say("Nobody is known to have lived there"),
    )


def _occupant(one: Occupant) -> Line:
    names = wording.HOME_NAMES if one.lives_there else wording.LIVED_NAMES
    detail = wording.joined(
        wording.called(one.kind, names), wording.period(one.from_on, one.to_on)
    )
    return Line(one.name, detail, (Go(say("Open"), "person", one.id),))


def _contact(one: ContactThere, here: Here) -> Line:
    steps = (Go(say("Open"), "person", one.person_id),) if one.person_id else ()
    detail = wording.joined(
        wording.moment(one.when, here.now),
        one.name or say("Nobody named"),
        wording.called(one.channel, wording.CHANNEL_NAMES),
        one.reference,
    )
    badge = wording.called(one.outcome, wording.OUTCOME_NAMES)
    return Line(said(one.title), detail, steps, badge)
