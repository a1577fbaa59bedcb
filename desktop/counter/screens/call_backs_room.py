"""The call-backs: whose on the left, the promises in the middle, one in full."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.phones import show_phone
from db.domain.spoken import spoken_moment
from db.queries.counter.call_backs import DueCallBack
from desktop.counter.call_backs_view_model import CallBacksViewModel, Whose
from desktop.counter.screens.call_back_page import CallBackPage
from desktop.runtime.commands import Command
from desktop.runtime.desk import Desk
from widgets.colours import Tone
from widgets.column import Column
from widgets.empty_state import EmptyState
from widgets.list_detail import FolderList, TwoLineList
from widgets.looks import Space
from widgets.rows import FolderRow, TwoLineRow
from widgets.said import language
from widgets.section import Heading, Surface

_FOLDERS, _LIST = 212, 440


class CallBacksRoom(QWidget):
    """List and detail; the arrows move, the detail follows.

    Signals:
        count_changed(int): how many of one's own are due.
        person_wanted(UUID): show their page.
        message(str, object): words for a toast, with an undo or None.
        failed(object): an error for the crash desk.
    """

    count_changed = Signal(int)
    person_wanted = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = CallBacksViewModel(desk, self)
        self.folders = FolderList(self.tr("Whose call-backs"))
        self.list = TwoLineList(self.tr("Call-backs"))
        self.heading = Heading("")
        self.page = CallBackPage(self._model)
        self.empty = EmptyState(
            "phone-call",
            self.tr("No call-backs"),
            self.tr("A call promised at the counter appears here."),
        )
        self._lay_out()
        self._connect()
        self._folders()
        self.folders.select_first()

    def _lay_out(self) -> None:
        left = Column("left", _FOLDERS, 0.3)
        column = QVBoxLayout(left)
        column.setContentsMargins(Space.M, Space.L, Space.M, 0)
        column.addWidget(Heading(self.tr("Call-backs")))
        column.addWidget(self.folders, 1)
        middle = Column("left", _LIST, 0.08)
        inner = QVBoxLayout(middle)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        self._head = Surface("paper")
        top = QHBoxLayout(self._head)
        top.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        top.addWidget(self.heading)
        inner.addWidget(self._head)
        inner.addWidget(self.list, 1)
        inner.addWidget(self.empty, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(left)
        row.addWidget(middle)
        row.addWidget(self.page, 1)

    def _connect(self) -> None:
        model = self._model
        model.changed.connect(self._show)
        model.count_changed.connect(self.count_changed)
        model.failed.connect(self.failed)
        model.reminded.connect(self._tell)
        model.done.connect(self._tell)
        self.folders.selected.connect(self._show)
        self.list.selected.connect(self._on_selected)
        self.page.person_wanted.connect(self.person_wanted)

    def showEvent(self, event: QShowEvent) -> None:
        """Put the keyboard in the list."""
        super().showEvent(event)
        self.list.setFocus()

    def open(self) -> None:
        """Begin to watch the promises."""
        self._model.open()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again what was changed."""
        self._model.on_committed(changes)

    def commands(self) -> list[Command]:
        """Return what can be done here; each try has its own key in the page."""
        group = self.tr("Call-backs")

        def open_here() -> bool:
            return self.isVisible() and self.page.call is not None

        return [
            Command(f"call_backs.{key}", title, keys, group, run, open_here)
            for key, title, keys, run in (
                ("spoke", self.tr("Spoke to them"), "Alt+P", self.page.spoke),
                ("no_answer", self.tr("No answer"), "Alt+O", self.page.no_answer),
                ("give", self.tr("Give to a colleague"), "Alt+G", self.page.give),
                ("close", self.tr("Close the promise"), "Alt+X", self.page.close_it),
            )
        ]

    def _whose(self) -> Whose:
        key = self.folders.current_key()
        return key if isinstance(key, Whose) else Whose.MINE

    def _folders(self) -> None:
        names = {
            Whose.MINE: self.tr("Mine"),
            Whose.COVERED: self.tr("I cover"),
            Whose.EVERYONE: self.tr("Everyone's"),
        }
        self.folders.show_rows(
            [
                FolderRow(
                    whose,
                    name,
                    len(self._model.of(whose)),
                    Tone.DANGER
                    if any(call.due for call in self._model.of(whose))
                    else Tone.NEUTRAL,
                )
                for whose, name in names.items()
            ]
        )

    @Slot()
    def _show(self) -> None:
        self._folders()
        calls = self._model.of(self._whose())
        self.heading.setText(self.tr("To ring"))
        self._head.setVisible(bool(calls))
        self.list.show_rows([self._row(call) for call in calls])
        self.list.setVisible(bool(calls))
        self.empty.setVisible(not calls)
        if calls and self.list.current_key() is None:
            self.list.select_first()
        self._on_selected(self.list.current_key() if calls else None)

    def _row(self, call: DueCallBack) -> TwoLineRow:
        now = self._model.now()
        tried = self.tr("tried %n time(s)", "", call.attempts)
        return TwoLineRow(
            call.id,
            call.name or self.tr("A caller without a name"),
            call.about,
            spoken_moment(call.promised_at, now, language()),
            tried if call.attempts else show_phone(call.phone),
            Tone.DANGER if call.due else Tone.NEUTRAL,
            exact=f"{call.promised_at:%d/%m/%Y %H:%M} UTC",
        )

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        if not isinstance(key, UUID):
            self.page.show_call(None)
            return
        for call in self._model.promises.calls:
            if call.id == key:
                self.page.show_call(call)

    @Slot(str)
    def _tell(self, words: str) -> None:
        self.message.emit(words, None)
