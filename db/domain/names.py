"""Names as people use them, and the forms in which they are searched.

Nothing is assumed about a name but that it has something to say: one letter,
no surname, apostrophes, hyphens, any script and emoji are all names.
"""

from __future__ import annotations

import unicodedata
from typing import Final

from jellyfish import jaro_winkler_similarity

from db.domain.name_sounds import sound_of
from db.errors import FieldProblem

LONGEST_NAME: Final = 200
_MOST_TYPED: Final = 2_000
_UNLIKE: Final = 0.7
_MOST_TOKENS: Final = 12

_APOSTROPHES: Final = "'`\u00b4\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u2032\uff07"
_SPACED: Final = '-.,/\\()[]{}<>_;:!?&+*#@|~^=%$"\x7f' + "".join(map(chr, range(32)))
_ASCII: Final = str.maketrans(_SPACED, " " * len(_SPACED), "'`")
_LETTERS: Final = str.maketrans(
    {
        "\u00f8": "o",  # o with stroke
        "\u0142": "l",  # l with stroke
        "\u0111": "d",  # d with stroke
        "\u00f0": "d",  # eth
        "\u00fe": "th",  # thorn
        "\u00e6": "ae",
        "\u0153": "oe",
        "\u0131": "i",  # dotless i
        "\u0127": "h",  # h with stroke
        "\u014b": "ng",  # eng
        "\u0167": "t",  # t with stroke
        "\u0259": "e",  # schwa
        **dict.fromkeys(_APOSTROPHES),
    }
)


def name_in_full(name: str, known_as: str | None) -> str:
    """Return a name that tells two callers apart: the whole one, then the used one.

    "Gwendolyn Pritchard (Gwen)"; the name alone where they are known by it.
    """
    used = known_as or name
    return name if used.casefold() in name.casefold() else f"{name} ({used})"


def tidy(text: str) -> str:
    """Return *text* as it is stored: NFC, single spaces, no control characters.

    Joiners stay, as some scripts and emoji are spelt with them; marks that
    turn the direction of writing go, as they would turn the whole line.
    """
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    composed = unicodedata.normalize("NFC", text)
    kept = "".join(
        " " if letter.isspace() else letter
        for letter in composed
        if letter.isspace() or not _is_control(letter)
    )
    return unicodedata.normalize("NFC", " ".join(kept.split()))


def check_name(text: str) -> str:
    """Return the tidy name.

    Raises:
        FieldProblem: for ``name``, when it is blank or over 200 characters.
    """
    # Megabytes are refused before they are tidied, which takes seconds.
    name = tidy(text[:_MOST_TYPED])
    if not name:
        raise FieldProblem("name", "Enter a name")
    if len(name) > LONGEST_NAME or len(text) > _MOST_TYPED:
        raise FieldProblem("name", f"Shorten the name to {LONGEST_NAME} characters")
    return name


def fold(text: str) -> str:
    """Return the form in which *text* is searched: plain lower-case words.

    Accents and apostrophes go, a hyphen or stop is a space, letters with a
    stroke become their plain neighbours, so that ``Siân O\u2019Neill-Łuk`` is
    found as ``sian oneill luk``. Folding twice changes nothing. A plain name
    takes under a microsecond, as an import folds millions of them.
    """
    if text.isascii():
        return " ".join(text.lower().translate(_ASCII).split())
    spelt = text.casefold().translate(_LETTERS)
    spread = unicodedata.normalize("NFKD", spelt).casefold()
    plain = unicodedata.normalize("NFKD", spread).translate(_LETTERS)
    return " ".join("".join(map(_folded_letter, plain)).translate(_ASCII).split())


def tokens(text: str) -> list[str]:
    """Return the folded words of *text*, in order."""
    return fold(text).split()


def sounds(text: str) -> list[str]:
    """Return a sound key for each word of *text*, in order.

    Names that sound alike share their keys: Smyth and Smith, Siobhan and
    Shivaun.
    """
    return [sound_of(word) for word in tokens(text)]


def similarity(a: str, b: str) -> float:
    """Return how alike two names are, from 0 to 1, whatever the order of words.

    Each word is paired with its likest by the Jaro-Winkler measure; words left
    over count against. Twelve words of each are looked at.
    """
    ours, theirs = sorted((sorted(tokens(a)), sorted(tokens(b))), key=_size_first)
    if not ours:
        return 0.0
    if "".join(tokens(a)) == "".join(tokens(b)):
        return 1.0
    ours, theirs = ours[:_MOST_TOKENS], theirs[:_MOST_TOKENS]
    pairs = sorted(
        (-jaro_winkler_similarity(mine, yours), i, j)
        for i, mine in enumerate(ours)
        for j, yours in enumerate(theirs)
    )
    total = 0.0
    left, right = set(range(len(ours))), set(range(len(theirs)))
    for distance, i, j in pairs:
        if i in left and j in right and -distance >= _UNLIKE:
            total -= distance
            left.discard(i)
            right.discard(j)
    return min(1.0, 2 * total / (len(ours) + len(theirs)))


def initials(text: str) -> str:
    """Return the first letters of the first and last words, in capitals."""
    words = tidy(text).split()
    ends = [words[0], words[-1]] if len(words) > 1 else words
    return "".join(word[0].upper() for word in ends)


def _is_control(letter: str) -> bool:
    """Return whether *letter* is a control, a surrogate or turns the writing."""
    category = unicodedata.category(letter)
    if category == "Cf":
        return letter not in "\u200c\u200d" and letter < "\U000e0000"
    return category in {"Cc", "Cs"}


def _folded_letter(letter: str) -> str:
    """Return what is left of one decomposed letter."""
    kind = unicodedata.category(letter)
    if kind in {"Mn", "Me", "Cf", "Cc", "Cs"}:
        return " " if letter.isspace() else ""
    return " " if kind[0] in "PZ" else letter


def _size_first(words: list[str]) -> tuple[int, list[str]]:
    return len(words), words
