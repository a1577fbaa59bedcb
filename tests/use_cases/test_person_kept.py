"""People are added, changed, reached and moved; a name is enough."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.identity import IdentityDocument
from db.domain.links import AuthorityScope, LinkKind
from db.domain.needs import Adjustment
from db.domain.permissions import Action, Role
from db.domain.person_facts import PersonDetails
from db.domain.references import parse_reference
from db.errors import (
    FieldProblem,
    FieldProblems,
    NotAllowed,
    NotFound,
    StaleRecord,
)
from db.tables.person import (
    IdentitySeenRow,
    PersonEmailRow,
    PersonNameRow,
    PersonPasswordRow,
    PersonPhoneRow,
    PersonRow,
    SupportNeedRow,
)
from db.tables.place import OccupancyRow, PropertyRow
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
    AddName,
    AddPhone,
    EditPerson,
    EndReach,
    TakeOutName,
    add_email,
    add_other_name,
    add_phone,
    edit_person,
    end_email,
    end_phone,
    take_out_name,
)
from desktop.people.use_cases.homes import EndHome, Home, MoveHome, end_home, move_home
from desktop.people.use_cases.identity import (
    ReadAgreedPassword,
    RecordIdentitySeen,
    SetAgreedPassword,
    read_agreed_password,
    record_identity_seen,
    set_agreed_password,
)
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
    AgreeAdjustment,
    EndAdjustment,
    Support,
    agree_adjustment,
    end_adjustment,
)
from tests.fixtures.stores import TODAY, Office, actor_for, staff_id

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


def test_a_name_is_enough(office: Office) -> None:
    changes = office.do(add_person, AddPerson(PersonDetails("X")))
    (person,) = office.rows(PersonRow)
    assert changes.kinds == {"person"}
    assert (changes.id, changes.reference) == (person.id, person.reference)
    assert parse_reference(person.reference) == person.reference
    assert person.made_by == staff_id(Role.ADVISOR_1)


def test_all_that_is_known_is_kept_at_once(office: Office) -> None:
    office.do(add_person, GWEN)
    (person,) = office.rows(PersonRow)
    assert (person.name, person.language) == ("Gwen Pryce", "cy")
    assert [row.name for row in office.rows(PersonNameRow)] == ["Gwen Ellis"]
    assert [row.e164 for row in office.rows(PersonPhoneRow)] == ["+441632960417"]
    assert [row.address for row in office.rows(PersonEmailRow)] == ["gwen@example.com"]
    (home,) = office.rows(OccupancyRow)
    assert (home.free_text, home.postcode) == ("14b Station Road, Maldon", "CM9 4LQ")
    assert not home.verified
    (need,) = office.rows(SupportNeedRow)
    assert need.agreed_on == TODAY


def test_every_problem_of_the_form_is_told_at_once(office: Office) -> None:
    command = AddPerson(
        PersonDetails(" ", date_of_birth=TODAY + timedelta(1), format="tiny"),
        phones=(TypedPhone("01632 960417"), TypedPhone("999")),
        emails=(TypedEmail("gwen"),),
        home=Home(property_id=NOBODY),
    )
    with pytest.raises(FieldProblems) as caught:
        office.do(add_person, command)
    assert {problem.field for problem in caught.value.problems} == {
        "name",
        "date_of_birth",
        "format",
        "phones.1",
        "emails.0",
        "property_id",
    }
    assert office.rows(PersonRow) == []


@pytest.mark.parametrize(
    ("details", "field"),
    [
        (PersonDetails(""), "name"),
        (PersonDetails("A" * 201), "name"),
        (PersonDetails("A" * 10_000_000), "name"),
        (PersonDetails("A", known_as="B" * 10_000_000), "known_as"),
        (PersonDetails("A", date_of_birth=date(1850, 1, 1)), "date_of_birth"),
        (PersonDetails("A", language="Welsh"), "language"),
        (PersonDetails("A", written_language="fr"), "written_language"),
        (PersonDetails("A", preferred_method="pigeon"), "preferred_method"),
        (PersonDetails("A", safe_times="4111 1111 1111 1111"), "safe_times"),
    ],
)
def test_a_field_that_is_wrong_is_named(
    office: Office, details: PersonDetails, field: str
) -> None:
    with pytest.raises(FieldProblem) as caught:
        office.do(add_person, AddPerson(details))
    assert caught.value.field == field


def test_an_edit_saves_what_differs(office: Office) -> None:
    gwen = office.made(add_person, GWEN)
    office.do(
        edit_person, EditPerson(gwen, 1, PersonDetails("Gwen", do_not_write=True))
    )
    person = office.row(PersonRow, gwen)
    assert (person.name, person.do_not_write, person.version) == ("Gwen", True, 2)
    with pytest.raises(StaleRecord):
        office.do(edit_person, EditPerson(gwen, 1, PersonDetails("Gwyn")))
    with pytest.raises(NotFound):
        office.do(edit_person, EditPerson(NOBODY, 1, PersonDetails("Gwyn")))


def test_numbers_addresses_and_names_come_and_go(office: Office) -> None:
    gwen = add(office, "Gwen")
    office.do(add_phone, AddPhone(gwen, TypedPhone("07700 900123", safe=False)))
    office.do(add_email, AddEmail(gwen, TypedEmail("g@example.com")))
    office.do(add_other_name, AddName(gwen, TypedName("Wen")))
    (phone,), (email,) = office.rows(PersonPhoneRow), office.rows(PersonEmailRow)
    (name,) = office.rows(PersonNameRow)
    office.do(end_phone, EndReach(phone.id, 1))
    office.do(end_email, EndReach(email.id, 1))
    office.do(take_out_name, TakeOutName(name.id, 1))
    assert office.row(PersonPhoneRow, phone.id).ended_on == TODAY
    assert office.row(PersonEmailRow, email.id).ended_on == TODAY
    assert office.rows(PersonNameRow) == []


def test_moving_ends_the_old_home(office: Office) -> None:
    gwen = office.made(add_person, GWEN)
    place = PropertyRow(uprn="100", label="9 High Street", postcode="CM9 5AA")
    office.put(place)
    moved = date(2026, 11, 1)
    office.do(move_home, MoveHome(gwen, Home(property_id=place.id, from_on=moved)))
    old, new = office.rows(OccupancyRow)
    assert (old.to_on, new.from_on, new.to_on) == (moved, moved, None)
    assert (new.property_id, new.verified) == (place.id, True)
    office.do(end_home, EndHome(new.id, new.version, TODAY))
    assert office.row(OccupancyRow, new.id).to_on == TODAY


@pytest.mark.parametrize(
    ("home", "field"),
    [
        (Home(), "address"),
        (Home(free_text="  "), "address"),
        (Home(free_text="1 High Street", postcode="nowhere"), "postcode"),
        (Home(free_text="1 High Street", kind="haunts"), "kind"),
        (Home(free_text="1 High Street", from_on=date(2020, 1, 1)), "from_on"),
    ],
)
def test_a_move_that_makes_no_sense_is_refused(
    office: Office, home: Home, field: str
) -> None:
    gwen = add(office, "Gwen")
    first = Home(free_text="9 Low Street", from_on=date(2024, 1, 1))
    office.do(move_home, MoveHome(gwen, first))
    with pytest.raises(FieldProblem) as caught:
        office.do(move_home, MoveHome(gwen, home))
    assert caught.value.field == field


def test_of_a_document_four_characters_are_kept(office: Office) -> None:
    gwen = add(office, "Gwen")
    command = RecordIdentitySeen(gwen, IdentityDocument.PASSPORT, "GB 123-456-789x")
    office.do(record_identity_seen, command)
    (seen,) = office.rows(IdentitySeenRow)
    assert (seen.last_four, seen.seen_on, seen.seen_by) == (
        "789X",
        TODAY,
        staff_id(Role.ADVISOR_1),
    )
    assert "123-456" not in repr(command)  # an id may hold 123 by chance
    for wrong in ({"seen_on": TODAY + timedelta(1)}, {"number": "-"}):
        with pytest.raises(FieldProblem):
            office.do(record_identity_seen, replace(command, **wrong))


def test_an_adjustment_is_agreed_dated_and_ended(office: Office) -> None:
    gwen = add(office, "Gwen")
    review = TODAY + timedelta(180)
    support = Support(Adjustment.READ_ALOUD, review_on=review)
    office.do(agree_adjustment, AgreeAdjustment(gwen, support))
    (need,) = office.rows(SupportNeedRow)
    office.do(end_adjustment, EndAdjustment(need.id, 1))
    assert office.row(SupportNeedRow, need.id).ended_on == TODAY
    for wrong in (
        Support(Adjustment.QUIET_ROOM, "Because of her dementia"),
        Support(Adjustment.READ_ALOUD, agreed_on=TODAY + timedelta(1)),
        Support(Adjustment.READ_ALOUD, review_on=TODAY),
    ):
        with pytest.raises(FieldProblem):
            office.do(agree_adjustment, AgreeAdjustment(gwen, wrong))


def test_the_agreed_password_is_replaced_read_with_a_log_and_taken_away(
    office: Office,
) -> None:
    gwen = add(office, "Gwen")
    for word in ("heron", "lapwing"):
        office.do(set_agreed_password, SetAgreedPassword(gwen, word, "a bird"))
    shown = read_agreed_password(
        ReadAgreedPassword(gwen, "Caller on the phone"), office.unit()
    )
    assert (shown.password, shown.hint) == ("lapwing", "a bird")
    assert "lapwing" not in repr(shown)
    assert office.views() == [
        ("person_password", staff_id(Role.ADVISOR_1), "Caller on the phone")
    ]
    with pytest.raises(FieldProblem):
        office.do(read_agreed_password, ReadAgreedPassword(gwen, " "))
    office.do(set_agreed_password, SetAgreedPassword(gwen, ""))
    assert office.rows(PersonPasswordRow) == []
    assert not office.row(PersonRow, gwen).has_password
    with pytest.raises(NotFound):
        office.do(read_agreed_password, ReadAgreedPassword(gwen, "Caller"))
    assert len(office.views()) == 1


RIGHTS: list[tuple[Action, Callable[..., Any], object]] = [
    (Action.ADD_PERSON, add_person, AddPerson(PersonDetails("A"))),
    (Action.EDIT_PERSON, edit_person, EditPerson(NOBODY, 1, PersonDetails("A"))),
    (Action.EDIT_PERSON, add_phone, AddPhone(NOBODY, TypedPhone(""))),
    (Action.EDIT_PERSON, add_email, AddEmail(NOBODY, TypedEmail(""))),
    (Action.EDIT_PERSON, add_other_name, AddName(NOBODY, TypedName(""))),
    (Action.EDIT_PERSON, end_phone, EndReach(NOBODY, 1)),
    (Action.EDIT_PERSON, end_email, EndReach(NOBODY, 1)),
    (Action.EDIT_PERSON, take_out_name, TakeOutName(NOBODY, 1)),
    (Action.EDIT_PERSON, move_home, MoveHome(NOBODY, Home())),
    (Action.EDIT_PERSON, end_home, EndHome(NOBODY, 1, TODAY)),
    (
        Action.RECORD_IDENTITY_SEEN,
        record_identity_seen,
        RecordIdentitySeen(NOBODY, IdentityDocument.PASSPORT),
    ),
    (
        Action.AGREE_ADJUSTMENT,
        agree_adjustment,
        AgreeAdjustment(NOBODY, Support(Adjustment.READ_ALOUD)),
    ),
    (Action.AGREE_ADJUSTMENT, end_adjustment, EndAdjustment(NOBODY, 1)),
    (
        Action.SET_AGREED_PASSWORD,
        set_agreed_password,
        SetAgreedPassword(NOBODY, ""),
    ),
    (Action.CHECK_IDENTITY, read_agreed_password, ReadAgreedPassword(NOBODY, "")),
    (Action.LINK_PEOPLE, link_people, LinkPeople(NOBODY, NOBODY, LinkKind.CARER)),
    (
        Action.SET_REPRESENTATIVE,
        set_representative,
        SetRepresentative(NOBODY, NOBODY, AuthorityScope.EVERYTHING, None),
    ),
    (Action.LINK_PEOPLE, end_link, EndLink(NOBODY, 1)),
    (Action.RECORD_DEATH, record_death, RecordDeath(NOBODY, 1, TODAY, "")),
    (Action.RECORD_DEATH, take_back_death, TakeBackDeath(NOBODY, 1)),
    (Action.PROTECT_PERSON, protect_person, ProtectPerson(NOBODY, 1, "", "")),
    (Action.END_PROTECTION, end_protection, EndProtection(NOBODY, 1)),
]


@pytest.mark.parametrize(
    ("action", "use_case", "command"),
    RIGHTS,
    ids=[use_case.__name__ for _, use_case, _ in RIGHTS],
)
def test_each_needs_its_right(
    office: Office, action: Action, use_case: Callable[..., Any], command: object
) -> None:
    office.check_permission(action, use_case, command)


def test_a_post_room_adds_a_person_but_agrees_no_adjustment(office: Office) -> None:
    assert not actor_for(Role.POST_ROOM).may(Action.AGREE_ADJUSTMENT)
    with pytest.raises(NotAllowed):
        office.do(add_person, GWEN, Role.POST_ROOM)
    office.do(add_person, AddPerson(PersonDetails("A")), Role.POST_ROOM)
