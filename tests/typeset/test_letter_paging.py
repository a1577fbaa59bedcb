"""Where pages end, and what stands together."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.document import (
    Block,
    Bullets,
    Heading,
    Letter,
    LetterText,
    Paragraph,
    SignOff,
    Span,
    Table,
)
from db.domain.needs import LetterFormat
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.setting_types import SetLetter
from tests.fixtures.tagged import TaggedPdf, faults
from tests.fixtures.typeset import FACE, dl, said, text_of, words

LINE = "These words fill about one line of the letter, or a little less. "
FORMATS = [LetterFormat.STANDARD, LetterFormat.LARGE_PRINT, LetterFormat.GIANT_PRINT]


def letter_of(*blocks: Block, format_: LetterFormat = LetterFormat.STANDARD) -> Letter:
    """Return a letter of some blocks, without enclosures."""
    return Letter((replace(text_of(blocks), enclosures=()),), format_)


def marks_of(made: SetLetter, role: str) -> list[tuple[str, set[int]]]:
    """Return the words of each element of a role and the pages that they are on."""
    read = TaggedPdf(pdf_of(made))
    return [
        (one.text, {page for page, _ in one.marks})
        for one in read.elements
        if one.role == role
    ]


@pytest.mark.parametrize("format_", FORMATS)
@pytest.mark.parametrize("lines", range(18, 34))
def test_a_sign_off_is_never_alone(lines: int, format_: LetterFormat) -> None:
    blocks = [said(LINE * 3) for _ in range(lines // 3)]
    blocks.append(said(LINE * (5 + lines % 3)))
    end = SignOff((words("Yours sincerely"), words("Dele Adeyemi"), words("Officer")))
    made = set_letter(letter_of(*blocks, end, format_=format_), dl())
    last = [place for place in made.places if place.block == len(blocks)]
    before = [place for place in made.places if place.block == len(blocks) - 1]
    pages = {place.page for place in last}
    assert len(pages) == 1
    together = [place for place in before if place.page in pages]
    assert together, "the sign-off stands without words before it"
    leading = set_leading(format_)
    assert together[0].bottom - together[0].top >= 2 * leading - 0.1


def set_leading(format_: LetterFormat) -> float:
    """Return from one line to the next, in millimetres."""
    from desktop.letters.typeset.sizes import MM, sizes_of  # noqa: PLC0415 -- a size alone

    return sizes_of(format_).body.leading / MM


@given(st.lists(st.integers(1, 9), min_size=4, max_size=14), st.sampled_from(FORMATS))
def test_no_line_and_no_heading_stands_alone(
    lengths: list[int], format_: LetterFormat
) -> None:
    blocks: list[Block] = []
    for n, length in enumerate(lengths):
        if n % 3 == 1:
            blocks.append(Heading(2, words(f"Part {n}")))
        blocks.append(said(LINE * length))
    made = set_letter(letter_of(*blocks, format_=format_), dl())
    leading = set_leading(format_)
    for n, block in enumerate(blocks):
        places = [place for place in made.places if place.block == n]
        if isinstance(block, Heading):
            after = next(place for place in made.places if place.block == n + 1)
            assert places[0].page == after.page
        elif len(places) > 1:
            for place in places:
                assert place.bottom - place.top >= 2 * leading - 0.1
    for place in made.places:
        assert place.bottom <= 279.1


def test_the_headings_of_a_table_are_repeated_and_read_once() -> None:
    rows = tuple((words(f"Row {n}"), words(f"£{n}.00")) for n in range(70))
    table = Table((words("What it is"), words("Amount")), rows, frozenset({1}))
    made = set_letter(letter_of(table), dl())
    assert made.page_count == 3
    read = TaggedPdf(pdf_of(made))
    assert faults(read) == []
    assert [one.text for one in read.elements if one.role == "TH"] == [
        "What it is",
        "Amount",
    ]
    cells = [one.text for one in read.elements if one.role == "TD"]
    assert cells == [word for n in range(70) for word in (f"Row {n}", f"£{n}.00")]
    for page in made.pages:
        assert "Amount".encode("utf-16-be") in page.content


def test_a_row_longer_than_a_page_is_split_and_no_other() -> None:
    tall = (words("Why"), (Span(LINE * 120),))
    short = [(words(f"Row {n}"), words(LINE * 3)) for n in range(30)]
    table = Table((words("What"), words("Words")), (tall, *short))
    made = set_letter(letter_of(table), dl())
    cells = marks_of(made, "TD")
    assert len(cells[1][1]) >= 2
    assert " ".join(cells[1][0].split()) == (LINE * 120).strip()
    assert all(len(pages) == 1 for _, pages in cells[2:])


def test_a_letter_that_is_nearly_one_page_is_one_page() -> None:
    pages = set()
    for length in range(1, 40, 2):
        blocks = [said(LINE * 2) for _ in range(6)]
        made = set_letter(letter_of(*blocks, said(LINE * length)), dl())
        pages.add(made.page_count)
        last = max(place.bottom for place in made.places if place.page == 0)
        assert last <= 279.1
    assert pages == {1, 2}


def test_each_language_begins_on_a_page_of_its_own() -> None:
    texts = (
        LetterText("Un", "cy", FACE, (said("Annwyl"),)),
        LetterText("One", "en", FACE, (said("Dear"),)),
    )
    made = set_letter(Letter(texts), dl())
    assert made.page_count == 2
    assert made.languages == ("cy", "en")
    assert [place.page for place in made.places] == [0, 1]
    assert made.sheets(duplex=True) == 1
    assert made.sheets(duplex=False) == 2


def test_enclosures_are_named_at_the_end() -> None:
    text = replace(text_of((said("Dear"),)), enclosures=("Form", "Envelope", "Map"))
    read = TaggedPdf(pdf_of(set_letter(Letter((text,)), dl())))
    assert read.text()[-7:] == [
        "P: Enclosed",
        "Lbl: •",
        "LBody: Form",
        "Lbl: •",
        "LBody: Envelope",
        "Lbl: •",
        "LBody: Map",
    ]


def test_an_empty_letter_is_still_a_letter() -> None:
    blocks = (Paragraph(()), Bullets(()), Table((), ()), SignOff(()))
    made = set_letter(letter_of(*blocks), dl())
    assert made.page_count == 1
    assert faults(TaggedPdf(pdf_of(made))) == []


@pytest.mark.parametrize("lead", range(16, 50, 2))
def test_what_announces_a_list_stands_on_its_page_with_two_of_its_items(
    lead: int,
) -> None:
    items = tuple((Span(f"Item {n}"),) for n in range(9))
    filler = [said("Something short") for _ in range(lead // 2)]
    blocks: list[Block] = [*filler, said("You can get advice from:"), Bullets(items)]
    made = set_letter(letter_of(*blocks), dl())
    lines = [place for place in made.places if place.text == 0]
    announced = [one for one in lines if one.block == len(filler)]
    of_list = [one for one in lines if one.block == len(filler) + 1]
    pages = [one.page for one in of_list]
    assert pages[0] == pages[1] == announced[-1].page
    assert pages[-2] == pages[-1]


@pytest.mark.parametrize("lines", range(20, 40))
def test_words_that_end_in_a_colon_stay_with_their_list(lines: int) -> None:
    before = [said(LINE * 4) for _ in range(lines // 4)]
    before.append(said(LINE * (1 + lines % 4)))
    items = Bullets(tuple(words(f"Thing {n}") for n in range(12)))
    made = set_letter(letter_of(*before, said("Please bring:"), items), dl())
    [leads] = [one for one in made.places if one.block == len(before)]
    first = next(one for one in made.places if one.block == len(before) + 1)
    assert leads.page == first.page
