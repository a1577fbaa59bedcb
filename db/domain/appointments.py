"""Appointments: when one can be made, and as a calendar file for a diary."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Final
from uuid import UUID

from db.errors import FieldProblem

LONGEST: Final = timedelta(hours=12)
FURTHEST: Final = timedelta(days=731)
"""A visit is never booked further ahead: that year is a slip of the finger."""
_FOLD_AT: Final = 74
"""Octets in a line of a calendar file, less the space that continues one."""


def check_times(starts_at: datetime, ends_at: datetime, now: datetime) -> None:
    """Raise FieldProblem unless it lies ahead, within reason, and ends after it."""
    if starts_at <= now:
        raise FieldProblem("starts_at", "Choose a time that lies ahead")
    if starts_at > now + FURTHEST:
        raise FieldProblem("starts_at", "Choose a time in the next two years")
    if not timedelta(0) < ends_at - starts_at <= LONGEST:
        raise FieldProblem("ends_at", "Choose an end on the same day, after the start")


def calendar_text(
    visit_id: UUID,
    about: str,
    place: str | None,
    starts_at: datetime,
    ends_at: datetime,
    made_at: datetime,
    *,
    sequence: int = 0,
    cancelled: bool = False,
) -> str:
    """Return an appointment as an ``.ics`` text, lines ended as its form asks.

    *visit_id* is that of the visit as it was first booked, and *sequence* how
    often it was moved since: by both a diary knows which entry to change, or to
    take out where it is *cancelled*. Source: RFC 5545, sections 3.1 (folding),
    3.3.11 (escaping), 3.6.1, 3.8.1.11 (status), 3.8.4.7 (identity) and 3.8.7.4
    (sequence); RFC 5546, section 3.2.5 (cancelling).
    """
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Guildhall//EN",
        f"METHOD:{'CANCEL' if cancelled else 'PUBLISH'}",
        "BEGIN:VEVENT",
        f"UID:{visit_id}@guildhall",
        f"SEQUENCE:{sequence}",
        *(["STATUS:CANCELLED"] if cancelled else []),
        f"DTSTAMP:{_stamp(made_at)}",
        f"DTSTART:{_stamp(starts_at)}",
        f"DTEND:{_stamp(ends_at)}",
        f"SUMMARY:{_escaped(about)}",
        *([f"LOCATION:{_escaped(place)}"] if place else []),
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return "".join(f"{folded}\r\n" for line in lines for folded in _folded(line))


def _stamp(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _escaped(text: str) -> str:
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\r\n", "\n").replace("\n", "\\n")


def _folded(line: str) -> list[str]:
    """Return *line* cut where it is too long, never within a letter."""
    pieces, piece, size = [], "", 0
    for letter in line:
        width = len(letter.encode())
        if size + width > _FOLD_AT:
            pieces.append(piece)
            piece, size = " ", 1
        piece += letter
        size += width
    return [*pieces, piece]
