"""What is typed, kept at every pause and brought back."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from db.changes import Changes
from db.domain.cards import find_card_numbers
from db.errors import ClerkError
from db.store.drafts import Draft, DropDraft, KeepDraft
from desktop.runtime.desk import Desk

PAUSE_MS = 700


def without_cards(words: Mapping[str, str]) -> dict[str, str]:
    """Return *words* without those fields in which a card number stands.

    It is never kept, not even until it is taken out.
    """
    return {name: text for name, text in words.items() if not find_card_numbers(text)}


class DraftKeeper(QObject):
    """Keeps the words of one form under its key; a key of "" keeps nothing.

    Signals:
        found(dict): what was typed before, when there is any.
        failed(object): an error for the crash desk.
    """

    found = Signal(dict)
    failed = Signal(object)

    def __init__(self, desk: Desk, key: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._key = desk, key
        self._words: dict[str, str] = {}
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self.keep_now)

    @property
    def key(self) -> str:
        """Under which key the words are kept now."""
        return self._key

    def turn_to(self, key: str) -> None:
        """Keep what waits for a pause; from now on keep another form, under *key*."""
        self.keep_now()
        self._key, self._words = key, {}

    def look(self) -> None:
        """Ask for what was typed before; it comes as ``found``."""
        owner = self._desk.actor.id
        if self._key and owner is not None:
            query = partial(self._desk.unkept.drafts_of, owner=owner)
            done = partial(self._on_drafts, self._key)
            self._desk.read(query, done, self._on_error)

    def typed(self, words: Mapping[str, str]) -> None:
        """Keep *words* once there is a pause in typing."""
        self._words = dict(words)
        if self._key:
            self._pause.start()

    @Slot()
    def keep_now(self) -> None:
        """Keep what waits for a pause, as before a lock."""
        self._pause.stop()
        words, self._words = without_cards(self._words), {}
        if not self._key or not words:
            return
        command = KeepDraft(self._key, words)
        work = partial(self._desk.unkept.keep, command)
        self._desk.write(work, _nothing, self._on_error)

    def drop(self) -> None:
        """Forget it: it was saved, or thrown away on purpose."""
        self._pause.stop()
        self._words = {}
        if self._key:
            work = partial(self._desk.unkept.drop, DropDraft(self._key))
            self._desk.write(work, _nothing, self._on_error)

    def _on_drafts(self, asked: str, drafts: list[Draft]) -> None:
        for draft in drafts:
            if draft.key == asked == self._key:
                self.found.emit({str(k): str(v) for k, v in draft.body.items()})
                return

    @Slot(object)
    def _on_error(self, error: BaseException) -> None:
        if not isinstance(error, ClerkError):
            self.failed.emit(error)


def _nothing(changes: Changes) -> None:
    """Take the answer of a draft; there is nothing to do about it."""
