"""One use case, one transaction: all of it, or nothing."""

from __future__ import annotations

from datetime import datetime
from functools import cache
from types import TracebackType
from typing import Any, Self, TypeVar
from uuid import UUID

from sqlalchemy import (
    Connection,
    CursorResult,
    Engine,
    Select,
    bindparam,
    event,
    select,
)
from sqlalchemy.orm import Session, UOWTransaction

from db.actor import Actor
from db.changes import Changes
from db.clock import Clock
from db.domain.permissions import Action
from db.errors import NotFound, StaleRecord
from db.store import audit
from db.store.capture import Mode
from db.store.restricted import read_few
from db.store.sessions import ScopedSession, work_on
from db.tables.local import OpRow
from db.tables.record import RESTRICTED, Record

MOST_RECORDS = 1_000
"""A transaction holds at most this many; imports are a run of many.

What nobody may ever see half done, as when somebody is taken out of sight, is
committed as a whole, however much it is.
"""

_BEGIN = (
    "UPDATE unit SET tx = (SELECT coalesce(max(n), 0) + 1 FROM tx), mode = ? "
    "RETURNING tx"
)
_QUEUE = "INSERT INTO outbox (tx) VALUES (?)"
_END = "UPDATE unit SET tx = NULL, mode = NULL"

Row = TypeVar("Row", bound=Record)


class UnitOfWork:
    """A transaction on the store that undoes itself unless committed.

    Use it once, as a context, in the write lane. `require` comes first: it
    checks the actor's rights and names the action in the audit chain; a commit
    without it is a bug.

    Attributes:
        actor: on whose behalf the work is done.
        now: the instant of the work, UTC; the same throughout.
        session: for queries and rows; commits and rolls back only through
            the unit.
    """

    def __init__(
        self,
        writer: Engine | Connection,
        actor: Actor,
        clock: Clock,
        mode: Mode = Mode.LOCAL,
    ) -> None:
        self.actor = actor
        self.now: datetime = clock()
        self._writer = writer
        self._mode = mode
        self._action: str | None = None
        self._is_whole = False
        self._tx = 0
        self._changes = Changes()
        self.session: Session

    def __enter__(self) -> Self:
        self.session = ScopedSession(
            self._writer,
            expire_on_commit=False,
            info={
                "scopes": self.actor.scopes,
                "reader": self.actor.id,
                "unit": self,
            },
        )
        if RESTRICTED not in self.actor.scopes:
            few = read_few(self.session.connection(), self.actor.id)
            work_on(self.session, few)
        begun = self._driver(_BEGIN, (self._mode.value,))
        self._tx = int(begun.scalar_one())
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.session.rollback()
        self.session.close()

    def require(self, action: Action) -> None:
        """Check that the actor may do *action*, and name the work by it.

        Raises NotAllowed.
        """
        self.actor.require(action)
        self._action = action.value

    def get(self, kind: type[Row], record_id: UUID, version: int | None = None) -> Row:
        """Return the record, as the actor may see it.

        Raises NotFound; StaleRecord where *version* is given and is not the
        one that stands.
        """
        row: Row | None = self.session.scalar(_by_id(kind), {"id": record_id})
        if row is None:
            raise NotFound("That record is not here any more.")
        if version is not None and row.version != version:
            raise StaleRecord(
                "Somebody else saved this first. Yours is kept: look at both."
            )
        return row

    def add(self, row: Row) -> Row:
        """Add a new record and return it, numbered and stamped."""
        self.session.add(row)
        self.session.flush([row])
        return row

    def keep_whole(self) -> None:
        """Let this unit hold however many records; see `MOST_RECORDS`."""
        self._is_whole = True

    def commit(self, *, whole: bool = False) -> None:
        """Write everything to the disk, sealed in the audit chain.

        *whole*: however many records; for what must not be seen half done.
        """
        if self._action is None:
            raise RuntimeError("a unit of work was committed with no right required")
        self.session.flush()
        sealed = None
        if self._mode is Mode.LOCAL:
            sealed = audit.seal(
                self.session.connection(),
                self._tx,
                self.now,
                self.actor.id,
                self._action,
            )
        if sealed is not None:
            if sealed.records > MOST_RECORDS and not (whole or self._is_whole):
                raise RuntimeError(
                    f"a transaction of {sealed.records} records; cut it up"
                )
            self._driver(_QUEUE, (self._tx,))
        self._driver(_END)
        self.session.commit()
        if sealed is not None:
            self._changes = Changes(sealed.kinds, tx=self._tx)

    def commit_local(self) -> None:
        """Write rows of this store alone, like a draft, for which no right is asked.

        Raises RuntimeError if a record was touched: that needs `commit`.
        """
        self.session.flush()
        if self.session.scalar(select(OpRow.n).where(OpRow.tx == self._tx).limit(1)):
            raise RuntimeError("a record was changed in a local unit of work")
        self._driver(_END)
        self.session.commit()

    def changes(
        self, record_id: UUID | None = None, reference: str | None = None
    ) -> Changes:
        """Return what the committed unit touched, for the broadcast."""
        return Changes(self._changes.kinds, record_id, reference, self._changes.tx)

    def _driver(
        self, statement: str, values: tuple[object, ...] = ()
    ) -> CursorResult[Any]:
        """Run one of the fixed statements that every unit needs."""
        return self.session.connection().exec_driver_sql(statement, values)


@cache
def _by_id(kind: type[Row]) -> Select[tuple[Row]]:
    """Return the statement for one record, built once for each kind."""
    return select(kind).where(kind.id == bindparam("id"))


@event.listens_for(ScopedSession, "before_flush")
def _stamp(session: Session, context: UOWTransaction, instances: object) -> None:  # noqa: ARG001  SQLAlchemy's own signature
    """Write who and when on every record that is about to be saved."""
    unit = session.info.get("unit")
    if unit is None:
        return
    for row in session.new:
        if isinstance(row, Record):
            row.made_at, row.made_by = unit.now, unit.actor.id
            row.changed_at, row.changed_by = unit.now, unit.actor.id
    for row in session.dirty:
        if isinstance(row, Record) and session.is_modified(row):
            row.changed_at, row.changed_by = unit.now, unit.actor.id
