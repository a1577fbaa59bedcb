"""Settings that hold at once, a new passphrase, the keys, and trouble told calmly."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu

from db.changes import Changes
from db.errors import ClerkError, Unavailable
from desktop.admin.signing_in import SignedIn
from desktop.runtime.crash import CrashDesk
from desktop.runtime.settings import Settings
from desktop.runtime.settings_known import (
    COUNCIL_COLOUR,
    IDLE_LOCK_MINUTES,
    LOOK,
    MOTION,
    TEXT_PERCENT,
)
from desktop.shell.screens.passphrase_page import PassphrasePage
from desktop.shell.screens.settings_room import SettingsRoom
from desktop.shift import Shift
from tests.conftest import ExpectLog
from tests.fixtures.journey import PASSPHRASE, Journey
from widgets import looks
from widgets.key_hint import KeyHint

NEW = "otter bakery velvet"


@pytest.fixture
def at_work(open_program: Callable[[], Journey]) -> tuple[Journey, Shift]:
    """A desk that was just set up, by its first administrator."""
    journey = open_program()
    model = journey.program.first_run_model
    model.onward({"organisation": "Bryn District Council"})
    model.onward(
        {"name": "Priya Shah", "sign_in_name": "priya", "passphrase": PASSPHRASE}
    )
    journey.hands.until(lambda: model.guide.recovery_key, "the recovery key")
    model.onward({"kept_group": model.guide.asked_group})
    shift = journey.program.shift
    assert shift is not None
    journey.hands.settle()
    journey.program.window.activateWindow()
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    return journey, shift


def settings_room(shift: Shift) -> SettingsRoom:
    room = shift.workspace.side_pages["settings"]
    assert isinstance(room, SettingsRoom)
    assert room.isVisible()
    return room


def passphrase_page(shift: Shift) -> PassphrasePage:
    shift.commands.run("passphrase")
    page = shift.workspace.side_pages["passphrase"]
    assert isinstance(page, PassphrasePage)
    return page


def test_a_setting_holds_at_once_and_at_the_next_start(
    at_work: tuple[Journey, Shift], guildhall_home: Path
) -> None:
    journey, shift = at_work
    journey.hands.press("Ctrl+,")
    journey.hands.until(lambda: shift.workspace.side_pages, "the settings")
    room = settings_room(shift)
    room.look.bar.choose_by_key("d")
    room.text.bar.choose_by_key("3")
    room.motion.bar.choose_by_key("n")
    room.idle.bar.choose_by_key("1")
    assert (looks.now().look.value, looks.now().text_percent) == ("dark", 150)
    assert QApplication.cursorFlashTime() == 0
    again = Settings(guildhall_home / "settings.toml")
    assert again.get(LOOK) == "dark"
    assert again.get(TEXT_PERCENT) == 150
    assert again.get(MOTION) is False
    assert again.get(IDLE_LOCK_MINUTES) == 5
    room.look.bar.choose_by_key("l")
    room.text.bar.choose_by_key("1")
    room.motion.bar.choose_by_key("y")


def test_a_colour_that_is_none_is_refused_beside_its_field(
    at_work: tuple[Journey, Shift],
) -> None:
    journey, shift = at_work
    journey.hands.press("Ctrl+,")
    journey.hands.until(lambda: shift.workspace.side_pages, "the settings")
    room = settings_room(shift)
    room.colour.set_text("purple")
    room.colour.left.emit()
    assert "#00513b" in room.colour.error()
    assert journey.program.settings.get(COUNCIL_COLOUR) == ""
    room.colour.set_text("#00513b")
    room.colour.left.emit()
    assert room.colour.error() == ""
    assert journey.program.settings.get(COUNCIL_COLOUR) == "#00513b"


def test_a_new_passphrase_from_the_menu(at_work: tuple[Journey, Shift]) -> None:
    journey, shift = at_work
    menu: QMenu = shift.menu
    titles = [action.text() for action in menu.actions()]
    assert titles == [
        *("Settings", "Change passphrase", "Keys", "Lock", "Sign out and close"),
    ]
    page = passphrase_page(shift)
    hands = journey.hands
    hands.write(PASSPHRASE)
    hands.press("Tab")
    hands.press("Tab")
    hands.write(NEW)
    hands.press("Enter")
    assert page.fields["again"].error()
    page.fields["again"].line.setText(NEW)
    hands.press("Enter")
    hands.until(page.done.isVisible, "the change")
    assert page.fields["old"].text() == ""
    session: SignedIn = shift.session
    session.store.keys.open("priya", NEW).forget()


def test_a_wrong_old_passphrase_is_told_there(at_work: tuple[Journey, Shift]) -> None:
    journey, shift = at_work
    page = passphrase_page(shift)
    shift.passphrase_model.submit("not the one", NEW, NEW)
    journey.hands.until(page.fields["old"].error, "the refusal")


def test_every_key_stands_in_the_overlay(at_work: tuple[Journey, Shift]) -> None:
    journey, shift = at_work
    journey.hands.press("F1")
    journey.hands.until(lambda: shift.workspace.side_pages, "the keys")
    keys = shift.workspace.side_pages["keys"]
    assert keys.isVisible()
    names = {widget.accessibleName() for widget in keys.findChildren(KeyHint)}
    for command in shift.commands.all():
        if command.keys:
            assert f"{command.title}: {command.keys}" in names
    journey.hands.press("Esc")
    journey.hands.until(lambda: not keys.isVisible(), "the way back")


def test_the_world_in_the_way_is_told_with_a_retry(
    at_work: tuple[Journey, Shift],
) -> None:
    journey, shift = at_work
    trouble = journey.program.window.trouble
    read_anew: list[Changes] = []
    shift.hub.committed.connect(read_anew.append)
    shift.failed.emit(Unavailable("The disk is full."))
    assert trouble.in_the_way.isVisible()
    assert trouble.retry.isVisible()
    trouble.retry.click()
    assert not trouble.in_the_way.isVisible()
    assert read_anew[0].touches("person")
    shift.failed.emit(ClerkError("Choose somebody else."))
    assert not trouble.retry.isVisible()
    journey.errors.clear()


def test_an_error_of_ours_ends_at_the_crash_desk_and_is_told(
    at_work: tuple[Journey, Shift], tmp_path: Path, expected_logs: ExpectLog
) -> None:
    expected_logs("crash: crash")
    journey, shift = at_work
    desk = CrashDesk(tmp_path / "logs")
    journey.program.take_reports(desk)
    shift.failed.emit(ValueError("Priya Shah, 3 Ashacre Road"))
    trouble = journey.program.window.trouble
    assert trouble.crash.isVisible()
    (report,) = (tmp_path / "logs").glob("crash-*.txt")
    assert report.stem in trouble.crash.accessibleName()
    trouble.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "ValueError" in copied
    assert "Ashacre" not in copied
    trouble.put_away.click()
    assert not trouble.crash.isVisible()
    journey.errors.clear()


def test_the_sheet_is_saved_from_the_guide(
    open_program: Callable[[], Journey], tmp_path: Path
) -> None:
    journey = open_program()
    program, model = journey.program, journey.program.first_run_model
    model.onward({"organisation": "Bryn District Council"})
    model.onward(
        {"name": "Priya Shah", "sign_in_name": "priya", "passphrase": PASSPHRASE}
    )
    journey.hands.until(lambda: model.guide.recovery_key, "the recovery key")
    target = tmp_path / "sheet.pdf"
    program.sheets.save(model.guide.recovery_key, target)
    journey.hands.until(program.first_run.sheet_done.isVisible, "the sheet")
    assert target.read_bytes().startswith(b"%PDF")
    program.sheets.save(model.guide.recovery_key, tmp_path / "nowhere" / "sheet.pdf")
    journey.hands.until(
        lambda: "No sheet yet" in program.first_run.sheet_done.accessibleName(),
        "the refusal",
    )


def test_another_language_builds_the_same_desk_again(
    at_work: tuple[Journey, Shift],
) -> None:
    journey, shift = at_work
    program = journey.program
    program.appearance.spoken.emit("en")
    fresh = program.shift
    assert fresh is not None
    assert fresh is not shift
    assert fresh.session.store.is_open
    assert settings_room(fresh).isVisible()
