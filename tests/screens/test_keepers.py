"""Those who keep the house: staff, the catalogue, and the store itself."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from db.actor import Actor
from db.domain.permissions import Action, Role
from db.errors import NotAllowed
from db.store.attempts import WrongPassphrase
from db.store.store import StoreLocked
from desktop.admin.keeping import back_up, backups_in
from desktop.admin.screens.admin_room import has_admin_parts
from desktop.admin.screens.reading_parts import AuditPart
from desktop.admin.signing_in import sign_in
from desktop.runtime.progress import Progress, Stopped
from tests.fixtures.keeping import NEW, PASSPHRASE, WAY, Keeping
from tests.fixtures.stores import actor_for


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


def test_who_has_left_is_let_back_in_with_a_new_passphrase(keeping: Keeping) -> None:
    part = keeping.staff
    part.open_record(keeping.line("priya").id)
    part.leave.click()
    part.leave_now.click()
    part.give.click()
    part.roles.set_ticked(())
    part.passphrase.line.setText("short")
    part.give_now.click()
    assert part.roles.error()
    assert part.passphrase.error()
    part.roles.set_ticked({"caseworker"})
    part.passphrase.line.setText(NEW)
    part.give_now.click()
    line = keeping.line("priya")
    assert (line.left_at, line.roles) == (None, (Role.CASEWORKER,))
    assert not part.save.isHidden()
    keeping.store.keys.open("priya", NEW).forget()
    with pytest.raises(WrongPassphrase):
        keeping.store.keys.open("priya", PASSPHRASE)


def test_what_becomes_of_everything_is_said_first(keeping: Keeping) -> None:
    part = keeping.staff
    ada = keeping.line("ada").id
    part.open_record(keeping.line("priya").id)
    part.away.set_answer(True)
    part.cover.set_value(str(ada))
    part.save.click()
    part.open_record(ada)
    part.leave.click()
    assert "cover for Priya Shah" in part.leaving.accessibleName()


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


def test_a_desk_that_locks_meanwhile_leaves_no_backup(
    keeping: Keeping, tmp_path: Path
) -> None:
    def lock(_done: int, _pages: int) -> None:
        keeping.store.lock()

    with pytest.raises(StoreLocked):
        back_up(keeping.desk.actor, keeping.store, tmp_path / "stick", lock)
    assert list((tmp_path / "stick").iterdir()) == []


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
