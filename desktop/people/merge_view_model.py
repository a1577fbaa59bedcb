"""Two records of one person, side by side, until they are merged or left."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.actor import Actor
from db.changes import Changes
from db.domain.merging import MergeField, Side
from db.domain.permissions import Action
from db.errors import ClerkError
from db.queries.people.merge_choices import merge_choices
from db.queries.people.person_page import person_page
from db.queries.people.rows import PersonPage
from desktop.forms.saving import Saving
from desktop.people.use_cases.merging import (
    MarkNotDuplicates,
    MergePeople,
    mark_not_duplicates,
    merge_people,
)
from desktop.runtime.desk import Desk
from widgets.said import language

BOTH_PROTECTED: Final = (
    "Both are protected. Ask data protection or a senior co-ordinator to merge them."
)


@dataclass(frozen=True, slots=True)
class TwoRecords:
    """Both records as they stand, and each field with its default."""

    kept: PersonPage
    merged: PersonPage
    fields: tuple[MergeField, ...]


class MergeViewModel(QObject):
    """Reads both, merges them, or remembers that they are two.

    Signals:
        records_changed(TwoRecords): what is to be compared.
        merged(UUID): of the record that speaks for both now.
        found_two(): somebody found them to be two people.
        refused(str): why it can't be done, in plain words.
        failed(object): an error for the crash desk.
    """

    records_changed = Signal(object)
    merged = Signal(object)
    found_two = Signal()
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._asked = 0
        self.records: TwoRecords | None = None
        self.saving = Saving(desk, self)
        self._apart = Saving(desk, self)
        self.saving.saved.connect(self._on_merged)
        self._apart.saved.connect(self._on_apart)
        for saving in (self.saving, self._apart):
            saving.refused.connect(self.refused)
            saving.stale.connect(self.refused)
            saving.problems_found.connect(self._on_problems)
            saving.failed.connect(self.failed)

    def compare(self, kept_id: UUID, merged_id: UUID) -> None:
        """Read both records; until they are here there is nothing to merge."""
        self._asked += 1
        self.records = None
        query = partial(
            _both,
            kept_id=kept_id,
            merged_id=merged_id,
            now=self._desk.clock(),
            actor=self._desk.actor,
        )
        self._desk.read(query, partial(self._on_read, self._asked), self._on_error)

    def swap(self) -> None:
        """Keep the other of the two."""
        if self.records is not None:
            self.compare(self.records.merged.id, self.records.kept.id)

    def merge(self, choices: dict[str, Side], reason: str) -> None:
        """Let the kept record speak for both."""
        two = self.records
        if two is None:
            return
        command = MergePeople(
            *(two.kept.id, two.kept.version),
            *(two.merged.id, two.merged.version),
            choices,
            reason or None,
        )
        self.saving.start(partial(merge_people, command))

    def keep_apart(self) -> None:
        """Remember that the two are two."""
        two = self.records
        if two is not None:
            command = MarkNotDuplicates(two.kept.id, two.merged.id)
            self._apart.start(partial(mark_not_duplicates, command))

    def _on_read(self, asked: int, two: TwoRecords) -> None:
        if asked == self._asked:
            self.records = two
            self.records_changed.emit(two)

    @Slot(object)
    def _on_merged(self, changes: Changes) -> None:
        self.merged.emit(changes.id)

    @Slot(object)
    def _on_apart(self, _changes: Changes) -> None:
        self.found_two.emit()

    @Slot(list)
    def _on_problems(self, problems: list[ClerkError]) -> None:
        self.refused.emit(" ".join(map(str, problems)))

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.refused.emit(str(error))
        else:
            self.failed.emit(error)


def _both(
    session: Session, kept_id: UUID, merged_id: UUID, now: datetime, actor: Actor
) -> TwoRecords:
    kept = person_page(session, kept_id, now, language())
    merged = person_page(session, merged_id, now, language())
    hidden = kept.whereabouts_hidden and merged.whereabouts_hidden
    if hidden and not actor.may(Action.VIEW_PROTECTED_ADDRESS):
        raise ClerkError(BOTH_PROTECTED)
    return TwoRecords(kept, merged, merge_choices(session, kept.id, merged.id))
