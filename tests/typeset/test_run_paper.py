"""A run as paper: the kept copies in their order, whole letters after a jam."""

from __future__ import annotations

from functools import partial
from io import BytesIO

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.letters.document import Letter
from db.errors import ClerkError
from desktop.letters.run_paper import (
    Wished,
    copies_from_page,
    merged,
    stretches,
)
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from tests.fixtures.blank_pages import blank_pdf, copy_of
from tests.fixtures.typeset import dl, said, text_of

PAGES = st.lists(st.integers(1, 7), min_size=1, max_size=30)


@given(pages=PAGES, both=st.booleans(), apart=st.booleans())
def test_every_page_is_printed_once_and_in_order(
    pages: list[int], both: bool, apart: bool
) -> None:
    copies = [copy_of(n, count) for n, count in enumerate(pages, 1)]
    done = [
        (copy.position, page)
        for one in stretches(copies, Wished(both, apart))
        for copy, begin, end in one.parts
        for page in range(begin, end)
    ]
    assert done == [(one.position, n) for one in copies for n in range(one.pages)]


def test_a_long_run_is_files_of_a_thousand_letters() -> None:
    copies = [copy_of(n, 1) for n in range(1, 2_502)]
    assert [len(one.parts) for one in stretches(copies, Wished())] == [1000, 1000, 501]


@pytest.mark.parametrize(
    ("page", "both", "first"),
    [(1, True, 1), (4, True, 1), (5, True, 2), (7, True, 3), (4, False, 2)],
)
def test_after_a_jam_the_letter_of_that_page_begins(
    page: int, both: bool, first: int
) -> None:
    copies = [copy_of(n, count) for n, count in enumerate((3, 1, 2), 1)]
    left = copies_from_page(copies, page, both_sides=both)
    assert [one.position for one in left] == [*range(first, 4)]
    assert copies_from_page(copies, 99, both_sides=both) == ()


def test_letters_of_a_file_share_their_fonts() -> None:
    kept = pdf_of(set_letter(Letter((text_of((said("Good morning."),)),)), dl()))
    copies = [copy_of(n, 1) for n in range(1, 31)]
    [one] = stretches(copies, Wished())
    whole = merged(one, lambda _content: kept, both_sides=True)
    with pikepdf.open(BytesIO(whole)) as pdf:
        assert len(pdf.pages) == 60
        assert pdf.pages[1].obj["/Contents"].read_bytes() == b"", "a blank back"
    assert len(whole) < 5 * len(kept)


def test_a_copy_that_lacks_pages_is_named() -> None:
    [one] = stretches([copy_of(7, 3)], Wished())
    for kept in (blank_pdf(2), b"nothing of a PDF"):
        with pytest.raises(ClerkError, match="letter 7"):
            merged(one, partial(_always, kept), both_sides=True)


def _always(kept: bytes, _content: str) -> bytes:
    return kept
