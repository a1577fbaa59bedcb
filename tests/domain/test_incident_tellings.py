"""Who is told, and by when."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

import pytest

from db.clock import LONDON
from db.domain.incidents.lists import KINDS
from db.domain.incidents.riddor import classify
from db.domain.incidents.tellings import RULES, SITUATIONS, situation, who_is_told
from db.domain.incidents.told import read_facts

ASKED = date(2026, 11, 22)
MORNING = datetime(2026, 4, 1, 10, 42, tzinfo=LONDON)
QUIET: dict[str, Any] = {
    "happened_on": "2026-04-01",
    "hurt": False,
    "dangerous_occurrence": "none",
}


def told(aware: datetime = MORNING, **said: Any) -> dict[str, date | datetime]:
    facts = read_facts({"happened_on": "2026-04-01", **said})
    found = who_is_told(facts, classify(facts, ASKED), aware)
    return {each.rule.key: each.due for each in found}


def test_a_breach_has_seventy_two_hours_through_easter() -> None:
    aware = datetime(2026, 4, 2, 16, 30, tzinfo=LONDON)

    due = told(aware, **QUIET, kind="data breach")

    assert due == {
        "data_protection": datetime(2026, 4, 2, 20, 30, tzinfo=LONDON),
        "ico": datetime(2026, 4, 5, 16, 30, tzinfo=LONDON),
    }


def test_hours_are_hours_where_the_clocks_change() -> None:
    aware = datetime(2026, 3, 27, 12, 0, tzinfo=LONDON)

    due = told(aware, **QUIET, kind="data breach")["ico"]

    assert due == datetime(2026, 3, 30, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize("kind", ["safeguarding_adult", "safeguarding_child"])
@pytest.mark.parametrize(
    ("hour", "due"),
    [(9, (13, 0)), (19, (23, 0)), (20, (23, 59)), (23, (23, 59))],
)
def test_safeguarding_is_the_same_day_in_hours(
    kind: str, hour: int, due: tuple[int, int]
) -> None:
    aware = datetime(2026, 4, 1, hour, tzinfo=LONDON)

    assert told(aware, **QUIET, kind=kind) == {
        kind: datetime(2026, 4, 1, *due, tzinfo=LONDON)
    }


def test_an_assault_with_a_broken_jaw() -> None:
    due = told(
        kind="violence",
        person="employee",
        violence="assault",
        injury="fracture",
        body_part="jaw",
    )

    assert due == {
        "enforcing_authority": date(2026, 4, 1),
        "police": date(2026, 4, 1),
        "health_and_safety": date(2026, 4, 2),
        "safety_representatives": date(2026, 4, 2),
        "insurer": date(2026, 4, 10),
    }
    assert list(due)[:2] == ["enforcing_authority", "police"]


def test_shouting_is_for_health_and_safety_alone() -> None:
    assert list(told(kind="violence", person="employee", violence="phone")) == [
        "health_and_safety"
    ]


def test_a_public_injury_is_for_the_insurer_too() -> None:
    due = told(
        kind="accident", person="public", injury="cut", hospital_from_scene=False
    )

    assert list(due) == ["health_and_safety", "insurer"]


@pytest.mark.parametrize("kind", sorted(KINDS.keys() - {"antisocial_behaviour"}))
def test_each_kind_tells_somebody(kind: str) -> None:
    assert told(**QUIET, kind=kind)


def test_every_rule_can_be_met_and_has_its_source() -> None:
    assert len({rule.key for rule in RULES}) == len(RULES)
    for rule in RULES:
        assert set(rule.kinds) <= KINDS.keys()
        assert set(rule.where) <= SITUATIONS
        assert rule.kinds or rule.where
        assert rule.source
        assert rule.source_cy


def test_what_is_so_has_a_name() -> None:
    facts = read_facts(
        {
            "happened_on": "2026-04-01",
            "person": "public",
            "work_related": True,
            "injury": "cut",
            "hospital_from_scene": True,
            "died_on": "2026-04-01",
        }
    )

    so = situation(facts, classify(facts, ASKED))

    assert so == SITUATIONS - {"physical"}
