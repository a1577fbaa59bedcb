"""Where a protected person is: seen for a reason, and never before it is logged."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from db.domain.links import LinkKind
from db.domain.permissions import Action, Role
from db.domain.person_facts import PersonDetails
from db.errors import ClerkError, FieldProblem, Unavailable
from db.queries.audit import changes_in
from db.queries.people.person_page import person_page
from db.queries.viewing_log import who_looked
from db.tables.local import ViewRow
from db.tables.person import PersonLinkRow, PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow
from db.tables.record import COUNCIL, PROTECTED
from db.tables.types import new_id
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.edit_person import AddPhone, add_phone
from desktop.people.use_cases.homes import Home, MoveHome, move_home
from desktop.people.use_cases.links import LinkPeople, link_people
from desktop.people.use_cases.protection import (
    EndProtection,
    ProtectPerson,
    end_protection,
    protect_person,
)
from desktop.people.use_cases.whereabouts import ReadWhereabouts, read_whereabouts
from tests.fixtures.stores import NAMES, NOON, Office, staff_id

SENIOR = Role.SENIOR_CO_ORDINATOR
MANY = 3_000


@pytest.fixture
def eve(office: Office) -> UUID:
    person = office.made(
        add_person,
        AddPerson(
            PersonDetails("Eve Stone"),
            phones=(TypedPhone("01632 960417"),),
            emails=(TypedEmail("eve@example.com"),),
            home=Home(free_text="9 Hidden Lane", postcode="ZE1 0AA"),
        ),
    )
    mate = office.made(add_person, AddPerson(PersonDetails("Mate")))
    office.do(link_people, LinkPeople(mate, person, LinkKind.PARTNER))
    command = ProtectPerson(person, 1, "fleeing_abuse", "Outreach, ext 4410")
    office.do(protect_person, command, Role.ADVISOR_2)
    return person


@pytest.mark.parametrize("role", [SENIOR, Role.DATA_PROTECTION])
def test_it_is_shown_for_a_reason_and_the_log_says_who_and_whose(
    office: Office, eve: UUID, role: Role
) -> None:
    shown = read_whereabouts(ReadWhereabouts(eve, " A court order "), office.unit(role))
    assert [home.address for home in shown.homes] == ["9 Hidden Lane, ZE1 0AA"]
    assert [phone.value for phone in shown.phones] == ["+441632960417"]
    assert [email.value for email in shown.emails] == ["eve@example.com"]
    assert [tie.other_name for tie in shown.ties] == ["Mate"]
    assert not any(words in repr(shown) for words in ("Hidden", "960417", "eve@"))
    page = office.read_as(role, person_page, eve, NOON)
    assert page.whereabouts_hidden
    assert not shown.on(page).whereabouts_hidden
    assert shown.on(page).homes == shown.homes
    (line,) = office.read_as(Role.DATA_PROTECTION, who_looked)
    reference = office.row(PersonRow, eve).reference
    assert (line.viewer, line.kind) == (NAMES[role], "protected_address")
    assert (line.reason, line.whose) == ("A court order", ("Eve Stone", reference))


def test_each_showing_is_logged_once(office: Office, eve: UUID) -> None:
    for reason in ("Letter", "Letter again"):
        office.do(read_whereabouts, ReadWhereabouts(eve, reason), SENIOR)
    assert office.views() == [
        ("protected_address", staff_id(SENIOR), "Letter"),
        ("protected_address", staff_id(SENIOR), "Letter again"),
    ]


def test_without_a_reason_or_a_right_nothing_is_shown_or_logged(
    office: Office, eve: UUID
) -> None:
    with pytest.raises(FieldProblem) as caught:
        office.do(read_whereabouts, ReadWhereabouts(eve, "  "), SENIOR)
    assert caught.value.field == "reason"
    office.check_permission(
        Action.VIEW_PROTECTED_ADDRESS, read_whereabouts, ReadWhereabouts(eve, "Nosy")
    )
    other = office.made(add_person, AddPerson(PersonDetails("Bea")))
    with pytest.raises(ClerkError, match="not protected"):
        office.do(read_whereabouts, ReadWhereabouts(other, "Why not"), SENIOR)
    assert office.views() == []


def test_what_cannot_be_logged_is_not_shown(office: Office, eve: UUID) -> None:
    with office.writer.begin() as connection:
        connection.execute(
            text(
                f"CREATE TRIGGER full BEFORE INSERT ON {ViewRow.__tablename__} "
                "BEGIN SELECT RAISE(ABORT, 'no room'); END"
            )
        )
    with pytest.raises((DBAPIError, Unavailable)):
        office.do(read_whereabouts, ReadWhereabouts(eve, "A court order"), SENIOR)
    assert office.views() == []


def test_the_journal_tells_it_to_nobody(office: Office, eve: UUID) -> None:
    for tx in range(1, 20):
        for role in (SENIOR, Role.DATA_PROTECTION, Role.ADMINISTRATOR):
            told = str(office.read_as(role, changes_in, tx, people=True))
            assert not any(word in told for word in ("Hidden", "960417", "eve@"))


def many(office: Office, person: UUID) -> None:
    """Give somebody three thousand rows that lead to them, as a hostel's warden."""
    other = PersonRow(id=new_id(), reference="GH-2", name="Other")
    office.put(other)
    for start in range(0, MANY, 900):
        some = range(start, min(start + 900, MANY))
        office.put(
            *(
                PersonPhoneRow(person_id=person, e164=f"+4416329{n:05}", kind="home")
                if n % 3 == 0
                else OccupancyRow(person_id=person, free_text=f"{n} Mill Lane")
                if n % 3 == 1
                else PersonLinkRow(from_id=other.id, to_id=person, kind="carer")
                for n in some
            )
        )


def test_whoever_has_three_thousand_rows_is_protected_whole_and_back(
    office: Office,
) -> None:
    person = office.made(add_person, AddPerson(PersonDetails("Warden")))
    many(office, person)
    kinds = (PersonPhoneRow, OccupancyRow, PersonLinkRow)

    def scopes() -> set[int]:
        rows = [row for kind in kinds for row in office.rows(kind)]
        assert len(rows) == MANY
        return {row.scope for row in rows}

    office.do(protect_person, ProtectPerson(person, 1, "staff", "HR"), Role.ADVISOR_2)
    assert scopes() == {PROTECTED}
    office.do(end_protection, EndProtection(person, 2), SENIOR)
    assert scopes() == {COUNCIL}
    assert office.row(PersonRow, person).protected is False


def test_who_may_see_it_changes_it_and_it_stays_out_of_sight(
    office: Office, eve: UUID
) -> None:
    office.do(add_phone, AddPhone(eve, TypedPhone("07700 900124")), SENIOR)
    office.do(move_home, MoveHome(eve, Home(free_text="2 Safe Street")), SENIOR)
    shown = read_whereabouts(ReadWhereabouts(eve, "To check"), office.unit(SENIOR))
    assert shown.homes[0].address == "2 Safe Street"
    assert (shown.homes[1].to_on, len(shown.phones)) == (NOON.date(), 2)
    for kind in (OccupancyRow, PersonPhoneRow):
        assert {row.scope for row in office.rows(kind)} == {PROTECTED}
