from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import Engine, func, select, text

from db.actor import Actor
from db.clock import Clock
from db.domain.permissions import Action, Role
from db.errors import ClerkError
from db.store.drafts import (
    LONGEST_BYTES,
    Draft,
    DropDraft,
    KeepDraft,
    drafts_of,
    drop_draft,
    keep_draft,
)
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from db.tables.local import OpRow, TxRow
from db.tables.person import PersonRow
from db.tables.types import new_id

LATER = datetime(2026, 11, 20, 12, 0, tzinfo=UTC) + timedelta(minutes=1)


def kept(writer: Engine, actor: Actor) -> list[Draft]:
    with reading(writer, actor) as session:
        return drafts_of(session, actor.staff_id)


def test_a_draft_takes_the_place_of_the_one_before(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    keep_draft(KeepDraft("a", {"note": "Gw"}), UnitOfWork(writer, priya, clock))
    keep_draft(KeepDraft("b", {}), UnitOfWork(writer, priya, clock))
    unit = UnitOfWork(writer, priya, lambda: LATER)
    assert keep_draft(KeepDraft("a", {"note": "😀" * 9}), unit).touches("draft")
    drafts = kept(writer, priya)
    assert [(draft.key, dict(draft.body)) for draft in drafts] == [
        ("a", {"note": "😀" * 9}),
        ("b", {}),
    ]
    assert drafts[0].kept_at == LATER
    drop_draft(DropDraft("a"), UnitOfWork(writer, priya, clock))
    assert [draft.key for draft in kept(writer, priya)] == ["b"]


def test_a_draft_is_its_owners_alone_and_leaves_no_trace(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    ada = Actor.with_roles(new_id(), "Ada", frozenset({Role.ADMINISTRATOR}))
    keep_draft(KeepDraft("a", {"x": 1}), UnitOfWork(writer, priya, clock))
    keep_draft(KeepDraft("a", {"x": 2}), UnitOfWork(writer, ada, clock))
    drop_draft(DropDraft("a"), UnitOfWork(writer, ada, clock))
    assert len(kept(writer, priya)) == 1
    with writer.connect() as connection:
        for table in (OpRow, TxRow):
            assert connection.scalar(select(func.count()).select_from(table)) == 0
        assert connection.scalar(text("SELECT tx FROM unit")) is None


def test_ten_megabytes_are_kept_and_far_more_refused(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    keep_draft(KeepDraft("a", {"n": "x" * 10**7}), UnitOfWork(writer, priya, clock))
    assert len(kept(writer, priya)[0].body["n"]) == 10**7
    with pytest.raises(ClerkError, match="too long"):
        keep_draft(
            KeepDraft("a", {"n": "x" * LONGEST_BYTES}), UnitOfWork(writer, priya, clock)
        )


def test_a_record_is_not_saved_by_the_way(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    unit = UnitOfWork(writer, priya, clock)
    with unit, pytest.raises(RuntimeError, match="local unit"):
        unit.require(Action.ADD_PERSON)
        unit.add(PersonRow(reference="GH-1", name="Gwen"))
        unit.commit_local()
