"""A run on its way to the printer: trays, jams, and printers that vanish."""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

import pikepdf
import pytest
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.domain.permissions import Role
from db.tables.letter_run import LetterRunStepRow
from desktop.letters.run_rows import run_parts
from desktop.letters.screens.runs_page import RunsPage
from desktop.letters.use_cases.folding import NotePart, begin_part
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters
from tests.fixtures.run_pages import (
    TRAYS,
    PrintersHere,
    onward,
    panel_of,
    print_it,
    released,
    run_row,
    shown,
)
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
