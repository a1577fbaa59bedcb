"""Another program that uses a store, for tests that kill it or crowd it.

Called as ``python child_program.py VERB HOME [N]``, or as ``nursery``, with those
words on standard input. It says ``ready`` on standard
output once it has begun, and with N it is killed (SIGKILL, by itself) at the
N-th time that it would rename or remove a file.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import insert

from db.errors import GuildhallError
from db.store.backup import make_backup
from db.store.home import Home
from db.store.making import make_store
from db.store.migrate import upgrade
from db.store.proof import ByPassphrase
from db.store.restore import restore
from db.store.sealing import Argon2Cost
from db.store.store import Store
from db.store.version import SCHEMA_NUMBER
from db.store.way import Way
from db.tables.local import PreferenceRow

PASSPHRASE = "a cold Tuesday in Maldon"
WAY = Way(
    lambda: datetime(2026, 11, 20, 12, 0, tzinfo=UTC),
    "0.1.0",
    Argon2Cost(memory_kib=8, passes=1, lanes=1),
    pause=lambda _seconds: None,
)


def say(word: str) -> None:
    """Tell the test."""
    sys.stdout.write(word + "\n")
    sys.stdout.flush()


def listen() -> str:
    """Wait for the test."""
    return sys.stdin.readline()


def save_and_wait(home: Home) -> None:
    """Save one row, write many more in an unfinished transaction, and wait."""
    store = Store.open(home, WAY, "Priya", PASSPHRASE)
    with store.writer.begin() as work:
        work.execute(insert(PreferenceRow).values(key="saved", value={}))
    rows = [{"key": f"unsaved {n}", "value": {"v": "x" * 3_000}} for n in range(20_000)]
    with store.writer.begin() as work:
        work.execute(insert(PreferenceRow), rows)
        say("ready")
        listen()


def save_one(home: Home) -> None:
    """Save one row."""
    with (
        Store.open(home, WAY, "Priya", PASSPHRASE) as store,
        store.writer.begin() as work,
    ):
        work.execute(insert(PreferenceRow).values(key="saved", value={}))


def save_many(home: Home) -> None:
    """Save until the disk is full; say why it stopped."""
    with Store.open(home, WAY, "Priya", PASSPHRASE) as store:
        say("ready")
        for n in range(100_000):
            row = insert(PreferenceRow).values(key=f"{n}", value={"v": "x" * 20_000})
            with store.writer.begin() as work:
                work.execute(row)
            say(f"saved {n + 1}")


def back_up_when_full(home: Home) -> None:
    """Fill the disk with a file of somebody else's, then back up."""
    with Store.open(home, WAY, "Priya", PASSPHRASE) as store:
        with (home.path.parent / "a film").open("wb") as film:
            try:
                while True:
                    film.write(bytes(100_000))
                    film.flush()
            except OSError:
                say("full")
        make_backup(home, store.key, WAY.clock)


def open_and_wait(home: Home) -> None:
    """Hold the store until the test says otherwise."""
    with Store.open(home, WAY, "Priya", PASSPHRASE):
        say("ready")
        listen()


def open_only(home: Home) -> None:
    """Open the store and close it."""
    Store.open(home, WAY, "Priya", PASSPHRASE).close()


def make(home: Home) -> None:
    """Make a store."""
    make_store(home, WAY, "Priya", PASSPHRASE)[0].close()


def back_up(home: Home) -> None:
    """Back the store up."""
    with Store.open(home, WAY, "Priya", PASSPHRASE) as store:
        make_backup(home, store.key, WAY.clock)


def back_up_and_wait(home: Home) -> None:
    """Begin a backup and wait in the middle of it."""

    def wait(_done: int, _pages: int) -> None:
        say("ready")
        listen()

    with Store.open(home, WAY, "Priya", PASSPHRASE) as store:
        make_backup(home, store.key, WAY.clock, progress=wait)


def take_back(home: Home) -> None:
    """Restore the one backup there is."""
    (backup,) = home.backups.glob("*.ghbackup")
    restore(home, backup, WAY, ByPassphrase("Priya", PASSPHRASE))


def change_passphrase(home: Home) -> None:
    """Give Priya another passphrase."""
    with Store.open(home, WAY, "Priya", PASSPHRASE) as store:
        store.keys.change_passphrase(store.key, "Priya", "another four words here")


def bring_up(home: Home) -> None:
    """Upgrade the store by the scripts beside it."""
    store = Store.hold(home, WAY)
    key = store.keys.open("Priya", PASSPHRASE)
    scripts = home.path.parent / "migrations"
    upgrade(
        home,
        key,
        WAY.clock,
        understood=SCHEMA_NUMBER + 1,
        program_version="0.2.0",
        scripts=scripts,
    )


VERBS: dict[str, Callable[[Home], None]] = {
    work.__name__: work
    for work in (
        *(save_and_wait, save_one, save_many, open_and_wait, open_only, make, back_up),
        back_up_when_full,
        *(back_up_and_wait, take_back, change_passphrase, bring_up),
    )
}


def die_at(moment: int) -> None:
    """Have this process killed at its *moment*-th renaming or removing."""
    left = moment

    def watch(name: str, _arguments: object) -> None:
        nonlocal left
        if name in {"os.rename", "os.remove"}:
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def nursery() -> None:
    """Do each line of arguments in a process of its own; say how it ended.

    What is imported once serves them all.
    """
    while words := listen().rstrip("\n").split("\t"):
        if words == [""]:
            return
        pid = os.fork()
        if pid == 0:
            run(words)
            os._exit(0)
        _, status = os.waitpid(pid, 0)
        say(f"ended {os.waitstatus_to_exitcode(status)}")


def main() -> None:
    """Do what the arguments say; trouble is said and ends with 1."""
    if sys.argv[1] == "nursery":
        nursery()
    else:
        run(sys.argv[1:])


def run(words: list[str]) -> None:
    """Do one verb."""
    verb, folder, *moment = words
    if moment:
        die_at(int(moment[0]))
    try:
        VERBS[verb](Home.at(Path(folder)))
    except GuildhallError as error:
        say(f"{type(error).__name__}: {error}")
        sys.stdout.flush()
        os._exit(1)


if __name__ == "__main__":
    main()
