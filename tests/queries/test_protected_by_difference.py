"""What a desk is told does not change with where a protected person lives.

Each path is asked twice: as she lives now, and after everything that leads to
her was exchanged for something else. Whoever may not see it must not notice:
no row more, no count off by one, no other order.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from functools import partial
from typing import Any

import pytest
from sqlalchemy import update
from sqlalchemy.orm import Session

from db.domain.duplicates import PersonSketch
from db.domain.links import LinkKind
from db.domain.permissions import Action, Role, actions_for
from db.domain.person_facts import PersonDetails
from db.queries.audit import history_of
from db.queries.breaches import breaches
from db.queries.counter.call_backs import due_call_backs
from db.queries.counter.caller import caller_facts
from db.queries.counter.contacts import contact, open_contacts
from db.queries.counter.enquiries import similar_open
from db.queries.counter.identity import identity_questions
from db.queries.counter.originals import originals_kept
from db.queries.counter.slip import slip_facts
from db.queries.counter.today import todays_contacts
from db.queries.letters.of_person import letters_here, mail_back, person_letters
from db.queries.notices import notices_for
from db.queries.office.kept_posted import people_to_tell
from db.queries.office.notices import kept_notices
from db.queries.people.duplicates import duplicate_pairs, probable_duplicates
from db.queries.people.person_page import person_page
from db.queries.people.reaching import homes_of
from db.queries.people.timeline import timeline
from db.queries.places.property_page import people_at_address, property_page
from db.queries.search import search_everything, search_references
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.notice import NoticeAnswerRow, NoticeRow
from db.tables.person import PersonEmailRow, PersonLinkRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.types import new_id
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.homes import Home
from desktop.people.use_cases.links import LinkPeople, link_people
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.counter import BINS, edition
from tests.fixtures.stores import NOON, TODAY, Office, staff_id

ADVISOR = staff_id(Role.ADVISOR_1)
BORN, OTHER_DAY = date(1990, 5, 4), date(1971, 2, 3)
SEERS = sorted(role for role in Role if Action.VIEW_PERSON in actions_for([role]))


class Hiding:
    """Eve, protected, with a child and a partner who are not; and two houses."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.house, self.flat = new_id(), new_id()
        office.put(
            edition(BINS),
            PropertyRow(
                id=self.house,
                uprn="1",
                label="9 Hidden Lane, ZE1 0AA",
                street="Hidden Lane",
                postcode="ZE1 0AA",
            ),
            PropertyRow(
                id=self.flat,
                uprn="2",
                label="1 High Street, CM9 5AA",
                street="High Street",
                postcode="CM9 5AA",
            ),
        )
        self.eve = office.made(
            add_person,
            AddPerson(
                PersonDetails("Eve Stone", date_of_birth=BORN),
                phones=(TypedPhone("01632 960417"),),
                emails=(TypedEmail("eve@example.com"),),
                home=Home(property_id=self.house),
            ),
        )
        there = Home(property_id=self.house)
        self.child, self.mate, self.namesake = (
            office.made(add_person, AddPerson(PersonDetails(name), home=home))
            for name, home in (
                ("Ivy Stone", there),
                ("Adam Reed", there),
                ("Eva Stone", None),
            )
        )
        office.do(link_people, LinkPeople(self.eve, self.child, LinkKind.PARENT))
        office.do(link_people, LinkPeople(self.mate, self.eve, LinkKind.PARTNER))
        command = ProtectPerson(self.eve, 1, "fleeing_abuse", "Outreach, ext 4410")
        office.do(protect_person, command, Role.ADVISOR_2)
        self.front = ContactRow(
            id=new_id(),
            reference="GH-1",
            person_id=self.eve,
            channel="phone",
            advisor_id=ADVISOR,
            state="open",
            started_at=NOON,
        )
        enquiry = EnquiryRow(
            reference="GH-2",
            contact_id=self.front.id,
            person_id=self.eve,
            service_code=BINS.code,
            service_version=1,
            answers={"bin": "food"},
            outcome="answered",
        )
        self.notice = new_id()
        notice = NoticeRow(
            id=self.notice,
            title="Bins late",
            words="Leave them out.",
            services=[],
            streets=["hidden lane"],
            uprns=[],
            from_on=TODAY,
            to_on=TODAY,
        )
        answer = NoticeAnswerRow(
            notice_id=self.notice, person_id=self.eve, keep_posted=True
        )
        office.put(self.front, enquiry, notice, answer)

    def exchange(self) -> None:
        """Let everything that leads to her be something else."""
        with self.office.writer.begin() as connection:
            connection.exec_driver_sql("UPDATE unit SET tx = 9000, mode = 'migration'")
            for kind, values in (
                (OccupancyRow, {"property_id": self.flat, "postcode": "CM9 5AA"}),
                (PersonPhoneRow, {"e164": "+447700900888"}),
                (PersonEmailRow, {"address": "other@example.com"}),
            ):
                connection.execute(
                    update(kind).where(kind.person_id == self.eve).values(values)
                )
            mine = PersonLinkRow.from_id == self.eve
            connection.execute(
                update(PersonLinkRow).where(mine).values(kind="landlord")
            )
            connection.execute(
                update(PersonRow)
                .where(PersonRow.id == self.eve)
                .values(date_of_birth=OTHER_DAY)
            )
            connection.exec_driver_sql("UPDATE unit SET tx = NULL, mode = NULL")


@pytest.fixture
def hidden(office: Office) -> Hiding:
    return Hiding(office)


def sketch(**known: Any) -> PersonSketch:
    return PersonSketch("Eve Stone", **known)


TYPED = (
    *("9 Hidden Lane", "hidden", "ZE1 0AA", "ze10aa", "CM9 5AA", "1 High Street"),
    *("01632 960417", "960417", "07700 900888", "eve@example.com", "eve@", "other@"),
    *("4/5/1990", "3/2/1971", "Eve Stone 4/5/1990", "Eve ZE1 0AA", "Eve 960417"),
    *("Eve Stone", "stone", "GH-1", "GH-2"),
)


def search_for(session: Session, _: Hiding, typed: str) -> object:
    return search_everything(session, typed, 9, TODAY)


Path = Callable[[Session, Hiding], object]
PATHS: dict[str, Path] = {
    **{f"search: {typed}": partial(search_for, typed=typed) for typed in TYPED},
    "references": lambda s, _: search_references(s, "GH-2"),
    "her mail that came back": lambda s, h: mail_back(s, {h.eve}, homes_of(s, {h.eve})),
    "her letters": lambda s, h: person_letters(s, {h.eve}),
    "what waits here for her": lambda s, h: letters_here(s, {h.eve}),
    "household of the child": lambda s, h: person_page(s, h.child, NOON),
    "household of the partner": lambda s, h: person_page(s, h.mate, NOON),
    "the house": lambda s, h: property_page(s, h.house, TODAY),
    "another house": lambda s, h: property_page(s, h.flat, TODAY),
    "who lives at this address": lambda s, h: people_at_address(s, h.house, TODAY),
    "who lives at another": lambda s, h: people_at_address(s, h.flat, TODAY),
    "typed: the name": lambda s, _: probable_duplicates(s, sketch()),
    "typed: name and birthday": lambda s, _: probable_duplicates(
        s, sketch(date_of_birth=BORN)
    ),
    "typed: name and another day": lambda s, _: probable_duplicates(
        s, sketch(date_of_birth=OTHER_DAY)
    ),
    "typed: name and phone": lambda s, _: probable_duplicates(
        s, sketch(phones=("01632 960417",))
    ),
    "typed: name and e-mail": lambda s, _: probable_duplicates(
        s, sketch(emails=("eve@example.com",))
    ),
    "typed: name and address": lambda s, _: probable_duplicates(
        s, sketch(postcode="ZE1 0AA", address="9 Hidden Lane")
    ),
    "duplicates to look over": lambda s, _: duplicate_pairs(s),
    "caller": lambda s, h: caller_facts(s, h.eve),
    "contacts at the desk": lambda s, _: open_contacts(s, ADVISOR),
    "the contact": lambda s, h: contact(s, h.front.id),
    "today's list": lambda s, _: todays_contacts(s, ADVISOR, NOON),
    "the slip": lambda s, h: slip_facts(s, h.front.id),
    "calls": lambda s, _: due_call_backs(s, ADVISOR, NOON, everyone=True),
    "identity": lambda s, h: identity_questions(s, h.front.id, h.eve, 3, NOON),
    "like this, here": lambda s, h: similar_open(s, BINS.code, h.house, None, TODAY),
    "like this, there": lambda s, h: similar_open(s, BINS.code, h.flat, None, TODAY),
    "notices": lambda s, _: notices_for(s, BINS.code, None, TODAY),
    "notices kept": lambda s, _: kept_notices(s, TODAY),
    "kept posted": lambda s, h: people_to_tell(s, h.notice),
    "originals": lambda s, h: originals_kept(s, h.eve),
    "timeline": lambda s, h: timeline(s, h.eve, TODAY),
    "breaches": lambda s, _: breaches(s),
    "journal": lambda s, h: [
        change.fields
        for change in history_of(s, h.eve, people=True)
        if not any(name == "date_of_birth" for name, _, _ in change.fields)
    ],
}
"""Every way in which a desk is told something, with what it asks."""


def test_nothing_told_depends_on_where_she_is(hidden: Hiding) -> None:
    def told() -> Iterator[tuple[tuple[str, str], str]]:
        for role in SEERS:
            for name, path in PATHS.items():
                said = hidden.office.read_as(role, path, hidden)
                yield (name, role.value), repr(said)

    before = dict(told())
    hidden.exchange()
    changed = {where for where, said in told() if said != before[where]}
    assert changed == set()


def test_the_exchange_is_noticed_by_whoever_looks(hidden: Hiding) -> None:
    homes = {row.property_id for row in hidden.office.rows(OccupancyRow)}
    assert homes == {hidden.house}
    hidden.exchange()
    homes = {row.property_id for row in hidden.office.rows(OccupancyRow)}
    assert homes == {hidden.house, hidden.flat}
    assert hidden.office.row(PersonRow, hidden.eve).date_of_birth == OTHER_DAY
