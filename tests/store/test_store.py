from __future__ import annotations

import os
import shutil
import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, insert, select, text, update

from db.errors import ClerkError, StoreRefused, Unavailable
from db.store.attempts import WrongPassphrase
from db.store.data_key import DataKey
from db.store.home import Home
from db.store.making import make_store
from db.store.single import Occupied
from db.store.store import Store, StoreLocked
from db.store.way import Way
from db.tables.local import PreferenceRow, StoreMetaRow

PASSPHRASE = "a cold Tuesday in Maldon"


def contents(home: Home) -> dict[str, bytes]:
    """Every file of the store but the count of attempts and the lock."""
    beside = {home.slots, home.lock}
    return {
        str(path.relative_to(home.path)): path.read_bytes()
        for path in home.path.rglob("*")
        if path.is_file() and path not in beside
    }


def a_preference(connection: Connection) -> None:
    connection.execute(insert(PreferenceRow).values(key="text_size", value={"pt": 11}))


def preferences(store: Store) -> int:
    with store.readers.connect() as connection:
        return len(connection.execute(select(PreferenceRow.n)).all())


def test_a_new_store_opens_again_with_what_was_put_in(way: Way, tmp_path: Path) -> None:
    home = Home.at(tmp_path / "new" / "Guildhall")
    store, recovery = make_store(home, way, "Priya", PASSPHRASE, furnish=a_preference)
    assert recovery is not None
    assert len(recovery) == 47
    assert store.is_open
    made = store.meta()
    store.close()
    with Store.open(home, way, "priya", PASSPHRASE) as again:
        assert again.meta() == made
        assert preferences(again) == 1


def test_a_closed_store_is_one_database_file_for_its_owner(home: Home) -> None:
    files = {path.name for path in home.path.iterdir() if path.is_file()}
    assert files - {"lock"} == {"guildhall.db", "head.json", "slots.json"}
    if os.name == "posix":
        assert stat.S_IMODE(home.path.stat().st_mode) == 0o700
        assert stat.S_IMODE(home.database.stat().st_mode) == 0o600


def test_a_wrong_passphrase_changes_nothing_and_lets_go(home: Home, way: Way) -> None:
    before = contents(home)
    with pytest.raises(WrongPassphrase, match="not right"):
        Store.open(home, way, "Priya", "not this")
    assert contents(home) == before
    later = replace(way, clock=lambda: way.clock() + timedelta(hours=2))
    Store.open(home, later, "Priya", PASSPHRASE).close()


def test_a_locked_store_forgets_its_key_but_is_still_held(home: Home, way: Way) -> None:
    store = Store.open(home, way, "Priya", PASSPHRASE)
    key = store.key
    store.lock()
    assert key.forgotten
    assert repr(store) == "Store(locked)"
    for use in ("writer", "readers", "documents", "key"):
        with pytest.raises(StoreLocked, match="Unlock it to go on"):
            getattr(store, use)
    with pytest.raises(Occupied):
        Store.open(home, way, "Priya", PASSPHRASE)
    store.unlock("Priya", PASSPHRASE)
    assert preferences(store) == 0
    store.close()
    store.close()


def test_an_open_store_is_not_opened_twice(home: Home, way: Way) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        with pytest.raises(ClerkError, match="open already"):
            store.unlock("Priya", PASSPHRASE)
        assert preferences(store) == 0


def test_no_store_is_made_over_another(home: Home, way: Way) -> None:
    before = contents(home)
    with pytest.raises(StoreRefused, match="already"):
        make_store(home, way, "Tom", PASSPHRASE)
    assert contents(home) == before


def test_a_folder_without_a_store_says_how_to_make_one(
    way: Way, tmp_path: Path
) -> None:
    with pytest.raises(StoreRefused, match="guildhall init"):
        Store.open(Home.at(tmp_path / "none"), way, "Priya", PASSPHRASE)
    assert list(tmp_path.iterdir()) == []


def test_a_failed_making_leaves_no_store(way: Way, tmp_path: Path) -> None:
    home = Home.at(tmp_path / "Guildhall")

    def fails(_connection: Connection) -> None:
        raise Unavailable("The disk is full.")

    with pytest.raises(Unavailable):
        make_store(home, way, "Priya", PASSPHRASE, furnish=fails)
    assert not home.has_store
    store, _ = make_store(home, way, "Priya", PASSPHRASE)
    store.close()


@pytest.mark.parametrize("harm", ["header", "truncated", "empty", "another store's"])
def test_a_damaged_store_is_refused_and_left_as_it_is(
    home: Home, way: Way, harm: str
) -> None:
    content = bytearray(home.database.read_bytes())
    if harm == "header":
        content[:64] = bytes(64)
    elif harm == "truncated":
        del content[700:]
    elif harm == "empty":
        content.clear()
    else:
        content[:] = os.urandom(len(content))
    home.database.write_bytes(content)
    before = contents(home)
    with pytest.raises(StoreRefused, match="Restore the latest backup"):
        Store.open(home, way, "Priya", PASSPHRASE)
    assert contents(home) == before


def test_a_newer_store_is_refused_and_left_as_it_is(home: Home, way: Way) -> None:
    with (
        Store.open(home, way, "Priya", PASSPHRASE) as store,
        store.writer.begin() as work,
    ):
        work.execute(update(StoreMetaRow).values(schema_number=9_999))
    before = contents(home)
    with pytest.raises(StoreRefused, match="newer Guildhall"):
        Store.open(home, way, "Priya", PASSPHRASE)
    assert contents(home) == before


@pytest.mark.parametrize("harm", ["DELETE FROM store_meta", "DROP TABLE store_meta"])
def test_a_store_without_its_facts_is_refused(home: Home, way: Way, harm: str) -> None:
    with (
        Store.open(home, way, "Priya", PASSPHRASE) as store,
        store.writer.begin() as work,
    ):
        work.execute(text(harm))
    with pytest.raises(StoreRefused, match="damaged"):
        Store.open(home, way, "Priya", PASSPHRASE)


def test_a_copied_folder_opens_on_another_desk(
    home: Home, way: Way, tmp_path: Path
) -> None:
    copied = Home.at(Path(shutil.copytree(home.path, tmp_path / "copied")))
    with Store.open(copied, way, "Priya", PASSPHRASE) as store:
        assert preferences(store) == 0


def test_what_an_antivirus_holds_is_tried_again(home: Home, way: Way) -> None:
    hidden = home.path / "held by another program"
    pauses: list[float] = []

    def let_go(seconds: float) -> None:
        pauses.append(seconds)
        if len(pauses) == 3:
            hidden.rename(home.database)

    store = Store.hold(home, replace(way, pause=let_go))
    key = store.keys.open("Priya", PASSPHRASE)
    home.database.rename(hidden)
    store.open_with(key)
    assert len(pauses) == 3
    assert pauses == sorted(pauses)
    store.close()


def test_what_an_antivirus_never_lets_go_is_told_in_the_end(
    home: Home, way: Way
) -> None:
    store = Store.hold(home, way)
    key = store.keys.open("Priya", PASSPHRASE)
    hidden = home.database.rename(home.path / "held by another program")
    with pytest.raises(Unavailable, match="can't be opened"):
        store.open_with(key)
    assert key.forgotten
    hidden.rename(home.database)
    store.close()


def test_another_stores_key_opens_nothing(home: Home, way: Way) -> None:
    before = contents(home)
    store = Store.hold(home, way)
    with pytest.raises(StoreRefused, match="damaged"):
        store.open_with(DataKey.new())
    store.close()
    assert contents(home) == before
