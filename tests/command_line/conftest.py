"""A real council store in GUILDHALL_HOME, and the real command line on it."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner, Result

from db.domain.permissions import Role
from db.store.home import Home
from db.store.sealing import Argon2Cost
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from desktop.admin.signing_in import SignedIn, at, sign_in
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from desktop.admin.use_cases.staff import AddStaff, add_staff
from desktop.cli import app

NOON = datetime(2026, 11, 20, 12, 0, tzinfo=UTC)
PASSPHRASE = "a cold Tuesday in Maldon"
CHEAP = Way(lambda: NOON, "0.1.0", Argon2Cost(memory_kib=8, passes=1, lanes=1))
STAFF = {"ada": "Ada Cable", "priya": "Priya Shah", "dele": "Dele Osei"}


def last_line(result: Result) -> str:
    """Return the answer; the runner prints what was typed before it."""
    return result.stdout.splitlines()[-1]


@dataclass(frozen=True)
class Council:
    """A store with an administrator (ada) and two advisors."""

    home: Home
    recovery_key: str

    def run(self, *words: str, who: str = "ada", typed: str = "") -> Result:
        """Run ``guildhall`` with *words*, signed in as *who*."""
        environment = {
            "GUILDHALL_HOME": str(self.home.path),
            "GUILDHALL_PASSPHRASE": PASSPHRASE,
            "GUILDHALL_SIGN_IN": who,
        }
        return CliRunner().invoke(app, words, input=typed, env=environment)

    def told(self, *words: str, who: str = "ada", typed: str = "") -> Any:
        """Return what ``guildhall`` prints as JSON; it must end well."""
        result = self.run(*words, "--json", who=who, typed=typed)
        assert result.exit_code == 0, result.output
        return json.loads(last_line(result))

    def refused(self, *words: str, who: str = "ada", typed: str = "") -> list[str]:
        """Return the reasons; it must end with 1, in JSON and in words alike."""
        result = self.run(*words, "--json", who=who, typed=typed)
        assert result.exit_code == 1, result.output
        reasons = [told["reason"] for told in json.loads(last_line(result))["refused"]]
        assert "Traceback" not in result.output
        assert all(reason in result.stderr for reason in reasons)
        return reasons

    def open(self, who: str, passphrase: str = PASSPHRASE) -> SignedIn:
        """Open the store; whoever asked closes it."""
        return sign_in(self.home, CHEAP, who, passphrase)


@pytest.fixture(scope="session")
def council_template(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    home = Home.at(tmp_path_factory.mktemp("council") / "Guildhall")
    command = SetUp("Bryn District Council", STAFF["ada"], "ada", PASSPHRASE)
    store, recovery_key = set_up_store(command, home, CHEAP)
    with store:
        for name in ("priya", "dele"):
            _add(store, name)
    assert recovery_key is not None
    return home.path, recovery_key


def _add(store: Store, name: str) -> None:
    unit = UnitOfWork(store.writer, at(store, "ada").actor, store.clock)
    command = AddStaff(STAFF[name], name, frozenset({Role.ADVISOR_2}), PASSPHRASE)
    add_staff(command, unit, store)


@pytest.fixture
def council(council_template: tuple[Path, str], tmp_path: Path) -> Council:
    """A council of this test's own; nobody has it open."""
    path, recovery_key = council_template
    return Council(Home.at(shutil.copytree(path, tmp_path / "Bryn")), recovery_key)
