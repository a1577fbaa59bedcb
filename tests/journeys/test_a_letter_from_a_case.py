"""A standard letter goes from a case to the print queue, counted in keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from db.actor import Actor
from db.domain.letters.states import LetterState
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseRow
from db.tables.casework_work import CaseLetterRow
from db.tables.letter import LetterRow
from desktop.casework.use_cases.letters import queue_letter
from desktop.letters.screens.letters_room import LettersRoom
from tests.fixtures.journey import (
    Journey,
    press,
    rows,
    rows_by_now,
    still,
)
from tests.journeys.test_casework_by_keys import (
    casework,
    choose,
    join,
    refer_a_missed_bin,
)

pytestmark = pytest.mark.journey

BUDGET = 5
"""Key presses from a case to the print queue (UI.md)."""


def letters(journey: Journey) -> LettersRoom:
    assert journey.program.shift is not None
    found = journey.program.shift.rooms.letters
    assert found is not None
    return found


def ask_for(journey: Journey, case: CaseRow, kind: str) -> None:
    """Have a case ask for a letter, as its own steps do."""
    shift = journey.program.shift
    assert shift is not None
    unit = UnitOfWork(shift.session.store.writer, Actor.program(), shift.desk.clock)
    with unit:
        unit.require(Action.WORK_CASE)
        queue_letter(unit, unit.get(CaseRow, case.id), kind, {"words": "It is mended"})
        unit.commit()


@pytest.fixture
def on_a_case(signed_in: Callable[[], Journey]) -> Journey:
    """Stand on the page of a case that asks for a letter and was not read since."""
    journey = signed_in()
    hands = journey.hands
    referral = refer_a_missed_bin(journey)
    join(journey, referral.team_code)
    hands.until(lambda: letters(journey).held.offered, "the templates")
    press(journey, "Alt+4")
    room = casework(journey)
    room.open()
    still(journey)
    choose(journey, "to_accept")
    hands.until(room.column.list.hasFocus, "the list")
    hands.press("C")
    hands.write("Bin missed twice")
    hands.press("Ctrl+Enter")
    still(journey)
    [case] = rows(journey, CaseRow)
    ask_for(journey, case, "feedback")
    choose(journey, "to_do")
    hands.until(lambda: room.column.list.rows.rowCount() == 1, "the case to do")
    press(journey, "Enter")
    held: QWidget | None = QApplication.focusWidget()
    assert held is not None
    assert room.stack.case_page.isAncestorOf(held)
    return journey


def test_a_letter_that_a_case_asks_for_is_in_the_queue_within_the_budget(
    on_a_case: Journey,
) -> None:
    journey, hands = on_a_case, on_a_case.hands
    keyboard = QApplication.focusWidget()
    hands.count_from_here()
    hands.press("W")
    still(journey)
    assert letters(journey).isVisible()
    hands.press("Enter")
    still(journey)
    hands.press("Ctrl+Enter")
    still(journey)
    assert hands.presses <= BUDGET
    [letter] = rows(journey, LetterRow)
    [asked] = rows(journey, CaseLetterRow)
    assert (letter.template_code, letter.state) == (
        "feedback-request",
        LetterState.QUEUED,
    )
    assert (letter.asked_id, asked.state) == (asked.id, "made")
    assert casework(journey).isVisible()
    assert QApplication.focusWidget() is keyboard


def test_enter_before_the_list_has_come_is_not_lost(on_a_case: Journey) -> None:
    journey, hands = on_a_case, on_a_case.hands
    hands.press("W", "Enter")
    hands.until(lambda: letters(journey).write.model.front, "the letter")
    [letter] = rows(journey, LetterRow)
    assert letter.template_code == "feedback-request"


def test_esc_from_the_chooser_goes_back_to_the_case_and_its_keyboard(
    on_a_case: Journey,
) -> None:
    journey = on_a_case
    keyboard, case = QApplication.focusWidget(), casework(journey).stack.case_page
    press(journey, "W")
    assert letters(journey).finder.line.hasFocus()
    press(journey, "Esc")
    assert case.isVisible()
    assert QApplication.focusWidget() is keyboard
    assert rows_by_now(journey, LetterRow) == []


def test_what_was_begun_and_left_goes_on_where_it_was(on_a_case: Journey) -> None:
    journey = on_a_case
    press(journey, "W", "Enter", "Esc")
    [draft] = rows(journey, LetterRow)
    assert draft.state == LetterState.DRAFT
    press(journey, "W", "Enter", "Ctrl+Enter")
    [letter] = rows(journey, LetterRow)
    assert (letter.id, letter.state) == (draft.id, LetterState.QUEUED)


def test_one_comes_back_to_the_case_that_a_search_led_to(on_a_case: Journey) -> None:
    journey, page = on_a_case, casework(on_a_case).stack.case_page
    [case] = rows(journey, CaseRow)
    choose(journey, "to_accept")
    casework(journey).go_to_case(case.id)
    still(journey)
    press(journey, "W", "Esc")
    still(journey)
    assert page.isVisible()
    assert casework(journey).where().record == case.id
    assert page.hasFocus()
