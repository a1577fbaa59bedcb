"""A name to sign in by is short, tidy and said back as it is kept."""

from __future__ import annotations

import pytest

from db.domain.sign_in_names import LONGEST, check_sign_in_name
from db.errors import FieldProblem


def test_it_is_tidied() -> None:
    assert check_sign_in_name("  priya\u202e  shah ") == "priya shah"


@pytest.mark.parametrize("typed", ["", " \x00 ", "x" * (LONGEST + 1), "é" * 10_000_000])
def test_nothing_and_too_much_are_refused(typed: str) -> None:
    with pytest.raises(FieldProblem) as refusal:
        check_sign_in_name(typed)
    assert refusal.value.field == "sign_in_name"
