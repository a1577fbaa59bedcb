"""The hash chain over everything that was changed or looked at.

Each captured change has a digest over its own salt and values; each committed
unit of work has one over its changes' digests, its instant, author and action;
and each link covers the link before. The values can be destroyed (erasure)
while the chain still holds; nothing can be altered, added, taken out or put in
another order without the chain breaking. What was cut off at the end shows
against the last head that was written down elsewhere.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Row, insert, select

from db.store.finding import Finding
from db.tables.local import OpRow, TxRow, ViewRow
from db.tables.types import microseconds

BEGINNING = bytes(32)
"""The head before the first link."""


@dataclass(frozen=True, slots=True)
class Head:
    """The end of the chain as it was seen once: its number and its hash."""

    n: int
    hash: bytes


def _hash(*parts: bytes | str | int | None) -> bytes:
    """Return SHA-256 over *parts*, each with its length, so that none can slide."""
    digest = hashlib.sha256()
    for part in parts:
        if part is None:
            digest.update(b"-")
            continue
        data = part if isinstance(part, bytes) else str(part).encode()
        digest.update(b"%d:" % len(data))
        digest.update(data)
    return digest.digest()


def _op_digest(op: Row[Any]) -> bytes:
    return _hash(op.salt, op.kind, op.key, op.op, op.old, op.new)


def _link(  # every field of a link goes into it
    before: bytes,
    n: int,
    at: datetime,
    author: UUID | None,
    action: str,
    changes: int,
    digest: bytes,
) -> bytes:
    who = author.bytes if author else None
    return _hash(before, n, at.isoformat(), who, action, changes, digest)


def last_head(connection: Connection) -> Head:
    """Return the end of the chain; number 0 where nothing was committed yet."""
    row = connection.execute(
        select(TxRow.n, TxRow.head).order_by(TxRow.n.desc()).limit(1)
    ).one_or_none()
    return Head(row.n, row.head) if row else Head(0, BEGINNING)


_UNSEALED = "Change {n} belongs to no sealed unit of work."
_ALTERED = "Change {n} was altered after it was sealed."
_CHANGES_GONE = "Unit of work {n} no longer has the changes it was sealed with."
_LINK_BROKEN = "Unit of work {n} was altered, or one before it is missing."
_CUT_SHORT = "The chain ends before the last unit of work that was written down."
_VIEW_BROKEN = "Line {n} of the viewing log was altered, or one is missing."

_OPS = select(
    OpRow.n, OpRow.kind, OpRow.key, OpRow.op, OpRow.old, OpRow.new, OpRow.salt
)

# Every save ends here, so these go to the driver as they are: building and
# compiling the same statements anew took longer than the disk's own flush.
_OPS_OF = "SELECT n, kind, key, op, old, new, salt FROM op WHERE tx = ? ORDER BY n"
_SET_DIGEST = "UPDATE op SET digest = ? WHERE n = ?"
_NEWEST = "SELECT head FROM tx ORDER BY n DESC LIMIT 1"
_ADD_LINK = (
    "INSERT INTO tx (n, at, author, action, changes, digest, head) "
    "VALUES (?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True)
class Sealed:
    """What a sealed unit of work touched: kinds of record, and how many."""

    kinds: frozenset[str]
    records: int


def seal(
    connection: Connection, n: int, at: datetime, author: UUID | None, action: str
) -> Sealed | None:
    """Close unit of work *n* with a link; None where it changed nothing."""
    ops = connection.exec_driver_sql(_OPS_OF, (n,)).all()
    if not ops:
        return None
    digests = [_op_digest(op) for op in ops]
    connection.exec_driver_sql(
        _SET_DIGEST, [(own, op.n) for own, op in zip(digests, ops, strict=True)]
    )
    before = connection.exec_driver_sql(_NEWEST).scalar() or BEGINNING
    digest = _hash(*digests)
    head = _link(before, n, at, author, action, len(ops), digest)
    who = author.bytes if author else None
    link = (n, microseconds(at), who, action, len(ops), digest, head)
    connection.exec_driver_sql(_ADD_LINK, link)
    return Sealed(frozenset(op.kind for op in ops), len({op.key for op in ops}))


def record_view(
    connection: Connection,
    viewer: UUID,
    kind: str,
    record_id: UUID,
    at: datetime,
    reason: str | None,
) -> None:
    """Add a line to the log of who looked at what."""
    before = connection.execute(
        select(ViewRow.n, ViewRow.head).order_by(ViewRow.n.desc()).limit(1)
    ).one_or_none()
    n, start = (before.n + 1, before.head) if before else (1, BEGINNING)
    connection.execute(
        insert(ViewRow),
        {
            "n": n,
            "at": at,
            "viewer": viewer,
            "kind": kind,
            "record_id": record_id,
            "reason": reason,
            "head": _view_link(start, n, at, viewer, kind, record_id, reason),
        },
    )


def _view_link(  # every field of a line goes into it
    before: bytes,
    n: int,
    at: datetime,
    viewer: UUID,
    kind: str,
    record_id: UUID,
    reason: str | None,
) -> bytes:
    return _hash(before, n, at.isoformat(), viewer.bytes, kind, record_id.bytes, reason)


def verify_chain(
    connection: Connection, remembered: Head | None = None
) -> list[Finding]:
    """Return what is wrong with both chains, in words; empty when all holds.

    *remembered* is a head that was written down outside the database: a chain
    that no longer contains it was cut, or is an older copy.
    """
    problems = list(_broken_changes(connection, remembered))
    problems.extend(_broken_views(connection))
    return problems


def _broken_changes(
    connection: Connection, remembered: Head | None
) -> Iterable[Finding]:
    ops = connection.execute(
        _OPS.add_columns(OpRow.tx, OpRow.digest)
        .order_by(OpRow.tx, OpRow.n)
        .execution_options(yield_per=5_000)
    )
    pending = next(ops, None)
    before, seen = BEGINNING, remembered is None or remembered.n == 0
    links = select(TxRow).order_by(TxRow.n).execution_options(yield_per=5_000)
    for link in connection.execute(links):
        while pending is not None and pending.tx < link.n:
            yield Finding(_UNSEALED, n=str(pending.n))
            pending = next(ops, None)
        digests: list[bytes] = []
        while pending is not None and pending.tx == link.n:
            if pending.salt is not None and _op_digest(pending) != pending.digest:
                yield Finding(_ALTERED, n=str(pending.n))
            digests.append(pending.digest or b"")
            pending = next(ops, None)
        if len(digests) != link.changes or _hash(*digests) != link.digest:
            yield Finding(_CHANGES_GONE, n=str(link.n))
        expected = _link(
            before,
            link.n,
            link.at,
            link.author,
            link.action,
            link.changes,
            link.digest,
        )
        if expected != link.head:
            yield Finding(_LINK_BROKEN, n=str(link.n))
        if remembered is not None and link.n == remembered.n:
            seen = link.head == remembered.hash
        before = link.head
    if pending is not None:
        yield Finding(_UNSEALED, n=str(pending.n))
    if not seen:
        yield Finding(_CUT_SHORT)


def _broken_views(connection: Connection) -> Iterable[Finding]:
    before = BEGINNING
    lines = select(ViewRow).order_by(ViewRow.n).execution_options(yield_per=5_000)
    for line in connection.execute(lines):
        if line.head != _view_link(
            before, line.n, line.at, line.viewer, line.kind, line.record_id, line.reason
        ):
            yield Finding(_VIEW_BROKEN, n=str(line.n))
        before = line.head
