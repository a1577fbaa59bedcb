"""Blank pages are marked for review; the faintest word keeps a page from it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageDraw, ImageFilter

from desktop.postroom.steps.blank import ink_share, is_blank
from desktop.postroom.steps.ink import ink_of
from tests.fixtures.pages import font_of, paper, scanned, written_page

DPI = 100
MM = DPI / 25.4


def blank(page: Image.Image) -> bool:
    return is_blank(ink_of(page), DPI)


def holes(page: Image.Image) -> None:
    pen = ImageDraw.Draw(page)
    for down in (108, 188):
        box = [x * MM for x in (9, down, 15, down + 6)]
        pen.ellipse(box, fill=40)


def shadow(page: Image.Image) -> None:
    dark = np.asarray(page, dtype=np.float32).copy()
    fall = np.clip(np.linspace(0.25, 1.3, round(25 * MM)), 0, 1)
    dark[:, : len(fall)] *= fall
    page.paste(Image.fromarray(dark.astype(np.uint8)))


def streak(page: Image.Image) -> None:
    ImageDraw.Draw(page).line((400, 0, 402, page.height), fill=90)


def shining_through(page: Image.Image) -> None:
    back = written_page(dpi=DPI).transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    faint = back.filter(ImageFilter.GaussianBlur(1.2)).point(
        lambda v: 215 + v * 40 // 255
    )
    page.paste(faint)


def grey_paper(page: Image.Image) -> None:
    page.paste(200, (0, 0, *page.size))


@pytest.mark.parametrize(
    "dirt", [holes, shadow, streak, shining_through, grey_paper, lambda _: None]
)
@pytest.mark.parametrize("seed", [1, 2])
def test_what_nobody_wrote_leaves_a_page_blank(
    dirt: Callable[[Image.Image], None], seed: int
) -> None:
    page = paper(DPI, colour=245)
    dirt(page)
    assert blank(scanned(page, noise=6, specks=12, seed=seed))


@pytest.mark.parametrize("points", [8, 12])
@pytest.mark.parametrize("ink", [0, 130])
@pytest.mark.parametrize("word", ["Thank you", "OK", "£5", "x"])
def test_one_word_keeps_a_page(points: int, ink: int, word: str) -> None:
    page = paper(DPI, colour=245)
    ImageDraw.Draw(page).text((300, 500), word, fill=ink, font=font_of(points, DPI))
    assert not blank(scanned(page, noise=6, seed=points))


def test_a_word_among_holes_and_shadows_keeps_a_page() -> None:
    page = paper(DPI, colour=245)
    holes(page)
    shadow(page)
    ImageDraw.Draw(page).text((500, 700), "Seen", fill=60, font=font_of(10, DPI))
    assert not blank(page)


def test_a_large_ring_or_square_is_no_hole() -> None:
    page = paper(DPI)
    ImageDraw.Draw(page).ellipse((400, 500, 440, 540), fill=0)
    assert not blank(page), "it is far from every edge"


def test_a_page_smaller_than_its_border_is_blank_without_ink() -> None:
    assert blank(Image.new("L", (20, 20), 255))
    assert ink_share(ink_of(Image.new("L", (20, 20), 255))) == 0


def test_a_full_page_is_not_blank() -> None:
    page = written_page(dpi=DPI)
    assert not blank(page)
    assert 0.02 < ink_share(ink_of(page)) < 0.3
