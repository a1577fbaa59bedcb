"""The lock fits pyproject.toml, and the check that says so can say no."""

from __future__ import annotations

import subprocess
import sys
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

PROJECT = '[project]\ndependencies = ["Typer>=0.20"]\n'
GOOD = "typer==0.29.2 \\\n    --hash=sha256:00\n    # via guildhall (pyproject.toml)\n"


@pytest.fixture(scope="module")
def check_lock(root: Path) -> ModuleType:
    """Return the check as a module, though it lies among the scripts."""
    spec = util.spec_from_file_location("check_lock", root / "installer/check_lock.py")
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_lock_is_up_to_date(root: Path) -> None:
    outcome = subprocess.run(  # noqa: S603 - the project's own script, no outside input
        [sys.executable, root / "installer/check_lock.py"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (outcome.returncode, outcome.stderr) == (0, "")


@pytest.mark.parametrize(
    ("lock", "problem"),
    [
        (GOOD, None),
        ("", "not in the lock"),
        (GOOD.replace("0.29.2", "0.19"), "is locked at 0.19"),
        (GOOD.replace("--hash=sha256:00", ""), "without a hash"),
        (f"--index-url https://example.org\n{GOOD}", "names an address"),
        (f"--find-links /wheels\n{GOOD}", "names an address"),
    ],
)
def test_the_check_finds_what_is_wrong(
    check_lock: ModuleType, lock: str, problem: str | None
) -> None:
    found = check_lock.problems(PROJECT, lock)
    if problem is None:
        assert found == []
    else:
        assert any(problem in line for line in found)


def test_every_dependency_has_its_reason_written_down(
    root: Path, check_lock: ModuleType
) -> None:
    reasons = (root / "docs/adr/0002-dependencies.md").read_text(encoding="utf-8")
    rows = [line.split("|")[1] for line in reasons.splitlines() if line[:1] == "|"]
    written = {name.strip() for row in rows for name in row.split(",")}
    project = (root / "pyproject.toml").read_text(encoding="utf-8")
    named = {requirement.name for requirement in check_lock.wanted(project)}
    assert named - written == set()
