"""The crash desk: where everything ends that nobody expected.

A report names the type of the error, where it passed through our code, and the
versions. No message, no value, no name of a person's file: see `redaction`.
"""

from __future__ import annotations

import faulthandler
import logging
import re
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TextIO

from PySide6.QtCore import (
    QMessageLogContext,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)

from db.clock import Clock, system_clock
from desktop.runtime.private_files import make_private_folder, open_private
from desktop.runtime.redaction import describe, type_name, versions

KEPT_REPORTS = 20

_log = logging.getLogger(__name__)
_qt_log = logging.getLogger(f"{__name__}.qt")
_QT_FUNCTION = re.compile(r"Q[A-Za-z0-9]+(::[A-Za-z0-9_~]+)*(?=[:(\s])")
_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


@dataclass(frozen=True, slots=True)
class CrashReport:
    """What may be told of a crash.

    Attributes:
        at: when, zone-aware.
        kind: the error's type.
        text: the whole report, free of personal data.
        path: where it was saved; None if the disk would not take it.
    """

    at: datetime
    kind: str
    text: str
    path: Path | None


class CrashDesk(QObject):
    """Saves a redacted report of each unexpected error and says so once.

    Signals:
        seen: a `CrashReport`, the first time that an error of its type comes
            from its place; connect a bound slot, as it may come from any thread.
    """

    seen = Signal(object)

    def __init__(
        self,
        folder: Path,
        clock: Clock = system_clock,
        parent: QObject | None = None,
    ) -> None:
        """Keep reports in *folder*, the logs' own; made if need be."""
        super().__init__(parent)
        self._folder = folder
        self._clock = clock
        self._known: set[str] = set()
        self._turn = threading.Lock()
        self._faults: TextIO | None = None
        self._undo: list[Callable[[], object]] = []

    def install(self) -> None:
        """Have every unexpected error of this process end here."""
        was_sys, was_thread = sys.excepthook, threading.excepthook
        was_unraisable = sys.unraisablehook
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread_uncaught
        sys.unraisablehook = self._on_unraisable
        was_qt = qInstallMessageHandler(_log_qt_message)
        self._undo = [
            lambda: setattr(sys, "excepthook", was_sys),
            lambda: setattr(threading, "excepthook", was_thread),
            lambda: setattr(sys, "unraisablehook", was_unraisable),
            lambda: qInstallMessageHandler(was_qt),
        ]
        self._watch_for_faults()

    def uninstall(self) -> None:
        """Give every hook back to whoever had it before."""
        while self._undo:
            self._undo.pop()()
        if self._faults:
            faulthandler.disable()
            self._faults.close()
            self._faults = None

    def report(self, error: BaseException, where: str = "the window") -> None:
        """Save a report of *error* and announce it; from any thread.

        The same error from the same place is reported once in a session.
        """
        told = describe(error)
        with self._turn:
            if told in self._known:
                return
            self._known.add(told)
        at = self._clock()
        text = (
            f"Guildhall came upon an error it did not expect.\n"
            f"At {at.isoformat(timespec='seconds')}, in {where}, {versions()}\n\n"
            f"{told}\n"
        )
        path = self._save(at, text)
        _log.critical("crash", extra={"error": type_name(error), "where": where})
        self.seen.emit(CrashReport(at, type_name(error), text, path))

    def _save(self, at: datetime, text: str) -> Path | None:
        name = f"crash-{at:%Y%m%d-%H%M%S}-{len(self._known)}.txt"
        try:
            make_private_folder(self._folder)
            path = self._folder / name
            with open_private(path, "w") as file:
                file.write(text)
            for old in sorted(self._folder.glob("crash-*.txt"))[:-KEPT_REPORTS]:
                old.unlink()
        except OSError as error:
            _log.warning("report not saved", extra={"error": type_name(error)})
            return None
        return path

    def _watch_for_faults(self) -> None:
        """Have Python write where it was if a library brings the process down."""
        path = self._folder / "fault.log"
        try:
            make_private_folder(self._folder)
            if path.exists() and path.stat().st_size:
                path.replace(
                    self._folder / f"crash-{self._clock():%Y%m%d-%H%M%S}-f.txt"
                )
                _log.critical("the last session ended in a fault")
            self._faults = open_private(path, "w")
        except OSError as error:
            _log.warning("faults not watched", extra={"error": type_name(error)})
            return
        faulthandler.enable(self._faults)

    def _on_uncaught(
        self,
        kind: type[BaseException],
        error: BaseException,
        trace: TracebackType | None,
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
        else:
            self.report(error)

    def _on_thread_uncaught(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value and not isinstance(args.exc_value, SystemExit):
            self.report(args.exc_value, args.thread.name if args.thread else "a thread")

    def _on_unraisable(self, args: sys.UnraisableHookArgs) -> None:
        if args.exc_value:
            self.report(args.exc_value, "a clean-up")


def _log_qt_message(
    level: QtMsgType, context: QMessageLogContext, message: str
) -> None:
    """Log that Qt complained and which of its functions did, not what about."""
    found = _QT_FUNCTION.match(message)
    _qt_log.log(
        _QT_LEVELS[level],
        "qt",
        extra={
            "kind": context.category or "default",
            "where": found.group() if found else "unnamed",
        },
    )
