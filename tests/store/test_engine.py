from __future__ import annotations

import stat
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError, OperationalError

from db.errors import StoreRefused, Unavailable
from db.store.data_key import DataKey
from db.store.engine import checkpoint, connect, open_engine, open_readers


@pytest.fixture
def path(tmp_path: Path, key: DataKey) -> Path:
    path = tmp_path / "a store.db"
    engine = open_engine(path, key, create=True)
    with engine.begin() as work:
        work.execute(text("CREATE TABLE person(n INTEGER PRIMARY KEY, name TEXT)"))
        work.execute(
            text("CREATE TABLE phone(person_n INTEGER REFERENCES person(n) NOT NULL)")
        )
        work.execute(text("CREATE TABLE found(word TEXT)"))
        work.execute(
            text(
                "CREATE TRIGGER search AFTER INSERT ON person BEGIN "
                "INSERT INTO found VALUES (fold(new.name)), (digits(new.name)); END"
            )
        )
    engine.dispose()
    return path


def pragma(engine: Engine, name: str) -> object:
    with engine.connect() as work:
        return work.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_nothing_readable_lies_on_the_disk(path: Path, key: DataKey) -> None:
    engine = open_engine(path, key)
    with engine.begin() as work:
        work.execute(text("INSERT INTO person(name) VALUES ('Zebedee Quill')"))
        for beside in path.parent.iterdir():
            content = beside.read_bytes()
            assert b"Quill" not in content
            assert b"SQLite format" not in content
    engine.dispose()
    assert b"Quill" not in path.read_bytes()


def test_only_its_owner_may_open_the_file(path: Path, key: DataKey) -> None:
    engine = open_engine(path, key)
    with engine.begin() as work:
        work.execute(text("INSERT INTO person(name) VALUES ('A')"))
        for beside in path.parent.glob("*.db*"):
            assert stat.S_IMODE(beside.stat().st_mode) == 0o600
    engine.dispose()


def test_the_writer_saves_durably(path: Path, key: DataKey) -> None:
    engine = open_engine(path, key)
    assert pragma(engine, "journal_mode") == "wal"
    assert pragma(engine, "synchronous") == 2
    assert pragma(engine, "foreign_keys") == 1
    assert pragma(engine, "temp_store") == 2
    engine.dispose()


def test_a_transaction_really_begins_and_is_undone_whole(
    path: Path, key: DataKey
) -> None:
    engine = open_engine(path, key)
    with engine.connect() as work:
        work.execute(text("CREATE TABLE half(a)"))
        work.execute(text("INSERT INTO person(name) VALUES ('A')"))
        work.rollback()
        assert work.execute(text("SELECT count(*) FROM person")).scalar() == 0
        found = work.execute(text("SELECT 1 FROM sqlite_schema WHERE name = 'half'"))
        assert found.first() is None
    engine.dispose()


def test_a_reader_sees_one_moment_throughout(path: Path, key: DataKey) -> None:
    writer, readers = open_engine(path, key), open_readers(path, key)
    count = text("SELECT count(*) FROM person")
    with readers.connect() as reading:
        assert reading.execute(count).scalar() == 0
        with writer.begin() as work:
            work.execute(text("INSERT INTO person(name) VALUES ('A')"))
        assert reading.execute(count).scalar() == 0
        reading.rollback()
        assert reading.execute(count).scalar() == 1
    writer.dispose()
    readers.dispose()


def test_a_reader_that_writes_is_a_bug_and_changes_nothing(
    path: Path, key: DataKey
) -> None:
    readers = open_readers(path, key)
    with (
        readers.connect() as reading,
        pytest.raises(OperationalError, match="readonly"),
    ):
        reading.execute(text("INSERT INTO person(name) VALUES ('A')"))
    readers.dispose()


def test_search_functions_work_inside_triggers(path: Path, key: DataKey) -> None:
    engine = open_engine(path, key)
    with engine.begin() as work:
        work.execute(
            text("INSERT INTO person(name) VALUES (:name)"), {"name": "ZOË 01245 ٣"}
        )
        words = work.execute(text("SELECT word FROM found")).scalars().all()
        work.execute(text("INSERT INTO person(name) VALUES (NULL)"))
        assert work.execute(text("SELECT sounds(NULL)")).scalar() is None
    assert words == ["zoe 01245 ٣", "012453"]
    engine.dispose()


def test_an_error_never_carries_what_was_typed(path: Path, key: DataKey) -> None:
    engine = open_engine(path, key)
    typed = {"n": 7700900123}
    insert = text("INSERT INTO phone(person_n) VALUES (:n)")
    with engine.connect() as work, pytest.raises(IntegrityError) as caught:
        work.execute(insert, typed)
    assert "7700900123" not in str(caught.value)
    engine.dispose()


def test_a_file_kept_by_another_program_is_told_in_words(
    path: Path, key: DataKey
) -> None:
    engine = open_engine(path, key)
    other = connect(path, key, mode="rw")
    other.execute("BEGIN IMMEDIATE")
    with engine.connect() as work:
        assert work.connection.driver_connection is not None
        work.rollback()
        work.connection.driver_connection.execute("PRAGMA busy_timeout = 0")
        with pytest.raises(Unavailable, match="Another program is holding"):
            work.execute(text("INSERT INTO person(name) VALUES ('A')"))
    other.close()
    engine.dispose()


def test_a_read_only_opening_leaves_nothing_beside_the_file(
    path: Path, key: DataKey
) -> None:
    before = {item: item.read_bytes() for item in path.parent.iterdir()}
    engine = open_engine(path, key, read_only=True)
    with engine.connect() as reading:
        reading.execute(text("SELECT * FROM person")).all()
        with pytest.raises((OperationalError, Unavailable)):
            reading.execute(text("INSERT INTO person(name) VALUES ('A')"))
    engine.dispose()
    assert {item: item.read_bytes() for item in path.parent.iterdir()} == before


@pytest.mark.parametrize("harm", ["header", "first page", "truncated", "empty"])
def test_a_damaged_file_is_refused_and_left_as_it_is(
    path: Path, key: DataKey, harm: str
) -> None:
    content = bytearray(path.read_bytes())
    if harm == "header":
        content[:16] = b"SQLite format 3\x00"
    elif harm == "first page":
        content[2000] ^= 1
    elif harm == "truncated":
        del content[1000:]
    else:
        del content[:]
    path.write_bytes(content)
    with pytest.raises(StoreRefused, match="damaged"):
        connect(path, key, mode="rw")
    assert path.read_bytes() == content


def test_damage_in_the_middle_is_found_when_it_is_read(
    path: Path, key: DataKey
) -> None:
    engine = open_engine(path, key)
    with engine.begin() as work:
        for _ in range(300):
            work.execute(
                text("INSERT INTO person(name) VALUES (:name)"), {"name": "A" * 900}
            )
    engine.dispose()
    content = bytearray(path.read_bytes())
    middle = len(content) // 8192 * 4096
    content[middle : middle + 64] = bytes(64)
    path.write_bytes(content)
    engine = open_engine(path, key)
    everything = text("SELECT word FROM found UNION ALL SELECT name FROM person")
    with engine.connect() as work, pytest.raises(StoreRefused, match="damaged"):
        work.execute(everything).all()
    engine.dispose()
    assert path.read_bytes() == content


def test_a_file_that_is_gone_is_not_made_again(tmp_path: Path, key: DataKey) -> None:
    path = tmp_path / "gone.db"
    with pytest.raises(Unavailable, match="can't be opened"):
        connect(path, key, mode="rw")
    assert not path.exists()


def test_a_new_store_is_never_made_over_another(path: Path, key: DataKey) -> None:
    before = path.read_bytes()
    with pytest.raises(FileExistsError):
        open_engine(path, key, create=True)
    assert path.read_bytes() == before


def test_a_reader_moves_the_log_into_the_file(tmp_path: Path) -> None:
    path, key = tmp_path / "log.db", DataKey.new()
    writer = open_engine(path, key, create=True)
    with writer.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE page (words TEXT)")
        connection.exec_driver_sql("INSERT INTO page VALUES (hex(zeroblob(90000)))")
    before = path.stat().st_size
    readers = open_readers(path, key)
    checkpoint(readers)
    assert path.stat().st_size > before
    readers.dispose()
    writer.dispose()
