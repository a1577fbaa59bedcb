"""Words in use that sound or look like the one that was typed.

Names have far fewer different words than there are people: those words are
kept once each (`db.tables.searching`), and are looked through by their sound,
and by whichever half of the typed word is right. A slip is one letter wrong,
missing, too many, or two exchanged.
"""

from __future__ import annotations

from typing import Final

from jellyfish import damerau_levenshtein_distance, jaro_winkler_similarity
from sqlalchemy.orm import Session

from db.domain.names import sounds
from db.queries.full_text import rows
from db.tables.searching import SPELLINGS

MOST_NEAR: Final = 24
_SHORTEST: Final = 3
_LOOKED_AT: Final = 400
_LONG: Final = 8
_LAST: Final = "\U0010ffff"

_BY_SOUND: Final = f"SELECT word FROM {SPELLINGS} WHERE sound = ? LIMIT ?"  # noqa: S608  our own table
_BY_FRONT: Final = (
    f"SELECT word FROM {SPELLINGS} WHERE word >= ? AND word < ? "  # noqa: S608  our own table
    "AND length(word) BETWEEN ? AND ? LIMIT ?"
)
_BY_BACK: Final = (
    f"SELECT word FROM {SPELLINGS} WHERE backwards >= ? AND backwards < ? "  # noqa: S608  our own table
    "AND length(word) BETWEEN ? AND ? LIMIT ?"
)


def near(session: Session, word: str, *, unfinished: bool) -> list[str]:
    """Return words of people's names that are like *word*, the likest first.

    *word* is folded. An *unfinished* one is also compared with beginnings.
    """
    if len(word) < _SHORTEST or not word.isalpha():
        return []
    alike = {row[0] for row in rows(session, _BY_SOUND, *sounds(word), _LOOKED_AT)}
    slips = 2 if len(word) >= _LONG else 1
    front = len(word) // 2
    back = word[front + 1 :][::-1]
    start = word[:front]
    least, most = len(word) - slips, len(word) + slips
    ahead = most if not unfinished else 2 * most
    looked = (
        *rows(session, _BY_FRONT, start, start + _LAST, least, ahead, _LOOKED_AT),
        *rows(session, _BY_BACK, back, back + _LAST, least, most, _LOOKED_AT),
    )
    for (found,) in looked:
        if damerau_levenshtein_distance(word, found) <= slips or (
            unfinished and damerau_levenshtein_distance(word, found[: len(word)]) <= 1
        ):
            alike.add(found)
    alike.discard(word)
    return sorted(
        alike, key=lambda found: (-jaro_winkler_similarity(word, found), found)
    )[:MOST_NEAR]
