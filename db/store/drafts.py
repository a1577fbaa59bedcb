"""What somebody is typing, kept at every pause; it returns after a crash.

Drafts belong to this store and to one person: nothing captures, audits or
shares them, and no right is asked for one's own words.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from db.changes import Changes
from db.errors import ClerkError
from db.store.unit_of_work import UnitOfWork
from db.tables.local import DraftRow

LONGEST_BYTES: Final = 32 * 1024 * 1024
KIND: Final = "draft"


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft as it was last kept.

    Attributes:
        key: what it is a draft of, like ``enquiry/0193…``.
        body: field names to what stands in them.
    """

    key: str
    body: Mapping[str, Any]
    kept_at: datetime


@dataclass(frozen=True, slots=True)
class KeepDraft:
    """What stands in the fields at a pause in typing."""

    key: str
    body: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class DropDraft:
    """The work was saved, or thrown away on purpose."""

    key: str


def keep_draft(command: KeepDraft, uow: UnitOfWork) -> Changes:
    """Keep the draft in place of the one before, the actor's own.

    Raises ClerkError where it is too long to keep at every pause; what was
    typed stands in its field all the same.
    """
    with uow:
        if len(json.dumps(command.body)) > LONGEST_BYTES:
            raise ClerkError("This is too long to keep as a draft. Save it, or cut it.")
        owner = uow.actor.staff_id
        values = {"body": dict(command.body), "kept_at": uow.now}
        found = uow.session.execute(
            update(DraftRow)
            .where(DraftRow.owner == owner, DraftRow.key == command.key)
            .values(values)
            .returning(DraftRow.n)
        ).first()
        if found is None:
            uow.session.execute(
                insert(DraftRow), {"owner": owner, "key": command.key, **values}
            )
        uow.commit_local()
    return Changes(frozenset({KIND}))


def drop_draft(command: DropDraft, uow: UnitOfWork) -> Changes:
    """Drop the actor's draft, if there is one."""
    with uow:
        uow.session.execute(
            delete(DraftRow).where(
                DraftRow.owner == uow.actor.staff_id, DraftRow.key == command.key
            )
        )
        uow.commit_local()
    return Changes(frozenset({KIND}))


def drafts_of(session: Session, owner: UUID) -> list[Draft]:
    """Return what *owner* was typing, the latest first."""
    d = DraftRow
    query = (
        select(d.key, d.body, d.kept_at)
        .where(d.owner == owner)
        .order_by(d.kept_at.desc(), d.n.desc())
    )
    return [Draft(*row) for row in session.execute(query)]
