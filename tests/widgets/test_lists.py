"""Lists, timeline, table and search by keys, their models by Qt's own tester."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from widgets.list_detail import FolderList, TwoLineList
from widgets.record_table import Column, RecordTableModel
from widgets.record_view import RecordTable
from widgets.row_model import RowView
from widgets.rows import FolderRow, ResultGroup, ResultRow, TimelineRow, TwoLineRow
from widgets.search_box import SearchBox
from widgets.timeline import TimelineView

Show = Callable[..., QWidget]


@dataclass(frozen=True, slots=True)
class Person:
    number: int
    name: str


COLUMNS: tuple[Column[Person], ...] = (
    Column("Name", lambda p: p.name, sort_by=lambda p: p.name),
    Column("Number", lambda p: str(p.number), figures=True, sort_by=lambda p: p.number),
)


def people(names: Sequence[str]) -> list[Person]:
    return [Person(at, name) for at, name in enumerate(names)]


def queue(count: int) -> list[TwoLineRow]:
    return [
        TwoLineRow(at, f"Case {at}", "Maldon", "Due", "Repairs") for at in range(count)
    ]


def test_models_keep_qts_rules(qtmodeltester: ModelTester) -> None:
    records = RecordTableModel(COLUMNS, key=lambda p: p.number)
    records.set_records(people(["b", "a", "c"]))
    qtmodeltester.check(records)
    view = TwoLineList("Queue")
    view.show_rows(["Mine", *queue(3)])
    qtmodeltester.check(view.rows)


def test_down_and_enter_open_a_row(qtbot: QtBot, shown: Show) -> None:
    view = TwoLineList("Queue")
    shown(view)
    view.show_rows(queue(3))
    view.select_first()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.opened) as signal:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert signal.args == [1]


def test_the_selection_is_kept_by_key(qtbot: QtBot, shown: Show) -> None:
    view = TwoLineList("Queue")
    shown(view)
    view.show_rows(queue(5))
    view.select_key(3)
    with qtbot.assertNotEmitted(view.selected):
        view.show_rows(list(reversed(queue(5))))
    assert view.current_key() == 3


def test_when_the_row_goes_its_neighbour_is_selected(qtbot: QtBot, shown: Show) -> None:
    view = TwoLineList("Queue")
    shown(view)
    view.show_rows(queue(3))
    view.select_key(1)
    with qtbot.waitSignal(view.selected) as signal:
        view.show_rows([row for row in queue(3) if row.key != 1])
    assert signal.args == [2]


def test_keys_pass_over_headings(qtbot: QtBot, shown: Show) -> None:
    view = FolderList("Queues")
    shown(view)
    view.show_rows(["Mine", FolderRow("a", "A", 1), "Team", FolderRow("b", "B", 2)])
    view.select_first()
    assert view.current_key() == "a"
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.current_key() == "b"
    assert not view.step(1)


def test_the_timeline_has_a_heading_for_each_day(qtbot: QtBot, shown: Show) -> None:
    view = TimelineView("Timeline")
    shown(view)
    rows = [
        TimelineRow(at, f"Day {at // 2}", "phone", "Call", "10:42") for at in range(4)
    ]
    view.show_timeline(rows)
    texts = [str(view.rows.index(at, 0).data()) for at in range(view.rows.rowCount())]
    assert texts == ["Day 0", "Call", "Call", "Day 1", "Call", "Call"]
    first = view.rows.index(1, 0)
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "Call, 10:42"
    assert not view.grab().isNull()


def test_a_table_sorts_and_keeps_its_row(qtbot: QtBot, shown: Show) -> None:
    records = RecordTableModel(COLUMNS, key=lambda p: p.number)
    table = RecordTable("People", records)
    shown(table)
    records.set_records(people(["b", "a", "c"]))
    table.select_key(0)
    records.sort(0)
    assert table.current_key() == 0
    assert table.currentIndex().row() == 1
    records.sort(-1)
    assert records.key_at(0) == 0


def test_a_table_is_opened_by_enter(qtbot: QtBot, shown: Show) -> None:
    records = RecordTableModel(COLUMNS, key=lambda p: p.number)
    table = RecordTable("People", records)
    shown(table)
    records.set_records(people(["b", "a", "c"]))
    qtbot.keyClick(table, Qt.Key.Key_End)
    with qtbot.waitSignal(table.opened) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert signal.args == [2]


def test_a_table_makes_words_only_for_what_is_seen(qtbot: QtBot, shown: Show) -> None:
    asked: list[int] = []

    def name(person: Person) -> str:
        asked.append(person.number)
        return person.name

    column: Column[Person] = Column("Name", name)
    records = RecordTableModel([column], key=lambda p: p.number)
    table = RecordTable("People", records)
    shown(table)
    records.set_records(people(["x"] * 300_000))
    table.select_key(299_999)
    table.grab()
    assert 0 < len(set(asked)) < 200


def results() -> list[ResultGroup]:
    person = ResultRow("gwen", "user-round", "Gwendolyn", "14b Station Road", "Caution")
    place = ResultRow("house", "house", "Ashwood House")
    return [ResultGroup("People", [person]), ResultGroup("Places", [place])]


def search(shown: Show) -> tuple[SearchBox, list[str]]:
    asked: list[str] = []
    box = SearchBox("Search", "Find a person", find=asked.append)
    shown(box)
    return box, asked


def marked(box: SearchBox) -> RowView:
    view = box.results()
    assert view is not None
    return view


def test_search_asks_as_one_types_and_opens_by_keys(qtbot: QtBot, shown: Show) -> None:
    box, asked = search(shown)
    qtbot.keyClicks(box, "gw")
    assert asked == ["g", "gw"]
    box.show_groups(results())
    assert marked(box).current_key() == "gwen"
    qtbot.keyClick(box, Qt.Key.Key_Down)
    with qtbot.waitSignal(box.opened) as signal:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert signal.args == ["house"]
    assert box.results() is None


def test_escape_closes_the_results_then_empties_the_field(
    qtbot: QtBot, shown: Show
) -> None:
    box, _ = search(shown)
    qtbot.keyClicks(box, "gw")
    box.show_groups(results())
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.results() is None
    assert box.text() == "gw"
    qtbot.keyClick(box, Qt.Key.Key_Escape)
    assert box.text() == ""


def test_no_results_are_told_in_words(qtbot: QtBot, shown: Show) -> None:
    box, _ = search(shown)
    qtbot.keyClicks(box, "zz")
    box.show_groups([], "No one of that name")
    assert marked(box).rows.index(0, 0).data() == "No one of that name"
    assert marked(box).current_key() is None
    with qtbot.waitSignal(box.entered) as signal:
        qtbot.keyClick(box, Qt.Key.Key_Return)
    assert signal.args == ["zz"]
