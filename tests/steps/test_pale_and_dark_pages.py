"""Print that is too pale, light on dark, oddly measured or far askew is read too."""

from __future__ import annotations

from io import BytesIO

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageFilter

from desktop.postroom.steps.letters import letter_height
from desktop.postroom.steps.light import is_negative
from desktop.postroom.steps.opening import open_page
from desktop.postroom.steps.page import PageResult
from desktop.postroom.steps.page_work import Settings, work
from desktop.postroom.steps.reading import for_reading, read_once
from desktop.postroom.steps.seeing import page_seen
from desktop.postroom.steps.turning import turned
from tests.fixtures.pages import LETTER, file_of, paper, scanned, written_page


def done(page: Image.Image, dpi: int = 300) -> PageResult:
    result = work(file_of(page, dpi=dpi), Settings())
    assert isinstance(result, PageResult)
    return result


def share_read(text: str) -> float:
    wanted = [word.strip(".,") for word in LETTER.split()]
    read = {word.strip(".,") for word in text.split()}
    return sum(word in read for word in wanted) / len(wanted)


def pale(page: Image.Image, share: float = 0.2) -> Image.Image:
    """Return a page whose darkest ink takes so little of the paper's light."""
    return page.point(lambda value: 250 - (255 - value) * share)


PRINT = written_page(lines=11, share=0.4)


@pytest.mark.parametrize("quarters", [0, 2])
def test_what_an_empty_cartridge_printed_is_read_and_can_be_seen(quarters: int) -> None:
    result = done(turned(scanned(pale(PRINT), noise=3), quarters, 0.0))
    assert not result.blank
    assert result.quarter_turns == quarters
    assert share_read(result.text) > 0.95
    first = result.words[0].box
    seen = page_seen(result.picture, max(PRINT.size))
    at = (first.left, first.top, first.right, first.bottom)
    assert any(seen.convert("L").crop(at).histogram()[:60])


def test_what_shines_through_from_the_back_leaves_a_page_blank() -> None:
    back = PRINT.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    back = pale(back.filter(ImageFilter.GaussianBlur(3)), 0.22)
    result = done(scanned(back, noise=3))
    assert result.blank
    assert result.words == ()


def test_light_print_on_black_is_read() -> None:
    result = done(ImageChops.invert(scanned(PRINT, noise=3)))
    assert share_read(result.text) > 0.95


def test_a_dark_photograph_is_no_negative() -> None:
    shadows = Image.linear_gradient("L").point(lambda value: value // 3)
    assert not is_negative(shadows)
    assert is_negative(ImageChops.invert(paper(75, 0.3)))


def test_a_sheet_that_lies_far_askew_is_levelled_with_its_corners() -> None:
    result = done(scanned(written_page(dpi=200, share=0.5), degrees=13), dpi=200)
    assert result.skew_degrees == pytest.approx(-13, abs=0.3)
    assert share_read(result.text) > 0.9


def test_a_fax_has_square_dots_when_it_is_looked_at() -> None:
    fine = written_page(dpi=204, lines=11, share=0.4)
    coarse = fine.resize((fine.width, round(fine.height * 98 / 204)))
    out = BytesIO()
    coarse.convert("1").save(out, "TIFF", dpi=(204, 98), compression="group4")
    opened = open_page(out.getvalue())
    assert opened.dpi == pytest.approx(204)
    assert opened.image.height == pytest.approx(fine.height, abs=3)


@pytest.mark.parametrize("told", [1, 72, 96])
def test_a_camera_that_says_72_dots_an_inch_measured_nothing(told: int) -> None:
    page = Image.new("L", (3024, 4032), 255)
    opened = open_page(file_of(page, "JPEG", dpi=told))
    assert opened.dpi == pytest.approx(4032 / 11.69, abs=1)
    small = open_page(file_of(Image.new("L", (595, 842), 255), dpi=72))
    assert small.dpi == pytest.approx(72, abs=1)


@pytest.mark.parametrize("points", [7, 10, 14])
def test_letters_are_measured_and_read_at_any_size(points: int) -> None:
    page = written_page(points=points, lines=14, share=0.5)
    grey, scale = for_reading(page, 300)
    tall = letter_height(grey)
    assert tall == pytest.approx(points * 200 / 72 * 0.55, rel=0.25)
    assert share_read(read_once(grey, scale).text) > 0.9
    assert letter_height(paper(200)) is None


def test_a_page_of_dots_has_no_letters_and_is_looked_at_coarsely() -> None:
    dots = np.random.default_rng(1).random((900, 700)) < 0.85
    assert letter_height(Image.fromarray(dots).convert("L")) == 0
