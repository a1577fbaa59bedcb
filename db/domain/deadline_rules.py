"""The clocks as data: how long, of what days, from when, and who says so.

What a council starts with stands in `resources/rules/clocks.toml`; its own
editions, from a day on, in `db.domain.clock_rules`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

import msgspec

from db.domain.shipped_rules import shipped_rules

_SHIPPED: Final = shipped_rules("clocks")
EDITION: Final[str] = _SHIPPED["edition"]
"""The edition of the rules that ship: raised with every change to one."""


class Unit(StrEnum):
    """What a clock counts."""

    HOURS = "hours"
    DAYS = "days"
    WORKING_DAYS = "working days"
    MONTHS = "months"


@dataclass(frozen=True, slots=True)
class Rule:
    """One clock.

    Attributes:
        amount: how many of *unit*; the day it starts is never counted.
        extended: how many in all once the longer period is claimed, None if
            there is none.
        starts: the word that goes before the day the clock starts.
        any_uk_holiday: whether a bank holiday in any nation is left out.
        moves_to_working_day: whether a last day off moves to the next one on.
        statutory: whether days on which the office chose to close count.
        pauses: for what it may stand still: clarification, identity or
            customer (any wait for them); empty is never.
        restarts: whether it begins again when a clarification arrives.
        words_cy, source_cy: the same in Welsh; empty is said in English.
        warn_days: how many working days before its last day it stands amber;
            clocks in hours do so for the last quarter of their time.
    """

    kind: str
    words: str
    amount: int
    unit: Unit
    source: str
    extended: int | None = None
    starts: str = "Received"
    any_uk_holiday: bool = False
    moves_to_working_day: bool = False
    statutory: bool = True
    edition: str = EDITION
    pauses: tuple[str, ...] = ()
    restarts: bool = False
    warn_days: int = 2
    words_cy: str = ""
    source_cy: str = ""


def _rules(entries: list[dict[str, Any]]) -> Mapping[str, Rule]:
    rules = msgspec.convert(entries, tuple[Rule, ...])
    return MappingProxyType({rule.kind: rule for rule in rules})


RULES: Final = _rules(_SHIPPED["clock"])
"""Every clock of a case or an enquiry by its kind."""
ACCEPT_RULES: Final = _rules(_SHIPPED["acceptance"])
"""By when a team has to take what it was sent; hours run through the night."""
STANDARD: Final = msgspec.convert(_SHIPPED["standard"], Rule)
"""What every promise of our own permits, however many working days it is."""


def promised(standard: Rule, n: int) -> Rule:
    """Return *standard* for a service that promises an answer in *n* working days."""
    return replace(
        standard,
        kind=f"working_days({n})",
        words=f"{n} working day{'' if n == 1 else 's'}",
        amount=n,
        words_cy="",
    )


def working_days(n: int) -> Rule:
    """Return the shipped rule of an answer in *n* working days."""
    return promised(STANDARD, n)
