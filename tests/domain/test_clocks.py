"""Clocks of cases: every vector, what each permits, and words that add up."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.clock import LONDON, uk_date
from db.domain.clock_permits import (
    check_extension,
    check_pause,
    check_restart,
    check_resume,
    may_extend,
    may_pause,
    may_restart,
)
from db.domain.clock_rules import (
    MOST,
    RuleEdition,
    check_rule,
    from_body,
    rule_on,
    to_body,
)
from db.domain.clocks import (
    NEVER,
    ClockEvent,
    ClockState,
    Happening,
    Standing,
    end_of_day,
    extended_rule,
    follow_on_at,
    reckon,
)
from db.domain.deadline_rules import RULES, Unit
from db.domain.deadlines import rule_for
from db.domain.working_days import Calendar, Nation, calendar_for
from db.errors import ClerkError, FieldProblem

E = ClockEvent


def at(text: str, hour: int = 10) -> datetime:
    return datetime.combine(
        date.fromisoformat(text), datetime.min.time(), LONDON
    ).astimezone(UTC) + timedelta(hours=hour)


def stands(
    kind: str,
    start: str,
    *then: tuple[ClockEvent, str],
    calendar: Calendar | None = None,
) -> Standing:
    story = [
        Happening(E.STARTED, at(start)),
        *(Happening(event, at(day), "a reason") for event, day in then),
    ]
    return reckon(rule_for(kind), story, calendar=calendar)


@pytest.mark.parametrize(
    ("kind", "start", "due"),
    [
        ("foi", "2026-03-02", "2026-03-31"),
        ("foi", "2026-03-16", "2026-04-16"),
        ("foi", "2026-12-14", "2027-01-15"),
        ("foi", "2026-06-05", "2026-07-06"),
        ("sar", "2026-01-31", "2026-03-02"),
        ("sar", "2026-09-03", "2026-10-05"),
        ("sar", "2026-11-25", "2026-12-29"),
        ("complaint-ack", "2026-03-30", "2026-04-08"),
        ("complaint-stage1", "2026-04-08", "2026-04-22"),
        ("riddor-15", "2026-04-01", "2026-04-16"),
        ("safeguarding", "2026-04-01", "2026-04-01"),
        ("homeless-tonight", "2026-12-31", "2026-12-31"),
    ],
)
def test_each_vector_of_the_field(kind: str, start: str, due: str) -> None:
    assert stands(kind, start).due_on == date.fromisoformat(due)


def test_an_extended_complaint_is_due_as_the_code_says() -> None:
    longer = stands("complaint-stage1", "2026-04-08", (E.EXTENDED, "2026-04-20"))
    assert longer.due_on == date(2026, 5, 7)
    assert longer.extended
    assert longer.working[0] == "Extended Mon 20 Apr 2026: a reason"


def test_an_emergency_runs_through_nights_weekends_and_holidays() -> None:
    eve = datetime(2026, 12, 24, 18, 30, tzinfo=UTC)
    stood = reckon(RULES["awaab-emergency"], [Happening(E.STARTED, eve)])
    assert stood.due_at == eve + timedelta(hours=24)
    assert stood.due_on == date(2026, 12, 25)
    assert stood.warn_at == eve + timedelta(hours=18)


def test_a_day_is_over_at_midnight_in_london() -> None:
    assert stands("foi", "2026-06-05").due_at == datetime(2026, 7, 6, 23, tzinfo=UTC)
    assert end_of_day(date(2026, 12, 1)) == datetime(2026, 12, 2, tzinfo=UTC)


def test_a_subject_access_request_stands_still_for_clarification() -> None:
    paused = stands("sar", "2026-11-02", (E.PAUSED, "2026-11-05"))
    assert paused.state is ClockState.PAUSED
    assert paused.counts_at == paused.warns_at == NEVER
    again = stands(
        "sar", "2026-11-02", (E.PAUSED, "2026-11-05"), (E.RESUMED, "2026-11-12")
    )
    assert again.state is ClockState.RUNNING
    assert again.due_on == date(2026, 12, 9)
    assert "Paused 7 days, so Wed 9 Dec 2026" in again.working
    assert again.counts_at == again.due_at


def test_a_promise_of_ours_does_not_count_the_days_it_stood_still() -> None:
    again = stands(
        "working_days(5)", "2026-11-20", (E.PAUSED, "2026-11-23"),
        (E.RESUMED, "2026-11-25"),
    )  # fmt: skip
    assert again.due_on == date(2026, 12, 1)
    assert (
        "2 days paused not counted: Tue 24 Nov 2026, Wed 25 Nov 2026" in again.working
    )


def test_a_pause_of_minutes_moves_an_hour_clock_by_minutes() -> None:
    rule = from_body({**to_body(RULES["awaab-emergency"]), "pauses": ["customer"]})
    start = at("2026-11-20")
    story = [
        Happening(E.STARTED, start),
        Happening(E.PAUSED, start + timedelta(hours=1)),
        Happening(E.RESUMED, start + timedelta(hours=1, minutes=30)),
    ]
    stood = reckon(rule, story)
    assert stood.due_at == start + timedelta(hours=24, minutes=30)
    assert any(line.startswith("Paused 30 minutes, so ") for line in stood.working)


def test_a_freedom_of_information_request_begins_again_when_clarified() -> None:
    again = stands("foi", "2026-03-02", (E.RESTARTED, "2026-03-16"))
    assert again.due_on == date(2026, 4, 16)
    assert (
        again.working[0] == "First received Mon 2 Mar 2026; began again when clarified"
    )


def test_a_closed_office_moves_our_promise_and_no_law() -> None:
    closed = Calendar(closures=frozenset({date(2026, 11, 24)}))
    plain, moved = (
        stands("councillor", "2026-11-20", calendar=calendar)
        for calendar in (None, closed)
    )
    assert (plain.due_on, moved.due_on) == (date(2026, 12, 4), date(2026, 12, 7))
    for kind in ("foi", "complaint-ack", "sar"):
        assert (
            stands(kind, "2026-11-20", calendar=closed).due_on
            == stands(kind, "2026-11-20").due_on
        )


def test_met_in_time_or_too_late() -> None:
    assert stands("foi", "2026-03-02", (E.MET, "2026-03-31")).state is ClockState.MET
    late = stands("foi", "2026-03-02", (E.MET, "2026-04-01"))
    assert late.state is ClockState.MISSED
    assert stands("foi", "2026-03-02", (E.ENDED, "2026-03-05")).state is (
        ClockState.ENDED
    )


def test_a_clock_has_to_have_been_started() -> None:
    for story in ([], [Happening(E.PAUSED, at("2026-03-02"))]):
        with pytest.raises(ClerkError, match="never started"):
            reckon(RULES["foi"], story)


# What each permits: pause, restart, extension.
PERMITS = {
    "foi": (False, True, True),
    "foi-review": (False, False, True),
    "eir": (False, True, True),
    "sar": (True, False, True),
    "dp-complaint-ack": (False, False, False),
    "complaint-ack": (False, False, False),
    "complaint-stage1": (False, False, True),
    "complaint-stage2": (False, False, True),
    "councillor": (True, False, True),
    "riddor-10": (False, False, False),
    "riddor-15": (False, False, False),
    "awaab-emergency": (False, False, False),
    "awaab-investigate": (False, False, False),
    "awaab-summary": (False, False, False),
    "awaab-safety": (False, False, False),
    "awaab-works": (False, False, False),
    "awaab-long-stop": (False, False, False),
    "safeguarding": (False, False, False),
    "homeless-tonight": (False, False, False),
}


def test_the_table_of_permits_names_every_clock() -> None:
    assert set(PERMITS) == set(RULES)


@pytest.mark.parametrize("kind", PERMITS)
def test_what_each_clock_permits(kind: str) -> None:
    rule, stood = RULES[kind], stands(kind, "2026-11-20")
    found = may_pause(rule, stood), may_restart(rule, stood), may_extend(rule, stood)
    assert found == PERMITS[kind]
    now = stood.due_at - timedelta(seconds=1)
    checks: tuple[Callable[[], None], ...] = (
        partial(check_pause, rule, stood, next(iter(rule.pauses), ""), "why"),
        partial(check_restart, rule, stood, "why"),
        partial(check_extension, rule, stood, now, "why"),
    )
    for allowed, check in zip(PERMITS[kind], checks, strict=True):
        if allowed:
            check()
        else:
            with pytest.raises(ClerkError):
                check()


def test_nothing_happens_to_a_clock_that_does_not_run() -> None:
    over = stands("sar", "2026-03-02", (E.MET, "2026-03-05"))
    assert not may_pause(RULES["sar"], over)
    checks: tuple[Callable[[], None], ...] = (
        partial(check_pause, RULES["sar"], over, "identity", "why"),
        partial(check_extension, RULES["sar"], over, at("2026-03-06"), "why"),
        partial(check_restart, RULES["foi"], over, "why"),
    )
    for check in checks:
        with pytest.raises(ClerkError, match="not running"):
            check()
    with pytest.raises(ClerkError, match="not paused"):
        check_resume(over, at("2026-03-06"), at("2026-03-05"))


def test_a_pause_ends_after_it_began() -> None:
    paused = stands("sar", "2026-03-02", (E.PAUSED, "2026-03-05"))
    with pytest.raises(FieldProblem, match="after the pause"):
        check_resume(paused, at("2026-03-04"), at("2026-03-05"))
    check_resume(paused, at("2026-03-06"), at("2026-03-05"))


def test_reasons_are_asked_for() -> None:
    stood = stands("sar", "2026-03-02")
    with pytest.raises(FieldProblem, match="what we wait for"):
        check_pause(RULES["sar"], stood, "identity", " ")
    with pytest.raises(FieldProblem, match="for that"):
        check_pause(RULES["sar"], stood, "customer", "why")
    with pytest.raises(FieldProblem, match="needs longer"):
        check_extension(RULES["sar"], stood, at("2026-03-03"), None)
    with pytest.raises(FieldProblem, match="clarified"):
        check_restart(RULES["foi"], stands("foi", "2026-03-02"), "")


def test_a_longer_period_is_claimed_once_and_in_time() -> None:
    stood = stands("sar", "2026-03-02")
    with pytest.raises(ClerkError, match="too late"):
        check_extension(RULES["sar"], stood, stood.due_at, "complex")
    longer = stands("sar", "2026-03-02", (E.EXTENDED, "2026-03-20"))
    with pytest.raises(ClerkError, match="already"):
        check_extension(RULES["sar"], longer, at("2026-03-21"), "complex")
    own = rule_for("working_days(10)")
    assert extended_rule(own).extended == 20
    with pytest.raises(ClerkError):
        extended_rule(RULES["riddor-10"])


def test_two_working_days_late_is_a_level_higher() -> None:
    friday = end_of_day(date(2026, 11, 20))
    assert follow_on_at(friday, calendar_for("england")) == end_of_day(
        date(2026, 11, 24)
    )


days = st.dates(date(2020, 1, 1), date(2035, 12, 31))
kinds = st.sampled_from(sorted(RULES)) | st.integers(1, 30).map(
    lambda n: f"working_days({n})"
)
stories = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 40)), max_size=3)


@given(
    kinds, days, stories, st.booleans(), st.sampled_from(Nation),
    st.frozensets(st.integers(1, 60), max_size=4),
)  # fmt: skip
def test_the_words_always_add_up_to_the_date(
    kind: str,
    start: date,
    pauses: list[tuple[int, int]],
    longer: bool,
    nation: Nation,
    closed: frozenset[int],
) -> None:
    """Whatever happened to a clock, its own words lead from its day to its date."""
    rule = rule_for(kind)
    calendar = Calendar(
        frozenset({nation}), closures=frozenset(start + timedelta(n) for n in closed)
    )
    begun = at(start.isoformat())
    story, moment = [Happening(E.STARTED, begun)], begun
    for wait, length in pauses if rule.pauses else []:
        moment += timedelta(days=wait)
        story.append(Happening(E.PAUSED, moment, "why"))
        moment += timedelta(days=length)
        story.append(Happening(E.RESUMED, moment))
    if longer and (rule.extended is not None or not rule.statutory):
        story.append(Happening(E.EXTENDED, moment, "why"))
    stood = reckon(rule, story, nation=nation, calendar=calendar)
    words = "\n".join(stood.working)

    def figure(pattern: str) -> int:
        match = re.search(pattern, words, re.MULTILINE)
        return int(match[1]) if match else 0

    if rule.unit is Unit.HOURS:
        assert stood.due_at == begun + timedelta(hours=figure(r"^(\d+) hours after"))
    elif rule.unit is Unit.WORKING_DAYS:
        total = figure(r"^(\d+) days? from")
        assert total == (stood.due_on - start).days
        parts = (
            r"^(\d+) weekend days? not counted",
            r"^(\d+) bank holidays? not counted",
            r"^(\d+) days? closed not counted",
            r"^(\d+) days? paused not counted",
            r"^(\d+) working days? counted",
        )
        assert total == sum(map(figure, parts))
    else:
        last = [line for line in stood.working if not line.startswith("Rule:")][-1]
        assert last.endswith(short(stood.due_on))
    assert rule.source in words
    assert stood.due_on == uk_date(stood.due_at - timedelta(microseconds=1))
    assert stood.warn_at <= stood.due_at


def short(day: date) -> str:
    names = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    return f"{names[day.weekday()]} {day.day} {day:%b} {day.year}"


@given(kinds, days, st.integers(0, 30), st.integers(0, 30))
def test_a_pause_never_brings_a_day_nearer(
    kind: str, start: date, wait: int, length: int
) -> None:
    rule = rule_for(kind)
    if not rule.pauses:
        return
    begun = at(start.isoformat())
    paused = begun + timedelta(days=wait)
    story = [
        Happening(E.STARTED, begun),
        Happening(E.PAUSED, paused, "why"),
        Happening(E.RESUMED, paused + timedelta(days=length)),
    ]
    assert reckon(rule, story).due_on >= reckon(rule, story[:1]).due_on


def test_rules_are_kept_as_data_and_come_back_the_same() -> None:
    for rule in RULES.values():
        assert from_body(to_body(rule)) == rule
    with pytest.raises(ClerkError, match="sunset"):
        from_body({**to_body(RULES["foi"]), "sunset": 1})


def test_a_council_s_own_edition_holds_from_its_day_on() -> None:
    ours = from_body({**to_body(RULES["councillor"]), "amount": 5})
    later = from_body({**to_body(RULES["councillor"]), "amount": 7})
    editions = [
        RuleEdition("councillor", 1, date(2026, 4, 1), None, ours),
        RuleEdition("councillor", 2, date(2026, 6, 1), date(2026, 6, 30), later),
    ]
    found = {
        day: rule_on("councillor", date(2026, *day), editions)
        for day in ((3, 31), (4, 1), (6, 15), (7, 1))
    }
    assert [number for _, number in found.values()] == [0, 1, 2, 1]
    assert [rule.amount for rule, _ in found.values()] == [10, 5, 7, 5]
    assert found[4, 1][0].edition.endswith("ours 1")


@pytest.mark.parametrize(
    ("field", "change"),
    [
        ("amount", {"amount": -1}),
        ("amount", {"amount": MOST[Unit.WORKING_DAYS] + 1}),
        ("extended", {"extended": 20}),
        ("source", {"source": " "}),
        ("pauses", {"pauses": ["holiday"]}),
    ],
)
def test_a_rule_that_cannot_be_meant_is_refused(
    field: str, change: dict[str, object]
) -> None:
    with pytest.raises(FieldProblem) as caught:
        check_rule(from_body({**to_body(RULES["foi"]), **change}))
    assert caught.value.field == field
    check_rule(RULES["foi"])
