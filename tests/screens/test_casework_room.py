"""The casework room: lists, counts, what is new, and what stands beside."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.changes import Changes
from db.domain.permissions import Role
from db.domain.references import new_reference
from db.tables.casework import CaseRow
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.hands import BATCH
from desktop.casework.use_cases.notes import AddCaseNote, add_case_note
from desktop.runtime.commands import Command
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce
from widgets.fields import ChoiceField


class Page(QWidget):
    """A page that remembers what it was asked to show."""

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    document_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[UUID | None] = []
        self.pressed: list[str] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_record(self, record_id: UUID | None) -> None:
        self.shown.append(record_id)

    def press(self, letter: str) -> bool:
        self.pressed.append(letter)
        return letter == "N"

    def begin(self) -> None:
        self.setFocus()

    def commands(self) -> list[Command]:
        return []

    def on_committed(self, changes: Changes) -> None:
        assert changes.kinds

    def keep_drafts(self) -> None:
        pass


class Shown:
    """The room of one person, in a window that is active."""

    def __init__(self, casework: Casework, qtbot: QtBot, role: Role) -> None:
        self.desk = DeskAtOnce(casework.office, role)
        self.page = Page()
        self.errors: list[object] = []
        self.room = CaseworkRoom(self.desk, self.page)
        qtbot.addWidget(self.room)
        self.desk.listeners.append(self.room.on_committed)
        self.room.failed.connect(self.errors.append)
        self.room.resize(1282, 700)
        self.room.open()
        self.room.show()
        self.room.activateWindow()
        qtbot.waitUntil(self.room.isActiveWindow)

    @property
    def rows(self) -> list[str]:
        model = self.room.column.list.rows
        return [str(model.index(n, 0).data()) for n in range(model.rowCount())]

    @property
    def folders(self) -> list[str]:
        model = self.room.shelves.folders.rows
        said = Qt.ItemDataRole.AccessibleTextRole
        return [str(model.index(n, 0).data(said)) for n in range(model.rowCount())]


@pytest.fixture
def worker(casework: Casework, qtbot: QtBot) -> Iterator[Shown]:
    """The room of the caseworker, who has three cases, one of them taken last."""
    for title in ("Bin one", "Bin two", "Bin three"):
        casework.open(title=title, owner_id=casework.worker)
        casework.later(days=1)
    shown = Shown(casework, qtbot, Role.CASEWORKER)
    yield shown
    assert shown.errors == []


def fill(casework: Casework, number: int, **given: Any) -> None:
    """Put many cases there at once, like one that was opened."""
    first = casework.case(casework.open(**given))
    unlike = {"id", "n", "reference", "version", "title"}
    alike = {
        column.key: getattr(first, column.key)
        for column in CaseRow.__mapper__.column_attrs
        if column.key not in unlike
    }
    casework.office.put(
        *(
            CaseRow(**alike, reference=new_reference(), title=f"Bin {place}")
            for place in range(1, number)
        )
    )


def told(shown: Shown, changes: Changes) -> None:
    """Tell the room what somebody else saved."""
    shown.room.on_committed(changes)


def test_the_first_due_stands_first_and_is_shown(worker: Shown) -> None:
    assert worker.rows == ["Bin one", "Bin two", "Bin three"]
    assert worker.folders[1] == "To do, 3"
    assert worker.page.shown[-1] == worker.room.column.list.current_key()


def test_the_arrows_move_and_the_page_follows(worker: Shown, qtbot: QtBot) -> None:
    seen = len(worker.page.shown)
    for _ in range(2):
        qtbot.keyClick(worker.room.column.list, Qt.Key.Key_Down)
    last = worker.room.column.list.current_key()
    qtbot.waitUntil(lambda: worker.page.shown[-1] == last)
    assert len(worker.page.shown) > seen


def test_letters_reach_the_page_while_the_list_has_the_keyboard(
    worker: Shown, qtbot: QtBot
) -> None:
    qtbot.keyClick(worker.room.column.list, Qt.Key.Key_N)
    assert worker.page.pressed == ["N"]
    qtbot.keyClick(worker.room.column.list, Qt.Key.Key_Right)
    assert worker.page.hasFocus()
    qtbot.keyClick(worker.page, Qt.Key.Key_Escape)
    assert worker.room.column.list.hasFocus()


def test_what_others_save_waits_and_moves_nothing(
    worker: Shown, casework: Casework, qtbot: QtBot
) -> None:
    worker.room.column.list.step(1)
    chosen = worker.room.column.list.current_key()
    casework.later(days=-4)
    casework.open(title="Older than all", owner_id=casework.worker)
    casework.later(days=4)
    told(worker, Changes(frozenset({"case_file"})))
    assert worker.rows == ["Bin one", "Bin two", "Bin three"]
    assert worker.room.column.list.current_key() == chosen
    assert worker.room.column.head.news.text() == "1 new: show it"
    qtbot.keyClick(worker.room.column.list, Qt.Key.Key_Period)
    assert worker.rows[0] == "Older than all"
    assert worker.room.column.head.news.isHidden()


def test_a_case_that_was_closed_leaves_and_the_next_is_shown(
    worker: Shown, casework: Casework, qtbot: QtBot
) -> None:
    first = worker.page.shown[-1]
    assert first is not None
    close = CloseCase(
        first, casework.case(first).version, Ended("done", "none", "Emptied")
    )
    changes = casework.do(close_case, close)
    told(worker, changes)
    assert worker.rows == ["Bin two", "Bin three"]
    following = worker.room.column.list.current_key()
    assert following != first
    qtbot.waitUntil(lambda: worker.page.shown[-1] == following)


def test_a_note_changes_the_row_where_it_stands(
    worker: Shown, casework: Casework
) -> None:
    chosen = worker.room.column.list.current_key()
    assert isinstance(chosen, UUID)
    told(worker, casework.do(add_case_note, AddCaseNote(chosen, "Rang them")))
    assert worker.rows == ["Bin one", "Bin two", "Bin three"]
    assert worker.room.column.list.current_key() == chosen


def test_a_filter_is_shown_kept_under_its_name_and_forgotten(
    worker: Shown, casework: Casework, qtbot: QtBot
) -> None:
    casework.open(title="Nobody has this")
    room = worker.room
    qtbot.keyClick(room.column.list, Qt.Key.Key_F)
    panel = room.column.panels.panel
    assert panel is not None
    owner = panel.fields["owner"]
    name = panel.fields["name"]
    assert isinstance(owner, ChoiceField)
    assert owner.key() == "me"
    owner.set_value("nobody")
    qtbot.keyClicks(name.control, "To take")
    qtbot.keyClick(name.control, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert worker.rows == ["Nobody has this"]
    assert worker.folders[-2:] == ["Saved", "To take, 1"]
    assert room.column.head.heading.text() == "To take"

    undone: list[object] = []
    room.message.connect(lambda _words, undo: undone.append(undo))
    qtbot.keyClick(room.shelves.folders, Qt.Key.Key_Delete)
    assert "Saved" not in worker.folders
    assert room.listing.key == "to_do"
    [undo] = undone
    assert callable(undo)
    undo()
    assert worker.folders[-1] == "To take, 1"


def test_the_last_filter_is_there_when_the_room_is_opened_again(
    worker: Shown, casework: Casework, qtbot: QtBot
) -> None:
    room = worker.room
    room.column.press("F")
    panel = room.column.panels.panel
    assert panel is not None
    panel.submit()
    assert room.listing.key == "saved/"
    again = Shown(casework, qtbot, Role.CASEWORKER)
    assert again.folders[-1] == "Last filter, 3"
    where = room.where()
    again.room.go(where)
    assert again.room.listing.key == "saved/"


def test_many_are_chosen_and_assigned_in_one_go(
    casework: Casework, qtbot: QtBot
) -> None:
    for number in range(5):
        casework.open(title=f"Bin {number}")
    leader = Shown(casework, qtbot, Role.CO_ORDINATOR)
    room = leader.room
    assert room.open_list("team")
    told_words: list[str] = []
    undos: list[Callable[[], None]] = []
    room.message.connect(lambda words, _undo: told_words.append(words))
    room.message.connect(lambda _words, undo: undos.extend([undo] if undo else []))
    qtbot.keyClick(room.column.list, Qt.Key.Key_Space)
    assert room.column.head.assign.text() == "1 chosen"
    qtbot.keyClick(room.column.list, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert room.column.head.assign.text() == "5 chosen"
    qtbot.keyClick(room.column.list, Qt.Key.Key_H)
    panel = room.column.panels.panel
    assert panel is not None
    panel.submit()
    assert panel.problems.isVisible()
    owner = panel.fields["owner_id"]
    assert isinstance(owner, ChoiceField)
    owner.set_value(str(casework.worker))
    panel.submit()
    assert told_words == ["5 cases assigned."]
    assert {case.owner_id for case in casework.office.rows(CaseRow)} == {
        casework.worker
    }
    assert room.column.head.assign.isHidden()
    undos[-1]()
    assert told_words[-1] == "5 cases put back."
    assert {case.owner_id for case in casework.office.rows(CaseRow)} == {None}


def test_more_than_one_transaction_goes_on_to_the_end(
    casework: Casework, qtbot: QtBot
) -> None:
    fill(casework, BATCH + 3)
    leader = Shown(casework, qtbot, Role.CO_ORDINATOR)
    bulk = leader.room.column.bulk
    leader.room.column.press("Ctrl+A")
    assert leader.room.listing.key == "to_do"
    assert not bulk.ticked
    assert leader.room.open_list("team")
    assert len(leader.rows) == 100
    leader.room.column.press("Ctrl+A")
    assert len(bulk.ticked) == BATCH + 3
    ended: list[str] = []
    bulk.ended.connect(ended.append)
    leader.room.column.ask_bulk()
    panel = leader.room.column.panels.panel
    assert panel is not None
    owner = panel.fields["owner_id"]
    assert isinstance(owner, ChoiceField)
    owner.set_value(str(casework.worker))
    panel.submit()
    assert ended == ["203 cases assigned."]
    undo = bulk.undo
    assert undo is not None
    casework.later(minutes=1)
    touched = casework.office.rows(CaseRow)[0]
    note = AddCaseNote(touched.id, "I rang them")
    casework.do(add_case_note, note, Role.ADVISOR_1)
    undo()
    assert ended[-1] == (
        f"202 cases put back. Changed since, and left as they are: {touched.reference}."
    )


def test_a_caseworker_does_not_assign_to_others(worker: Shown, qtbot: QtBot) -> None:
    qtbot.keyClick(worker.room.column.list, Qt.Key.Key_Space)
    assert worker.room.column.head.assign.isHidden()


def test_the_next_page_is_read_before_the_end_is_reached(
    casework: Casework, qtbot: QtBot
) -> None:
    fill(casework, 130, owner_id=casework.worker)
    shown = Shown(casework, qtbot, Role.CASEWORKER)
    assert len(shown.rows) == 100
    assert shown.room.column.head.figure.text() == "130, sorted by due"
    for _ in range(61):
        shown.room.column.list.step(1)
    assert len(shown.rows) == 130


def test_what_is_owed_is_reached_from_the_left(worker: Shown, qtbot: QtBot) -> None:
    qtbot.mouseClick(worker.room.shelves.owed, Qt.MouseButton.LeftButton)
    assert worker.room.stack.currentWidget() is worker.room.stack.owed_page
