"""The searchable PDF holds every word where it stands, and is PDF/A-2b."""

from __future__ import annotations

import struct
from datetime import UTC, datetime
from functools import cache
from io import BytesIO

import pikepdf
import pypdfium2 as pdfium
import pytest

from desktop.postroom.steps.page import Box, Word
from desktop.postroom.steps.searchable import (
    About,
    PdfPage,
    colour_profile,
    searchable_pdf,
)
from desktop.postroom.steps.squeeze import squeeze
from desktop.postroom.steps.unseen_font import font_file
from tests.fixtures.pages import written_page

ABOUT = About("A letter", "cy", datetime(2026, 11, 24, 9, 30, tzinfo=UTC))
WORDS = (
    Word("Dŵr", Box(300, 300, 200, 60), 96, 0),
    Word("yfed", Box(530, 300, 180, 60), 95, 0),
    Word("£5", Box(300, 420, 90, 60), 90, 1),
    Word("(a)", Box(300, 2900, 60, 40), 90, 2),
)


@cache
def written() -> bytes:
    grey = written_page(dpi=300, lines=4)
    colour = grey.convert("RGB")
    colour.paste((20, 90, 110), (0, 0, 800, 200))
    pages = [
        PdfPage(squeeze(grey, 300), WORDS),
        PdfPage(squeeze(colour, 300), WORDS[:1]),
        PdfPage(squeeze(grey.convert("1"), 300), ()),
    ]
    return searchable_pdf(pages, ABOUT)


def test_the_words_are_found_in_their_order() -> None:
    document = pdfium.PdfDocument(written())
    text = document[0].get_textpage().get_text_bounded()
    document.close()
    assert text.split() == ["Dŵr", "yfed", "£5", "(a)"]


@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_found_in_its_place(word: Word) -> None:
    document = pdfium.PdfDocument(written())
    page = document[0]
    text_page = page.get_textpage()
    place = text_page.get_text_range().index(word.text)
    left, bottom, right, top = text_page.get_charbox(place, loose=True)
    end = text_page.get_charbox(place + len(word.text) - 1, loose=True)[2]
    height = page.get_size()[1]
    document.close()
    assert left * 300 / 72 == pytest.approx(word.box.left, abs=3)
    assert end * 300 / 72 == pytest.approx(word.box.right, rel=0.02, abs=6)
    middle = (height - (top + bottom) / 2) * 300 / 72
    assert word.box.top < middle < word.box.bottom
    assert right > left


def test_nothing_of_the_words_is_seen() -> None:
    grey = squeeze(written_page(dpi=300, lines=4), 300)
    seen = []
    for words in ((), WORDS):
        document = pdfium.PdfDocument(searchable_pdf([PdfPage(grey, words)], ABOUT))
        seen.append(document[0].render(scale=1).to_pil().tobytes())
        document.close()
    assert seen[0] == seen[1]


def test_it_keeps_the_rules_of_pdf_a() -> None:
    """ISO 19005-2, level B, clause by clause as far as we use PDF."""
    with pikepdf.open(BytesIO(written())) as document:
        root = document.Root
        assert not document.is_encrypted
        assert document.pdf_version == "1.7"
        (intent,) = root.OutputIntents
        assert intent.S == "/GTS_PDFA1"
        assert intent.DestOutputProfile.read_bytes()[36:40] == b"acsp"
        assert intent.DestOutputProfile.read_bytes()[8] < 5
        metadata = document.open_metadata()
        assert metadata.pdfa_status == "2B"
        assert metadata["dc:title"] == "A letter"
        assert "/Filter" not in root.Metadata, "6.6.2.1: metadata stays readable"
        assert str(document.docinfo.get("/Title", "A letter")) == "A letter"
        assert {"/OpenAction", "/AA", "/AcroForm", "/Names"}.isdisjoint(root.keys())
        assert str(root.Lang) == "cy"
        assert "/ID" in document.trailer
        for thing in document.objects:
            if not isinstance(thing, pikepdf.Stream):
                continue
            assert "/F" not in thing, "6.1.7: nothing outside the file"
            assert "/LZWDecode" not in str(thing.get("/Filter", ""))
            if thing.get("/Subtype") == "/Image":
                assert {"/Alternates", "/OPI", "/SMask"}.isdisjoint(thing.keys())
                assert thing.get("/Interpolate", False) is False


def test_its_font_is_embedded_and_as_wide_as_it_says() -> None:
    with pikepdf.open(BytesIO(written())) as document:
        font = document.pages[0].Resources.Font.F0
        letters = font.DescendantFonts[0]
        embedded = letters.FontDescriptor.FontFile2.read_bytes()
        assert font.Encoding == "/Identity-H"
        assert len(letters.CIDToGIDMap.read_bytes()) == 2 * 65_536
        assert letters.DW == 500
        assert "/ToUnicode" in font
    assert embedded == font_file()
    tables = struct.unpack(">H", embedded[4:6])[0]
    names = [embedded[12 + 16 * n : 16 + 16 * n] for n in range(tables)]
    assert names == sorted(names)
    assert {b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp", b"cmap"} <= set(names)
    padded = embedded + b"\0" * (-len(embedded) % 4)
    total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
    assert total == 0xB1B0AFBA, "the whole file's checksum"


def test_the_same_pages_give_the_same_bytes() -> None:
    once = written()
    written.cache_clear()
    colour_profile.cache_clear()
    assert written() == once


def test_a_document_has_a_page() -> None:
    with pytest.raises(ValueError, match="at least one page"):
        searchable_pdf([], ABOUT)
