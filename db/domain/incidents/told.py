"""Facts read from a plain mapping, as JSON or TOML has them.

What is left out, or null, is not known. Whatever can't be read is told with its
place, all of it at once.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import fields
from datetime import date, datetime
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any, Final

from db.clock import LONDON, uk_date
from db.domain.incidents.conditions import UNNAMED
from db.domain.incidents.facts import UNKNOWN, Absence, Facts, Injury
from db.domain.incidents.lists import (
    AGGRESSIONS,
    BODY_PARTS,
    DISEASES,
    EXEMPTIONS,
    GAS,
    INJURIES,
    KINDS,
    NONE,
    OCCURRENCES,
    ROAD_WORK,
    SPECIFIED,
    STANDINGS,
    TREATMENTS,
    UNCONSCIOUS_CAUSES,
    Listed,
    folded,
    found_key,
)
from db.domain.working_days import FIRST_YEAR, LAST_YEAR
from db.errors import FieldProblem, FieldProblems

LISTS: Final[Mapping[str, Mapping[str, Listed]]] = MappingProxyType(
    {
        "kind": KINDS,
        "person": STANDINGS,
        "aggression": AGGRESSIONS,
        "exemption": EXEMPTIONS,
        "road_work": ROAD_WORK,
        "specified": SPECIFIED,
        "unconscious_from": UNCONSCIOUS_CAUSES,
        "dangerous_occurrence": OCCURRENCES,
        "disease": DISEASES,
        "gas": GAS,
        "treatment": TREATMENTS,
        "injury": INJURIES,
        "body_part": BODY_PARTS,
    }
)
"""Which list a field's value is picked from."""
OR_NONE: Final = frozenset({"specified", "dangerous_occurrence", "disease"})
"""Fields where ``none`` or false says: not one of these."""
LONGEST_NAME: Final = 60
"""How much of a field's name is shown where there is no such field."""
NOT_ONE_OF_THEM: Final = frozenset({NONE, "no", "near_miss"})
"""What says so; a near miss is in no list of the law."""
DAYS: Final = ("happened_on", "died_on", "diagnosed_on", "learned_on")
OUTSIDE: Final = frozenset(
    {"injury", "body_part", "injuries", "absence", "learned_at", "note"}
)
"""Fields of the format that are no field of `Facts`."""
_MADE: Final = frozenset({"injuries", "absences"})
FIELDS: Final = frozenset(each.name for each in fields(Facts)) - _MADE | OUTSIDE
YES_NO: Final = FIELDS - OUTSIDE - LISTS.keys() - {*DAYS, "age"}


def read_facts(told: Mapping[str, object]) -> Facts:
    """Return what *told* says.

    Raises FieldProblems with each place that can't be read.
    """
    problems: list[FieldProblem] = [
        FieldProblem(shown(name), _no_such(name, FIELDS))
        for name in told
        if name not in FIELDS
    ]
    known: dict[str, Any] = {}
    for name, value in told.items():
        if name in FIELDS - OUTSIDE and value is not None:
            into = "aggression" if _is_a_kind_of_violence(name, value) else name
            _read(into, name, _plain(name, value), known, problems)
    known["injuries"] = _injuries(told, problems)
    if told.get("absence") is not None:
        known["absences"] = _absences(told["absence"], problems)
    try:
        aware = read_aware(told)
    except FieldProblem as problem:
        problems.append(problem)
    else:
        if aware is not None:
            known.setdefault("learned_on", uk_date(aware))
    if problems:
        raise FieldProblems(problems)
    return Facts(**known)


def read_aware(told: Mapping[str, object]) -> datetime | None:
    """Return when we came to know of it, zone-aware; None where nobody says.

    A time without a zone is United Kingdom time. Raises FieldProblem.
    """
    value = told.get("learned_at")
    if value is None:
        return None
    words = "Write a day and a time: 2026-04-01T10:42."
    if isinstance(value, str):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            raise FieldProblem("learned_at", words) from None
    if not isinstance(value, datetime) or not FIRST_YEAR < value.year < LAST_YEAR:
        raise FieldProblem("learned_at", words)
    return value if value.tzinfo else value.replace(tzinfo=LONDON)


def shown(name: str) -> str:
    """Return a field's name as it may be shown: short, on one line, in letters."""
    short = name[:LONGEST_NAME]
    return short if short.isprintable() else ascii(short)[1:-1]


def _no_such(name: str, names: Collection[str]) -> str:
    near = get_close_matches(name[:LONGEST_NAME], names, n=1)
    return "There is no such field." + (f" Did you mean {near[0]}?" if near else "")


def _is_a_kind_of_violence(name: str, value: object) -> bool:
    """Return whether the kind of aggression stands where yes or no is asked."""
    return name == "violence" and isinstance(value, str)


def _plain(name: str, value: object) -> object:
    """Return what true and false mean where a value of a list is wanted."""
    if name in OR_NONE and value is False:
        return NONE
    if name == "dangerous_occurrence" and value is True:
        return UNNAMED
    return value


def _read(
    name: str,
    field: str,
    value: object,
    into: dict[str, Any],
    problems: list[FieldProblem],
) -> None:
    try:
        into[name] = _reader(name)(field, value)
    except FieldProblem as problem:
        problems.append(problem)


def _reader(name: str) -> Callable[[str, object], object]:
    if name in LISTS:
        return lambda field, value: _pick(field, name, value)
    if name in DAYS:
        return _day
    return _age if name == "age" else _yes_no


def _yes_no(field: str, value: object) -> bool:
    if isinstance(value, bool):
        return value
    raise FieldProblem(field, "Write true or false.")


def _age(field: str, value: object) -> int:
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise FieldProblem(field, "Write the age in whole years.")


def _day(field: str, value: object) -> date:
    """Return a day written as text, or as TOML has it."""
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    words = "Write a day of the calendar as year, month and day: 2026-04-01."
    if not isinstance(value, str):
        raise FieldProblem(field, words)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise FieldProblem(field, words) from None


def _pick(field: str, name: str, value: object) -> str:
    values = LISTS[name]
    if isinstance(value, str):
        if value == UNNAMED and name == "dangerous_occurrence":
            return value
        if (key := found_key(values, value)) is not None:
            return key
        if name in OR_NONE and folded(value) in NOT_ONE_OF_THEM:
            return NONE
    choices = [*values, *([NONE] if name in OR_NONE else [])]
    raise FieldProblem(field, f"Choose one of these: {', '.join(choices)}.")


def _injuries(
    told: Mapping[str, object], problems: list[FieldProblem]
) -> tuple[Injury, ...]:
    """Return the injuries: one beside the other fields, or a list of them."""
    one = {k: told[k] for k in ("injury", "body_part") if told.get(k) is not None}
    several = told.get("injuries")
    if several is None:
        return (_injury("", one, problems),) if one else ()
    if one:
        words = "Write one injury, or a list of injuries: not both."
        problems.append(FieldProblem("injuries", words))
        return ()
    if not isinstance(several, Sequence) or isinstance(several, str):
        problems.append(FieldProblem("injuries", "Write a list of injuries."))
        return ()
    return tuple(
        _injury(f"injuries[{place}].", each, problems)
        for place, each in enumerate(several)
    )


def _injury(before: str, told: object, problems: list[FieldProblem]) -> Injury:
    if not isinstance(told, Mapping):
        words = "Write an injury with its injury and body_part."
        problems.append(FieldProblem(before.rstrip("."), words))
        return Injury()
    found: dict[str, Any] = {"injury": UNKNOWN, "body_part": UNKNOWN}
    for name, value in told.items():
        if name not in found:
            words = _no_such(name, found)
            problems.append(FieldProblem(f"{before}{shown(name)}", words))
        elif value is not None:
            _read(name, f"{before}{name}", value, found, problems)
    return Injury(found["injury"], found["body_part"])


def _absences(told: object, problems: list[FieldProblem]) -> tuple[Absence, ...]:
    if not isinstance(told, Sequence) or isinstance(told, str):
        words = "Write a list of absences, each with from and to."
        problems.append(FieldProblem("absence", words))
        return ()
    found = []
    for place, each in enumerate(told):
        if (absence := _absence(f"absence[{place}]", each, problems)) is not None:
            found.append(absence)
    return tuple(found)


def _absence(field: str, told: object, problems: list[FieldProblem]) -> Absence | None:
    if not isinstance(told, Mapping):
        problems.append(FieldProblem(field, "Write an absence with from and to."))
        return None
    count = len(problems)
    problems += [
        FieldProblem(f"{field}.{shown(name)}", "There is no such field.")
        for name in told
        if name not in {"from", "to"}
    ]
    if told.get("from") is None:
        words = "Say on which day the absence began."
        problems.append(FieldProblem(f"{field}.from", words))
    days: dict[str, Any] = {}
    for name in ("from", "to"):
        if told.get(name) is not None:
            try:
                days[name] = _day(f"{field}.{name}", told[name])
            except FieldProblem as problem:
                problems.append(problem)
    if len(problems) > count:
        return None
    return Absence(days["from"], days.get("to"))
