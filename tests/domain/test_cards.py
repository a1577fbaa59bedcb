"""Card numbers are found in any grouping, and other numbers left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.cards import check_no_card, find_card_numbers, passes_luhn
from db.errors import FieldProblem

PUBLISHED = [
    "4111111111111111",
    "4012888888881881",
    "4222222222222",
    "378282246310005",
    "30569309025904",
    "6011111111111117",
    "5555555555554444",
    "2223003122003222",
    "3530111333300000",
    "6759649826438453",
]
"""Numbers that issuers publish for tests."""


def with_check_digit(body: str) -> str:
    return next(body + digit for digit in "0123456789" if passes_luhn(body + digit))


cards = st.builds(
    lambda first, rest: with_check_digit(first + rest),
    st.sampled_from(["34", "37", "4", "51", "55", "60", "2221", "2720"]),
    st.from_regex(r"[0-9]{14}", fullmatch=True),
)


@pytest.mark.parametrize("number", PUBLISHED)
def test_published_numbers_are_found(number: str) -> None:
    text = f"Card {number}, expires 11/27"
    assert find_card_numbers(text) == [(5, 5 + len(number))]
    with pytest.raises(FieldProblem, match="Take out the card number") as caught:
        check_no_card("note", text)
    assert caught.value.field == "note"
    assert number not in str(caught.value)


@given(cards, st.data())
def test_any_grouping_is_found(number: str, data: st.DataObject) -> None:
    gaps = st.sampled_from(["", "", " ", "-", " - ", "\u00a0", "\u2013"])
    grouped = number[0] + "".join(data.draw(gaps) + digit for digit in number[1:])
    text = f"a {grouped} b"
    assert find_card_numbers(text) == [(2, 2 + len(grouped))]


@given(cards, st.integers(0, 17), st.integers(1, 9))
def test_one_wrong_digit_is_no_card(number: str, place: int, more: int) -> None:
    place %= len(number)
    wrong = str((int(number[place]) + more) % 10)
    spoilt = number[:place] + wrong + number[place + 1 :]
    assert not find_card_numbers(spoilt)


def test_several_cards_stand_in_order() -> None:
    text = "4111 1111 1111 1111 or 378282246310005."
    assert [text[a:b] for a, b in find_card_numbers(text)] == [
        "4111 1111 1111 1111",
        "378282246310005",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "07700 900123 07700 900124 07700 900125",
        "+447700900123 +441632960123",
        "UPRN 100012345678 and 200012345678",
        "2026-11-22 2026-11-23 2026-11-24 2026-11-25",
        "GH-7K3M-92QX-4TD",
        "0000000000000000",
        "4111111111111112",
        "41111111111111111111111",
        "4111    1111 1111 1111",
        "4111.1111.1111.1111",
        "NI QQ123456C, tenancy 00412345, 12 34 56",
    ],
)
def test_other_numbers_are_left_alone(text: str) -> None:
    assert find_card_numbers(text) == []
    check_no_card("note", text)


@given(st.text(alphabet="0123456789 -x", max_size=80))
def test_spans_are_cards_and_never_overlap(text: str) -> None:
    last = 0
    for start, end in find_card_numbers(text):
        digits = "".join(filter(str.isdigit, text[start:end]))
        assert start >= last
        assert 13 <= len(digits) <= 19
        assert passes_luhn(digits)
        last = end


def test_ten_megabytes_are_looked_through() -> None:
    assert find_card_numbers("4" * 10_000_000) == []
    text = "x 07700 900123 " * 600_000 + "4111 1111 1111 1111"
    assert find_card_numbers(text) == [(len(text) - 19, len(text))]
