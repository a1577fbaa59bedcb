"""Records that are probably one person, to merge or to leave apart."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.queries.people.duplicates import DuplicatePair
from desktop.people import wording
from desktop.people.lists_view_model import DuplicatesViewModel
from desktop.people.screens.list_beside import ListBeside
from desktop.people.screens.merge_pane import MergePane
from desktop.people.wording import say
from desktop.runtime.desk import Desk
from widgets.empty_state import EmptyState
from widgets.list_detail import TwoLineList
from widgets.rows import TwoLineRow
from widgets.said import said
from widgets.section import Words


class DuplicatesList(QWidget):
    """Pairs at the left, both records side by side at the right.

    Signals:
        message(str, object): words for the toast, and what undoes it or None.
        failed(object): an error for the crash desk.
    """

    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Probable duplicates"))
        self.view_model = DuplicatesViewModel(desk, self)
        self.list = TwoLineList(say("Pairs of records"))
        self.looking = Words(say("Looking for records that are alike…"), "muted")
        self.merge = MergePane(desk, titled=False)
        self.none = EmptyState(
            "users-round",
            say("No probable duplicates"),
            say("Records that are probably one person will stand here."),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self.stack = ListBeside(
            say("Probable duplicates"), self.list, self.merge, self.none, self.looking
        )
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.stack)

    def _connect(self) -> None:
        self.view_model.busy_changed.connect(self.looking.setVisible)
        self.view_model.pairs_changed.connect(self._on_pairs_changed)
        self.view_model.failed.connect(self.failed)
        self.list.selected.connect(self._on_selected)
        self.list.opened.connect(self._on_opened)
        self.merge.merged.connect(self._on_merged)
        self.merge.found_two.connect(partial(self._say, say("Kept apart")))
        self.merge.failed.connect(self.failed)

    def load(self) -> None:
        """Look for pairs, as when the page comes to the front."""
        self.view_model.read()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Look again after a merge or two found to be two."""
        self.view_model.on_committed(changes)

    @Slot(list)
    def _on_pairs_changed(self, pairs: list[DuplicatePair]) -> None:
        self.stack.show_waiting(bool(pairs))
        self.list.show_rows([_row(pair) for pair in pairs])
        if pairs and self.list.current_key() is None:
            self.list.select_first()

    @Slot(object)
    def _on_selected(self, key: tuple[UUID, UUID] | None) -> None:
        if key is not None:
            self.merge.begin(*key, keys=False)

    @Slot(object)
    def _on_opened(self, _key: object) -> None:
        """Go on in the pair with Enter."""
        self.merge.take_keys()

    @Slot(object, object)
    def _on_merged(self, _kept: UUID, _merged: UUID) -> None:
        self._say(say("Merged; it can be undone on the person's page"))

    def _say(self, words: str) -> None:
        self.message.emit(words, None)


def _row(pair: DuplicatePair) -> TwoLineRow:
    first, second = pair.first, pair.second
    names = first.name if first.name == second.name else f"{first.name} / {second.name}"
    address = say("Protected") if first.protected else first.address
    return TwoLineRow(
        (first.id, second.id),
        names,
        wording.joined(
            address, ", ".join(said(reason) for reason in first.reasons[:2])
        ),
    )
