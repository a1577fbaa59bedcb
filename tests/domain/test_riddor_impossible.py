"""What can't all be so is refused in clear words, beside its field."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from db.domain.incidents.riddor import classify
from db.domain.incidents.told import FIELDS, LISTS, YES_NO, read_facts
from db.errors import FieldProblems

ASKED = date(2026, 4, 20)
AT_WORK = {"happened_on": "2026-04-01", "person": "employee", "at_work": True}


def refused(told: dict[str, Any]) -> dict[str, str]:
    with pytest.raises(FieldProblems) as caught:
        classify(read_facts(told), ASKED)
    return {problem.field: str(problem) for problem in caught.value.problems}


@pytest.mark.parametrize(
    ("told", "field", "words"),
    [
        ({"happened_on": "2026-04-21"}, "happened_on", "still to come"),
        ({"happened_on": "2013-09-30"}, "happened_on", "Other regulations"),
        ({"happened_on": None}, "happened_on", "on which day"),
        ({"died_on": "2026-04-21"}, "died_on", "still to come"),
        ({"died_on": "2026-03-31"}, "died_on", "before what is said to cause it"),
        ({"died": False, "died_on": "2026-04-02"}, "died_on", "did not die"),
        (
            {"absence": [{"from": "2026-04-09", "to": "2026-04-02"}]},
            "absence[0].to",
            "ends before it began",
        ),
        (
            {
                "absence": [
                    {"from": "2026-04-02", "to": "2026-04-03"},
                    {"from": "2026-03-30", "to": "2026-04-03"},
                ]
            },
            "absence[1].from",
            "began before the accident",
        ),
        (
            {
                "died_on": "2026-04-04",
                "absence": [{"from": "2026-04-02", "to": "2026-04-05"}],
            },
            "absence[0].to",
            "after the day of death",
        ),
        (
            {"injury": "fracture", "body_part": "several places"},
            "body_part",
            "Enter each bone by itself",
        ),
        ({"injury": "fracture", "body_part": "eye"}, "body_part", "do not go together"),
        ({"injury": "amputation", "body_part": "neck"}, "body_part", "go together"),
        ({"injury": "loss of sight", "body_part": "foot"}, "body_part", "go together"),
        ({"injury": "poisoning", "body_part": "toe"}, "body_part", "go together"),
        (
            {
                "injuries": [
                    {"injury": "cut", "body_part": "hand"},
                    {"injury": "dislocation", "body_part": "ear"},
                ]
            },
            "injuries[1]",
            "do not go together",
        ),
        (
            {"injuries": [{"injury": "none"}, {"injury": "cut"}]},
            "injury",
            "or none",
        ),
        ({"person": "employee", "age": 12}, "person", "under 13"),
        ({"person": "child", "at_work": True}, "at_work", "not at work"),
        ({"person": "pupil", "at_work": None, "age": 41}, "person", "no child"),
        ({"age": 131}, "age", "from 0 to 130"),
        ({"age": -1}, "age", "from 0 to 130"),
        ({"hurt": False, "injury": "cut"}, "hurt", "nobody was hurt"),
        ({"hurt": False, "disease": "havs"}, "hurt", "nobody was hurt"),
        ({"own_premises": True}, "own_premises", "self-employed"),
        (
            {"specified": "fracture", "injury": "fracture", "body_part": "finger"},
            "specified",
            "other than in a finger",
        ),
        (
            {"specified": "amputation", "injury": "amputation", "body_part": "ear"},
            "specified",
            "Not there",
        ),
        (
            {"specified": "fracture", "injury": "burn", "body_part": "hand"},
            "specified",
            "can't be",
        ),
        ({"natural_causes": True, "violence": True}, "natural_causes", "Choose one"),
        ({"natural_causes": True, "self_harm": True}, "natural_causes", "Choose one"),
        ({"aggression": "phone", "violence": True}, "violence", "go together"),
        ({"road_work": "loading"}, "road_work", "public road"),
        (
            {"unconscious": False, "unconscious_from": "asphyxia"},
            "unconscious_from",
            "not unconscious",
        ),
        (
            {"precaution": True, "hospital_from_scene": False},
            "precaution",
            "not taken to a hospital",
        ),
        (
            {"treatment": "none", "hospital_over_24h": True},
            "treatment",
            "no treatment was needed",
        ),
        ({"diagnosed_on": "2026-04-02"}, "disease", "which disease"),
        ({"disease": "havs", "diagnosed_on": "2026-05-02"}, "diagnosed_on", "to come"),
        ({"injury": "cut", "burn_severe": True}, "burn_severe", "No burn"),
        ({"injury": "cut", "crush_internal": True}, "crush_internal", "No crush"),
        ({"gas": "injury", "learned_on": "2026-03-01"}, "learned_on", "before"),
        ({"absence": [{"from": "2026-04-21"}]}, "absence[0].from", "still to come"),
        ({"learned_at": "2026-04-21T09:00"}, "learned_on", "still to come"),
        ({"learned_at": "2026-03-31T09:00"}, "learned_on", "before it happened"),
        (
            {"absence": [{"from": "2026-04-02", "to": "2826-04-05"}]},
            "absence[0].to",
            "Check the year",
        ),
    ],
)
def test_what_can_t_be_is_refused_at_its_place(
    told: dict[str, Any], field: str, words: str
) -> None:
    found = refused({**AT_WORK, **told})

    assert list(found) == [field]
    assert words in found[field]


@pytest.mark.parametrize(
    ("told", "field", "words"),
    [
        ({"bodypart": "arm"}, "bodypart", "Did you mean body_part?"),
        ({"xyzzy": 1}, "xyzzy", "There is no such field."),
        ({"person": "dragon"}, "person", "self_employed"),
        ({"person": 7}, "person", "Choose one of these"),
        ({"at_work": "perhaps"}, "at_work", "true or false"),
        ({"happened_on": "01/04/2026"}, "happened_on", "year, month and day"),
        ({"happened_on": "2026-02-30"}, "happened_on", "calendar"),
        ({"happened_on": 20260401}, "happened_on", "year, month and day"),
        ({"learned_at": "noon"}, "learned_at", "a day and a time"),
        ({"learned_at": 12}, "learned_at", "a day and a time"),
        ({"learned_at": "0001-01-01T00:00"}, "learned_at", "a day and a time"),
        ({"age": "nine"}, "age", "whole years"),
        ({"age": True}, "age", "whole years"),
        ({"injuries": "cut"}, "injuries", "a list"),
        ({"injuries": ["cut"]}, "injuries[0]", "with its injury and body_part"),
        ({"injuries": [{"side": "left"}]}, "injuries[0].side", "no such field"),
        ({"injuries": [{"injury": "flu"}]}, "injuries[0].injury", "Choose one"),
        ({"injury": "cut", "injuries": []}, "injuries", "not both"),
        ({"absence": {"from": "2026-04-02"}}, "absence", "a list"),
        ({"absence": ["2026-04-02"]}, "absence[0]", "with from and to"),
        ({"absence": [{"to": "2026-04-02"}]}, "absence[0].from", "began"),
        ({"absence": [{"from": "soon"}]}, "absence[0].from", "year, month"),
        (
            {"absence": [{"from": "2026-04-02", "until": 1}]},
            "absence[0].until",
            "no such field",
        ),
        ({"dangerous_occurrence": "a shelf fell"}, "dangerous_occurrence", "none"),
    ],
)
def test_what_can_t_be_read_is_told_with_its_place(
    told: dict[str, Any], field: str, words: str
) -> None:
    found = refused({**AT_WORK, **told})

    assert list(found) == [field]
    assert words in found[field]


def test_all_that_is_wrong_is_told_at_once() -> None:
    found = refused(
        {
            **AT_WORK,
            "happened_on": "2026-05-01",
            "injury": "fracture",
            "body_part": "several",
            "absence": [{"from": "2026-04-19", "to": "2026-04-12"}],
        }
    )

    assert list(found) == ["happened_on", "body_part", "absence[0].to"]


def test_an_injury_may_leave_its_place_open() -> None:
    told = {"injuries": [{"injury": "cut", "body_part": None}, {"body_part": "arm"}]}

    assert [(each.kind, each.part) for each in read_facts(told).injuries] == [
        ("laceration", "unknown"),
        ("unknown", "arm"),
    ]


def test_names_are_known_however_they_are_spelt() -> None:
    facts = read_facts(
        {
            "happened_on": date(2026, 4, 1),
            "person": "Self-Employed",
            "injury": "Laceration / open wound",
            "body_part": "Left finger/thumb",
            "violence": "spat at",
            "dangerous_occurrence": "Near miss",
            "disease": "no",
            "note": "said on the phone",
        }
    )

    assert facts.person == "self_employed"
    assert [(each.kind, each.part) for each in facts.injuries] == [
        ("laceration", "finger")
    ]
    assert facts.aggression == "spitting"
    assert facts.dangerous_occurrence == "none"
    assert facts.disease == "none"


def test_every_field_is_read_one_way() -> None:
    assert not YES_NO & LISTS.keys()
    assert {"happened_on", "person", "absence", "injury", "body_part"} <= FIELDS
    names = [name for values in LISTS.values() for name in values]
    assert all(name == name.strip().lower() for name in names)


@pytest.mark.parametrize("values", LISTS.values(), ids=list(LISTS))
def test_no_name_means_two_things_in_a_list(values: dict[str, Any]) -> None:
    names = [name for each in values.values() for name in (each.key, *each.also)]
    assert len(names) == len(set(names))
    assert all(each.label_cy.strip() for each in values.values())
