"""Codes are read; ours are told from a customer's, and a torn one is noticed."""

from __future__ import annotations

from datetime import date
from functools import cache

import pypdfium2 as pdfium
import pytest
import zxingcpp
from PIL import Image, ImageDraw

from db.domain.post import sheet_codes
from db.domain.post.sheet_codes import SheetCode, SheetKind
from desktop.postroom.sheets.render import Sheet, render_sheets
from desktop.postroom.steps import codes
from desktop.postroom.steps.ink import SEPARATOR_DPI, small_grey
from desktop.postroom.steps.page import CodeKind, Patch
from desktop.postroom.steps.patches import find_patch
from desktop.postroom.steps.turning import turned
from tests.fixtures.pages import scanned, written_page

ROUTING = SheetCode(
    SheetKind.ROUTING,
    type_code="housing-medical",
    team_code="housing-options",
    received_on=date(2026, 11, 24),
    urgent="safeguarding",
)


@cache
def printed(code: SheetCode) -> Image.Image:
    document = pdfium.PdfDocument(render_sheets([Sheet(code, "A sheet")], "en"))
    drawn: Image.Image = document[0].render(scale=300 / 72, grayscale=True).to_pil()
    document.close()
    return drawn


def with_code(text: str, kind: zxingcpp.BarcodeFormat, scale: int = 4) -> Image.Image:
    page = written_page(dpi=200, lines=8)
    drawn = zxingcpp.write_barcode_to_image(
        zxingcpp.create_barcode(text, kind), scale=scale
    )
    page.paste(Image.fromarray(drawn), (300, 1200))
    return page


@pytest.mark.parametrize("quarter", range(4))
@pytest.mark.parametrize("degrees", [-4.0, 0.0, 3.0])
@pytest.mark.parametrize("code", [SheetCode(), ROUTING])
def test_our_sheets_are_read_at_a_glance_from_any_side(
    code: SheetCode, quarter: int, degrees: float
) -> None:
    page = scanned(
        turned(printed(code), quarter, 0.0), degrees=degrees, noise=20, specks=200
    )
    small, dpi = small_grey(page, 300, SEPARATOR_DPI)
    read = [one for one in codes.sheet_codes_on(small) if codes.is_sheet(one)]
    assert sheet_codes.read(read[0].text) == code
    assert find_patch(small, dpi) is Patch.T


def test_a_sheet_with_one_torn_code_is_read_by_the_other() -> None:
    page = printed(ROUTING).copy()
    ImageDraw.Draw(page).rectangle((0, 0, page.width // 2, page.height), fill=255)
    read = codes.codes_on(page)
    assert sheet_codes.read(read[0].text) == ROUTING


@pytest.mark.parametrize("kind", ["Code128", "QRCode"])
def test_a_customers_own_code_is_read_and_is_none_of_ours(kind: str) -> None:
    form = zxingcpp.barcode_format_from_str(kind)
    (read,) = codes.codes_on(with_code("PARCEL 00123", form))
    assert read.text == "PARCEL 00123"
    assert read.kind is (CodeKind.CODE_128 if kind == "Code128" else CodeKind.QR)
    assert not codes.is_sheet(read)
    assert not codes.is_printed_patch(read)
    assert read.box.left >= 290
    assert read.box.top >= 1190


@pytest.mark.parametrize("kind", ["EAN13", "DataMatrix", "PDF417", "Code39"])
def test_other_kinds_of_code_are_not_read(kind: str) -> None:
    form = zxingcpp.barcode_format_from_str(kind)
    assert codes.codes_on(with_code("5012345678900", form)) == ()


@pytest.mark.parametrize("text", ["PATCHT", "patcht"])
def test_sheets_that_people_already_own_count(text: str) -> None:
    (read,) = codes.codes_on(with_code(text, zxingcpp.BarcodeFormat.QRCode))
    assert codes.is_printed_patch(read)


def test_the_places_are_those_of_the_page() -> None:
    page = with_code("PLACE", zxingcpp.BarcodeFormat.QRCode)
    (once,) = codes.codes_on(page)
    (twice,) = codes.codes_on(page, 2.0)
    assert twice.box == once.box.scaled(2)


def test_a_code_that_lost_too_much_is_noticed_and_not_readable() -> None:
    page = with_code("X" * 60, zxingcpp.BarcodeFormat.QRCode, scale=8)
    pen = ImageDraw.Draw(page)
    (whole,) = codes.codes_on(page)
    side = whole.box.width
    pen.rectangle(
        (
            whole.box.left + side * 0.35,
            whole.box.top + side * 0.3,
            whole.box.right,
            whole.box.top + side * 0.62,
        ),
        fill=255,
    )
    (torn,) = codes.codes_on(page)
    assert not torn.readable
