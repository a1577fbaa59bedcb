"""The test sheet of an envelope, from the print runs: printed, saved, asked again."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.errors import Unavailable
from desktop.forms.screens.form_panel import FormPanel
from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.screens.runs_page import RunsPage
from desktop.runtime.printing import (
    AS_SET_UP,
    NO_ANSWER,
    NO_PRINTING,
    Paper,
    Printer,
    PrintService,
    Tray,
)
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters
from tests.fixtures.tagged import TaggedPdf
from widgets.fields import ChoiceField, LineField

ENTER, ESC = Qt.Key.Key_Return, Qt.Key.Key_Escape
CONTROL = Qt.KeyboardModifier.ControlModifier


@dataclass(frozen=True)
class OnePrinter(PrintService):
    """A print service that keeps what it is sent, or has no printer."""

    sent: list[tuple[bytes, str, str | None, Paper]] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    def printers(self) -> tuple[Printer, ...]:
        if self.wrong:
            raise Unavailable(self.wrong[0])
        return (Printer("post-room", is_default=True),)

    def trays(self, printer: str) -> tuple[Tray, ...]:
        del printer
        return ()

    def print_pdf(
        self,
        pdf: bytes,
        title: str,
        printer: str | None = None,
        paper: Paper = AS_SET_UP,
    ) -> str:
        if self.wrong:
            raise Unavailable(self.wrong[0])
        self.sent.append((pdf, title, printer, paper))
        return "post-room-1"


@pytest.fixture
def service() -> OnePrinter:
    return OnePrinter()


@pytest.fixture
def page(letters: Letters, service: OnePrinter, qtbot: QtBot) -> RunsPage:
    made = RunsPage(DeskAtOnce(letters.office, Role.POST_ROOM), service)
    made.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(made)
    made.resize(1070, 716)
    made.show()
    made.activateWindow()
    made.open()
    made.begin()
    return made


def panel(page: RunsPage) -> FormPanel:
    found = page.sheet.host.panel
    assert found is not None
    return found


def put(page: RunsPage, name: str, value: str) -> None:
    one = panel(page).fields[name]
    assert isinstance(one, LineField | ChoiceField)
    one.set_value(value)


def words_of(pdf: bytes) -> str:
    return "\n".join(TaggedPdf(pdf).text())


def submit(page: RunsPage) -> None:
    QTest.keyClick(QApplication.focusWidget() or page, ENTER, CONTROL)


def test_a_test_sheet_is_printed_for_the_envelope_that_was_chosen(
    page: RunsPage, service: OnePrinter
) -> None:
    told: list[str] = []
    page.message.connect(lambda words, _undo: told.append(words))
    page.test.click()
    put(page, "envelope", "c5")
    submit(page)
    [(pdf, title, printer, paper)] = service.sent
    assert "Test sheet: C5, folded once" in words_of(pdf)
    assert (title, printer) == ("Test sheet: C5, folded once", "post-room")
    assert paper == Paper(both_sides=False, size="A4")
    assert told == ["Sent to the printer"]
    assert page.currentIndex() == 0


def test_without_a_printer_it_is_saved(
    page: RunsPage, service: OnePrinter, tmp_path: Path
) -> None:
    service.wrong.append(NO_PRINTING)
    page.test.click()
    put(page, "path", str(tmp_path / "sheet.pdf"))
    submit(page)
    saved = (tmp_path / "sheet.pdf").read_bytes()
    assert "Test sheet: DL, folded in three" in words_of(saved)


def test_a_printer_that_does_not_answer_is_told_and_it_is_asked_again(
    page: RunsPage, service: OnePrinter
) -> None:
    page.test.click()
    put(page, "envelope", "dl-105")
    service.wrong.append(NO_ANSWER)
    submit(page)
    assert not page.sheet.problems.isHidden()
    service.wrong.clear()
    panel(page).submit()
    [(pdf, *_)] = service.sent
    assert "first fold at 105 mm" in words_of(pdf)


def test_a_folder_that_is_not_there_is_refused_beside_its_field(
    page: RunsPage, tmp_path: Path
) -> None:
    page.test.click()
    put(page, "where", "\N{INFORMATION SEPARATOR ONE}pdf")
    put(page, "path", str(tmp_path / "gone" / "sheet.pdf"))
    submit(page)
    assert not panel(page).problems.isHidden()
    assert not (tmp_path / "gone").exists()


def test_esc_goes_back_to_the_runs(page: RunsPage) -> None:
    gone: list[bool] = []
    page.back_wanted.connect(lambda: gone.append(True))
    page.test.click()
    QTest.keyClick(QApplication.focusWidget() or page, ESC)
    assert (page.currentIndex(), gone) == (0, [])
    QTest.keyClick(QApplication.focusWidget() or page, ESC)
    assert gone == [True]


def test_the_palette_leads_there(letters: Letters, qtbot: QtBot) -> None:
    room = LettersRoom(DeskAtOnce(letters.office, Role.POST_ROOM))
    qtbot.addWidget(room)
    room.show()
    [command] = [one for one in room.commands() if one.key == "letters.test_sheet"]
    command.run()
    assert room.stack.currentWidget() is room.runs
    assert room.runs.currentWidget() is room.runs.sheet
