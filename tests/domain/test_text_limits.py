"""Ten megabytes pasted into a field are refused at once and in words."""

from __future__ import annotations

import pytest

from db.domain.text_limits import LIMITS, check_length, check_text, limit_for
from db.errors import FieldProblem


@pytest.mark.parametrize("field", LIMITS)
def test_every_field_refuses_a_pasted_book(field: str) -> None:
    with pytest.raises(FieldProblem, match=r"it has 10,000,000\. Nothing") as caught:
        check_text(field, "x" * 10_000_000)
    assert caught.value.field == field
    check_length(field, "x" * limit_for(field))


def test_a_note_takes_twenty_thousand_characters() -> None:
    assert limit_for("note") == 20_000
    assert check_text("note", "é" * 20_000) == "é" * 20_000
    with pytest.raises(FieldProblem, match="20,000 characters; it has 20,001"):
        check_text("note", "é" * 20_001)


def test_a_field_without_a_limit_of_its_own_takes_a_line() -> None:
    assert limit_for("anything") == 500


def test_text_is_kept_as_it_was_meant() -> None:
    assert (
        check_text("note", "  one \r\n\r\n two\rthree\x00\n\n") == "one\n\n two\nthree"
    )
    assert check_text("note", " ") == ""
    with pytest.raises(FieldProblem, match="Enter something"):
        check_text("note", " ", required=True)


def test_a_card_number_is_taken_out() -> None:
    with pytest.raises(FieldProblem, match="Take out the card number"):
        check_text("note", "paid with 4111 1111 1111 1111")
