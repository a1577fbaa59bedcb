"""Lines in an order: the keyboard stays where it was, drafts keep what is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from db.domain.task_lists import TaskStep
from desktop.admin.screens.questions_field import QuestionsField
from desktop.admin.screens.steps_field import StepsField
from widgets.buttons import QuietButton

LOOK = TaskStep(key="look", words="Look at it")
MEND = TaskStep(key="mend", words="Mend it", after="look")


def steps(qtbot: QtBot) -> StepsField:
    """A list of two tasks, the second of which waits for the first."""
    field = StepsField("Tasks")
    qtbot.addWidget(field)
    field.set_lines((LOOK, MEND))
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    return field


def press(qtbot: QtBot, field: StepsField, name: str) -> None:
    """Press what a screen reader calls *name*, by the keyboard."""
    QApplication.processEvents()
    buttons = field.findChildren(QuietButton)
    button = next(b for b in buttons if b.accessibleName() == name and b.isVisible())
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)


def focused() -> str:
    QApplication.processEvents()
    widget: QWidget | None = QApplication.focusWidget()
    return widget.accessibleName() if widget else ""


def test_the_keyboard_stays_with_the_line_that_was_moved(qtbot: QtBot) -> None:
    """One that waited for what stands below it now waits for nothing."""
    field = steps(qtbot)
    press(qtbot, field, "Up: Mend it")
    assert [(one.key, one.after) for one in field.lines] == [
        ("mend", None),
        ("look", None),
    ]
    assert focused() == "Change: Mend it"
    press(qtbot, field, "Remove: Mend it")
    assert focused() == "Add a task"


def test_what_is_half_typed_comes_back(qtbot: QtBot) -> None:
    field = steps(qtbot)
    field.open(1)
    field.form.words.set_text("Mend it to")
    kept, other = field.kept(), steps(qtbot)
    other.put_back(kept)
    assert other.kept() == kept
    assert other.take_open()
    assert [one.words for one in other.lines] == ["Look at it", "Mend it to"]


def test_a_line_without_words_is_not_taken(qtbot: QtBot) -> None:
    """The list stays as it was, and the keyboard goes to what is missing."""
    field = QuestionsField("Questions")
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.add.click()
    assert not field.take_open()
    assert field.lines == []
    assert focused().startswith("Question")
