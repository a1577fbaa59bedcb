"""Deadlines and addresses, asked of the real command."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from desktop.cli import app


def ask(*words: str, typed: str = "") -> tuple[int, dict[str, object]]:
    result = CliRunner().invoke(app, [*words, "--json"], input=typed)
    return result.exit_code, json.loads(result.stdout)


@pytest.mark.parametrize(
    ("words", "due"),
    [
        (["foi", "2026-11-20"], "2026-12-21"),
        (["foi", "2026-11-20", "--extended"], "2027-01-22"),
        (["sar", "2026-11-20"], "2026-12-21"),
        (["complaint-ack", "2026-11-20", "--nation", "scotland"], "2026-11-27"),
        (["awaab-emergency", "2026-11-20T10:42"], "2026-11-21T10:42:00+00:00"),
        (["accept-high", "2026-11-20T16:50"], "2026-11-20T18:50:00+00:00"),
        (["sar", "2028-01-31"], "2028-02-29"),
        (["foi", "2099-12-31"], "2100-02-01"),
    ],
)
def test_a_deadline_and_how_it_was_reckoned(words: list[str], due: str) -> None:
    code, told = ask("deadline", *words)
    assert code == 0
    assert told["kind"] == words[0]
    assert told["from"] == words[1] or str(told["from"]).startswith(words[1])
    assert told["due"] == due
    assert told["working"]


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense", "2026-11-20"],
        ["foi", "20/11/2026"],
        ["complaint-ack", "2026-11-20", "--extended"],
        ["foi", "9999-12-31"],
    ],
)
def test_a_wrong_kind_or_date_is_a_wrong_call_with_its_reason(words: list[str]) -> None:
    code, told = ask("deadline", *words)
    assert code == 2
    assert told["refused"]


def test_words_for_people() -> None:
    result = CliRunner().invoke(app, ["deadline", "foi", "2026-11-20"])
    assert result.stdout.startswith("Due Mon 21 Dec 2026\n")


def test_an_address_that_a_letter_reaches() -> None:
    code, told = ask(
        "address", "check", typed="\ufeff1 High St ,\r\n\r\nMaldon\ncm94lq"
    )
    assert code == 0
    assert told == {
        "ok": True,
        "lines": ["1 High St", "Maldon", "CM9 4LQ"],
        "postcode": "CM9 4LQ",
        "errors": [],
    }


def test_an_address_abroad_needs_the_word() -> None:
    lines = "1 Rue de la Paix\nParis\nFrance"
    code, told = ask("address", "check", typed=lines)
    assert code == 1
    assert told["errors"] == ["cant-send-international-letters"]
    code, told = ask("address", "check", "--international", typed=lines)
    assert code == 0
    assert told["postcode"] is None


def test_no_address_at_all() -> None:
    code, told = ask("address", "check")
    assert code == 1
    assert told["errors"] == ["address-is-empty"]


def test_a_day_that_is_not_in_the_calendar_is_told_so() -> None:
    result = CliRunner().invoke(app, ["deadline", "foi", "2026-02-29"])
    assert result.exit_code == 2
    assert "There is no such day" in result.output


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        ("2026-11-31T10:00", "There is no such day"),
        ("2026-11-30T25:00", "Give the time as hours and minutes"),
        ("20/11/2026", "Give the date as year, month and day"),
    ],
)
def test_a_moment_says_which_half_of_it_is_wrong(moment: str, words: str) -> None:
    result = CliRunner().invoke(app, ["deadline", "accept-emergency", moment])
    assert result.exit_code == 2
    assert words in result.output


def test_our_own_promise_is_extended_to_twice_as_long_as_on_the_page() -> None:
    _, told = ask("deadline", "councillor", "2026-11-20", "--extended")
    assert told["due"] == "2026-12-18"


def test_one_hour_is_said_as_one() -> None:
    _, told = ask("deadline", "accept-emergency", "2026-11-20T10:00")
    assert "1 hour after Fri 20 Nov 2026 10:00" in str(told["working"])
