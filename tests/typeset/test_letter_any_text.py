"""Any text is set: every word is there, in order, and inside the page."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.document import (
    Bullets,
    Heading,
    Letter,
    LetterText,
    Paragraph,
    Span,
    Table,
    Words,
)
from db.domain.needs import LetterFormat
from desktop.letters.typeset.breaking import lay, lay_text
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.fonts import BOLD, REGULAR, font
from desktop.letters.typeset.scripts import drawn
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.sizes import SIDE, WIDTH, Type
from tests.fixtures.tagged import TaggedPdf, faults
from tests.fixtures.typeset import FACE, dl

BODY = Type(12, 16)
ANY = st.text(max_size=300)
LATIN = st.text(
    st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=["Cc"]),
    max_size=300,
)
SPANS: st.SearchStrategy[Words] = st.lists(
    st.builds(
        Span,
        ANY,
        st.booleans(),
        st.sampled_from([None, None, "https://a.example/b", "mailto:x@y.example"]),
        st.sampled_from([None, None, "cy", "pl"]),
    ),
    max_size=4,
).map(tuple)


def told(text: str) -> str:
    """Return what is left of a text on any page: no spaces, nothing unseen."""
    text = unicodedata.normalize("NFC", text.replace("\xad", ""))
    return "".join(
        letter
        for letter in text
        if not letter.isspace()
        and unicodedata.category(letter) not in {"Cc", "Cs", "Zl", "Zp"}
    )


def read_back(paragraphs: list[Words]) -> list[str]:
    """Set paragraphs and return each as a screen reader says it."""
    blocks = tuple(Paragraph(words) for words in paragraphs)
    letter = Letter((LetterText("A title", "en", FACE, blocks),))
    read = TaggedPdf(pdf_of(set_letter(letter, dl())))
    assert faults(read) == []
    body = [one.text for one in read.elements if one.role == "P"]
    return body[-len(paragraphs) :]


@given(st.lists(SPANS, min_size=1, max_size=4))
def test_every_word_is_read_back_in_order(paragraphs: list[Words]) -> None:
    said = read_back(paragraphs)
    for words, text in zip(paragraphs, said, strict=True):
        assert told(text) == told("".join(span.text for span in words))


@given(st.lists(LATIN, min_size=1, max_size=4))
def test_words_are_kept_apart(paragraphs: list[str]) -> None:
    said = read_back([(Span(text),) for text in paragraphs])
    for before, after in zip(paragraphs, said, strict=True):
        clean = unicodedata.normalize("NFC", before.replace("\xad", ""))
        clean = clean.replace("\xa0", " ")  # drawn as a space, and read as one
        assert after.split(" ") == [word for word in clean.split(" ") if word] or [""]


@given(
    SPANS,
    st.floats(40, 500),
    st.sampled_from([BODY, Type(24, 32), Type(16, 20, bold=True)]),
)
def test_no_line_is_wider_than_its_column(
    words: Words, width: float, type_: Type
) -> None:
    for line in lay(words, type_, width).lines:
        assert line.width <= width + 0.01 or line.width <= type_.size * 4


@given(st.lists(SPANS, max_size=5), st.lists(st.lists(SPANS, max_size=4), max_size=4))
def test_any_letter_is_set(items: list[Words], rows: list[list[Words]]) -> None:
    blocks = (
        Heading(3, items[0] if items else ()),
        Bullets(tuple(items), numbered=True),
        Table(tuple(items), tuple(map(tuple, rows)), frozenset({1})),
    )
    letter = Letter((LetterText("T", "en", FACE, blocks),), LetterFormat.LARGE_PRINT)
    made = set_letter(letter, dl())
    read = TaggedPdf(pdf_of(made))
    assert faults(read) == []
    for page in made.pages:
        for link in page.links:
            assert 0 <= link.box[0] < link.box[2] <= WIDTH - SIDE + 0.1


def test_a_word_longer_than_the_line_is_broken_where_it_may_be() -> None:
    address = "https://www.blackwater.example/housing/apply-online/medical-form"
    laid = lay_text(address, BODY, 200)
    lines = [line.drawn[1:-3].decode("utf-16-be") for line in laid.lines]
    assert "".join(lines) == address
    assert all(line[-1] in "-/." for line in lines[:-1])
    laid = lay_text("w" * 100, BODY, 200)
    assert len(laid.lines) == 5


def lines_of(text: str, width: float) -> list[str]:
    laid = lay_text(text, BODY, width)
    return [line.drawn[1:-3].decode("utf-16-be").strip() for line in laid.lines]


@pytest.mark.parametrize(
    "kept", ["8 December 2026", "19 Tachwedd 2026", "CM9 4LQ", "0303 123 1113"]
)
def test_no_line_ends_within_a_date_a_postcode_or_a_phone_number(kept: str) -> None:
    for before in range(40):
        lines = lines_of("x" * before + f" {kept} and so on", 180)
        assert any(kept in line for line in lines)
    # A reader of the file hears and finds the spaces that were typed.
    assert "\xa0" not in "".join(lines)


def test_words_are_as_wide_as_the_font_says() -> None:
    regular = font(REGULAR)
    laid = lay_text("Tŷ ŵyl Łódź", BODY, 500)
    units = sum(regular.widths[letter] for letter in "Tŷ ŵyl Łódź")
    assert laid.lines[0].width == pytest.approx(units * 12 / 1000)
    assert font(BOLD).widths["a"] != regular.widths["a"]


@pytest.mark.parametrize(
    ("word", "shown"),
    [
        ("\u0628\u0628\u0628", "\ufe90\ufe92\ufe91"),  # three forms of beh
        ("\u0644\u0627", "\ufefb"),  # lam and alef are one
        ("\u062f\u0631", "\ufead\ufea9"),  # they join nothing after them
        ("12\u0628", "\ufe8f12"),
    ],
)
def test_arabic_letters_take_the_shapes_of_their_place(word: str, shown: str) -> None:
    assert "".join(text for _, text in drawn(word).runs) == shown


def test_a_ligature_from_another_program_is_drawn_as_its_letters() -> None:
    made = drawn("o\ufb03ce")
    assert "".join(text for _, text in made.runs) == "office"
    assert made.missing == frozenset()


def test_a_character_that_no_font_has_is_a_box_and_is_said() -> None:
    made = drawn("a\u4e2d\u200d")
    assert "".join(text for _, text in made.runs) == "a□"
    assert made.missing == {"\u4e2d"}


def test_sums_in_a_column_have_figures_of_one_width() -> None:
    type_ = Type(12, 16, even=True)
    widths = {lay_text(f"£{n * 1111}.00", type_, 500).lines[0].width for n in (1, 4, 8)}
    assert len(widths) == 1
    rows = tuple(((Span("Rent"),), (Span(f"£{n}11.10"),)) for n in range(10))
    table = Table(((Span("What"),), (Span("Amount"),)), rows, frozenset({1}))
    letter = Letter((LetterText("T", "en", FACE, (table,)),))
    read = TaggedPdf(pdf_of(set_letter(letter, dl())))
    assert faults(read) == []
    assert [one.text for one in read.elements if one.role == "TD"][1::2] == [
        f"£{n}11.10" for n in range(10)
    ]


def test_a_private_character_is_never_taken_for_a_figure() -> None:
    assert drawn("\uf731").runs == ()
    assert lay_text("\uf731", BODY, 100).lines[0].width == 0
