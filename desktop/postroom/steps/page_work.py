"""All steps on one page: what a worker process does, and nothing else.

Runs in a process that may be ended by what it opens. It takes bytes and frozen
settings and returns frozen values; it writes no file.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field, replace
from typing import Final

from PIL import Image

from desktop.postroom.steps import blank, codes, ink, light, patches
from desktop.postroom.steps.limits import USUAL, Limits, SetAside
from desktop.postroom.steps.look import look_of
from desktop.postroom.steps.opening import count_pages, open_page
from desktop.postroom.steps.page import (
    Box,
    Code,
    Opened,
    PageResult,
    PageSetAside,
    Patch,
)
from desktop.postroom.steps.reading import (
    Reading,
    for_reading,
    read_once,
    read_words,
    text_of,
    turns_by_detector,
)
from desktop.postroom.steps.showing import blacked_out, thumbnail_of
from desktop.postroom.steps.squeeze import squeeze
from desktop.postroom.steps.step_clock import StepClock
from desktop.postroom.steps.turning import how_to_turn, turned

_SENSE: Final = 62.0
"""Words read with less confidence than this may be upside down."""
_SURE: Final = 1.5
_WORKER_BYTES: Final = 3 * 1024**3


@dataclass(frozen=True, slots=True)
class Settings:
    """What is wanted of a page.

    Attributes:
        page: its number in its file, from 0.
        password: of a protected PDF.
        languages: read, the first one first.
        read: whether words are wanted.
        turned: quarter turns clockwise that a person chose; None to find out.
        hidden: places to black out for good, on the upright page.
    """

    page: int = 0
    password: str | None = field(default=None, repr=False)
    languages: tuple[str, ...] = ("eng", "cym")
    read: bool = True
    turned: int | None = None
    hidden: tuple[Box, ...] = ()
    limits: Limits = USUAL


def start_worker(memory_bytes: int = _WORKER_BYTES) -> None:
    """Prepare this process: one thread, and no more memory than that.

    To be called first in a spawned process. Windows has no such limit; there
    the line watches the clock alone.
    """
    for name in ("OMP_THREAD_LIMIT", "OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ[name] = "1"
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  Unix only

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def pages_of(content: bytes, settings: Settings) -> int | PageSetAside:
    """Return how many pages a file has, or why it is set aside."""
    try:
        return count_pages(content, settings.limits, settings.password)
    except SetAside as refusal:
        return PageSetAside(refusal.reason)


def work(content: bytes, settings: Settings) -> PageResult | PageSetAside:
    """Return everything about one page, or why it is set aside.

    Raises IndexError where the file has no such page.
    """
    clock = StepClock()
    try:
        with clock.step("open"):
            opened = open_page(
                content, settings.page, settings.limits, settings.password
            )
    except SetAside as refusal:
        return PageSetAside(refusal.reason)
    return _work(opened, settings, clock)


def _work(opened: Opened, settings: Settings, clock: StepClock) -> PageResult:
    with clock.step("separate"):
        coarse, coarse_dpi = ink.small_grey(opened.image, opened.dpi, ink.SEPARATOR_DPI)
        if opened.image.mode != "RGB" and light.is_negative(coarse):
            opened = replace(opened, image=light.positive(opened.image))
            coarse = light.positive(coarse)
        patch = patches.find_patch(coarse, coarse_dpi)
        quick = codes.sheet_codes_on(coarse)
    with clock.step("straighten"):
        small, small_dpi = ink.small_grey(opened.image, opened.dpi)
        marks = ink.ink_of(small)
        is_empty = blank.is_blank(marks, small_dpi)
        if is_empty and settings.read and opened.words is None:
            strong = _pale_print(opened, small, settings.languages)
            if strong is not None:
                opened, is_empty = replace(opened, image=strong), False
                small, small_dpi = ink.small_grey(strong, opened.dpi)
                marks = ink.ink_of(small)
        turns, degrees = (settings.turned or 0, 0.0)
        if opened.words is None and not is_empty:
            turns, degrees = how_to_turn(small, marks, settings.turned)
        image = turned(opened.image, turns, degrees)
    with clock.step("codes"):
        grey, scale = for_reading(image, opened.dpi)
        if settings.hidden:
            image = blacked_out(image, settings.hidden)
            grey, scale = for_reading(image, opened.dpi)
        everything = codes.codes_on(grey, 1 / scale)
        if not settings.hidden:
            everything = _with(everything, quick, opened.dpi / coarse_dpi)
        if patch is None and any(codes.is_printed_patch(code) for code in everything):
            patch = Patch.T
    with clock.step("read"):
        if is_empty and not opened.words:
            more, reading = 0, Reading((), 0.0)
        else:
            more, reading = _said(grey, scale, opened, settings, turns)
        if more:
            turns = (turns + more) % 4
            image = turned(image, more, 0.0)
        words = tuple(
            word
            for word in reading.words
            if not any(word.box.meets(place) for place in settings.hidden)
        )
    with clock.step("squeeze"):
        picture = squeeze(image, opened.dpi)
        thumbnail = thumbnail_of(image)
    return PageResult(
        width=image.width,
        height=image.height,
        dpi=opened.dpi,
        quarter_turns=turns,
        skew_degrees=degrees,
        blank=is_empty and not words,
        ink_share=blank.ink_share(marks),
        patch=patch,
        codes=everything,
        words=words,
        text=text_of(words),
        mean_confidence=reading.mean_confidence,
        born_digital=opened.words is not None,
        look=look_of(image),
        picture=picture,
        thumbnail=thumbnail,
        took_ms=clock.took,
    )


def _said(
    grey: Image.Image, scale: float, opened: Opened, settings: Settings, turns: int
) -> tuple[int, Reading]:
    """Return what the page says, and how much further it had to be turned."""
    if opened.words and not turns:
        return 0, Reading(opened.words, 100.0)
    if not settings.read:
        return 0, Reading((), 0.0)
    reading = read_words(grey, scale, settings.languages)
    may_turn = settings.turned is None and opened.words is None
    if may_turn and reading.mean_confidence < _SENSE:
        return _tried_other_way(grey, scale, reading, settings)
    return 0, reading


def _pale_print(
    opened: Opened, small: Image.Image, languages: tuple[str, ...]
) -> Image.Image | None:
    """Return a seemingly empty page with its pale print made dark, if it has any.

    A band of it is read, either way up; what makes no sense shines through.
    """
    marks = light.pale_marks(small)
    if marks is None:
        return None
    strong = light.strengthened(opened.image, small)
    turns, degrees = how_to_turn(small, marks, None)
    top, bottom = light.fullest_band(marks)
    if turns % 2:
        left, right = round(top * strong.width), round(bottom * strong.width)
        band = strong.crop((left, 0, right, strong.height))
    else:
        above, below = round(top * strong.height), round(bottom * strong.height)
        band = strong.crop((0, above, strong.width, below))
    for more in (0, 2):
        grey, scale = for_reading(turned(band, turns + more, degrees), opened.dpi)
        reading = read_once(grey, scale, languages[:1])
        if len(reading.words) >= _FEW_WORDS and reading.mean_confidence >= _SENSE:
            return strong
    return None


_FEW_WORDS: Final = 3


def _tried_other_way(
    grey: Image.Image, scale: float, reading: Reading, settings: Settings
) -> tuple[int, Reading]:
    """Return more turns and a better reading, where the first made no sense."""
    turns = turns_by_detector(grey, _SURE)
    for more in dict.fromkeys((turns, 2)) if reading.words else (turns,):
        if not more:
            continue
        again = read_words(turned(grey, more, 0.0), scale, settings.languages)
        if again.mean_confidence > max(_SENSE, reading.mean_confidence + 5):
            return more, again
    return 0, reading


def _with(
    codes_found: tuple[Code, ...], quick: tuple[Code, ...], scale: float
) -> tuple[Code, ...]:
    """Return the codes, with those that only the quick look saw."""
    known = {(code.kind, code.text) for code in codes_found}
    more = [
        Code(code.kind, code.text, code.box.scaled(scale), code.readable)
        for code in quick
        if (code.kind, code.text) not in known
    ]
    return (*codes_found, *more)
