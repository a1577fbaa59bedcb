"""A backup is brought back in the real window, or refused in words."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from uuid import UUID

import msgspec
import pytest
from PySide6.QtWidgets import QLineEdit
from sqlalchemy import select

from db.clock import system_clock
from db.store.backup import read_backup
from db.store.home import Home
from db.store.version import SCHEMA_NUMBER
from db.store.way import Way
from db.tables.keeping import KeepingRow
from desktop.admin.keeping import back_up
from desktop.admin.signing_in import at
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from tests.fixtures.history import ADD_A_TABLE, NEXT, add_step, empty_history
from tests.fixtures.journey import CHEAP, PASSPHRASE, Journey

NEW = "another four words here"
ANOTHER = UUID(int=7)
WAY = Way(system_clock, "0", cost=CHEAP)


@dataclass
class Kept:
    """A store of Priya's with a backup and a recovery sheet."""

    home: Home
    backup: Path
    sheet: str

    def files(self) -> dict[str, str]:
        """Return what lies in the store's folder, by digest; not the lock."""
        return {
            str(path.relative_to(self.home.path)): sha256(path.read_bytes()).hexdigest()
            for path in self.home.path.rglob("*")
            if path.is_file() and not path.name.startswith("lock")
        }


@pytest.fixture
def kept(guildhall_home: Path, tmp_path: Path) -> Kept:
    home = Home.at(guildhall_home)
    command = SetUp("Bryn District Council", "Priya Shah", "priya", PASSPHRASE)
    store, sheet = set_up_store(command, home, WAY)
    with store:
        made = back_up(at(store, "priya").actor, store, tmp_path / "stick")
    return Kept(home, made.path, sheet or "")


def choose_restore(journey: Journey) -> None:
    """Come to the restore screen from wherever the program starts, by keys."""
    program, hands = journey.program, journey.hands
    first = program.first_run if program.first_run.isVisible() else program.entrance
    for _ in range(10):
        if first.restore.hasFocus():
            break
        hands.press("Tab")
    hands.press("Space")
    hands.until(program.restore_screen.isVisible, "the restore screen")


def say(journey: Journey, field: str, words: str) -> None:
    """Type *words* into a field of the restore screen."""
    line = journey.hands.see(field, QLineEdit)
    line.setFocus()
    line.clear()
    journey.hands.write(words)


def fill(journey: Journey, backup: Path, passphrase: str = PASSPHRASE) -> None:
    """Say which backup, who, and the passphrase."""
    say(journey, "Backup", str(backup))
    say(journey, "Sign-in name", "priya")
    say(journey, "Passphrase", passphrase)


def bring_back(journey: Journey, backup: Path | None = None) -> None:
    """Restore what is offered, or *backup*, and wait until Priya is at work."""
    offered = journey.program.restore_screen.backup.text()
    fill(journey, backup or Path(offered))
    journey.hands.press("Enter")
    journey.hands.until(lambda: journey.program.shift, "the workspace")


def deeds(journey: Journey) -> list[tuple[str, bool]]:
    shift = journey.program.shift
    assert shift is not None
    with shift.session.store.readers.connect() as link:
        rows = select(KeepingRow.what, KeepingRow.by_sheet).order_by(KeepingRow.n)
        return [tuple(row) for row in link.execute(rows)]


def test_backup_and_sheet_alone_open_a_new_desk(
    open_program: Callable[..., Journey], kept: Kept
) -> None:
    shutil.rmtree(kept.home.path)
    journey = open_program()
    program, hands = journey.program, journey.hands
    assert program.first_run.isVisible()
    choose_restore(journey)
    screen = program.restore_screen
    assert screen.backup.text() == ""
    say(journey, "Backup", str(kept.backup))
    screen.way.set_value("sheet")
    say(journey, "Recovery key", kept.sheet.lower())
    say(journey, "Sign-in name", "tom")
    say(journey, "New passphrase", NEW)
    hands.press("Enter")
    hands.until(screen.name.error, "a word at the name")
    say(journey, "Your full name", "Tom Reed")
    hands.press("Enter")
    hands.until(lambda: program.shift, "the workspace")
    shift = program.shift
    assert shift is not None
    assert shift.session.actor.name == "Tom Reed"
    assert shift.session.organisation == "Bryn District Council"
    assert deeds(journey) == [("restore", True)]
    assert screen.passphrase.text() == screen.recovery_key.text() == ""


def test_the_latest_backup_is_offered_and_the_store_is_set_aside(
    open_program: Callable[..., Journey], kept: Kept
) -> None:
    backup = kept.home.backups / "guildhall-2026-11-20T12-00-00Z.ghbackup"
    shutil.copytree(kept.backup, backup)
    journey = open_program()
    choose_restore(journey)
    assert journey.program.restore_screen.backup.text() == str(backup)
    bring_back(journey)
    assert deeds(journey) == [("restore", False)]
    (aside,) = kept.home.path.glob("set-aside-*")
    assert (aside / "guildhall.db").exists()


def test_an_older_backup_is_brought_up_after_a_backup_of_it(
    open_program: Callable[..., Journey], kept: Kept, tmp_path: Path
) -> None:
    scripts = empty_history(tmp_path / "migrations")
    add_step(scripts, ADD_A_TABLE)
    journey = open_program(replace(WAY, understood=NEXT, scripts=scripts))
    choose_restore(journey)
    bring_back(journey, kept.backup)
    assert deeds(journey) == [("upgrade", False), ("restore", False)]
    shift = journey.program.shift
    assert shift is not None
    assert shift.session.store.meta().schema_number == NEXT
    (before,) = kept.home.backups.iterdir()
    assert read_backup(before).schema_number == SCHEMA_NUMBER
    assert read_backup(kept.backup).schema_number == SCHEMA_NUMBER


def newer(kept: Kept) -> None:
    manifest = replace(read_backup(kept.backup), schema_number=SCHEMA_NUMBER + 1)
    (kept.backup / "backup.json").write_bytes(msgspec.json.encode(manifest))


def torn(kept: Kept) -> None:
    os.truncate(kept.backup / "guildhall.db", 8_192)


def without_keys(kept: Kept) -> None:
    manifest = replace(read_backup(kept.backup), store_id=ANOTHER)
    (kept.backup / "backup.json").write_bytes(msgspec.json.encode(manifest))
    (kept.backup / "slots.json").unlink()


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (newer, "made by a newer Guildhall. Update Guildhall on this PC"),
        (torn, "damaged or not whole. Choose another one"),
        (without_keys, "Put back slots.json of the same store"),
        (lambda kept: shutil.rmtree(kept.backup), "This is no backup. Choose a folder"),
    ],
)
def test_a_backup_that_will_not_do_is_refused_and_nothing_changes(
    open_program: Callable[..., Journey],
    kept: Kept,
    harm: Callable[[Kept], None],
    words: str,
) -> None:
    harm(kept)
    before = kept.files()
    journey = open_program()
    choose_restore(journey)
    screen = journey.program.restore_screen
    fill(journey, kept.backup)
    journey.hands.press("Enter")
    journey.hands.until(screen.refusal.isVisible, "the refusal")
    assert words in screen.refusal.accessibleName()
    journey.hands.until(screen.back.isEnabled, "the way back")
    journey.hands.press("Esc")
    assert journey.program.entrance.isVisible()
    assert kept.files() == before


def test_a_wrong_passphrase_or_key_is_told_at_its_field(
    open_program: Callable[..., Journey], kept: Kept
) -> None:
    journey = open_program()
    choose_restore(journey)
    screen = journey.program.restore_screen
    fill(journey, kept.backup, "not the passphrase")
    journey.hands.press("Enter")
    journey.hands.until(screen.passphrase.error, "the refusal")
    assert "not right" in screen.passphrase.error()
    screen.way.set_value("sheet")
    say(journey, "Recovery key", "not a key")
    say(journey, "New passphrase", NEW)
    journey.hands.press("Enter")
    journey.hands.until(screen.recovery_key.error, "the refusal")
    assert "8 groups of 5" in screen.recovery_key.error()


def test_what_is_missing_is_told_before_anything_is_read(
    open_program: Callable[..., Journey], kept: Kept
) -> None:
    journey = open_program()
    choose_restore(journey)
    screen = journey.program.restore_screen
    screen.restore.click()
    for field in ("backup", "sign_in_name", "passphrase"):
        assert screen.fields[field].error()
    assert screen.backup.control.hasFocus()
    assert kept.home.has_store


def test_the_sheet_lets_somebody_back_into_the_store_that_is_here(
    open_program: Callable[..., Journey], kept: Kept
) -> None:
    journey = open_program()
    program, hands = journey.program, journey.hands
    program.entrance.lost.setFocus()
    hands.press("Space")
    screen = program.restore_screen
    hands.until(screen.isVisible, "the way back in")
    assert not screen.backup.isVisible()
    say(journey, "Recovery key", kept.sheet)
    say(journey, "Sign-in name", "priya")
    say(journey, "New passphrase", NEW)
    hands.press("Enter")
    hands.until(lambda: program.shift, "the workspace")
    assert deeds(journey) == [("backup", False), ("recovery", True)]
    assert not list(kept.home.path.glob("set-aside-*"))
    hands.press("Ctrl+L")
    hands.until(lambda: program.shift is None, "the lock")
    hands.write(NEW)
    hands.press("Enter")
    hands.until(lambda: program.shift, "the workspace again")
