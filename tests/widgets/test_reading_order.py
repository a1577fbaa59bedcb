"""Tab goes in reading order, wherever a control came from and whenever."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from widgets.fields import Choice, ChoiceField, LineField, LongTextField
from widgets.reading_order import put_in_order, stops
from widgets.segments import SegmentedChoice

Show = Callable[..., QWidget]


def test_what_comes_late_has_its_place_between_the_others(
    qtbot: QtBot, shown: Show
) -> None:
    group = QWidget()
    column = QVBoxLayout(group)
    first, last, late = QLineEdit(), QLineEdit(), QLineEdit()
    for line in (first, last):
        column.addWidget(line)
    shown(group)
    column.insertWidget(1, late)
    late.show()
    put_in_order(list(stops(group)))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is late
    qtbot.keyClick(late, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is last


def test_a_field_that_comes_late_does_not_call_the_keyboard_back(
    qtbot: QtBot, shown: Show
) -> None:
    group = QWidget()
    column = QVBoxLayout(group)
    first, last, late = LineField("First"), QLineEdit(), LineField("Late")
    for line in (first, last):
        column.addWidget(line)
    shown(group)
    column.insertWidget(1, late)
    late.show()
    put_in_order(list(stops(group)))
    last.setFocus()
    qtbot.keyClick(last, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is first.line
    put_in_order(list(stops(group)))
    qtbot.keyClick(first.line, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is late.line


def test_a_box_of_several_lines_keeps_its_place_when_its_form_is_put_back(
    qtbot: QtBot, shown: Show
) -> None:
    group = QWidget()
    column = QVBoxLayout(group)
    name, form, ending = LineField("Name"), QWidget(), LineField("Ending")
    rows = QVBoxLayout(form)
    fields = (LineField("When"), LongTextField("What was said"), LineField("Incident"))
    for field in fields:
        rows.addWidget(field)
    other = LongTextField("Anything else")
    for each in (name, form, other, ending):
        column.addWidget(each)
    shown(group)
    inside = [field.control for field in fields]
    wanted = [name.line, *inside, other.box, ending.line]
    for _ in range(2):  # as a page is made anew under an open form
        form.setParent(None)
        put_in_order(list(stops(group)))
        column.insertWidget(1, form)
        form.show()
        wanted[0].setFocus()
        for here, following in pairwise(wanted):
            put_in_order(list(stops(group)))
            qtbot.keyClick(here, Qt.Key.Key_Tab)
            assert QApplication.focusWidget() is following
    assert other.box.viewport().focusProxy() is other.box


def test_several_fields_that_come_late_are_walked_both_ways(
    qtbot: QtBot, shown: Show
) -> None:
    group = QWidget()
    column = QVBoxLayout(group)
    first, last = LineField("First"), LineField("Last")
    ends = SegmentedChoice("How it ends", [("a", "Answered"), ("r", "Refer")])
    ends.set_value("r")
    for each in (first, last, ends):
        column.addWidget(each)
    shown(group)
    late = [LineField(name) for name in ("One", "Two", "Three")]
    for place, field in enumerate(late, 1):
        column.insertWidget(place, field)
        field.show()
    put_in_order(list(stops(group)))
    wanted = [first.line, *(field.line for field in late), last.line, ends.segment("r")]
    first.line.setFocus()
    for way, walk in (
        (Qt.Key.Key_Tab, wanted),
        (Qt.Key.Key_Backtab, list(reversed(wanted))),
    ):
        for here, following in pairwise(walk):
            qtbot.keyClick(here, way)
            assert QApplication.focusWidget() is following


def test_a_choice_taken_with_enter_is_replaced_by_what_is_typed_next(
    qtbot: QtBot, shown: Show
) -> None:
    field = ChoiceField("Room", [Choice("k", "Kitchen"), Choice("h", "Hall")])
    shown(field)
    with qtbot.waitSignal(field.line.taken):
        qtbot.keyClicks(field.line, "kit")
        qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.key() == "k"
    qtbot.keyClicks(field.line, "hal")
    qtbot.keyClick(field.line, Qt.Key.Key_Return)
    assert field.key() == "h"


def test_a_long_line_shows_its_beginning(shown: Show) -> None:
    field, other = LineField("Address"), LineField("Other")
    shown(other, field)
    field.set_value("Flat 3, Garmere Court, 1 Ashacre Road, Wexcombe Green")
    assert field.line.cursorPosition() == 0
