"""All six patch codes are found, and nothing else is taken for one."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageDraw

from desktop.postroom.steps.ink import SEPARATOR_DPI, small_grey
from desktop.postroom.steps.page import Patch
from desktop.postroom.steps.patches import find_patch
from desktop.postroom.steps.turning import turned
from tests.fixtures.pages import paper, patch_page, scanned, written_page


@cache
def sheet(patch: Patch) -> Image.Image:
    return patch_page(patch, 150)


def found(page: Image.Image, dpi: float = 150) -> Patch | None:
    return find_patch(*small_grey(page, dpi, SEPARATOR_DPI))


@settings(max_examples=60)
@given(
    st.sampled_from(Patch),
    st.integers(0, 3),
    st.floats(-5, 5),
    st.floats(0, 40),
    st.integers(0, 400),
    st.booleans(),
)
def test_a_sheet_is_known_from_every_side_askew_and_dirty(
    patch: Patch, quarter: int, degrees: float, noise: float, specks: int, blur: bool
) -> None:
    page = scanned(
        turned(sheet(patch), quarter, 0.0),
        degrees=degrees,
        noise=noise,
        specks=specks,
        blur=blur,
        seed=specks,
    )
    assert found(page) is patch


@pytest.mark.parametrize("patch", Patch)
@pytest.mark.parametrize("dpi", [75, 200, 300, 600])
def test_any_resolution_will_do(patch: Patch, dpi: int) -> None:
    assert found(patch_page(patch, dpi), dpi) is patch


@pytest.mark.parametrize("patch", Patch)
def test_a_fax_and_a_pale_copy_will_do(patch: Patch) -> None:
    assert found(sheet(patch).convert("1")) is patch
    pale = sheet(patch).point(lambda value: 90 + value * 140 // 255)
    assert found(scanned(pale, noise=10)) is patch


def test_one_edge_is_enough() -> None:
    page = sheet(Patch.SIX).copy()
    ImageDraw.Draw(page).rectangle((0, page.height // 4, *page.size), fill=255)
    assert found(page) is Patch.SIX


@settings(max_examples=25)
@given(st.integers(7, 16), st.floats(-3, 3), st.floats(0, 25), st.integers(0, 3))
def test_a_letter_is_no_sheet(
    points: int, degrees: float, noise: float, quarter: int
) -> None:
    page = turned(written_page(dpi=150, points=points), quarter, 0.0)
    assert found(scanned(page, degrees=degrees, noise=noise, seed=points)) is None


@pytest.mark.parametrize("thick", range(1, 9))
@pytest.mark.parametrize("gap_mm", [2, 4, 6, 9])
def test_a_form_with_rules_and_bands_is_no_sheet(thick: int, gap_mm: int) -> None:
    page = written_page(dpi=150, lines=9)
    pen = ImageDraw.Draw(page)
    step = (gap_mm + thick) / 25.4 * 150
    for number in range(12):
        top = 700 + number * step
        pen.rectangle((150, top, 1100, top + thick / 25.4 * 150 - 1), fill=30)
    assert found(page) is None


def test_paper_of_any_colour_is_no_sheet() -> None:
    for grey in (0, 128, 255):
        assert found(paper(150, colour=grey)) is None
    assert found(Image.new("L", (3, 3), 255)) is None
