"""How long each type of post is kept, as data: what ships, and what may be meant.

What a council starts with stands in `resources/rules/retention.toml`; its own
editions, from a day on, in `db.domain.rulebook`. Whoever keeps a document goes
by the edition of the day: a schedule says when something may be destroyed, so
a longer period holds for what is here already.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

import msgspec

from db.domain.post.retention import Trigger
from db.domain.shipped_rules import shipped_rules
from db.errors import FieldProblem

_MOST_MONTHS: Final = 1_200
_MOST_DAYS: Final = 3_650
PAPER_KEY: Final = "batch"
"""The only rule on paper."""


@dataclass(frozen=True, slots=True)
class RetentionRule:
    """How long documents of one type are kept.

    Attributes:
        months: how many, from the trigger; 0 where they are kept for good.
    """

    trigger: Trigger
    months: int
    source: str = "local standard"


@dataclass(frozen=True, slots=True)
class PaperRule:
    """For how many days the paper of a batch lies after it was counted."""

    days: int
    source: str = "local standard"


def check_retention(rule: RetentionRule) -> None:
    """Raise FieldProblem for ``months`` where a period can't be meant."""
    for_good = rule.trigger is Trigger.NEVER
    if for_good and rule.months:
        raise FieldProblem("months", "Leave it empty: it is kept for good")
    if not for_good and not 1 <= rule.months <= _MOST_MONTHS:
        raise FieldProblem("months", "Enter months, from 1 to 1200")


def check_paper(rule: PaperRule) -> None:
    """Raise FieldProblem for ``days`` where a period can't be meant."""
    if not 0 <= rule.days <= _MOST_DAYS:
        raise FieldProblem("days", "Enter days, from 0 to 3650")


def _by_type(entries: list[dict[str, Any]]) -> Mapping[str, RetentionRule]:
    found: dict[str, RetentionRule] = {}
    for entry in entries:
        rule = msgspec.convert(
            {key: value for key, value in entry.items() if key != "types"},
            RetentionRule,
        )
        for key in entry["types"]:
            if key in found:
                raise ValueError(f"{key} has two periods")
            found[key] = rule
    return MappingProxyType(found)


RETENTION: Final = _by_type(shipped_rules("retention")["rule"])
"""What a council starts with, by the type of document."""
PAPER: Final = msgspec.convert(shipped_rules("retention")["paper"], PaperRule)
