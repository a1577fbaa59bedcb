"""Every pair of colours that meet can be read, in every look."""

import re
from importlib.resources import files

import pytest
from hypothesis import given
from hypothesis import strategies as st

from widgets.colours import (
    CONTROL_CONTRAST,
    CONTROL_PAIRS,
    GROUNDS,
    TEXT_CONTRAST,
    TEXT_PAIRS,
    colours_of,
    contrast,
    with_council_colour,
)

LOOKS = ("light", "dark", "contrast")


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("words", "ground"), TEXT_PAIRS)
def test_words_can_be_read(look: str, words: str, ground: str) -> None:
    colours = colours_of(look)
    ratio = contrast(getattr(colours, words), getattr(colours, ground))
    assert ratio >= TEXT_CONTRAST, f"{words} on {ground}: {ratio:.2f}"


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize(("mark", "ground"), CONTROL_PAIRS)
def test_controls_can_be_seen(look: str, mark: str, ground: str) -> None:
    colours = colours_of(look)
    ratio = contrast(getattr(colours, mark), getattr(colours, ground))
    assert ratio >= CONTROL_CONTRAST, f"{mark} on {ground}: {ratio:.2f}"


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("ground", [*GROUNDS, "rail", "desk"])
def test_one_line_of_the_focus_ring_shows_on_any_ground(look: str, ground: str) -> None:
    colours = colours_of(look)
    under = getattr(colours, ground)
    lines = (colours.focus, colours.focus_edge)
    assert max(contrast(line, under) for line in lines) >= CONTROL_CONTRAST


def test_contrast_is_the_ratio_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@given(st.integers(0, 0xFFFFFF), st.sampled_from(["light", "dark"]))
def test_any_council_colour_becomes_one_that_can_be_read(
    number: int, look: str
) -> None:
    colours = with_council_colour(colours_of(look), f"#{number:06x}")
    for ground in GROUNDS:
        ratio = contrast(colours.primary, getattr(colours, ground))
        assert ratio >= TEXT_CONTRAST
    for ground in (colours.primary, colours.primary_hover):
        assert contrast(colours.on_primary, ground) >= TEXT_CONTRAST


def test_no_colour_is_written_outside_the_table() -> None:
    sheet = files("resources").joinpath("style", "window.qss.template")
    assert re.search(r"#[0-9a-fA-F]{3,8}\b", sheet.read_text(encoding="utf-8")) is None
    for module in files("widgets").iterdir():
        if module.name.endswith(".py"):
            source = module.read_text(encoding="utf-8")
            assert re.search(r'"#[0-9a-fA-F]{6}"', source) is None, module.name
