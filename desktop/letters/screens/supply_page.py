"""Letters that a supplier makes: what waits to be ordered, and what is there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.queries.letters.one import SupplyLine, supply_list
from desktop.forms.form import Form
from desktop.forms.screens.parts_view import PartsView
from desktop.letters.forms.supply_forms import supply_parts
from desktop.letters.shelves import KINDS
from desktop.letters.use_cases.supplying import SupplyOrdered
from desktop.letters.wording import say
from desktop.letters.workshop import workshop_with
from desktop.runtime.desk import Desk
from widgets.looks import Space
from widgets.section import Heading, Surface, Words


class SupplyPage(Surface):
    """The list for the supplier.

    Signals:
        back_wanted(): to the names of the lists.
        letter_wanted(UUID): show a letter.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    back_wanted = Signal()
    letter_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("paper", parent)
        self._desk, self._asked = desk, 0
        self._workshop = workshop_with(desk.documents)
        self.setAccessibleName(say("From the supplier"))
        self.parts = PartsView(say("From the supplier"), desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, 0)
        column.setSpacing(Space.XS)
        column.addWidget(Heading(say("From the supplier")))
        about = say("Letters in Braille, on audio or in Easy Read, made elsewhere.")
        column.addWidget(Words(about, "hint"))
        column.addWidget(self.parts, 1)
        self.parts.saved.connect(self._on_saved)
        self.parts.failed.connect(self.failed)

    def open(self) -> None:
        """Show what waits and what the supplier has."""
        self._asked += 1
        done = partial(self._on_read, self._asked)
        self._desk.read(supply_list, done, self.failed.emit)

    def begin(self) -> None:
        """Bring the keyboard to what can be done next."""
        self.parts.setFocus(Qt.FocusReason.ShortcutFocusReason)
        for part in ("ordered", "waiting"):
            self.parts.go_to(part)

    def keep_drafts(self) -> None:
        """Keep nothing: an order holds no words that were long to type."""

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        if changes.touches("letter_supply", *KINDS) and self.isVisible():
            self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_wanted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _on_read(self, asked: int, lines: tuple[SupplyLine, ...]) -> None:
        if asked == self._asked:
            parts = supply_parts(lines, self._desk.actor, self._workshop)
            self.parts.show_parts(parts)

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        words = form.done
        if isinstance(changes, SupplyOrdered) and changes.held:
            held = say("Letters held, as something stops them: {n}")
            words = f"{words}. {held.format(n=changes.held)}"
        self.message.emit(words, None)
