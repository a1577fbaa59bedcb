"""The columns of a list by what they are called."""

from __future__ import annotations

import pytest

from db.domain.letters.column_guesses import guess_columns
from db.domain.letters.columns import ADDRESS_COLUMNS

OFFERS = ("amount owed", "name", *ADDRESS_COLUMNS, "email address", "case reference")


@pytest.mark.parametrize(
    ("headings", "stands_for"),
    [
        (("AMOUNT_OWED", "Name", "Notes"), ("amount owed", "name", "")),
        (
            ("Tenant", "Address 1", "Address 2", "Town", "Post code"),
            ("name", "address line 1", "address line 2", "address line 3", "postcode"),
        ),
        (
            ("House No", "Street", "City", "Zip"),
            ("address line 1", "address line 2", "address line 3", "postcode"),
        ),
        # Who numbers the lines as the letter does means nothing else by a town.
        (
            ("Address Line 1", "address-line-2", "Town", "Postcode"),
            ("address line 1", "address line 2", "", "postcode"),
        ),
        (("Name", "Customer", "E-mail"), ("name", "", "email address")),
        (
            ("Enw", "Stryd", "Tref", "Cod post"),
            ("name", *ADDRESS_COLUMNS[:2], "postcode"),
        ),
        (("Day", "day"), ("", "")),
        ((), ()),
    ],
)
def test_usual_names_are_known(
    headings: tuple[str, ...], stands_for: tuple[str, ...]
) -> None:
    assert guess_columns(headings, OFFERS) == stands_for


def test_two_alike_are_both_told_for_somebody_to_choose() -> None:
    assert guess_columns(("Day", "DAY"), ("day",)) == ("day", "day")


def test_more_lines_than_an_address_has_are_not_used() -> None:
    headings = tuple(f"Address {n}" for n in range(1, 10))
    assert guess_columns(headings, OFFERS)[-2:] == ("", "")
