"""Assign every case that nobody has until killed; run by `test_hard_days.py`, apart.

``python assigning_program.py HOME STATEMENT``: the program dies (SIGKILL) at that
statement of the run; with 0 it goes on to the end.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from sqlalchemy import event

from db.actor import Actor
from db.clock import system_clock
from db.queries.casework.queue import queue_ids
from db.queries.casework.rows import QueueFilter
from db.queries.staff import staff_called
from db.store.home import Home
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from desktop.admin.signing_in import sign_in
from desktop.casework.use_cases.hands import AssignCases, assign_cases
from tests.fixtures.journey import CHEAP, PASSPHRASE


def main(home: Home, statement: int) -> None:
    way = Way(system_clock, "0", cost=CHEAP)
    with sign_in(home, way, "priya", PASSPHRASE).store as store:
        with reading(store.readers, Actor.program()) as session:
            priya = staff_called(session, "priya")
            nobodys = QueueFilter(unowned=True)
            left = tuple(queue_ids(session, nobodys, way.clock(), limit=2_000))
        passed = [0]

        @event.listens_for(store.writer, "before_cursor_execute")
        def _count(*_: object) -> None:
            passed[0] += 1
            if passed[0] == statement:
                os.kill(os.getpid(), signal.SIGKILL)

        leader = Actor.with_roles(priya.id, priya.name, frozenset(priya.roles))
        while left:
            unit = UnitOfWork(store.writer, leader, way.clock)
            left = assign_cases(AssignCases(left, priya.id), unit).left


if __name__ == "__main__":
    main(Home.at(Path(sys.argv[1])), int(sys.argv[2]))
