"""The journal in words: who did what, what changed, who looked at whom.

The journal keeps values of every scope. What is shown here is narrowed: a
changed value is given only where the record it belongs to is one that the
reader may see, and never where it stands in a row whose viewing is logged.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any, Final
from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from db.clock import LONDON
from db.tables.local import OpRow, TxRow, ViewRow
from db.tables.record import COUNCIL
from db.tables.staff import StaffRow

_STAMPS: Final = frozenset(
    {"id", "version", "made_at", "made_by", "changed_at", "changed_by", "scope"}
)
_NEVER_SHOWN: Final = {
    "person_password": frozenset({"password"}),
    "marker_evidence": frozenset({"evidence", "words"}),
    "note": frozenset({"words"}),
    "call_back": frozenset({"phone"}),
}
OF_THE_HOUSE: Final = frozenset(
    {
        *("staff", "staff_role", "team", "team_member", "service_edition", "property"),
        *("article", "article_edition", "suggestion", "notice", "import_mapping"),
        *("import_run", "keeping"),
    }
)
"""Kinds of record that say nothing about the people we serve."""
_HIDDEN: Final = "(kept out of sight)"
_LONGEST: Final = 120


@dataclass(frozen=True, slots=True)
class WorkDone:
    """One transaction: who did what, and how many changes it made."""

    n: int
    at: datetime
    author: str | None
    action: str
    changes: int


@dataclass(frozen=True, slots=True)
class ChangeMade:
    """One change of one record.

    Attributes:
        op: I, U or D.
        fields: name, old and new value in words; values that may not be shown
            are replaced, and erased ones are empty.
    """

    n: int
    at: datetime
    author: str | None
    kind: str
    record_id: UUID
    op: str
    fields: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True, slots=True)
class Looked:
    """Somebody looked at a sensitive record."""

    n: int
    at: datetime
    viewer: str | None
    kind: str
    record_id: UUID
    reason: str | None


def work_done(
    session: Session,
    *,
    author: UUID | None = None,
    day: date | None = None,
    before: int | None = None,
    limit: int = 200,
) -> list[WorkDone]:
    """Return transactions, the newest first.

    Args:
        session: where from.
        author: of this member of staff alone.
        day: of this day in the United Kingdom alone.
        before: numbers below this one, for the next page.
        limit: at most so many.
    """
    query = (
        select(TxRow.n, TxRow.at, StaffRow.name, TxRow.action, TxRow.changes)
        .outerjoin(StaffRow, StaffRow.id == TxRow.author)
        .order_by(TxRow.n.desc())
        .limit(limit)
    )
    if author is not None:
        query = query.where(TxRow.author == author)
    if day is not None:
        start, end = _day(day)
        query = query.where(TxRow.at >= start, TxRow.at < end)
    if before is not None:
        query = query.where(TxRow.n < before)
    return [WorkDone(*row) for row in session.execute(query)]


def changes_in(
    session: Session, tx: int, *, people: bool, limit: int = 200
) -> list[ChangeMade]:
    """Return what one transaction changed, in order.

    Without *people* the values in records about people are kept out of sight.
    """
    query = _CHANGES.where(OpRow.tx == tx).order_by(OpRow.n).limit(limit)
    return _changes(session, query, people=people)


def history_of(
    session: Session, record_id: UUID, *, people: bool, limit: int = 200
) -> list[ChangeMade]:
    """Return what was changed in one record, the newest first."""
    query = _CHANGES.where(OpRow.key == record_id.bytes)
    return _changes(session, query.order_by(OpRow.n.desc()).limit(limit), people=people)


def who_looked(
    session: Session,
    *,
    viewer: UUID | None = None,
    record_id: UUID | None = None,
    day: date | None = None,
    limit: int = 200,
) -> list[Looked]:
    """Return who looked at sensitive records, the newest first."""
    v = ViewRow
    query = (
        select(v.n, v.at, StaffRow.name, v.kind, v.record_id, v.reason)
        .outerjoin(StaffRow, StaffRow.id == v.viewer)
        .order_by(v.n.desc())
        .limit(limit)
    )
    if viewer is not None:
        query = query.where(v.viewer == viewer)
    if record_id is not None:
        query = query.where(v.record_id == record_id)
    if day is not None:
        start, end = _day(day)
        query = query.where(v.at >= start, v.at < end)
    return [Looked(*row) for row in session.execute(query)]


def _day(day: date) -> tuple[datetime, datetime]:
    start = datetime.combine(day, time(), LONDON)
    return start, datetime.combine(day + timedelta(days=1), time(), LONDON)


_CHANGES: Final = (
    select(
        OpRow.n,
        TxRow.at,
        StaffRow.name,
        OpRow.kind,
        OpRow.key,
        OpRow.op,
        OpRow.old,
        OpRow.new,
    )
    .select_from(OpRow)
    .join(TxRow, TxRow.n == OpRow.tx)
    .outerjoin(StaffRow, StaffRow.id == TxRow.author)
)


def _changes(session: Session, query: Select[Any], *, people: bool) -> list[ChangeMade]:
    scopes = frozenset(session.info.get("scopes", (COUNCIL,)))
    made = []
    for row in session.execute(query).all():
        scope = _scope(session, row)
        seen = (people or row.kind in OF_THE_HOUSE) and (
            scope is None or scope in scopes
        )
        made.append(
            ChangeMade(
                row.n,
                row.at,
                row.name,
                row.kind,
                UUID(bytes=row.key),
                row.op,
                tuple(_fields(row.kind, row.old, row.new, seen=seen)),
            )
        )
    return made


def _scope(session: Session, row: Any) -> int | None:  # noqa: ANN401  a row of _changes
    """Return the widest secrecy that the record has or had; None if unknown."""
    found = [
        _loaded(words).get("scope")
        for words in session.execute(
            select(OpRow.old).where(OpRow.key == row.key)
        ).scalars()
    ] + [
        _loaded(words).get("scope")
        for words in session.execute(
            select(OpRow.new).where(OpRow.key == row.key)
        ).scalars()
    ]
    known = [int(scope) for scope in found if scope is not None]
    return max(known, default=None)


def _fields(
    kind: str,
    old: str | None,
    new: str | None,
    *,
    seen: bool,
) -> Iterable[tuple[str, str, str]]:
    before, after = _loaded(old), _loaded(new)
    for name in dict.fromkeys((*before, *after)):
        if name in _STAMPS:
            continue
        was, now = _words(before.get(name)), _words(after.get(name))
        if was == now:
            continue
        if not seen or name in _NEVER_SHOWN.get(kind, ()):
            was, now = was and _HIDDEN, now and _HIDDEN
        yield name, was, now


def _loaded(words: str | None) -> dict[str, Any]:
    return json.loads(words) if words else {}


def _words(value: object) -> str:
    if value is None or value in ("", [], {}):
        return ""
    if value in {0, 1} and isinstance(value, bool):
        return "yes" if value else "no"
    words = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
