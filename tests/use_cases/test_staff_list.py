"""Who works here: added, given roles, covered for, gone; and their passphrases."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from db.actor import Actor
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem, FieldProblems, NotAllowed, NotFound
from db.queries.staff import StaffLine, staff, staff_called
from db.store.home import Home
from db.store.making import make_store
from db.store.sealing import Argon2Cost
from db.store.slots import read_slots
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.contact import CallBackRow
from db.tables.staff import StaffRoleRow, StaffRow, TeamMemberRow, TeamRow
from desktop.admin.use_cases.passphrases import (
    ChangePassphrase,
    GiveNewPassphrase,
    change_passphrase,
    give_new_passphrase,
    sealed_for,
)
from desktop.admin.use_cases.staff import (
    AddStaff,
    RemoveStaff,
    SetAway,
    SetRoles,
    add_staff,
    remove_staff,
    set_away,
    set_roles,
)

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
WAY = Way(lambda: NOON, "0.1.0", Argon2Cost(memory_kib=8, passes=1, lanes=1))
PASSPHRASE = "a cold Tuesday in Maldon"
NEW = "another four words here"
PEOPLE = {
    "ada": ("Ada Cable", Role.ADMINISTRATOR),
    "priya": ("Priya Shah", Role.ADVISOR_1),
    "dele": ("Dele Osei", Role.ADVISOR_2),
    "gwen": ("Gwen Pritchard", Role.CO_ORDINATOR),
}


@dataclass
class House:
    """An open store, and its people by sign-in name."""

    store: Store

    def id(self, name: str) -> UUID:
        return self.line(name).id

    def line(self, name: str) -> StaffLine:
        with Session(self.store.readers) as session:
            return staff_called(session, name)

    def unit(self, name: str = "ada") -> UnitOfWork:
        line = self.line(name)
        actor = Actor.with_roles(line.id, line.name, frozenset(line.roles))
        return UnitOfWork(self.store.writer, actor, WAY.clock)

    def put(self, *rows: StaffRow | CallBackRow | TeamRow | TeamMemberRow) -> None:
        unit = UnitOfWork(self.store.writer, Actor.program(), WAY.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            unit.session.add_all(rows)
            unit.commit()

    def call(self, owner: str, cover: str | None = None) -> CallBackRow:
        row = CallBackRow(
            phone="+441632960001",
            about="the lift",
            promised_at=NOON,
            owner_id=self.id(owner),
            cover_id=self.id(cover) if cover else None,
        )
        self.put(row)
        return row

    def again(self, row: CallBackRow) -> tuple[UUID, UUID | None]:
        with Session(self.store.readers) as session:
            now = session.get_one(CallBackRow, row.n)
            return now.owner_id, now.cover_id


@pytest.fixture(scope="session")
def house_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = Home.at(tmp_path_factory.mktemp("house") / "Guildhall")
    store, _ = make_store(home, WAY, "ada", PASSPHRASE)
    with store:
        unit = UnitOfWork(store.writer, Actor.program(), WAY.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            for sign_in_name, (name, role) in PEOPLE.items():
                row = unit.add(StaffRow(sign_in_name=sign_in_name, name=name))
                unit.add(StaffRoleRow(staff_id=row.id, role=role.value))
            unit.commit()
        for name in ("priya", "dele", "gwen"):
            store.keys.add(store.key, name, PASSPHRASE)
    return home.path


@pytest.fixture
def house(house_template: Path, tmp_path: Path) -> Iterator[House]:
    home = Home.at(shutil.copytree(house_template, tmp_path / "Guildhall"))
    with Store.open(home, WAY, "ada", PASSPHRASE) as store:
        yield House(store)


def slot_ids(house: House) -> set[str]:
    return {slot.id for slot in read_slots(house.store.home.slots).slots}


def newcomer(name: str = "Huda Mansour", sign_in_name: str = "huda") -> AddStaff:
    return AddStaff(name, sign_in_name, frozenset({Role.ADVISOR_1}), NEW)


def test_a_newcomer_has_a_record_roles_and_a_slot(house: House) -> None:
    changes = add_staff(newcomer(" Huda  Mansour "), house.unit(), house.store)
    assert changes.kinds == {"staff", "staff_role"}
    line = house.line("HUDA")
    assert (line.name, line.roles) == ("Huda Mansour", (Role.ADVISOR_1,))
    house.store.keys.open("huda", NEW).forget()


def test_all_that_is_wrong_is_told_at_once_and_nothing_is_kept(house: House) -> None:
    command = AddStaff(" ", "PRIYA", frozenset(), "short")
    with pytest.raises(FieldProblems) as caught:
        add_staff(command, house.unit(), house.store)
    assert [problem.field for problem in caught.value.problems] == [
        *("name", "sign_in_name", "roles", "passphrase"),
    ]
    assert len(house.store.keys.sign_in_names()) == 4


def test_a_council_s_name_is_no_passphrase(house: House) -> None:
    command = AddStaff("Huda", "huda", frozenset({Role.POST_ROOM}), "bryndistrict99")
    with pytest.raises(FieldProblem):
        add_staff(command, house.unit(), house.store, "Bryn District Council")


def test_a_record_that_can_t_be_saved_leaves_no_slot(house: House) -> None:
    unit = house.unit()

    def cut_off(*, whole: bool = False) -> None:
        raise ClerkError("the line was cut")

    unit.commit = cut_off  # type: ignore[method-assign]  # what a full disk does
    with pytest.raises(ClerkError, match="cut"):
        add_staff(newcomer(), unit, house.store)
    assert "huda" not in house.store.keys.sign_in_names()


def test_a_key_is_derived_beforehand_and_put_in_as_it_is(house: House) -> None:
    slot = sealed_for(" Huda ", NEW, house.store)
    assert "Huda" not in house.store.keys.sign_in_names()
    add_staff(newcomer(sign_in_name=" Huda "), house.unit(), house.store, slot=slot)
    house.store.keys.open("huda", NEW).forget()
    other = sealed_for("Huda", PASSPHRASE, house.store)
    give = GiveNewPassphrase(house.id("huda"), PASSPHRASE)
    give_new_passphrase(give, house.unit(), house.store, slot=other)
    house.store.keys.open("huda", PASSPHRASE).forget()
    assert {slot.id, other.id} & slot_ids(house) == {other.id}


def test_a_passphrase_that_can_t_be_recorded_leaves_the_old_one(house: House) -> None:
    unit = house.unit()

    def cut_off(*, whole: bool = False) -> None:
        raise ClerkError("the line was cut")

    unit.commit = cut_off  # type: ignore[method-assign]  # what a full disk does
    with pytest.raises(ClerkError, match="cut"):
        give_new_passphrase(
            GiveNewPassphrase(house.id("priya"), NEW), unit, house.store
        )
    house.store.keys.open("priya", PASSPHRASE).forget()


def test_roles_are_exactly_those_given(house: House) -> None:
    both = frozenset({Role.ADVISOR_1, Role.POST_ROOM})
    set_roles(SetRoles(house.id("dele"), both), house.unit())
    assert house.line("dele").roles == (Role.ADVISOR_1, Role.POST_ROOM)
    with pytest.raises(FieldProblem):
        set_roles(SetRoles(house.id("dele"), frozenset()), house.unit())


def test_nobody_edits_their_own_and_one_administrator_stays(house: House) -> None:
    advisor = frozenset({Role.ADVISOR_1})
    with pytest.raises(NotAllowed, match="their own"):
        set_roles(SetRoles(house.id("ada"), advisor), house.unit())
    with pytest.raises(NotAllowed, match="Somebody else"):
        remove_staff(RemoveStaff(house.id("ada")), house.unit(), house.store)
    set_roles(SetRoles(house.id("gwen"), PEOPLE_IN_CHARGE), house.unit())
    set_roles(SetRoles(house.id("ada"), advisor), house.unit("gwen"))
    with pytest.raises(NotAllowed):
        set_roles(SetRoles(house.id("gwen"), advisor), house.unit("ada"))
    program = UnitOfWork(house.store.writer, Actor.program(), WAY.clock)
    with pytest.raises(ClerkError, match="only administrator"):
        set_roles(SetRoles(house.id("gwen"), advisor), program)


PEOPLE_IN_CHARGE = frozenset({Role.ADMINISTRATOR})


def test_calls_go_to_whoever_covers(house: House) -> None:
    with_cover, without = house.call("dele", "priya"), house.call("dele")
    covered = house.call("gwen", "dele")
    with pytest.raises(FieldProblem) as caught:
        remove_staff(RemoveStaff(house.id("dele")), house.unit(), house.store)
    assert caught.value.field == "cover_id"
    assert "dele" in house.store.keys.sign_in_names()
    gone, gwen = house.id("dele"), house.id("gwen")
    remove_staff(RemoveStaff(gone, gwen), house.unit(), house.store)
    assert house.again(with_cover) == (gwen, None)
    assert house.again(without) == (gwen, None)
    assert house.again(covered) == (gwen, None)
    assert "dele" not in house.store.keys.sign_in_names()


def test_a_call_s_own_cover_takes_it_where_nobody_is_named(house: House) -> None:
    call, priya = house.call("dele", "priya"), house.id("priya")
    remove_staff(RemoveStaff(house.id("dele")), house.unit(), house.store)
    assert house.again(call) == (priya, None)


def test_teams_and_covers_are_rid_of_who_left(house: House) -> None:
    dele, priya = house.id("dele"), house.id("priya")
    team = TeamRow(code="repairs", name="Repairs", duty_staff_id=dele)
    house.put(team)
    house.put(TeamMemberRow(team_id=team.id, staff_id=dele))
    set_away(SetAway(priya, away=True, cover_id=dele), house.unit())
    remove_staff(RemoveStaff(dele, house.id("gwen")), house.unit(), house.store)
    with Session(house.store.readers) as session:
        assert session.get_one(TeamRow, team.n).duty_staff_id == house.id("gwen")
        assert session.query(TeamMemberRow).count() == 0
        assert [line.name for line in staff(session, with_left=True)][-1] == "Dele Osei"
    assert house.line("priya").cover == "Gwen Pritchard"
    with pytest.raises(NotFound):
        remove_staff(RemoveStaff(dele), house.unit(), house.store)
    with pytest.raises(FieldProblem, match="or did"):
        add_staff(newcomer(sign_in_name="Dele"), house.unit(), house.store)


def test_away_needs_a_cover_who_is_here(house: House) -> None:
    priya = house.id("priya")
    for cover in (None, priya):
        with pytest.raises(FieldProblem):
            set_away(SetAway(priya, away=True, cover_id=cover), house.unit("gwen"))
    set_away(SetAway(priya, away=True, cover_id=house.id("dele")), house.unit("gwen"))
    assert (house.line("priya").away, house.line("priya").cover) == (True, "Dele Osei")
    set_away(SetAway(priya, away=False), house.unit("ada"))
    assert not house.line("priya").away
    with pytest.raises(NotAllowed):
        set_away(SetAway(priya, away=False), house.unit("priya"))


def test_ones_own_passphrase_takes_the_old_one(house: House) -> None:
    with pytest.raises(FieldProblem) as caught:
        change_passphrase(ChangePassphrase("priya", "not this one", NEW), house.store)
    assert caught.value.field == "old"
    with pytest.raises(FieldProblem) as caught:
        change_passphrase(ChangePassphrase("dele", PASSPHRASE, "short"), house.store)
    assert caught.value.field == "passphrase"
    change_passphrase(ChangePassphrase("dele", PASSPHRASE, NEW), house.store)
    house.store.keys.open("dele", NEW).forget()


def test_a_colleague_s_passphrase_is_given_and_noted(house: House) -> None:
    give = GiveNewPassphrase(house.id("priya"), NEW)
    assert give_new_passphrase(give, house.unit(), house.store).touches("staff")
    house.store.keys.open("priya", NEW).forget()
    with pytest.raises(NotAllowed):
        give_new_passphrase(
            GiveNewPassphrase(house.id("ada"), NEW), house.unit(), house.store
        )


def test_advisors_run_no_house(house: House) -> None:
    priya, dele = "priya", house.id("dele")
    attempts: list[Callable[[], object]] = [
        lambda: add_staff(newcomer(), house.unit(priya), house.store),
        lambda: set_roles(SetRoles(dele, PEOPLE_IN_CHARGE), house.unit(priya)),
        lambda: remove_staff(RemoveStaff(dele), house.unit(priya), house.store),
        lambda: give_new_passphrase(
            GiveNewPassphrase(dele, NEW), house.unit(priya), house.store
        ),
    ]
    for attempt in attempts:
        with pytest.raises(NotAllowed):
            attempt()
