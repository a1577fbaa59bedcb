"""A store that can't be opened says why in the window, and is not changed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest
from sqlalchemy import update

from db.clock import system_clock
from db.store.engine import open_engine
from db.store.home import Home
from db.store.store import Store
from db.store.version import SCHEMA_NUMBER
from db.store.way import Way
from db.tables.local import StoreMetaRow
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from tests.fixtures.disks import NETWORK, READ_ONLY, apart
from tests.fixtures.journey import CHEAP, PASSPHRASE, Journey

WINDOW = Path(__file__).with_name("child_window.py")
WAY = Way(system_clock, "0", cost=CHEAP)


@pytest.fixture
def home(guildhall_home: Path) -> Home:
    """A closed store of Priya's."""
    return made(Home.at(guildhall_home))


def made(home: Home) -> Home:
    command = SetUp("Bryn District Council", "Priya Shah", "priya", PASSPHRASE)
    set_up_store(command, home, WAY)[0].close()
    return home


def files(home: Home) -> dict[str, str]:
    """Return every file of the store by its digest; the lock comes and goes."""
    return {
        str(path.relative_to(home.path)): sha256(path.read_bytes()).hexdigest()
        for path in home.path.rglob("*")
        if path.is_file() and not path.name.startswith("lock")
    }


def sign_in(journey: Journey, passphrase: str = PASSPHRASE) -> None:
    journey.hands.write("priya")
    journey.hands.press("Enter")
    journey.hands.write(passphrase)
    journey.hands.press("Enter")


def newer(home: Home) -> None:
    key = WAY.ring(home.slots).open("priya", PASSPHRASE)
    engine = open_engine(home.database, key)
    with engine.begin() as work:
        work.execute(update(StoreMetaRow).values(schema_number=SCHEMA_NUMBER + 1))
    with engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    engine.dispose()
    key.forget()


def overwritten(home: Home) -> None:
    content = bytearray(home.database.read_bytes())
    content[4_096:] = bytes(len(content) - 4_096)
    home.database.write_bytes(content)


def cut_short(home: Home) -> None:
    os.truncate(home.database, 10_000)


def without_keys(home: Home) -> None:
    home.slots.unlink()


def torn_keys(home: Home) -> None:
    os.truncate(home.slots, 100)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (newer, "made by a newer Guildhall. Update Guildhall on this PC"),
        (overwritten, "damaged and was left as it is. Restore the latest backup"),
        (cut_short, "damaged and was left as it is. Restore the latest backup"),
        (without_keys, "key file (slots.json) is missing"),
        (torn_keys, "key file (slots.json) is damaged"),
    ],
)
def test_the_window_says_why_and_what_to_do(
    open_program: Callable[..., Journey],
    home: Home,
    harm: Callable[[Home], None],
    words: str,
) -> None:
    harm(home)
    before = files(home)
    journey = open_program()
    sign_in(journey)
    entrance = journey.program.entrance
    journey.hands.until(entrance.refusal.isVisible, "the refusal")
    assert "The store stays closed." in entrance.refusal.accessibleName()
    assert words in entrance.refusal.accessibleName()
    assert files(home) == before
    assert journey.program.shift is None
    assert entrance.restore.isVisible()


def test_a_wrong_passphrase_changes_nothing_but_the_count(
    open_program: Callable[..., Journey], home: Home
) -> None:
    before = files(home)
    journey = open_program()
    sign_in(journey, "not the passphrase")
    entrance = journey.program.entrance
    journey.hands.until(entrance.passphrase.error, "the refusal")
    assert "That passphrase is not right." in entrance.passphrase.error()
    after = files(home)
    assert after.pop("slots.json") != before.pop("slots.json")
    assert after == before


@pytest.mark.parametrize(
    ("disk", "words"),
    [
        (READ_ONLY, "read-only or its disk is full, so nothing could be saved"),
        (NETWORK, "in a network folder, where a database can break"),
    ],
    ids=["read-only", "network"],
)
def test_a_disk_where_no_store_may_live_is_named(
    home: Home, tmp_path: Path, disk: str, words: str
) -> None:
    before = files(home)
    done = apart(disk, WINDOW, "sign_in", home, tmp_path / "left")
    assert done.returncode == 1, done.stderr
    assert words in done.stdout
    assert files(home) == before


@pytest.fixture
def synced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A store that somebody moved into a synced folder."""
    home = made(Home.at(tmp_path / "elsewhere"))
    moved = tmp_path / "Dropbox" / "Guildhall"
    shutil.copytree(home.path, moved)
    monkeypatch.setenv("GUILDHALL_HOME", str(moved))
    return Home.at(moved)


def test_a_synced_folder_is_refused(
    open_program: Callable[..., Journey], synced: Home
) -> None:
    before = files(synced)
    journey = open_program()
    sign_in(journey)
    refusal = journey.program.entrance.refusal
    journey.hands.until(refusal.isVisible, "the refusal")
    assert "a folder that Dropbox copies" in refusal.accessibleName()
    assert files(synced) == before


def test_a_store_open_elsewhere_is_left_alone(
    open_program: Callable[..., Journey], home: Home
) -> None:
    with Store.open(home, WAY, "priya", PASSPHRASE):
        before = files(home)
        journey = open_program()
        sign_in(journey)
        refusal = journey.program.entrance.refusal
        journey.hands.until(refusal.isVisible, "the refusal")
        assert "open in another Guildhall on this PC" in refusal.accessibleName()
        assert files(home) == before


def test_a_copied_store_opens_and_says_that_it_is_a_copy(
    open_program: Callable[..., Journey], home: Home
) -> None:
    journey = open_program(replace(WAY, computer="another PC"))
    sign_in(journey)
    program = journey.program
    journey.hands.until(lambda: program.shift, "the workspace")
    said = program.window.trouble.in_the_way
    journey.hands.until(said.isVisible, "a word about the copy")
    assert "copied here from another PC" in said.accessibleName()
