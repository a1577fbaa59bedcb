"""What a dying program left among the documents goes; nothing else ever does."""

from __future__ import annotations

import os
from collections.abc import Collection
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Column, Connection, MetaData, Table, Text, insert, select

from db.actor import Actor
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.errors import NotFound
from db.store.home import Home
from db.store.store import Store
from db.store.sweeping import MOST_LEFT, sweep_documents
from db.store.unit_of_work import UnitOfWork
from db.store.verify import verify
from db.store.way import Way
from db.tables.document import DocumentRow

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PASSPHRASE = "a cold Tuesday in Maldon"
LETTERS = Table("paper_of_a_test", MetaData(), Column("content", Text))


def spoken_of(connection: Connection) -> Collection[str]:
    return set(connection.execute(select(LETTERS.c.content)).scalars())


def aged(path: Path, **ago: float) -> Path:
    """Have *path* written so long before the clock's noon."""
    then = (NOON - timedelta(**ago)).timestamp()
    os.utime(path, (then, then))
    return path


def left_behind(store: Store, content: bytes, **ago: float) -> Path:
    """Keep a content whose record is never written."""
    return aged(store.documents.path_of(store.documents.put(content)), **ago)


def with_record(store: Store, content: bytes, **ago: float) -> str:
    """Keep a content, and its record with it."""
    digest = store.documents.put(content)
    with store.writer.begin() as work:
        LETTERS.metadata.create_all(work)
        work.execute(insert(LETTERS).values(content=digest))
    aged(store.documents.path_of(digest), **ago)
    return digest


def opened(home: Home, way: Way) -> Store:
    """Start the program anew: what the last one put is not this one's."""
    return Store.open(home, way, "Priya", PASSPHRASE)


def test_only_what_is_old_and_nobody_s_is_swept(home: Home, way: Way) -> None:
    with opened(home, way) as store:
        kept = with_record(store, b"Dear Mr Quill", days=400)
        crashed = left_behind(store, b"The power went", days=1, seconds=1)
        young = left_behind(store, b"The power went just now", hours=23)
        torn = crashed.with_name(f".{crashed.name}.new")
        torn.write_bytes(b"half of it")
        aged(torn, days=3)
        stranger = home.documents / crashed.parent.name / "Quill, Zebedee.pdf"
        stranger.write_bytes(b"%PDF")
        aged(stranger, days=400)
    with opened(home, way) as store:
        told = " ".join(map(str, verify(store, spoken_of=spoken_of).problems))
        assert crashed.name[:8] in told
        assert sweep_documents(store, spoken_of=spoken_of) == 2
        assert store.documents.get(kept) == b"Dear Mr Quill"
        assert not crashed.exists()
        assert not torn.exists()
        assert young.exists()
        assert stranger.exists()
        told = " ".join(map(str, verify(store, spoken_of=spoken_of).problems))
        assert crashed.name[:8] not in told
        assert sweep_documents(store, spoken_of=spoken_of) == 0


def test_what_is_put_again_is_not_swept_before_its_record_is_written(
    home: Home, way: Way
) -> None:
    """The file is old, and kept once: its new record is still on the way."""
    with opened(home, way) as store:
        file = left_behind(store, b"The same scan", days=9)
    with opened(home, way) as store:
        with_record(store, b"Another", days=9)
        digest = store.documents.put(b"The same scan")
        assert file.stat().st_mtime < (NOON - timedelta(days=8)).timestamp()
        assert sweep_documents(store, spoken_of=spoken_of) == 0
        assert store.documents.get(digest) == b"The same scan"


def test_what_is_put_while_the_records_are_read_stays(home: Home, way: Way) -> None:
    with opened(home, way) as store:
        left_behind(store, b"The same scan", days=9)
    with opened(home, way) as store:

        def put_meanwhile(_connection: Connection) -> Collection[str]:
            store.documents.put(b"The same scan")
            store.documents.put(b"A new one")
            return ()

        assert sweep_documents(store, spoken_of=put_meanwhile) == 0
        assert len(list(home.documents.glob("*/*"))) == 2


def test_a_database_older_than_its_documents_loses_none(home: Home, way: Way) -> None:
    """So many are no crash's doing: `verify` tells of them, and they stay."""
    with opened(home, way) as store:
        for number in range(MOST_LEFT + 1):
            left_behind(store, f"Letter {number}".encode(), days=9)
    with opened(home, way) as store:
        assert sweep_documents(store, spoken_of=lambda _link: ()) == 0
        assert len(list(home.documents.glob("*/*"))) == MOST_LEFT + 1
        assert len(verify(store, spoken_of=lambda _link: ()).problems) == MOST_LEFT + 1


def test_a_store_with_no_documents_has_nothing_to_sweep(home: Home, way: Way) -> None:
    with opened(home, way) as store:
        assert sweep_documents(store) == 0
        with pytest.raises(NotFound):
            store.documents.get("0" * 64)


def test_however_much_was_let_go_of_goes(home: Home, way: Way) -> None:
    """Destroyed by the schedule, or read again: the journal knows that it was ours."""
    letters = [f"Letter {number}".encode() for number in range(MOST_LEFT + 9)]
    with opened(home, way) as store:
        unit = UnitOfWork(store.writer, Actor.program(), store.clock)
        with unit:
            unit.require(Action.TEND_CLOCKS)
            rows = [
                DocumentRow(
                    reference=new_reference(),
                    title="Letter",
                    content=store.documents.put(letter),
                    media_type="text/plain",
                    size_bytes=len(letter),
                    received_on=NOON.date(),
                )
                for letter in letters
            ]
            for row in rows:
                unit.add(row)
            unit.commit()
        for letter in letters:
            left_behind(store, letter, days=9)
        kept = store.documents.put(letters[0])
        again = UnitOfWork(store.writer, Actor.program(), store.clock)
        with again:
            again.require(Action.TEND_CLOCKS)
            for row in again.session.scalars(select(DocumentRow)):
                if row.content != kept:
                    row.content = None
            again.commit()
        strange = left_behind(store, b"The power went", days=9)
    with opened(home, way) as store:
        assert sweep_documents(store) == len(letters)
        assert store.documents.get(kept) == letters[0]
        assert not strange.exists()
