"""Names as they sound, for people who spell by ear.

Metaphone knows English spelling. Before it listens, Irish, Welsh and other
spellings common in the United Kingdom are respelt the English way; after it,
sounds that are often confused are made one. A key too many costs a candidate
in a list; a key too few loses the person.

Sources: Lawrence Philips, "Hanging on the Metaphone" (1990); the sound values
of Irish ``bh, mh`` and Welsh ``dd, f, ff, ll, w, y``.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from jellyfish import metaphone

_WHOLE: Final = {
    "aoife": "eefa",
    "aisling": "ashling",
    "ashleigh": "ashly",
    "ashley": "ashly",
    "caoimhe": "keeva",
    "ciara": "keera",
    "eoin": "owen",
    "geoff": "jef",
    "ieuan": "yayan",
    "iwan": "yewan",
    "leigh": "lee",
    "niamh": "neev",
    "neve": "neev",
    "oisin": "osheen",
    "roisin": "rosheen",
    "sean": "shaun",
    "shan": "shaun",
    "sian": "shaun",
    "sinead": "shinaid",
    "siobhan": "shivaun",
    "xiu": "shu",
}
"""Names whose spelling follows no rule that is safe for others."""

_RULES: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"^mac(?=[^aeiouhks])|^mc", "mk"),
        (r"^(?:zh|sch)", "sh"),
        (r"^x", "s"),
        (r"kh", "k"),
        (r"^rh", "r"),
        (r"^wr", "r"),
        (r"^th(?=om)", "t"),
        (r"^sio(?=[^n])", "sho"),
        (r"(?<=[aeiou])bh(?=[aeiou])|(?<=[aeio])mh(?=e?$)", "v"),
        (r"ughe?s\b", "us"),
        (r"ll", "l"),
        (r"dd", "d"),
        (r"ff", "f"),
        (r"(?<=[bcdfghjklmnprstvz])y(?=[bcdfghjklmnprstvz])", "i"),
        (r"(?<=[bcdfghjklmnprst])w(?=[bcdfghjklmnprst])", "oo"),
        (r"y(?=e?$)|ie$|ey$|ee$", "i"),
        (r"mp(?=s)", "m"),
        (r"ou|au|aw", "o"),
    )
)
_ONE_SOUND: Final = str.maketrans({"0": "T"})
_FIRST_VOWEL: Final = re.compile(r"^[AEIOU]+")


@lru_cache(maxsize=65_536)
def sound_of(word: str) -> str:
    """Return the sound key of one folded word.

    A word in a script that Metaphone can't read is its own key, in capitals.
    """
    if not (word.isascii() and word.isalpha()):
        return word.upper()
    spelt = _WHOLE.get(word, word)
    for pattern, sound in _RULES:
        spelt = pattern.sub(sound, spelt)
    key = metaphone(spelt).replace(" ", "").translate(_ONE_SOUND)
    return _FIRST_VOWEL.sub("A", key) or word.upper()
