"""All steps on one page: what a worker process does, and nothing else.

Runs in a process that may be ended by what it opens. It takes bytes and frozen
settings and returns frozen values; it writes no file.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from io import BytesIO
from time import perf_counter
from typing import Final

from PIL import Image, ImageDraw

from desktop.postroom.steps import blank, codes, ink, patches, skew, upright
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
    read_words,
    text_of,
    turns_by_detector,
)
from desktop.postroom.steps.squeeze import squeeze

_LEAST_LEAN: Final = 0.2
"""Degrees below which straightening blurs more than it mends."""
_SENSE: Final = 62.0
"""Words read with less confidence than this may be upside down."""
_SURE: Final = 1.5
_THUMBNAIL: Final = (240, 340)
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
    clock = _Clock()
    try:
        with clock.step("open"):
            opened = open_page(
                content, settings.page, settings.limits, settings.password
            )
    except SetAside as refusal:
        return PageSetAside(refusal.reason)
    return _work(opened, settings, clock)


def _work(opened: Opened, settings: Settings, clock: _Clock) -> PageResult:
    with clock.step("separate"):
        small, small_dpi = ink.small_grey(opened.image, opened.dpi)
        patch = patches.find_patch(small, small_dpi)
        quick = codes.sheet_codes_on(small)
    with clock.step("straighten"):
        marks = ink.ink_of(small)
        is_empty = blank.is_blank(marks, small_dpi)
        turns, degrees = (settings.turned or 0, 0.0)
        if opened.words is None and not is_empty:
            turns, degrees = _how_to_turn(small, marks, settings.turned)
        image = turned(opened.image, turns, degrees)
    with clock.step("codes"):
        grey, scale = for_reading(image, opened.dpi)
        if settings.hidden:
            image = blacked_out(image, settings.hidden)
            grey, scale = for_reading(image, opened.dpi)
        everything = codes.codes_on(grey, 1 / scale)
        if not settings.hidden:
            everything = _with(everything, quick, opened.dpi / small_dpi)
        if patch is None and any(codes.is_printed_patch(code) for code in everything):
            patch = Patch.T
    with clock.step("read"):
        words, sense = opened.words or (), 100.0 if opened.words else 0.0
        if opened.words is not None and turns:
            words = ()
        if not words and settings.read and not is_empty:
            reading = read_words(grey, scale, settings.languages)
            may_turn = settings.turned is None and opened.words is None
            if may_turn and reading.mean_confidence < _SENSE:
                more, reading = _tried_other_way(grey, scale, reading, settings)
                if more:
                    turns = (turns + more) % 4
                    image = turned(image, more, 0.0)
            words, sense = reading.words, reading.mean_confidence
        words = tuple(
            word
            for word in words
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
        mean_confidence=sense,
        born_digital=opened.words is not None,
        look=look_of(image),
        picture=picture,
        thumbnail=thumbnail,
        took_ms=clock.took,
    )


def turned(image: Image.Image, quarter_turns: int, degrees: float) -> Image.Image:
    """Return the page turned clockwise and straightened on white paper."""
    ways = {
        1: Image.Transpose.ROTATE_270,
        2: Image.Transpose.ROTATE_180,
        3: Image.Transpose.ROTATE_90,
    }
    if quarter_turns % 4:
        image = image.transpose(ways[quarter_turns % 4])
    if abs(degrees) >= _LEAST_LEAN:
        plain = image.convert("L") if image.mode == "1" else image
        white = (255, 255, 255) if plain.mode == "RGB" else 255
        image = plain.rotate(-degrees, Image.Resampling.BILINEAR, fillcolor=white)
    return image


def blacked_out(image: Image.Image, places: tuple[Box, ...]) -> Image.Image:
    """Return a copy of the page whose pixels at these places are black."""
    copy = image.copy()
    pen = ImageDraw.Draw(copy)
    for box in places:
        pen.rectangle((box.left, box.top, box.right - 1, box.bottom - 1), fill=0)
    return copy


def thumbnail_of(image: Image.Image) -> bytes:
    """Return a small JPEG of a page."""
    factor = max(1, min(image.width // 480, image.height // 680))
    small = image.reduce(factor) if factor > 1 and image.mode != "1" else image.copy()
    if small.mode == "1":
        small = small.convert("L")
    small.thumbnail(_THUMBNAIL, Image.Resampling.BILINEAR)
    out = BytesIO()
    small.save(out, "JPEG", quality=70)
    return out.getvalue()


def _how_to_turn(
    small: Image.Image, marks: ink.Bits, chosen: int | None
) -> tuple[int, float]:
    """Return the quarter turns clockwise and the degrees that level its lines."""
    if chosen is not None:
        if chosen % 4:
            marks = ink.ink_of(turned(small, chosen, 0.0))
        lean = skew.lean_of(marks)
        return chosen % 4, 0.0 if lean.sideways else _worth(lean.degrees)
    lean = skew.lean_of(marks)
    turns = 0
    if lean.sideways:
        turns = 1
        marks = ink.ink_of(turned(small, turns, 0.0))
        lean = skew.lean_of(marks)
    degrees = 0.0 if lean.sideways else _worth(lean.degrees)
    if degrees:
        marks = ink.ink_of(turned(small, turns, degrees))
    if upright.stands_on_its_head(marks):
        turns += 2
    return turns % 4, degrees


def _worth(degrees: float) -> float:
    return round(degrees, 2) if abs(degrees) >= _LEAST_LEAN else 0.0


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


@dataclass
class _Clock:
    """How long each step took, for the bench and for nothing else."""

    _took: list[tuple[str, float]] = field(default_factory=list)

    @contextmanager
    def step(self, name: str) -> Iterator[None]:
        """Time one step."""
        began = perf_counter()
        yield
        self._took.append((name, (perf_counter() - began) * 1000))

    @property
    def took(self) -> tuple[tuple[str, float], ...]:
        """Return the steps in their order, in milliseconds."""
        return tuple(self._took)
