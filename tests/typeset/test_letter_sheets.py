"""Every sheet says whose it is, and has one letterhead whatever the paper has."""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO

import numpy as np
import pikepdf
import pypdfium2
import pytest
import zxingcpp

from db.domain.letters.document import Letter
from db.domain.needs import LetterFormat
from db.errors import ClerkError
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.letterhead import leave_letterhead_out
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.setting_types import SetLetter
from tests.fixtures.blank_pages import blank_pdf
from tests.fixtures.typeset import FACE, LOGO, dl, pictures, said, text_of

QR = zxingcpp.barcode_formats_from_str("QRCode")
LINE = "These words fill about one line of the letter, or a little less. "
WHITE = 255
CODE = "GH-9B2D-7YQ4-K1T"


def long(
    format_: LetterFormat, *, logo: bool = False, code: str | None = CODE
) -> SetLetter:
    """Return a letter of several sheets, its code as long as a reference."""
    face = replace(FACE, code=code, logo=(LOGO, "Arms") if logo else None)
    blocks = tuple(said(LINE * 9) for _ in range(14))
    text = replace(text_of(blocks), face=face)
    return set_letter(Letter((text,), format_), dl(), pictures())


def pages_of(pdf: bytes, dots_per_inch: int = 200) -> list[np.ndarray]:
    """Return the pages of a file as dots."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            np.asarray(
                page.render(scale=dots_per_inch / 72, grayscale=True).to_numpy()
            ).squeeze()
            for page in document
        ]


@pytest.mark.parametrize(
    "format_",
    [LetterFormat.STANDARD, LetterFormat.LARGE_PRINT, LetterFormat.GIANT_PRINT],
)
def test_the_code_is_read_off_every_page(format_: LetterFormat) -> None:
    made = long(format_)
    assert made.page_count > 2
    for page in pages_of(pdf_of(made)):
        assert [one.text for one in zxingcpp.read_barcodes(page, formats=QR)] == [CODE]


@pytest.mark.parametrize(
    "format_",
    [LetterFormat.STANDARD, LetterFormat.LARGE_PRINT, LetterFormat.GIANT_PRINT],
)
def test_the_code_of_a_later_sheet_has_white_around_it(format_: LetterFormat) -> None:
    for page in pages_of(pdf_of(long(format_)))[1:]:
        [found] = zxingcpp.read_barcodes(page, formats=QR)
        place = found.position
        left, right = place.top_left.x, place.bottom_right.x
        top, bottom = place.top_left.y, place.bottom_right.y
        white = (right - left) // 7
        around = page[top - white : bottom + white, left - white : right + white].copy()
        around[white - 2 : -white + 2, white - 2 : -white + 2] = WHITE
        assert around.min() == WHITE


def letterhead_of(page: np.ndarray) -> np.ndarray:
    """Return the part of a page where a letterhead is drawn."""
    dots = page.shape[0] / 297
    return page[round(10 * dots) : round(31 * dots), : round(118 * dots)]


@pytest.mark.parametrize("logo", [False, True])
def test_paper_with_a_letterhead_gets_no_second_one(logo: bool) -> None:
    kept = pdf_of(long(LetterFormat.STANDARD, logo=logo), pictures())
    with pikepdf.open(BytesIO(kept)) as pdf:
        leave_letterhead_out(pdf, pdf.pages[0])
        out = BytesIO()
        pdf.save(out)
    drawn, left_out = pages_of(kept), pages_of(out.getvalue())
    assert letterhead_of(drawn[0]).min() < 128
    assert letterhead_of(left_out[0]).min() == WHITE
    below = round(31 * drawn[0].shape[0] / 297)
    assert (drawn[0][below:] == left_out[0][below:]).all()
    assert (drawn[1] == left_out[1]).all()


def test_a_page_that_names_no_letterhead_is_refused() -> None:
    with (
        pikepdf.open(BytesIO(blank_pdf(1))) as pdf,
        pytest.raises(ClerkError, match="letterhead"),
    ):
        leave_letterhead_out(pdf, pdf.pages[0])
