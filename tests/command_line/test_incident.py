"""`guildhall incident classify`: the law's answer without a window."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from db.domain.incidents.questionnaire import QUESTIONS
from desktop.cli import app

PUNCHED: dict[str, Any] = {
    "happened_on": "2026-04-01",
    "kind": "violence",
    "person": "employee",
    "at_work": True,
    "work_related": True,
    "violence": True,
    "injury": "contusion",
    "body_part": "face",
    "unconscious": False,
    "absence": [{"from": "2026-04-02", "to": "2026-04-09"}],
}
UNREADABLE = Path("/proc/self/mem")
"""A file that is there and can't be read from its beginning, by anybody."""
KEYS = [
    *("reportable", "class", "act", "due", "regulation", "reasons", "outcome"),
    *("responsible", "also", "steps", "open", "days_off"),
    *("over_three_on", "over_seven_on", "tell"),
]


def classify(*words: str, typed: str | bytes = "") -> Result:
    return CliRunner().invoke(app, ["incident", "classify", *words], input=typed)


def asked(told: object, *words: str) -> dict[str, Any]:
    result = classify("-", "--on", "2026-06-01", "--json", *words, typed=dumped(told))
    assert result.exit_code == 0, result.output
    answer = json.loads(result.stdout)
    assert isinstance(answer, dict)
    return answer


def dumped(told: object) -> str:
    return told if isinstance(told, str) else json.dumps(told)


def test_the_answer_has_its_keys_and_its_reasons() -> None:
    answer = asked(PUNCHED)

    assert list(answer) == KEYS
    assert answer["reportable"] is True
    assert answer["class"] == "over-7-day"
    assert answer["act"] == "report within 15 days"
    assert answer["due"] == "2026-04-16"
    assert answer["regulation"] == "RIDDOR 2013, regulation 4(2)"
    assert answer["days_off"] == {"days": 8, "from": "2026-04-02", "to": "2026-04-09"}
    assert answer["over_three_on"] == "2026-04-05"
    assert answer["over_seven_on"] == "2026-04-09"
    assert len(answer["reasons"]) == len(answer["steps"]) > 3
    assert any("8 days in a row" in reason for reason in answer["reasons"])
    assert {step["question"] for step in answer["steps"]} <= set(QUESTIONS)
    assert "police" in [each["who"] for each in answer["tell"]]


def test_one_day_less_is_recorded() -> None:
    shorter = {**PUNCHED, "absence": [{"from": "2026-04-02", "to": "2026-04-08"}]}

    answer = asked(shorter)

    assert answer["reportable"] is False
    assert answer["outcome"] == "recordable"
    assert answer["class"] == "over-3-day"
    assert answer["act"] == "record"
    assert answer["due"] is None


def test_an_absence_that_goes_on_is_counted_up_to_the_day_asked() -> None:
    told = json.dumps({**PUNCHED, "absence": [{"from": "2026-04-02"}]})
    answers = {
        day: json.loads(classify("-", "--on", day, "--json", typed=told).stdout)
        for day in ("2026-04-04", "2026-04-05", "2026-04-08", "2026-04-09")
    }

    assert [each["class"] for each in answers.values()] == [
        *("none", "over-3-day", "over-3-day", "over-7-day")
    ]


def test_a_file_of_json_and_one_of_toml_say_the_same(tmp_path: Path) -> None:
    as_json = tmp_path / "fall.json"
    as_json.write_text(json.dumps(PUNCHED), encoding="utf-8-sig")
    as_toml = tmp_path / "Fall.TOML"
    as_toml.write_text(
        'happened_on = 2026-04-01\nkind = "violence"\nperson = "Employee"\n'
        "at_work = true\nwork_related = true\nviolence = true\nunconscious = false\n"
        'injury = "bruise"\nbody_part = "face"\n'
        "[[absence]]\nfrom = 2026-04-02\nto = 2026-04-09\n",
        encoding="utf-8",
    )

    answers = [
        json.loads(classify(str(file), "--on", "2026-06-01", "--json").stdout)
        for file in (as_json, as_toml)
    ]

    assert answers[0] == answers[1]
    assert asked(as_toml.read_text(encoding="utf-8")) == answers[0]


def test_words_for_people() -> None:
    result = classify("-", "--on", "2026-06-01", typed=json.dumps(PUNCHED))

    lines = result.stdout.splitlines()
    assert lines[0] == "To be reported"
    assert "report within 15 days, by Thu 16 Apr 2026" in lines[1]
    assert lines[2] == "  By us, as the employer"
    assert "Why" in lines
    assert "Still to be asked" not in lines
    assert "Who is told" in lines


def test_words_say_what_is_still_to_be_asked_and_when_days_off_count() -> None:
    told = {"happened_on": "2026-04-01", "person": "employee", "injury": "burn"}

    result = classify("-", "--on", "2026-06-01", typed=json.dumps(told))

    assert result.stdout.startswith("Can't be said yet\n")
    assert "recorded on Sun 5 Apr 2026 and reported from Thu 9 Apr" in result.stdout
    asked_then = result.stdout.partition("Still to be asked\n")[2]
    assert QUESTIONS["burn_severe"].label in asked_then


def test_words_where_nobody_is_to_be_told() -> None:
    told = {
        "happened_on": "2026-04-01",
        "hurt": False,
        "dangerous_occurrence": "none",
    }

    result = classify("-", "--on", "2026-06-01", typed=json.dumps(told))

    assert result.stdout.startswith("Not to be reported\nWhy\n")
    assert "Who is told" not in result.stdout


def test_hours_run_from_when_we_knew() -> None:
    told = {"happened_on": "2026-04-01", "hurt": False, "kind": "data breach"}

    def ico(**more: str) -> str:
        found = asked({**told, **more})["tell"]
        return str(next(each["due"] for each in found if each["who"] == "ico"))

    assert ico() == "2026-04-04T00:00:00+01:00"
    assert ico(learned_on="2026-04-02") == "2026-04-05T00:00:00+01:00"
    assert ico(learned_at="2026-04-02T16:30") == "2026-04-05T16:30:00+01:00"
    today = classify("-", "--on", "2026-04-01", "--json", typed=json.dumps(told))
    assert ico() in today.stdout
    spoken = classify("-", typed=json.dumps({**told, "learned_at": "2026-04-02T16:30"}))
    assert "by Sun 5 Apr 2026 16:30" in spoken.stdout


def test_what_is_not_at_all_said_is_open() -> None:
    answer = asked({"happened_on": "2026-04-01"})

    assert answer["outcome"] == "unclear"
    assert answer["reportable"] is False
    assert answer["open"] == ["hurt"]
    assert answer["regulation"] is None
    assert answer["responsible"] is None


def test_a_nation_s_holidays_part_absences() -> None:
    told = {
        **PUNCHED,
        "happened_on": "2025-12-30",
        "absence": [
            {"from": "2025-12-31", "to": "2026-01-01"},
            {"from": "2026-01-05", "to": "2026-01-08"},
        ],
    }

    assert asked(told)["days_off"]["days"] == 4
    assert asked(told, "--nation", "scotland")["days_off"]["days"] == 9


@pytest.mark.parametrize(
    ("typed", "places"),
    [
        ({"happened_on": "2026-06-02"}, ["happened_on"]),
        (
            {
                **PUNCHED,
                "injury": "fracture",
                "body_part": "several places",
                "absence": [
                    {"from": "2026-04-02", "to": "2026-04-03"},
                    {"from": "2026-04-09", "to": "2026-04-08"},
                ],
            },
            ["body_part", "absence[1].to"],
        ),
        ({**PUNCHED, "body-part": "arm"}, ["body-part"]),
        ('{"happened_on": "2026-04-01", "happened_on": "2026-04-02"}', ["happened_on"]),
        ("[]", [None]),
        ('{"happened_on": "2026-04-01",}', [None]),
        ("happened_on = ", [None]),
        ("[" * 100_000, [None]),
        ("a = " + "[" * 100_000, [None]),
        ('{"age": ' + "9" * 5000 + "}", [None]),
        ("age = " + "9" * 5000, [None]),
        ("", ["happened_on"]),
    ],
)
def test_a_refusal_names_its_places(typed: object, places: list[str | None]) -> None:
    result = classify("-", "--on", "2026-06-01", "--json", typed=dumped(typed))

    assert result.exit_code == 1
    reasons = json.loads(result.stdout)["refused"]
    assert [reason["field"] for reason in reasons] == places
    for reason in reasons:
        place = f"{reason['field']}: " if reason["field"] else ""
        assert f"{place}{reason['reason']}" in result.stderr
    assert "Traceback" not in result.output


def test_where_json_is_wrong_is_told_by_line_and_column() -> None:
    result = classify("-", typed='{\n "person": employee\n}')

    assert result.exit_code == 1
    assert result.stderr == "Line 2, column 12: this is no JSON.\n"


def test_bytes_that_are_no_text_and_files_that_are_too_long_are_refused() -> None:
    odd = classify("-", typed=b'{"person": "\xff"}')
    long = classify("-", typed=" " * ((1 << 20) + 1))

    assert (odd.exit_code, long.exit_code) == (1, 1)
    assert "Byte 13 is no UTF-8" in odd.stderr
    assert "larger than a megabyte" in long.stderr


def test_a_wrong_call_ends_with_2(tmp_path: Path) -> None:
    assert classify(str(tmp_path / "none.json")).exit_code == 2
    assert classify(str(tmp_path)).exit_code == 2
    assert classify("-", "--on", "tomorrow", typed="{}").exit_code == 2
    assert classify().exit_code == 2


@pytest.mark.skipif(not UNREADABLE.is_file(), reason="Linux has it")
def test_a_file_that_can_t_be_read_is_told_so() -> None:
    result = classify(str(UNREADABLE))

    assert result.exit_code == 1
    assert "can't be read" in result.stderr


def test_a_real_process_answers_from_its_standard_input() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "desktop.cli", "incident", "classify", "-", "--json"],
        input=json.dumps({**PUNCHED, "injury": "Bruise", "note": "ŵ 😢"}),
        env={"PATH": "", "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )

    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["class"] == "over-7-day"
    assert done.stderr == ""
