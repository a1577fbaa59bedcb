"""One person twice: noticed with reasons, and merged with nothing lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.duplicates import PersonSketch, likeness
from db.domain.merging import (
    FIELDS,
    Kind,
    Side,
    Value,
    choose,
    default_choices,
    merged_value,
)
from db.errors import FieldProblems

ANN = PersonSketch(
    name="Ann Smith",
    date_of_birth=date(1980, 2, 1),
    phones=("+447700900123",),
    emails=("ann@example.com",),
    postcode="CM9 4LQ",
    address="1 Invented Street, Maldon",
)
NOBODY = PersonSketch(name="Yusuf Okafor")


def bare(name: str, **known: Any) -> PersonSketch:
    return replace(PersonSketch(name=name), **known)


@pytest.mark.parametrize(
    ("other", "reasons"),
    [
        (ANN, ("Same e-mail address", "Same date of birth", "Same name")),
        (
            bare("SMYTH, Anne", date_of_birth=date(1980, 2, 1)),
            ("Same date of birth", "Name sounds the same"),
        ),
        (
            bare("Ann Smith", phones=("07700 900 123",)),
            ("Same name", "Same phone number"),
        ),
        (
            bare("Margaret Jones", known_as="Ann Smith", postcode="cm94lq"),
            ("Same name", "Same postcode"),
        ),
        (
            bare("Ann Smith", address="1, Invented Street, MALDON", postcode="CM94LQ"),
            ("Same name", "Same address"),
        ),
        (
            bare("Ann Smith", address="1 Invented Street Maldon"),
            ("Same name", "Same address"),
        ),
        (
            bare("Ann Smith", date_of_birth=date(1980, 1, 2)),
            ("Same name", "Day and month of birth exchanged"),
        ),
        (
            bare("Ann Smith", date_of_birth=date(1990, 2, 1)),
            ("Same name", "Date of birth almost the same"),
        ),
        (
            bare("Ann Smith", date_of_birth=date(1955, 7, 9)),
            ("Different date of birth", "Same name"),
        ),
        (
            bare("Ann Smith", date_of_birth=date(1955, 2, 1)),
            ("Different date of birth", "Same name"),
        ),
        (bare("Ann Marie Smith"), ("Part of the name is the same",)),
        (bare("Ann Smithson"), ("Name almost the same",)),
        (bare("Hannah Smith"), ("Name somewhat alike",)),
        (bare("Yusuf Okafor"), ("Different name",)),
    ],
)
def test_reasons_say_what_agrees(other: PersonSketch, reasons: tuple[str, ...]) -> None:
    assert likeness(ANN, other).reasons[: len(reasons)] == reasons


@pytest.mark.parametrize(
    ("other", "probable"),
    [
        (ANN, True),
        (bare("Smyth, Anne", date_of_birth=date(1980, 2, 1)), True),
        (bare("Ann Smith", phones=("07700900123",)), True),
        (bare("Ann Smith", postcode="CM9 4LQ", address=ANN.address), True),
        (bare("Ann Smith"), False),
        (replace(ANN, name="Yusuf Okafor", date_of_birth=None, emails=()), False),
        (bare("Ann Smith", address=ANN.address, date_of_birth=date(2005, 5, 5)), False),
        (
            bare("Amy Smith", date_of_birth=date(1980, 2, 1), address=ANN.address),
            False,
        ),
        (bare("Ann Smith", address="2 Invented Street, Maldon"), False),
        (bare(""), False),
    ],
)
def test_families_and_namesakes_are_not_one_person(
    other: PersonSketch, probable: bool
) -> None:
    assert likeness(ANN, other).probable is probable


@pytest.mark.parametrize(
    ("one", "other", "reason"),
    [
        ("Peggy Jones", "Margaret Jones", "Another form of the same name"),
        ("Jones Peggy", "Margaret Jones", "Another form of the same name"),
        ("Mohd Khan", "Muhammad Khan", "Another form of the same name"),
        ("محمد Khan", "Mohammed Khan", "Another form of the same name"),
        ("Llew ab Gruffydd", "Llewelyn ap Gruffudd", "Another form of the same name"),
        ("Sarah Jones", "Sarah Smith-Jones", "Half of a double name is the same"),
        ("Sally Smith", "Sarah Smith-Jones", "Half of a double name is the same"),
        ("Jones Sarah", "Sarah Jones", "Same name"),
        ("Siân Muñoz", "Sian Munoz", "Same name"),
        ("Peggy", "Margaret", "Different name"),
    ],
)
def test_forms_of_one_name_are_alike_either_way_round(
    one: str, other: str, reason: str
) -> None:
    assert likeness(bare(one), bare(other)).reasons == (reason,)
    assert likeness(bare(other), bare(one)).reasons == (reason,)


sketches = st.builds(
    PersonSketch,
    name=st.sampled_from(["Ann Smith", "Anne Smyth", "", "Yusuf Okafor", "محمد علي"]),
    known_as=st.sampled_from(["", "Ann", "Mo"]),
    date_of_birth=st.one_of(st.none(), st.dates(date(1979, 12, 1), date(1980, 2, 28))),
    phones=st.sampled_from([(), ("07700900123",), ("07700900124", "")]),
    emails=st.sampled_from([(), ("ann@example.com",), ("",)]),
    postcode=st.sampled_from(["", "CM9 4LQ", "CM9 4LR"]),
    address=st.sampled_from(["", "1 Invented Street", "11 Invented Street"]),
)


@given(sketches, sketches)
def test_likeness_is_a_share_and_has_no_direction(
    a: PersonSketch, b: PersonSketch
) -> None:
    found = likeness(a, b)
    assert 0.0 <= found.score <= 1.0
    assert found == likeness(b, a)
    assert found.reasons


THEN = datetime(2026, 1, 1, tzinfo=UTC)
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def sides(
    kept: dict[str, Value], merged: dict[str, Value], *, newer: Side = Side.KEPT
) -> dict[str, tuple[Side, bool]]:
    fields = default_choices(
        kept,
        merged,
        kept_changed_at=NOW if newer is Side.KEPT else THEN,
        merged_changed_at=THEN if newer is Side.KEPT else NOW,
    )
    assert [each.field for each in fields] == list(FIELDS)
    return {each.field: (each.side, each.differs) for each in fields}


def test_defaults_are_what_an_advisor_would_pick() -> None:
    kept: dict[str, Value] = {
        "name": "Ann Smith",
        "known_as": "",
        "language": "en",
        "phones": ("1",),
        "markers": ("a",),
        "protected": False,
        "died_on": date(2026, 1, 1),
        "no_letters": True,
    }
    merged: dict[str, Value] = {
        "name": "Anne Smith",
        "known_as": "Annie",
        "language": "en",
        "phones": ("2",),
        "markers": ("b",),
        "protected": True,
        "died_on": date(2026, 1, 2),
        "no_letters": False,
    }
    found = sides(kept, merged)
    assert found["name"] == (Side.KEPT, True)
    assert sides(kept, merged, newer=Side.MERGED)["name"] == (Side.MERGED, True)
    assert found["known_as"] == (Side.MERGED, True)
    assert found["language"] == (Side.KEPT, False)
    assert found["phones"] == (Side.BOTH, True)
    assert found["markers"] == (Side.BOTH, False)
    assert found["protected"] == (Side.MERGED, False)
    assert found["no_letters"] == (Side.KEPT, False)
    assert found["died_on"] == (Side.KEPT, True)
    assert found["emails"] == (Side.KEPT, False)


def test_choices_are_made_and_checked() -> None:
    fields = default_choices(
        {"name": "Ann", "phones": ("1", "2")},
        {"name": "Anne", "phones": frozenset({"3", "2"})},
        kept_changed_at=NOW,
        merged_changed_at=THEN,
    )
    chosen = {each.field: each for each in choose(fields, {"name": Side.MERGED})}
    assert merged_value(chosen["name"]) == "Anne"
    assert merged_value(chosen["phones"]) == ("1", "2", "3")
    with pytest.raises(FieldProblems) as caught:
        choose(fields, {"name": Side.BOTH, "shoe_size": Side.KEPT})
    assert [each.field for each in caught.value.problems] == ["name", "shoe_size"]


@given(
    st.dictionaries(
        st.sampled_from(list(FIELDS)),
        st.one_of(st.none(), st.booleans(), st.text(max_size=3), st.tuples(st.text())),
    ),
    st.dictionaries(
        st.sampled_from(list(FIELDS)),
        st.one_of(st.none(), st.booleans(), st.text(max_size=3), st.tuples(st.text())),
    ),
)
def test_a_merge_never_drops_what_keeps_somebody_safe(
    kept: dict[str, Value], merged: dict[str, Value]
) -> None:
    fields = default_choices(kept, merged, kept_changed_at=NOW, merged_changed_at=THEN)
    for each in fields:
        value = merged_value(each)
        if each.kept or each.merged:
            assert value
        if FIELDS[each.field] is Kind.CAUTIOUS and True in (each.kept, each.merged):
            assert value
        assert each.side in each.choices


def test_two_flags_come_together() -> None:
    fields = default_choices(
        {"protected": True, "safe_times": "mornings"},
        {"protected": ("scope",), "safe_times": ("evenings",)},
        kept_changed_at=NOW,
        merged_changed_at=THEN,
    )
    values = {each.field: merged_value(each) for each in fields}
    assert values["protected"] is True
    assert values["safe_times"] == ("mornings", "evenings")
