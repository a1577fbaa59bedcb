from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select

from db.errors import ClerkError, StoreRefused
from db.store.attempts import WrongPassphrase
from db.store.backup import BackupReport, make_backup, read_backup
from db.store.copying import PAGES_AT_A_TIME
from db.store.home import Home
from db.store.making import make_store
from db.store.proof import ByPassphrase
from db.store.restore import restore
from db.store.slots import read_slots
from db.store.store import Store
from db.store.way import Way
from db.tables.local import PreferenceRow

PASSPHRASE = "a cold Tuesday in Maldon"


def keep(store: Store, *keys: str) -> None:
    with store.writer.begin() as work:
        for key in keys:
            work.execute(insert(PreferenceRow).values(key=key, value={}))


def kept(store: Store) -> list[str]:
    with store.readers.connect() as connection:
        return sorted(connection.execute(select(PreferenceRow.key)).scalars())


def backed_up(home: Home, way: Way) -> BackupReport:
    """Back up a store with one preference and one document in it."""
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        keep(store, "before")
        store.documents.put(b"A letter about the bins")
        return make_backup(home, store.key, way.clock)


def test_a_backup_tells_when_it_was_made_and_nothing_else(home: Home, way: Way) -> None:
    report = backed_up(home, way)
    assert report.path == home.backups / "guildhall-2026-11-20T12-00-00Z.ghbackup"
    assert (report.documents, report.made_at) == (1, way.clock())
    manifest = read_backup(report.path)
    assert manifest.schema_number == report.schema_number
    for path in report.path.rglob("*"):
        if path.is_file():
            assert b"bins" not in path.read_bytes()
            assert b"SQLite format" not in path.read_bytes()


def test_two_backups_of_one_second_are_two(home: Home, way: Way) -> None:
    first, second = backed_up(home, way), backed_up(home, way)
    assert first.path != second.path
    read_backup(first.path)
    read_backup(second.path)


def test_saves_go_on_while_a_backup_is_made(home: Home, way: Way) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        rows = [{"key": f"n{n}", "value": {"v": "x" * 3_900}} for n in range(2_500)]
        with store.writer.begin() as work:
            work.execute(insert(PreferenceRow), rows)
        steps: list[tuple[int, int]] = []

        def meanwhile(done: int, pages: int) -> None:
            steps.append((done, pages))
            keep(store, f"meanwhile {len(steps)}")

        report = make_backup(home, store.key, way.clock, progress=meanwhile)
        assert len(steps) == -(-steps[-1][1] // PAGES_AT_A_TIME) > 1
        assert len(kept(store)) == 2_500 + len(steps)
    restore(home, report.path, way, ByPassphrase("Priya", PASSPHRASE))
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        assert len(kept(store)) == 2_500


def test_a_restored_store_is_a_new_replica_and_the_old_one_is_set_aside(
    home: Home, way: Way
) -> None:
    report = backed_up(home, way)
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        old = store.meta()
        keep(store, "after")

    def record(connection: Connection, _made_at: datetime) -> None:
        connection.execute(insert(PreferenceRow).values(key="restored", value={}))

    restored = restore(
        home, report.path, way, ByPassphrase("Priya", PASSPHRASE), record=record
    )
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        assert kept(store) == ["before", "restored"]
        assert store.meta().replica_id != old.replica_id
        assert store.meta().store_id == old.store_id
        digest = store.documents.put(b"A letter about the bins")
        assert store.documents.get(digest) == b"A letter about the bins"
    assert restored.aside is not None
    assert restored.aside.parent == home.path
    aside = Home.at(restored.aside)
    with Store.open(aside, way, "Priya", PASSPHRASE) as store:
        assert kept(store) == ["after", "before"]


def test_a_backup_is_restored_on_an_empty_desk(
    home: Home, way: Way, tmp_path: Path
) -> None:
    report = backed_up(home, way)
    other = Home.at(tmp_path / "another desk")
    assert (
        restore(other, report.path, way, ByPassphrase("Priya", PASSPHRASE)).aside
        is None
    )
    with Store.open(other, way, "Priya", PASSPHRASE) as store:
        assert kept(store) == ["before"]


@pytest.mark.parametrize("harm", ["guildhall.db", "slots.json", "documents"])
def test_a_damaged_backup_is_refused_and_the_store_stays(
    home: Home, way: Way, harm: str
) -> None:
    report = backed_up(home, way)
    if harm == "documents":
        next(report.path.glob("documents/*/*")).unlink()
    else:
        content = bytearray((report.path / harm).read_bytes())
        content[len(content) // 2] ^= 1
        (report.path / harm).write_bytes(content)
    before = home.database.read_bytes(), home.slots.read_bytes()
    with pytest.raises(StoreRefused, match="Choose another one"):
        restore(home, report.path, way, ByPassphrase("Priya", PASSPHRASE))
    assert (home.database.read_bytes(), home.slots.read_bytes()) == before


def test_a_wrong_passphrase_restores_nothing(home: Home, way: Way) -> None:
    report = backed_up(home, way)
    before = home.database.read_bytes(), read_slots(home.slots).slots
    with pytest.raises(WrongPassphrase):
        restore(home, report.path, way, ByPassphrase("Priya", "not this"))
    assert (home.database.read_bytes(), read_slots(home.slots).slots) == before
    assert not home.making.exists()
    later = replace(way, clock=lambda: way.clock() + timedelta(hours=1))
    Store.open(home, later, "Priya", PASSPHRASE).close()


def test_a_newer_backup_is_refused_kindly(home: Home, way: Way) -> None:
    report = backed_up(home, way)
    (report.path / "backup.json").write_text(json.dumps({"format": 2}))
    with pytest.raises(StoreRefused, match="newer Guildhall"):
        restore(home, report.path, way, ByPassphrase("Priya", PASSPHRASE))


def test_any_other_folder_is_no_backup(home: Home, way: Way, tmp_path: Path) -> None:
    with pytest.raises(ClerkError, match="no backup"):
        restore(home, tmp_path, way, ByPassphrase("Priya", PASSPHRASE))


def test_the_passphrase_of_the_day_of_the_backup_opens_it(home: Home, way: Way) -> None:
    report = backed_up(home, way)
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        store.keys.change_passphrase(store.key, "Priya", "another four words here")
    restore(home, report.path, way, ByPassphrase("Priya", PASSPHRASE))
    later = replace(way, clock=lambda: way.clock() + timedelta(hours=1))
    with Store.open(home, later, "Priya", PASSPHRASE) as store:
        assert kept(store) == ["before"]


def test_a_damaged_store_makes_no_backup(home: Home, way: Way) -> None:
    store, _ = make_store(
        Home.at(home.path.parent / "second"), way, "Priya", PASSPHRASE
    )
    with store:
        content = bytearray(store.home.database.read_bytes())
        content[len(content) // 2 :] = bytes(len(content) - len(content) // 2)
        store.home.database.write_bytes(content)
        with pytest.raises(StoreRefused, match="damaged"):
            make_backup(store.home, store.key, way.clock)
        assert list(store.home.backups.iterdir()) == []
