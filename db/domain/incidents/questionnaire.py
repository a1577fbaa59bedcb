"""The questions of the law, one at a time, until there is an answer.

Answers travel as a mapping from a question's key to what was picked or typed, as
`told.read_facts` takes them; None is *not known*. A question that could change
nothing any more is never asked. The words stand in
`resources/rules/riddor_questions.toml`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, Literal

import msgspec

from db.domain.incidents.absences import ENGLAND
from db.domain.incidents.clocks import within_a_year
from db.domain.incidents.conditions import INFECTION
from db.domain.incidents.facts import UNKNOWN, Facts
from db.domain.incidents.impossible import check_facts
from db.domain.incidents.lists import INJURIES, NONE, NOT_ONE, Language, Listed
from db.domain.incidents.notes import Notes
from db.domain.incidents.riddor import classify, weigh
from db.domain.incidents.scope import is_accident, is_connected
from db.domain.incidents.specified import (
    CRUSHED,
    specified_injury,
    unconscious_cause,
)
from db.domain.incidents.told import LISTS, OR_NONE, read_facts
from db.domain.incidents.verdict import Outcome, Verdict
from db.domain.shipped_rules import shipped_rules
from db.domain.working_days import Calendar


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One thing that the law asks.

    Attributes:
        key: what its answer travels under.
        kind: absences are a list of first and last days.
        why: what hangs on it, in a line.
    """

    key: str
    label: str
    label_cy: str
    kind: Literal["yes_no", "choice", "day", "absences"]
    why: str = ""
    why_cy: str = ""

    @property
    def choices(self) -> tuple[Listed, ...]:
        """What may be picked; empty where nothing is."""
        if self.kind != "choice":
            return ()
        values = tuple(LISTS[self.key].values())
        return (*values, NOT_ONE) if self.key in OR_NONE else values

    def words(self, language: Language) -> str:
        """Return the question in *language*."""
        return self.label_cy if language == "cy" else self.label

    def reason(self, language: Language) -> str:
        """Return what hangs on it in *language*."""
        return self.why_cy if language == "cy" else self.why


QUESTIONS: Final[Mapping[str, Question]] = MappingProxyType(
    {
        each["key"]: msgspec.convert(each, Question)
        for each in shipped_rules("riddor_questions")["question"]
    }
)
"""Every question by its key, in the order of asking."""


def next_question(
    answers: Mapping[str, object], today: date, calendar: Calendar = ENGLAND
) -> Question | Verdict:
    """Return what to ask next, or the verdict where nothing is left to ask.

    Raises FieldProblems where an answer can't be read or can't be so beside the
    others; the question it belongs to is named.
    """
    facts = read_facts({key: answers[key] for key in answers if key in QUESTIONS})
    check_facts(facts, today)
    for key, question in QUESTIONS.items():
        if key not in answers and WHEN[key](facts, today):
            return question
    return classify(facts, today, calendar)


def _always(facts: Facts, today: date) -> bool:
    del facts, today
    return True


def _if(wanted: Callable[[Facts], object]) -> Callable[[Facts, date], bool]:
    def when(facts: Facts, today: date) -> bool:
        del today
        return bool(wanted(facts))

    return when


def _unless(facts: Facts, *regulations: str) -> bool:
    """Return whether none of *regulations* is lifted."""
    lifts = facts.exempt.lifts if facts.exempt else ()
    return not set(regulations) & set(lifts)


def _may_work(facts: Facts) -> bool:
    return bool(facts.hurt) and (facts.standing is None or facts.standing.at_work)


def _accident(facts: Facts) -> bool:
    """Return whether somebody was hurt by what counts as an accident."""
    hurt = bool(facts.hurt) and not facts.ill_alone
    return hurt and is_accident(facts, Notes())


def _quarrel(facts: Facts) -> bool:
    return bool(facts.personal_dispute) and facts.worker is not False


def _counts(facts: Facts) -> bool:
    """Return whether somebody was hurt by an accident connected with work."""
    return _accident(facts) and is_connected(facts, Notes())


def _occurred(facts: Facts) -> bool:
    return facts.dangerous_occurrence not in (None, NONE)


def _ill(facts: Facts) -> bool:
    return facts.disease not in (None, NONE)


def _may_be_lifted(facts: Facts) -> bool:
    return (
        _counts(facts)
        or _ill(facts)
        or (_occurred(facts) and facts.work_related is not False)
    )


def _may_have_died(facts: Facts) -> bool:
    infected = facts.disease == INFECTION and facts.exposure is not False
    return (_counts(facts) and _unless(facts, "6(1)")) or (
        infected and _unless(facts, "6(2)")
    )


def _may_be_their_own(facts: Facts) -> bool:
    infected = facts.died and facts.disease == INFECTION
    return facts.person == "self_employed" and bool(infected or _counts(facts))


def _lives(facts: Facts) -> bool:
    """Return whether an injury is what matters, and no death that settles it."""
    if not _counts(facts) or facts.worker is None:
        return False
    if not _unless(facts, "4" if facts.worker else "5"):
        return False
    return not facts.dead or _died_late(facts)


def _died_late(facts: Facts) -> bool:
    """Return whether a death came too late to be what is reported."""
    if facts.disease == INFECTION and facts.exposure is not False:
        return False
    if facts.person == "self_employed" and facts.own_premises:
        return False
    if facts.died_on is None or facts.happened_on is None:
        return False
    return not within_a_year(facts.happened_on, facts.died_on)


def _kind(facts: Facts) -> str:
    return facts.injuries[0].kind if facts.injuries else UNKNOWN


def _part(facts: Facts) -> str:
    return facts.injuries[0].part if facts.injuries else UNKNOWN


def _to_hospital(facts: Facts) -> bool:
    return _lives(facts) and facts.worker is False and facts.hospital_from_scene is True


def _may_be_specified(facts: Facts) -> bool:
    """Return whether a specified injury would count, and none is known yet."""
    if not _lives(facts) or specified_injury(facts, Notes()):
        return False
    at_hospital = facts.hospital_premises and facts.hospital_from_scene is not True
    return bool(facts.worker or at_hospital)


def _crush(facts: Facts) -> bool:
    return _kind(facts) == "crush" and _part(facts) in {*CRUSHED, UNKNOWN}


def _may_be_enclosed(facts: Facts) -> bool:
    return _may_be_specified(facts) and facts.enclosed_space is not False


def _not_reported(facts: Facts, today: date) -> bool:
    """Return whether nothing so far has it reported."""
    return weigh(facts, today).outcome is not Outcome.REPORTABLE


WHEN: Final[Mapping[str, Callable[[Facts, date], bool]]] = MappingProxyType(
    {
        "happened_on": _always,
        "hurt": _always,
        "dangerous_occurrence": _always,
        "person": _if(lambda f: f.hurt),
        "at_work": _if(_may_work),
        "violence": _if(lambda f: f.hurt),
        "personal_dispute": _if(lambda f: _accident(f) and f.violence),
        "natural_causes": _if(lambda f: f.hurt and not f.violence),
        "self_harm": _if(lambda f: f.hurt and not f.violence and not f.natural_causes),
        "work_related": _if(
            lambda f: _occurred(f) or (_accident(f) and not _quarrel(f))
        ),
        "disease": _if(_may_work),
        "exposure": _if(_ill),
        "diagnosed_on": _if(lambda f: _ill(f) and f.exposure is not False),
        "exemption": _if(_may_be_lifted),
        "road_work": _if(lambda f: f.exemption == "road"),
        "died": _if(_may_have_died),
        "died_on": _if(lambda f: f.died),
        "own_premises": _if(_may_be_their_own),
        "injury": _if(_lives),
        "body_part": _if(lambda f: _lives(f) and INJURIES[_kind(f)].physical),
        "hospital_from_scene": _if(lambda f: _lives(f) and f.worker is False),
        "precaution": _if(lambda f: _to_hospital(f) and f.bodily is not False),
        "hospital_premises": _if(
            lambda f: _lives(f) and f.worker is False and not f.hospital_from_scene
        ),
        "burn_severe": _if(lambda f: _may_be_specified(f) and _kind(f) == "burn"),
        "crush_internal": _if(lambda f: _may_be_specified(f) and _crush(f)),
        "unconscious": _if(_may_be_specified),
        "unconscious_from": _if(
            lambda f: _lives(f) and f.unconscious and unconscious_cause(f) is None
        ),
        "enclosed_space": _if(_may_be_specified),
        "resuscitated": _if(_may_be_enclosed),
        "hospital_over_24h": _if(_may_be_enclosed),
        "absence": _if(
            lambda f: _may_be_specified(f) and f.worker and f.bodily is not False
        ),
        "gas": _not_reported,
        "learned_on": _if(lambda f: f.gas == "dangerous_fitting"),
    }
)
"""When a question could still change the answer, by its key."""
"""When a question could still change the answer, by its key."""
