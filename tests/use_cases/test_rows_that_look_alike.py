"""Rows that name no record: what stands beside the one person whom they look like."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest
from sqlalchemy import event

from db.domain.letters.states import LineState
from db.domain.permissions import Role
from db.domain.references import new_reference
from db.queries.letters.batches import RowLine, batch_rows
from db.tables.letter_batch import LetterBatchLineRow
from db.tables.marker import MarkerRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow
from db.tables.record import PROTECTED
from db.tables.types import new_id
from desktop.letters.use_cases.batches import (
    BeginBatch,
    StepBatch,
    TakeRows,
    begin_batch,
    end_rows,
    take_rows,
)
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.letters import Letters
from tests.fixtures.stores import NOON, TODAY, staff_id

HEADINGS = ("Name", "Address line 1", "Address line 2", "Postcode", "UPRN", "Day")
GWEN = ("Gwen Llywelyn", "14b Station Road", "Maldon", "CM9 4LQ", "", "Monday")
NOBODY = ("Ann Price", "1 High Street", "Maldon", "CM9 5AA", "", "Monday")
PERSON_INDEX = "person_words MATCH"


def take(
    letters: Letters, *rows: tuple[str, ...], role: Role = Role.CASEWORKER
) -> tuple[RowLine, ...]:
    """Take a list in, and return its rows."""
    begin = BeginBatch("Bins", "about-a-bin", headings=HEADINGS, again=True)
    batch = letters.made(begin_batch, begin, role)
    letters.do(take_rows, TakeRows(batch, tuple(enumerate(rows, 2))), role)
    letters.do(end_rows, StepBatch(batch), role)
    return letters.office.read_as(role, batch_rows, batch)


def codes(row: RowLine) -> list[str]:
    """Return what is said of whom a row looks like."""
    return [one.code for one in row.warnings if one.code.startswith("looks-like")]


def change(letters: Letters, **values: object) -> None:
    """Change Gwen's record."""
    unit = letters.office.unit(Role.CASEWORKER)
    with unit:
        unit.require(next(iter(unit.actor.actions)))
        row = unit.get(PersonRow, letters.gwen)
        for name, value in values.items():
            setattr(row, name, value)
        unit.commit()


def somebody(
    letters: Letters, name: str, *, scope: int = 1, written: str = "", **person: object
) -> UUID:
    """Put somebody on record at Gwen's, or at a *written* address in CM9 5AA."""
    made = PersonRow(id=new_id(), reference=new_reference(), name=name, **person)
    place = (
        {"free_text": written, "postcode": "CM9 5AA"}
        if written
        else {"property_id": letters.casework.counter.home}
    )
    home = OccupancyRow(person_id=made.id, scope=scope, **place)
    letters.office.put(made, home)
    return made.id


def mark(letters: Letters, person_id: UUID) -> None:
    letters.office.put(
        MarkerRow(
            person_id=person_id,
            category="threats",
            instruction="Two staff",
            happened_on=TODAY - timedelta(days=9),
            state="approved",
            proposed_by=staff_id(Role.ADVISOR_1),
            proposed_at=NOON,
            approved_by=staff_id(Role.CO_ORDINATOR),
            approved_at=NOON,
            review_on=TODAY + timedelta(days=90),
        )
    )


def test_what_stands_beside_somebody_of_that_name_there_is_to_look_at(
    letters: Letters,
) -> None:
    change(letters, deceased_on=TODAY, do_not_write=True, format="braille")
    mark(letters, letters.gwen)
    row, other = take(letters, GWEN, NOBODY)
    assert codes(row) == [
        "looks-like-died",
        "looks-like-do-not-write",
        "looks-like-caution",
        "looks-like-format",
    ]
    reference = letters.office.row(PersonRow, letters.gwen).reference
    told = f"Looks like “Gwen Llywelyn” on record (“{reference}”), who has died"
    assert row.warnings[0].words == told
    assert (row.state, row.problems, row.person_id) == (LineState.READY, (), None)
    assert codes(other) == []


@pytest.mark.parametrize(
    "row",
    [
        ("GWEN  LLYWELYN", *GWEN[1:]),
        ("Mrs Gwen Llywelyn", *GWEN[1:]),
        ("", "Gwen Llywelyn", "14b Station Road", "cm94lq", "", "Monday"),
        ("Gwen Llywelyn", "The old house", "Maldon", "CM9 5AA", "10001", "Monday"),
        ("Gwen Llywelyn", "The old house", "Maldon", "CM9 5AA", "00010001", "Friday"),
    ],
)
def test_however_it_is_written(letters: Letters, row: tuple[str, ...]) -> None:
    change(letters, do_not_write=True)
    assert codes(take(letters, row)[0]) == ["looks-like-do-not-write"]


@pytest.mark.parametrize(
    "row",
    [
        ("Gwyn Llywelyn", *GWEN[1:]),
        ("Gwen Llywelyn", "1 High Street", "Maldon", "CM9 5AA", "", "Monday"),
        ("Gwen Llywelyn", "1 High Street", "Maldon", "CM9 5AA", "99", "Monday"),
    ],
)
def test_another_name_or_place_is_somebody_else(
    letters: Letters, row: tuple[str, ...]
) -> None:
    change(letters, do_not_write=True)
    assert codes(take(letters, row)[0]) == []


def test_of_two_of_that_name_nothing_is_said(letters: Letters) -> None:
    change(letters, deceased_on=TODAY)
    somebody(letters, "Gwen Llywelyn")
    assert codes(take(letters, GWEN)[0]) == []


def test_a_record_merged_into_theirs_is_the_same_person(letters: Letters) -> None:
    change(letters, deceased_on=TODAY)
    merged = somebody(letters, "Gwen Llewellyn", merged_into_id=letters.gwen)
    mark(letters, merged)
    rows = take(letters, GWEN, ("Gwen Llewellyn", *GWEN[1:]))
    assert [codes(row) for row in rows] == [
        ["looks-like-died", "looks-like-caution"],
    ] * 2


def test_an_address_that_is_words_and_no_property_counts(letters: Letters) -> None:
    somebody(letters, "Ann Price", written="The moorings", do_not_write=True)
    somebody(letters, "Ann Prys", written="The moorings", do_not_write=True)
    assert codes(take(letters, NOBODY)[0]) == ["looks-like-do-not-write"]


def test_a_home_that_they_left_counts_too(letters: Letters) -> None:
    change(letters, deceased_on=TODAY)
    homes = letters.office.rows(OccupancyRow)
    [left] = [one.id for one in homes if one.person_id == letters.gwen]
    unit = letters.office.unit(Role.CASEWORKER)
    with unit:
        unit.require(next(iter(unit.actor.actions)))
        unit.get(OccupancyRow, left).to_on = TODAY
        unit.commit()
    assert codes(take(letters, GWEN)[0]) == ["looks-like-died"]


@pytest.mark.parametrize("role", [Role.CASEWORKER, Role.DATA_PROTECTION])
def test_nothing_tells_where_somebody_protected_lives(
    letters: Letters, role: Role
) -> None:
    """A row's warnings are read by everybody who sees the list."""
    change(letters, do_not_write=True)
    mark(letters, letters.gwen)
    before = letters.office.row(PersonRow, letters.gwen)
    hide = ProtectPerson(before.id, before.version, "fleeing_abuse", "Outreach 4410")
    letters.do(protect_person, hide)
    [row] = take(letters, GWEN, role=role)
    assert (codes(row), row.state) == ([], LineState.READY)
    assert "Llywelyn" not in str([one.words for one in row.warnings])


def test_somebody_protected_of_that_name_there_changes_nothing(
    letters: Letters,
) -> None:
    change(letters, deceased_on=TODAY)
    somebody(letters, "Gwen Llywelyn", scope=PROTECTED, protected=True)
    somebody(letters, "Gwen Llywelyn", scope=PROTECTED)
    assert codes(take(letters, GWEN)[0]) == ["looks-like-died"]


def test_a_list_asks_once_for_many_rows(letters: Letters) -> None:
    rows = [(f"Ann {'x' * n}", *NOBODY[1:]) for n in range(1, 101)]
    for n in range(1, 101, 10):
        name = f"Ann {'x' * n}"
        somebody(letters, name, written=f"{n} Quay", deceased_on=TODAY)
    asked: list[str] = []

    def note(_connection: object, _cursor: object, words: str, *_: object) -> None:
        if PERSON_INDEX in words or "deceased_on" in words:
            asked.append(words)

    event.listen(letters.office.writer, "before_cursor_execute", note)
    try:
        found = take(letters, *rows)
    finally:
        event.remove(letters.office.writer, "before_cursor_execute", note)
    assert sum(codes(row) == ["looks-like-died"] for row in found) == 10
    assert sum(PERSON_INDEX in words for words in asked) == 1
    assert len(asked) <= 3
    assert len(letters.office.rows(LetterBatchLineRow)) == 100
