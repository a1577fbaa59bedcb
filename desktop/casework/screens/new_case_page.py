"""A new case, asked for beside what is open already for the same customer or place."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from db.changes import Changes
from db.queries.casework.lines import related_cases
from db.queries.casework.new_case import Openable, openable
from db.queries.casework.rows import Related
from desktop.casework.forms.new_case_form import About, new_case_form
from desktop.casework.screens.form_tray import follow_keyboard
from desktop.casework.screens.referral_beside import ReferralBeside
from desktop.casework.wording import say
from desktop.forms.form import Form
from desktop.forms.screens.panel_host import PanelHost
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.announce import announce
from widgets.looks import Space
from widgets.section import Heading, Surface, Words, scrolling

_Touched = tuple[UUID | None, UUID | None, str]
"""Who, where and what a case would be about."""


class NewCasePage(QWidget):
    """A `Detail` that shows no record yet: what is typed becomes one.

    Signals:
        person_wanted(UUID), case_wanted(UUID): show their page.
        back_wanted(): it was left; what was typed is kept as a draft.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self._opened = False
        self._touched: _Touched = (None, None, "")
        self.setAccessibleName(say("New case"))
        self.host = PanelHost(desk)
        self.related = ReferralBeside()
        self.related.hide()
        paper = Surface("paper")
        column = QVBoxLayout(paper)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(say("New case")))
        hint = say("For what came by post, or was seen: nobody has to refer it.")
        column.addWidget(Words(hint, "hint"))
        column.addWidget(self.related)
        column.addWidget(self.host)
        column.addStretch(1)
        self._area = scrolling(paper, say("New case"))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._area)
        self.host.saved.connect(self._on_saved)
        self.host.closed.connect(self._on_closed)
        self.host.failed.connect(self.failed)
        self.related.case_wanted.connect(self.case_wanted)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._on_focus_changed)

    def ask(self, about: About) -> None:
        """Ask what the case is, beginning with whose page was in front."""
        self.host.put_away()
        self.related.hide()
        self._touched = (None, None, "")
        self._asked += 1
        self._desk.read(
            partial(_openable, self._desk),
            partial(self._on_read, self._asked, about),
            self.failed.emit,
        )

    @property
    def busy(self) -> bool:
        """Whether it is in front and has the keyboard, or is about to."""
        panel, focused = self.host.panel, QApplication.focusWidget()
        if not self.isVisible():
            return False
        return panel is None or self.isAncestorOf(focused or self)

    def show_record(self, record_id: UUID | None) -> None:
        """Show nothing else: it is about no record yet."""

    def press(self, letter: str) -> bool:
        """Return that no letter means anything here."""
        del letter
        return False

    def begin(self) -> None:
        """Bring the keyboard to the first question."""
        if self.host.panel is not None:
            self.host.panel.begin()

    def commands(self) -> list[Command]:
        """Return nothing: the room itself leads here."""
        return []

    def on_committed(self, changes: Changes) -> None:
        """Look again at what is open already, if a case was changed."""
        if self.isVisible() and changes.touches("case_file"):
            self._look()

    def keep_drafts(self) -> None:
        """Keep what is typed."""
        self.host.keep_drafts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc, from wherever the keyboard is."""
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.host.put_away()
            self.back_wanted.emit()
            event.accept()
            return
        super().keyPressEvent(event)

    def _on_read(self, asked: int, about: About, choices: Openable) -> None:
        if asked != self._asked:
            return
        actor, now = self._desk.actor, self._desk.clock()
        self._opened = False
        self.host.ask(new_case_form(choices, about, actor.staff_id, now))
        panel = self.host.panel
        if panel is None:
            return
        for name in ("person", "place", "service_code"):
            panel.fields[name].changed.connect(self._on_changed)
        self._on_changed()
        if about.person is not None or about.place is not None:
            panel.fields["service_code"].focus()

    @Slot()
    def _on_changed(self) -> None:
        """Look for what is open already, once who or where is another."""
        panel = self.host.panel
        if panel is None:
            return
        given = panel.answers()
        place = given.place("place")
        touched = (
            given.someone("person"),
            place.property_id if place else None,
            given.line("service_code"),
        )
        if touched != self._touched:
            self._touched = touched
            self._look()

    def _look(self) -> None:
        done = partial(self._on_related, self._touched)
        query = partial(_related, self._touched)
        self._desk.read(query, done, self.failed.emit)

    def _on_related(self, touched: _Touched, found: list[Related]) -> None:
        if touched != self._touched:
            return
        self.related.show_related(found, self._desk.clock())
        if found:
            announce(self.related, say("Open here already"))

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        self._opened = True
        self.message.emit(form.done, None)
        if changes.id is not None:
            self.case_wanted.emit(changes.id)

    @Slot()
    def _on_closed(self) -> None:
        if not self._opened:
            self.back_wanted.emit()

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, new: QWidget | None) -> None:
        follow_keyboard(new, self._area)


def _openable(desk: Desk, session: Session) -> Openable:
    return openable(session, desk.clock())


def _related(touched: _Touched, session: Session) -> list[Related]:
    person_id, property_id, service_code = touched
    return related_cases(session, person_id, property_id, service_code)
