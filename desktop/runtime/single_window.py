"""One window for one store: a second start raises the first one's.

The first program listens on a local socket that only this user may use; its
name is made from the store's folder. To connect to it is the whole message.
"""

from __future__ import annotations

import hashlib
import logging
import sys

from PySide6.QtCore import QObject, QStandardPaths, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from db.store.home import Home

ANSWER_WITHIN_MS = 2_000

log = logging.getLogger(__name__)


def call_name(home: Home) -> str:
    """Return the name of the socket for the store at *home*."""
    digest = hashlib.sha256(str(home.path).encode()).hexdigest()[:24]
    if sys.platform == "win32":
        return f"guildhall-{digest}"
    folder = QStandardPaths.writableLocation(
        QStandardPaths.StandardLocation.RuntimeLocation
    )
    return f"{folder}/guildhall-{digest}"


def raise_first(name: str) -> bool:
    """Ask a program that listens on *name* to come to the front.

    Returns whether there is one.
    """
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(ANSWER_WITHIN_MS):
        return False
    # The first one hangs up once it has heard.
    if socket.state() != QLocalSocket.LocalSocketState.UnconnectedState:
        socket.waitForDisconnected(ANSWER_WITHIN_MS)
    return True


class SingleWindow(QObject):
    """Listens for second starts.

    Signals:
        called(): somebody started the program again; come to the front.
    """

    called = Signal()

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connected)

    def listen(self) -> bool:
        """Begin to listen; False where another program does already.

        A socket that a killed program left behind is taken over. Where none can
        be made (a folder that is read-only, a name too long for the system) the
        window opens all the same: the store's own lock still keeps others out.
        """
        # Asked first: Qt's own listen takes a socket over without a word.
        if raise_first(self._name):
            return False
        QLocalServer.removeServer(self._name)
        if not self._server.listen(self._name):
            log.warning("nobody can call: %s", self._server.serverError().name)
        return True

    def close(self) -> None:
        """Stop listening."""
        self._server.close()

    @Slot()
    def _on_connected(self) -> None:
        while (caller := self._server.nextPendingConnection()) is not None:
            caller.disconnectFromServer()
            caller.deleteLater()
            self.called.emit()
