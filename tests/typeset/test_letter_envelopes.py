"""A letter goes in an envelope that holds all its sheets."""

from __future__ import annotations

from dataclasses import replace

import pytest

from db.domain.letters.document import Letter, Paragraph, Span
from db.errors import FieldProblem
from desktop.letters.workshop import make_pages, set_to_fit
from tests.fixtures.typeset import FACE, text_of

PARAGRAPH = Paragraph((Span("We wrote to you about this before. " * 30),))


def letter(paragraphs: int, *, posted: bool = True) -> Letter:
    face = FACE if posted else replace(FACE, address=())
    return Letter((text_of(blocks=(PARAGRAPH,) * paragraphs, face=face),))


def test_a_letter_of_few_sheets_goes_in_the_one_that_was_wanted() -> None:
    made, fits = set_to_fit(letter(3), "")
    assert (fits.key, made.warnings) == ("dl", ())
    assert make_pages(letter(3), "dl-105").larger == ""


def test_one_of_many_sheets_goes_in_a_larger_one_and_is_set_for_it() -> None:
    made, fits = set_to_fit(letter(30), "dl")
    assert fits.key == "c5"
    assert 5 < made.sheets() <= fits.most_sheets
    assert "larger envelope" in made.warnings[-1]
    pages = make_pages(letter(30), "dl")
    assert (pages.larger, pages.pages) == ("c5", made.page_count)


def test_one_that_no_envelope_holds_is_refused_in_words() -> None:
    with pytest.raises(FieldProblem, match="Make it shorter") as refused:
        make_pages(letter(120), "")
    assert refused.value.field == "envelope"
    assert make_pages(letter(120, posted=False), "").larger == ""
