"""What is typed into a pane: kept apart from its record, and never lost."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from db.store.drafts import Draft, drafts_of
from desktop.admin.screens.form_pane import FormPane
from desktop.runtime.desk import Desk
from desktop.runtime.drafts import DraftKeeper
from widgets.fields import Field, SecretField


class KeptForm(QObject):
    """Knows what somebody typed into a pane beside what the record held.

    Only the fields that were touched are kept, at each pause in typing: what
    somebody else saves in the others meanwhile comes in.

    Signals:
        brought_back(): what was typed before stands in the fields again.
        unfinished(str): the record that was left in the middle, by its key.
        failed(object): an error for the crash desk.
    """

    brought_back = Signal()
    unfinished = Signal(str)
    failed = Signal(object)

    def __init__(
        self, desk: Desk, pane: FormPane, prefix: str, parent: QObject | None = None
    ) -> None:
        """Take what the drafts' keys begin with; with "" nothing is kept."""
        super().__init__(parent)
        self._desk, self._prefix = desk, prefix
        fields = pane.fields.items()
        self._fields: dict[str, Field] = {
            name: field for name, field in fields if not isinstance(field, SecretField)
        }
        self._own: dict[str, str] = {}
        self._sent: dict[str, str] | None = None
        self._filling = self._is_kept = False
        self._drafts = DraftKeeper(desk, "", self)
        self._drafts.found.connect(self._on_found)
        self._drafts.failed.connect(self.failed)
        for field in set(self._fields.values()):
            field.changed.connect(self._on_changed)

    def begin(self, fill: Callable[[], None], key: str, *, look: bool = True) -> None:
        """Fill the pane for the record *key*; what was typed there comes back."""
        self.keep_now()
        self._fill(fill)
        self._go_on_as(key)
        if look:
            self._drafts.look()

    def renew(self, fill: Callable[[], None]) -> tuple[str, ...]:
        """Fill the pane anew; what was typed stays.

        Returns the names of the fields that were changed by both.
        """
        mine, before = self.touched(), self._own
        self._fill(fill)
        self._put_back(mine)
        return tuple(
            name
            for name, words in mine.items()
            if self._own[name] not in {before[name], words}
        )

    def touched(self) -> dict[str, str]:
        """Return what was typed, by the names of the fields."""
        words = self._words()
        return {n: words[n] for n in words if words[n] != self._own.get(n, words[n])}

    def put_back(self, words: dict[str, str]) -> None:
        """Put typed words back, as after an undo."""
        self._put_back(words)
        self._on_changed()

    def sending(self) -> None:
        """Remember what is being saved."""
        self._sent = self._words()

    @Slot()
    def refused(self) -> None:
        """Go on: nothing was saved."""
        self._sent = None

    def settle(self, key: str) -> None:
        """Take what was sent as the record's own, from now on under *key*.

        Does nothing after a save that was none of the form's.
        """
        if self._sent is None:
            return
        self._own, self._sent = self._sent, None
        typed_since = self.touched()
        self._drafts.drop()
        self._go_on_as(key)
        if typed_since:
            self._on_changed()

    def drop(self) -> None:
        """Forget what was typed, and keep nothing of it."""
        self._drafts.drop()
        self._is_kept = False

    @Slot()
    def keep_now(self) -> None:
        """Keep what is typed now, as before a lock."""
        self._drafts.keep_now()

    def seek(self) -> None:
        """Ask which record was left in the middle."""
        owner = self._desk.actor.id
        if self._prefix and owner is not None:
            query = partial(drafts_of, owner=owner)
            self._desk.read(query, self._on_drafts, self.failed.emit)

    def _go_on_as(self, key: str) -> None:
        self._drafts.turn_to(f"{self._prefix}/{key}" if self._prefix else "")
        self._is_kept = False

    def _fill(self, fill: Callable[[], None]) -> None:
        self._filling = True
        try:
            fill()
        finally:
            self._filling = False
        self._own = self._words()

    def _words(self) -> dict[str, str]:
        return {name: field.kept() for name, field in self._fields.items()}

    def _put_back(self, words: dict[str, str]) -> None:
        self._filling = True
        try:
            for name, typed in words.items():
                if name in self._fields:
                    self._fields[name].put_back(typed)
        finally:
            self._filling = False

    @Slot()
    def _on_changed(self) -> None:
        if self._filling or not self._prefix:
            return
        if typed := self.touched():
            self._is_kept = True
            self._drafts.typed(typed)
        elif self._is_kept:
            self.drop()

    @Slot(dict)
    def _on_found(self, words: dict[str, str]) -> None:
        already = self.touched()
        self._put_back({n: typed for n, typed in words.items() if n not in already})
        self._is_kept = True
        if self.touched():
            self.brought_back.emit()
        else:
            self.drop()

    @Slot(object)
    def _on_drafts(self, drafts: list[Draft]) -> None:
        begins = f"{self._prefix}/"
        for draft in drafts:
            if draft.key.startswith(begins):
                self.unfinished.emit(draft.key.removeprefix(begins))
                return
