"""Ties, deaths and protection: what changes for everybody who looks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.links import AuthorityScope, LinkKind
from db.domain.needs import Adjustment
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.errors import (
    ClerkError,
    FieldProblem,
    NotAllowed,
)
from db.tables.contact import CallBackRow
from db.tables.person import (
    PersonEmailRow,
    PersonLinkRow,
    PersonPhoneRow,
    PersonRow,
)
from db.tables.place import OccupancyRow
from db.tables.record import PROTECTED
from db.tables.types import new_id
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedName,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.death import (
    RecordDeath,
    TakeBackDeath,
    record_death,
    take_back_death,
)
from desktop.people.use_cases.edit_person import (
    AddEmail,
    AddPhone,
    add_email,
    add_phone,
)
from desktop.people.use_cases.homes import Home, MoveHome, move_home
from desktop.people.use_cases.links import (
    EndLink,
    LinkPeople,
    SetRepresentative,
    end_link,
    link_people,
    set_representative,
)
from desktop.people.use_cases.protection import (
    EndProtection,
    ProtectPerson,
    end_protection,
    protect_person,
)
from desktop.people.use_cases.support import (
    Support,
)
from tests.fixtures.stores import NOON, TODAY, Office, staff_id

NOBODY = new_id()
GWEN = AddPerson(
    PersonDetails("Gwen  Pryce", date_of_birth=date(1961, 4, 2), language="cy"),
    names=(TypedName("Gwen Ellis", "former"),),
    phones=(TypedPhone("01632 960417", "home"),),
    emails=(TypedEmail("gwen@example.com"),),
    home=Home(free_text="14b Station Road,\nMaldon", postcode="cm94lq"),
    needs=(Support(Adjustment.FACE_THE_PERSON, "On her left side"),),
)


def add(office: Office, name: str) -> UUID:
    return office.made(add_person, AddPerson(PersonDetails(name)))


def test_ties_and_representatives_have_dates(office: Office) -> None:
    gwen, owen = add(office, "Gwen"), add(office, "Owen")
    office.do(link_people, LinkPeople(owen, gwen, LinkKind.CARER))
    office.do(
        set_representative,
        SetRepresentative(
            gwen,
            owen,
            AuthorityScope.NAMED_SERVICES,
            date(2027, 1, 1),
            covers="Council tax",
        ),
    )
    carer, speaker = office.rows(PersonLinkRow)
    assert (carer.from_id, carer.to_id) == (owen, gwen)
    assert (speaker.from_id, speaker.to_id) == (owen, gwen)
    assert (speaker.may_do, speaker.note) == ("named_services", "Council tax")
    office.do(end_link, EndLink(carer.id, 1))
    assert office.row(PersonLinkRow, carer.id).to_on == TODAY
    with pytest.raises(FieldProblem):
        office.do(end_link, EndLink(speaker.id, 1, date(2020, 1, 1)))


@pytest.mark.parametrize(
    ("use_case", "command", "field"),
    [
        (link_people, lambda a, _: LinkPeople(a, a, LinkKind.CARER), "other"),
        (
            link_people,
            lambda a, b: LinkPeople(a, b, LinkKind.REPRESENTATIVE),
            "kind",
        ),
        (
            link_people,
            lambda a, b: LinkPeople(a, b, LinkKind.CARER, TODAY, date(2020, 1, 1)),
            "ended_on",
        ),
        (
            set_representative,
            lambda a, b: SetRepresentative(a, b, AuthorityScope.EVERYTHING, None),
            "expires_on",
        ),
        (
            set_representative,
            lambda a, b: SetRepresentative(a, b, AuthorityScope.ONE_MATTER, TODAY),
            "scope_note",
        ),
        (
            set_representative,
            lambda a, b: SetRepresentative(
                a, b, AuthorityScope.EVERYTHING, TODAY, TODAY + timedelta(1)
            ),
            "ended_on",
        ),
    ],
)
def test_a_tie_that_makes_no_sense_is_refused(
    office: Office,
    use_case: Callable[..., Any],
    command: Callable[[UUID, UUID], object],
    field: str,
) -> None:
    gwen, owen = add(office, "Gwen"), add(office, "Owen")
    with pytest.raises(FieldProblem) as caught:
        office.do(use_case, command(gwen, owen))
    assert caught.value.field == field


def call_back(person: UUID, phone: str = "+447700900123") -> CallBackRow:
    return CallBackRow(
        person_id=person,
        phone=phone,
        about="Bins",
        promised_at=NOON + timedelta(hours=3),
        owner_id=staff_id(Role.ADVISOR_1),
    )


def test_a_death_stops_promised_calls_and_can_be_taken_back(office: Office) -> None:
    gwen = office.made(add_person, GWEN)
    office.put(call_back(gwen))
    death = RecordDeath(gwen, 1, date(2026, 11, 18), "Tell Us Once", "Owen Pryce")
    changes = record_death(death, office.unit())
    assert changes.call_backs_stopped == 1
    assert changes.touches("call_back")
    (call,) = office.rows(CallBackRow)
    assert (call.state, call.outcome) == ("stopped", "The person has died.")
    person = office.row(PersonRow, gwen)
    assert (person.deceased_source, person.executor) == ("Tell Us Once", "Owen Pryce")
    stopped = call_back(gwen)
    stopped.state, stopped.outcome = "stopped", "She asked us not to ring."
    office.put(stopped)
    office.do(take_back_death, TakeBackDeath(gwen, 2))
    assert office.row(CallBackRow, stopped.id).state == "stopped"
    assert office.row(CallBackRow, call.id).state == "promised"
    assert office.row(PersonRow, gwen).deceased_on is None
    with pytest.raises(ClerkError, match="No death"):
        office.do(take_back_death, TakeBackDeath(gwen, 3))


@pytest.mark.parametrize(
    ("died_on", "source", "field"),
    [
        (TODAY + timedelta(1), "Family", "died_on"),
        (date(1950, 1, 1), "Family", "died_on"),
        (TODAY, " ", "source"),
    ],
)
def test_a_death_needs_a_day_and_a_source(
    office: Office, died_on: date, source: str, field: str
) -> None:
    gwen = office.made(add_person, GWEN)
    with pytest.raises(FieldProblem) as caught:
        office.do(record_death, RecordDeath(gwen, 1, died_on, source))
    assert caught.value.field == field


def test_protection_hides_every_way_to_them(office: Office) -> None:
    gwen, owen = office.made(add_person, GWEN), add(office, "Owen")
    office.do(link_people, LinkPeople(owen, gwen, LinkKind.CARER))
    office.put(call_back(gwen), call_back(gwen, "+441632960417"))
    protect = ProtectPerson(gwen, 1, "fleeing_abuse", "Outreach, ext 4410")
    office.do(protect_person, protect, Role.ADVISOR_2)
    for kind in (OccupancyRow, PersonPhoneRow, PersonEmailRow, PersonLinkRow):
        assert {row.scope for row in office.rows(kind)} == {PROTECTED}
    assert {row.phone for row in office.rows(CallBackRow)} == {"Outreach, ext 4410"}
    assert {row.e164 for row in office.rows(PersonPhoneRow)} == {
        "+441632960417",
        "+447700900123",
    }
    person = office.row(PersonRow, gwen)
    assert (person.protected, person.protected_by) == (True, staff_id(Role.ADVISOR_2))
    with pytest.raises(ClerkError, match="already"):
        office.do(protect_person, ProtectPerson(gwen, 2, "staff", "X"), Role.ADVISOR_2)


@pytest.mark.parametrize(
    ("use_case", "command"),
    [
        (add_phone, lambda p: AddPhone(p, TypedPhone("01632 960417"))),
        (add_email, lambda p: AddEmail(p, TypedEmail("a@example.com"))),
        (move_home, lambda p: MoveHome(p, Home(free_text="1 High Street"))),
        (link_people, lambda p: LinkPeople(p, p, LinkKind.CARER)),
    ],
)
def test_who_may_not_see_the_whereabouts_overwrites_none(
    office: Office, use_case: Callable[..., Any], command: Callable[[UUID], object]
) -> None:
    gwen, owen = add(office, "Gwen"), add(office, "Owen")
    protect = ProtectPerson(gwen, 1, "staff", "HR")
    office.do(protect_person, protect, Role.ADVISOR_2)
    asked = command(gwen)
    if isinstance(asked, LinkPeople):
        asked = LinkPeople(owen, gwen, LinkKind.CARER)
    with pytest.raises(NotAllowed, match="protected"):
        office.do(use_case, asked, Role.ADVISOR_2)
    office.do(use_case, asked, Role.SENIOR_CO_ORDINATOR)
    kinds = (PersonPhoneRow, PersonEmailRow, OccupancyRow, PersonLinkRow)
    assert [row.scope for kind in kinds for row in office.rows(kind)] == [PROTECTED]


def test_another_person_ends_a_protection(office: Office) -> None:
    gwen, owen = office.made(add_person, GWEN), add(office, "Owen")
    senior = Role.SENIOR_CO_ORDINATOR
    office.do(link_people, LinkPeople(owen, gwen, LinkKind.HOUSEHOLD))
    office.do(protect_person, ProtectPerson(gwen, 1, "staff", "HR"), senior)
    office.do(protect_person, ProtectPerson(owen, 1, "staff", "HR"), senior)
    with pytest.raises(NotAllowed, match="Someone other"):
        office.do(end_protection, EndProtection(gwen, 2), senior)
    office.do(end_protection, EndProtection(gwen, 2), senior, 1)
    assert not office.row(PersonRow, gwen).protected
    assert office.row(PersonRow, gwen).ring_instead is None
    assert [row.scope for row in office.rows(PersonPhoneRow)] == [1]
    assert [row.scope for row in office.rows(PersonLinkRow)] == [PROTECTED]
    with pytest.raises(ClerkError, match="not protected"):
        office.do(end_protection, EndProtection(gwen, 3), senior)
    office.do(end_protection, EndProtection(owen, 2), senior, 1)
    assert [row.scope for row in office.rows(PersonLinkRow)] == [1]


def test_a_protection_that_nobody_here_asked_for_is_ended_by_anyone_who_may(
    office: Office,
) -> None:
    imported = PersonRow(id=new_id(), reference="GH-1", name="Eve", protected=True)
    office.put(imported)
    ended = EndProtection(imported.id, 1)
    office.do(end_protection, ended, Role.SENIOR_CO_ORDINATOR)
    assert not office.row(PersonRow, imported.id).protected


@pytest.mark.parametrize(
    ("kind", "instead", "field"),
    [("shy", "HR", "kind"), ("staff", "", "ring_instead")],
)
def test_a_protection_says_why_and_whom_to_ring(
    office: Office, kind: str, instead: str, field: str
) -> None:
    gwen = add(office, "Gwen")
    with pytest.raises(FieldProblem) as caught:
        office.do(protect_person, ProtectPerson(gwen, 1, kind, instead), Role.ADVISOR_2)
    assert caught.value.field == field
