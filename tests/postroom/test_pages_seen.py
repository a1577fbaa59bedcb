"""Pages put together again to be looked at, and copies without what was taken out."""

from __future__ import annotations

from datetime import UTC, datetime
from uuid import uuid4

import numpy as np
import pypdfium2 as pdfium
import pytest
from PIL import Image

from db.errors import ClerkError
from db.queries.post.pages import PageLine
from desktop.postroom.line.parcels import picture_kept, words_kept
from desktop.postroom.redacted_copy import Marks, copy_of
from desktop.postroom.steps.seeing import page_seen
from desktop.postroom.steps.squeeze import squeeze
from tests.fixtures.post_letters import DPI, HEIGHT, WIDTH, drawn
from tests.fixtures.stores import Office

LINES = ("Dear council", "My account is 12345678", "Yours faithfully")


def darkness(image: Image.Image) -> np.ndarray[tuple[int, ...], np.dtype[np.bool_]]:
    return np.asarray(image.convert("L").resize((310, 438))) < 128


@pytest.mark.parametrize("mode", ["1", "L", "RGB"])
def test_a_page_looks_as_it_did_before_it_was_squeezed(mode: str) -> None:
    image = drawn(LINES)[0].convert(mode)
    if mode == "RGB":
        image.paste((20, 60, 160), (200, 900, 900, 1300))
    seen = page_seen(squeeze(image, DPI))
    assert seen.size == image.size
    differ = darkness(seen) ^ darkness(image)
    assert differ.mean() < 0.01


def test_a_large_page_is_seen_smaller_and_never_larger() -> None:
    picture = squeeze(drawn(LINES)[0], DPI)
    assert max(page_seen(picture, 400).size) == 400
    assert page_seen(picture, 99_999).size == (WIDTH, HEIGHT)


def line_of(office: Office, lines: tuple[str, ...]) -> PageLine:
    image, words = drawn(lines)
    put = office.documents.put
    picture = put(picture_kept(squeeze(image, DPI)))
    kept = put(words_kept(words, *image.size))
    ids = (uuid4(), uuid4(), 0, 1, 0, None, None, "image/png", WIDTH, HEIGHT, DPI)
    marks = (0, 0, False, True, False, 0)
    return PageLine(*ids, *marks, picture, None, kept, 9, 95, None, (), "done", None)


def test_what_is_taken_out_of_a_copy_is_in_neither_its_words_nor_its_pixels(
    office: Office,
) -> None:
    pages = (line_of(office, LINES), line_of(office, ("A second page",)))
    word = next(w for w in drawn(LINES)[1] if w.text == "12345678")
    box = word.box
    place = (
        box.left * 1000 // WIDTH,
        box.top * 1000 // HEIGHT,
        box.right * 1000 // WIDTH + 1,
        box.bottom * 1000 // HEIGHT + 1,
    )
    marks = Marks(uuid4(), "GH-TEST", pages, {pages[0].id: (place,)})
    content = copy_of(office.documents, marks, datetime(2026, 11, 22, tzinfo=UTC))
    document = pdfium.PdfDocument(content)
    text = document[0].get_textpage().get_text_range()
    assert "account" in text
    assert "12345678" not in text
    assert "second" in document[1].get_textpage().get_text_range()
    drawn_page = document[0].render(scale=DPI / 72).to_pil().convert("L")
    inside = (box.left + 2, box.top + 2, box.right - 2, box.bottom - 2)
    assert np.asarray(drawn_page.crop(inside)).mean() < 10
    document.close()


def test_a_copy_of_what_was_not_read_yet_is_refused(office: Office) -> None:
    page = line_of(office, LINES)
    waits = PageLine(*(*(getattr(page, n) for n in PageLine.__slots__),))
    object.__setattr__(waits, "picture", None)
    marks = Marks(uuid4(), "GH-TEST", (waits,), {})
    with pytest.raises(ClerkError):
        copy_of(office.documents, marks, datetime(2026, 11, 22, tzinfo=UTC))
