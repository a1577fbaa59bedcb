"""What regulations 6(2), 7, 8, 9 and 11 make of it: occurrences, diseases, gas.

Source: RIDDOR 2013, regulations 6(2), 7 to 9 and 11; Schedules 1 and 2.
"""

from __future__ import annotations

from datetime import date

from db.domain.incidents.clocks import within_fourteen_days, within_ten_days
from db.domain.incidents.facts import Facts
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
        words = "None of those that the law lists; a near miss is not one by itself"
        notes.say("dangerous_occurrence", words, "RIDDOR 2013, Schedule 2")
        return None
    if facts.work_related is False or "7" in lifts:
        if facts.work_related is False:
            words = "A dangerous occurrence counts when it is connected with work"
            notes.say("work_related", words, "RIDDOR 2013, regulation 2(1)")
        return None
    if key == UNNAMED:
        notes.ask("dangerous_occurrence", presumed=True)
        words, source = "Told to be one of those that the law lists", "Schedule 2"
    else:
        words, source = OCCURRENCES[key].label, OCCURRENCES[key].source
    notes.say("dangerous_occurrence", words, f"RIDDOR 2013, regulation 7 and {source}")
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
    if facts.exposure is False:
        return None
    if facts.died_on is None:
        notes.ask("died_on", presumed=True)
    words = "The person died of an infection caught through work"
    notes.say("disease", words, "RIDDOR 2013, regulation 6(2)")
    day: date | None = facts.died_on or facts.happened_on
    due = within_ten_days(day) if day else None
    return Finding(Class.DEATH, Act.NOTIFY_AND_REPORT, "6(2)", due)


def diagnosis(facts: Facts, notes: Notes, lifts: frozenset[str]) -> Finding | None:
    """Return what the diagnosis of a disease calls for; None where nothing."""
    if facts.disease in (None, NONE):
        return None
    one = DISEASES[facts.disease]
    source = f"RIDDOR 2013, regulation {one.regulation}"
    if one.regulation.partition("(")[0] in lifts:
        return None
    if facts.standing is None:
        notes.ask("person", presumed=True)
    elif not facts.standing.at_work:
        words = "A disease is reported for those whose work it comes of alone"
        notes.say("person", words, source)
        return None
    if facts.exposure is None:
        notes.ask("exposure", presumed=True)
    if facts.exposure is False:
        notes.say("exposure", f"The work does not involve {one.work}", source)
        return None
    if facts.diagnosed_on is None:
        notes.ask("diagnosed_on")
        words = f"{one.label}: to be reported once a doctor's diagnosis is here"
        notes.say("diagnosed_on", words, source)
        return None
    notes.say("disease", f"{one.label}, diagnosed, and the work involves it", source)
    act = Act.NOTIFY_NOW if one.regulation.startswith("9") else Act.REPORT_NOW
    return Finding(Class.DISEASE, act, one.regulation, facts.diagnosed_on)


def gas(facts: Facts, notes: Notes) -> Finding | None:
    """Return what gas calls for, where no other regulation has it reported."""
    day = facts.learned_on or facts.happened_on
    if facts.gas in (None, NONE) or day is None:
        return None
    one = GAS[facts.gas]
    notes.say("gas", one.label, f"RIDDOR 2013, regulation {one.regulation}")
    if facts.gas == "injury":
        day = facts.happened_on or day
    due = within_fourteen_days(day)
    act = Act.NOTIFY_AND_REPORT_GAS if facts.gas == "injury" else Act.REPORT_GAS
    return Finding(Class.GAS, act, one.regulation, due)
