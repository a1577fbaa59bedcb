"""A stack in the scanner when the window is locked.

What the feeder is at runs to its end, so that no sheet is left half way; the
store stays open for that alone, and is locked, its key forgotten, the moment the
feeder has come to rest. Whoever comes back finds the stack where it stands.
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
    from desktop.postroom.scan_run import Now


@dataclass(slots=True)
class _Left:
    """A stack, the store that it goes into, and whose it is."""

    scans: ScanAtDesk
    store: Store
    sign_in_name: str
    back: bool = False

    def is_of(self, sign_in_name: str) -> bool:
        """Return whether it was left by who signs in by this name."""
        return sign_in_name.strip().casefold() == self.sign_in_name.casefold()


class BehindTheLock(QObject):
    """One stack at a time, or none.

    Signals:
        moved(Now): where the stack stands now.
        over(): the scanner rests, and the store is locked.
        failed(object): an error for the crash desk.
    """

    moved = Signal(object)
    over = Signal()
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._left: _Left | None = None
        self._door = RLock()

    def leave(self, scans: ScanAtDesk, store: Store, sign_in_name: str) -> None:
        """Let a stack go on without a window; at rest, the store is locked now."""
        self._left = _Left(scans, store, sign_in_name)
        scans.setParent(self)
        scans.cover()
        scans.moved_behind.connect(self._on_moved_behind)
        scans.failed.connect(self.failed)
        if not scans.busy:
            self._rest()
        self.moved.emit(scans.now)

    def come_back(self, sign_in_name: str, passphrase: str) -> SignedIn | None:
        """Return whoever's stack is fed to it; None once the store is locked.

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
            if self._is_open() and left.is_of(sign_in_name):
                session = at(left.store, sign_in_name)
                left.back = True
                return session
        self.stop()
        return None

    def hand_over(self, sign_in_name: str) -> ScanAtDesk | None:
        """Return the scanner to who left it; for anybody else it is ended."""
        left, self._left = self._left, None
        if left is None:
            return None
        scans = left.scans
        scans.moved_behind.disconnect(self._on_moved_behind)
        scans.failed.disconnect(self.failed)
        if scans.has_ended or not left.is_of(sign_in_name):
            scans.end()
            scans.deleteLater()
            return None
        return scans

    def stop(self) -> None:
        """Stop the feeder and lock the store; harmless where nothing goes on."""
        left = self._left
        if left is not None:
            left.scans.end()
            self._rest()

    def _is_open(self) -> bool:
        return self._left is not None and self._left.store.is_open

    def _rest(self) -> bool:
        """Lock the store, and forget the pictures of what came in.

        Return False where it is locked already, or is theirs again who came back.
        """
        with self._door:
            left = self._left
            if left is None or left.back or not left.store.is_open:
                return False
            left.scans.seen.clear()
            left.store.lock()
            return True

    @Slot(object)
    def _on_moved_behind(self, now: Now) -> None:
        self.moved.emit(now)
        if not now.is_feeding and self._rest():
            self.over.emit()
