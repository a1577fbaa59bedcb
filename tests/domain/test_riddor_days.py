"""Days off: how they are counted, and that more of them never count for less."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.deadlines import absence_over
from db.domain.incidents.absences import longest, spells
from db.domain.incidents.clocks import (
    within_a_year,
    within_fifteen_days,
    within_fourteen_days,
    within_ten_days,
)
from db.domain.incidents.facts import Absence, Facts, Injury
from db.domain.incidents.lists import BODY_PARTS, INJURIES, STANDINGS
from db.domain.incidents.riddor import classify
from db.domain.incidents.verdict import Class, Outcome

DAY = timedelta(days=1)
ASKED = date(2032, 1, 1)
RANK = {
    Outcome.NOT: 0,
    Outcome.UNCLEAR: 0,
    Outcome.RECORDABLE: 1,
    Outcome.REPORTABLE: 2,
}
days = st.dates(date(2014, 1, 1), date(2030, 12, 31))


def off(accident: date, first: int, count: int) -> Absence:
    """Return *count* days off, the first of them so many days after *accident*."""
    start = accident + first * DAY
    return Absence(start, start + (count - 1) * DAY)


def hurt_at_work(accident: date, *absences: Absence) -> Facts:
    return Facts(
        happened_on=accident,
        person="employee",
        work_related=True,
        injuries=(Injury("strain", "back"),),
        enclosed_space=False,
        absences=absences,
    )


def test_the_days_as_the_field_knows_them() -> None:
    verdict = classify(hurt_at_work(date(2026, 4, 1)), ASKED)

    assert verdict.over_three_on == date(2026, 4, 5)
    assert verdict.over_seven_on == date(2026, 4, 9)
    assert within_fifteen_days(date(2026, 4, 1)) == date(2026, 4, 16)
    assert within_ten_days(date(2026, 4, 1)) == date(2026, 4, 11)


@pytest.mark.parametrize(
    ("accident", "over_seven", "fifteen"),
    [
        ("2026-01-31", "2026-02-08", "2026-02-15"),
        ("2026-02-28", "2026-03-08", "2026-03-15"),
        ("2028-02-21", "2028-02-29", "2028-03-07"),
        ("2028-02-29", "2028-03-08", "2028-03-15"),
        ("2027-02-21", "2027-03-01", "2027-03-08"),
        ("2026-12-24", "2027-01-01", "2027-01-08"),
        ("2026-03-28", "2026-04-05", "2026-04-12"),
        ("2026-10-24", "2026-11-01", "2026-11-08"),
    ],
)
def test_months_leap_years_and_changed_clocks_change_nothing(
    accident: str, over_seven: str, fifteen: str
) -> None:
    day = date.fromisoformat(accident)

    assert absence_over(day, 7).isoformat() == over_seven
    assert within_fifteen_days(day).isoformat() == fifteen


@given(days, st.integers(1, 60))
def test_an_absence_counts_as_many_days_as_it_has(accident: date, count: int) -> None:
    verdict = classify(hurt_at_work(accident, off(accident, 1, count)), ASKED)

    assert verdict.spell is not None
    assert verdict.spell.days == count
    assert verdict.spell.over(3) == (absence_over(accident, 3) if count > 3 else None)
    assert verdict.spell.over(7) == (absence_over(accident, 7) if count > 7 else None)
    wanted = Class.OVER_SEVEN if count > 7 else Class.OVER_THREE
    assert verdict.main.kind is (wanted if count > 3 else Class.NONE)
    if count > 7:
        assert verdict.main.due == accident + 15 * DAY


@given(days, st.integers(1, 30))
def test_the_day_of_the_accident_never_counts(accident: date, count: int) -> None:
    with_it = spells(accident, [off(accident, 0, count + 1)], ASKED)

    assert with_it == spells(accident, [off(accident, 1, count)], ASKED)
    assert spells(accident, [Absence(accident, accident)], ASKED) == ()


@given(days, st.integers(0, 40))
def test_an_absence_that_goes_on_grows_by_a_day_each_day(
    accident: date, waited: int
) -> None:
    rows = spells(accident, [Absence(accident + DAY)], accident + waited * DAY)
    row = longest(rows)

    assert (row.days if row else 0) == waited


def test_an_absence_that_began_later_reaches_its_days_later() -> None:
    accident = date(2026, 4, 1)
    later = hurt_at_work(accident, Absence(date(2026, 4, 14)))

    verdict = classify(later, date(2026, 4, 15))

    assert verdict.over_three_on == date(2026, 4, 17)
    assert verdict.over_seven_on == date(2026, 4, 21)
    assert classify(later, date(2026, 4, 21)).main.kind is Class.OVER_SEVEN
    assert classify(later, date(2026, 4, 20)).main.kind is Class.OVER_THREE


absences = st.lists(st.tuples(st.integers(0, 40), st.integers(1, 12)), max_size=5)


@given(days, absences, st.randoms(use_true_random=False))
def test_neither_order_nor_overlap_changes_the_count(
    accident: date, entries: list[tuple[int, int]], shuffled: st.DataObject
) -> None:
    made = [off(accident, first, count) for first, count in entries]
    mixed = [*made, *made]
    shuffled.shuffle(mixed)  # type: ignore[attr-defined]  # Hypothesis gives a Random

    rows = spells(accident, made, ASKED)
    assert spells(accident, mixed, ASKED) == rows
    assert all(a.last < b.first for a, b in pairwise(rows))


people = st.sampled_from(sorted(STANDINGS))
injuries = st.sampled_from(
    sorted(
        (kind.key, part)
        for kind in INJURIES.values()
        for part in (kind.parts or tuple(BODY_PARTS))
    )
)


@given(days, people, injuries, st.booleans(), absences, st.data())
def test_more_absence_never_makes_it_less(
    accident: date,
    person: str,
    injury: tuple[str, str],
    at_work: bool,
    entries: list[tuple[int, int]],
    data: st.DataObject,
) -> None:
    more = data.draw(st.tuples(st.integers(0, 40), st.integers(1, 12)))
    made = tuple(off(accident, first, count) for first, count in entries)

    def judged(absences: tuple[Absence, ...]) -> int:
        facts = Facts(
            happened_on=accident,
            person=person,
            at_work=at_work and STANDINGS[person].at_work,
            injuries=(Injury(*injury),),
            hospital_from_scene=False,
            absences=absences,
        )
        return RANK[classify(facts, ASKED).outcome]

    before, after = judged(made), judged((*made, off(accident, *more)))
    assert before <= after
    longer = tuple(Absence(a.first, (a.last or ASKED) + DAY) for a in made)
    assert before <= judged(longer)


@pytest.mark.parametrize(
    ("happened", "died", "within"),
    [
        ("2025-04-01", "2026-04-01", True),
        ("2025-04-01", "2026-04-02", False),
        ("2028-02-29", "2029-02-28", True),
        ("2028-02-29", "2029-03-01", False),
        ("2027-02-28", "2028-02-28", True),
        ("2027-02-28", "2028-02-29", False),
    ],
)
def test_a_year_ends_on_the_same_date(happened: str, died: str, within: bool) -> None:
    assert (
        within_a_year(date.fromisoformat(happened), date.fromisoformat(died)) is within
    )


def test_gas_has_fourteen_days() -> None:
    assert within_fourteen_days(date(2028, 2, 20)) == date(2028, 3, 5)
