"""Whether an incident must be reported or recorded, why, and by when.

It answers for one person in one incident; a person decides. What was decided,
with its reason, is kept beside this answer.

Source: Reporting of Injuries, Diseases and Dangerous Occurrences Regulations
2013 (SI 2013/1471), regulations 2 to 9, 11, 12, 14, 15 and Schedules 1 and 2.
"""

from __future__ import annotations

from datetime import date
from typing import Final

from db.domain.deadlines import absence_over
from db.domain.incidents.absences import (
    ENGLAND,
    OVER_SEVEN,
    OVER_THREE,
    Spell,
    longest,
    spells,
)
from db.domain.incidents.conditions import diagnosis, gas, infection_killed, occurrence
from db.domain.incidents.facts import Facts
from db.domain.incidents.impossible import check_facts, check_whole
from db.domain.incidents.injuries import death, died_alone, other_hurt, worker_hurt
from db.domain.incidents.lists import NONE
from db.domain.incidents.notes import Notes
from db.domain.incidents.people import responsible, say_who
from db.domain.incidents.scope import is_accident, is_connected, lifted
from db.domain.incidents.verdict import Class, Finding, Outcome, Verdict
from db.domain.working_days import DAY, Calendar

_WEIGHT: Final = {kind: place for place, kind in enumerate(Class)}


def classify(facts: Facts, today: date, calendar: Calendar = ENGLAND) -> Verdict:
    """Return what the regulations make of *facts*.

    Args:
        facts: what was answered; what is not known is None.
        today: the day in the United Kingdom, up to which an absence that goes
            on is counted.
        calendar: whose working days part one absence from the next.

    Raises:
        FieldProblems: where the facts can't all be so.
    """
    check_facts(facts, today)
    check_whole(facts)
    return weigh(facts, today, calendar)


def weigh(facts: Facts, today: date, calendar: Calendar = ENGLAND) -> Verdict:
    """Return what the regulations make of *facts* that were checked already."""
    notes = Notes()
    findings: list[Finding] = []
    spell = longest_spell(facts, today, calendar)
    lifts = lifted(facts, notes)
    if is_personal(facts):
        findings += _hurt(facts, notes, lifts, spell)
    elif facts.hurt is None and facts.dangerous_occurrence is None:
        notes.ask("hurt")
    findings += [
        each
        for each in (occurrence(facts, notes, lifts), diagnosis(facts, notes, lifts))
        if each is not None
    ]
    if all(each.kind is Class.OVER_THREE for each in findings):
        findings += [each for each in (gas(facts, notes),) if each is not None]
    findings.sort(key=lambda each: _WEIGHT[each.kind])
    return Verdict(
        _outcome(findings, notes),
        tuple(findings),
        responsible(facts, findings[0].kind if findings else Class.NONE),
        tuple(notes.steps),
        tuple(notes.open),
        spell,
        _over(facts, spell, OVER_THREE),
        _over(facts, spell, OVER_SEVEN),
    )


def is_personal(facts: Facts) -> bool:
    """Return whether somebody was hurt or died, by all that is known."""
    return facts.hurt is not False and bool(
        facts.hurt
        or facts.person
        or facts.injuries
        or facts.dead
        or facts.absences
        or facts.unconscious
        or facts.hospital_from_scene
        or facts.specified
        or facts.violence
        or facts.aggression
        or facts.natural_causes
        or facts.self_harm
        or facts.disease not in (None, NONE)
    )


def longest_spell(facts: Facts, today: date, calendar: Calendar) -> Spell | None:
    """Return the longest row of days off, None where there is none."""
    if facts.happened_on is None or not facts.absences:
        return None
    return longest(spells(facts.happened_on, facts.absences, today, calendar))


def _hurt(
    facts: Facts, notes: Notes, lifts: frozenset[str], spell: Spell | None
) -> list[Finding]:
    """Return what was done to the person's body calls for."""
    say_who(facts, notes)
    found = infection_killed(facts, notes, lifts)
    if found is None and facts.happened_on is not None and not facts.ill_alone:
        counts = is_accident(facts, notes) and is_connected(facts, notes)
        if counts and not died_alone(facts, notes):
            found = _of_an_accident(facts, notes, lifts, spell)
    return [] if found is None else [found]


def _of_an_accident(
    facts: Facts, notes: Notes, lifts: frozenset[str], spell: Spell | None
) -> Finding | None:
    """Return what an accident connected with work calls for."""
    if facts.dead and (found := death(facts, notes, lifts)) is not None:
        return found
    if facts.worker is None:
        notes.ask("person")
        return None
    if facts.worker:
        return worker_hurt(facts, notes, lifts, spell)
    return other_hurt(facts, notes, lifts)


def _outcome(findings: list[Finding], notes: Notes) -> Outcome:
    if any(each.kind is not Class.OVER_THREE for each in findings):
        return Outcome.REPORTABLE
    if findings:
        return Outcome.RECORDABLE
    return Outcome.UNCLEAR if notes.doubtful else Outcome.NOT


def _over(facts: Facts, spell: Spell | None, days: int) -> date | None:
    """Return when the days off last over *days*: those there are, or from the next."""
    if facts.happened_on is None or not facts.worker:
        return None
    before = facts.happened_on if spell is None else spell.first - DAY
    return absence_over(before, days)
