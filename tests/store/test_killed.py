"""The program is killed at every moment that matters; the store goes on."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from db.errors import StoreRefused
from db.store.attempts import WrongPassphrase
from db.store.backup import make_backup, read_backup
from db.store.home import Home
from db.store.single import Occupied
from db.store.store import Store
from db.store.verify import verify
from db.store.version import SCHEMA_NUMBER
from db.store.way import Way
from db.tables.local import PreferenceRow

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("child_program.py")
PASSPHRASE = "a cold Tuesday in Maldon"
KILLED = -signal.SIGKILL

Start = Callable[..., "subprocess.Popen[str]"]
Nursery = Callable[..., int]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start the other program; whatever still runs at the end is killed."""
    running: list[subprocess.Popen[str]] = []

    def started(verb: str, home: Home, *moment: int) -> subprocess.Popen[str]:
        child = subprocess.Popen(  # noqa: S603 - our own program
            [sys.executable, str(PROGRAM), verb, str(home.path), *map(str, moment)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        running.append(child)
        return child

    yield started
    for child in running:
        child.kill()
        child.communicate()


@pytest.fixture
def later(way: Way) -> Way:
    """The same, a day on: a killed sign-in counts as a wrong one."""
    return replace(way, clock=lambda: way.clock() + timedelta(days=1))


def until_ready(child: subprocess.Popen[str]) -> None:
    assert child.stdout is not None
    assert child.stdout.readline() == "ready\n"


def killed(child: subprocess.Popen[str]) -> None:
    child.send_signal(signal.SIGKILL)
    child.communicate()


def is_whole(home: Home, way: Way, passphrase: str = PASSPHRASE) -> int:
    """Open the store, see that nothing is wrong; return its preferences."""
    with Store.open(home, way, "Priya", passphrase) as store:
        assert verify(store).problems == ()
        with store.readers.connect() as connection:
            return connection.execute(
                select(func.count()).select_from(PreferenceRow)
            ).scalar_one()


@pytest.fixture(scope="module")
def nursery() -> Iterator[Nursery]:
    """Run a verb of the other program to its end; return its exit code."""
    command = [sys.executable, str(PROGRAM), "nursery"]
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdin=pipe, stdout=pipe, text=True, env=env) as all_:  # noqa: S603 - our own program
        asked, told = all_.stdin, all_.stdout
        assert asked is not None
        assert told is not None

        def run(verb: str, home: Home, *moment: int) -> int:
            asked.write("\t".join([verb, str(home.path), *map(str, moment)]) + "\n")
            asked.flush()
            for line in told:
                if line.startswith("ended "):
                    return int(line.removeprefix("ended "))
            pytest.fail("The other program ended.")

        yield run
        asked.close()


def at_every_moment(
    nursery: Nursery, verb: str, home: Home, fresh: Callable[[], object]
) -> Iterator[bool]:
    """Kill *verb* at each of its moments in turn; give whether it was killed."""
    for moment in range(60):
        shutil.rmtree(home.path, ignore_errors=True)
        fresh()
        code = nursery(verb, home, moment)
        assert code in {0, KILLED}
        yield code == KILLED
        if code == 0:
            assert moment > 0
            return
    pytest.fail("It never came to its end.")


def test_a_second_program_is_told_who_has_the_store(
    home: Home, way: Way, start: Start
) -> None:
    child = start("open_and_wait", home)
    until_ready(child)
    before = home.database.read_bytes()
    with pytest.raises(Occupied, match="open in another Guildhall") as caught:
        Store.open(home, way, "Priya", PASSPHRASE)
    assert caught.value.occupant is not None
    assert caught.value.occupant.pid == child.pid
    assert home.database.read_bytes() == before
    child.communicate("go on\n")
    assert child.returncode == 0
    assert is_whole(home, way) == 0


def test_a_killed_program_holds_nothing_up(home: Home, way: Way, start: Start) -> None:
    child = start("open_and_wait", home)
    until_ready(child)
    killed(child)
    assert is_whole(home, way) == 0


def test_what_was_saved_stays_and_what_was_not_never_was(
    home: Home, way: Way, start: Start
) -> None:
    child = start("save_and_wait", home)
    until_ready(child)
    killed(child)
    assert is_whole(home, way) == 1


def test_a_backup_cut_off_is_no_backup_and_the_next_one_is(
    home: Home, later: Way, start: Start
) -> None:
    child = start("back_up_and_wait", home)
    until_ready(child)
    killed(child)
    assert list(home.backups.glob("*.ghbackup")) == []
    with Store.open(home, later, "Priya", PASSPHRASE) as store:
        report = make_backup(home, store.key, later.clock)
    assert read_backup(report.path).documents == []
    assert [path.name for path in home.backups.iterdir()] == [report.path.name]


def test_a_store_is_made_whole_or_not_at_all(
    tmp_path: Path, later: Way, nursery: Nursery
) -> None:
    home = Home.at(tmp_path / "Guildhall")
    for cut_off in at_every_moment(nursery, "make", home, lambda: None):
        if not home.has_store and not (home.making / "ready").exists():
            assert cut_off
            assert nursery("make", home) == 0
        assert is_whole(home, later) == 0


def test_a_changed_passphrase_is_the_old_or_the_new(
    home: Home, tmp_path: Path, later: Way, nursery: Nursery
) -> None:
    kept = home.path.rename(tmp_path / "kept")
    fresh = lambda: shutil.copytree(kept, home.path)  # noqa: E731 - a thunk
    for _ in at_every_moment(nursery, "change_passphrase", home, fresh):
        try:
            is_whole(home, later)
        except WrongPassphrase:
            much_later = replace(later, clock=lambda: later.clock() + timedelta(days=1))
            is_whole(home, much_later, "another four words here")


def test_a_restore_leaves_the_one_store_or_the_other(
    home: Home, tmp_path: Path, later: Way, nursery: Nursery
) -> None:
    assert nursery("back_up", home) == 0
    assert nursery("save_one", home) == 0
    kept = home.path.rename(tmp_path / "kept")
    fresh = lambda: shutil.copytree(kept, home.path)  # noqa: E731 - a thunk
    found = set()
    for cut_off in at_every_moment(nursery, "take_back", home, fresh):
        rows = is_whole(home, later)
        found.add(rows)
        assert cut_off or rows == 0
        for aside in home.path.glob("set-aside-*"):
            assert rows == 0
            assert (aside / "guildhall.db").exists()
    assert found == {0, 1}


@contextmanager
def done_unless(*, cut_off: bool) -> Iterator[None]:
    """Let the store be too new for this program, as after the upgrade."""
    if cut_off:
        with suppress(StoreRefused):
            yield
    else:
        with pytest.raises(StoreRefused, match="newer Guildhall"):
            yield


def test_an_upgrade_is_done_or_was_never_begun(
    home: Home, tmp_path: Path, later: Way, nursery: Nursery
) -> None:
    scripts = tmp_path / "migrations"
    (scripts / "versions").mkdir(parents=True)
    (scripts / "env.py").write_text(
        "from alembic import context as c\n"
        "c.configure(connection=c.config.attributes['connection'])\n"
        "c.run_migrations()\n"
    )
    revisions = [f"{number:04d}" for number in range(1, SCHEMA_NUMBER + 2)]
    for before, revision in zip([None, *revisions], revisions, strict=False):
        (scripts / "versions" / f"{revision}.py").write_text(
            f"revision = {revision!r}\ndown_revision = {before!r}\n"
            "def upgrade(): pass\n"
        )
    kept = home.path.rename(tmp_path / "kept")
    fresh = lambda: shutil.copytree(kept, home.path)  # noqa: E731 - a thunk
    for cut_off in at_every_moment(nursery, "bring_up", home, fresh):
        store = Store.hold(home, later)
        key = store.keys.open("Priya", PASSPHRASE)
        with store, done_unless(cut_off=cut_off):
            store.open_with(key)
            assert cut_off
            assert verify(store).ok
