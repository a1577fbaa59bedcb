"""A clock's rule as data, so that a council can correct it from a day on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Final

from db.domain.clock_permits import PAUSE_REASONS
from db.domain.deadline_rules import ACCEPT_RULES, STANDARD, Rule, Unit, promised
from db.domain.deadlines import promised_days, rule_for
from db.domain.rule_editions import RuleEdition, edition_on
from db.errors import FieldProblem

MOST: Final = {
    Unit.HOURS: 24 * 31,
    Unit.DAYS: 366,
    Unit.WORKING_DAYS: 260,
    Unit.MONTHS: 12,
}
"""The longest period of each unit that is no slip of the finger."""
ClockEdition = RuleEdition[Rule]


def shipped_clock(kind: str) -> Rule:
    """Return the rule of *kind* that ships; of acceptance and promises too.

    Raises ClerkError for a kind that is not known.
    """
    if kind == STANDARD.kind:
        return STANDARD
    return ACCEPT_RULES.get(kind) or rule_for(kind)


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
    if not rule.words.strip():
        raise FieldProblem("words", "Say the rule in words")
    if not rule.source.strip():
        raise FieldProblem("source", "Say where the rule stands")
    if not 0 <= rule.warn_days <= MOST[Unit.WORKING_DAYS]:
        raise FieldProblem("warn_days", "Enter a number of working days, 0 for none")
    if unknown := [why for why in rule.pauses if why not in PAUSE_REASONS]:
        raise FieldProblem("pauses", f"Nothing is paused for {unknown[0]}")


def check_said_anew(before: Rule, rule: Rule) -> None:
    """Raise FieldProblem for ``words`` that still tell of the period before."""
    counted = (before.amount, before.unit, before.extended)
    if (rule.amount, rule.unit, rule.extended) == counted:
        return
    if rule.words == before.words:
        raise FieldProblem("words", "Write the new period into these words too")
    if rule.words_cy and rule.words_cy == before.words_cy:
        raise FieldProblem("words_cy", "Write the new period into these words too")


def rule_on(kind: str, day: date, editions: Iterable[ClockEdition]) -> tuple[Rule, int]:
    """Return the rule of *kind* for a clock that starts on *day*, and its number.

    Number 0 is the rule that the program ships; where two editions hold on a
    day the newer one stands. A promise of so many working days goes by the
    edition of every promise. Raises ClerkError for a kind that is not known.
    """
    days = promised_days(kind)
    key = kind if days is None else STANDARD.kind
    found = edition_on(key, day, editions)
    if found is None:
        return shipped_clock(kind), 0
    return _ours(found, days), found.number


def rule_numbered(kind: str, number: int, editions: Iterable[ClockEdition]) -> Rule:
    """Return the edition of *kind* by which a clock was started, taken back or not."""
    days = promised_days(kind)
    key = kind if days is None else STANDARD.kind
    for each in editions:
        if (each.key, each.number) == (key, number):
            return _ours(each, days)
    return shipped_clock(kind)


def _ours(found: ClockEdition, days: int | None) -> Rule:
    rule = found.rule if days is None else promised(found.rule, days)
    return replace(rule, edition=f"{rule.edition}, ours {found.number}")
