"""Whose name stands over the address."""

from __future__ import annotations

import pytest

from db.domain.letters.addressee import addressed

PLACE = ("Maldon", "CM9 5AA")


@pytest.mark.parametrize(
    ("name", "first", "named"),
    [
        ("Ann Price", "4 Quay Street", True),
        ("Ann Price", "Rose Cottage", True),
        ("Ann Price", "4 Price Street", True),
        ("Ann Price", "Flat 2", True),
        ("Ann Price", "Ann Price", False),
        ("Ann Price", "ANN PRICE", False),
        ("Ann Price", "Ms A Price", False),
        ("Siân O\u2019Neill", "Mrs S O'Neill", False),
        ("Tadeusz \u017b\u00f3\u0142\u0107", "Tadeusz Zolc", False),
        ("Unit 4 Stores", "Unit 4 Stores", False),
        ("", "4 Quay Street", False),
        ("  ", "4 Quay Street", False),
    ],
)
def test_a_name_stands_over_its_address_once(
    name: str, first: str, *, named: bool
) -> None:
    lines = (first, *PLACE)
    assert addressed(name, lines) == ((name, *lines) if named else lines)


def test_no_address_gets_no_name() -> None:
    assert addressed("Ann Price", ()) == ()
