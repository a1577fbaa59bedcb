"""Words in scripts that the main font lacks: what is drawn for them, in what order.

Arabic letters take the shapes that their neighbours ask of them, and words from
right to left are turned round, so that a name is readable. Scripts that need more
than that (Bengali, Devanagari and their kin put some vowels before the consonant
they follow) are drawn letter by letter: the right letters, not always joined as a
printer of that script would.

Sources: Unicode Standard, 9.2 (Arabic joining), its presentation forms as
`unicodedata` has them; Unicode Standard Annex 9 for what goes from right to left,
word by word.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Final

from desktop.letters.typeset.fonts import font, font_for

_ARABIC: Final = b"F3"
_FORMS: Final = (range(0xFB50, 0xFE00), range(0xFE70, 0xFF00))
_JOINS_ALL: Final = "\u0640"
_LAM: Final = "\u0644"
_ALEFS: Final = frozenset("\u0622\u0623\u0625\u0627")
"""With these, and no others, it must become one letter."""
_MIRRORED: Final = str.maketrans("()[]{}<>«»", ")(][}{><»«")
_BOX: Final = "□"
_RIGHT_TO_LEFT: Final = frozenset({"R", "AL"})
_UNDRAWN: Final = frozenset({"Cf", "Cc", "Cs", "Co", "Zl", "Zp"})
_SELECTORS: Final = range(0xFE00, 0xFE10)


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is drawn for some words, from left to right.

    Attributes:
        runs: a font's name and the text that is set in it.
        missing: the characters for which a box was set.
    """

    runs: tuple[tuple[bytes, str], ...]
    missing: frozenset[str]


def goes_left(word: str) -> bool:
    """Return whether a word is read from right to left."""
    for letter in word:
        direction = unicodedata.bidirectional(letter)
        if direction in _RIGHT_TO_LEFT:
            return True
        if direction == "L":
            return False
    return False


def drawn(text: str, *, bold: bool = False) -> Drawn:
    """Return what is drawn for some words that no single font can write."""
    if goes_left(text):
        text = " ".join(_turned(word) for word in reversed(text.split(" ")))
    missing: set[str] = set()
    placed: list[tuple[bytes, str]] = []
    for letter in "".join(_spelt_out(letter, bold=bold) for letter in text):
        name = font_for(letter, bold=bold)
        if name is None:
            if _is_unseen(letter):
                continue
            missing.add(letter)
            name, letter = font_for(_BOX, bold=bold) or b"F1", _BOX  # noqa: PLW2901 -- it is what is drawn instead
        elif _is_unseen(letter):
            continue
        placed.append((name, letter))
    runs = tuple(
        (name, "".join(letter for _, letter in run))
        for name, run in groupby(placed, key=lambda one: one[0])
    )
    return Drawn(runs, frozenset(missing))


def _spelt_out(letter: str, *, bold: bool) -> str:
    """Return a letter, or where no font has it those that it is made of.

    A ligature of two letters, as it comes out of other programs, is those two.

    Source: Unicode Standard Annex 15 (compatibility decomposition).
    """
    if font_for(letter, bold=bold) is not None:
        return letter
    plain = unicodedata.normalize("NFKC", letter)
    return plain if all(font_for(each, bold=bold) for each in plain) else letter


def _is_unseen(letter: str) -> bool:
    return (
        unicodedata.category(letter) in _UNDRAWN or ord(letter) in _SELECTORS
    ) and letter != "\n"


def _turned(word: str) -> str:
    """Return a word from right to left as it is drawn from left to right."""
    clusters = list(_clusters(_joined(word)))
    pieces = []
    for is_left, run in groupby(clusters, key=_stays):
        members = list(run)
        if is_left:
            pieces.append("".join(members))
        else:
            turned = (one.translate(_MIRRORED) for one in reversed(members))
            pieces.append("".join(turned))
    return "".join(reversed(pieces))


def _clusters(word: str) -> Iterator[str]:
    """Yield each letter with the marks that stand on it."""
    cluster = ""
    for letter in word:
        if cluster and unicodedata.combining(letter):
            cluster += letter
        else:
            if cluster:
                yield cluster
            cluster = letter
    if cluster:
        yield cluster


def _stays(cluster: str) -> bool:
    """Return whether a letter is read from left to right among those that aren't."""
    return unicodedata.bidirectional(cluster[0]) in {"L", "EN", "AN", "ES", "CS", "ET"}


@cache
def _shapes() -> dict[str, dict[str, str]]:
    """Return the shapes of each Arabic letter, and of pairs that become one."""
    known = font(_ARABIC).known
    shapes: dict[str, dict[str, str]] = {}
    for codes in _FORMS:
        for letter in map(chr, codes):
            form, _, of = unicodedata.decomposition(letter).partition(" ")
            if not form.startswith("<") or letter not in known:
                continue
            plain = "".join(chr(int(code, 16)) for code in of.split())
            shapes.setdefault(plain, {})[form.strip("<>")] = letter
    return shapes


def _joined(word: str) -> str:
    """Return Arabic letters in the shapes that their neighbours ask for."""
    shapes = _shapes()
    letters = list(_clusters(word))
    joined: list[str] = []
    at, before_joins = 0, False
    while at < len(letters):
        cluster = letters[at]
        letter, marks = cluster[0], cluster[1:]
        after = letters[at + 1][0] if at + 1 < len(letters) else ""
        pair = {}
        if letter == _LAM and after in _ALEFS and not marks:
            pair = shapes.get(letter + after, {})
        if {"isolated", "final"} <= pair.keys():
            joined.append(pair["final" if before_joins else "isolated"])
            joined[-1] += letters[at + 1][1:]
            at, before_joins = at + 2, False
            continue
        own = shapes.get(letter, {})
        takes = "final" in own or letter == _JOINS_ALL
        gives = "initial" in own or letter == _JOINS_ALL
        next_takes = "final" in shapes.get(after, {}) or after == _JOINS_ALL
        left, right = gives and next_takes, takes and before_joins
        form = {
            (True, True): "medial",
            (True, False): "initial",
            (False, True): "final",
            (False, False): "isolated",
        }[left, right]
        joined.append(own.get(form, letter) + marks)
        before_joins = left
        at += 1
    return "".join(joined)
