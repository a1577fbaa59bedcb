"""What can't wait for the scanner: logged, and handed over in ten seconds.

The kinds are data (``resources/lists/urgent_kinds.toml``). Sources: Civil
Procedure Rules, part 6 (service of a claim form: who brought it and when decides
the day); Public Contracts Regulations and councils' contract procedure rules
(tenders stay sealed); Representation of the People (England and Wales)
Regulations 2001 (postal votes are opened by the returning officer).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

import msgspec

from db.domain.shipped_rules import shipped_list

ASKED: Final = frozenset({"received_at", "server_name", "location"})
"""What an urgent entry may have to say besides what it is."""


class UrgentRule(msgspec.Struct, frozen=True, kw_only=True):
    """What is done with one kind.

    Attributes:
        opened: whether the envelope may be opened here.
        scanned: whether it is scanned, after it was handed over.
        asks: fields of the entry that must be filled, out of `ASKED`.
        restricted: whether its contents are for few eyes.
    """

    key: str
    label: str
    label_cy: str
    opened: bool = False
    scanned: bool = False
    asks: tuple[str, ...] = ()
    restricted: bool = False

    def __post_init__(self) -> None:
        """Refuse a kind without words, or one that asks what no entry has."""
        if not (self.key and self.label.strip() and self.label_cy.strip()):
            raise ValueError("key, label or label_cy is empty")
        if unknown := set(self.asks) - ASKED:
            raise ValueError(f"no entry has {', '.join(sorted(unknown))}")


RULES: Final[Mapping[str, UrgentRule]] = MappingProxyType(
    {
        each["key"]: msgspec.convert(each, UrgentRule)
        for each in shipped_list("urgent_kinds")
    }
)
"""By their keys; a suspect package is left where it lies: its entry asks where."""


def rule_of(kind: str) -> UrgentRule:
    """Return what is done with an urgent *kind*, one of `RULES`."""
    return RULES[kind]


def is_restricted(kind: str | None) -> bool:
    """Return whether what is urgent in this way is for few eyes."""
    rule = RULES.get(kind or "")
    return rule is not None and rule.restricted


def asking_for(field: str) -> frozenset[str]:
    """Return the kinds whose entry must say *field*."""
    return frozenset(key for key, rule in RULES.items() if field in rule.asks)
