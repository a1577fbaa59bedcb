"""Holidays and closing days, kept by those who keep the clocks."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.errors import FieldProblem
from db.tables.casework_rules import CalendarDayRow
from desktop.casework.screens.calendar_part import CalendarPart
from tests.fixtures.counter import Counter
from tests.fixtures.desks import DeskAtOnce


@pytest.fixture
def part(qtbot: QtBot, counter: Counter) -> CalendarPart:
    desk = DeskAtOnce(counter.office, Role.SENIOR_CO_ORDINATOR)
    made = CalendarPart(desk)
    desk.listeners.append(made.on_committed)
    qtbot.addWidget(made)
    made.load()
    return made


def test_a_day_is_added_taken_out_and_put_back(
    counter: Counter, part: CalendarPart
) -> None:
    told: list[Callable[[], None] | None] = []
    part.message.connect(lambda _words, undo: told.append(undo))
    assert part.list.rows.rowCount() == 0
    part.day.set_day(date(2026, 12, 24))
    part.words.set_text("Training day")
    part.submit()
    [row] = counter.office.rows(CalendarDayRow)
    assert (row.day, row.kind, row.words) == (
        date(2026, 12, 24),
        "closure",
        "Training day",
    )
    assert part.list.rows.rowCount() == 1
    part.list.select_first()
    part.take_out.click()
    assert counter.office.rows(CalendarDayRow)[0].withdrawn
    assert part.list.rows.rowCount() == 0
    undo = told[-1]
    assert undo is not None
    undo()
    assert not counter.office.rows(CalendarDayRow)[0].withdrawn


def test_what_is_missing_is_said_at_its_field(
    counter: Counter, part: CalendarPart
) -> None:
    problems: list[FieldProblem] = []
    part.view_model.problem.connect(problems.append)
    part.submit()
    assert not part.summary.isHidden()
    part.day.set_day(date(2026, 12, 24))
    part.submit()
    assert [problem.field for problem in problems] == ["words"]
    assert counter.office.rows(CalendarDayRow) == []
