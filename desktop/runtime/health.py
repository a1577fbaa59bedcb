"""Whether this PC has what the program needs; for IT."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfoNotFoundError

import sqlcipher3

from db.clock import LONDON
from db.errors import GuildhallError
from db.store.home import Home

OLDEST_PYTHON = (3, 11)


class Unwell(GuildhallError):
    """Something is missing; the message says what to do."""


@dataclass(frozen=True, slots=True)
class Finding:
    """What one check found.

    Attributes:
        name: what was looked at.
        ok: whether it will do.
        words: what was found; and where it won't do, what to do.
    """

    name: str
    ok: bool
    words: str


def examine(home: Home) -> list[Finding]:
    """Return what every check found, in an order that helps; changes nothing."""
    return [
        _look("Python", _python),
        _look("window", _qt),
        _look("encryption", _encryption),
        _look("time zone", _time_zone),
        _look("store's folder", lambda: _folder(home)),
    ]


def _look(name: str, check: Callable[[], str]) -> Finding:
    try:
        return Finding(name, ok=True, words=check())
    except GuildhallError as error:
        return Finding(name, ok=False, words=str(error))


def _python() -> str:
    found = ".".join(str(part) for part in sys.version_info[:3])
    if sys.version_info < OLDEST_PYTHON:
        raise Unwell(f"This is Python {found}. Install 3.11 or newer.")
    return found


def _qt() -> str:
    try:
        from PySide6.QtCore import qVersion  # noqa: PLC0415 - may be what is missing
    except ImportError as error:
        raise Unwell(
            "Qt is missing or lacks a system library. Install the program again."
        ) from error
    return f"Qt {qVersion()}"


def _encryption() -> str:
    connection = sqlcipher3.connect(":memory:")
    try:
        row = connection.execute("PRAGMA cipher_version").fetchone()
    finally:
        connection.close()
    if not row:
        raise Unwell("SQLCipher is missing. Install the program again.")
    return f"SQLCipher {row[0]}"


def _time_zone() -> str:
    try:
        summer = datetime(2026, 7, 1, 12, tzinfo=LONDON)
    except ZoneInfoNotFoundError as error:
        raise Unwell("The time zones are missing. Install tzdata.") from error
    if summer.tzname() != "BST":
        raise Unwell("The time zones on this PC are wrong. Install tzdata again.")
    return "Europe/London, summer time known"


def _folder(home: Home) -> str:
    home.check_place()
    state = "has a store" if home.has_store else "has no store yet"
    return f"{home.path} {state}"
