"""Words that a failing disk did not take, held until it does."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy.orm import Session

from db.domain.permissions import Role
from db.errors import ClerkError, Unavailable
from db.store.data_key import DataKey
from db.store.drafts import DropDraft, KeepDraft, drafts_of
from desktop.runtime.unkept import Unkept
from tests.fixtures.stores import Office, staff_id

PRIYA, SAM = staff_id(Role.ADVISOR_1), staff_id(Role.ADVISOR_2)
WORDS = KeepDraft("enquiry/1", {"note": "the lid is gone"})


class FullDisk:
    """Lets no page be added to the office's database while it is `full`."""

    def __init__(self, office: Office) -> None:
        self._office = office

    def _limit(self, pages: int) -> None:
        with self._office.writer.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute(f"PRAGMA max_page_count = {pages}").fetchall()

    def fill(self) -> None:
        self._limit(1)  # SQLite takes it to mean: no more than there are now

    def free(self) -> None:
        self._limit(1_073_741_823)


@pytest.fixture
def disk(office: Office) -> FullDisk:
    return FullDisk(office)


def big(words: KeepDraft = WORDS) -> KeepDraft:
    """Return a draft that needs pages of its own."""
    return KeepDraft(words.key, {**words.body, "more": "x" * 200_000})


def notes(unkept: Unkept, office: Office, owner: UUID) -> list[object]:
    with Session(office.writer) as session:
        return [d.body["note"] for d in unkept.drafts_of(session, owner)]


def held(office: Office, disk: FullDisk) -> Unkept:
    unkept = Unkept()
    disk.fill()
    with pytest.raises(Unavailable):
        unkept.keep(big(), office.unit())
    return unkept


def test_what_the_disk_takes_is_not_held(office: Office) -> None:
    unkept = Unkept()
    unkept.keep(WORDS, office.unit())
    assert not unkept
    assert notes(unkept, office, PRIYA) == ["the lid is gone"]


def test_what_it_does_not_take_is_held_and_kept_once_there_is_room(
    office: Office, disk: FullDisk
) -> None:
    unkept = held(office, disk)
    assert unkept.holds_for(PRIYA)
    assert notes(unkept, office, PRIYA) == ["the lid is gone"]
    with pytest.raises(Unavailable):
        unkept.keep_held(office.unit())
    assert unkept.holds_for(PRIYA)
    disk.free()
    unkept.keep_held(office.unit())
    assert not unkept
    with Session(office.writer) as session:
        assert [d.key for d in drafts_of(session, PRIYA)] == [WORDS.key]


def test_held_words_go_before_older_ones_on_the_disk(
    office: Office, disk: FullDisk
) -> None:
    older = KeepDraft(WORDS.key, {"note": "the lid"})
    Unkept().keep(older, office.unit())
    assert notes(held(office, disk), office, PRIYA) == ["the lid is gone"]


def test_locked_words_are_sealed_and_only_their_writer_sees_them(
    office: Office, disk: FullDisk
) -> None:
    unkept, key = held(office, disk), DataKey.new()
    unkept.seal(key)
    assert unkept
    assert not unkept.holds_for(PRIYA)
    assert notes(unkept, office, PRIYA) == []
    unkept.unseal(DataKey.new())
    assert notes(unkept, office, PRIYA) == []
    unkept.unseal(key)
    assert notes(unkept, office, SAM) == []
    assert notes(unkept, office, PRIYA) == ["the lid is gone"]


def test_dropped_words_are_dropped_wherever_they_are(
    office: Office, disk: FullDisk
) -> None:
    unkept = held(office, disk)
    disk.free()
    unkept.drop(DropDraft(WORDS.key), office.unit())
    assert not unkept
    assert notes(unkept, office, PRIYA) == []


def test_what_is_too_long_for_a_draft_is_not_held_for_ever(office: Office) -> None:
    unkept = Unkept()
    with pytest.raises(ClerkError, match="too long"):
        unkept.keep(KeepDraft(WORDS.key, {"note": "x" * 34_000_000}), office.unit())
    assert not unkept
