"""Who gets a backup back: by that day's passphrase, today's, or the sheet."""

from __future__ import annotations

import shutil
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import msgspec
import pytest
from sqlalchemy import text

from db.actor import Actor
from db.domain.permissions import Action
from db.errors import StoreRefused
from db.store.attempts import MustWait, WrongPassphrase
from db.store.backup import BackupReport, make_backup, read_backup
from db.store.home import Home
from db.store.making import make_store
from db.store.proof import ByPassphrase, BySheet
from db.store.restore import restore
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.verify import verify
from db.store.version import SCHEMA_NUMBER
from db.store.way import Way
from db.tables.person import PersonRow

PASSPHRASE = "a cold Tuesday in Maldon"
NEW = "another four words here"


@pytest.fixture
def desk(tmp_path: Path, way: Way) -> tuple[Home, str]:
    """The home of a closed store of Priya's, and its recovery key."""
    home = Home.at(tmp_path / "desk")
    store, key = make_store(home, way, "Priya", PASSPHRASE)
    store.close()
    assert key is not None
    return home, key


def backed_up(home: Home, way: Way) -> BackupReport:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        return make_backup(home, store.key, way.clock)


def person(store: Store, actor: Actor, number: int) -> None:
    unit = UnitOfWork(store.writer, actor, store.clock)
    with unit:
        unit.require(Action.ADD_PERSON)
        reference = f"GH-7K3M-92QX-{number:03d}"
        unit.add(PersonRow(reference=reference, name="Zebedee Quill"))
        unit.commit()


def test_backup_and_sheet_alone_bring_a_store_back_on_a_new_pc(
    desk: tuple[Home, str], way: Way, tmp_path: Path
) -> None:
    home, sheet = desk
    backup = shutil.copytree(backed_up(home, way).path, tmp_path / "stick")
    shutil.rmtree(home.path)
    new_pc = Home.at(tmp_path / "new PC")
    restore(new_pc, backup, way, BySheet(sheet.lower(), "Tom", NEW))
    with Store.open(new_pc, way, "Tom", NEW) as store:
        assert verify(store).ok
        assert store.keys.sign_in_names() == ["Priya", "Tom"]
    Store.open(new_pc, way, "Priya", PASSPHRASE).close()


def test_the_sheet_gives_a_known_name_a_new_passphrase(
    desk: tuple[Home, str], way: Way, tmp_path: Path
) -> None:
    home, sheet = desk
    backup, there = backed_up(home, way).path, Home.at(tmp_path / "there")
    restore(there, backup, way, BySheet(sheet, "priya", NEW))
    Store.open(there, way, "Priya", NEW).close()
    with pytest.raises(WrongPassphrase):
        Store.open(there, way, "Priya", PASSPHRASE)


def test_another_stores_sheet_brings_nothing_back(
    desk: tuple[Home, str], way: Way, tmp_path: Path
) -> None:
    home, _ = desk
    _, other = make_store(Home.at(tmp_path / "other"), way, "Tom", PASSPHRASE)
    backup, there = backed_up(home, way).path, Home.at(tmp_path / "there")
    with pytest.raises(WrongPassphrase, match="recovery key"):
        restore(there, backup, way, BySheet(str(other), "Tom", NEW))
    assert not there.has_store
    assert not there.making.exists()


def test_todays_passphrase_and_sheet_open_an_older_backup(
    desk: tuple[Home, str], way: Way
) -> None:
    home, old_sheet = desk
    backup = backed_up(home, way).path
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        store.keys.change_passphrase(store.key, "Priya", NEW)
        sheet = store.keys.new_recovery_sheet(store.key)
    restore(home, backup, way, ByPassphrase("Priya", NEW))
    Store.open(home, way, "Priya", NEW).close()
    restore(home, backup, way, BySheet(sheet, "Tom", PASSPHRASE))
    with Store.open(home, way, "Tom", PASSPHRASE) as store:
        store.lock()
        store.keys.recover(sheet).forget()
        with pytest.raises(WrongPassphrase):
            store.keys.recover(old_sheet)


def test_a_backup_without_keys_says_what_to_do(
    desk: tuple[Home, str], way: Way, tmp_path: Path
) -> None:
    home, sheet = desk
    backup, there = backed_up(home, way).path, Home.at(tmp_path / "there")
    keys = Home(backup).slots
    kept = keys.read_bytes()
    keys.unlink()
    for proof in (ByPassphrase("Priya", PASSPHRASE), BySheet(sheet, "Tom", NEW)):
        with pytest.raises(StoreRefused, match=r"Put back slots\.json"):
            restore(there, backup, way, proof)
        assert not there.path.exists()
    restore(home, backup, way, ByPassphrase("Priya", PASSPHRASE))
    keys.write_bytes(kept)
    restore(there, backup, way, ByPassphrase("Priya", PASSPHRASE))


def test_a_store_without_keys_goes_on_with_those_of_a_backup(
    desk: tuple[Home, str], way: Way, priya: Actor
) -> None:
    home, _ = desk
    backup = backed_up(home, way).path
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        person(store, priya, 1)
    home.slots.unlink()
    before = home.database.read_bytes()
    with pytest.raises(StoreRefused, match=r"copy slots\.json from the latest backup"):
        Store.open(home, way, "Priya", PASSPHRASE)
    assert home.database.read_bytes() == before
    shutil.copy(Home(backup).slots, home.slots)
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        assert verify(store).ok
        with store.readers.connect() as link:
            assert link.scalar(text("SELECT count(*) FROM person")) == 1


def test_guesses_at_a_backup_wait_as_guesses_at_the_door_do(
    desk: tuple[Home, str], way: Way, tmp_path: Path
) -> None:
    home, _ = desk
    backup, there = backed_up(home, way).path, Home.at(tmp_path / "there")
    wrong = ByPassphrase("Priya", "not this")
    with pytest.raises(MustWait):
        for _ in range(20):
            try:
                restore(there, backup, way, wrong)
            except MustWait:
                raise
            except WrongPassphrase:
                continue
    later = replace(way, clock=lambda: way.clock() + timedelta(hours=1))
    restore(there, backup, later, ByPassphrase("Priya", PASSPHRASE))
    assert not (there.path / "restoring.json").exists()


def test_a_backup_of_a_newer_store_is_refused_and_nothing_changes(
    desk: tuple[Home, str], way: Way
) -> None:
    home, _ = desk
    backup = backed_up(home, way).path
    newer = replace(read_backup(backup), schema_number=SCHEMA_NUMBER + 1)
    (backup / "backup.json").write_bytes(msgspec.json.encode(newer))
    before = home.database.read_bytes(), home.slots.read_bytes()
    with pytest.raises(StoreRefused, match="newer Guildhall"):
        restore(home, backup, way, ByPassphrase("Priya", PASSPHRASE))
    assert (home.database.read_bytes(), home.slots.read_bytes()) == before
    Store.open(home, way, "Priya", PASSPHRASE).close()


def test_a_backup_taken_while_somebody_works_is_one_moment(
    desk: tuple[Home, str], way: Way, priya: Actor, tmp_path: Path
) -> None:
    home, _ = desk
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        for number in range(3):
            person(store, priya, number)
        seen: list[int] = []

        def meanwhile(_done: int, _pages: int) -> None:
            seen.append(len(seen))
            person(store, priya, 3 + len(seen))

        made = make_backup(home, store.key, way.clock, progress=meanwhile)
        assert seen
    there = Home.at(tmp_path / "there")
    restore(there, made.path, way, ByPassphrase("Priya", PASSPHRASE))
    with Store.open(there, way, "Priya", PASSPHRASE) as store:
        assert verify(store).problems == ()
        with store.readers.connect() as link:
            people = link.scalar(text("SELECT count(*) FROM person"))
            units = link.scalar(text("SELECT count(*) FROM tx"))
    assert (people, units) == (3, 3)
