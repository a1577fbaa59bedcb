"""A council's own editions of a rule, each in force from one day to another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, fields
from datetime import date
from typing import Any, Generic, TypeVar

import msgspec

from db.errors import ClerkError

RuleT = TypeVar("RuleT")


@dataclass(frozen=True, slots=True)
class RuleEdition(Generic[RuleT]):
    """One edition of the rule *key*.

    Attributes:
        number: counts the editions of the key from 1; 0 is what ships.
        valid_from, valid_to: first and last day; None is open.
        withdrawn: taken back; it holds on no day.
    """

    key: str
    number: int
    valid_from: date
    valid_to: date | None
    rule: RuleT
    withdrawn: bool = field(default=False)

    def holds(self, day: date) -> bool:
        """Return whether it is in force on *day*, newer ones apart."""
        return (
            not self.withdrawn
            and self.valid_from <= day
            and (self.valid_to is None or day <= self.valid_to)
        )


def edition_on(
    key: str, day: date, editions: Iterable[RuleEdition[RuleT]]
) -> RuleEdition[RuleT] | None:
    """Return the edition of *key* in force on *day*: the newest; None for none."""
    holding = [each for each in editions if each.key == key and each.holds(day)]
    return max(holding, key=lambda each: each.number, default=None)


def rules_on(
    shipped: Mapping[str, RuleT], day: date, editions: Iterable[RuleEdition[RuleT]]
) -> dict[str, RuleT]:
    """Return every rule in force on *day* by its key: what ships, or our own."""
    found = dict(shipped)
    known = list(editions)
    for key in {each.key for each in known}:
        if (ours := edition_on(key, day, known)) is not None:
            found[key] = ours.rule
    return found


def to_body(rule: Any) -> dict[str, Any]:  # noqa: ANN401  a rule of any topic
    """Return *rule* in plain values, as it is kept."""
    body: dict[str, Any] = msgspec.to_builtins(rule)
    return body


def from_body(body: Mapping[str, Any], kind: type[RuleT]) -> RuleT:
    """Return the rule that *body* keeps.

    Raises ClerkError for one that a newer program wrote.
    """
    known = {each.name for each in fields(kind)}  # type: ignore[arg-type]  # every kind of rule is a dataclass
    if unknown := sorted(body.keys() - known):
        raise ClerkError(f"This rule has what is not known here: {', '.join(unknown)}")
    return msgspec.convert(body, kind)
