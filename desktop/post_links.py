"""What other rooms do for the post room: cases, people, a second person's secret."""

from __future__ import annotations

from functools import partial

from db.clock import Clock
from db.domain.person_facts import PersonDetails
from db.store.store import Store
from db.store.witnessing import witness
from desktop.casework.use_cases.from_post import open_for_post, put_into_case
from desktop.forms.saving import Work
from desktop.people.forms.addresses import home_at
from desktop.people.use_cases.add_person import AddPerson, TypedPhone, add_person
from desktop.postroom.links import Links, NewSender
from desktop.postroom.use_cases.filing import Casework


def post_links(store: Store, clock: Clock) -> Links:
    """Return what the post room is given at an open store."""
    return Links(
        Casework(open_for_post, put_into_case),
        adding,
        partial(witness, store.keys, store.readers, clock),
    )


def adding(new: NewSender) -> Work:
    """Return what adds somebody who wrote and is not known yet."""
    command = AddPerson(
        PersonDetails(new.name),
        phones=(TypedPhone(new.phone),) if new.phone else (),
        home=home_at(new.place) if new.place is not None else None,
    )
    return partial(add_person, command)
