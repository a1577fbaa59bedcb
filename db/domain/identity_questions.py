"""Which facts to ask before an account is spoken of, and whether they were right.

The questions show no answers, so that nobody reads one out; what is heard is
compared leniently, as people speak; and nobody is told which fact was wrong.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from uuid import UUID

from db.domain.names import fold, similarity, tokens

LEAST_FACTS: Final = 2
MOST_FACTS: Final = 3
ATTEMPTS: Final = 2
"""How often facts may be asked in one contact."""
ATTEMPTS_A_DAY: Final = 4
"""How often a person's facts may be asked without success in one day."""


class Fact(StrEnum):
    """Something that the caller would know and a stranger would not."""

    AGREED_PASSWORD = "agreed_password"  # noqa: S105  the name of a fact
    DATE_OF_BIRTH = "date_of_birth"
    FIRST_LINE = "first_line"
    POSTCODE = "postcode"
    PHONE = "phone"
    EMAIL = "email"


QUESTIONS: Final[Mapping[Fact, str]] = MappingProxyType(
    {
        Fact.AGREED_PASSWORD: "What is the password agreed with us?",
        Fact.DATE_OF_BIRTH: "What is the date of birth?",
        Fact.FIRST_LINE: "What is the first line of the address?",
        Fact.POSTCODE: "What is the postcode?",
        Fact.PHONE: "Which phone number do we have?",
        Fact.EMAIL: "Which e-mail address do we have?",
    }
)
"""What the advisor asks, word for word; the screens translate it."""

_FIRST: Final = (Fact.AGREED_PASSWORD,)
_REST: Final = (
    Fact.DATE_OF_BIRTH,
    Fact.FIRST_LINE,
    Fact.POSTCODE,
    Fact.PHONE,
    Fact.EMAIL,
)
_ALIKE: Final = frozenset({Fact.FIRST_LINE, Fact.POSTCODE})
_CLOSE: Final = 0.9
_PHONE_DIGITS: Final = 6
_NATIONAL_DIGITS: Final = 10
_LONGEST_HEARD: Final = 200
_SHORT_FORMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "ave": "avenue",
        "cl": "close",
        "cres": "crescent",
        "ct": "court",
        "dr": "drive",
        "gdns": "gardens",
        "ln": "lane",
        "pl": "place",
        "rd": "road",
        "sq": "square",
        "st": "street",
    }
)
_DAY_FORMS: Final = (
    "%d %m %Y",
    "%d %m %y",
    "%d %B %Y",
    "%d %B %y",
    "%d %b %Y",
    "%d %b %y",
    "%Y %m %d",
    "%d%m%Y",
    "%d%m%y",
)
_ORDINAL: Final = re.compile(r"(?<=\d)(st|nd|rd|th)\b")
_BETWEEN: Final = re.compile(r"[\s./,\-]+|\b(?:of|the)\b")


def facts_to_ask(
    held: Collection[Fact], wanted: int, contact_id: UUID
) -> tuple[Fact, ...]:
    """Return *wanted* facts (two or three) out of those *held*; none if too few.

    The agreed password always comes first. The rest differ between contacts,
    but not within one: asking again offers nobody an easier question. Street
    and postcode are one piece of knowledge and are not both asked, as long as
    there is another.
    """
    count = min(max(wanted, LEAST_FACTS), MOST_FACTS)

    def turn(fact: Fact) -> bytes:
        return hashlib.sha256(contact_id.bytes + fact.encode()).digest()

    picked = [fact for fact in _FIRST if fact in held]
    spare: list[Fact] = []
    for fact in sorted((each for each in _REST if each in held), key=turn):
        crowded = fact in _ALIKE and not _ALIKE.isdisjoint(picked)
        (spare if crowded else picked).append(fact)
    picked = (picked + spare)[:count]
    return tuple(picked) if len(picked) == count else ()


def is_right(fact: Fact, heard: str, held: Collection[str]) -> bool:
    """Return whether *heard* is one of the *held* values, as people say them.

    A date of birth is held as ISO text, a phone number as E.164.
    """
    if not heard.strip() or len(heard) > _LONGEST_HEARD:
        return False
    return any(_SAME[fact](heard, value) for value in held)


def _same_words(heard: str, value: str) -> bool:
    return fold(heard).replace(" ", "") == fold(value).replace(" ", "") != ""


def _same_line(heard: str, value: str) -> bool:
    """Return whether the numbers are the same and the street sounds like it."""
    said, kept = _spelt_out(heard), _spelt_out(value)
    if _numbers(said) != _numbers(kept):
        return False
    names = [
        " ".join(word for word in words if word not in _numbers(words))
        for words in (said, kept)
    ]
    return said == kept != [] or similarity(*names) >= _CLOSE


def _spelt_out(words: str) -> list[str]:
    return [_SHORT_FORMS.get(word, word) for word in tokens(words)]


def _numbers(words: list[str]) -> list[str]:
    return [word for word in words if word[0].isdigit()]


def _same_day(heard: str, value: str) -> bool:
    born = datetime.fromisoformat(value)
    return any(
        (day.day, day.month) == (born.day, born.month)
        and (
            day.year == born.year
            or (form.endswith("y") and day.year % 100 == born.year % 100)
        )
        for day, form in _days(heard)
    )


def _days(heard: str) -> list[tuple[datetime, str]]:
    said = " ".join(_BETWEEN.sub(" ", _ORDINAL.sub("", heard.casefold())).split())
    found = []
    for form in _DAY_FORMS:
        try:
            found.append((datetime.strptime(said, form), form))  # noqa: DTZ007 - a day has no zone
        except ValueError:
            continue
    return found


def _same_phone(heard: str, value: str) -> bool:
    """Return whether the number, or its last six digits, were said."""
    said = re.sub(r"[^0-9]", "", heard)
    if len(said) > _PHONE_DIGITS:
        said = said.lstrip("0")[-_NATIONAL_DIGITS:]
    return len(said) >= _PHONE_DIGITS and value.endswith(said)


_SAME: Final[Mapping[Fact, Callable[[str, str], bool]]] = MappingProxyType(
    {
        Fact.AGREED_PASSWORD: _same_words,
        Fact.DATE_OF_BIRTH: _same_day,
        Fact.FIRST_LINE: _same_line,
        Fact.POSTCODE: _same_words,
        Fact.PHONE: _same_phone,
        Fact.EMAIL: lambda heard, value: heard.strip().casefold() == value.casefold(),
    }
)
