"""What follows from the values that a letter was given, and what nobody need give.

- ``((phone if any))`` is printed where there is one; else its line is left out.
- ``((not accepted??words))`` and ``((no new time??words))`` are printed where
  ``accepted`` or ``new time`` is not.
- ``((14 days from today))`` is counted from the letter's own day.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Final

from db.clock import LONDON
from db.domain.letters.brackets import key_of
from db.domain.letters.known_values import KNOWN, OPTIONAL, SALUTATION, YOURS
from db.domain.letters.parts import Placeholder
from db.domain.letters.release import is_counted
from db.domain.letters.values import Value, said_time
from db.domain.spoken import WELSH

IF_ANY: Final = "ifany"
_NOT: Final = ("not", "no")
_STARTS, _ENDS, _DAY, _TIME, _CANCELLED, _BOOKED, _CALLED_OFF, _NEW_TIME = map(
    key_of,
    (
        *("starts at", "ends at", "appointment date", "appointment time"),
        *("cancelled", "visit booked", "called off", "new time"),
    ),
)


def with_derived(values: dict[str, Value], language: str) -> dict[str, Value]:
    """Return values *by key* with those that follow from them.

    A letter to somebody whose name nobody knows begins "Dear Sir or Madam" and
    ends "Yours faithfully". What was given goes before what follows.
    """
    welsh = language.startswith(WELSH)
    greeting = "Annwyl Syr neu Fadam" if welsh else "Dear Sir or Madam"
    end = "Yours sincerely" if SALUTATION in values else "Yours faithfully"
    found: dict[str, Value] = {
        SALUTATION: greeting,
        YOURS: "Yn gywir" if welsh else end,
        _CALLED_OFF: _CANCELLED in values,
        _BOOKED: _CANCELLED not in values,
    }
    starts, ends = values.get(_STARTS), values.get(_ENDS)
    if isinstance(starts, datetime):
        found[_DAY] = starts.astimezone(LONDON).date()
        found[_TIME] = " \u2013 ".join(
            said_time(each.astimezone(LONDON).time(), language)
            for each in (starts, ends)
            if isinstance(each, datetime)
        )
    found[_NEW_TIME] = _DAY in found or _DAY in values
    return found | values


def negatives(keys: Iterable[str]) -> dict[str, str]:
    """Return of which other key a key says the opposite."""
    asked = frozenset(keys)
    found: dict[str, str] = {}
    for key in asked:
        for opposite in _NOT:
            base = key.removeprefix(opposite)
            if base != key and (base in asked or (base in KNOWN and key not in KNOWN)):
                found.setdefault(key, base)
    return found


def needed(placeholders: Iterable[Placeholder]) -> tuple[Placeholder, ...]:
    """Return those of *placeholders* that somebody has to give, or the program."""
    listed = tuple(placeholders)
    opposite = negatives(each.key for each in listed)
    return tuple(
        each
        for each in listed
        if each.key not in OPTIONAL
        and each.key not in opposite
        and not each.key.endswith(IF_ANY)
        and not is_counted(each.key)
    )
