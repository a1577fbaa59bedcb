"""What can't all be so: each contradiction in words, beside the field it is in.

Sources: HSE's form for an injury (which blocks pairs of injury and body part
that can't be); Children and Young Persons Act 1933, section 18 (nobody under 13
may be employed); RIDDOR 2013, regulation 1(2) (in force from 1 October 2013).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from db.domain.incidents.facts import UNKNOWN, Absence, Facts, Injury
from db.domain.incidents.lists import (
    AGGRESSIONS,
    BODY_PARTS,
    INJURIES,
    NONE,
    SPECIFIED,
)
from db.domain.incidents.specified import LIMBS, SMALL_BONES
from db.domain.working_days import LAST_YEAR
from db.errors import FieldProblem, FieldProblems

IN_FORCE: Final = date(2013, 10, 1)
YOUNGEST: Final = 13
OLDEST: Final = 130
OLDEST_PUPIL: Final = 19
_BEFORE: Final = "Other regulations held before 1 October 2013. Check the date."


def check_facts(facts: Facts, today: date) -> None:
    """Raise FieldProblems for all that can't be so, in the order of asking.

    A list's entry is named by its place: ``absence[1].to`` is the second's end.
    """
    problems = [
        *_days(facts, today),
        *_person(facts),
        *_causes(facts),
        *_injuries(facts),
        *_specified(facts),
        *_absences(facts, today),
        *_others(facts),
    ]
    if problems:
        raise FieldProblems(problems)


def check_whole(facts: Facts) -> None:
    """Raise FieldProblems where there is too little to answer from."""
    if facts.happened_on is None and facts.disease in (None, NONE):
        problem = FieldProblem("happened_on", "Say on which day it happened.")
        raise FieldProblems([problem])


def _days(facts: Facts, today: date) -> Iterator[FieldProblem]:
    for field, words in (
        ("happened_on", "The day it happened is still to come. Check the date."),
        ("died_on", "The day of death is still to come. Check the date."),
        ("diagnosed_on", "The day of the diagnosis is still to come. Check the date."),
        ("learned_on", "The day you learned of it is still to come. Check the date."),
    ):
        day: date | None = getattr(facts, field)
        if day is None:
            continue
        if day > today or day.year > LAST_YEAR:
            yield FieldProblem(field, words)
        elif day < IN_FORCE:
            yield FieldProblem(field, _BEFORE)
    if facts.died_on is None or facts.died is False:
        if facts.died_on is not None:
            yield FieldProblem("died_on", "It says that the person did not die.")
    elif facts.happened_on is not None and facts.died_on < facts.happened_on:
        yield FieldProblem("died_on", "The death was before what is said to cause it.")
    early = facts.learned_on is not None and facts.happened_on is not None
    if early and facts.learned_on < facts.happened_on:  # type: ignore[operator]  # both are days, asked the line above
        yield FieldProblem("learned_on", "It was known before it happened.")


def _person(facts: Facts) -> Iterator[FieldProblem]:
    standing, age = facts.standing, facts.age
    if age is not None and not 0 <= age <= OLDEST:
        yield FieldProblem("age", f"An age is from 0 to {OLDEST}.")
    elif standing and age is not None:
        if standing.at_work and age < YOUNGEST:
            words = f"Nobody under {YOUNGEST} may be employed. Choose child or pupil."
            yield FieldProblem("person", words)
        if facts.person == "child" and age > OLDEST_PUPIL:
            yield FieldProblem("person", f"Somebody of {age} is no child or pupil.")
    if facts.person == "child" and facts.at_work:
        words = "A child or pupil is not at work. Choose trainee or work experience."
        yield FieldProblem("at_work", words)
    if facts.own_premises and facts.person not in (None, "self_employed"):
        words = "This is asked of the self-employed alone."
        yield FieldProblem("own_premises", words)
    if facts.hurt is False and (
        facts.injuries
        or facts.dead
        or facts.absences
        or facts.unconscious
        or facts.disease not in (None, NONE)
    ):
        words = "It says that nobody was hurt, and then how somebody was."
        yield FieldProblem("hurt", words)


def _causes(facts: Facts) -> Iterator[FieldProblem]:
    physical = facts.aggression and AGGRESSIONS[facts.aggression].physical
    if facts.aggression and facts.violence is not None and facts.violence != physical:
        words = "What was done and whether it was violence do not go together."
        yield FieldProblem("violence", words)
    harmed = facts.violence or physical
    if sum(map(bool, (facts.natural_causes, facts.self_harm, harmed))) > 1:
        words = "Choose one: illness, meant by the person, or violence by another."
        yield FieldProblem("natural_causes", words)
    if facts.road_work not in (None, NONE) and facts.exemption != "road":
        words = "This is asked where a vehicle moved on a public road."
        yield FieldProblem("road_work", words)


def _injuries(facts: Facts) -> Iterator[FieldProblem]:
    for place, injury in enumerate(facts.injuries):
        if (words := impossible_injury(injury)) is not None:
            field = "body_part" if len(facts.injuries) == 1 else f"injuries[{place}]"
            yield FieldProblem(field, words)
    kinds = {injury.kind for injury in facts.injuries}
    if NONE in kinds and len(kinds) > 1:
        yield FieldProblem("injury", "There is an injury, or none: not both.")
    if facts.burn_severe and kinds and not kinds & {"burn", "multiple", UNKNOWN}:
        yield FieldProblem("burn_severe", "No burn is among the injuries.")
    if facts.crush_internal and kinds and not kinds & {"crush", "multiple", UNKNOWN}:
        yield FieldProblem("crush_internal", "No crush is among the injuries.")
    if facts.unconscious is False and facts.unconscious_from is not None:
        words = "It says that the person was not unconscious."
        yield FieldProblem("unconscious_from", words)


def impossible_injury(injury: Injury) -> str | None:
    """Return why an injury can't be where it is said to be, None where it can."""
    kind, part = INJURIES[injury.kind], BODY_PARTS[injury.part]
    if not kind.parts or injury.part in kind.parts:
        return None
    if injury.kind == "fracture" and injury.part in {"several", "general"}:
        return "Several places can't be one broken bone. Enter each bone by itself."
    return f"These do not go together: {kind.label.lower()}, {part.label.lower()}."


def _specified(facts: Facts) -> Iterator[FieldProblem]:
    if facts.specified in (None, NONE) or not facts.injuries:
        return
    one = SPECIFIED[facts.specified]
    if not any(injury.kind in one.injuries for injury in facts.injuries):
        words = "The injury can't be the specified injury that is named."
        yield FieldProblem("specified", words)
    for key, fits in (
        ("fracture", lambda part: part not in SMALL_BONES),
        ("amputation", lambda part: part in LIMBS),
    ):
        parts = [each.part for each in facts.injuries if each.kind == key]
        if facts.specified == key and parts and not any(map(fits, parts)):
            words = f"Not there: a specified injury is this: {one.label.lower()}."
            yield FieldProblem("specified", words)


def _absences(facts: Facts, today: date) -> Iterator[FieldProblem]:
    for place, absence in enumerate(facts.absences or ()):
        field = f"absence[{place}]"
        if absence.first > today:
            words = "This absence is still to come. Enter it once it has begun."
            yield FieldProblem(f"{field}.from", words)
        else:
            yield from _absence(facts, absence, field)


def _absence(facts: Facts, absence: Absence, field: str) -> Iterator[FieldProblem]:
    if absence.last is not None and absence.last < absence.first:
        yield FieldProblem(f"{field}.to", "This absence ends before it began.")
        return
    if facts.happened_on is not None and absence.first < facts.happened_on:
        words = "This absence began before the accident. Enter the days after it."
        yield FieldProblem(f"{field}.from", words)
    last = absence.last or absence.first
    if facts.died_on is not None and last > facts.died_on:
        words = "This absence goes on after the day of death."
        yield FieldProblem(f"{field}.to", words)
    if last.year > LAST_YEAR:
        yield FieldProblem(f"{field}.to", "Check the year.")


def _others(facts: Facts) -> Iterator[FieldProblem]:
    if facts.precaution and facts.hospital_from_scene is False:
        words = "It says that the person was not taken to a hospital."
        yield FieldProblem("precaution", words)
    went = facts.hospital_from_scene or facts.hospital_over_24h
    if facts.treatment == NONE and went:
        words = "It says that no treatment was needed, and then a hospital."
        yield FieldProblem("treatment", words)
    if facts.diagnosed_on is not None and facts.disease in (None, NONE):
        yield FieldProblem("disease", "Say which disease was diagnosed.")
