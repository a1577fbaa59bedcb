"""The journal in words: who did what, and what changed.

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
from db.queries.merged import one_and_the_same
from db.queries.sheltered import Shelter, shelter_from_reader
from db.tables.local import OpRow, TxRow
from db.tables.person import PersonRow
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
        start, end = uk_day(day)
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


def uk_day(day: date) -> tuple[datetime, datetime]:
    """Return when a day in the United Kingdom begins, and when the next does."""
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
        behind = _behind(session, row)
        seen = (people or row.kind in OF_THE_HOUSE) and (
            behind.scope is None or behind.scope in scopes
        )
        shelters = _tells_a_home(session, behind.people) if seen else []
        fields = tuple(_fields(row.kind, row.old, row.new, shelters, seen=seen))
        made.append(
            ChangeMade(
                row.n,
                row.at,
                row.name,
                row.kind,
                UUID(bytes=row.key),
                row.op,
                fields,
            )
        )
    return made


@dataclass(frozen=True, slots=True)
class _Behind:
    """What the whole history of a record says of it.

    Attributes:
        scope: the widest secrecy that it has or had; None if unknown.
        people: whose it is or was.
    """

    scope: int | None
    people: frozenset[UUID]


def _behind(session: Session, row: Any) -> _Behind:  # noqa: ANN401  a row of _changes
    said = [
        _loaded(words)
        for pair in session.execute(
            select(OpRow.old, OpRow.new).where(OpRow.key == row.key)
        )
        for words in pair
    ]
    scopes = [int(each["scope"]) for each in said if each.get("scope") is not None]
    people = {UUID(hex=each["person_id"]) for each in said if each.get("person_id")}
    if row.kind == PersonRow.__tablename__:
        people.add(UUID(bytes=row.key))
    return _Behind(max(scopes, default=None), frozenset(people))


def _tells_a_home(session: Session, people: Iterable[UUID]) -> list[Shelter]:
    """Return the shelters of *people*; what they hold stands nowhere else in words."""
    return [
        shelter_from_reader(session, one_and_the_same(session, one)) for one in people
    ]


def _fields(
    kind: str,
    old: str | None,
    new: str | None,
    shelters: Iterable[Shelter],
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
        hidden = not seen or name in _NEVER_SHOWN.get(kind, ())
        if hidden or any(one.tells(each) for one in shelters for each in (was, now)):
            was, now = was and _HIDDEN, now and _HIDDEN
        yield name, _short(was), _short(now)


def _loaded(words: str | None) -> dict[str, Any]:
    return json.loads(words) if words else {}


def _words(value: object) -> str:
    if value is None or value in ("", [], {}):
        return ""
    if value in {0, 1} and isinstance(value, bool):
        return "yes" if value else "no"
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
