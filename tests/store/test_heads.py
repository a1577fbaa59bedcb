"""The audit chain's head outlives the chain: cut, swapped and forged copies show."""

from __future__ import annotations

import json
import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection, text

from db.actor import Actor
from db.domain.permissions import Action
from db.errors import StoreRefused
from db.store.backup import make_backup, read_backup
from db.store.home import Home
from db.store.proof import ByPassphrase
from db.store.restore import restore
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.verify import verify
from db.store.way import Way
from db.tables.person import PersonRow

PASSPHRASE = "a cold Tuesday in Maldon"
CUT = ("The chain ends before the last unit of work that was written down.",)

Opened = Callable[[], Store]


@pytest.fixture
def opened(home: Home, way: Way) -> Opened:
    return lambda: Store.open(home, way, "Priya", PASSPHRASE)


def add(store: Store, actor: Actor, reference: str) -> None:
    unit = UnitOfWork(store.writer, actor, store.clock)
    with unit:
        unit.require(Action.ADD_PERSON)
        unit.add(PersonRow(reference=reference, name="Zebedee Quill"))
        unit.commit()


def cut_off_last(work: Connection) -> None:
    for table, key in (("op", "tx"), ("tx", "n")):
        work.execute(text(f"DROP TRIGGER capture_guard_{table}_delete"))
        last = f"DELETE FROM {table} WHERE {key} = (SELECT max({key}) FROM {table})"  # noqa: S608 - our own tables
        work.execute(text(last))


def test_what_was_cut_off_between_two_sessions_shows_and_goes_on_showing(
    opened: Opened, priya: Actor
) -> None:
    with opened() as store:
        add(store, priya, "GH-1")
        add(store, priya, "GH-2")
    with opened() as store:
        with store.writer.begin() as work:
            cut_off_last(work)
        assert verify(store).problems == CUT
    with opened() as store:
        assert verify(store).problems == CUT


def test_an_older_copy_in_the_databases_place_shows(
    opened: Opened, home: Home, priya: Actor, tmp_path: Path
) -> None:
    with opened() as store:
        add(store, priya, "GH-1")
    older = shutil.copy(home.database, tmp_path / "older.db")
    with opened() as store:
        add(store, priya, "GH-2")
    shutil.copy(older, home.database)
    with opened() as store:
        assert verify(store).problems == CUT


def test_a_restored_store_starts_from_its_own_head(
    opened: Opened, home: Home, way: Way, priya: Actor
) -> None:
    with opened() as store:
        add(store, priya, "GH-1")
        made = make_backup(home, store.key, way.clock)
        add(store, priya, "GH-2")
    assert read_backup(made.path).head_n == 1
    aside = restore(home, made.path, way, ByPassphrase("Priya", PASSPHRASE)).aside
    assert aside is not None
    assert (aside / "head.json").exists()
    with opened() as store:
        assert verify(store).ok


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b'{"n": "x"}'])
def test_a_note_that_nobody_can_read_is_no_head(
    opened: Opened, home: Home, priya: Actor, content: bytes
) -> None:
    home.head.write_bytes(content)
    with opened() as store:
        assert verify(store).ok
        add(store, priya, "GH-1")
    with opened() as store:
        assert verify(store).ok


def test_another_stores_head_is_not_this_ones(opened: Opened, home: Home) -> None:
    with opened():
        pass
    kept = json.loads(home.head.read_bytes())
    kept["store_id"], kept["n"] = "01935a00-0000-7000-8000-000000000001", 9
    home.head.write_text(json.dumps(kept))
    with opened() as store:
        assert verify(store).ok


@pytest.mark.parametrize(
    "name",
    [
        "../../escaped",
        "/etc/hostname",
        "aa/../../../escaped",
        "aa/" + "b" * 63 + "/",
        "",
    ],
)
def test_a_backup_whose_list_leads_elsewhere_is_refused(
    opened: Opened, home: Home, way: Way, name: str
) -> None:
    with opened() as store:
        made = make_backup(home, store.key, way.clock)
    (made.path.parent / "escaped").write_text("bait")
    listed = made.path / "backup.json"
    content = json.loads(listed.read_bytes())
    content["documents"] = [name]
    listed.write_text(json.dumps(content))
    with pytest.raises(StoreRefused, match="damaged"):
        restore(home, made.path, way, ByPassphrase("Priya", PASSPHRASE))
    assert not (home.path / "escaped").exists()


@pytest.mark.skipif(not hasattr(Path, "chmod"), reason="needs rights of files")
def test_files_of_backups_and_restored_stores_are_their_owners_alone(
    opened: Opened, home: Home, way: Way
) -> None:
    with opened() as store:
        store.documents.put(b"A letter")
        made = make_backup(home, store.key, way.clock)
    restore(home, made.path, way, ByPassphrase("Priya", PASSPHRASE))
    for path in (home.path, *home.path.rglob("*")):
        rights = stat.S_IMODE(path.stat().st_mode)
        assert rights & 0o077 == 0, path.name
