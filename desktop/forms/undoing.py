"""Undo in the toast: what was saved is taken back, if nothing came after it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from db.changes import Changes
from db.store.taking_back import TakeBack, take_back
from desktop.forms.form import Form
from desktop.forms.saving import Saving, Work
from desktop.forms.words import say
from desktop.runtime.desk import Desk


class Undoing(QObject):
    """Says what undoes a save, and does it.

    Signals:
        said(str): it is undone, or why it can't be.
        failed(object): an error for the crash desk.
    """

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._saving = Saving(desk, self)
        self._saving.saved.connect(self._on_undone)
        self._saving.refused.connect(self.said)
        self._saving.stale.connect(self.said)
        self._saving.failed.connect(self.failed)

    def offer(self, form: Form, changes: Changes) -> Callable[[], None] | None:
        """Return what takes back what *form* saved; None where nothing does."""
        if form.undo is not None:
            work = form.undo(changes)
        elif form.final or changes.tx is None:
            work = None
        else:
            work = partial(take_back, TakeBack(changes.tx))
        return None if work is None else partial(self.start, work)

    def start(self, work: Work) -> None:
        """Do what takes something back."""
        self._saving.start(work)

    @Slot(object)
    def _on_undone(self, changes: Changes) -> None:
        del changes
        self.said.emit(say("Undone"))
