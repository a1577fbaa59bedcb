"""staff, search and demo, on a real store."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from db.store.attempts import WrongPassphrase
from db.store.unit_of_work import UnitOfWork
from desktop.casework.use_cases.clock_data import AddCalendarDay, add_calendar_day
from desktop.cli import app
from tests.command_line.conftest import CHEAP, PASSPHRASE, Council

NEW = "another four words here"


@pytest.fixture
def secret(tmp_path: Path) -> str:
    """The name of a file with a passphrase, as Windows's Notepad saves it."""
    path = tmp_path / "passphrase.txt"
    path.write_bytes(b"\xef\xbb\xbf" + NEW.encode() + b"\r\n")
    return str(path)


def test_the_list_of_staff(council: Council) -> None:
    told = council.told("staff", "list")
    assert [(line["name"], line["roles"]) for line in told] == [
        ("Ada Cable", ["advisor_2", "administrator"]),
        ("Dele Osei", ["advisor_2"]),
        ("Priya Shah", ["advisor_2"]),
    ]
    assert (
        "Ada Cable: Advisor, level 2, Administrator"
        in council.run("staff", "list").stdout
    )
    assert council.refused("staff", "list", who="priya")


def test_somebody_new_signs_in_at_once(council: Council, secret: str) -> None:
    words = ["staff", "add", "huda", "--name", "Huda Mansour", "--role", "advisor_1"]
    told = council.told(*words, "--new-passphrase-file", secret)
    assert told["roles"] == ["advisor_1"]
    session = council.open("Huda", NEW)
    session.store.close()
    assert session.actor.name == "Huda Mansour"
    (reason,) = council.refused(*words, "--new-passphrase-file", secret)
    assert "signs in by this name" in reason


def test_the_new_passphrase_is_asked_for_twice(council: Council) -> None:
    words = ["staff", "add", "huda", "--name", "Huda Mansour", "--role", "advisor_1"]
    council.told(*words, typed=f"{NEW}\nmistyped\n{NEW}\n{NEW}\n")
    council.open("huda", NEW).store.close()


def test_roles_are_given_by_others(council: Council) -> None:
    words = ["staff", "roles", "dele", "--role", "co_ordinator", "--role", "advisor_2"]
    assert council.told(*words)["roles"] == ["advisor_2", "co_ordinator"]
    (reason,) = council.refused("staff", "roles", "ada", "--role", "advisor_2")
    assert reason == "Nobody changes their own roles."
    assert council.refused("staff", "roles", "nobody", "--role", "advisor_2")


def test_who_has_left_can_t_come_in(council: Council) -> None:
    assert council.told("staff", "remove", "dele")["removed"] == "dele"
    with pytest.raises(WrongPassphrase):
        council.open("dele")
    assert [line["name"] for line in council.told("staff", "list")] == [
        "Ada Cable",
        "Priya Shah",
    ]
    gone = council.told("staff", "list", "--left")[-1]
    assert (gone["name"], gone["left_at"] is None) == ("Dele Osei", False)
    assert council.refused("staff", "remove", "ada")


def test_ones_own_passphrase(council: Council, secret: str) -> None:
    words = ["staff", "passphrase", "--new-passphrase-file", secret]
    assert council.told(*words, who="priya")["changed"] == "priya"
    council.open("priya", NEW).store.close()
    assert council.refused("staff", "list", who="priya")


def test_a_colleague_s_passphrase(council: Council, secret: str) -> None:
    words = ["staff", "passphrase", "dele", "--new-passphrase-file", secret]
    assert council.refused(*words, who="priya")
    council.told(*words)
    council.open("dele", NEW).store.close()
    with pytest.raises(WrongPassphrase):
        council.open("dele", PASSPHRASE)


def test_a_demonstration_council(guildhall_home: Path) -> None:
    words = ["demo", "--people", "40", "--seed", "7", "--json"]
    result = CliRunner().invoke(app, words)
    assert result.exit_code == 0, result.output
    told = json.loads(result.stdout)
    assert told["people"] == 40
    ours = {"GUILDHALL_PASSPHRASE": told["passphrase"], "GUILDHALL_SIGN_IN": "priya"}
    runner = CliRunner(env=ours)
    found = runner.invoke(app, ["search", "road", "--json", "--limit", "3"])
    assert found.exit_code == 0, found.output
    assert list(json.loads(found.stdout)) == [
        *("people", "properties", "cases", "teams", "documents"),
    ]
    (one, *_) = json.loads(found.stdout)["people"]
    by_reference = runner.invoke(app, ["search", one["reference"], "--json"])
    assert json.loads(by_reference.stdout)["people"][0]["name"] == one["name"]
    assert runner.invoke(app, ["search", "road"]).stdout
    again = CliRunner().invoke(app, words)
    assert again.exit_code == 1
    assert guildhall_home.is_dir()


def test_a_demonstration_never_touches_a_real_store(council: Council) -> None:
    before = council.home.database.read_bytes()
    assert council.refused("demo", "--people", "5")
    assert council.home.database.read_bytes() == before


def test_search_is_for_those_who_may_see_people(council: Council) -> None:
    assert council.told("search", "anything", who="priya")["people"] == []
    guidance = council.told("search", "mould", who="priya")["documents"]
    assert guidance[0]["reference"]


def test_a_deadline_by_the_council_s_own_days_and_rules(council: Council) -> None:
    plain = ["deadline", "working_days(2)", "2026-11-20"]
    assert council.told(*plain)["due"] == "2026-11-24"
    session = council.open("ada")
    with session.store as store:
        unit = UnitOfWork(store.writer, session.actor, CHEAP.clock)
        closed = AddCalendarDay(date(2026, 11, 23), "closure", "Training day")
        add_calendar_day(closed, unit)
    assert council.told(*plain)["due"] == "2026-11-24"
    assert council.told(*plain, "--as", "ada")["due"] == "2026-11-25"
    statute = council.told("deadline", "foi", "2026-11-20", "--as", "ada")
    assert statute["due"] == "2026-12-21"
