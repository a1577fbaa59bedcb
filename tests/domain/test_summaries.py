"""A referral's summary beside its enquiry."""

from __future__ import annotations

import pytest

from db.domain.summaries import answer_line, first_words, not_said_yet

SERVICE = "Missed bin collection"
WHOLE = f"""{SERVICE}
Property: 14b Station Road, Maldon
Which bin was missed? Refuse
Day it was due: 19 November 2026

The crew drove past, says her neighbour.
It smells."""


@pytest.mark.parametrize(
    ("summary", "first"),
    [
        (WHOLE, "The crew drove past, says her neighbour."),
        (WHOLE.partition("\n\n")[0], "Which bin was missed? Refuse"),
        (f"{SERVICE}\nProperty: 14b Station Road", ""),
        (SERVICE, ""),
        ("She is afraid of the dog\nnext door", "She is afraid of the dog"),
        ("", ""),
        ("x" * 200, "x" * 80 + "…"),
        (
            (
                "The bin has not been emptied since the third, and the fourth, and "
                "the fifth of the month"
            ),
            (
                "The bin has not been emptied since the third, and the fourth, and "
                "the fifth of…"
            ),
        ),
    ],
)
def test_the_first_words_are_what_its_sender_wrote(summary: str, first: str) -> None:
    assert first_words(summary, SERVICE) == first


def test_nothing_stands_there_twice() -> None:
    said = [
        SERVICE,
        answer_line("Which bin was missed?", "Refuse"),
        answer_line("Day it was due", "19 November 2026"),
        "Property: 14b Station Road, Maldon",
        "The crew drove past, says her neighbour.\nIt smells.",
    ]
    assert not_said_yet(WHOLE, said) == ""
    assert not_said_yet(f"{WHOLE}\nRing her first", said) == "Ring her first"
