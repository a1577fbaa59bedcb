"""Passphrases: long enough, not the first that anybody would try, no other rule.

Nothing is asked about capitals, digits or signs, there is no longest length,
and none expires: such rules make people write passphrases down.

Sources: Cyber Essentials, "Requirements for IT Infrastructure" 3.1
(password-based authentication: twelve characters or eight with a deny list,
no maximum, throttled guessing); NCSC, "Three random words".
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from db.domain.names import fold
from db.errors import FieldProblem

SHORTEST: Final = 12
FREE_TRIES: Final = 10
LONGEST_DELAY: Final = 3600

_ADVICE: Final = "Three random words make a good one."
_LEET: Final = str.maketrans("013457@$!|+", "oleastasilt")
_REPEATED: Final = re.compile(r"(.{1,16}?)\1+.{0,4}", re.DOTALL)
_ENDS: Final = re.compile(r"^[\W\d_]+|[\W\d_]+$")
_MOST_LOOKED_AT: Final = 128
_FEWEST_DIFFERENT: Final = 5
_LONGEST_STEP: Final = 4
_LONG_NAME: Final = 3
_RUNS: Final = (
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890123456789",
    "qwertyuiopasdfghjklzxcvbnm",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1q2w3e4r5t6y7u8i9o0p",
)
_WORDS: Final = """
    abc access account admin administrator amazing angel apple arsenal autumn
    baby batman battery blink bosco bubbles change changeme charlie chelsea
    chocolate christmas computer correct council counter cheese daniel default
    desk dragon england enter everton family flower football forever freedom
    friday front george ginger google guest guildhall happy harry hello holiday
    home horse house housing iloveyou internet ireland jessica jordan killer
    letmein liverpool login london love lovely manchester master me
    michael monday monkey mother my mypassword nothing office pass passphrase
    passw password please princess purple qwerty rainbow rangers reception
    saturday scotland secret security september shadow single sleeping smile
    staple spring starwars summer sunday sunshine superman test tester the
    thomas thursday tigger tottenham town trustno tuesday united user wales
    wednesday welcome whatever winter work working yellow you
"""
_COMMON: Final = frozenset(_WORDS.split())
"""Words, one or several of which make up what is guessed first."""

_DELAYS: Final = (0, 1, 2, 4, 8, 15, 30, 60, 60, 120)
_FIRST_LOCK: Final = 900


def check_passphrase(text: str, sign_in_name: str, council_name: str = "") -> None:
    """Raise FieldProblem for ``passphrase`` unless *text* may protect a store.

    Args:
        text: as typed; spaces count.
        sign_in_name: whose it is.
        council_name: whose store it is, as the settings spell it.
    """
    plain = unicodedata.normalize("NFC", text)
    if len(plain) < SHORTEST:
        raise FieldProblem(
            "passphrase", f"Use at least {SHORTEST} characters. {_ADVICE}"
        )
    looked_at = plain[:_MOST_LOOKED_AT].casefold()
    if _without_names(looked_at, f"{sign_in_name} {council_name}"):
        raise FieldProblem(
            "passphrase", f"Leave out your own name and the council's. {_ADVICE}"
        )
    if _is_pattern(looked_at):
        raise FieldProblem(
            "passphrase", f"Use something other than a pattern or a row. {_ADVICE}"
        )
    if _is_common(looked_at):
        raise FieldProblem(
            "passphrase", f"Choose one that others would not guess first. {_ADVICE}"
        )


def retry_delay_seconds(failures: int) -> int:
    """Return how long to wait after *failures* wrong passphrases in a row.

    The waits grow so gently that a slip costs little, and never let more than
    ten guesses into five minutes; from the tenth on the wait is a quarter of
    an hour, then half, then an hour each.

    Source: Cyber Essentials, "Requirements for IT Infrastructure" 3.1.
    """
    if failures < FREE_TRIES:
        return _DELAYS[max(failures, 0)]
    return min(_FIRST_LOCK << min(failures - FREE_TRIES, 2), LONGEST_DELAY)


def _without_names(text: str, names: str) -> bool:
    """Return whether too little is left of *text* once *names* are taken out."""
    letters = "".join(fold(text).split())
    left = letters
    for name in sorted(fold(names).split(), key=len, reverse=True):
        if len(name) >= _LONG_NAME:
            left = left.replace(name, "")
    return left != letters and len(left) < SHORTEST


def _is_pattern(text: str) -> bool:
    """Return whether *text* repeats itself or walks along a row of keys."""
    if len(set(text)) < _FEWEST_DIFFERENT or _REPEATED.fullmatch(text):
        return True
    packed = "".join(filter(str.isalnum, text))
    return _covered_by_rows(packed)


def _covered_by_rows(text: str) -> bool:
    """Return whether *text* is nothing but pieces of rows, four or more long."""
    rows = [piece for row in _RUNS for piece in (row, row[::-1])]
    place = 0
    while place < len(text):
        length = max(_shared(text, place, row) for row in rows)
        if length < _LONGEST_STEP:
            return False
        place += length
    return True


def _shared(text: str, place: int, row: str) -> int:
    """Return how many characters of *text* from *place* on stand so in *row*."""
    length = 0
    while place + length < len(text) and text[place : place + length + 1] in row:
        length += 1
    return length


def _is_common(text: str) -> bool:
    """Return whether *text* is common words with digits and signs about them."""
    for spelt in (text, _ENDS.sub("", text).translate(_LEET)):
        letters = re.sub(r"[\W\d_]+", "", spelt)
        if _made_of_common(letters):
            return True
    return False


def _made_of_common(letters: str) -> bool:
    """Return whether *letters* can be cut into common words alone."""
    reached = {0}
    for end in range(1, len(letters) + 1):
        if any(
            start in reached and letters[start:end] in _COMMON for start in range(end)
        ):
            reached.add(end)
    return len(letters) in reached
