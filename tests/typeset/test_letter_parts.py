"""The square code, the pictures, the fonts and the many at once."""

from __future__ import annotations

import errno
import os
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pikepdf
import pypdfium2
import pytest
import zxingcpp
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from reportlab.pdfbase.ttfonts import TTFontFile

from db.domain.letters.document import Letter, LetterText, Paragraph, Picture, Span
from db.errors import ClerkError
from desktop.letters.typeset.file import MOST_IN_FILE, pdf_of, write_letters
from desktop.letters.typeset.pictures import LARGEST_BYTES, ready_picture
from desktop.letters.typeset.press import (
    Press,
    UnsetLetter,
    Work,
    in_batches,
    letter_at,
)
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.square_code import QUIET, square_code
from tests.fixtures.tagged import TaggedPdf, faults
from tests.fixtures.typeset import (
    FACE,
    LOGO,
    arrears,
    dl,
    pictures,
    plain,
    said,
    sample_pdf,
    text_of,
)

QR = zxingcpp.barcode_formats_from_str("QRCode")


def read_code(text: str) -> str:
    """Return what a reader sees in the square code of a text."""
    side, modules = square_code(text)
    bits = np.array([int(bit) for bit in f"{modules:0{side * side}b}"], np.uint8)
    dark = np.pad(bits.reshape(side, side), QUIET)
    shown = np.kron((1 - dark) * 255, np.ones((4, 4), np.uint8)).astype(np.uint8)
    (found,) = zxingcpp.read_barcodes(shown, formats=QR)
    return str(found.text)


@given(st.text("ABCDEFGHJKMNPQRSTVWXYZ0123456789/:-", min_size=1, max_size=90))
def test_a_code_is_read_as_it_was_written(text: str) -> None:
    assert read_code(text) == text


@pytest.mark.parametrize("text", ["a", "Tŷ", "https://a.example/b?c=1", "x" * 180])
def test_a_code_of_other_letters_is_read_too(text: str) -> None:
    assert read_code(text) == text


def test_a_code_that_is_too_long_is_refused() -> None:
    with pytest.raises(ClerkError, match="too long"):
        square_code("x" * 300)


@pytest.mark.parametrize("dots_per_inch", [200, 300])
def test_the_code_is_read_off_the_page(dots_per_inch: int) -> None:
    pdf = pdf_of(set_letter(plain(), dl()))
    with pypdfium2.PdfDocument(pdf) as document:
        page = document[0].render(scale=dots_per_inch / 72, grayscale=True)
        shown = np.asarray(page.to_numpy()).squeeze()
    (found,) = zxingcpp.read_barcodes(shown, formats=QR)
    assert found.text == FACE.code


def picture_bytes(kind: str, mode: str = "RGB") -> bytes:
    """Return a small picture in a file of some kind."""
    out = BytesIO()
    Image.new(mode, (40, 30)).save(out, kind)
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (bytes(LARGEST_BYTES + 35_000_000), "has 40 MB"),
        (picture_bytes("PNG")[:60], "damaged"),
        (picture_bytes("JPEG")[:200], "damaged"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", "PNG or JPEG"),
        (picture_bytes("GIF", "P"), "PNG or JPEG"),
        (b"", "PNG or JPEG"),
    ],
)
def test_a_picture_that_cannot_be_printed_is_refused_in_words(
    data: bytes, words: str
) -> None:
    with pytest.raises(ClerkError, match=words):
        ready_picture(data)


def test_a_picture_of_too_many_dots_is_refused_before_it_is_opened() -> None:
    head = b"\x89PNG\r\n\x1a\n" + (13).to_bytes(4, "big")
    body = b"IHDR" + (60_000).to_bytes(4, "big") * 2 + bytes([8, 2, 0, 0, 0])
    data = head + body + zlib.crc32(body).to_bytes(4, "big")
    with pytest.raises(ClerkError):
        ready_picture(data + bytes(100))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
def test_what_can_be_seen_through_is_laid_on_white(mode: str) -> None:
    out = BytesIO()
    Image.new(mode, (20, 10)).save(out, "PNG")
    ready = ready_picture(out.getvalue())
    assert b"SMask" not in ready.attributes
    data = zlib.decompress(ready.data)
    is_clear = mode in {"LA", "RGBA"}
    assert set(data) == ({255} if is_clear else {0})


def test_a_picture_that_is_not_given_is_missed_in_words() -> None:
    blocks = (said("Dear"), Picture(LOGO, "A logo"))
    with pytest.raises(ClerkError, match="missing"):
        set_letter(Letter((text_of(blocks),)), dl())


def test_letters_share_what_they_have_in_common() -> None:
    alone = len(pdf_of(set_letter(arrears(), dl(), pictures()), pictures()))
    out = BytesIO()
    letters = (set_letter(arrears(), dl(), pictures()) for _ in range(120))
    placed = write_letters(letters, out, "Letters", pictures())
    assert len(placed) == 120
    assert len(out.getvalue()) < 30 * alone
    with pikepdf.open(out) as pdf:
        assert pdf.check_pdf_syntax() == []
        fonts = [
            thing
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Dictionary) and "/FontFile2" in thing
        ]
        assert len(fonts) == 2


def test_only_a_rare_letter_makes_a_larger_font() -> None:
    sizes = [
        len(pdf_of(set_letter(Letter((text_of((said(text),)),)), dl())))
        for text in ("Dear tŷ", "Dear Łódź", "Dear Ђорђе")
    ]
    assert sizes[0] < 29_000
    assert sizes == sorted(sizes)


def test_a_file_holds_no_more_than_a_thousand() -> None:
    made = set_letter(plain(), dl())
    with pytest.raises(ValueError, match="1000 letters"):
        write_letters([made] * (MOST_IN_FILE + 1), BytesIO(), "Letters")
    with pytest.raises(ValueError, match="no letters"):
        write_letters([], BytesIO(), "Letters")


def test_very_long_letters_find_numbers_for_all_they_are_made_of() -> None:
    text = text_of(tuple(said(f"{n}") for n in range(450)))
    long = set_letter(Letter((text,)), dl())
    short = set_letter(plain(), dl())
    out = BytesIO()
    letters = [short] * 50 + [long] * 50 + [short] * 60
    placed = write_letters(letters, out, "Letters")
    with pikepdf.open(out) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.pages) == 50 * long.page_count + 110 * short.page_count
        first_of_long = 50 * short.page_count + 1
        assert [one.first_page for one in placed[49:51]] == [
            first_of_long - short.page_count,
            first_of_long,
        ]
    read = TaggedPdf(out.getvalue())
    assert faults(read) == []


def numbered(first: int, count: int) -> Sequence[Letter]:
    """Return letters that say which they are."""
    return [
        Letter((LetterText(f"Letter {n}", "en", FACE, (said(f"Number {n}."),)),))
        for n in range(first, first + count)
    ]


def with_a_wrong_one(first: int, count: int) -> Sequence[Letter]:
    """Return letters of which the third shows a picture that is not there."""
    letters = list(numbered(first, count))
    text = text_of((Picture(LOGO, "A logo"),))
    letters[2] = Letter((text,))
    return letters


@pytest.fixture(scope="module")
def press() -> Iterator[Press]:
    """Give one press for all tests here."""
    with Press(2) as press:
        yield press


def opener(folder: Path) -> partial[BinaryIO]:
    """Return what opens a next file in a folder."""

    def open_next() -> BinaryIO:
        return (folder / f"{len(list(folder.iterdir()))}.pdf").open("wb")

    return partial(open_next)


def test_two_processes_write_what_one_would(tmp_path: Path, press: Press) -> None:
    batches = [partial(numbered, first, 50) for first in range(0, 120, 50)]
    (placed,) = press.write_files(
        batches, opener(tmp_path), "Letters", Work(dl(), {}, duplex=True)
    )
    made = [letter for batch in batches for letter in batch()]
    out = BytesIO()
    alone = write_letters(
        (set_letter(one, dl()) for one in made), out, "Letters", duplex=True
    )
    assert (tmp_path / "0.pdf").read_bytes() == out.getvalue()
    assert placed == alone
    assert placed[7].first_page == 15
    read = TaggedPdf(out.getvalue())
    assert faults(read) == []
    said_ = [one.text for one in read.elements if one.text.startswith("Number")]
    assert said_ == [f"Number {n}." for n in range(150)]


def test_a_run_goes_on_in_another_file_and_can_be_stopped(
    tmp_path: Path, press: Press
) -> None:
    batches = (partial(numbered, first, 50) for first in range(0, 10_000, 50))
    run = press.write_files(batches, opener(tmp_path), "Letters", Work(dl(), {}))
    assert len(next(run)) == MOST_IN_FILE
    run.close()
    assert [path.name for path in tmp_path.iterdir()] == ["0.pdf"]
    with pikepdf.open(tmp_path / "0.pdf") as pdf:
        assert len(pdf.pages) == MOST_IN_FILE


def test_separate_files_are_whole_ones(press: Press) -> None:
    batches = in_batches(numbered(0, 60))
    made = list(press.separate(batches, Work(dl(), {})))
    assert [pages for _, pages in made] == [1] * 60
    for n in (0, 59):
        with pikepdf.open(BytesIO(made[n][0])) as pdf:
            assert str(pdf.docinfo.Title) == f"Letter {n}"


def test_the_letter_that_cannot_be_set_is_named(tmp_path: Path, press: Press) -> None:
    batches = [partial(numbered, 0, 50), partial(with_a_wrong_one, 50, 50)]
    with pytest.raises(UnsetLetter, match="picture") as refused:
        list(press.write_files(batches, opener(tmp_path), "L", Work(dl(), {})))
    assert refused.value.letter == 52


class FullDisk(BytesIO):
    """A file on a disk that fills."""

    def write(self, data: object) -> int:
        """Take so much and no more."""
        if self.tell() > 20_000:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        return super().write(data)  # type: ignore[arg-type]  # bytes of some kind


def test_a_disk_that_fills_is_said_and_the_press_goes_on(press: Press) -> None:
    batches = [partial(numbered, first, 50) for first in range(0, 500, 50)]
    with pytest.raises(OSError, match="No space"):
        list(press.write_files(batches, FullDisk, "Letters", Work(dl(), {})))
    assert len(list(press.separate(in_batches(numbered(0, 3)), Work(dl(), {})))) == 3


def test_a_jam_leads_back_to_the_letter_of_its_page() -> None:
    letters = [set_letter(one(), dl(), pictures()) for one in (plain, arrears, plain)]
    placed = write_letters(letters, BytesIO(), "L", pictures(), duplex=True)
    assert [letter_at(placed, page) for page in (1, 2, 3, 4, 5, 6, 99)] == [
        *(0, 0 if placed[0].pages > 1 else 1),
        *(1, 1, 2, 2, 2),
    ]


def test_a_link_leads_where_it_says() -> None:
    words = (Span("See "), Span("our page", link="https://a.example/tŷ"), Span("."))
    text = text_of((said("Dear"), said("x"), Paragraph(words)))
    with pikepdf.open(BytesIO(pdf_of(set_letter(Letter((text,)), dl())))) as pdf:
        (link,) = pdf.pages[0].Annots
        assert str(link.A.URI) == "https://a.example/t%C5%B7"
        assert str(link.Contents) == "Link to https://a.example/tŷ"
        assert int(link.F) == 4


def test_a_picture_without_words_only_adorns_the_page() -> None:
    letter = Letter((text_of((said("Dear"), Picture(LOGO, "  "))),))
    made = set_letter(letter, dl(), pictures())
    read = TaggedPdf(pdf_of(made, pictures()))
    assert faults(read) == []
    assert [one.role for one in read.elements].count("Figure") == 1  # the code


def test_the_widths_are_those_of_the_fonts_that_are_embedded() -> None:
    with pikepdf.open(BytesIO(sample_pdf("many_scripts"))) as pdf:
        fonts = pdf.pages[0].Resources.Font
        assert len(fonts) >= 7
        for whole in fonts.values():
            inner = whole.DescendantFonts[0]
            data = inner.FontDescriptor.FontFile2.read_bytes()
            face = TTFontFile(BytesIO(data))
            glyphs = inner.CIDToGIDMap.read_bytes()
            for code, width in widths_of(inner.W):
                glyph = int.from_bytes(glyphs[code * 2 : code * 2 + 2], "big")
                assert 0 < glyph < face.numGlyphs
                real = face.hmetrics[glyph][0] * 1000 / face.unitsPerEm
                assert abs(width - real) <= 1


def widths_of(array: pikepdf.Object) -> Iterator[tuple[int, int]]:
    """Yield each code and its width."""
    parts = list(array.as_list())
    for first, widths in zip(parts[::2], parts[1::2], strict=True):
        for n, width in enumerate(widths):
            yield int(first) + n, int(width)


def test_a_title_with_strange_characters_still_makes_a_file() -> None:
    text = replace(text_of(), title="A\x0bB\nC <&> \u2028 D")
    pdf = pdf_of(set_letter(Letter((text,)), dl()))
    with pikepdf.open(BytesIO(pdf)) as opened, opened.open_metadata() as about:
        assert about["dc:title"] == str(opened.docinfo.Title) == "A B C <&> D"
