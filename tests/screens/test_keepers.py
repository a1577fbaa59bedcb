"""Those who keep the house: staff, the catalogue, and the store itself."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session

from db.actor import Actor
from db.domain.catalogue import parse_service
from db.domain.permissions import Action, Role
from db.errors import NotAllowed
from db.queries.catalogue import services_in_force
from db.queries.staff import StaffLine, staff_called
from db.store.attempts import WrongPassphrase
from db.store.home import Home
from db.store.making import make_store
from db.store.sealing import Argon2Cost
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from desktop.admin.keeping import back_up, backups_in
from desktop.admin.screens.admin_room import AdminRoom, has_admin_parts
from desktop.admin.screens.reading_parts import AuditPart
from desktop.admin.screens.service_form import ServiceForm
from desktop.admin.screens.services_part import ServicesPart
from desktop.admin.screens.staff_part import StaffPart
from desktop.admin.screens.store_part import StorePart
from desktop.admin.service_entry import entry_of
from desktop.admin.signing_in import sign_in
from desktop.admin.use_cases.set_up import add_staff_rows, install_shipped
from desktop.runtime.progress import Progress, Stopped
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_services,
    shipped_teams,
)
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.stores import Office, actor_for
from widgets.buttons import QuietButton
from widgets.fields import Choice

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
TODAY = NOON.date()
TOMORROW = TODAY + timedelta(days=1)
WAY = Way(lambda: NOON, "0.1.0", Argon2Cost(memory_kib=8, passes=1, lanes=1))
PASSPHRASE = "three herons by the weir"
NEW = "another four words here"
PEOPLE = {
    "sam": ("Sam Whitcombe", Role.ADMINISTRATOR),
    "ada": ("Ada Cable", Role.ADMINISTRATOR),
    "priya": ("Priya Shah", Role.ADVISOR_1),
}


@dataclass
class Keeping:
    """The room of the administrator, on an open store."""

    store: Store
    desk: DeskAtOnce
    room: AdminRoom
    failed: list[object]
    said: list[tuple[str, object]]

    def line(self, name: str) -> StaffLine:
        with Session(self.store.readers) as session:
            return staff_called(session, name)

    @property
    def staff(self) -> StaffPart:
        part = self.room.parts["staff"]
        assert isinstance(part, StaffPart)
        return part

    @property
    def services(self) -> ServicesPart:
        part = self.room.parts["services"]
        assert isinstance(part, ServicesPart)
        return part

    @property
    def kept_safe(self) -> StorePart:
        part = self.room.parts["store"]
        assert isinstance(part, StorePart)
        return part


@pytest.fixture(scope="session")
def keeping_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = Home.at(tmp_path_factory.mktemp("keeping") / "Guildhall")
    store, _ = make_store(home, WAY, "sam", PASSPHRASE)
    with store:
        unit = UnitOfWork(store.writer, Actor.program(), WAY.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            for sign_in_name, (name, role) in PEOPLE.items():
                add_staff_rows(unit, name, sign_in_name, frozenset({role}))
            install_shipped(unit, TODAY - timedelta(days=30))
            unit.commit()
        store.keys.add(store.key, "priya", PASSPHRASE)
    return home.path


@pytest.fixture
def keeping(
    keeping_template: Path, guildhall_home: Path, qtbot: QtBot
) -> Iterator[Keeping]:
    home = Home.at(Path(shutil.copytree(keeping_template, guildhall_home)))
    session = sign_in(home, WAY, "sam", PASSPHRASE)
    with session.store as store:
        desk = DeskAtOnce(Office(store.writer, NOON))
        desk.actor = session.actor
        room = AdminRoom(desk, (), store, session.organisation)
        qtbot.addWidget(room)
        desk.listeners.append(room.on_committed)
        kept = Keeping(store, desk, room, [], [])
        room.failed.connect(kept.failed.append)
        room.message.connect(lambda words, undo: kept.said.append((words, undo)))
        room.show()
        yield kept
        assert kept.failed == []


def test_the_administrator_finds_staff_first_and_the_store_last(
    keeping: Keeping,
) -> None:
    parts = list(keeping.room.parts)
    assert (parts[0], parts[-1]) == ("staff", "store")
    assert "services" in parts


def test_verifying_alone_makes_no_room_of_administration() -> None:
    advisor = actor_for(Role.ADVISOR_1)
    assert advisor.may(Action.VERIFY_STORE)
    assert not has_admin_parts(advisor)


def test_nobody_ticks_their_own_roles(keeping: Keeping) -> None:
    part = keeping.staff
    part.open_record(keeping.line("sam").id)
    assert part.roles.ticked() == {"administrator"}
    assert not any(tick.isEnabled() for tick in part.roles.boxes.values())
    assert (
        "Nobody changes their own roles" in part.roles.control.accessibleDescription()
    )
    assert part.leave.isHidden()
    assert part.give.isHidden()
    part.open_record(keeping.line("ada").id)
    assert all(tick.isEnabled() for tick in part.roles.boxes.values())


def test_ones_own_phone_is_kept_beside_roles_that_stay(keeping: Keeping) -> None:
    part = keeping.staff
    part.open_record(keeping.line("sam").id)
    part.phone.set_text("01632 960123")
    part.save.click()
    assert keeping.line("sam").phone == "01632 960123"
    assert keeping.line("sam").roles == (Role.ADMINISTRATOR,)


def test_a_new_colleague_signs_in(keeping: Keeping) -> None:
    part = keeping.staff
    part.start_new()
    part.save.click()
    for field in (part.name, part.sign_in_name, part.roles, part.passphrase):
        assert field.error()
    part.name.set_text("Huda Mansour")
    part.sign_in_name.set_text("huda")
    part.roles.set_ticked({"advisor_2", "post_room"})
    part.passphrase.line.setText(NEW)
    part.save.click()
    assert part.passphrase.text() == ""
    assert part.open_key == keeping.line("huda").id
    home = keeping.store.home
    keeping.store.close()
    session = sign_in(home, WAY, "huda", NEW)
    with session.store:
        assert session.actor.may(Action.MERGE_PEOPLE)


def test_a_new_passphrase_lets_in_and_the_old_one_does_not(keeping: Keeping) -> None:
    part = keeping.staff
    part.open_record(keeping.line("priya").id)
    part.give.click()
    part.passphrase.line.setText("short")
    part.give_now.click()
    assert "12" in part.passphrase.error()
    part.passphrase.line.setText(NEW)
    part.give_now.click()
    assert part.passphrase.text() == ""
    keeping.store.keys.open("priya", NEW).forget()
    with pytest.raises(WrongPassphrase):
        keeping.store.keys.open("priya", PASSPHRASE)


def test_a_change_of_roles_and_cover_is_undone_whole(keeping: Keeping) -> None:
    part = keeping.staff
    part.open_record(keeping.line("priya").id)
    part.roles.set_ticked({"caseworker"})
    part.away.set_answer(True)
    part.save.click()
    assert part.cover.error()
    assert keeping.line("priya").roles == (Role.ADVISOR_1,)
    part.cover.set_value(str(keeping.line("ada").id))
    part.save.click()
    line = keeping.line("priya")
    assert line.roles == (Role.CASEWORKER,)
    assert (line.away, line.cover) == (True, "Ada Cable")
    undo = keeping.said[-1][1]
    assert callable(undo)
    undo()
    line = keeping.line("priya")
    assert (line.roles, line.away, line.cover) == ((Role.ADVISOR_1,), False, None)


def test_who_has_left_stays_in_the_list_and_can_only_be_read(keeping: Keeping) -> None:
    part = keeping.staff
    key = keeping.line("priya").id
    part.open_record(key)
    part.leave.click()
    assert not part.leaving.isHidden()
    assert "Priya Shah" in part.leaving.accessibleName()
    part.leave_now.click()
    assert part.records[key].left_at is not None
    assert part.save.isHidden()
    assert not part.name.isEnabled()
    assert "priya" not in keeping.store.keys.sign_in_names()


def test_a_new_edition_holds_from_its_day(keeping: Keeping) -> None:
    part = keeping.services
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    form = part.pane
    assert form.valid_from.day() == TOMORROW
    form.name_field.set_text("Bin not emptied")
    named = {b.accessibleName(): b for b in form.questions.findChildren(QuietButton)}
    named["Down: Address it is about"].click()
    named = {b.accessibleName(): b for b in form.questions.findChildren(QuietButton)}
    named["Up: Address it is about"].click()
    form.questions.add.click()
    asked = form.questions.form
    asked.label.set_text("Is it a shared bin?")
    asked.kind.set_value("yes_no")
    asked.done.click()
    part.save.click()
    assert form.note.error()
    form.note.set_text("Crews ask for it")
    part.save.click()
    with Session(keeping.store.readers) as session:
        now = services_in_force(session, TODAY)["missed-collection"]
        then = services_in_force(session, TOMORROW)["missed-collection"]
    assert (now.number, now.service.name) == (1, "Missed bin collection")
    assert (then.number, then.service.name) == (2, "Bin not emptied")
    assert then.service.questions[-1].label == "Is it a shared bin?"
    assert then.service.questions[:-1] == now.service.questions
    assert part.records["missed-collection"].number == then.number


def test_an_entry_that_cannot_be_used_is_refused_beside_its_field(
    keeping: Keeping,
) -> None:
    part = keeping.services
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    form = part.pane
    form.words.set_value(" , ")
    form.days.set_text("soon")
    part.save.click()
    assert form.words.error()
    assert form.days.error()
    form.words.set_value("bins")
    form.days.set_text("3")
    asked = enumerate(form.questions.questions)
    hanging = next(n for n, question in asked if question["when"])
    for place in range(hanging, 0, -1):
        form.questions.shift(place, -1)
    part.save.click()
    assert "later" in form.questions.error()
    with Session(keeping.store.readers) as session:
        assert services_in_force(session, TOMORROW)["missed-collection"].number == 1


def test_a_service_is_retired_and_comes_back(keeping: Keeping) -> None:
    part = keeping.services
    keeping.room.open_part("services")
    part.open_record("missed-collection")
    part.pane.note.set_text("Goes to the contractor")
    part.retire.click()
    with Session(keeping.store.readers) as session:
        assert "missed-collection" in services_in_force(session, TODAY)
        assert "missed-collection" not in services_in_force(session, TOMORROW)
    undo = keeping.said[-1][1]
    assert callable(undo)
    undo()
    with Session(keeping.store.readers) as session:
        assert "missed-collection" in services_in_force(session, TOMORROW)


def test_a_new_service_is_found_by_its_code(keeping: Keeping) -> None:
    part = keeping.services
    keeping.room.open_part("services")
    part.start_new()
    form = part.pane
    for field in (form.name_field, form.name_cy, form.area, form.area_cy):
        field.set_text("Café licences")
    form.words.set_value("pavement café, tables outside")
    form.say_first.set_value("Look at the map first.")
    form.team.set_value(shipped_teams()[0].code)
    form.valid_from.set_day(TODAY)
    form.note.set_text("New duty")
    part.save.click()
    assert part.open_key == "cafe-licences"
    with Session(keeping.store.readers) as session:
        assert services_in_force(session, TODAY)["cafe-licences"].number == 1


def test_what_nobody_touched_in_the_form_stays_as_it_was(
    keeping: Keeping, qtbot: QtBot
) -> None:
    form = ServiceForm(lambda: TODAY)
    qtbot.addWidget(form)
    form.offer(
        [Choice(team.code, team.name) for team in shipped_teams()],
        [Choice(article.slug, article.title) for article in shipped_guidance()],
    )
    keeping.room.open_part("services")
    changed = []
    for record in keeping.services.records.values():
        form.fill(record.body, TOMORROW)
        for place in range(len(form.questions.questions)):
            form.questions.open(place)
        assert form.questions.take_open()
        entry = entry_of(form.text(), record.body)
        if parse_service(entry) != parse_service(record.body):
            changed.append(record.code)
    assert len(keeping.services.records) == len(shipped_services())
    assert changed == []


def test_a_backup_is_listed_and_everything_is_whole(keeping: Keeping) -> None:
    part = keeping.kept_safe
    keeping.room.open_part("store")
    part.back_up.click()
    assert "Backed up" in part.news.accessibleName()
    assert part.busy.isHidden()
    assert len(backups_in(keeping.store.home)) == 1
    part.check.click()
    assert "Everything is as it should be" in part.found.accessibleName()


def test_what_is_wrong_with_the_store_is_told_in_words(keeping: Keeping) -> None:
    part = keeping.kept_safe
    keeping.room.open_part("store")
    with keeping.store.writer.begin() as connection:
        connection.exec_driver_sql("DROP TRIGGER capture_guard_tx_update")
        connection.exec_driver_sql("UPDATE tx SET action = 'view'")
    part.check.click()
    assert "Not everything" in part.found.accessibleName()
    assert part.problems.count() > 0


def test_a_backup_that_is_stopped_leaves_nothing(keeping: Keeping) -> None:
    progress = Progress()
    progress.stop()
    with pytest.raises(Stopped):
        back_up(keeping.desk.actor, keeping.store, None, progress.tell)
    assert list(keeping.store.home.backups.iterdir()) == []


def test_only_who_may_back_up_does(keeping: Keeping) -> None:
    line = keeping.line("priya")
    priya = Actor.with_roles(line.id, line.name, frozenset(line.roles))
    with pytest.raises(NotAllowed):
        back_up(priya, keeping.store)


def test_a_new_recovery_sheet_is_a_pdf(keeping: Keeping, tmp_path: Path) -> None:
    part = keeping.kept_safe
    part.renew.click()
    assert not part.renewing.isHidden()
    path = tmp_path / "sheet.pdf"
    part.save_new_sheet(path)
    assert path.read_bytes().startswith(b"%PDF")
    assert "new sheet is saved" in part.news.accessibleName()


def test_a_sheet_that_cannot_be_saved_leaves_the_old_one(
    keeping: Keeping, tmp_path: Path
) -> None:
    before = keeping.store.home.slots.read_bytes()
    keeping.kept_safe.save_new_sheet(tmp_path / "nowhere" / "sheet.pdf")
    assert "did not work" in keeping.kept_safe.news.accessibleName()
    assert keeping.store.home.slots.read_bytes() == before


def test_the_audit_page_says_in_words_what_was_done_to_the_store(
    keeping: Keeping, tmp_path: Path
) -> None:
    part = keeping.kept_safe
    keeping.room.open_part("audit")
    keeping.room.open_part("store")
    part.back_up.click()
    part.check.click()
    part.save_new_sheet(tmp_path / "sheet.pdf")
    keeping.room.open_part("audit")
    audit = keeping.room.parts["audit"]
    assert isinstance(audit, AuditPart)
    told = []
    for n in sorted(map(int, map(str, audit.records)), reverse=True)[:3]:
        audit.open_record(n)
        words = " ".join(one.text() for one in audit.pane.findChildren(QLabel))
        told.append(words)
    sheet, looked, backup = told
    assert "Recovery sheet used or renewed" in sheet
    assert "the old one opens nothing" in sheet
    assert "Store looked over" in looked
    assert "Everything was as it should be" in looked
    assert "Store backed up" in backup
    assert "Read back and whole:" in backup
    assert all("Sam Whitcombe" in words for words in told)
