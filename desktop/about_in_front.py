"""Whose page is in front at the counter, for a case that is begun from it."""

from __future__ import annotations

from db.domain.names import name_in_full
from desktop.casework.forms.new_case_form import About
from desktop.forms.form import Place, Someone
from desktop.people.screens.people_room import PeopleRoom


def about_in_front(people: PeopleRoom) -> About:
    """Return the person or the place whose page is shown; nobody where none is."""
    person, place = people.view_model.page, people.place.view_model.page
    if people.is_shown(people.person) and person is not None:
        return About(Someone(person.id, name_in_full(person.name, person.known_as)))
    if people.is_shown(people.place) and place is not None:
        return About(place=Place(place.id, place.label))
    return About()
