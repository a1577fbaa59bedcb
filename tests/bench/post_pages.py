"""The pages that the post room's figures are taken on, and their true words."""

from __future__ import annotations

import os
import re
from collections import Counter
from dataclasses import dataclass
from itertools import cycle, islice
from pathlib import Path

from PIL import Image

from db.domain.post.sheet_codes import SheetCode, SheetKind
from desktop.postroom.sheets.render import Sheet, render_sheets
from desktop.postroom.steps.opening import open_page
from desktop.postroom.steps.page import Patch
from tests.fixtures.pages import (
    LETTER,
    WELSH,
    file_of,
    lines_on,
    patch_page,
    scanned,
    written_page,
)

_PANGRAMS = (
    "The quick brown fox jumps over the lazy dog while the council considers its "
    "refuse collection timetable, parking permits and housing benefit decisions. "
)


@dataclass(frozen=True)
class TruePage:
    """One page as a file, and what really stands on it."""

    name: str
    content: bytes
    truth: str | None


def full_pages(count: int) -> list[TruePage]:
    """Return *count* scans of A4 at 300 dpi, full of text; the real ones among them."""
    return list(islice(cycle([*_made(), *_real()]), count))


def _made() -> list[TruePage]:
    pages: list[TruePage] = []
    for number, points in enumerate((9, 10, 11, 12)):
        text = (LETTER, _PANGRAMS + LETTER, LETTER + _PANGRAMS, LETTER)[number]
        clean = written_page(text, points=points)
        page = scanned(
            clean, degrees=(0, 0.8, -1.5, 0.1)[number], noise=8, specks=80, seed=number
        )
        pages.append(
            TruePage(
                f"{points} pt", file_of(page), " ".join(lines_on(text, points=points))
            )
        )
    tinted = scanned(written_page(points=11), noise=8, seed=9).convert("RGB")
    tinted.paste((20, 86, 107), (0, 0, tinted.width, 180))
    pages.append(TruePage("colour", file_of(tinted), " ".join(lines_on(points=11))))
    return pages


def _real() -> list[TruePage]:
    folder = Path(os.environ.get("GUILDHALL_POST_DATA", ""))
    pages = []
    for name, truth in (("linn.png", "linn.txt"), ("epson.pdf", None)):
        path = folder / name
        if path.is_file():
            told = (folder / truth).read_text(encoding="utf-8") if truth else None
            pages.append(TruePage(name, path.read_bytes(), told))
    return pages


def recall(truth: str, text: str) -> float:
    """Return the share of true words that were read, each time they stand."""
    wanted, read = (
        Counter(re.findall(r"\w+", words.lower())) for words in (truth, text)
    )
    return sum((wanted & read).values()) / sum(wanted.values())


def separator_pages() -> list[tuple[Image.Image, Patch | None, str | None]]:
    """Return 300 dpi pages, the patch on each and the code of ours on each."""
    pages: list[tuple[Image.Image, Patch | None, str | None]] = []
    for number, patch in enumerate(Patch):
        for degrees in (-3, 0, 2):
            page = scanned(
                patch_page(patch),
                degrees=degrees,
                noise=18,
                specks=200,
                seed=number * 7 + degrees + 9,
            )
            pages.append((page, patch, None))
    for number, kind in enumerate(SheetKind):
        code = SheetCode(kind, type_code="housing-medical")
        sheet = render_sheets([Sheet(code, "A sheet")], "en")
        printed = open_page(sheet).image
        for degrees in (-2, 0, 3):
            page = scanned(printed, degrees=degrees, noise=18, specks=200, seed=number)
            patch = Patch.THREE if kind is SheetKind.BATCH else Patch.T
            pages.append((page, patch, "GHP1/"))
    for number, text in enumerate((LETTER, WELSH, _PANGRAMS) * 3):
        page = scanned(
            written_page(text, points=8 + number),
            degrees=number % 4 - 2,
            noise=18,
            specks=200,
            seed=number,
        )
        pages.append((page, None, None))
    return pages
