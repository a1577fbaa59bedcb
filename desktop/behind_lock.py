"""A stack that the scanner still feeds when the window is locked.

It runs to its end, so that no sheet is left half way; the store stays open for
it alone, and is locked, its key forgotten, the moment it has come to rest.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import RLock
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:
    from db.store.store import Store
    from desktop.admin.signing_in import SignedIn
    from desktop.postroom.scan_at_desk import ScanAtDesk


@dataclass(slots=True)
class _Left:
    """What goes on: the stack, the store that it goes into, and whose it is."""

    scans: ScanAtDesk
    store: Store
    sign_in_name: str
    back: bool = False


class BehindTheLock(QObject):
    """One stack at a time, or none.

    Signals:
        over(): the scan rests and the store is locked.
        failed(object): an error for the crash desk.
    """

    over = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: _Left | None = None
        self._door = RLock()

    def leave(self, scans: ScanAtDesk, store: Store, sign_in_name: str) -> None:
        """Let a stack go on without a window."""
        self._left = _Left(scans, store, sign_in_name)
        scans.setParent(self)
        scans.cover()
        scans.rested.connect(self._on_rested)
        scans.failed.connect(self.failed)

    def come_back(self, sign_in_name: str, passphrase: str) -> SignedIn | None:
        """Return whoever's stack it is to it; None once the store is locked.

        Anybody else's passphrase stops the feeder: what is in stays, and can be
        gone on with. A wrong one stops nothing. In the slow lane; raises what
        unlocking does.
        """
        from desktop.admin.signing_in import at  # noqa: PLC0415 - the window first

        left = self._left
        if left is None or not left.store.is_open:
            return None
        left.store.keys.open(sign_in_name, passphrase).forget()
        with self._door:
            if left.store.is_open and sign_in_name.strip() == left.sign_in_name:
                session = at(left.store, sign_in_name)
                left.back = True
                return session
        self.stop()
        return None

    def hand_over(self) -> ScanAtDesk | None:
        """Return the scanner to the one who came back to it, if they did."""
        left, self._left = self._left, None
        if left is None:
            return None
        left.scans.rested.disconnect(self._on_rested)
        left.scans.failed.disconnect(self.failed)
        return left.scans if left.back else None

    def stop(self) -> None:
        """Stop the feeder and lock the store; harmless where nothing goes on."""
        left = self._left
        if left is not None:
            left.scans.end()
            with self._door:
                left.store.lock()

    @Slot()
    def _on_rested(self) -> None:
        with self._door:
            left = self._left
            if left is None or left.back or not left.store.is_open:
                return
            self.stop()
        self.over.emit()
