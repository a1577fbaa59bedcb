"""Print runs by the keys: gathered, released, printed, ticked off, sent."""

from __future__ import annotations

from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.letters.states import LetterState, RunState
from db.domain.permissions import Role
from db.queries.letters.queue import FrankingLine, franking
from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.screens.runs_page import RunsPage
from desktop.letters.shelves import Shelf
from desktop.letters.use_cases.one_letter import queue_letter
from desktop.runtime.printing import (
    Paper,
)
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters
from tests.fixtures.run_pages import (
    ENTER,
    PrintersHere,
    by_position,
    onward,
    panel_of,
    press,
    print_it,
    put,
    released,
    run_row,
    shown,
)
from tests.fixtures.stores import TODAY
from tests.fixtures.tagged import TaggedPdf
from widgets.looks import Look, Looks


@pytest.fixture
def printers() -> PrintersHere:
    return PrintersHere()


@pytest.fixture
def desk(letters: Letters) -> DeskAtOnce:
    return DeskAtOnce(letters.office, Role.POST_ROOM)


@pytest.fixture
def page(desk: DeskAtOnce, printers: PrintersHere, qtbot: QtBot) -> RunsPage:
    return shown(desk, printers, qtbot)


def test_a_run_goes_from_the_queue_to_the_post_by_keys(
    page: RunsPage, letters: Letters, printers: PrintersHere
) -> None:
    first = letters.queued(urgency="today")
    second = letters.queued(enclosures=("A calendar",))
    page.open()
    page.list.setFocus()
    onward(page)
    assert page.currentWidget() is page.run
    assert run_row(letters).state == RunState.GATHERED
    assert letters.letter(first).dated_on is None
    onward(page)
    row = run_row(letters)
    assert (row.state, row.dated_on, row.letters) == (RunState.RELEASED, TODAY, 2)
    onward(page)
    onward(page)
    [(pdf, title, printer, paper)] = printers.sent
    assert (title, printer) == (row.reference, "post-room")
    assert paper == Paper(both_sides=True, size="A4")
    with pikepdf.open(BytesIO(pdf)) as read:
        assert len(read.pages) == 4, "each letter begins a sheet of its own"
    [pick] = printers.lists
    assert "TD: A calendar" in TaggedPdf(pick).text()
    code = page.run.code.line
    assert QApplication.focusWidget() is code
    for one in (first, second):
        QTest.keyClicks(code, letters.letter(one).reference)
        press(page, ENTER)
    assert "A calendar" in page.run.folded.text()
    assert all(row.ticked_at for row in by_position(letters))
    onward(page)
    assert run_row(letters).state == RunState.SENT
    assert {row.state for row in by_position(letters)} == {LetterState.SENT}


def test_a_wrong_code_is_named_and_stays_while_the_next_come(
    page: RunsPage, letters: Letters
) -> None:
    mine = letters.queued()
    page.open()
    released(page)
    print_it(page)
    other = letters.queued()
    code = page.run.code.line
    own, foreign = letters.letter(mine).reference, letters.letter(other).reference
    for typed in ("12 High Street", foreign, own, own.lower()):
        QTest.keyClicks(code, typed)
        QTest.keyClick(code, ENTER)
        assert code.text() == ""
    told = page.run.wrong.text().splitlines()
    assert told == [
        f"{own.lower()}: This letter was ticked off: it lies here twice",
        f"{foreign}: This letter waits for another run: don't send it",
        "12 High Street: This is no code of ours",
    ]
    assert "1 of 1 folded" in page.run.count.text()


def test_letters_nobody_ticked_keep_a_run_here(
    page: RunsPage, letters: Letters
) -> None:
    letters.queued()
    page.open()
    released(page)
    print_it(page)
    onward(page)
    assert run_row(letters).state == RunState.RELEASED
    assert not page.run.problems.isHidden()
    assert page.run.parts.open_form("run", "Send without every tick")
    panel_of(page).submit()
    assert run_row(letters).state == RunState.SENT


def test_a_stopped_release_goes_on_where_it_was(
    page: RunsPage, letters: Letters
) -> None:
    page.run.model.at_once = 1
    for _ in range(3):
        letters.queued()
    page.open()
    onward(page)
    page.run.model.went_on.connect(page.run.model.stop)
    onward(page)
    assert run_row(letters).state == RunState.RELEASING
    made = [row.document_id for row in by_position(letters)]
    assert [one is None for one in made] == [False, True, True]
    page.run.model.went_on.disconnect(page.run.model.stop)
    onward(page)
    assert run_row(letters).state == RunState.RELEASED
    assert by_position(letters)[0].document_id == made[0]


def test_a_sensitive_run_waits_for_a_second_person(
    letters: Letters, printers: PrintersHere, qtbot: QtBot
) -> None:
    letters.template("grave", sensitive=True, title="About your bin")
    letter = letters.start("grave")
    letters.save(letter)
    letters.go(queue_letter, letter)
    page = shown(DeskAtOnce(letters.office, Role.POST_ROOM), printers, qtbot)
    onward(page)
    onward(page)
    assert run_row(letters).state == RunState.TO_CONFIRM
    assert page.run.go.isHidden()
    other = shown(DeskAtOnce(letters.office, Role.CO_ORDINATOR), printers, qtbot)
    other._open(run_row(letters).id)
    other.run.submit()
    assert run_row(letters).confirmed_by is not None
    other.run.submit()
    assert run_row(letters).state == RunState.RELEASED


def test_enter_gathers_the_letters_of_its_row_alone(
    page: RunsPage, letters: Letters
) -> None:
    letters.queued()
    urgent = letters.queued(urgency="today")
    page.open()
    page.list.setFocus()
    press(page, ENTER)
    assert run_row(letters).letters == 1
    assert letters.letter(urgent).run_id == run_row(letters).id
    press(page, Qt.Key.Key_Escape)
    assert page.currentWidget() is not page.run
    assert QApplication.focusWidget() is page.list


def test_a_cancelled_run_gives_its_letters_back(
    page: RunsPage, letters: Letters
) -> None:
    letter = letters.queued()
    page.open()
    released(page)
    assert page.run.parts.open_form("run", "Cancel this run")
    panel_of(page).submit()
    assert run_row(letters).state == RunState.CANCELLED
    row = letters.letter(letter)
    assert (row.state, row.run_id, row.dated_on) == (LetterState.QUEUED, None, None)
    assert page.run.go.isHidden()


def test_what_the_post_cost_is_written_down(page: RunsPage, letters: Letters) -> None:
    letters.queued()
    page.open()
    released(page)
    assert page.run.parts.open_form("run", "What the post cost")
    panel = panel_of(page)
    put(page, "cost_pence", "twelve")
    panel.submit()
    assert panel.fields["cost_pence"].error()
    put(page, "cost_pence", "£1.74")
    panel.submit()
    lines = letters.office.read(franking, TODAY, TODAY)
    run_id = run_row(letters).id
    assert lines == (FrankingLine(TODAY, "second", None, 1, 174, run_id),)


def test_the_room_leads_into_the_runs_and_back(
    letters: Letters, desk: DeskAtOnce, qtbot: QtBot
) -> None:
    letter = letters.queued()
    room = LettersRoom(desk)
    qtbot.addWidget(room)
    room.show()
    room.open()
    room.show_shelf(Shelf.RUNS)
    assert room.stack.currentWidget() is room.runs
    room.runs.gather_all()
    room.runs.run.letters.opened.emit(letter)
    assert room.stack.currentWidget() is room.write
    QTest.keyClick(room.write, Qt.Key.Key_Escape)
    assert room.stack.currentWidget() is room.runs
    room.show_shelf(Shelf.QUEUE)
    assert room.stack.currentIndex() == 0


def test_at_twice_the_size_nothing_of_a_run_lies_under_its_letters(
    letters: Letters, desk: DeskAtOnce, qtbot: QtBot, qapp: QApplication
) -> None:
    letter = letters.queued()
    room = LettersRoom(desk)
    qtbot.addWidget(room)
    looks = Looks()
    room.resize(1198, 520)
    room.show()
    room.open()
    looks.apply(qapp, Look.LIGHT, 200)
    try:
        room.show_shelf(Shelf.RUNS)
        room.runs.gather_all()
        room.runs.run.submit()
        print_it(room.runs)
        code = letters.letter(letter).reference
        room.runs.run.model.tick(code)
        QApplication.processEvents()
        assert not room.folders.isVisible()
        run = room.runs.run
        left, right = run._left, run.letters
        edge = left.mapTo(run, left.rect().topRight()).x()
        assert edge < right.mapTo(run, right.rect().topLeft()).x()
        assert right.width() >= 200
    finally:
        looks.apply(qapp, Look.LIGHT, 100)
