"""The foot of a case's page: the next action in reach, the others one press away."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from desktop.casework.case_actions import CLOSE_KEYS
from desktop.casework.wording import say
from desktop.forms.form import Step
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.looks import Space
from widgets.section import Surface

MORE_KEYS: Final = "+"


class ActionBar(Surface):
    """Buttons side by side as far as they fit; what does not stands in a menu.

    Signals:
        wanted(Step): something is to be done.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("footer", parent)
        self.setAccessibleName(say("Actions"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.L, 10, Space.L, 10)
        self._row.setSpacing(Space.S)
        self._buttons: list[tuple[Step, QPushButton]] = []
        self._close: QPushButton | None = None
        self.more = SecondaryButton(say("More"), keys=MORE_KEYS)
        self.more.clicked.connect(self.open_menu)
        self.menu = QMenu(self)

    def show_actions(self, actions: Sequence[Step]) -> None:
        """Show these actions, the first as the one to do next."""
        old = [button for _, button in self._buttons]
        old += [self._close] if self._close is not None else []
        focused = next((b.accessibleName() for b in old if b.hasFocus()), "")
        while self._row.takeAt(0) is not None:
            pass
        for button in old:
            button.hide()
            button.deleteLater()
        self._buttons, self._close = [], None
        for place, action in enumerate(actions):
            build = SecondaryButton if place else PrimaryButton
            button = build(action.label, keys=action.keys)
            button.setParent(self)
            button.clicked.connect(self._on_clicked)
            if action.keys == CLOSE_KEYS:
                self._close = button
            else:
                self._row.addWidget(button)
            button.setProperty("place", place)
            self._buttons.append((action, button))
            if button.accessibleName() == focused:
                button.setFocus()
        self._row.addWidget(self.more)
        self._row.addStretch(1)
        if self._close is not None:
            self._row.addWidget(self._close)
        self._fit()
        self.setVisible(bool(actions))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many as now fit."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        margins = self._row.contentsMargins()
        whole = self.width() - margins.left() - margins.right()
        rest = [one for one in self._buttons if one[1] is not self._close]
        closing = [one for one in self._buttons if one[1] is self._close]
        wide = [_wide(button) + Space.S for _, button in rest]
        aside = sum(_wide(button) + Space.M for _, button in closing)
        more = _wide(self.more)
        beside = sum((*wide[:1], more, aside)) <= whole
        if not beside:  # closing it stands in the menu, last
            aside = 0
        room = whole - aside
        if sum(wide) > room or (closing and not beside):
            room -= more
        left: list[Step] = []
        for (action, button), width in zip(rest, wide, strict=True):
            room -= width
            fits = (room >= 0 and not left) or action is self._buttons[0][0]
            button.setVisible(fits)
            if not fits:
                left.append(action)
        for action, button in closing:
            button.setVisible(beside)
            if not beside:
                left.append(action)
        self.more.setVisible(bool(left))
        self._fill_menu(left)

    def _fill_menu(self, actions: Sequence[Step]) -> None:
        self.menu.clear()
        for action in actions:
            words = f"{action.label}\t{action.keys}" if action.keys else action.label
            item = self.menu.addAction(words)
            item.setData(action)
            item.triggered.connect(self._on_item)

    @Slot()
    def open_menu(self) -> None:
        """Open the menu of what did not fit, the keyboard in it."""
        if not self.menu.actions():
            return
        height = self.menu.sizeHint().height()
        self.menu.setActiveAction(self.menu.actions()[0])
        self.menu.popup(self.more.mapToGlobal(QPoint(0, -height - Space.XS)))

    @Slot()
    def _on_clicked(self) -> None:
        button = self.sender()
        for action, one in self._buttons:
            if one is button:
                self.wanted.emit(action)
                return

    @Slot()
    def _on_item(self) -> None:
        action = getattr(self.sender(), "data", lambda: None)()
        if isinstance(action, Step):
            self.wanted.emit(action)


def _wide(button: QPushButton) -> int:
    return button.sizeHint().width()
