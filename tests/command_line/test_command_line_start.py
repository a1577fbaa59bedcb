"""How the command line starts: quickly, without Qt, and with its three ends."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from desktop.cli import COMMANDS, app

WINDOWED = {"tour"}


def guildhall(
    *words: str, typed: str = "", **environment: str
) -> subprocess.CompletedProcess[str]:
    """Run the real program as a process of its own."""
    return subprocess.run(  # noqa: S603 - our own program, our own words
        [sys.executable, "-m", "desktop.cli", *words],
        input=typed,
        env={"PATH": "", "PYTHONUTF8": "1", **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


def test_no_headless_command_loads_qt(tmp_path: Path) -> None:
    headless = sorted(set(COMMANDS) - WINDOWED)
    program = (
        "import sys, typer\n"
        "from desktop.cli import app\n"
        "group = typer.main.get_group(app)\n"
        f"for name in {headless!r}:\n"
        "    assert group.get_command(None, name) is not None\n"
        "app(['deadline', 'foi', '2026-11-20', '--json'], standalone_mode=False)\n"
        "assert [name for name in sys.modules if name.startswith('PySide6')] == []\n"
    )
    done = subprocess.run(  # noqa: S603 - our own program, our own words
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        env={"GUILDHALL_HOME": str(tmp_path)},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["due"] == "2026-12-21"


def test_a_real_process_prints_json_and_ends_with_0() -> None:
    done = guildhall("deadline", "sar", "2026-01-31", "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["due"] == "2026-03-02"
    assert done.stderr == ""


def test_a_real_process_that_is_refused_ends_with_1(tmp_path: Path) -> None:
    done = guildhall("verify", "--json", GUILDHALL_HOME=str(tmp_path / "none"))
    assert done.returncode == 1
    assert json.loads(done.stdout)["refused"][0]["reason"] in done.stderr


@pytest.mark.parametrize(
    "words",
    [
        ["nonsense"],
        ["deadline"],
        ["deadline", "foi", "2026-11-20", "--nation", "france"],
        ["demo", "--people", "0"],
        ["staff", "roles", "priya", "--role", "emperor"],
    ],
)
def test_a_wrong_call_ends_with_2(words: list[str]) -> None:
    assert CliRunner().invoke(app, words).exit_code == 2


def test_every_command_has_json_and_help() -> None:
    runner = CliRunner()
    groups = {
        "staff": ("list", "add", "roles", "remove", "passphrase"),
        "address": ("check",),
        "post": ("import", "scan", "scanners"),
        "letters": ("check", "merge"),
        "incident": ("classify",),
    }
    for name in COMMANDS:
        for last in groups.get(name, ("",)):
            words = [word for word in (name, last) if word]
            result = runner.invoke(app, [*words, "--help"], env={"COLUMNS": "120"})
            assert result.exit_code == 0
            assert "--json" in result.output, words


def test_a_bug_is_told_without_what_was_typed(tmp_path: Path) -> None:
    program = (
        "import sys\n"
        "from desktop.command_line.answers import tell_of_a_bug\n"
        "sys.excepthook = tell_of_a_bug\n"
        "raise ValueError('Priya Shah, 3 Ashacre Road')\n"
    )
    done = subprocess.run(  # noqa: S603 - our own program, our own words
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.returncode == 1
    assert "ValueError" in done.stderr
    assert "Priya" not in done.stderr
