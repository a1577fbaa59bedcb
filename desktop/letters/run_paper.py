"""A print run as paper: its kept copies in their order, each on a sheet of its own.

No print service lets one job take some of its pages from another tray, so that
a run on letterhead is several jobs: a stretch of first sheets, a stretch of
sheets that follow, and so on. Letters of one sheet are all in one. What comes from
the tray of the letterhead is printed without the drawn one, and nothing else is.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from typing import Final

import pikepdf

from db.domain.letters.print_order import MOST_IN_A_FILE, Queued, from_page
from db.errors import ClerkError
from db.queries.letters.paper import LetterCopy
from desktop.letters.typeset.letterhead import leave_letterhead_out

_SHEET: Final = 2
"""Pages on a sheet that is printed on both sides."""


@dataclass(frozen=True, slots=True)
class Wished:
    """How a run is put on paper.

    Attributes:
        both_sides: each letter still begins a sheet of its own.
        apart: whether first sheets go to another tray than the rest.
    """

    both_sides: bool = True
    apart: bool = False


@dataclass(frozen=True, slots=True)
class Stretch:
    """Some pages of a run that come from one tray.

    Attributes:
        first_sheets: whether they are the first sheets of their letters.
        parts: of which letter, which pages: from, and up to but without.
    """

    first_sheets: bool
    parts: tuple[tuple[LetterCopy, int, int], ...]


def stretches(copies: Sequence[LetterCopy], wished: Wished) -> Iterator[Stretch]:
    """Yield what goes to the printer at once, in the order of the run.

    One holds the pages of `MOST_IN_A_FILE` letters at most.
    """
    on_first = _SHEET if wished.both_sides else 1
    parts: list[tuple[bool, LetterCopy, int, int]] = []
    for one in copies:
        if not wished.apart:
            parts.append((True, one, 0, one.pages))
            continue
        parts.append((True, one, 0, min(on_first, one.pages)))
        if one.pages > on_first:
            parts.append((False, one, on_first, one.pages))
    for first, run in groupby(parts, key=lambda part: part[0]):
        some = [part[1:] for part in run]
        for begin in range(0, len(some), MOST_IN_A_FILE):
            yield Stretch(first, tuple(some[begin : begin + MOST_IN_A_FILE]))


def copies_from_page(
    copies: Sequence[LetterCopy], page: int, *, both_sides: bool
) -> tuple[LetterCopy, ...]:
    """Return the letters to print again after a jam at a page; whole letters.

    Pages count from 1 as the printer counts them, empty backs among them; none
    is returned beyond the last.
    """
    queued = [Queued(c.letter_id, c.pages, c.envelope, c.position) for c in copies]
    left = from_page(queued, page, duplex=both_sides)
    return tuple(copies[len(copies) - len(left) :])


def merged(
    stretch: Stretch,
    read: Callable[[str], bytes],
    *,
    both_sides: bool,
    on_letterhead: bool = False,
) -> bytes:
    """Return the pages of a stretch as one PDF.

    With both sides a blank page follows where a letter would begin on a back.

    Args:
        stretch: which pages.
        read: gives a document's content by its digest.
        both_sides: whether backs count.
        on_letterhead: whether the first pages of letters in it are printed on
            paper that has its letterhead.

    Raises ClerkError for a copy that can't be read or lacks pages.
    """
    faces: dict[bytes, pikepdf.Object] = {}
    shown: dict[bytes, pikepdf.Object] = {}
    with ExitStack() as opened, pikepdf.new() as out:
        for copy, begin, end in stretch.parts:
            pdf = _opened(copy, read(copy.content), end)
            opened.enter_context(pdf)  # it is read when the whole is saved
            if on_letterhead and begin == 0:
                leave_letterhead_out(pdf, pdf.pages[0])
            out.pages.extend(pdf.pages[begin:end])
            if both_sides and (end - begin) % _SHEET:
                box = out.pages[-1].mediabox
                size = (float(box[2] - box[0]), float(box[3] - box[1]))
                out.add_blank_page(page_size=size)
        for page in out.pages:
            _share_fonts(page, faces)
            _share_pictures(page, shown)
        content = BytesIO()
        out.remove_unreferenced_resources()
        out.save(content, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return content.getvalue()


def _opened(copy: LetterCopy, content: bytes, pages: int) -> pikepdf.Pdf:
    broken = ClerkError(_BROKEN.format(position=copy.position))
    try:
        pdf = pikepdf.open(BytesIO(content))
    except pikepdf.PdfError as error:
        raise broken from error
    if len(pdf.pages) < pages:
        raise broken
    return pdf


_BROKEN: Final = (
    "The pages of letter {position} can't be read. Cancel the run and release it "
    "once more."
)


def _share_fonts(page: pikepdf.Page, faces: dict[bytes, pikepdf.Object]) -> None:
    """Let the letters of a file share the fonts that each of them brought."""
    resources = page.resources
    if "/Font" not in resources:
        return
    for font in resources["/Font"].values():
        if "/DescendantFonts" not in font:
            continue
        for one in font["/DescendantFonts"]:
            told = one["/FontDescriptor"]
            if "/FontFile2" in told:
                drawn = told["/FontFile2"]
                told["/FontFile2"] = faces.setdefault(drawn.read_raw_bytes(), drawn)


def _share_pictures(page: pikepdf.Page, shown: dict[bytes, pikepdf.Object]) -> None:
    """Let the letters of a file share the pictures that each of them brought."""
    resources = page.resources
    if "/XObject" not in resources:
        return
    drawn = resources["/XObject"]
    for name, one in drawn.items():
        if one.get("/Subtype") == "/Image":
            what = hashlib.sha256(one.read_raw_bytes())
            what.update(b"%d %d" % (one.Width, one.Height))
            drawn[name] = shown.setdefault(what.digest(), one)
