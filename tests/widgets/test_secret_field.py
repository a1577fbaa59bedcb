"""A passphrase can be looked at while it is typed, and never taken out."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from widgets.fields import SecretField

Show = Callable[..., QWidget]
WORDS = "lantern gravel teacup"
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def field(qtbot: QtBot, shown: Show) -> SecretField:
    """A field with a passphrase typed in it, shown in letters."""
    field = SecretField("Passphrase")
    shown(field)
    qtbot.keyClicks(field.line, WORDS)
    field._show.setChecked(True)
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal
    return field


def test_undo_never_brings_back_what_was_cleared(
    field: SecretField, qtbot: QtBot
) -> None:
    field.clear()
    field._show.setChecked(True)
    qtbot.keyClick(field.line, Qt.Key.Key_Z, CONTROL)
    assert field.text() == ""
    field.line.undo()
    assert field.text() == ""


def test_what_is_typed_next_is_dotted_again(field: SecretField) -> None:
    field.clear()
    assert field.line.echoMode() is QLineEdit.EchoMode.Password


@pytest.mark.parametrize("key", [Qt.Key.Key_C, Qt.Key.Key_X])
def test_nothing_reaches_the_clipboard(
    field: SecretField, qtbot: QtBot, key: Qt.Key
) -> None:
    QGuiApplication.clipboard().setText("before")
    field.line.selectAll()
    qtbot.keyClick(field.line, key, CONTROL)
    assert QGuiApplication.clipboard().text() == "before"
    assert field.line.echoMode() is QLineEdit.EchoMode.Normal


def test_its_menu_offers_no_copy_and_no_undo(field: SecretField) -> None:
    middle = QPoint(5, 5)
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, middle, field.line.mapToGlobal(middle)
    )
    QApplication.sendEvent(field.line, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert {action.objectName() for action in menu.actions()} == {
        *("edit-paste", "select-all"),
    }
    menu.close()
