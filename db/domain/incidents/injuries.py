"""What regulations 4, 5, 6 and 12 make of somebody who was hurt or died.

Source: RIDDOR 2013, regulations 4 to 6 and 12(1)(b); Schedule 1, paragraph 1.
"""

from __future__ import annotations

from datetime import date

from db.domain.incidents.absences import OVER_SEVEN, OVER_THREE, Spell
from db.domain.incidents.clocks import (
    within_a_year,
    within_fifteen_days,
    within_ten_days,
)
from db.domain.incidents.facts import Facts
from db.domain.incidents.lists import SPECIFIED
from db.domain.incidents.notes import Notes
from db.domain.incidents.reasons import Value
from db.domain.incidents.specified import specified_injury
from db.domain.incidents.verdict import Act, Class, Finding


def death(facts: Facts, notes: Notes, lifts: frozenset[str]) -> Finding | None:
    """Return what a death of the accident calls for; None where nothing."""
    happened_on, died_on = facts.happened_on, facts.died_on
    if "6(1)" in lifts or happened_on is None:
        return None
    if died_on is None:
        notes.ask("died_on", presumed=True)
        died_on = happened_on
    if not within_a_year(happened_on, died_on):
        notes.say("died_late")
        return None
    ten = within_ten_days(happened_on)
    if died_on > ten and facts.standing and facts.standing.reports in _EMPLOYERS:
        notes.say("employee_died", day=died_on)
        return Finding(Class.DEATH, Act.NOTIFY_NOW, "6(3)", died_on)
    notes.say("died", day=died_on)
    due = max(ten, died_on)
    return Finding(Class.DEATH, Act.NOTIFY_AND_REPORT, "6(1)", due)


_EMPLOYERS = frozenset({"us", "employer", "agency"})
"""Whose death an employer has to tell of: not that of the self-employed."""


def died_alone(facts: Facts, notes: Notes) -> bool:
    """Return whether a self-employed person died on premises of their own."""
    if not (facts.dead and facts.person == "self_employed"):
        return False
    if facts.own_premises is None:
        notes.ask("own_premises", presumed=True)
    if facts.own_premises:
        notes.say("died_alone")
    return facts.own_premises is True


def worker_hurt(
    facts: Facts, notes: Notes, lifts: frozenset[str], spell: Spell | None
) -> Finding | None:
    """Return what the injury of a person at work calls for; None where nothing."""
    happened_on = facts.happened_on
    if happened_on is None or lifts >= {"4", "12"}:
        return None
    if "4" not in lifts and (key := specified_injury(facts, notes)):
        letter = f"4(1)({SPECIFIED[key].letter})"
        act = Act.NOTIFY_AND_REPORT
        if facts.person == "self_employed" and facts.own_premises is None:
            notes.ask("own_premises", presumed=True)
        if facts.person == "self_employed" and facts.own_premises:
            notes.say("own_premises")
            act = Act.REPORT_TEN
        due = within_ten_days(happened_on)
        return Finding(Class.SPECIFIED, act, letter, due)
    if facts.bodily is False:
        notes.say("no_injury")
        return None
    return _off_work(facts, notes, lifts, spell)


def _off_work(
    facts: Facts, notes: Notes, lifts: frozenset[str], spell: Spell | None
) -> Finding | None:
    if facts.absences is None:
        notes.ask("absence", presumed=True)
    if spell is None or facts.happened_on is None:
        notes.say("nothing_entered" if facts.absences is None else "no_day_off")
        return None
    row: dict[str, Value] = {
        "days": spell.days,
        "first": spell.first,
        "last": spell.last,
    }
    if spell.days > OVER_SEVEN and "4" not in lifts:
        notes.say("over_seven", **row)
        due = within_fifteen_days(facts.happened_on)
        return Finding(Class.OVER_SEVEN, Act.REPORT_FIFTEEN, "4(2)", due)
    if spell.days > OVER_THREE and "12" not in lifts:
        notes.say("over_three", **row)
        return Finding(Class.OVER_THREE, Act.RECORD, "12(1)(b)", None)
    notes.say("one_day" if spell.days == 1 else "few_days", **row)
    return None


def other_hurt(facts: Facts, notes: Notes, lifts: frozenset[str]) -> Finding | None:
    """Return what the injury of a person not at work calls for; None if nothing."""
    if "5" in lifts or facts.happened_on is None:
        return None
    due: date = within_ten_days(facts.happened_on)
    if facts.hospital_from_scene is None:
        notes.ask("hospital_from_scene")
    if facts.hospital_from_scene:
        if facts.precaution or facts.bodily is False:
            notes.say("precaution")
            return None
        notes.say("to_hospital")
        return Finding(Class.HOSPITAL, Act.NOTIFY_AND_REPORT, "5(a)", due)
    if facts.hospital_premises:
        notes.say("at_hospital")
        if specified_injury(facts, notes):
            return Finding(Class.SPECIFIED, Act.NOTIFY_AND_REPORT, "5(b)", due)
        return None
    if facts.hospital_from_scene is False:
        notes.say("not_to_hospital")
    return None
