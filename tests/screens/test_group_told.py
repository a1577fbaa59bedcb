"""One update reaches a group of any size, can be stopped, and a group ends."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.errors import ClerkError
from db.tables.casework import CaseGroupRow, CaseNoteRow, CaseRow
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.use_cases.groups import (
    GroupCases,
    MakeGroup,
    UpdateGroup,
    group_cases,
    make_group,
    update_group,
)
from desktop.casework.use_cases.hands import BATCH, Batch
from desktop.forms.form import OpenForm
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce
from tests.screens.test_casework_room import fill
from widgets.buttons import SecondaryButton

MANY = BATCH + 3


class Told:
    """The page of the first of many cases with one cause."""

    def __init__(self, casework: Casework, qtbot: QtBot, number: int) -> None:
        self.casework = casework
        fill(casework, number)
        made = casework.do(make_group, MakeGroup("Lift out", "A cable broke"))
        assert made.id is not None
        self.group: UUID = made.id
        left = tuple(case.id for case in casework.office.rows(CaseRow))
        while left:
            done = casework.do(group_cases, GroupCases(self.group, left))
            left = done.left if isinstance(done, Batch) else ()
        self.desk = DeskAtOnce(casework.office, Role.CO_ORDINATOR)
        self.page = CasePageView(self.desk)
        self.desk.listeners.append(self.page.on_committed)
        self.words: list[str] = []
        self.page.message.connect(lambda words, _undo: self.words.append(words))
        self.page.failed.connect(pytest.fail)
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.show_record(casework.office.rows(CaseRow)[0].id)

    def step(self, label: str) -> OpenForm | None:
        [part] = [part for part in self.page.body.parts if part.key == "group"]
        steps = [one for one in part.steps if isinstance(one, OpenForm)]
        return next((one for one in steps if one.label == label), None)

    def do(self, label: str, words: str = "") -> None:
        step = self.step(label)
        assert step is not None
        self.page.do(step)
        panel = self.page.panels.panel
        if panel is not None:
            if words:
                panel.fields["words"].put_back(words)
            panel.submit()

    def told(self) -> int:
        notes = self.casework.office.rows(CaseNoteRow)
        return sum(note.kind == "update" for note in notes)


def test_every_case_of_a_large_group_is_told_once(
    casework: Casework, qtbot: QtBot
) -> None:
    told = Told(casework, qtbot, MANY)
    far: list[tuple[int, int]] = []
    told.page.telling.run.progressed.connect(
        lambda done, total: far.append((done, total))
    )
    told.do("Update all", "It is mended by noon")
    assert told.told() == MANY
    assert far == [(BATCH, MANY)]
    assert told.words[-1] == f"{MANY} cases told."
    assert told.page.telling.isHidden()


def test_it_is_stopped_and_the_rest_is_told_later(
    casework: Casework, qtbot: QtBot
) -> None:
    told = Told(casework, qtbot, MANY)
    told.page.telling.run.progressed.connect(
        lambda *_: told.page.telling.stopped.emit()
    )
    told.do("Update all", "It is mended by noon")
    assert told.told() == BATCH
    assert told.words[-1] == f"Stopped: {BATCH} cases told, 3 are left."
    told.do("Tell 3 more")
    assert told.told() == MANY
    assert told.step("Tell 3 more") is None


def test_who_joins_later_is_offered_the_last_update(
    casework: Casework, qtbot: QtBot
) -> None:
    told = Told(casework, qtbot, 2)
    told.do("Update all", "It is mended by noon")
    late = casework.open()
    casework.do(group_cases, GroupCases(told.group, (late,)))
    told.page.model.read()
    told.do("Tell 1 more")
    assert casework.under(CaseNoteRow, late)[-1].words == "It is mended by noon"
    assert told.told() == 3


def test_a_group_ends_and_that_can_be_undone(casework: Casework, qtbot: QtBot) -> None:
    told = Told(casework, qtbot, 2)
    undo: list[object] = []
    told.page.message.connect(lambda _words, back: undo.append(back))
    told.do("End it")
    [group] = casework.office.rows(CaseGroupRow)
    assert group.ended_at == casework.office.now
    assert told.step("Update all") is None
    with pytest.raises(ClerkError, match="ended"):
        casework.do(update_group, UpdateGroup(group.id, "x"), Role.CO_ORDINATOR)
    with pytest.raises(ClerkError, match="ended"):
        casework.do(group_cases, GroupCases(group.id, (casework.open(),)))
    back = undo[-1]
    assert callable(back)
    back()
    [group] = casework.office.rows(CaseGroupRow)
    assert group.ended_at is None


def test_the_run_shows_how_far_it_is_and_a_stop(
    casework: Casework, qtbot: QtBot
) -> None:
    told = Told(casework, qtbot, 1)
    told.page.telling.run.begun.emit("Telling the cases of the group")
    assert told.page.telling.isVisible()
    [stop] = told.page.telling.findChildren(SecondaryButton)
    qtbot.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not stop.isEnabled()
