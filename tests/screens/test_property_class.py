"""What kind of place a property is, in words."""

from __future__ import annotations

import pytest

from desktop.people.wording import property_class


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("RD06", "Dwelling"),
        ("rh01", "House in multiple occupation"),
        ("CE", "Education"),
        ("C", "Commercial"),
        ("RQ99", "Residential"),
        ("7", "7"),
        (None, ""),
    ],
)
def test_a_classification_is_said_in_words(code: str | None, words: str) -> None:
    assert property_class(code) == words
