"""The codes on our own separator and routing sheets.

``GHP1/D/T:HOUSING-REPAIR/R:261120/7K`` is a sheet that begins a document, of a
type, received on a day. It is made of capitals, digits and ``/ : -`` alone, so
that it is short in Code 128 and in a QR code's alphanumeric mode. It begins
with a prefix that is ours and ends in two check symbols over all the rest, so
that a customer's own bar code is never taken for a sheet, and a code that was
misread is known as ours and as unreadable.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from db.domain.references import SYMBOLS

PREFIX: Final = "GHP1"
_MODULUS: Final = 1021
"""The greatest prime below 32 * 32: a wrong symbol always shows, and so do two
that changed places."""
_BASE: Final = 37
_KEY: Final = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_DAY: Final = "%y%m%d"


class SheetKind(StrEnum):
    """What a sheet does."""

    DOCUMENT = "D"
    """A new document begins behind it."""
    BATCH = "B"
    """It names the batch; the sheet itself is in no document."""
    ROUTING = "R"
    """It goes with its document to a team, and begins one."""


@dataclass(frozen=True, slots=True)
class SheetCode:
    """What a sheet says of the document behind it.

    Attributes:
        type_code, team_code, channel: keys, as their lists have them.
        urgent: a kind of urgency; see `db.domain.post.urgent`.
        batch: the batch's reference without its prefix and hyphens.
    """

    kind: SheetKind = SheetKind.DOCUMENT
    type_code: str | None = None
    team_code: str | None = None
    channel: str | None = None
    received_on: date | None = None
    urgent: str | None = None
    batch: str | None = None


class UnreadableSheet(ValueError):
    """A code is one of ours, and what stands in it is wrong."""


def written(code: SheetCode) -> str:
    """Return what is printed in the code of a sheet.

    Raises ValueError where a key holds anything but letters, digits and hyphens.
    """
    parts = [PREFIX, code.kind.value]
    for mark, value in _keys(code):
        if value is not None:
            if not _KEY.fullmatch(value):
                raise ValueError("a key in a sheet's code is like housing-repair")
            parts.append(f"{mark}:{value.upper().replace('_', '--')}")
    if code.received_on is not None:
        parts.append(f"R:{code.received_on.strftime(_DAY)}")
    body = "/".join(parts)
    return f"{body}/{_check(body)}"


def is_ours(text: str) -> bool:
    """Return whether a code means to be one of our sheets."""
    return text.strip().upper().startswith(f"{PREFIX}/")


def read(text: str) -> SheetCode | None:
    """Return what a code says; None where it is none of ours.

    Raises UnreadableSheet where it is ours and damaged, or newer than we are.
    """
    if not is_ours(text):
        return None
    body, _, check = text.strip().upper().rpartition("/")
    if check != _check(body):
        raise UnreadableSheet("the check symbols are wrong")
    kind, *fields = body.split("/")[1:]
    said: dict[str, str] = {}
    for field in fields:
        mark, colon, value = field.partition(":")
        if not colon:
            raise UnreadableSheet("a field has no value")
        said[mark] = value
    try:
        return SheetCode(
            SheetKind(kind),
            type_code=_key(said.get("T")),
            team_code=_key(said.get("G")),
            channel=_key(said.get("C")),
            received_on=_day(said.get("R")),
            urgent=_key(said.get("U")),
            batch=_key(said.get("B")),
        )
    except ValueError as error:
        raise UnreadableSheet("a field can't be read") from error


def _keys(code: SheetCode) -> tuple[tuple[str, str | None], ...]:
    return (
        ("T", code.type_code),
        ("G", code.team_code),
        ("C", code.channel),
        ("U", code.urgent),
        ("B", None if code.batch is None else code.batch.lower()),
    )


def _key(value: str | None) -> str | None:
    return None if value is None else value.replace("--", "_").lower()


def _day(value: str | None) -> date | None:
    if value is None:
        return None
    return datetime.strptime(value, _DAY).date()  # noqa: DTZ007  a day has no zone


def _check(body: str) -> str:
    value = 0
    for symbol in body:
        value = (value * _BASE + ord(symbol)) % _MODULUS
    return SYMBOLS[value // len(SYMBOLS)] + SYMBOLS[value % len(SYMBOLS)]
