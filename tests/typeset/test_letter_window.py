"""What shows through the window, measured on the page as it prints."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pypdfium2
import pytest
from numpy.typing import NDArray

from db.domain.letters.document import Letter
from db.domain.letters.envelopes import Zone
from db.errors import FieldProblem
from desktop.letters.typeset.file import letter_pdf, pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.zones import with_zones, zones_of
from tests.fixtures.typeset import (
    FACE,
    LOGO,
    LONG_ADDRESS,
    SAMPLES,
    bilingual,
    dl,
    giant,
    long_address,
    pictures,
    plain,
    profiles,
    text_of,
)

DOTS_PER_MM = 8


def inked(pdf: bytes, page: int) -> NDArray[np.bool_]:
    """Return which dots of a page are not white."""
    with pypdfium2.PdfDocument(pdf) as document:
        shown = document[page].render(scale=DOTS_PER_MM * 25.4 / 72, grayscale=True)
        return np.asarray(shown.to_numpy()).squeeze() < 250


def within(ink: NDArray[np.bool_], zone: Zone) -> NDArray[np.bool_]:
    """Return the part of a page that a zone covers."""
    top, bottom, left, right = (
        round(edge * DOTS_PER_MM)
        for edge in (zone.top, zone.bottom, zone.left, zone.right)
    )
    return ink[top:bottom, max(0, left) : right]


def first_pages(letter: Letter) -> list[int]:
    """Return the page on which each text begins."""
    made = set_letter(letter, dl(), pictures())
    return [
        min(place.page for place in made.places if place.text == n)
        for n in range(len(letter.texts))
    ]


@pytest.mark.parametrize("key", sorted(profiles()))
@pytest.mark.parametrize("name", ["plain", "large", "giant", "bilingual", "arrears"])
def test_the_window_shows_the_address_and_nothing_else(key: str, name: str) -> None:
    profile, letter = profiles()[key], SAMPLES[name]()
    zones = zones_of(profile)
    bare = Letter(
        tuple(
            replace(text, face=replace(text.face, address=())) for text in letter.texts
        ),
        letter.format,
    )
    pdf = letter_pdf(letter, profile, pictures())
    without = letter_pdf(bare, profile, pictures())
    for page in first_pages(letter):
        assert not within(inked(without, page), zones.keep_out).any()
        shown = within(inked(pdf, page), zones.keep_out)
        assert shown.any()
        safe = within(inked(pdf, page), zones.safe)
        assert shown.sum() == safe.sum(), "the address shows only in part"


@pytest.mark.parametrize("key", sorted(profiles()))
def test_a_long_address_shows_whole(key: str) -> None:
    profile = profiles()[key]
    zones = zones_of(profile)
    ink = inked(letter_pdf(long_address(), profile), 0)
    assert within(ink, zones.keep_out).sum() == within(ink, zones.safe).sum()
    warnings = set_letter(long_address(), profile).warnings
    small = ("The address is long, so it is printed very small.",)
    assert warnings == (small if key == "c5" else ())


def test_an_address_that_no_size_saves_is_refused_in_words() -> None:
    face = replace(FACE, address=tuple(line * 40 for line in LONG_ADDRESS))
    with pytest.raises(FieldProblem, match="does not fit in the window") as refused:
        set_letter(Letter((text_of(face=face),)), dl())
    assert refused.value.field == "address"


def test_an_address_with_a_very_long_line_is_broken_and_said_to_be_small() -> None:
    address = ("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2,)
    face = replace(FACE, address=(*address, *LONG_ADDRESS[1:]))
    made = set_letter(Letter((text_of(face=face),)), dl())
    assert made.warnings == ("The address is long, so it is printed very small.",)


def test_a_letterhead_stays_out_of_the_window_too() -> None:
    face = replace(FACE, logo=(LOGO, "Blackwater District Council"), address=())
    for profile in profiles().values():
        pdf = letter_pdf(Letter((text_of(face=face),)), profile, pictures())
        assert not within(inked(pdf, 0), zones_of(profile).keep_out).any()


def test_nothing_is_printed_where_printers_cannot_but_the_fold_marks() -> None:
    for make in (plain, giant, bilingual):
        pdf = letter_pdf(make(), dl())
        with pypdfium2.PdfDocument(pdf) as document:
            count = len(document)
        for page in range(count):
            ink = inked(pdf, page)
            edge = np.ones_like(ink)
            edge[
                5 * DOTS_PER_MM : 292 * DOTS_PER_MM,
                15 * DOTS_PER_MM : 195 * DOTS_PER_MM,
            ] = False
            outside = np.argwhere(ink & edge) / DOTS_PER_MM
            for down, across in outside:
                assert 3.8 <= across <= 8.2
                assert any(abs(down - fold) < 0.5 for fold in (99, 198))


def test_the_zones_are_drawn_for_the_preview_alone() -> None:
    made = set_letter(plain(), dl())
    shown, kept = with_zones(made, dl()), made
    keep_out = zones_of(dl()).keep_out
    edge = replace_zone(keep_out)
    assert within(inked(pdf_of(shown), 0), edge).any()
    assert not within(inked(pdf_of(kept), 0), edge).any()
    assert shown.elements == kept.elements


def replace_zone(zone: Zone) -> Zone:
    """Return the strip along a zone's upper edge."""
    return Zone(zone.left, zone.top - 1, zone.right, zone.top + 1)
