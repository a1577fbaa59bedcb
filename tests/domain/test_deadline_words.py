"""A reckoning reads out in Welsh, whatever is reckoned and whenever."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

from hypothesis import given
from hypothesis import strategies as st

from db.domain.clocks import ClockEvent, Happening, reckon
from db.domain.deadline_rules import RULES, Rule, working_days
from db.domain.deadline_words import working_in
from db.domain.deadlines import deadline, rule_for

ENGLISH = re.compile(
    r"\b(day|days|working|counted|after|hours|on|the|rule|edition|received|Jan|Feb"
    r"|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b",
    re.IGNORECASE,
)
RULE = st.one_of(
    st.sampled_from([*RULES.values()]), st.integers(0, 90).map(working_days)
)


@given(RULE, st.dates(date(2024, 1, 1), date(2026, 12, 31)), st.booleans())
def test_every_line_is_said(rule: Rule, day: date, extended: bool) -> None:
    longer = extended and rule.extended is not None
    reckoned = deadline(rule, day, extended=longer)
    welsh = working_in(reckoned.working, "cy")
    assert [line for line in welsh if ENGLISH.search(line)] == []
    numbers = [re.findall(r"\d+", line) for line in reckoned.working]
    said = [re.findall(r"\d+", line) for line in welsh]
    assert said[:-1] == numbers[:-1]


def test_it_reads_as_a_colleague_would_say_it() -> None:
    reckoned = deadline("foi", date(2026, 12, 10))
    assert working_in(reckoned.working, "cy") == (
        "Derbyniwyd: Iau 10 Rhag 2026; nid yw'r diwrnod hwnnw'n cyfrif",
        "34 diwrnod o Gwe 11 Rhag 2026 hyd Mer 13 Ion 2027",
        "10 diwrnod penwythnos heb eu cyfrif",
        (
            "4 gŵyl banc heb eu cyfrif: Gwe 25 Rhag 2026, Llun 28 Rhag 2026,"
            " Gwe 1 Ion 2027, Llun 4 Ion 2027"
        ),
        "20 diwrnod gwaith wedi'u cyfrif, yr olaf Mer 13 Ion 2027",
        (
            "Rheol: yn brydlon, ac erbyn yr 20fed diwrnod gwaith ar ôl ei dderbyn"
            " (Deddf Rhyddid Gwybodaeth 2000, adran 10; fersiwn 2026.1)"
        ),
    )


def test_a_clock_in_hours_and_a_closed_office_are_said() -> None:
    began = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
    hours = working_in(deadline("awaab-emergency", began).working, "cy")
    assert hours[0] == "Y landlord yn gwybod: Gwe 20 Tach 2026 09:30"
    assert hours[1] == "24 awr ar ôl Gwe 20 Tach 2026 09:30: Sad 21 Tach 2026 09:30"


def test_what_nobody_knows_and_english_stay_as_they_are() -> None:
    lines = ("Agreed with the caller on the stairs",)
    assert working_in(lines, "cy") == lines
    working = deadline("foi", date(2026, 11, 20)).working
    assert working_in(working, "en") == working


def test_what_happened_to_a_clock_is_said() -> None:
    noon = [datetime(2026, 11, day, 12, tzinfo=UTC) for day in (2, 5, 12, 20)]
    story = [
        Happening(ClockEvent.STARTED, noon[0]),
        Happening(ClockEvent.PAUSED, noon[1], "Pwy ydynt"),
        Happening(ClockEvent.RESUMED, noon[2]),
        Happening(ClockEvent.EXTENDED, noon[3], "Cymhleth"),
    ]
    for kind in ("sar", "working_days(30)"):
        words = working_in(reckon(rule_for(kind), story).working, "cy")
        assert [line for line in words if ENGLISH.search(line)] == []
        assert words[:2] == (
            "Saib o Iau 5 Tach 2026 hyd Iau 12 Tach 2026",
            "Estynnwyd Gwe 20 Tach 2026: Cymhleth",
        )
    again = [story[0], Happening(ClockEvent.RESTARTED, noon[2], "Pa flwyddyn")]
    words = working_in(reckon(rule_for("foi"), again).working, "cy")
    assert (
        words[0] == "Derbyniwyd gyntaf Llun 2 Tach 2026; dechreuodd eto ar ôl ei egluro"
    )
