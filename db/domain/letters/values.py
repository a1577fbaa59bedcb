"""Values as a letter prints them: dates, money, lists, yes and no, by language.

Sources: GOV.UK Notify (which words turn a condition on; how a list is joined);
GOV.UK style guide (times, "10:30am"); Welsh: *ac* stands before a vowel.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from typing import Final

from db.clock import LONDON
from db.domain.letters.brackets import key_of
from db.domain.money import PENCE, show_pence
from db.domain.spoken import WELSH, spoken_date

Value = str | bool | int | Decimal | date | datetime | time | tuple[str, ...]
"""What a letter can be given; a datetime is zone-aware, a Decimal is pounds."""
Values = Mapping[str, Value | None]

TURN_ON: Final = frozenset(
    {"yes", "y", "true", "t", "1", "include", "show", "ie", "oes", "ydy", "ydw"}
)
"""What a spreadsheet says for yes, in either language."""
_VOWELS: Final = frozenset("aeiouwyâêîôûŵŷàèìòùẁỳáéíóúẃýäëïöüẅÿ18")
_LETTERS_LIKE_VOWELS: Final = frozenset("acefghilmnorsuwy")
"""Letters whose Welsh names begin with a vowel, as *c* does."""
_ISO_DAY: Final = re.compile(r"\d{4}-\d{2}-\d{2}")
_NOON: Final = 12
_BARE_NUMBER: Final = re.compile(r"-?(?:\d{1,3}(?:,\d{3})+|\d{1,9})(?:\.\d{1,12})?")
_SUM_FIRST: Final = ("amount", "arrears", "balance", "compensation", "refund")
_SUM_LAST: Final = (
    *("amount", "arrears", "balance", "compensation", "refund", "owed", "paid"),
    *(
        "weeklyrent",
        "monthlyrent",
        "yearlyrent",
        "cost",
        "charge",
        "charges",
        "fee",
        "price",
        "instalment",
        "total",
    ),
)
_RENT: Final = "rent"  # and no parent
_COUNTED: Final = ("number", "reference", "ref", "date", "day", "days", "weeks", "year")
"""How the names of placeholders begin and end that are sums, and are none."""


def by_key(values: Values) -> dict[str, Value]:
    """Return the values that there are by the keys they are looked up by.

    Blank words and empty lists are no values.
    """
    return {
        key_of(name): value
        for name, value in values.items()
        if value is not None and not is_blank(value)
    }


def is_blank(value: Value | None) -> bool:
    """Return whether there is nothing to print."""
    if isinstance(value, str):
        return not value.strip()
    return value is None or value == ()


def is_on(value: Value | None) -> bool:
    """Return whether a condition with this value prints its words."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str | int):
        return str(value).strip().casefold() in TURN_ON
    return False


def said_value(value: Value, language: str = "en") -> str:
    """Return *value* as it stands in a sentence; line breaks in words stay."""
    match value:
        case str():
            said = value.strip()
        case bool():
            said = _yes_or_no(language, yes=value)
        case Decimal():
            said = said_money(value)
        case datetime():
            said = said_moment(value, language)
        case date():
            said = spoken_date(value, language)
        case time():
            said = said_time(value, language)
        case tuple():
            said = said_list(value, language)
        case _:
            said = str(value)
    return said


def said_money(pounds: Decimal) -> str:
    """Return "£1,250.00"; less than nothing has its sign in front.

    What is no number, as a broken sheet may have it, stands as it is.
    """
    if not pounds.is_finite():
        return str(pounds)
    pence = int((pounds * PENCE).to_integral_value(ROUND_HALF_UP))
    return f"-{show_pence(-pence)}" if pence < 0 else show_pence(pence)


def said_time(at: time, language: str = "en") -> str:
    """Return "9am", "10:30am", "midday"."""
    if (at.hour, at.minute) == (_NOON, 0):
        return "hanner dydd" if _is_welsh(language) else "midday"
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{at.hour % _NOON or _NOON}{minutes}{'am' if at.hour < _NOON else 'pm'}"


def said_moment(moment: datetime, language: str = "en") -> str:
    """Return "24 November 2026 at 10:30am", UK time; *moment* is zone-aware."""
    here = moment.astimezone(LONDON)
    at = "am" if _is_welsh(language) else "at"
    return (
        f"{spoken_date(here.date(), language)} {at} {said_time(here.time(), language)}"
    )


def said_list(items: tuple[str, ...], language: str = "en") -> str:
    """Return "a, b and c", in Welsh "a, b ac c"."""
    said = [item.strip() for item in items if item.strip()]
    if len(said) <= 1:
        return "".join(said)
    last = said[-1]
    joined = _welsh_and(last) if _is_welsh(language) else "and"
    return f"{', '.join(said[:-1])} {joined} {last}"


def read_cell(text: str, name: str = "") -> Value:
    """Return a cell of a spreadsheet: a day written 2026-11-24, else its words.

    A bare number is a sum of money where *name*, of its placeholder, says so: a
    spreadsheet keeps "£318.40" as 318.4.
    """
    if _BARE_NUMBER.fullmatch(text.strip()) and is_of_money(name):
        return Decimal(text.strip().replace(",", ""))
    if _ISO_DAY.fullmatch(text.strip()):
        try:
            return date.fromisoformat(text.strip())
        except ValueError:
            return text
    return text


def is_of_money(name: str) -> bool:
    """Return whether a placeholder called *name* stands for a sum of money."""
    key = key_of(name)
    return not key.endswith(_COUNTED) and (
        key == _RENT or key.startswith(_SUM_FIRST) or key.endswith(_SUM_LAST)
    )


def _welsh_and(word: str) -> str:
    first = word[0].casefold()
    if len(word) == 1 and first.isalpha():
        return "ac" if first in _LETTERS_LIKE_VOWELS else "a"
    return "ac" if first in _VOWELS else "a"


def _yes_or_no(language: str, *, yes: bool) -> str:
    if _is_welsh(language):
        return "ie" if yes else "na"
    return "yes" if yes else "no"


def _is_welsh(language: str) -> bool:
    return language.startswith(WELSH)
