"""A store that wakes up on another computer says so, and is nobody's twin."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import UTC, datetime

from db.store.backup import make_backup
from db.store.belonging import this_computer
from db.store.home import Home
from db.store.proof import ByPassphrase
from db.store.restore import restore
from db.store.store import Store
from db.store.way import Way

PASSPHRASE = "a cold Tuesday in Maldon"


def opened(home: Home, way: Way) -> Store:
    return Store.open(home, way, "Priya", PASSPHRASE)


def test_a_computer_knows_itself_again() -> None:
    assert this_computer() == this_computer() != ""


def test_a_store_at_home_is_no_copy(home: Home, way: Way) -> None:
    for _ in range(2):
        with opened(home, way) as store:
            assert not store.was_copied
            before = store.meta().replica_id
    with opened(home, way) as store:
        assert store.meta().replica_id == before


def test_a_store_copied_to_another_desk_is_told_apart_and_keeps_everything(
    home: Home, way: Way
) -> None:
    with opened(home, way) as store:
        digest, before = store.documents.put(b"A letter"), store.meta()
    there = Home.at(home.path.with_name("Elsewhere"))
    shutil.copytree(home.path, there.path)
    elsewhere = replace(way, computer="another")
    with opened(there, elsewhere) as copy:
        assert copy.was_copied
        assert copy.meta().store_id == before.store_id
        assert copy.meta().replica_id != before.replica_id
        assert copy.documents.get(digest) == b"A letter"
    with opened(there, elsewhere) as copy:
        assert not copy.was_copied
    with opened(home, way) as store:
        assert not store.was_copied
        assert store.meta().replica_id == before.replica_id


def test_locking_does_not_forget_to_say_so(home: Home, way: Way) -> None:
    with opened(home, way):
        pass
    with opened(home, replace(way, computer="another")) as store:
        store.lock()
        store.unlock("Priya", PASSPHRASE)
        assert store.was_copied


def test_a_restore_on_a_new_computer_is_no_copy(home: Home, way: Way) -> None:
    with opened(home, way) as store:
        made = make_backup(home, store.key, way.clock)
    there = Home.at(home.path.with_name("New"))
    new = replace(way, computer="new", clock=lambda: datetime(2026, 12, 1, tzinfo=UTC))
    restore(there, made.path, new, ByPassphrase("Priya", PASSPHRASE))
    with opened(there, new) as store:
        assert not store.was_copied
