"""The words of an upright page, in English and where it is Welsh in Welsh."""

from __future__ import annotations

import math
import re
import unicodedata
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Final

from PIL import Image

from desktop.postroom.steps.ink import evened, is_uneven
from desktop.postroom.steps.letters import letter_height
from desktop.postroom.steps.page import Box, Word
from desktop.postroom.steps.tesseract import Engine, Found, has_model

READING_DPI: Final = 200
"""What a page is brought to before its letters are measured."""
_LETTER: Final = 12.0
"""Pixels of a small letter: with more, reading takes longer and finds no more."""
_GRAIN: Final = 5.0
"""Pixels; what is smaller on a whole page is the grain of a picture, and no print."""
_SCREENFUL: Final = 2_000_000
_FINEST_DPI: Final = 320
_COARSEST_DPI: Final = 100
_MOST_PIXELS: Final = 16_000_000
"""A4 at the finest; a plan of small letters is large enough as it is."""
_NEAR: Final = 0.08
_CLEAR: Final = 80.0
"""Words read with less confidence are read again, in full."""
_LEAST_SCALE: Final = 0.1
_MOST_SCALE: Final = 3.0
_WELSH: Final = re.compile(
    "ac|ar|bod|bydd|chi|chwi|cyngor|dim|dros|eich|ei|ein|ffon|fod|gael|gan|gyda|"
    "gyfer|hyn|hwn|mae|mewn|neu|oes|oedd|o'r|rhaid|roedd|sydd|yn|ydych|yw|y|yr|"
    "i'r|a'r|wedi|wrth"
)
"""Little Welsh words that are no English ones."""
_WELSH_SHARE: Final = 0.08
_FEW_WORDS: Final = 12
_RULE: Final = frozenset("|_-\u2014\u2013~=.,'`:;¦[]{}<>\\/")
_DOUBTFUL: Final = 25.0


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read, with boxes in the page's own pixels."""

    words: tuple[Word, ...]
    mean_confidence: float

    @property
    def text(self) -> str:
        """Return the words as lines."""
        return text_of(self.words)


@cache
def _engine(languages: tuple[str, ...]) -> Engine:
    """Return this process's engine; loading its models takes a tenth of a second."""
    return Engine(languages)


def for_reading(image: Image.Image, dpi: float) -> tuple[Image.Image, float]:
    """Return the page in grey at READING_DPI, and the scale that took."""
    scale = min(_MOST_SCALE, max(_LEAST_SCALE, READING_DPI / dpi))
    grey = image if image.mode == "L" else image.convert("L")
    if abs(scale - 1) < _LEAST_SCALE:
        return grey, 1.0
    size = (max(1, round(grey.width * scale)), max(1, round(grey.height * scale)))
    kind = Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC
    return grey.resize(size, kind), size[0] / grey.width


def read_words(
    grey: Image.Image, scale: float, languages: tuple[str, ...] = ("eng", "cym")
) -> Reading:
    """Return the words on what `for_reading` made, in reading order.

    English is read first. Where what came out looks Welsh, and Welsh is among
    *languages*, the page is read again with both models, which costs English
    pages nothing.
    """
    if min(grey.size) < _SHORTEST:
        return Reading((), 0.0)
    if is_uneven(grey):
        grey = evened(grey)
    known = tuple(language for language in languages if has_model(language))
    by, language = _best_size(grey), known[:1] or ("eng",)
    first = _read_at(grey, scale, by, language)
    again_in_full = first.words and _COARSEST_DPI / READING_DPI < by != 1.0
    if again_in_full and first.mean_confidence < _CLEAR:
        again = _read(grey, READING_DPI, scale, language)
        first = max(first, again, key=lambda one: one.mean_confidence)
    if "cym" in known[1:] and looks_welsh(first.words):
        return _read(grey, READING_DPI, scale, known)
    return first


def read_once(
    grey: Image.Image, scale: float, languages: tuple[str, ...] = ("eng",)
) -> Reading:
    """Return the words with the page brought to the size that is read best."""
    return _read_at(grey, scale, _best_size(grey), languages)


def _best_size(grey: Image.Image) -> float:
    """Return by how much to enlarge a page so that it is read best."""
    tall = letter_height(grey)
    least, most = _COARSEST_DPI / READING_DPI, _FINEST_DPI / READING_DPI
    if tall is None:
        return 1.0
    if not tall or (tall < _GRAIN and grey.width * grey.height > _SCREENFUL):
        return least
    if abs(_LETTER / tall - 1) < _NEAR:
        return 1.0
    most = min(most, max(1.0, math.sqrt(_MOST_PIXELS / (grey.width * grey.height))))
    return min(most, max(least, _LETTER / tall))


def _read_at(
    grey: Image.Image, scale: float, by: float, languages: tuple[str, ...]
) -> Reading:
    if by == 1.0:
        return _read(grey, READING_DPI, scale, languages)
    size = (max(1, round(grey.width * by)), max(1, round(grey.height * by)))
    kind = Image.Resampling.BILINEAR if by < 1 else Image.Resampling.BICUBIC
    return _read(grey.resize(size, kind), READING_DPI * by, scale * by, languages)


_SHORTEST: Final = 12


def _read(
    grey: Image.Image, dpi: float, scale: float, languages: tuple[str, ...]
) -> Reading:
    found = _engine(languages).read(grey, dpi)
    words: list[Word] = []
    lines: dict[int, int] = {}
    for one in found:
        if _is_rubbish(one):
            continue
        line = lines.setdefault(one.line, len(lines))
        box = Box(one.left, one.top, one.width, one.height).scaled(1 / scale)
        text = unicodedata.normalize("NFC", one.text.strip())
        words.append(Word(text, box, one.confidence, line))
    _restore_pronouns(words)
    letters = sum(len(word.text) for word in words)
    mean = (
        sum(word.confidence * len(word.text) for word in words) / letters
        if letters
        else 0.0
    )
    return Reading(tuple(words), mean)


def _restore_pronouns(words: list[Word]) -> None:
    """Put the "I" back that many typefaces draw as a bar, and is read as one."""
    for place, (word, after) in enumerate(pairwise(words)):
        if word.text == "|" and after.line == word.line and after.text[0].islower():
            words[place] = replace(word, text="I")


def _is_rubbish(found: Found) -> bool:
    """Return whether it is a rule or a speck that was taken for punctuation."""
    return set(found.text) <= _RULE and found.confidence < _DOUBTFUL


def looks_welsh(words: tuple[Word, ...]) -> bool:
    """Return whether enough of the little words are Welsh."""
    said = [word.text.lower().strip(".,;:()") for word in words]
    if len(said) < _FEW_WORDS:
        return False
    little = sum(_WELSH.fullmatch(word) is not None for word in said)
    return little > len(said) * _WELSH_SHARE


def text_of(words: tuple[Word, ...]) -> str:
    """Return words as lines of text."""
    lines: list[list[str]] = []
    last = -1
    for word in words:
        if word.line != last:
            lines.append([])
            last = word.line
        lines[-1].append(word.text)
    return "\n".join(" ".join(line) for line in lines)


def turns_by_detector(grey: Image.Image, least_sure: float) -> int:
    """Return the quarter turns that Tesseract's own detector is sure of."""
    if not has_model("osd"):
        return 0
    told = _engine(("osd",)).quarter_turns(grey, READING_DPI)
    return told[0] if told is not None and told[1] >= least_sure else 0
