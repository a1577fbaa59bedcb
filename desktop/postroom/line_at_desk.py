"""The line while somebody is signed in: started, woken by changes, stopped in time.

The line's threads speak to the window by queued signals alone, so that nothing
here ever waits for a page.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal, Slot

from db.changes import Changes
from desktop.postroom.line.jobs import LineStore, Reader
from desktop.postroom.line.line import Line
from desktop.runtime.changes_hub import ChangesHub

_WAKES = (
    *("post_intake", "captured_page", "page_edit", "document", "document_made"),
    "post_set_aside",
)
"""Kinds of record after whose change there may be something to read."""


class LineAtDesk(QObject):
    """Reads what is captured, beside everything else.

    Signals:
        failed(object): an error for the crash desk, or for the banner where the
            world is in the way.
        busy_changed(bool): whether pages are being read.
    """

    failed = Signal(object)
    busy_changed = Signal(bool)
    _changed = Signal(object)
    _troubled = Signal(object)

    def __init__(
        self,
        store: LineStore,
        hub: ChangesHub,
        parent: QObject | None = None,
        workers: Sequence[Reader] | None = None,
    ) -> None:
        super().__init__(parent)
        self._hub, self._own = hub, False
        self._line = Line(store, self._changed.emit, self._troubled.emit, workers)
        queued = Qt.ConnectionType.QueuedConnection
        self._changed.connect(self._on_changed, queued)
        self._troubled.connect(self._on_troubled, queued)
        self._running = False

    @property
    def busy(self) -> bool:
        """Return whether something is being read."""
        return self._running and self._line.busy

    def begin(self) -> None:
        """Read what a crash or the last lock left unread, and go on from there."""
        self._running = True
        self._line.start()

    def end(self) -> None:
        """Stop at once; what was in hand is read after the next sign-in."""
        if self._running:
            self._running = False
            self._line.stop()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Look for work where something was captured or arranged."""
        if self._running and not self._own and changes.touches(*_WAKES):
            self._line.wake()

    @Slot(object)
    def _on_changed(self, changes: Changes) -> None:
        if not self._running:
            return
        # What the line did itself is no reason to wake it: it looks anyway.
        self._own = True
        try:
            self._hub.announce(changes)
        finally:
            self._own = False
        self.busy_changed.emit(self._line.busy)

    @Slot(object)
    def _on_troubled(self, error: BaseException) -> None:
        if self._running:
            self.failed.emit(error)
