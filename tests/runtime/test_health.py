"""`guildhall doctor` says what is there and what to do about what is not."""

from __future__ import annotations

import json
from pathlib import Path

from typer.testing import CliRunner

from desktop.cli import app


def test_a_sound_pc_passes(guildhall_home: Path) -> None:
    outcome = CliRunner().invoke(app, ["doctor", "--json"])
    findings = {one["name"]: one for one in json.loads(outcome.output)}
    assert outcome.exit_code == 0, outcome.output
    assert "SQLCipher 4" in findings["encryption"]["words"]
    assert str(guildhall_home) in findings["store's folder"]["words"]
    assert not guildhall_home.exists()


def test_a_folder_that_is_copied_elsewhere_is_a_problem(
    tmp_path: Path,
) -> None:
    outcome = CliRunner().invoke(
        app, ["doctor"], env={"GUILDHALL_HOME": str(tmp_path / "Dropbox" / "store")}
    )
    assert outcome.exit_code == 1
    assert "PROBLEM  store's folder: The store is in a folder that Dropbox" in (
        outcome.output
    )


def test_the_version_is_the_installed_one() -> None:
    outcome = CliRunner().invoke(app, ["--version"])
    assert outcome.output == "Guildhall 0.1.0\n"
