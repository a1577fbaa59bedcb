"""The program's log: when, what and how long; never who or what about.

A record's arguments are never written, because they may hold what somebody
typed. What may be written is named in `FIELDS`; a value that does not look like
a name, a number or an id is left out too. A record of other people's code tells
only that it came, and where from.
"""

from __future__ import annotations

import logging
import re
from datetime import UTC, datetime
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import cast
from uuid import UUID

from desktop.runtime.private_files import make_private_folder, open_private
from desktop.runtime.redaction import describe

FIELDS = (
    "job",
    "number",
    "lane",
    "ending",
    "took_ms",
    "kind",
    "record_id",
    "count",
    "error",
    "where",
    "version",
)
"""Keys of ``extra`` that are written, in this order."""

MAX_BYTES = 1_000_000
KEPT_FILES = 5

_OURS = ("desktop", "widgets", "db")
_PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_.:<>/-]{0,119}")


def _is_safe(value: object) -> bool:
    if isinstance(value, str):
        return _PLAIN.fullmatch(value) is not None
    return isinstance(value, bool | int | float | UUID)


class WhitelistFormatter(logging.Formatter):
    """Writes only what is known to be free of personal data."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line; and for an error, where it passed through our code."""
        at = datetime.fromtimestamp(record.created, UTC)
        parts = [at.isoformat(timespec="milliseconds"), record.levelname, record.name]
        if record.name.partition(".")[0] in _OURS:
            # The words as they stand in the code, with nothing filled in.
            parts.append(str(record.msg) if isinstance(record.msg, str) else "-")
        else:
            parts.append(f"({record.module}:{record.lineno})")
        for key in FIELDS:
            value = getattr(record, key, None)
            if value is not None and _is_safe(value):
                parts.append(f"{key}={value}")
        line = " ".join(parts)
        if record.exc_info and record.exc_info[1]:
            line += "\n" + describe(record.exc_info[1])
        return line


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner can read."""

    def _open(self) -> TextIOWrapper:
        return cast("TextIOWrapper", open_private(Path(self.baseFilename), "a"))


def start_log(folder: Path, level: int = logging.INFO) -> logging.Handler:
    """Write the log to *folder*, made if need be; return what to stop it with.

    Raises OSError if the folder can't be written.
    """
    make_private_folder(folder)
    handler = _PrivateFile(
        folder / "guildhall.log",
        maxBytes=MAX_BYTES,
        backupCount=KEPT_FILES,
        encoding="utf-8",
    )
    handler.setFormatter(WhitelistFormatter())
    handler.setLevel(level)
    logging.getLogger().addHandler(handler)
    for room in _OURS:
        logging.getLogger(room).setLevel(level)
    return handler


def stop_log(handler: logging.Handler) -> None:
    """Stop writing to *handler* and close its file."""
    logging.getLogger().removeHandler(handler)
    for room in _OURS:
        logging.getLogger(room).setLevel(logging.NOTSET)
    handler.close()
