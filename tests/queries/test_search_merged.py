"""Whoever was merged into another record still finds it, caution and all."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.marker_lists import Instruction
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.queries.search_people import PersonHit, search_people
from db.tables.person import PersonMergeRow, PersonPhoneRow, PersonRow
from desktop.people.use_cases.add_person import (
    AddPerson,
    TypedEmail,
    TypedName,
    TypedPhone,
    add_person,
)
from desktop.people.use_cases.edit_person import (
    AddPhone,
    EndReach,
    add_phone,
    end_phone,
)
from desktop.people.use_cases.homes import Home
from desktop.people.use_cases.markers import (
    MakeProvisionalMarker,
    make_provisional_marker,
)
from desktop.people.use_cases.merging import (
    MergePeople,
    UndoMerge,
    merge_people,
    undo_merge,
)
from tests.fixtures.stores import TODAY, Office

Pair = tuple[UUID, UUID]


@pytest.fixture
def pair(office: Office) -> Pair:
    """One woman with two records: the second has all that she is reached by."""
    kept = office.made(add_person, AddPerson(PersonDetails("Gwen Pryce")))
    other = office.made(
        add_person,
        AddPerson(
            PersonDetails("Gwenllian Price", known_as="Wendy"),
            names=(TypedName("Gwenllian Ellis", "former"),),
            phones=(TypedPhone("01632 960417"),),
            emails=(TypedEmail("gwen@example.com"),),
            home=Home(free_text="14b Station Road, Maldon", postcode="CM9 4LQ"),
        ),
    )
    return kept, other


def merge(office: Office, pair: Pair) -> None:
    kept, other = (office.row(PersonRow, one) for one in pair)
    command = MergePeople(kept.id, kept.version, other.id, other.version)
    office.do(merge_people, command, Role.ADVISOR_2)


def found(office: Office, typed: str, today: date = TODAY) -> list[PersonHit]:
    return office.read(search_people, typed, today=today)


@pytest.mark.parametrize(
    "typed",
    [
        "01632 960417",
        "960417",
        "gwen@example.com",
        "gwen station road",
        "CM9 4LQ",
        "wendy",
        "ellis",
        "gwenllian price",
    ],
)
def test_everything_filed_under_a_merged_record_finds_the_one_kept(
    office: Office, pair: Pair, typed: str
) -> None:
    merge(office, pair)
    (hit,) = found(office, typed)
    assert (hit.id, hit.phone) == (pair[0], "+441632960417")
    assert hit.address == "14b Station Road, Maldon, CM9 4LQ"


def test_undoing_the_merge_parts_what_they_are_found_by(
    office: Office, pair: Pair
) -> None:
    merge(office, pair)
    (row,) = office.rows(PersonMergeRow)
    office.do(undo_merge, UndoMerge(row.id, row.version), Role.ADVISOR_2)
    assert [hit.id for hit in found(office, "960417")] == [pair[1]]


def test_a_number_that_ends_on_the_merged_record_is_not_shown(
    office: Office, pair: Pair
) -> None:
    merge(office, pair)
    office.do(add_phone, AddPhone(pair[0], TypedPhone("07700 900123")))
    (hit,) = found(office, "960417")
    assert hit.phone == "+447700900123"
    own = next(row for row in office.rows(PersonPhoneRow) if row.person_id == pair[0])
    office.do(end_phone, EndReach(own.id, own.version))
    (hit,) = found(office, "900123")
    assert hit.phone == "+441632960417"


def test_a_caution_on_a_merged_record_shows_until_it_lapses(
    office: Office, pair: Pair
) -> None:
    command = MakeProvisionalMarker(pair[1], frozenset({next(iter(Instruction))}))
    office.do(make_provisional_marker, command)
    merge(office, pair)
    for days, stands in ((0, True), (7, True), (8, False)):
        (hit,) = found(office, "pryce", TODAY + timedelta(days=days))
        assert hit.caution is stands, days
    assert office.read(search_people, "pryce")[0].caution
