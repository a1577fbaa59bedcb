"""The program is locked in the middle of a print run: nothing is half made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from db.actor import Actor
from db.clock import system_clock
from db.domain.letters.states import LetterState, RunState
from db.domain.permissions import Action, Role
from db.queries.letters.facts import Subject
from db.store.home import Home
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterRunRow, LetterRunStepRow
from db.tables.staff import StaffRoleRow, StaffRow
from desktop.letters.run_printing import PaperWanted
from desktop.letters.screens.run_page import RunPage
from desktop.letters.shelves import Shelf
from desktop.letters.use_cases.one_letter import (
    SaveLetter,
    StartLetter,
    StepLetter,
    queue_letter,
    save_letter,
    start_letter,
)
from tests.fixtures.journey import (
    CHEAP,
    PASSPHRASE,
    Journey,
    press,
    rows,
    rows_by_now,
    sign_in,
    still,
)

pytestmark = pytest.mark.journey

LETTERS = 5
ADDRESS = ("Owen Pryce", "1 High Street", "Maldon", "CM9 5PF")


def queued(journey: Journey) -> None:
    """Have letters wait to be printed."""
    shift = journey.program.shift
    assert shift is not None
    store, actor = shift.session.store, shift.session.actor

    def unit() -> UnitOfWork:
        return UnitOfWork(store.writer, actor, shift.desk.clock)

    for _ in range(LETTERS):
        begun = start_letter(StartLetter(Subject(), "blank"), unit())
        assert begun.id is not None
        draft = SaveLetter(
            *(begun.id, 1, "post", "en", "standard"),
            address=ADDRESS,
            greeted="Owen Pryce",
            values={"subject": "Your bin"},
            own_words="# Your bin\n\nWe come on Monday.",
        )
        shift.hub.announce(save_letter(draft, unit()))
        there = {row.id: row for row in rows_by_now(journey, LetterRow)}
        stands = StepLetter(begun.id, there[begun.id].version)
        shift.hub.announce(queue_letter(stands, unit()))
    still(journey)


def run_page(journey: Journey) -> RunPage:
    shift = journey.program.shift
    assert shift is not None
    assert shift.rooms.letters is not None
    return shift.rooms.letters.runs.run


def runs_of(journey: Journey) -> None:
    """Go to the print runs."""
    shift = journey.program.shift
    assert shift is not None
    shift.workspace.show_page("letters")
    assert shift.rooms.letters is not None
    shift.rooms.letters.show_shelf(Shelf.RUNS)
    still(journey)
    shift.rooms.letters.runs.begin()


def lock(journey: Journey, *_: object) -> None:
    if journey.program.shift is not None:
        journey.program.window.idle.emit()


def come_back(journey: Journey) -> None:
    journey.hands.until(QApplication.focusWidget, "the keyboard")
    journey.hands.write(PASSPHRASE)
    journey.hands.press("Enter")
    journey.hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)


def lead(home: Home) -> None:
    """Let Priya release runs as well."""
    way = Way(system_clock, "0", cost=CHEAP)
    with Store.open(home, way, "priya", PASSPHRASE) as store:
        unit = UnitOfWork(store.writer, Actor.program(), system_clock)
        with unit:
            unit.require(Action.IMPORT_PEOPLE)
            [priya] = unit.session.scalars(select(StaffRow)).all()
            role = Role.CO_ORDINATOR.value
            unit.add(StaffRoleRow(staff_id=priya.id, role=role))
            unit.commit()


@pytest.fixture
def gathered(council: Path, open_program: Callable[[], Journey]) -> Journey:
    del council
    lead(Home.default())
    journey = open_program()
    sign_in(journey)
    queued(journey)
    runs_of(journey)
    press(journey, "Ctrl+Enter")
    still(journey)
    [run] = rows(journey, LetterRunRow)
    assert (run.state, run.letters) == (RunState.GATHERED, LETTERS)
    return journey


def test_a_release_goes_on_after_the_lock(gathered: Journey) -> None:
    journey = gathered
    model = run_page(journey).model
    model.at_once = 2
    at_once = Qt.ConnectionType.DirectConnection
    model.went_on.connect(partial(lock, journey), at_once)
    journey.hands.press("Ctrl+Enter")
    journey.hands.until(lambda: journey.program.shift is None, "the lock")
    come_back(journey)
    made = [row for row in rows_by_now(journey, LetterRow) if row.document_id]
    [run] = rows_by_now(journey, LetterRunRow)
    assert run.state == RunState.RELEASING
    assert 2 <= len(made) < LETTERS
    runs_of(journey)
    press(journey, "Enter")
    still(journey)
    assert run_page(journey).go.text() == "Go on making it"
    press(journey, "Ctrl+Enter")
    still(journey)
    states = {row.state for row in rows_by_now(journey, LetterRow)}
    assert states == {LetterState.RELEASED}
    days = {row.document_id for row in rows_by_now(journey, LetterRow)}
    assert len(days) == LETTERS


def test_paper_that_was_under_way_is_told_after_the_lock(
    gathered: Journey, tmp_path: Path
) -> None:
    journey = gathered
    press(journey, "Ctrl+Enter")
    still(journey)
    page = run_page(journey)
    page.model.paper.most = 2
    page.model.went_on.connect(
        partial(lock, journey), Qt.ConnectionType.DirectConnection
    )
    page.model.put_on_paper(PaperWanted(path=tmp_path / "run.pdf"))
    journey.hands.until(lambda: journey.program.shift is None, "the lock")
    with pikepdf.open(tmp_path / "run.pdf") as pdf:
        assert len(pdf.pages) == 2 * LETTERS
    come_back(journey)
    kinds = [one.kind for one in rows_by_now(journey, LetterRunStepRow)]
    assert kinds[-2:] == ["sending", "printed"]
