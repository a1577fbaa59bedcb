"""S10 numbers, sheet codes and two-pass stacks."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.post import sheet_codes
from db.domain.post.s10 import TrackingDoubt, check_digit, doubt_of
from db.domain.post.sheet_codes import SheetCode, SheetKind, UnreadableSheet
from db.domain.post.two_pass import (
    check_second_pass,
    reading_order,
    sheet_of_second_pass,
)
from db.errors import ClerkError

WORDS = st.text("abcxyz0189", min_size=1, max_size=8)
KEYS = st.one_of(WORDS, st.builds("{}-{}".format, WORDS, WORDS), st.just("home_visit"))
SHEETS = st.builds(
    SheetCode,
    st.sampled_from(SheetKind),
    type_code=st.none() | KEYS,
    team_code=st.none() | KEYS,
    channel=st.none() | KEYS,
    received_on=st.none() | st.dates(date(2000, 1, 1), date(2060, 12, 31)),
    urgent=st.none() | KEYS,
    batch=st.none() | KEYS,
)


@pytest.mark.parametrize(
    ("eight", "digit"),
    [("47312482", 9), ("12345678", 5), ("10000014", 0), ("10000002", 5)],
)
def test_the_check_digit_of_the_post(eight: str, digit: int) -> None:
    assert check_digit(eight) == digit


@pytest.mark.parametrize(
    ("number", "doubt"),
    [
        ("RR473124829GB", None),
        (" rr 473 124 829 gb ", None),
        ("RR473124828GB", TrackingDoubt.CHECK_DIGIT),
        ("JQ123456789012GB", TrackingDoubt.OTHER_SHAPE),
        ("RR47312482XGB", TrackingDoubt.OTHER_SHAPE),
        ("", TrackingDoubt.OTHER_SHAPE),
    ],
)
def test_a_tracking_number_is_doubted_and_never_refused(
    number: str, doubt: TrackingDoubt | None
) -> None:
    assert doubt_of(number) is doubt


@given(st.integers(0, 99_999_999), st.integers(0, 7), st.integers(1, 9))
def test_a_wrong_digit_shows_except_where_two_remainders_share_one(
    serial: int, place: int, more: int
) -> None:
    start = f"RR{serial:08d}"
    number = f"{start}{check_digit(start[2:])}GB"
    at = 2 + place
    wrong = f"{number[:at]}{(int(number[at]) + more) % 10}{number[at + 1 :]}"
    assert doubt_of(number) is None
    if check_digit(wrong[2:10]) != check_digit(start[2:]):
        assert doubt_of(wrong) is TrackingDoubt.CHECK_DIGIT


@given(SHEETS)
def test_a_sheet_says_what_was_written_on_it(sheet: SheetCode) -> None:
    text = sheet_codes.written(sheet)
    assert set(text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789/:-")
    assert sheet_codes.read(text) == sheet
    assert sheet_codes.read(text.lower()) == sheet


@given(SHEETS, st.data())
def test_one_wrong_symbol_never_reads_as_another_sheet(
    sheet: SheetCode, data: st.DataObject
) -> None:
    text = sheet_codes.written(sheet)
    at = data.draw(st.integers(5, len(text) - 1))
    symbol = data.draw(st.sampled_from("ABCXYZ0189/:-").filter(lambda s: s != text[at]))
    with pytest.raises(UnreadableSheet):
        sheet_codes.read(f"{text[:at]}{symbol}{text[at + 1 :]}")


@given(SHEETS, st.data())
def test_symbols_that_changed_places_show(
    sheet: SheetCode, data: st.DataObject
) -> None:
    text = sheet_codes.written(sheet)
    at = data.draw(st.integers(5, len(text) - 2))
    if text[at] != text[at + 1]:
        swapped = f"{text[:at]}{text[at + 1]}{text[at]}{text[at + 2 :]}"
        with pytest.raises(UnreadableSheet):
            sheet_codes.read(swapped)


@pytest.mark.parametrize(
    "text",
    [
        *("", "PATCHT", "5012345678900", "GHP", "GHP1", "GHP12/D/00"),
        *("https://example.org/GHP1/D/00", "GH-7K3M-92QX-4TD", "\u0661\u0662"),
    ],
)
def test_a_customers_own_code_is_none_of_ours(text: str) -> None:
    assert sheet_codes.read(text) is None


def test_a_sheet_of_a_newer_program_is_unreadable_not_ignored() -> None:
    body = "GHP1/Z"
    known = sheet_codes.written(SheetCode())
    for check in (known[-2:], "00", "ZZ"):
        with pytest.raises(UnreadableSheet):
            sheet_codes.read(f"{body}/{check}")


def test_a_key_that_the_code_can_not_hold_is_refused() -> None:
    with pytest.raises(ValueError, match="housing-repair"):
        sheet_codes.written(SheetCode(type_code="Tŷ cyngor"))


@given(st.integers(1, 60))
def test_backs_come_from_the_last_sheet(sheets: int) -> None:
    fronts = [(sheet, 0) for sheet in range(1, sheets + 1)]
    backs = [(sheet_of_second_pass(n, sheets), 1) for n in range(1, sheets + 1)]
    assert backs[0] == (sheets, 1)
    order = reading_order(fronts + backs)
    assert order == [(n, side) for n in range(1, sheets + 1) for side in (0, 1)]


def test_passes_that_differ_are_told_with_their_counts() -> None:
    check_second_pass(4, 4)
    with pytest.raises(ClerkError, match="4 fronts and 3 backs"):
        check_second_pass(4, 3)
    with pytest.raises(ClerkError, match="more pages"):
        sheet_of_second_pass(5, 4)
