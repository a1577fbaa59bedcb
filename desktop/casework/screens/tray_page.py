"""Post in the team's tray: what it is, and where it goes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.permissions import Action
from db.queries.casework.rows import TrayRow
from desktop.casework.rail_view_model import RailViewModel
from desktop.casework.screens.detail import letter_of
from desktop.casework.screens.document_sight import DocumentSight
from desktop.casework.screens.facts import Facts
from desktop.casework.screens.form_tray import FormTray
from desktop.casework.short_lists_view_model import ShortListsViewModel
from desktop.casework.tray_forms import accept_form, return_form, route_form
from desktop.casework.wording import capital, day_words
from desktop.forms.form import Form
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from widgets.foot import Foot
from widgets.looks import Space, now
from widgets.said import said
from widgets.section import Heading, Surface, scrolling


class TrayPage(QWidget):
    """A `Detail`: one letter that waits in a tray.

    Signals:
        person_wanted(UUID), case_wanted(UUID): as every `Detail` has them.
        document_wanted(UUID): show what was sent.
        back_wanted(): the keyboard goes back to the list.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    case_wanted = Signal(object)
    document_wanted = Signal(object)
    back_wanted = Signal()
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(
        self,
        desk: Desk,
        lists: ShortListsViewModel,
        rail: RailViewModel,
        parent: QWidget | None = None,
    ) -> None:
        """Take the list that has read the letters, and the one that knows teams."""
        super().__init__(parent)
        self.setAccessibleName(self.tr("Post"))
        self._desk, self._lists, self._rail = desk, lists, rail
        self.row: TrayRow | None = None
        self.title, self.facts = Heading(""), Facts()
        self.look = LinkButton(self.tr("Open it large"))
        self.look.clicked.connect(self._on_look)
        self.sight = DocumentSight(desk)
        self.sight.failed.connect(self.failed)
        self._seen: UUID | None = None
        self.panels = FormTray(desk, self)
        self.steps: dict[str, tuple[str, Callable[[TrayRow], Form]]] = {
            "A": (self.tr("Take it"), accept_form),
            "R": (self.tr("Send back"), return_form),
            "S": (self.tr("Route on"), self._route_form),
        }
        self._lay_out()
        self.panels.saved.connect(self._on_saved)
        self.panels.closed.connect(self._on_closed)
        self.panels.failed.connect(self.failed)
        lists.renewed.connect(self._on_renewed)

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, Space.L, 0, 0)
        column.setSpacing(Space.M)
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, 0, Space.L, 0)
        head.setSpacing(Space.S)
        head.addWidget(self.title)
        head.addWidget(self.facts)
        head.addWidget(self.look, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(head)
        column.addWidget(self.sight, 1)
        buttons = [
            (SecondaryButton if place else PrimaryButton)(words, keys=letter)
            for place, (letter, (words, _)) in enumerate(self.steps.items())
        ]
        for letter, button in zip(self.steps, buttons, strict=True):
            button.clicked.connect(partial(self.press, letter))
        self._first, self._back = buttons[0], buttons[1]
        self.foot = Foot(*buttons, side=Space.L)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(scrolling(body, self.tr("Post")), 1)
        whole.addWidget(self.panels)
        whole.addWidget(self.foot)

    def _may(self) -> bool:
        return self._desk.actor.may(Action.ANSWER_TRAY)

    def _route_form(self, row: TrayRow) -> Form:
        return route_form(row, self._rail.mine.all_teams)

    def show_record(self, record_id: UUID | None) -> None:
        """Show a letter of the list, or nothing."""
        if self.row is None or self.row.id != record_id:
            self.panels.put_away()
        rows = [row for row in self._lists.rows if isinstance(row, TrayRow)]
        self.row = next((row for row in rows if row.id == record_id), None)
        self._show_foot()
        self._show()

    def press(self, letter: str) -> bool:
        """Do what a letter means for this post."""
        if self.row is None or letter not in self.steps or not self._may():
            return False
        if letter == "R" and self.row.returned:
            return False
        self.panels.ask(self.steps[letter][1](self.row))
        self._show_foot()
        return True

    def begin(self) -> None:
        """Bring the keyboard to the first action."""
        self._first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def commands(self) -> list[Command]:
        """Return what may become of it."""
        group = self.tr("Post tray")
        return [
            Command(
                f"tray.{letter}",
                words,
                "",
                group,
                partial(self._run, letter),
                self._is_shown,
                shown_keys=letter,
            )
            for letter, (words, _) in self.steps.items()
        ]

    def on_committed(self, changes: Changes) -> None:
        """Go on: the list reads again, and this page shows what it read."""

    def keep_drafts(self) -> None:
        """Keep what is typed."""
        self.panels.host.keep_drafts()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Letters mean the same on the page as in the list."""
        letter = letter_of(event)
        if letter and self.press(letter):
            event.accept()
        else:
            super().keyPressEvent(event)

    def _run(self, letter: str) -> None:
        self.press(letter)

    def _is_shown(self) -> bool:
        return self.isVisible() and self.row is not None and self._may()

    def _show(self) -> None:
        row, moment = self.row, self._desk.clock()
        self._see(row)
        if row is None:
            return
        names = {team.code: said(team.name) for team in self._rail.mine.all_teams}
        came = capital(day_words(row.received_on, moment))
        self.title.setText(row.title)
        self.facts.show_facts(
            [
                (self.tr("Came"), came, None),
                (self.tr("Customer"), row.person or self.tr("Not known"), None),
                (self.tr("Case"), row.case_reference or self.tr("None named"), None),
                (self.tr("Tray"), names.get(row.team_code, row.team_code), None),
                *([(self._why(row), row.reason, None)] if row.reason else []),
            ]
        )

    def _see(self, row: TrayRow | None) -> None:
        """Have what was sent in sight, once: nobody decides by a name alone."""
        wanted = row.document_id if row is not None and self.isVisible() else None
        if wanted != self._seen:
            self._seen = wanted
            self.sight.show_document(wanted)

    def showEvent(self, event: QShowEvent) -> None:
        """Open what was sent."""
        super().showEvent(event)
        self._see(self.row)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the content when another page comes to the front."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._see(None)

    def _why(self, row: TrayRow) -> str:
        return self.tr("Sent back") if row.returned else self.tr("Why it is here")

    @Slot()
    def _on_look(self) -> None:
        if self.row is not None:
            self.document_wanted.emit(self.row.document_id)

    @Slot(list)
    def _on_renewed(self, _rows: list[object]) -> None:
        if self.row is not None:
            self.show_record(self.row.id)

    def _show_foot(self) -> None:
        asking = self.panels.panel is not None
        self.foot.setVisible(not asking and self._may())
        self.sight.setVisible(not (asking and now().large_text))
        self._back.setVisible(self.row is None or not self.row.returned)

    @Slot(bool)
    def _on_closed(self, from_page: bool) -> None:
        self._show_foot()
        if from_page:
            self.begin()
        else:
            self.back_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the form its share of the height."""
        super().resizeEvent(event)
        self.panels.fit()

    @Slot(object, object)
    def _on_saved(self, form: Form, _changes: Changes) -> None:
        self.message.emit(form.done, None)
