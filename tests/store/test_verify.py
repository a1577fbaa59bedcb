from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import Connection, text

from db.actor import Actor
from db.domain.permissions import Action
from db.store.home import Home
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.verify import verify
from db.store.way import Way
from db.tables.person import PersonRow

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
        report = verify(store, [digest])
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


def test_a_changed_page_is_found(home: Home, way: Way, priya: Actor) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        someone(store, priya)
        with store.readers.connect() as reader:
            find = "SELECT rootpage FROM sqlite_schema WHERE name = 'breach_report'"
            page = reader.execute(text(find)).scalar_one()
    # Only what stands in the file can be changed there: were a log left beside
    # it, the page might be written anew from the log before anybody looked.
    assert list(home.path.glob("guildhall.db-*")) == []
    content = bytearray(home.database.read_bytes())
    content[(page - 1) * 4_096 + 7] ^= 1
    home.database.write_bytes(content)
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        problems = verify(store).problems
    assert problems[:1] == ("1 pages were changed or damaged",)


def test_a_missing_document_is_found(home: Home, way: Way) -> None:
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        (problem,) = verify(store, ["0" * 64]).problems
    assert "not on this PC" in problem
