"""References survive being read aloud, typed and mistyped."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.references import (
    SYMBOLS,
    looks_like_reference,
    new_reference,
    parse_reference,
)
from db.errors import FieldProblem

references = st.binary(min_size=10, max_size=10).map(
    lambda data: new_reference(lambda _: data)
)
symbol_places = st.sampled_from([3, 4, 5, 6, 8, 9, 10, 11, 13, 14, 15])


def test_a_new_reference_is_made_from_the_given_bytes() -> None:
    assert new_reference(bytes) == "GH-0000-0000-000"
    assert new_reference() != new_reference()


@given(references)
def test_a_reference_is_its_own_canonical_form(reference: str) -> None:
    assert parse_reference(reference) == reference
    assert [len(part) for part in reference.split("-")] == [2, 4, 4, 3]


@given(references)
def test_spelling_does_not_matter(reference: str) -> None:
    packed = reference.replace("-", "")
    for spelling in (
        packed,
        packed.lower(),
        packed[2:],
        " ".join(packed),
        f"\t{reference[3:]} ",
        reference.replace("-", "\u2011"),
        "GH" + packed[2:].replace("0", "o").replace("1", "l"),
        "gh " + packed[2:].replace("0", "O").replace("1", "I"),
    ):
        assert parse_reference(spelling) == reference


@given(references, symbol_places, st.sampled_from(SYMBOLS))
def test_every_single_wrong_symbol_is_caught(
    reference: str, place: int, wrong: str
) -> None:
    spoilt = reference[:place] + wrong + reference[place + 1 :]
    if spoilt != reference:
        with pytest.raises(FieldProblem, match="one of its letters"):
            parse_reference(spoilt)


@given(references, st.integers(0, 10), st.integers(0, 10))
def test_every_exchange_of_two_symbols_is_caught(
    reference: str, one: int, other: int
) -> None:
    body = list(reference.replace("-", "")[2:])
    body[one], body[other] = body[other], body[one]
    spoilt = "".join(body)
    if spoilt != reference.replace("-", "")[2:]:
        with pytest.raises(FieldProblem) as caught:
            parse_reference(spoilt)
        assert caught.value.field == "reference"


@pytest.mark.parametrize(
    "text",
    ["", "GH", "GH-7K3M", "UUUUUUUUUUU", "GH-7K3M-92QX-4TDD", "ü" * 11, "0" * 10**7],
)
def test_what_is_no_reference_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(FieldProblem, match="like GH-7K3M-92QX-4TD"):
        parse_reference(text)
    assert not looks_like_reference(text)


@given(references)
def test_a_printed_reference_looks_like_one(reference: str) -> None:
    assert looks_like_reference(reference)
    assert looks_like_reference(reference.lower())
    assert looks_like_reference(reference.lower().replace("-", " "))


def test_a_reference_that_drew_no_digit_needs_its_prefix_alone() -> None:
    reference = new_reference(lambda _: bytes(range(10, 20)))
    assert not any(symbol.isdigit() for symbol in reference)
    assert looks_like_reference(reference.lower().replace("-", " "))
    assert not looks_like_reference(reference.removeprefix("GH-").replace("-", ""))


def test_a_mistyped_reference_still_looks_like_one_when_it_has_the_prefix() -> None:
    assert looks_like_reference("GH-0000-0000-001")
    assert not looks_like_reference("0000 0000 00A")
    assert looks_like_reference(new_reference(lambda _: b"ABCDEFGH12")[3:])


@pytest.mark.parametrize(
    "text",
    ["07700900123", "00000000000", "Fitzpatrick", "Ghanshyamdas M", "Wetherbyman"],
)
def test_phones_and_names_do_not_look_like_references(text: str) -> None:
    assert not looks_like_reference(text)
