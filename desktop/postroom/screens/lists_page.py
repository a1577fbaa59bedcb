"""A list of the post room: what it holds, and forms in their place."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from desktop.forms.form import Form, OpenForm, Part
from desktop.forms.screens.parts_view import PartsView
from desktop.forms.undoing import Undoing
from desktop.postroom.wording import say
from desktop.runtime.desk import Desk
from widgets.fields import LineField
from widgets.looks import Space
from widgets.section import Heading, Surface, Words

_ADDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)

_FINDER_WIDTH = 420


class ListsPage(Surface):
    """Shows parts; a letter opens the form that its button names.

    Signals:
        back_wanted(): the keyboard goes back to the lists.
        shown_wanted(UUID), page_wanted(UUID): show a batch, a page.
        person_wanted(UUID): show their page.
        sought(str): only what has these words is wanted.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    back_wanted = Signal()
    shown_wanted = Signal(object)
    page_wanted = Signal(object)
    person_wanted = Signal(object)
    sought = Signal(str)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.heading, self.about = Heading(name), Words("", "hint")
        self.about.hide()
        self.parts = PartsView(name, desk)
        self.finder = LineField(say("Find  F"))
        self.finder.setMaximumWidth(_FINDER_WIDTH)
        self.finder.set_hint(say("Like court papers, or a name"))
        self.finder.hide()
        self._shown: tuple[Part, ...] = ()
        self._undoing = Undoing(desk, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.S, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.heading)
        column.addWidget(self.about)
        column.addWidget(self.finder)
        column.addWidget(self.parts, 1)
        self.finder.changed.connect(self._on_sought)
        self.parts.saved.connect(self._on_saved)
        self.parts.person_wanted.connect(self.person_wanted)
        self.parts.record_wanted.connect(self._on_record_wanted)
        self._undoing.said.connect(self._tell)
        for part in (self.parts, self._undoing):
            part.failed.connect(self.failed)

    def show_parts(self, title: str, parts: Sequence[Part], about: str = "") -> None:
        """Show what a list holds now; a form that is open stays."""
        if title != self.heading.text():
            self._close()
        self.heading.setText(title)
        self.setAccessibleName(title)
        self.parts.setAccessibleName(title)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self._shown = tuple(parts)
        self.parts.show_parts(parts)

    def offer_finding(self, *, offered: bool) -> None:
        """Show the field that narrows a list, or put it away and empty."""
        if offered != self.finder.isVisibleTo(self):
            self.finder.set_text("")
            self.finder.setVisible(offered)

    def begin(self) -> None:
        """Bring the keyboard here, where letters open forms."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def press(self, letter: str) -> bool:
        """Open the form whose button shows this letter; False if none does."""
        for part in self._shown:
            lines = [step for line in part.lines for step in line.steps]
            for step in (*part.steps, *lines):
                if isinstance(step, OpenForm) and step.keys == letter:
                    return self.parts.press(step.form.key) or self.parts.open_form(
                        part.key, step.form.title
                    )
        return False

    def keep_drafts(self) -> None:
        """Keep what is typed, as before a lock."""
        panel = self.parts.panel()
        if panel is not None:
            panel.keep_draft()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open forms by letter; Esc goes back to the lists."""
        text = event.text().upper()
        plain = not event.modifiers() & _ADDING and not event.isAutoRepeat()
        held: QWidget | None = self.window().focusWidget()
        in_finder = held is not None and self.finder.isAncestorOf(held)
        leaves = event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Return}
        if in_finder and leaves and plain:
            self.begin()
        elif event.key() == Qt.Key.Key_Escape and plain:
            self.back_wanted.emit()
        elif plain and text == "F" and self.finder.isVisible():
            self.finder.focus()
        elif plain and len(text) == 1 and text.isalpha() and self.press(text):
            pass
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def _close(self) -> None:
        if self.parts.panel() is not None:
            self.keep_drafts()
            self.parts.close_form()

    @Slot()
    def _on_sought(self) -> None:
        self.sought.emit(self.finder.text())

    @Slot(str, object)
    def _on_record_wanted(self, kind: str, record_id: UUID) -> None:
        led = self.page_wanted if kind == "page" else self.shown_wanted
        led.emit(record_id)

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        if form.done:
            self.message.emit(form.done, self._undoing.offer(form, changes))
        if not form.at_once:
            self.begin()

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)
