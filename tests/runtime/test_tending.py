"""What time does by itself while the program is open."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.domain.permissions import Action, Role
from db.letter_templates import edition_id
from db.queries.casework.due import DueNow, due_now
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseNoteRow
from db.tables.casework_time import ClockEventRow
from db.tables.casework_work import CaseHandRow
from db.tables.contact import ReferralRow
from db.tables.letter_template import LetterTemplateEditionRow
from desktop.casework.use_cases.clock_data import AddCalendarDay, add_calendar_day
from desktop.casework.use_cases.hands import TakeCase, take_case
from desktop.letters.use_cases.shipped import lacks_shipped, lay_down_shipped
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.jobs import Jobs
from desktop.runtime.resource_files import shipped_letters
from desktop.tending import Tending
from tests.fixtures.casework import Casework, leave


@pytest.fixture
def tending(qtbot: QtBot, casework: Casework) -> Iterator[Tending]:
    jobs, hub = Jobs(), ChangesHub()
    office = casework.office
    casework.program(lay_down_shipped, shipped_letters())
    made = Tending(
        office.writer, office.writer, lambda: office.now, jobs, hub, at_once=2
    )
    hub.committed.connect(made.on_committed)
    errors: list[object] = []
    made.failed.connect(errors.append)
    yield made
    made.end()
    jobs.close()
    assert errors == []


def settled(qtbot: QtBot, tending: Tending) -> None:
    tending.tend()
    qtbot.waitUntil(lambda: not tending.busy)


def due(casework: Casework) -> DueNow:
    return casework.office.read_as(
        Role.SENIOR_CO_ORDINATOR, due_now, casework.office.now
    )


def events(casework: Casework, event: str) -> list[ClockEventRow]:
    return [e for e in casework.office.rows(ClockEventRow) if e.event == event]


def test_nothing_is_due_and_nothing_is_written(
    qtbot: QtBot, casework: Casework, tending: Tending
) -> None:
    casework.open("foi")
    assert due(casework) == DueNow()
    settled(qtbot, tending)
    assert events(casework, "warned") == []


def test_a_store_of_an_older_program_gets_the_letters_that_ship(
    qtbot: QtBot, casework: Casework, tending: Tending
) -> None:
    office, shipped = casework.office, shipped_letters()
    unit = UnitOfWork(office.writer, Actor.program(), lambda: office.now)
    with unit:
        unit.require(Action.APPROVE_TEMPLATE)
        unit.session.delete(unit.get(LetterTemplateEditionRow, edition_id(shipped[-1])))
        unit.commit()
    assert office.read(lacks_shipped, shipped)
    settled(qtbot, tending)
    assert not office.read(lacks_shipped, shipped)


def test_a_case_is_warned_of_then_goes_up_once(
    qtbot: QtBot, casework: Casework, tending: Tending
) -> None:
    case = casework.open()
    casework.later(days=3)
    settled(qtbot, tending)
    [warned] = events(casework, "warned")
    casework.later(days=2)
    settled(qtbot, tending)
    assert casework.case(case).escalated_to == Role.CO_ORDINATOR
    settled(qtbot, tending)
    assert [event.id for event in events(casework, "warned")] == [warned.id]
    notes = [n for n in casework.under(CaseNoteRow, case) if n.kind == "system"]
    assert [note.words for note in notes] == ["Overdue"]
    assert due(casework) == DueNow()


def test_many_more_than_a_batch_go_up(
    qtbot: QtBot, casework: Casework, tending: Tending
) -> None:
    cases = [casework.open() for _ in range(5)]
    casework.later(days=20)
    settled(qtbot, tending)
    assert all(
        casework.case(case).escalated_to == Role.SENIOR_CO_ORDINATOR for case in cases
    )


def test_an_urgent_referral_that_nobody_accepts(
    qtbot: QtBot, casework: Casework, tending: Tending
) -> None:
    casework.refer(urgency="emergency")
    casework.later(days=1)
    settled(qtbot, tending)
    [referral] = casework.office.rows(ReferralRow)
    assert referral.escalated == 2
    assert due(casework) == DueNow()


def test_work_of_somebody_who_left_goes_to_their_cover(
    qtbot: QtBot, casework: Casework, tending: Tending
) -> None:
    case = casework.open()
    casework.do(take_case, TakeCase(case))
    leave(casework.office, casework.worker, casework.leader)
    settled(qtbot, tending)
    assert casework.case(case).owner_id == casework.leader
    hand = casework.under(CaseHandRow, case)[-1]
    assert hand.why == "left"
    settled(qtbot, tending)
    assert len(casework.under(CaseHandRow, case)) == 2


def test_a_holiday_that_changes_moves_the_day_and_keeps_the_old_one(
    qtbot: QtBot, casework: Casework, tending: Tending
) -> None:
    case = casework.open()
    [clock] = casework.clocks(case)
    assert clock.due_on == date(2026, 11, 24)
    day = AddCalendarDay(date(2026, 11, 23), "closure", "Training day")
    casework.do(add_calendar_day, day, Role.SENIOR_CO_ORDINATOR)
    assert due(casework).reckon_by is not None
    settled(qtbot, tending)
    [clock] = casework.clocks(case)
    assert clock.due_on == date(2026, 11, 25)
    [moved] = events(casework, "recomputed")
    assert (moved.due_before, moved.due_after) == (
        date(2026, 11, 24),
        date(2026, 11, 25),
    )
    assert due(casework).reckon_by is None
    casework.later(hours=1)
    settled(qtbot, tending)
    assert len(events(casework, "recomputed")) == 1


def test_ids_come_of_their_cause(
    qtbot: QtBot, casework: Casework, tending: Tending
) -> None:
    case = casework.open()
    casework.office.now += timedelta(days=5)
    settled(qtbot, tending)
    [note] = [n for n in casework.under(CaseNoteRow, case) if n.kind == "system"]
    assert note.id.version == 5
    assert {event.id.version for event in events(casework, "warned")} == {5}
