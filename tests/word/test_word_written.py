"""A letter as a Word file: what Word and a screen reader find in it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from io import BytesIO

import docx
from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Pt
from PIL import Image

from db.domain.letters.document import (
    Bullets,
    Face,
    Heading,
    Letter,
    LetterText,
    Paragraph,
    Picture,
    SignOff,
    Span,
    Table,
    Words,
)
from db.domain.needs import LetterFormat
from desktop.letters.word.reading import bring_in
from desktop.letters.word.writing import word_letter

FACE = Face(
    "Brackwater Council",
    ("Rents", "01632 960011"),
    ("Ms A Okafor", "12 Mill Lane", "CM9 4LQ"),
    date(2026, 11, 22),
    "GH-7K3M",
)


def said(words: str, **given: object) -> Words:
    return (replace(Span(words), **given),)  # type: ignore[arg-type]  # as Span has them


BLOCKS = (
    Heading(1, said("Your rent")),
    Paragraph((Span("Pay "), Span("today", bold=True), Span(" or ring."))),
    Heading(2, said("How")),
    Bullets((said("by card"), said("by phone"))),
    Bullets((said("one"), said("two")), numbered=True),
    Bullets((said("again"),), numbered=True),
    Table((said("What"), said("Sum")), ((said("Rent"), said("£4")),), frozenset({1})),
    Paragraph(
        (
            Span("gov.uk", link="https://www.gov.uk"),
            Span(" a bore da", language="cy"),
        )
    ),
    SignOff((said("Yours sincerely"), said("Dele Osei"))),
)
ENGLISH = LetterText("Your rent", "en", FACE, BLOCKS, ("A form",))
WELSH = LetterText("Eich rhent", "cy", FACE, (Heading(1, said("Eich rhent")),))


def opened(content: bytes) -> Document:
    return docx.Document(BytesIO(content))


def test_a_letter_is_written_with_real_headings_lists_tables_and_links() -> None:
    document = opened(word_letter(Letter((ENGLISH,))))
    styled = [(p.style.name, p.text) for p in document.paragraphs if p.style and p.text]
    assert styled[:4] == [
        ("Normal", "Brackwater Council"),
        ("Normal", "Rents\n01632 960011"),
        ("Normal", "Ms A Okafor\n12 Mill Lane\nCM9 4LQ"),
        ("Normal", "22 November 2026\nOur reference: GH-7K3M"),
    ]
    assert ("Heading 1", "Your rent") in styled
    assert ("Heading 2", "How") in styled
    assert [t for s, t in styled if s == "List Bullet"] == [
        *("by card", "by phone", "A form"),
    ]
    assert [t for s, t in styled if s == "List Number"] == ["one", "two", "again"]
    [table] = document.tables
    assert [[c.text for c in row.cells] for row in table.rows] == [
        ["What", "Sum"],
        ["Rent", "£4"],
    ]
    assert table.cell(1, 1).paragraphs[0].alignment == WD_ALIGN_PARAGRAPH.RIGHT
    heads = [
        row.find(qn("w:trPr")).find(qn("w:tblHeader")) for row in table._tbl.tr_lst
    ]
    assert [head is not None for head in heads] == [True, False]
    links = [link for p in document.paragraphs for link in p.hyperlinks]
    assert [(link.text, link.address) for link in links] == [
        ("gov.uk", "https://www.gov.uk")
    ]
    pay = next(p for p in document.paragraphs if p.text.startswith("Pay"))
    assert [run.text for run in pay.runs if run.bold] == ["today"]
    assert document.core_properties.title == "Your rent"


def test_a_second_numbered_list_begins_with_1_again() -> None:
    document = opened(word_letter(Letter((ENGLISH,))))
    numbers = [
        p.paragraph_format.element.pPr.numPr.numId.val
        for p in document.paragraphs
        if p.style and p.style.name == "List Number"
    ]
    assert numbers[0] == numbers[1] != numbers[2]
    root = document.part.numbering_part.element
    for number in set(numbers):
        start = root.num_having_numId(number).lvlOverride_lst[0].startOverride
        assert start.val == 1


def test_each_run_says_its_language_and_a_letter_in_both_has_both() -> None:
    document = opened(word_letter(Letter((WELSH, ENGLISH))))
    told = {
        run.text: run.element.get_or_add_rPr().find(qn("w:lang")).get(qn("w:val"))
        for p in document.paragraphs
        for run in (*p.runs, *(r for link in p.hyperlinks for r in link.runs))
        if run.text.strip()
    }
    assert told["Eich rhent"] == "cy-GB"
    assert told["Your rent"] == "en-GB"
    assert told[" a bore da"] == "cy-GB"
    assert document.core_properties.language == "cy-GB"


def test_large_print_is_set_large_and_words_xml_cannot_hold_are_left_out() -> None:
    text = replace(ENGLISH, blocks=(Paragraph(said("a\x00b\x0bc\ufffed")),))
    document = opened(word_letter(Letter((text,), LetterFormat.LARGE_PRINT)))
    assert document.styles["Normal"].font.size == Pt(18)
    assert any(p.text == "abcd" for p in document.paragraphs)


def test_a_logo_and_a_picture_have_their_words_and_a_missing_one_is_told() -> None:
    out = BytesIO()
    Image.new("RGB", (400, 100), "red").save(out, "PNG")
    face = replace(FACE, logo=("crest", "The crest of Brackwater"))
    blocks = (Picture("gate", "The gate", 60), Picture("gone", "What was there"))
    letter = Letter((replace(ENGLISH, face=face, blocks=blocks),))
    pictures = {"crest": out.getvalue(), "gate": out.getvalue()}
    document = opened(word_letter(letter, pictures))
    shapes = document.inline_shapes
    told = [shape._inline.docPr.get("descr") for shape in shapes]
    assert told == ["The crest of Brackwater", "The gate"]
    assert round(shapes[0].width.mm) == 90
    assert round(shapes[1].width.mm) == 60
    assert any(p.text == "What was there" for p in document.paragraphs)


def test_what_is_written_comes_in_again_as_it_was() -> None:
    found = bring_in(word_letter(Letter((ENGLISH,))))
    wanted = (
        "# Your rent\n\nPay **today** or ring.\n\n## How\n\n- by card\n- by phone\n\n"
        "1. one\n2. two\n3. again\n\n| What | Sum |\n|---|---:|\n| Rent | £4 |\n\n"
    )
    assert wanted in found.text
    assert "[gov.uk](https://www.gov.uk) a bore da" in found.text
