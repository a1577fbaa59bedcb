"""Words typed into a form of Admin: never lost to a reload, a lock or a crash."""

from __future__ import annotations

from functools import partial

import pytest
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.changes import Changes
from db.domain.permissions import Role
from db.tables.notice import NoticeRow
from db.tables.staff import TeamRow
from desktop.admin.screens.admin_room import AdminRoom
from desktop.admin.screens.notices_part import NoticesPart
from desktop.admin.screens.teams_part import TeamsPart
from desktop.admin.use_cases.teams import (
    AddTeam,
    EditTeam,
    TeamFacts,
    add_team,
    edit_team,
)
from tests.fixtures.counter import Counter
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.stores import NAMES, staff_id

BOSS = Actor.with_roles(
    staff_id(Role.ADMINISTRATOR), NAMES[Role.ADMINISTRATOR], frozenset(Role)
)
TREES = TeamFacts("Tree officers", phone="01632 960001")


@pytest.fixture
def desk(counter: Counter) -> DeskAtOnce:
    made = DeskAtOnce(counter.office)
    made.actor = BOSS
    return made


def room_on(desk: DeskAtOnce, qtbot: QtBot) -> AdminRoom:
    room = AdminRoom(desk)
    room.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(room)
    desk.listeners.append(room.on_committed)
    room.show()
    return room


def teams(room: AdminRoom) -> TeamsPart:
    room.open_part("teams")
    part = room.parts["teams"]
    assert isinstance(part, TeamsPart)
    return part


def notices(room: AdminRoom) -> NoticesPart:
    room.open_part("notices")
    part = room.parts["notices"]
    assert isinstance(part, NoticesPart)
    return part


def made(desk: DeskAtOnce, facts: TeamFacts) -> Changes:
    done: list[Changes] = []
    desk.write(partial(add_team, AddTeam(facts)), done.append, fail)
    return done[0]


def fail(error: BaseException) -> None:
    raise error


def unchanged(changes: Changes) -> None:
    """Take the answer."""


def test_what_somebody_else_saves_leaves_ones_own_words(
    desk: DeskAtOnce, qtbot: QtBot, counter: Counter
) -> None:
    team = made(desk, TREES)
    part = teams(room_on(desk, qtbot))
    part.open_record(team.id)
    part.does.set_value("Trees, and wh")
    theirs = TeamFacts("Tree and hedge officers", phone="01632 960001")
    assert team.id is not None
    version = part.records[team.id].version
    work = partial(edit_team, EditTeam(team.id, version, theirs))
    desk.write(work, unchanged, fail)
    assert part.does.text() == "Trees, and wh"
    assert part.name.text() == "Tree and hedge officers"
    assert not part.pane.kept.isVisible()
    part.save.click()
    (row,) = [r for r in counter.office.rows(TeamRow) if r.id == team.id]
    assert (row.name, row.does) == ("Tree and hedge officers", "Trees, and wh")


def test_a_field_that_both_changed_is_named(
    desk: DeskAtOnce, qtbot: QtBot, counter: Counter
) -> None:
    team = made(desk, TREES)
    part = teams(room_on(desk, qtbot))
    part.open_record(team.id)
    part.phone.set_text("01632 960002")
    assert team.id is not None
    version = part.records[team.id].version
    theirs = TeamFacts("Tree officers", phone="01632 960003")
    work = partial(edit_team, EditTeam(team.id, version, theirs))
    desk.write(work, unchanged, fail)
    assert part.phone.text() == "01632 960002"
    assert "“Phone”" in part.pane.kept.accessibleName()
    part.save.click()
    assert not part.pane.kept.isVisible()
    (row,) = [r for r in counter.office.rows(TeamRow) if r.id == team.id]
    assert row.phone == "01632 960002"


def test_words_come_back_after_a_lock_and_after_another_record(
    desk: DeskAtOnce, qtbot: QtBot
) -> None:
    team, other = made(desk, TREES), made(desk, TeamFacts("Hedges"))
    room = room_on(desk, qtbot)
    part = teams(room)
    part.open_record(team.id)
    part.does.set_value("Trees that")
    part.open_record(other.id)
    assert part.does.text() == ""
    part.open_record(team.id)
    assert part.does.text() == "Trees that"
    assert part.pane.kept.isVisible()
    part.does.set_value("Trees that fall")
    room.keep_drafts()
    desk.listeners.clear()
    again = teams(room_on(desk, qtbot))
    assert again.open_key == team.id
    assert again.does.text() == "Trees that fall"


def test_what_came_back_is_thrown_away_and_had_again(
    desk: DeskAtOnce, qtbot: QtBot
) -> None:
    room = room_on(desk, qtbot)
    part = notices(room)
    part.start_new()
    part.title_field.set_text("Flood in Mill La")
    room.keep_drafts()
    desk.listeners.clear()
    again = room_on(desk, qtbot)
    part = notices(again)
    assert part.title_field.text() == "Flood in Mill La"
    with qtbot.waitSignal(again.message) as told:
        part.pane.throw_away.click()
    assert part.title_field.text() == ""
    told.args[1]()
    assert part.title_field.text() == "Flood in Mill La"


def test_a_saved_form_leaves_no_draft(
    desk: DeskAtOnce, qtbot: QtBot, counter: Counter
) -> None:
    room = room_on(desk, qtbot)
    part = notices(room)
    part.start_new()
    part.title_field.set_text("Flood")
    part.words.set_value("Ring Floodline.")
    part.last.line.setText("24/11/2026")
    room.keep_drafts()
    part.save.click()
    assert [row.title for row in counter.office.rows(NoticeRow)] == ["Flood"]
    desk.listeners.clear()
    again = notices(room_on(desk, qtbot))
    assert again.open_key is None
    assert again.stack.currentWidget() is again.empty


def test_taking_a_notice_down_keeps_what_is_being_typed(
    desk: DeskAtOnce, qtbot: QtBot
) -> None:
    part = notices(room_on(desk, qtbot))
    part.start_new()
    part.title_field.set_text("Flood")
    part.words.set_value("Ring Floodline.")
    part.last.line.setText("24/11/2026")
    part.save.click()
    part.words.set_value("Ring Floodline, then")
    part.withdraw.click()
    assert part.words.text() == "Ring Floodline, then"
    assert part.withdraw.text() == "Put it up again"
