"""A team's page: whom to ring, what waits, and who hears of it next, by keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.domain.ladders import DUTY, LADDER
from db.domain.permissions import Role
from db.queries.casework.team_page import team_page
from db.queries.search_teams import search_teams
from db.tables.casework_rules import RuleEditionRow
from db.tables.casework_work import CoverRow
from db.tables.contact import ReferralRow
from db.tables.staff import TeamRow
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.casework.screens.team_page import TeamPageView
from desktop.casework.use_cases.hands import AssignCases, assign_cases
from desktop.casework.use_cases.tending import Tend, escalate_referrals
from desktop.runtime.changes_hub import ChangesHub
from desktop.runtime.jobs import Jobs
from desktop.runtime.open_desk import OpenDesk
from tests.fixtures.casework import Casework, close_team, leave, set_duty
from tests.fixtures.stores import NAMES, staff_id


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    lanes = Jobs()
    yield lanes
    lanes.close()


Opens = Callable[..., CaseworkRoom]


@pytest.fixture
def opens(qtbot: QtBot, casework: Casework, jobs: Jobs) -> Opens:
    def open_room(role: Role = Role.SENIOR_CO_ORDINATOR) -> CaseworkRoom:
        office = casework.office
        hub = ChangesHub(jobs)
        actor = Actor.with_roles(staff_id(role), NAMES[role], frozenset({role}))
        kept, engine = office.documents, office.writer
        clock = lambda: office.now  # noqa: E731  the clock of the test
        desk = OpenDesk(engine, engine, kept, actor, clock, jobs, hub)
        room = CaseworkRoom(desk, CasePageView(desk))
        hub.committed.connect(room.on_committed)
        room.failed.connect(lambda error: pytest.fail(repr(error)))
        qtbot.addWidget(room)
        room.resize(1282, 716)
        room.show()
        room.open()
        return room

    return open_room


def idle(qtbot: QtBot, jobs: Jobs) -> None:
    qtbot.waitUntil(lambda: not jobs.busy, timeout=60_000)


def shown(room: CaseworkRoom, qtbot: QtBot, jobs: Jobs) -> TeamPageView:
    idle(qtbot, jobs)
    room.show_team("waste")
    idle(qtbot, jobs)
    return room.stack.team_page


def press(page: TeamPageView, key: Qt.Key, qtbot: QtBot, jobs: Jobs) -> None:
    QTest.keyClick(page, key)
    idle(qtbot, jobs)


def pick(page: TeamPageView, name: str, key: str) -> None:
    panel = page.panels.panel
    assert panel is not None
    panel.fields[name].put_back(key)


def save(page: TeamPageView, qtbot: QtBot, jobs: Jobs) -> None:
    panel = page.panels.panel
    assert panel is not None
    panel.submit()
    idle(qtbot, jobs)


def test_the_page_says_whom_to_ring_and_what_waits(
    opens: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    set_duty(casework.office, "waste", casework.leader)
    casework.open()
    casework.refer(urgency="emergency")
    casework.later(hours=2)
    page = shown(opens(Role.ADVISOR_1), qtbot, jobs)
    read = page.model.shown
    assert read is not None
    assert (read.page.duty, read.page.phone) == ("Cora Lund", "01632 960002")
    assert (read.page.to_accept.number, read.page.late_to_accept.number) == (1, 1)
    assert read.order == LADDER
    assert not any(button.isVisible() for button in page.buttons)
    assert not page.press("D")


def test_duty_is_set_by_keys_and_urgent_referrals_follow(
    opens: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    room = opens(Role.CO_ORDINATOR)
    told: list[tuple[str, Any]] = []
    room.message.connect(lambda words, undo: told.append((words, undo)))
    page = shown(room, qtbot, jobs)
    press(page, Qt.Key.Key_D, qtbot, jobs)
    pick(page, "staff_id", str(casework.worker))
    save(page, qtbot, jobs)
    assert page.model.shown is not None
    assert page.model.shown.page.duty == "Casey Moor"
    referral = casework.refer(urgency="high")
    casework.later(hours=2)
    casework.program(escalate_referrals, Tend())
    row = casework.office.row(ReferralRow, referral)
    assert (row.escalated, row.escalated_to_id) == (1, casework.worker)
    told[0][1]()
    idle(qtbot, jobs)
    waste = next(t for t in casework.office.rows(TeamRow) if t.code == "waste")
    assert waste.duty_staff_id is None


def test_the_order_going_up_is_set_by_keys(
    opens: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    room = opens()
    told: list[tuple[str, Any]] = []
    room.message.connect(lambda words, undo: told.append((words, undo)))
    page = shown(room, qtbot, jobs)
    press(page, Qt.Key.Key_O, qtbot, jobs)
    pick(page, "step_0", str(casework.leader))
    pick(page, "step_1", DUTY)
    save(page, qtbot, jobs)
    (edition,) = casework.office.rows(RuleEditionRow)
    assert edition.body["steps"] == [str(casework.leader), DUTY]
    assert page.model.shown is not None
    assert page.model.shown.named == {str(casework.leader): "Cora Lund"}
    referral = casework.refer(urgency="high")
    casework.later(hours=2)
    casework.program(escalate_referrals, Tend())
    assert casework.office.row(ReferralRow, referral).escalated_to_id == casework.leader
    told[-1][1]()
    idle(qtbot, jobs)
    assert page.model.shown.order == LADDER


def test_a_co_ordinator_sets_duty_and_not_the_order(
    opens: Opens, qtbot: QtBot, jobs: Jobs
) -> None:
    page = shown(opens(Role.CO_ORDINATOR), qtbot, jobs)
    seen = [
        step.letter
        for step, button in zip(page.steps, page.buttons, strict=True)
        if button.isVisible()
    ]
    assert seen == ["D", "C"]
    assert not page.press("O")


def test_cover_is_set_and_ended_by_keys(
    opens: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    """What would have come to one comes to the other, from one day to another."""
    room = opens(Role.CO_ORDINATOR)
    page = shown(room, qtbot, jobs)
    press(page, Qt.Key.Key_C, qtbot, jobs)
    pick(page, "staff_id", str(casework.worker))
    pick(page, "deputy", str(casework.worker))
    save(page, qtbot, jobs)
    panel = page.panels.panel
    assert panel is not None
    told_of = [label.text() for label in panel.findChildren(QLabel)]
    assert "Choose somebody else" in told_of
    pick(page, "deputy", str(casework.leader))
    pick(page, "to_on", "27/11/2026")
    save(page, qtbot, jobs)
    assert page.panels.panel is None
    names = [label.accessibleName() for label in page.people.findChildren(QLabel)]
    assert any("covered by Cora Lund until Fri 27 Nov" in name for name in names)
    case_id = casework.open()
    hand = AssignCases((case_id,), casework.worker)
    casework.do(assign_cases, hand, Role.CO_ORDINATOR)
    assert casework.case(case_id).owner_id == casework.leader
    press(page, Qt.Key.Key_B, qtbot, jobs)
    save(page, qtbot, jobs)
    assert page.panels.panel is None
    assert not page.press("B")
    casework.do(assign_cases, hand, Role.CO_ORDINATOR)
    assert casework.case(case_id).owner_id == casework.worker


def test_a_caseworker_sets_their_own_cover_and_nobody_elses(
    opens: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    page = shown(opens(Role.CASEWORKER), qtbot, jobs)
    press(page, Qt.Key.Key_C, qtbot, jobs)
    panel = page.panels.panel
    assert panel is not None
    assert [code for code, _ in panel.form.asks[0].picks] == [str(casework.worker)]
    pick(page, "deputy", str(casework.leader))
    save(page, qtbot, jobs)
    [cover] = casework.office.rows(CoverRow)
    assert (cover.staff_id, cover.deputy_id) == (casework.worker, casework.leader)


def test_the_page_is_reached_from_a_case_and_a_referral(
    opens: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    """And Esc leads back to where one came from."""
    case_id, referral = casework.open(), casework.refer()
    room = opens()
    idle(qtbot, jobs)
    team = next(c for c in room.commands() if c.key == "casework.team")
    assert not team.possible()
    for show, page in (
        (partial(room.show_case, case_id), room.stack.case_page),
        (partial(room.show_referral, referral), room.stack.referral_page),
    ):
        show()
        idle(qtbot, jobs)
        assert team.possible()
        team.run()
        idle(qtbot, jobs)
        assert room.stack.currentWidget() is room.stack.team_page
        assert room.stack.team_page.title.text() == "Waste and recycling"
        press(room.stack.team_page, Qt.Key.Key_Escape, qtbot, jobs)
        assert room.stack.currentWidget() is page


def test_who_may_leads_on_to_the_form_in_admin(
    opens: Opens, qtbot: QtBot, jobs: Jobs
) -> None:
    room = opens()
    page = shown(room, qtbot, jobs)
    assert page.model.shown is not None
    with qtbot.waitSignal(room.team_edit_wanted) as wanted:
        QTest.keyClick(page, Qt.Key.Key_E)
    assert wanted.args == [page.model.shown.page.id]


def test_a_closed_team_says_so_and_takes_no_duty(
    opens: Opens, casework: Casework, qtbot: QtBot, jobs: Jobs
) -> None:
    set_duty(casework.office, "waste", casework.leader)
    leave(casework.office, casework.leader)
    close_team(casework.office, "waste")
    page = shown(opens(), qtbot, jobs)
    assert page.closed.isVisible()
    assert not page.press("D")
    assert page.model.shown is not None
    assert page.model.shown.page.duty is None


def test_teams_are_found_by_name_and_by_what_they_do(casework: Casework) -> None:
    read = casework.office.read
    assert [hit.code for hit in read(search_teams, "was", 6)] == ["waste"]
    assert read(search_teams, "w", 6) == []
    assert read(search_teams, "", 6) == []
    assert read(search_teams, "waste moon", 6) == []
    close_team(casework.office, "waste")
    (hit,) = read(search_teams, "WASTE", 6)
    assert hit.closed
    assert read(team_page, "waste", casework.office.now + timedelta(0)) is not None
