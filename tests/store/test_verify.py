from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from sqlalchemy import Column, Connection, MetaData, Table, Text, insert, text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from db.actor import Actor
from db.domain.permissions import Action
from db.store.document_references import documents_spoken_of
from db.store.home import Home
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.verify import verify
from db.store.way import Way
from db.tables.person import PersonRow
from db.tables.record import DOCUMENT, document_column

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PASSPHRASE = "a cold Tuesday in Maldon"


def someone(store: Store, actor: Actor) -> None:
    unit = UnitOfWork(store.writer, actor, store.clock)
    with unit:
        unit.require(Action.ADD_PERSON)
        unit.add(PersonRow(reference="GH-7K3M-92QX-4TD", name="Zebedee Quill"))
        unit.commit()


def test_a_sound_store_has_no_problems(home: Home, way: Way, priya: Actor) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        someone(store, priya)
        digest = store.documents.put(b"A letter")
        report = verify(store, spoken_of=lambda _connection: [digest])
        assert report.problems == ()
        assert report.ok
        assert (report.documents, report.checked_at) == (1, way.clock())


def orphan(work: Connection) -> None:
    work.execute(text("PRAGMA foreign_keys = OFF"))
    work.execute(text("CREATE TABLE child (n INTEGER REFERENCES person (n))"))
    work.execute(text("INSERT INTO child VALUES (999)"))


def altered(work: Connection) -> None:
    work.execute(text("DROP TRIGGER capture_guard_tx_update"))
    work.execute(text("UPDATE tx SET action = 'view'"))


def torn_search(work: Connection) -> None:
    found = text("SELECT name FROM sqlite_schema WHERE sql LIKE '%VIRTUAL%fts5%'")
    name = work.execute(found).scalars().first()
    harm = f"UPDATE {name}_data SET block = x'00' WHERE id > 10"  # noqa: S608 - our own table
    work.execute(text(harm))


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (orphan, "child points to a missing person"),
        (altered, "Unit of work 1 was altered"),
        (torn_search, "the search index"),
    ],
)
def test_each_kind_of_harm_is_found_and_named_without_names(
    home: Home,
    way: Way,
    priya: Actor,
    harm: Callable[[Connection], None],
    words: str,
) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        someone(store, priya)
        with store.writer.connect() as work:
            driver = work.connection.driver_connection
            assert driver is not None
            driver.execute("PRAGMA foreign_keys = OFF")
            harm(work)
            work.commit()
        report = verify(store)
        assert not report.ok
        assert any(words in problem for problem in report.problems)
        assert "Quill" not in " ".join(report.problems)


@pytest.mark.parametrize(
    ("table", "told"),
    [
        ("breach_report", ()),
        ("person_words_data", ("the search index person_words is damaged",)),
    ],
)
def test_a_changed_page_is_found_and_no_sound_one_blamed(
    home: Home, way: Way, priya: Actor, table: str, told: tuple[str, ...]
) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        someone(store, priya)
        with store.readers.connect() as reader:
            find = text("SELECT rootpage FROM sqlite_schema WHERE name = :table")
            page = reader.execute(find, {"table": table}).scalar_one()
    # Only what stands in the file can be changed there: were a log left beside
    # it, the page might be written anew from the log before anybody looked.
    assert list(home.path.glob("guildhall.db-*")) == []
    content = bytearray(home.database.read_bytes())
    content[(page - 1) * 4_096 + 7] ^= 1
    home.database.write_bytes(content)
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        report = verify(store)
    unread = f"page {page}, of {table}, can't be read, and what lies behind it"
    assert report.damaged
    assert report.problems == (
        "1 page was changed or damaged",
        *told,
        f"{unread} can't be looked at",
    )


def test_a_missing_document_is_found(home: Home, way: Way) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        (problem,) = verify(store, spoken_of=lambda _link: ["0" * 64]).problems
    assert "is missing: a record speaks of it" in problem


OTHERS = MetaData()
LETTERS = Table(
    "paper_of_a_test", OTHERS, Column("content", Text, info={DOCUMENT: True})
)
spoken_of = partial(documents_spoken_of, tables=OTHERS)


def letter(store: Store, content: bytes, *, old: bool = True) -> Path:
    """Keep a document with its record; return its file."""
    digest = store.documents.put(content)
    with store.writer.begin() as work:
        OTHERS.create_all(work)
        work.execute(LETTERS.insert().values(content=digest))
    return aged(store.documents.path_of(digest)) if old else Path()


def aged(path: Path) -> Path:
    """Have *path* written a day before the clock's noon."""
    day = (NOON - timedelta(days=1)).timestamp()
    os.utime(path, (day, day))
    return path


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def flipped(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-1] ^= 1
    path.write_bytes(content)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (Path.unlink, "is missing: a record speaks of it"),
        (emptied, "is damaged"),
        (flipped, "is damaged"),
    ],
)
def test_every_document_that_a_record_speaks_of_is_read(
    home: Home, way: Way, harm: Callable[[Path], None], words: str
) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        file = letter(store, b"Dear Mr Quill")
        letter(store, b"Dear Mrs Quill")
        assert verify(store, spoken_of=spoken_of).problems == ()
        assert verify(store, spoken_of=spoken_of).documents == 2
        harm(file)
        (problem,) = verify(store, spoken_of=spoken_of).problems
    assert words in problem
    assert file.name[:8] in problem


def test_a_file_without_a_record_is_told(home: Home, way: Way) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        letter(store, b"Dear Mr Quill")
        extra = aged(store.documents.path_of(store.documents.put(b"Nobody's")))
        stranger = home.documents / "Quill, Zebedee.pdf"
        stranger.write_bytes(b"%PDF")
        aged(stranger)
        problems = verify(store, spoken_of=spoken_of).problems
    assert problems == (
        f"document file {extra.name[:8]} belongs to no record",
        "1 files among the documents are not Guildhall's own",
    )


def test_a_file_whose_record_is_still_to_come_is_no_problem(
    home: Home, way: Way
) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        store.documents.put(b"Scanned this minute")
        assert verify(store).problems == ()


def test_what_names_a_document_says_so_in_its_table(home: Home, way: Way) -> None:
    class Own(DeclarativeBase):
        pass

    class ScanRow(Own):
        __tablename__ = "scan"
        n: Mapped[int] = mapped_column(primary_key=True)
        content: Mapped[str] = document_column()

    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        with store.writer.begin() as work:
            assert documents_spoken_of(work, Own.metadata) == frozenset()
            Own.metadata.create_all(work)
            work.execute(insert(ScanRow).values(content="0" * 64))
        with store.readers.connect() as link:
            assert documents_spoken_of(link, Own.metadata) == {"0" * 64}
