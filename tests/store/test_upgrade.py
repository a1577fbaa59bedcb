"""An older store is brought up on a copy, or stays exactly as it was."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import text, update

from db.errors import StoreRefused
from db.store.backup import BackupReport, read_backup
from db.store.engine import connect
from db.store.home import Home
from db.store.migrate import upgrade
from db.store.proof import ByPassphrase
from db.store.restore import restore
from db.store.store import Store
from db.store.version import SCHEMA_NUMBER
from db.store.way import Way
from db.tables.local import StoreMetaRow
from tests.fixtures.history import ADD_A_TABLE, NEXT, add_step, empty_history

PASSPHRASE = "a cold Tuesday in Maldon"

ADD_AN_ORPHAN = """
    op.execute("CREATE TABLE half (n REFERENCES person (n))")
    op.execute("INSERT INTO half VALUES (999)")
"""


@pytest.fixture
def scripts(tmp_path: Path) -> Path:
    """The history up to now, as empty steps; `add_step` adds the next."""
    return empty_history(tmp_path / "migrations")


def upgraded(home: Home, way: Way, scripts: Path) -> BackupReport | None:
    store = Store.hold(home, way)
    key = store.keys.open("Priya", PASSPHRASE)
    try:
        return upgrade(
            home,
            key,
            way.clock,
            understood=NEXT,
            program_version="0.2.0",
            scripts=scripts,
        )
    finally:
        key.forget()
        store.close()


def rows(home: Home, way: Way, source: str) -> int:
    """Count rows in a store that this program thinks too new to open."""
    store = Store.hold(home, way)
    key = store.keys.open("Priya", PASSPHRASE)
    connection = connect(home.database, key, mode="ro")
    try:
        query = f"SELECT count(*) FROM {source}"  # noqa: S608 - our own words
        return int(connection.execute(query).fetchone()[0])
    finally:
        connection.close()
        key.forget()
        store.close()


def test_an_older_store_is_brought_up_after_a_backup(
    home: Home, way: Way, scripts: Path
) -> None:
    add_step(scripts, ADD_A_TABLE)
    report = upgraded(home, way, scripts)
    assert report is not None
    assert read_backup(report.path).schema_number == SCHEMA_NUMBER
    with pytest.raises(StoreRefused, match="newer Guildhall"):
        Store.open(home, way, "Priya", PASSPHRASE)
    assert upgraded(home, way, scripts) is None
    restore(home, report.path, way, ByPassphrase("Priya", PASSPHRASE))
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        assert store.meta().schema_number == SCHEMA_NUMBER


def test_an_upgraded_store_keeps_no_trace_of_the_tool(
    home: Home, way: Way, scripts: Path
) -> None:
    add_step(scripts, ADD_A_TABLE)
    upgraded(home, way, scripts)
    assert not home.making.exists()
    assert rows(home, way, "parcel") == 0
    assert rows(home, way, "sqlite_schema WHERE name LIKE 'alembic%'") == 0
    assert rows(home, way, "store_meta WHERE program_version = '0.2.0'") == 1
    assert rows(home, way, "tx WHERE action = 'upgrade_store'") == 1


@pytest.mark.parametrize(
    ("work", "words"),
    [
        ('op.execute("CREATE TABLE half (a)"); raise RuntimeError("a bug")', "step"),
        ('op.execute("CREATE TABLE half (a)"); op.execute("nonsense")', "step"),
        (ADD_AN_ORPHAN, "half points to a missing person"),
    ],
)
def test_an_upgrade_that_fails_leaves_the_store_as_it_was(
    home: Home, way: Way, scripts: Path, work: str, words: str
) -> None:
    add_step(scripts, work)
    before = home.database.read_bytes(), home.slots.read_bytes()
    with pytest.raises(StoreRefused, match=words) as caught:
        upgraded(home, way, scripts)
    assert "the older Guildhall opens it" in str(caught.value)
    assert not home.making.exists()
    assert (home.database.read_bytes(), home.slots.read_bytes()) == before
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        assert store.meta().schema_number == SCHEMA_NUMBER


def test_moving_a_table_keeps_the_rows_that_point_to_it(
    home: Home, way: Way, scripts: Path
) -> None:
    with (
        Store.open(home, way, "Priya", PASSPHRASE) as store,
        store.writer.begin() as work,
    ):
        work.execute(text("CREATE TABLE mother (n INTEGER PRIMARY KEY, a TEXT)"))
        work.execute(
            text(
                "CREATE TABLE child "
                "(n INTEGER REFERENCES mother (n) ON DELETE CASCADE NOT NULL)"
            )
        )
        work.execute(text("INSERT INTO mother VALUES (7, 'x')"))
        work.execute(text("INSERT INTO child VALUES (7)"))
    add_step(
        scripts,
        'import sqlalchemy as sa\n    with op.batch_alter_table("mother", '
        'recreate="always") as t: t.add_column(sa.Column("b", sa.Text()))',
    )
    upgraded(home, way, scripts)
    assert (rows(home, way, "child"), rows(home, way, "mother")) == (1, 1)


def test_a_store_that_is_up_to_date_opens_without_the_upgrading_tool() -> None:
    code = (
        "import sys, db.store.making, db.store.store, db.store.restore\n"
        "sys.exit('alembic' in sys.modules)"
    )
    root = Path(__file__).parents[2]
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=root, check=False)  # noqa: S603 - our own program
    assert done.returncode == 0


def test_a_store_older_by_its_own_word_is_refused_if_its_history_does_not_fit(
    home: Home, way: Way, scripts: Path
) -> None:
    with (
        Store.open(home, way, "Priya", PASSPHRASE) as store,
        store.writer.begin() as work,
    ):
        work.execute(update(StoreMetaRow).values(schema_number=0))
    add_step(scripts, ADD_A_TABLE)
    before = home.database.read_bytes()
    with pytest.raises(StoreRefused, match="could not be brought up"):
        upgraded(home, way, scripts)
    assert home.database.read_bytes() == before
