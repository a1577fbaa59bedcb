"""An empty desk: what to do, and who was here today."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.queries.counter.today import TodaysContact
from desktop.people import wording
from desktop.people.nobody_view_model import NobodyViewModel
from desktop.people.wording import say
from desktop.runtime.desk import Desk
from widgets.empty_state import EmptyState
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.rows import TwoLineRow
from widgets.section import GroupHeading


class Nobody(QWidget):
    """What is shown while nobody is at the desk.

    Signals:
        person_wanted(UUID): somebody who was here today.
        new_person_wanted(): the button.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(UUID)
    new_person_wanted = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setAccessibleName(say("Nobody is shown"))
        self.setProperty("ownRing", True)
        self.view_model = NobodyViewModel(desk, self)
        self.empty = EmptyState(
            "user-round",
            say("Nobody is shown"),
            say("Whoever you find with Ctrl+K stands here."),
            say("New person"),
            keys=say("Ctrl+Shift+N"),
        )
        self.heading = GroupHeading(say("Today at this desk"))
        self.today = TwoLineList(say("Today at this desk"))
        self.today.setProperty("surface", "canvas")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self.empty, 1)
        column.addWidget(self.heading)
        column.addWidget(self.today, 1)
        self.empty.acted.connect(self.new_person_wanted)
        self.today.opened.connect(self._on_opened)
        self.today.clicked.connect(self._on_clicked)
        self.view_model.contacts_changed.connect(self._on_contacts_changed)
        self.view_model.failed.connect(self.failed)
        self._on_contacts_changed([])

    @Slot(list)
    def _on_contacts_changed(self, contacts: list[TodaysContact]) -> None:
        now = self._desk.clock()
        states = {"open": say("Being taken now"), "parked": say("Parked")}
        self.today.show_rows(
            [
                TwoLineRow(
                    (one.id, one.person_id),
                    one.name or say("Nobody named"),
                    wording.joined(
                        wording.called(one.channel, wording.CHANNEL_NAMES),
                        one.reference,
                    ),
                    wording.moment(one.started_at, now),
                    states.get(one.state, ""),
                )
                for one in contacts
            ]
        )
        for widget in (self.heading, self.today):
            widget.setVisible(bool(contacts))

    @Slot(object)
    def _on_opened(self, key: tuple[UUID, UUID | None]) -> None:
        if key[1] is not None:
            self.person_wanted.emit(key[1])

    @Slot()
    def _on_clicked(self) -> None:
        key = self.today.current_key()
        if isinstance(key, tuple):
            self._on_opened(key)
