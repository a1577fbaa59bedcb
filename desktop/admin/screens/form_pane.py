"""The right-hand side of a part: one record, its fields, its buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop.admin.screens.inline_words import claims_sending, is_sending
from widgets.banners import Banner
from widgets.beside import Beside, ButtonRow
from widgets.buttons import PrimaryButton, QuietButton
from widgets.colours import Tone
from widgets.fields import Field
from widgets.looks import Space
from widgets.section import Heading, Surface, Words, scrolling

_ROUND = 56
"""Pixels kept in sight above and below, for a label or a problem."""


class FormPane(Surface):
    """A heading, quiet facts, fields from top to bottom, and a footer.

    Ctrl+Enter presses the footer's primary button from any field.
    Problems stand beside their field; what concerns the whole stands above, and
    so does what somebody had typed before.
    """

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__("right", parent)
        self.setAccessibleName(accessible_name)
        self.fields: dict[str, Field] = {}
        self._sought: QWidget | None = None
        self._main: PrimaryButton | None = None
        self.heading, self.facts = Heading(), Words("", "hint")
        self.trouble, self.kept = Banner(Tone.DANGER), Banner(Tone.INFO)
        self.throw_away = QuietButton(self.tr("Throw it away"))
        self.kept.add_button(self.throw_away)
        for banner in (self.trouble, self.kept):
            banner.hide()
        body = Surface("paper")
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(Space.XL - 4, Space.L, Space.XL - 4, Space.L)
        self.column.setSpacing(Space.M)
        head = QVBoxLayout()
        head.setSpacing(Space.XS)
        head.addWidget(self.heading)
        head.addWidget(self.facts)
        self.column.addLayout(head)
        self.column.addWidget(self.trouble)
        self.column.addWidget(self.kept)
        self.fields_column = QVBoxLayout()
        self.fields_column.setSpacing(Space.M)
        self.column.addLayout(self.fields_column)
        self.column.addStretch(1)
        self.footer = Surface("footer")
        self.buttons = ButtonRow()
        foot = QVBoxLayout(self.footer)
        foot.setContentsMargins(Space.XL - 4, 10, Space.XL - 4, 10)
        foot.addWidget(self.buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.scroller = scrolling(body, accessible_name)
        whole.addWidget(self.scroller, 1)
        whole.addWidget(self.footer)

    def add(self, name: str, field: Field) -> None:
        """Put a field below the last one, on the whole width."""
        self.fields[name] = field
        self.fields_column.addWidget(field)

    def add_beside(self, *named: tuple[str, Field]) -> None:
        """Put fields beside one another below the last one, if there is room."""
        self.fields |= dict(named)
        self.fields_column.addWidget(Beside(*(field for _, field in named)))

    def add_button(self, button: QPushButton, *, at_end: bool = False) -> None:
        """Put a button into the footer, the main one first; or at its far end."""
        if isinstance(button, PrimaryButton) and self._main is None:
            self._main = button
            button.set_keys(self.tr("Ctrl+Enter"))
        self.buttons.add(button, at_end=at_end)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is in here."""
        if claims_sending(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Ctrl+Enter."""
        main = self._main
        if is_sending(event) and main is not None and not main.isHidden():
            main.click()
            event.accept()
        else:
            super().keyPressEvent(event)

    def name(self, heading: str, facts: str = "") -> None:
        """Say whose record it is, from its top; old problems go."""
        self.scroller.verticalScrollBar().setValue(0)
        self.heading.setText(heading)
        self.facts.setText(facts)
        self.facts.setVisible(bool(facts))
        self.kept.hide()
        self.clear_problems()

    def clear_problems(self) -> None:
        """Take every problem away."""
        self.trouble.hide()
        for field in self.fields.values():
            field.set_error("")

    @Slot(object)
    def show_problems(self, problems: list[tuple[str, str]]) -> None:
        """Show (field, words) pairs where they belong, and go to the first."""
        self.clear_problems()
        whole = [words for name, words in problems if name not in self.fields]
        first: Field | None = None
        for name, words in problems:
            if (field := self.fields.get(name)) is not None:
                field.set_error(words)
                first = first or field
        if whole:
            self.trouble.show_words(self.tr("Not saved."), " ".join(whole))
        if first is not None:
            first.focus()
            self.bring_into_sight(first.control.focusProxy() or first.control)

    @Slot()
    def show_brought_back(self) -> None:
        """Say that what was typed before stands in the fields again."""
        words = self.tr("It isn't saved yet.")
        self.throw_away.show()
        self.kept.show_words(self.tr("What you had typed is back."), words)

    def show_both_changed(self, names: Sequence[str]) -> None:
        """Say that somebody else saved the same fields meanwhile."""
        labels = dict.fromkeys(self.fields[name].label() for name in names)
        words = self.tr("They changed {fields} too: saving puts yours in its place.")
        self.throw_away.show()
        self.kept.show_words(
            self.tr("Somebody else saved this. What you typed is kept."),
            words.format(fields=", ".join(f"“{label}”" for label in labels)),
        )

    @Slot(object)
    def bring_into_sight(self, part: QWidget) -> None:
        """Scroll to *part* once it has its place."""
        self._sought = part
        QTimer.singleShot(0, self, self._scroll_to_sought)

    @Slot()
    def _scroll_to_sought(self) -> None:
        if self._sought is not None and isValid(self._sought):
            self.scroller.ensureWidgetVisible(self._sought, 0, _ROUND)

    def set_read_only(self, read_only: bool) -> None:
        """Let the fields be read or written."""
        for field in self.fields.values():
            field.setDisabled(read_only)
