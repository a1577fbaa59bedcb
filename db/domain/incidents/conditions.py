"""What regulations 6(2), 7, 8, 9 and 11 make of it: occurrences, diseases, gas.

Source: RIDDOR 2013, regulations 6(2), 7 to 9 and 11; Schedules 1 and 2.
"""

from __future__ import annotations

from datetime import date

from db.domain.incidents.clocks import within_fourteen_days, within_ten_days
from db.domain.incidents.facts import Facts
from db.domain.incidents.injuries import died_alone
from db.domain.incidents.lists import DISEASES, GAS, NONE, OCCURRENCES
from db.domain.incidents.notes import Notes
from db.domain.incidents.verdict import Act, Class, Finding

UNNAMED = "unnamed"
INFECTION = "biological_agent"


def occurrence(facts: Facts, notes: Notes, lifts: frozenset[str]) -> Finding | None:
    """Return what a dangerous occurrence calls for; None where there was none."""
    key = facts.dangerous_occurrence
    if key is None or facts.happened_on is None:
        return None
    if key == NONE:
        notes.say("not_listed")
        return None
    if facts.work_related is False or "7" in lifts:
        if facts.work_related is False:
            notes.say("occurrence_elsewhere")
        return None
    if key == UNNAMED:
        notes.ask("dangerous_occurrence", presumed=True)
        notes.say("occurrence_unnamed")
    else:
        one = OCCURRENCES[key]
        notes.say("occurrence", occurrence=one, place=one.source)
    due = within_ten_days(facts.happened_on)
    return Finding(Class.OCCURRENCE, Act.NOTIFY_AND_REPORT, "7", due)


def infection_killed(
    facts: Facts, notes: Notes, lifts: frozenset[str]
) -> Finding | None:
    """Return what a death of an infection caught through work calls for."""
    if not facts.dead or facts.disease != INFECTION or "6(2)" in lifts:
        return None
    if facts.exposure is None:
        notes.ask("exposure", presumed=True)
    if facts.exposure is False or died_alone(facts, notes):
        return None
    if facts.died_on is None:
        notes.ask("died_on", presumed=True)
    notes.say("infection")
    day: date | None = facts.died_on or facts.happened_on
    due = within_ten_days(day) if day else None
    return Finding(Class.DEATH, Act.NOTIFY_AND_REPORT, "6(2)", due)


def diagnosis(facts: Facts, notes: Notes, lifts: frozenset[str]) -> Finding | None:
    """Return what the diagnosis of a disease calls for; None where nothing."""
    # The self-employed report their own; when they are dead nobody has to.
    alone = facts.dead and facts.person == "self_employed"
    if facts.disease in (None, NONE) or alone:
        return None
    one = DISEASES[facts.disease]
    place = one.regulation
    if one.regulation.partition("(")[0] in lifts:
        return None
    if facts.standing is None:
        notes.ask("person", presumed=True)
    elif not facts.standing.at_work:
        notes.say("not_their_work", regulation=place)
        return None
    if facts.exposure is None:
        notes.ask("exposure", presumed=True)
    if facts.exposure is False:
        notes.say("not_exposed", work=one.cause, regulation=place)
        return None
    if facts.diagnosed_on is None:
        notes.ask("diagnosed_on")
        notes.say("not_diagnosed", disease=one, regulation=place)
        return None
    day = facts.diagnosed_on
    notes.say("diagnosed", disease=one, day=day, regulation=place)
    act = Act.NOTIFY_NOW if one.regulation.startswith("9") else Act.REPORT_NOW
    return Finding(Class.DISEASE, act, one.regulation, facts.diagnosed_on)


def gas(facts: Facts, notes: Notes) -> Finding | None:
    """Return what gas calls for, where no other regulation has it reported."""
    day = facts.learned_on or facts.happened_on
    if facts.gas in (None, NONE) or day is None:
        return None
    one = GAS[facts.gas]
    notes.say("gas", gas=one, regulation=one.regulation)
    if facts.gas == "injury":
        day = facts.happened_on or day
    due = within_fourteen_days(day)
    act = Act.NOTIFY_AND_REPORT_GAS if facts.gas == "injury" else Act.REPORT_GAS
    return Finding(Class.GAS, act, one.regulation, due)
