"""However often a store is opened and closed, none of its engines stay."""

from __future__ import annotations

import gc
from weakref import WeakSet

from sqlalchemy import Engine, select

from db.actor import Actor
from db.domain.permissions import Action
from db.store.home import Home
from db.store.sessions import reading
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.person import PersonRow

PASSPHRASE = "a cold Tuesday in Maldon"
OPENINGS = 20


def a_turn(home: Home, way: Way, actor: Actor) -> tuple[Engine, Engine]:
    """Open the store, write in it and read, close it; give its engines."""
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        unit = UnitOfWork(store.writer, actor, store.clock)
        with unit:
            unit.require(Action.ADD_PERSON)
            row = unit.add(PersonRow(reference="GH-7K3M-92QX-4TD", name="Owen Vale"))
            row.name = "Owen Quill"
            unit.session.flush()
        with reading(store.readers, actor) as session:
            assert session.scalars(select(PersonRow)).all() == []
        return store.writer, store.readers


def test_no_engine_and_no_listener_outlives_its_store(
    home: Home, way: Way, priya: Actor
) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        dialects = [store.writer.dialect, store.readers.dialect]
    listeners = [len(list(each.dispatch.handle_error)) for each in dialects]
    objects: list[int] = []
    engines: WeakSet[Engine] = WeakSet()
    for _ in range(OPENINGS):
        engines.update(a_turn(home, way, priya))
        gc.collect()
        objects.append(len(gc.get_objects()))
    assert list(engines) == []
    assert listeners == [len(list(each.dispatch.handle_error)) for each in dialects]
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        assert store.writer.dialect is dialects[0]
        assert store.readers.dialect is dialects[1]
    # One left by each opening would be ten by then.
    assert objects[15] - objects[5] < 5, objects
