"""Pages become small, and stay as readable as they were."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageDraw

from desktop.postroom.steps.page import Picture, PictureKind
from desktop.postroom.steps.searchable import About, PdfPage, searchable_pdf
from desktop.postroom.steps.squeeze import squeeze
from tests.fixtures.pages import paper, scanned, written_page

KIB = 1024


def drawn(picture: Picture, dpi: float) -> Image.Image:
    """Return what somebody sees who opens the PDF."""
    document = pdfium.PdfDocument(
        searchable_pdf([PdfPage(picture, ())], About("A page"))
    )
    image: Image.Image = document[0].render(scale=dpi / 72).to_pil()
    document.close()
    return image


def photograph() -> Image.Image:
    """Return lights and shades of many sizes, as a garden has them."""
    random = np.random.default_rng(3)
    garden = np.zeros((900, 700, 3))
    for leaves in (9, 40, 120):
        shades = random.integers(0, 255, (leaves, leaves, 3), dtype=np.uint8)
        grown = Image.fromarray(shades).resize((700, 900), Image.Resampling.BICUBIC)
        garden += np.asarray(grown, dtype=float) / 3
    return Image.fromarray(garden.astype(np.uint8))


def letter_with(thing: Image.Image | None, colour: str) -> Image.Image:
    page = written_page(dpi=200, lines=30).convert("RGB")
    pen = ImageDraw.Draw(page)
    pen.rectangle((150, 60, 900, 130), fill=colour)
    if thing is not None:
        page.paste(thing, (400, 1200))
    return page


def test_a_full_page_of_writing_is_black_and_white_and_within_its_size() -> None:
    page = scanned(written_page(points=10), noise=14, blur=True, degrees=0.3)
    picture = squeeze(page, 300)
    assert picture.kind is PictureKind.BLACK_AND_WHITE
    assert picture.size_bytes <= 60 * KIB
    assert (picture.width, picture.height) == page.size
    seen = drawn(picture, 300).convert("L")
    clean = written_page(points=10).rotate(-0.3, fillcolor=255)
    ink, meant = np.asarray(seen) < 128, np.asarray(clean)[: seen.height] < 128
    ink = ink[: meant.shape[0], : meant.shape[1]]
    assert (ink == meant).mean() > 0.95
    assert ink.mean() == pytest.approx(meant.mean(), rel=0.3)


def test_bits_stay_as_they_are() -> None:
    page = written_page(lines=12).convert("1")
    picture = squeeze(page, 300)
    ink = np.asarray(drawn(picture, 300).convert("L")) < 128
    meant = ~np.asarray(page)
    assert (ink[: meant.shape[0], : meant.shape[1]] == meant).mean() > 0.996


def test_a_colour_letter_keeps_its_colours_and_its_sharp_letters() -> None:
    page = letter_with(None, "#14566b")
    picture = squeeze(page, 200)
    assert picture.kind is PictureKind.LAYERS
    assert picture.size_bytes <= 250 * KIB
    seen = drawn(picture, 200)
    assert np.asarray(seen)[95, 500] == pytest.approx((0x14, 0x56, 0x6B), abs=24)
    ink = np.asarray(seen.convert("L")) < 100
    meant = np.asarray(page.convert("L")) < 100
    assert (ink[:, : meant.shape[1]] == meant[: ink.shape[0]]).mean() > 0.98


def test_a_photograph_in_a_letter_stays_a_photograph() -> None:
    thing = photograph()
    picture = squeeze(letter_with(thing, "#336633"), 200)
    assert picture.kind is PictureKind.LAYERS
    assert picture.size_bytes <= 250 * KIB
    seen = drawn(picture, 200).crop((400, 1200, 1100, 2100)).reduce(10)
    difference = np.asarray(seen, dtype=int) - np.asarray(thing.reduce(10), dtype=int)
    assert np.abs(difference).mean() < 12


def test_a_page_that_is_all_photograph_is_one_jpeg() -> None:
    picture = squeeze(photograph().resize((2480, 3508)), 300)
    assert picture.kind is PictureKind.PHOTOGRAPH
    assert picture.size_bytes <= 250 * KIB
    assert picture.paper is not None
    with Image.open(BytesIO(picture.paper.data)) as kept:
        assert kept.format == "JPEG"


def test_writing_in_a_shadow_stays() -> None:
    page = np.asarray(written_page(dpi=200), dtype=np.float32)
    dim = page * np.linspace(0.45, 1.0, page.shape[1])[None]
    picture = squeeze(Image.fromarray(dim.astype(np.uint8)), 200)
    ink = np.asarray(drawn(picture, 200).convert("L")) < 128
    meant = page[: ink.shape[0], : ink.shape[1]] < 110
    assert (ink[: meant.shape[0], : meant.shape[1]] == meant).mean() > 0.97


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (70, 70)])
def test_even_a_scrap_has_a_picture(size: tuple[int, int]) -> None:
    assert squeeze(Image.new("L", size, 255), 300).size_bytes > 0
    assert squeeze(Image.new("RGB", size, "red"), 300).size_bytes > 0
    assert squeeze(Image.new("1", size, 1), 300).size_bytes > 0


def test_an_empty_sheet_costs_next_to_nothing() -> None:
    assert squeeze(paper(), 300).size_bytes < KIB
