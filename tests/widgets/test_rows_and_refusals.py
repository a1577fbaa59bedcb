"""Rows that wrap, pages that keep their width, and why nothing was pasted."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QRawFont
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.error_summary import ErrorSummary
from widgets.fields import LineField, LongTextField
from widgets.flow_layout import FlowRow
from widgets.fonts import EMOJI, load_fonts
from widgets.steady_area import SteadyArea

Show = Callable[..., QWidget]
ROOM = 300


def row_of(*widths: int) -> FlowRow:
    buttons = [QPushButton(str(width)) for width in widths]
    for button, width in zip(buttons, widths, strict=True):
        button.setFixedSize(width, 30)
    return FlowRow(*buttons, gap=10)


def test_a_row_wraps_where_its_width_ends(shown: Show) -> None:
    row = row_of(100, 100, 100)
    shown(row)
    row.resize(ROOM, 200)
    places = [(each.x(), each.y()) for each in row.widgets()]
    assert places == [(0, 0), (110, 0), (0, 40)]
    assert row.heightForWidth(ROOM) == row.widgets()[2].geometry().bottom() + 1


def test_what_is_hidden_or_comes_later_moves_the_rest(
    qtbot: QtBot, shown: Show
) -> None:
    row = row_of(100, 50)
    shown(row)
    first, second = row.widgets()
    first.hide()
    qtbot.waitUntil(lambda: second.x() == 0)
    late = QPushButton("late")
    late.setFixedSize(60, 30)
    row.add(late)
    assert late.isVisible()
    assert late.x() == 60


def test_rows_in_rows_outlive_what_was_in_them(qtbot: QtBot, shown: Show) -> None:
    """What ended the program once: filled, emptied and filled again, nested."""
    outer = FlowRow()
    shown(outer)
    for _ in range(20):
        inner = row_of(40, 50, 60)
        outer.clear()
        outer.add(inner)
        inner.clear()
        inner.add(QPushButton("again"))
        QApplication.sendPostedEvents()
        outer.resize(outer.width() - 1, 60)
    qtbot.waitUntil(outer.widgets()[0].isVisible)


def test_a_page_keeps_its_width_when_the_bar_comes(qtbot: QtBot, shown: Show) -> None:
    page, button = QWidget(), QPushButton("As wide as the page")
    column = QVBoxLayout(page)
    column.setContentsMargins(18, 0, 18, 0)
    column.addWidget(button)
    area = SteadyArea(page, "The page")
    shown(area)
    area.setFixedSize(300, 100)
    qtbot.waitUntil(lambda: button.width() == 300 - 36)
    button.setMinimumHeight(400)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 0)
    assert button.width() == 300 - 36


def pasted(letters: int) -> None:
    QGuiApplication.clipboard().setText("a" * letters)


def test_a_field_left_empty_says_why_and_not_only_that_it_is(
    qtbot: QtBot, shown: Show
) -> None:
    name, note, summary = LineField("Name"), LongTextField("Note"), ErrorSummary()
    shown(name, note, summary)
    pasted(10_000_000)
    for field in (name, note):
        field.focus()
        qtbot.keyClick(field.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    summary.show_problems([(name, "Enter a name"), (note, "Write the note")])
    for field in (name, note):
        assert field.error().startswith("That is too long: 10,000,000 characters")
    assert "Enter a name" not in summary.accessibleDescription()
    name.focus()
    qtbot.keyClicks(name.control, "A")
    assert not name.error()
    qtbot.keyClick(name.control, Qt.Key.Key_Backspace)
    name.set_error("Enter a name")
    assert name.error() == "Enter a name"


def test_other_problems_of_a_filled_field_are_told(qtbot: QtBot, shown: Show) -> None:
    name = LineField("Name")
    shown(name)
    qtbot.keyClicks(name.control, "Ann")
    pasted(10_000)
    qtbot.keyClick(name.control, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert name.text() == "Ann"
    name.set_error("That holds a card number")
    assert name.error() == "That holds a card number"


def test_emoji_have_a_shape_on_every_desk() -> None:
    assert EMOJI in load_fonts()
    font = QRawFont.fromFont(QFont(EMOJI), QFontDatabase.WritingSystem.Any)
    assert all(font.supportsCharacter(ord(letter)) for letter in "🙂🏠❤🧡")


def test_words_that_change_out_of_sight_have_room_afterwards(
    qtbot: QtBot, shown: Show
) -> None:
    button = QPushButton("Answer")
    row = FlowRow(button)
    window = shown(row)
    before = button.width()
    window.hide()
    button.setText("Promise it and print the slip")
    window.show()
    qtbot.waitUntil(lambda: button.width() > before)
