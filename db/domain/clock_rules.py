"""A clock's rule as data, so that a council can correct it from a day on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import date
from typing import Any, Final

from db.domain.clock_permits import PAUSE_REASONS
from db.domain.deadline_rules import Rule, Unit
from db.domain.deadlines import rule_for
from db.errors import ClerkError, FieldProblem

MOST: Final = {
    Unit.HOURS: 24 * 31,
    Unit.DAYS: 366,
    Unit.WORKING_DAYS: 260,
    Unit.MONTHS: 12,
}
"""The longest period of each unit that is no slip of the finger."""


@dataclass(frozen=True, slots=True)
class RuleEdition:
    """A council's own edition of a rule, in force from one day to another."""

    kind: str
    number: int
    valid_from: date
    valid_to: date | None
    rule: Rule


def to_body(rule: Rule) -> dict[str, Any]:
    """Return *rule* in plain values, as it is kept."""
    return {**asdict(rule), "unit": rule.unit.value, "pauses": list(rule.pauses)}


def from_body(body: Mapping[str, Any]) -> Rule:
    """Return the rule that *body* keeps.

    Raises ClerkError for one that a newer program wrote.
    """
    known = {field.name for field in fields(Rule)}
    if unknown := sorted(body.keys() - known):
        raise ClerkError(f"This rule has what is not known here: {', '.join(unknown)}")
    plain = dict(body)
    return Rule(
        **{**plain, "unit": Unit(plain["unit"]), "pauses": tuple(plain["pauses"])}
    )


def check_rule(rule: Rule) -> None:
    """Raise FieldProblem for the first thing in *rule* that can't be meant."""
    if not 0 <= rule.amount <= MOST[rule.unit]:
        raise FieldProblem(
            "amount", f"Enter a number from 0 to {MOST[rule.unit]} {rule.unit}"
        )
    if rule.extended is not None and not (
        rule.amount < rule.extended <= 2 * MOST[rule.unit]
    ):
        raise FieldProblem("extended", "The longer period must be the longer one")
    if not rule.source.strip():
        raise FieldProblem("source", "Say where the rule stands")
    if unknown := [why for why in rule.pauses if why not in PAUSE_REASONS]:
        raise FieldProblem("pauses", f"Nothing is paused for {unknown[0]}")


def rule_on(kind: str, day: date, editions: Iterable[RuleEdition]) -> tuple[Rule, int]:
    """Return the rule of *kind* for a clock that starts on *day*, and its number.

    Number 0 is the rule that the program ships; where two editions hold on a
    day the newer one stands. Raises ClerkError for a kind that is not known.
    """
    holding = [
        edition
        for edition in editions
        if edition.kind == kind
        and edition.valid_from <= day
        and (edition.valid_to is None or day <= edition.valid_to)
    ]
    if not holding:
        return rule_for(kind), 0
    newest = max(holding, key=lambda edition: edition.number)
    return _ours(newest), newest.number


def rule_numbered(kind: str, number: int, editions: Iterable[RuleEdition]) -> Rule:
    """Return the rule of *kind* that has *number*, whenever it held; see `rule_on`."""
    for edition in editions:
        if edition.kind == kind and edition.number == number:
            return _ours(edition)
    return rule_for(kind)


def _ours(edition: RuleEdition) -> Rule:
    return replace(
        edition.rule, edition=f"{edition.rule.edition}, ours {edition.number}"
    )
