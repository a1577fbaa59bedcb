"""The unit of work: all or nothing, captured, sealed, searchable."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from sqlalchemy import Engine, func, select, text
from sqlalchemy.exc import DatabaseError

from db.actor import Actor
from db.clock import Clock
from db.domain.permissions import Action, Role
from db.errors import NotAllowed, NotFound, StaleRecord
from db.store.audit import Head, last_head, verify_chain
from db.store.unit_of_work import UnitOfWork
from db.tables.local import OpRow, OutboxRow, TxRow
from db.tables.person import PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import PROTECTED
from db.tables.searching import rebuild
from db.tables.types import new_id


def add_person(writer: Engine, actor: Actor, clock: Clock, name: str) -> PersonRow:
    unit = UnitOfWork(writer, actor, clock)
    with unit:
        unit.require(Action.ADD_PERSON)
        person = unit.add(PersonRow(reference=f"GH-{uuid4().hex}", name=name))
        unit.add(PersonPhoneRow(person_id=person.id, e164="+441632960417"))
        unit.commit()
    return person


def found(writer: Engine, words: str) -> list[int]:
    with writer.connect() as connection:
        return list(
            connection.execute(
                text("SELECT rowid FROM person_words WHERE person_words MATCH :w"),
                {"w": words},
            ).scalars()
        )


def test_a_change_is_saved_captured_and_sealed(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    person = add_person(writer, priya, clock, "Gwen")
    with writer.connect() as connection:
        ops = connection.execute(select(OpRow).order_by(OpRow.n)).all()
        link = connection.execute(select(TxRow)).one()
        assert connection.scalar(select(func.count()).select_from(OutboxRow)) == 1
        assert verify_chain(connection) == []
    assert [(op.kind, op.op) for op in ops] == [("person", "I"), ("person_phone", "I")]
    assert ops[0].key == person.id.bytes
    assert json.loads(ops[0].new)["name"] == "Gwen"
    assert (link.author, link.action, link.changes) == (priya.id, "add_person", 2)


def test_an_edit_captures_only_what_changed(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    person = add_person(writer, priya, clock, "Gwen")
    unit = UnitOfWork(writer, priya, lambda: datetime(2027, 1, 1, tzinfo=UTC))
    with unit:
        unit.require(Action.EDIT_PERSON)
        row = unit.get(PersonRow, person.id, person.version)
        row.name = "Gwendolyn"
        unit.commit()
    with writer.connect() as connection:
        op = connection.execute(select(OpRow).order_by(OpRow.n.desc())).first()
    assert op is not None
    assert json.loads(op.old)["name"] == "Gwen"
    assert set(json.loads(op.new)) == {"name", "version", "changed_at"}
    assert unit.changes().touches("person")


def test_without_commit_nothing_remains(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    unit = UnitOfWork(writer, priya, clock)
    with unit:
        unit.require(Action.ADD_PERSON)
        unit.add(PersonRow(reference="GH-1", name="Gwen"))
    with writer.connect() as connection:
        for table in (PersonRow, OpRow, TxRow, OutboxRow):
            assert connection.scalar(select(func.count()).select_from(table)) == 0


def test_a_commit_that_required_no_right_is_a_bug(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    unit = UnitOfWork(writer, priya, clock)
    with unit, pytest.raises(RuntimeError, match="no right"):
        unit.commit()


def test_a_right_that_is_missing_stops_the_work(writer: Engine, clock: Clock) -> None:
    post = Actor.with_roles(new_id(), "Pat", frozenset({Role.POST_ROOM}))
    unit = UnitOfWork(writer, post, clock)
    with unit, pytest.raises(NotAllowed):
        unit.require(Action.MERGE_PEOPLE)


def test_a_change_outside_a_unit_of_work_is_refused(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    add_person(writer, priya, clock, "Gwen")
    for statement in ("UPDATE person SET name = 'x'", "DELETE FROM person_phone"):
        with (
            pytest.raises(DatabaseError, match="outside a unit of work"),
            writer.begin() as connection,
        ):
            connection.execute(text(statement))


def test_an_older_version_is_not_saved_over(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    person = add_person(writer, priya, clock, "Gwen")
    unit = UnitOfWork(writer, priya, clock)
    with unit, pytest.raises(StaleRecord):
        unit.get(PersonRow, person.id, version=7)
    with unit, pytest.raises(NotFound):
        unit.get(PersonRow, new_id())


def test_more_than_a_thousand_records_are_cut_up(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    unit = UnitOfWork(writer, priya, clock)
    with unit, pytest.raises(RuntimeError, match="1001 records"):
        unit.require(Action.ADD_PERSON)
        unit.session.add_all(
            [PersonRow(reference=f"GH-{n}", name="A") for n in range(1_001)]
        )
        unit.commit()


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("UPDATE op SET new = replace(new, 'Gwen', 'Eve') WHERE n = 1", "altered"),
        ("DELETE FROM op WHERE n = 2", "no longer has the changes"),
        ("UPDATE tx SET author = NULL WHERE n = 1", "altered"),
        ("DELETE FROM tx WHERE n = 1", "belongs to no sealed"),
        ("DELETE FROM tx WHERE n = 2", "ends before"),
        ("UPDATE op SET tx = 2 WHERE n = 1", "no longer has the changes"),
    ],
)
def test_the_chain_notices_any_edit(
    writer: Engine, priya: Actor, clock: Clock, statement: str, words: str
) -> None:
    add_person(writer, priya, clock, "Gwen")
    add_person(writer, priya, clock, "Owen")
    with writer.connect() as connection:
        head = last_head(connection)
    with pytest.raises(DatabaseError, match="append-only"), writer.begin() as sneak:
        sneak.execute(text(statement))
    with writer.begin() as connection:
        guards = connection.execute(
            text("SELECT name FROM sqlite_schema WHERE name LIKE 'capture_guard%'")
        ).scalars()
        for guard in list(guards):
            connection.execute(text(f"DROP TRIGGER {guard}"))
        connection.execute(text(statement))
    with writer.connect() as connection:
        assert words in " ".join(verify_chain(connection, head))


def test_an_older_copy_of_the_store_shows(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    add_person(writer, priya, clock, "Gwen")
    with writer.connect() as connection:
        assert verify_chain(connection, Head(9, b"x" * 32)) != []
        assert verify_chain(connection, last_head(connection)) == []


def test_search_follows_names_phones_and_addresses(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    person = add_person(writer, priya, clock, "Siân Llywelyn")
    assert found(writer, "sian*") == [person.n]
    assert found(writer, '"-163296"') == [person.n]
    unit = UnitOfWork(writer, priya, clock)
    with unit:
        unit.require(Action.EDIT_PERSON)
        place = unit.add(
            PropertyRow(uprn="100", label="14b Station Road", postcode="CM9 4LQ")
        )
        unit.add(OccupancyRow(person_id=person.id, property_id=place.id))
        unit.get(PersonRow, person.id).name = "Siân Pryce"
        unit.commit()
    assert found(writer, 'pryce ".cm94lq"') == [person.n]
    assert found(writer, "llywelyn") == []


def test_a_protected_address_is_never_found(
    writer: Engine, priya: Actor, clock: Clock
) -> None:
    person = add_person(writer, priya, clock, "Eve")
    unit = UnitOfWork(writer, priya, clock)
    with unit:
        unit.require(Action.EDIT_PERSON)
        home = OccupancyRow(
            person_id=person.id, free_text="9 Hidden Lane", scope=PROTECTED
        )
        unit.add(home)
        unit.commit()
    assert found(writer, '".hidden"') == []
    with writer.begin() as connection:
        rebuild(connection)
    assert found(writer, '".hidden"') == []
    assert found(writer, "eve") == [person.n]
    unit = UnitOfWork(writer, priya, clock)
    with unit:
        assert unit.session.scalars(select(OccupancyRow)).all() == []
