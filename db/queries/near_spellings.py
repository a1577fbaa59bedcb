"""Words in use that sound or look like the one that was typed.

Names and streets have far fewer different words than there are people: those
words are kept once each (`db.tables.searching`), and are looked through by
their sound, and by whichever half of the typed word is right. A slip is one
letter wrong, missing, too many, or two exchanged.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from jellyfish import damerau_levenshtein_distance, jaro_winkler_similarity
from sqlalchemy.orm import Session

from db.domain.names import sounds
from db.queries.full_text import rows
from db.tables.searching import SPELLINGS

MOST_NEAR: Final = 24
MOST_FAR: Final = 16
_SHORTEST: Final = 3
_SHORTEST_FAR: Final = 6
_LOOKED_AT: Final = 400
_LOOKED_AT_FAR: Final = 1_200
_LONG: Final = 8
_ENDS: Final = 2
"""Letters at either end of a word, or of its sound, that slips mostly spare."""
_LAST: Final = "\U0010ffff"

_BY_SOUND: Final = f"SELECT word FROM {SPELLINGS} WHERE sound = ? LIMIT ?"  # noqa: S608  our own table
_BY_FRONT, _BY_BACK, _BY_SOUND_FRONT = (
    f"SELECT word FROM {SPELLINGS} WHERE {column} >= ? AND {column} < ? "  # noqa: S608  our own table
    "AND length(word) BETWEEN ? AND ? LIMIT ?"
    for column in ("word", "backwards", "sound")
)


def near(session: Session, word: str, *, unfinished: bool, mark: str = "") -> list[str]:
    """Return words in use that are like *word*, the likest first.

    *word* is folded. An *unfinished* one is also compared with beginnings.
    *mark* is what the words of another index carry; they come without it.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return []
    sound = mark + "".join(sounds(word))
    alike = {row[0][len(mark) :] for row in rows(session, _BY_SOUND, sound, _LOOKED_AT)}
    slips = 2 if len(word) >= _LONG else 1
    front = len(word) // 2
    back = mark + word[front + 1 :][::-1]
    start = mark + word[:front]
    marked = len(mark) + len(word)
    least, most = marked - slips, marked + slips
    ahead = most if not unfinished else 2 * most
    looked = (
        *rows(session, _BY_FRONT, start, start + _LAST, least, ahead, _LOOKED_AT),
        *rows(session, _BY_BACK, back, back + _LAST, least, most, _LOOKED_AT),
    )
    for (kept,) in looked:
        found = kept[len(mark) :]
        if damerau_levenshtein_distance(word, found) <= slips or (
            unfinished and damerau_levenshtein_distance(word, found[: len(word)]) <= 1
        ):
            alike.add(found)
    return _likest(word, alike, MOST_NEAR)


def far(session: Session, word: str, *, mark: str = "") -> list[str]:
    """Return words in use that two or three slips make of *word*.

    For when nothing nearer leads to anybody: it looks through every word that
    begins with the same sounds or ends with the same letters.
    """
    if len(word) < _SHORTEST_FAR or not word.isalpha():
        return []
    slips = 3 if len(word) >= _LONG else 2
    marked = len(mark) + len(word)
    least, most = marked - slips, marked + slips
    ends = (
        (_BY_SOUND_FRONT, mark + "".join(sounds(word))[:_ENDS]),
        (_BY_FRONT, mark + word[:_ENDS]),
        (_BY_BACK, mark + word[-_ENDS:][::-1]),
    )
    alike = {
        found
        for statement, end in ends
        for (kept,) in rows(
            session, statement, end, end + _LAST, least, most, _LOOKED_AT_FAR
        )
        if damerau_levenshtein_distance(word, found := kept[len(mark) :]) <= slips
    }
    return _likest(word, alike, MOST_FAR)


def _likest(word: str, alike: Iterable[str], most: int) -> list[str]:
    return sorted(
        (found for found in alike if found != word),
        key=lambda found: (-jaro_winkler_similarity(word, found), found),
    )[:most]
