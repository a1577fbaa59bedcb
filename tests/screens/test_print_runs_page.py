"""Print runs by the keys: gathered, released, printed, ticked off, sent."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.domain.letters.states import LetterState, RunState
from db.domain.permissions import Role
from db.queries.letters.queue import FrankingLine, franking
from db.tables.letter_run import LetterRunStepRow
from desktop.letters.run_rows import run_parts
from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.screens.runs_page import RunsPage
from desktop.letters.shelves import Shelf
from desktop.letters.use_cases.folding import NotePart, begin_part
from desktop.letters.use_cases.one_letter import queue_letter
from desktop.runtime.printing import (
    Paper,
)
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters
from tests.fixtures.runs_page import (
    ENTER,
    TRAYS,
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
from widgets.fields import LineField


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


def test_a_jam_is_printed_again_from_the_letter_on_that_page(
    page: RunsPage, letters: Letters, printers: PrintersHere
) -> None:
    for _ in range(3):
        letters.queued()
    page.open()
    released(page)
    print_it(page)
    print_it(page, "Print this run again", from_page="4")
    with pikepdf.open(BytesIO(printers.sent[-1][0])) as read:
        assert len(read.pages) == 4, "the second letter, whole, and the third"
    steps = letters.office.rows(LetterRunStepRow)
    places = [one.from_position for one in steps if one.kind == "reprinted"]
    assert places == [2]
    print_it(page, "Print this run again", from_page="99")
    assert not page.run.problems.isHidden()
    assert len(printers.sent) == 2


def test_first_sheets_come_from_the_tray_of_the_letterhead(
    page: RunsPage, letters: Letters, printers: PrintersHere
) -> None:
    letters.queued()
    page.open()
    released(page)
    print_it(page, letterhead__post_room="upper", plain__post_room="lower")
    assert [paper.tray for *_, paper in printers.sent] == [TRAYS[0]]


def test_a_printer_that_vanishes_leaves_the_run_unprinted(
    page: RunsPage, letters: Letters, printers: PrintersHere
) -> None:
    letters.queued()
    page.open()
    released(page)
    printers.gone.append("That printer is not there any more. Choose another.")
    print_it(page)
    assert not page.run.problems.isHidden()
    assert run_row(letters).printed_at is None
    assert page.run.busy.isHidden()
    printers.gone.clear()
    print_it(page)
    assert run_row(letters).printed_at is not None


def test_a_printer_that_vanishes_midway_says_what_came_out(
    page: RunsPage, letters: Letters, printers: PrintersHere
) -> None:
    page.run.model.paper.most = 2
    told: list[str] = []
    page.run.model.refused.connect(told.append)
    for _ in range(5):
        letters.queued()
    page.open()
    released(page)
    printers.only.append(1)
    printers.gone.append("The print service does not answer.")
    print_it(page)
    assert not page.run.problems.isHidden()
    assert "Letters before 3 are with the printer; from 3 on they are" in told[0]
    kinds = [
        (one.kind, one.from_position, one.to_position)
        for one in letters.office.rows(LetterRunStepRow)
        if one.kind in {"sending", "printed", "not_printed"}
    ]
    assert kinds == [
        *(("sending", 1, 2), ("printed", 1, 2)),
        *(("sending", 3, 4), ("not_printed", 3, 4)),
    ]
    assert page.run.go.text() == "Go on printing from letter 3"
    printers.gone.clear()
    onward(page)
    field = panel_of(page).fields["from_position"]
    assert isinstance(field, LineField)
    assert field.text() == "3"
    panel_of(page).submit()
    sizes = []
    for pdf, *_ in printers.sent:
        with pikepdf.open(BytesIO(pdf)) as read:
            sizes.append(len(read.pages))
    assert sizes == [4, 4, 2], "no letter twice, none left out"
    assert page.run.go.text() == "All is out"


def test_what_was_handed_over_when_the_program_ended_is_not_sure(
    page: RunsPage, letters: Letters
) -> None:
    for _ in range(2):
        letters.queued()
    page.open()
    released(page)
    run = run_row(letters).id
    letters.do(begin_part, NotePart(run, "post-room", 1, 2), Role.POST_ROOM)
    page.run.model.read()
    assert "not known whether letters 1 to 2 reached" in page.run.about.text()
    print_it(page)
    assert "not known" not in page.run.about.text()


def test_what_waits_at_a_printer_is_said(
    page: RunsPage, letters: Letters, printers: PrintersHere
) -> None:
    letters.queued()
    page.open()
    released(page)
    printers.held.append("post-room-1")
    print_it(page)
    seen = page.run.model.front
    assert seen is not None
    at = page.run.model.at_printers
    assert [one.kind for one in seen.waiting(at)] == ["printed"]
    lines = [
        line for part in run_parts(seen, *who(page), (), at) for line in part.lines
    ]
    assert "letter 1 · The printer is not responding." in [one.words for one in lines]
    printers.held.clear()
    page.run.model._look_at_printers()
    assert not seen.waiting(page.run.model.at_printers)
    page.show_overview()


def who(page: RunsPage) -> tuple[Actor, datetime]:
    return page._desk.actor, page._desk.clock()


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
