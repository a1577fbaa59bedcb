"""A spreadsheet's columns and rows, checked before any letter is made."""

from __future__ import annotations

from datetime import date
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.columns import match_columns
from db.domain.letters.known_values import KNOWN
from db.domain.letters.row_checks import (
    MOST_SHOWN,
    Checked,
    Recipient,
    check_recipient,
    check_rows,
    household_key,
    summed_up,
)
from db.domain.letters.states import Delivery
from db.domain.letters.template import parse_template
from db.domain.needs import LetterFormat

ASKED = parse_template("# A\n\n((name)) ((Amount owed)) ((team phone))").placeholders
HOME = ("Jo Bloggs", "1 High Street", "Maldon", "CM9 4LQ")
SOMEBODY = UUID(int=7)


def said(header: list[str], delivery: Delivery = Delivery.POST) -> list[str]:
    return [each.words for each in match_columns(header, ASKED, delivery).problems]


def test_columns_match_however_they_are_spelt() -> None:
    header = ["NAME", "amount_owed ", "Address-Line 1", "address line 2", "Post Code"]
    columns = match_columns(header, ASKED)
    assert columns.ready
    row = ["Jo", "2026-11-24", " 1 High Street", "", "CM9 4LQ"]
    assert columns.values(row)["amountowed"] == date(2026, 11, 24)
    assert columns.address_lines(row) == ("1 High Street", "CM9 4LQ")
    assert columns.cell(row, "POSTCODE") == "CM9 4LQ"
    assert columns.cell(row, "uprn") == ""
    assert columns.values(["Jo"])["postcode"] == ""
    assert columns.address_lines([]) == ()


@pytest.mark.parametrize(
    ("header", "delivery", "expected"),
    [
        ([], Delivery.POST, ["Put the names of the columns in the first row"]),
        ([" ", ""], Delivery.POST, ["Put the names of the columns in the first row"]),
        (
            ["name"],
            Delivery.COLLECT,
            ["Add a column called \u2018Amount owed\u2019"],
        ),
        (
            ["name", "amount owed", "address line 1", "postcode"],
            Delivery.POST,
            [
                (
                    "Add at least three columns for the address, like "
                    "\u2018address line 1\u2019, \u2018address line 2\u2019 and "
                    "\u2018postcode\u2019"
                )
            ],
        ),
        (
            ["name", "amount owed", "address line 7", "address line 2", "postcode"],
            Delivery.POST,
            [],
        ),
        (
            ["name", "amount owed", "Colour", "Name", "colour"],
            Delivery.COLLECT,
            [
                "Keep one column called \u2018Name\u2019",
                "The letter does not ask for \u2018Colour\u2019",
            ],
        ),
        (
            ["name", "amount owed"],
            Delivery.EMAIL,
            ["Add a column called \u2018email address\u2019"],
        ),
        (
            ["name", "amount owed", "address line 1", "address line 2", "postcode"],
            Delivery.CARE_OF,
            ["Add a column called \u2018care of\u2019"],
        ),
    ],
)
def test_what_is_wrong_with_the_columns_is_said(
    header: list[str], delivery: Delivery, expected: list[str]
) -> None:
    assert said(header, delivery) == expected


def test_a_column_too_many_stops_nothing() -> None:
    header = ["name", "amount owed", "Colour"]
    assert match_columns(header, ASKED, Delivery.COLLECT).ready
    assert not match_columns(["Colour"], ASKED, Delivery.COLLECT).ready


def test_a_list_of_cases_needs_no_columns_for_what_is_known() -> None:
    columns = match_columns(["Amount owed"], ASKED, Delivery.COLLECT, filled=KNOWN)
    assert columns.ready


def codes(recipient: Recipient) -> list[str]:
    return [each.code for each in check_recipient(recipient)]


@pytest.mark.parametrize(
    ("recipient", "expected"),
    [
        (Recipient(address=HOME), []),
        (Recipient(), ["address-is-empty"]),
        (Recipient(Delivery.COLLECT), []),
        (Recipient(Delivery.COLLECT, address=("no fixed abode",)), []),
        (
            Recipient(address=("Jo", "No fixed abode", "CM9 4LQ")),
            ["no-fixed-abode-address"],
        ),
        (
            Recipient(address=(*tuple("abcdefg"), "CM9 4LQ")),
            ["too-many-address-lines"],
        ),
        (Recipient(address=("Cpl Jo", "Unit", "BFPO 12")), []),
        (Recipient(address=("Jo", "1 Rue", "St Helier", "JE2 3AB")), []),
        (Recipient(Delivery.EMAIL), ["no-email"]),
        (Recipient(Delivery.EMAIL, email="jo"), ["bad-email"]),
        (Recipient(Delivery.EMAIL, email="jo@example.com"), []),
        (Recipient(Delivery.CARE_OF, address=HOME), ["no-care-of"]),
        (Recipient(Delivery.CARE_OF, address=HOME, care_of="The hostel"), []),
        (Recipient(address=HOME, missing=("a", "b")), ["missing", "missing"]),
        (Recipient(address=HOME, died=True), ["died"]),
        (Recipient(address=HOME, do_not_write=True), ["do-not-write"]),
        (Recipient(Delivery.COLLECT, do_not_write=True), []),
        (Recipient(address=HOME, caution=True), ["caution"]),
        (Recipient(address=HOME, format=LetterFormat.BRAILLE), ["made-elsewhere"]),
        (Recipient(address=HOME, format=LetterFormat.LARGE_PRINT), []),
        (Recipient(address=HOME, format=LetterFormat.EMAIL), ["not-by-post"]),
        (Recipient(address=HOME, like_letter_on=date(2026, 11, 1)), ["like-letter"]),
        (
            Recipient(address=HOME, caution=True, died=True, missing=("x",)),
            ["missing", "died", "caution"],
        ),
    ],
)
def test_each_check_of_a_recipient(recipient: Recipient, expected: list[str]) -> None:
    assert codes(recipient) == expected


def test_a_problem_names_its_row_and_column() -> None:
    (good, (missing,)) = check_rows(
        [Recipient(address=HOME), Recipient(Delivery.COLLECT, missing=("Amount owed",))]
    )
    assert good == ()
    assert (missing.row, missing.words) == (3, "Amount owed: Missing")


def test_doubles_are_told_with_the_row_they_double() -> None:
    found = check_rows(
        [
            Recipient(address=HOME),
            Recipient(address=("Al Bloggs", "1 HIGH STREET,", "Maldon", "cm94lq")),
            Recipient(address=("1 High Street", "Maldon", "CM9 4LQ")),
            Recipient(address=("Flat A", "1 High Street", "Maldon", "CM9 4LQ")),
            Recipient(address=HOME, uprn="0010"),
            Recipient(address=("X", "Other", "CM9 4LQ"), uprn="10"),
            Recipient(Delivery.COLLECT, person_id=SOMEBODY),
            Recipient(Delivery.EMAIL, person_id=SOMEBODY, email="a@b.uk"),
        ]
    )
    told = [[(each.code, each.other_row) for each in row] for row in found]
    home = [("same-household", 2)]
    assert told == [
        *([], home, home, [], [], [("same-household", 6)], []),
        [("same-person", 8)],
    ]


def test_the_summary_says_what_to_do_as_notify_does() -> None:
    bad, lacks = Recipient(), Recipient(Delivery.COLLECT, missing=("x", "y"))
    rows = [bad] * 3 + [lacks] * 2 + [Recipient(Delivery.COLLECT, caution=True)]
    checked = summed_up(list(check_rows(rows)))
    assert checked.to_do == (
        *("fix 3 addresses", "enter missing data in 2 rows", "look at 1 row"),
    )
    assert (checked.rows, checked.stopped_rows) == (6, 5)
    one = summed_up(list(check_rows([bad, lacks])))
    assert one.to_do == ("fix 1 address", "enter missing data in 1 row")
    assert summed_up([]) == Checked(0, 0, (), (), (), ())


def test_the_first_twenty_rows_with_errors_are_shown() -> None:
    checked = summed_up(list(check_rows([Recipient()] * 30)))
    assert {each.row for each in checked.first} == set(range(2, 2 + MOST_SHOWN))
    assert len(checked.problems) == 30


@given(st.lists(st.text(max_size=12), max_size=6), st.text(max_size=8))
def test_a_home_is_the_same_home_in_any_capitals(lines: list[str], name: str) -> None:
    one = Recipient(address=tuple(lines), name=name)
    other = Recipient(address=tuple(line.upper() for line in lines), name=name.upper())
    assert isinstance(household_key(one), str)
    if all(line.isascii() for line in (*lines, name)):
        assert household_key(one) == household_key(other)
