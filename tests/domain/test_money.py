"""Money as people type it."""

from __future__ import annotations

import pytest

from db.domain.money import read_pence, show_pence


@pytest.mark.parametrize(
    ("typed", "pence"),
    [
        ("50", 5_000),
        ("50p", 50),
        ("5 p", 5),
        ("£0.50", 50),
        ("£1,250", 125_000),
        ("12.5", 1_250),
        ("£12.50p", None),
        ("12.505", None),
        ("fifty", None),
        ("-5", None),
        ("١٢", None),
        ("", None),
    ],
)
def test_an_amount_is_what_was_typed_or_nothing(typed: str, pence: int | None) -> None:
    assert read_pence(typed) == pence


def test_an_amount_is_shown_as_it_is_read() -> None:
    for pence in (0, 1, 50, 99, 100, 125_050, 99_999_999_999):
        assert read_pence(show_pence(pence)) == pence
