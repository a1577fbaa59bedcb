"""Rows of this store alone: the unit of work, the audit chain, drafts, views."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import LocalRow
from db.tables.types import new_id


class StoreMetaRow(LocalRow):
    """Facts about this store; one row.

    Attributes:
        schema_number: what Alembic's newest migration is numbered; read
            before anything else, without loading Alembic.
        replica_id: who this copy is to a shared database; new after a restore.
        demonstration: a made-up council, shown as such on every screen.
    """

    __tablename__ = "store_meta"
    __table_args__ = (CheckConstraint("one = 1", name="one_row"),)

    one: Mapped[int] = mapped_column(primary_key=True, default=1)
    schema_number: Mapped[int]
    program_version: Mapped[str]
    store_id: Mapped[UUID] = mapped_column(default=new_id)
    replica_id: Mapped[UUID] = mapped_column(default=new_id)
    organisation: Mapped[str] = mapped_column(default="")
    demonstration: Mapped[bool] = mapped_column(default=False)
    made_at: Mapped[datetime]


class UnitRow(LocalRow):
    """The transaction under way: the triggers refuse a change without one."""

    __tablename__ = "unit"
    __table_args__ = (CheckConstraint("one = 1", name="one_row"),)

    one: Mapped[int] = mapped_column(primary_key=True, default=1)
    tx: Mapped[int | None]
    mode: Mapped[str | None]


class TxRow(LocalRow):
    """One committed unit of work: a link of the audit chain.

    Attributes:
        digest: over the digests of its changes, in order.
        head: over the head before and everything in this row.
    """

    __tablename__ = "tx"

    n: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    author: Mapped[UUID | None] = mapped_column(index=True)
    action: Mapped[str]
    changes: Mapped[int]
    digest: Mapped[bytes]
    head: Mapped[bytes]


class OpRow(LocalRow):
    """One captured change of one record.

    Attributes:
        op: I, U or D.
        old, new: the changed columns as JSON, ids as hex; None once erased.
        salt: so that an erased value can't be guessed from its digest.
        digest: set when the unit of work is sealed.
    """

    __tablename__ = "op"

    n: Mapped[int] = mapped_column(primary_key=True)
    tx: Mapped[int] = mapped_column(index=True)
    kind: Mapped[str]
    key: Mapped[bytes] = mapped_column(index=True)
    op: Mapped[str]
    old: Mapped[str | None]
    new: Mapped[str | None]
    salt: Mapped[bytes | None]
    digest: Mapped[bytes | None]


class OutboxRow(LocalRow):
    """A transaction that a shared database has not acknowledged."""

    __tablename__ = "outbox"

    tx: Mapped[int] = mapped_column(primary_key=True)


class ViewRow(LocalRow):
    """Who looked at which sensitive record, when and why; never changed."""

    __tablename__ = "view_log"

    n: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime] = mapped_column(index=True)
    viewer: Mapped[UUID] = mapped_column(index=True)
    kind: Mapped[str]
    record_id: Mapped[UUID] = mapped_column(index=True)
    reason: Mapped[str | None]
    head: Mapped[bytes]


class DraftRow(LocalRow):
    """What somebody was typing, kept at every pause; it returns after a crash."""

    __tablename__ = "draft"
    __table_args__ = (UniqueConstraint("owner", "key"),)

    n: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[UUID]
    key: Mapped[str]
    body: Mapped[dict[str, Any]]
    kept_at: Mapped[datetime]


class PreferenceRow(LocalRow):
    """One setting of this store or of one person (``owner`` set)."""

    __tablename__ = "preference"
    __table_args__ = (UniqueConstraint("owner", "key"),)

    n: Mapped[int] = mapped_column(primary_key=True)
    owner: Mapped[UUID | None]
    key: Mapped[str]
    value: Mapped[dict[str, Any]]
