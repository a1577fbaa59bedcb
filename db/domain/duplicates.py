"""How likely it is that two records are one person, and why.

Each thing that agrees adds weight and each that contradicts takes it away, the
rarer the more: a shared phone says little in a household, a shared date of
birth says much beside a like name. The score is for sorting and the reasons
for reading; a person decides.

Source: I. P. Fellegi and A. B. Sunter, "A Theory for Record Linkage" (1969);
the weights are ours.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from db.domain.emails import fold_email
from db.domain.name_forms import another_form, half_of_double
from db.domain.names import fold, similarity, sounds, tokens
from db.domain.phones import search_digits

PROBABLE: Final = 0.75
"""From this score on two records are shown as probably one person."""
REASON_NAMES: Final[Mapping[str, str]] = {
    "same_phone_number": "Same phone number",
    "same_email_address": "Same e-mail address",
    "same_name": "Same name",
    "name_sounds_the_same": "Name sounds the same",
    "another_form_of_the_same_name": "Another form of the same name",
    "half_of_a_double_name_is_the_same": "Half of a double name is the same",
    "name_almost_the_same": "Name almost the same",
    "part_of_the_name_is_the_same": "Part of the name is the same",
    "name_somewhat_alike": "Name somewhat alike",
    "different_name": "Different name",
    "same_date_of_birth": "Same date of birth",
    "day_and_month_of_birth_exchanged": "Day and month of birth exchanged",
    "date_of_birth_almost_the_same": "Date of birth almost the same",
    "different_date_of_birth": "Different date of birth",
    "same_address": "Same address",
    "same_postcode": "Same postcode",
}
"""What agrees and what contradicts, in words for a screen to translate."""

_NEVER_SEEN: Final = -4.0
_ALIKE: Final = 0.94
_PARTLY: Final = 0.8
_YEARS_OF_A_SLIP: Final = 1
_ADDRESS_ALIKE: Final = 0.9


@dataclass(frozen=True, slots=True)
class PersonSketch:
    """What is known of somebody for telling whether they are here already.

    Attributes:
        phones: in any spelling.
        address: the lines above the postcode, in one text.
    """

    name: str
    known_as: str = ""
    date_of_birth: date | None = None
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    postcode: str = ""
    address: str = ""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike two records are.

    Attributes:
        score: from 0 to 1; see `PROBABLE`.
        reasons: what agrees and what contradicts, the heaviest first.
    """

    score: float
    reasons: tuple[str, ...]

    @property
    def probable(self) -> bool:
        """Whether somebody should look at the two together."""
        return self.score >= PROBABLE


def likeness(a: PersonSketch, b: PersonSketch) -> Likeness:
    """Return how alike *a* and *b* are; the same either way round."""
    evidence = [
        weighed
        for weighed in (
            _names(a, b),
            _births(a.date_of_birth, b.date_of_birth),
            _shared(
                a.phones,
                b.phones,
                search_digits,
                3.0,
                REASON_NAMES["same_phone_number"],
            ),
            _shared(
                a.emails, b.emails, fold_email, 4.0, REASON_NAMES["same_email_address"]
            ),
            _places(a, b),
        )
        if weighed
    ]
    total = _NEVER_SEEN + sum(weight for weight, _ in evidence)
    evidence.sort(key=lambda weighed: (-abs(weighed[0]), weighed[1]))
    score = 1 / (1 + math.exp(-total))
    return Likeness(score, tuple(reason for _, reason in evidence))


def _names(a: PersonSketch, b: PersonSketch) -> tuple[float, str]:
    """Return what the names say, the best pair of name and known-by."""
    ours = [name for name in (a.name, a.known_as) if tokens(name)]
    theirs = [name for name in (b.name, b.known_as) if tokens(name)]
    pairs = [(one, other) for one in ours for other in theirs]
    best = max((similarity(*pair) for pair in pairs), default=0.0)
    if best == 1.0:
        return 3.5, REASON_NAMES["same_name"]
    for agrees, weight, reason in _AGREEING:
        if any(agrees(*pair) for pair in pairs):
            return weight, reason
    if best >= _ALIKE:
        return 2.5, REASON_NAMES["name_almost_the_same"]
    if any(_part_of(*pair) for pair in pairs):
        return 1.5, REASON_NAMES["part_of_the_name_is_the_same"]
    return (
        (0.5, REASON_NAMES["name_somewhat_alike"])
        if best >= _PARTLY
        else (-3.0, REASON_NAMES["different_name"])
    )


def _sound_the_same(one: str, other: str) -> bool:
    return sorted(sounds(one)) == sorted(sounds(other))


_AGREEING: Final = (
    (_sound_the_same, 3.0, REASON_NAMES["name_sounds_the_same"]),
    (another_form, 3.0, REASON_NAMES["another_form_of_the_same_name"]),
    (half_of_double, 3.0, REASON_NAMES["half_of_a_double_name_is_the_same"]),
)


def _part_of(one: str, other: str) -> bool:
    """Return whether the words of one name, two at least, all stand in the other."""
    words, more = sorted((set(tokens(one)), set(tokens(other))), key=len)
    return len(words) > 1 and words <= more


def _births(a: date | None, b: date | None) -> tuple[float, str] | None:
    """Return what the dates of birth say, slips of the pen understood."""
    if a is None or b is None:
        return None
    if a == b:
        return 3.5, REASON_NAMES["same_date_of_birth"]
    if a.year == b.year and (a.month, a.day) == (b.day, b.month):
        return 2.5, REASON_NAMES["day_and_month_of_birth_exchanged"]
    differing = (a.year != b.year) + (a.month != b.month) + (a.day != b.day)
    if differing == 1 and abs(a.year - b.year) in {0, _YEARS_OF_A_SLIP, 10, 100}:
        return 1.0, REASON_NAMES["date_of_birth_almost_the_same"]
    return -4.0, REASON_NAMES["different_date_of_birth"]


def _shared(
    ours: tuple[str, ...],
    theirs: tuple[str, ...],
    form: Callable[[str], str],
    weight: float,
    reason: str,
) -> tuple[float, str] | None:
    """Return *weight* if two lists share something in *form*."""
    mine = {form(each) for each in ours} - {""}
    if mine & {form(each) for each in theirs}:
        return weight, reason
    return None


def _places(a: PersonSketch, b: PersonSketch) -> tuple[float, str] | None:
    """Return what the addresses say; people move, so a difference says nothing."""
    here, there = _packed(a.postcode), _packed(b.postcode)
    same_postcode = bool(here) and here == there
    alike = bool(a.address and b.address) and (
        _numbers(a.address) == _numbers(b.address)
        and similarity(a.address, b.address) >= _ADDRESS_ALIKE
    )
    if alike and (same_postcode or not (here and there)):
        return 2.0, REASON_NAMES["same_address"]
    if same_postcode:
        return 1.0, REASON_NAMES["same_postcode"]
    return None


def _numbers(address: str) -> list[str]:
    return [word for word in tokens(address) if any(map(str.isdigit, word))]


def _packed(postcode: str) -> str:
    return "".join(fold(postcode).split())
