"""Markers to approve and to review: the list, and the decision beside it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.domain.markers import MarkerState
from db.queries.people.rows import Caution
from desktop.forms.form import Form, Go, Part
from desktop.forms.screens.parts_view import PartsView
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.forms.marker_parts import marker_line
from desktop.people.lists_view_model import MarkersViewModel, MarkersWaiting
from desktop.people.screens.list_beside import ListBeside
from desktop.people.wording import say
from desktop.runtime.desk import Desk
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.list_detail import TwoLineList
from widgets.row_model import Keyed
from widgets.rows import TwoLineRow


class MarkersList(QWidget):
    """What waits for somebody who may decide about markers.

    Signals:
        person_wanted(UUID): whose page to open.
        count_changed(object): how many wait for a decision; None for none.
        message(str, object): words for the toast, and what undoes it or None.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    count_changed = Signal(object)
    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._waiting = MarkersWaiting((), ())
        self.setAccessibleName(say("Caution markers"))
        self.view_model = MarkersViewModel(desk, self)
        self.list = TwoLineList(say("Markers to decide"))
        self.parts = PartsView(say("The marker"), desk)
        self.none = EmptyState(
            "circle-check",
            say("No marker waits"),
            say("Proposed ones, and those due for review, will stand here."),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = ListBeside(
            say("Caution markers"), self.list, self.parts, self.none
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.view_model.markers_changed.connect(self._on_markers_changed)
        self.view_model.failed.connect(self.failed)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self.parts.saved.connect(self._on_saved)
        self.parts.person_wanted.connect(self.person_wanted)
        self.parts.failed.connect(self.failed)

    def load(self) -> None:
        """Read the lists, as when the page comes to the front."""
        self.view_model.read()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read again if a marker was touched."""
        self.view_model.on_committed(changes)

    @Slot(object)
    def _on_markers_changed(self, waiting: MarkersWaiting) -> None:
        self._waiting = waiting
        wait = len(waiting.to_approve) + len(waiting.to_review)
        self.count_changed.emit(wait or None)
        rows: list[Keyed | str] = []
        if waiting.to_approve:
            rows.append(say("To approve"))
            rows.extend(map(self._row, waiting.to_approve))
        if waiting.to_review:
            rows.append(say("To review"))
            rows.extend(map(self._row, waiting.to_review))
        self.stack.show_waiting(bool(rows))
        self.list.show_rows(rows)
        if rows and self.list.current_key() is None:
            self.list.select_first()
        self._on_selected(self.list.current_key())

    def _row(self, marker: Caution) -> TwoLineRow:
        overdue = marker.state in {MarkerState.REVIEW_OVERDUE, MarkerState.LAPSED}
        until = marker.stands_until
        return TwoLineRow(
            marker.id,
            marker.person_name,
            wording.instructions(marker.instructions),
            wording.called(marker.state.value, wording.STATE_NAMES),
            wording.full_day(until) if until else "",
            Tone.DANGER if overdue else Tone.NEUTRAL,
        )

    @Slot(object)
    def _on_selected(self, key: object) -> None:
        marker = self._waiting.find(key) if isinstance(key, UUID) else None
        if marker is None:
            self.parts.show_parts(())
            return
        here = Here(self._desk.actor, self._desk.clock())
        line = marker_line(marker, here)
        told = say("Not told: {why}").format(why=marker.not_told_reason or "")
        if marker.told_on is not None:
            day = wording.full_day(marker.told_on)
            told = say("Told on {day}").format(day=day)
        note = told if marker.told_on or marker.not_told_reason else ""
        go = Go(say("Open their page"), "person", marker.person_id)
        part = Part("marker", marker.person_name, (line,), (go,), note=note)
        self.parts.show_parts((part,))

    @Slot(object)
    def _on_opened(self, key: object) -> None:
        if isinstance(key, UUID):
            self.parts.open_form("marker")

    @Slot(object, object)
    def _on_saved(self, form: Form, changes: Changes) -> None:
        del changes
        if form.done:
            self.message.emit(form.done, None)
