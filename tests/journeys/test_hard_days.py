"""A thousand cases assigned in one go, and the power goes in the middle of it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actor import Actor
from db.clock import system_clock
from db.domain.clocks import NEVER
from db.domain.permissions import Action, Role
from db.domain.references import new_reference
from db.store.home import Home
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.verify import verify
from db.store.way import Way
from db.tables.casework import CaseRow
from db.tables.casework_work import CaseHandRow
from db.tables.staff import StaffRoleRow, StaffRow
from desktop.admin.signing_in import sign_in
from desktop.casework.use_cases.hands import BATCH
from tests.fixtures.journey import CHEAP, PASSPHRASE

pytestmark = pytest.mark.journey
ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).with_name("assigning_program.py")
MANY = 1_000
WAY = Way(system_clock, "0", cost=CHEAP)


def run(home: Path, statement: int) -> int:
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, str(PROGRAM), str(home), str(statement)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done.returncode


def fill(store: Store) -> None:
    """Let Priya lead, and put a thousand cases into a queue."""
    now = WAY.clock()
    for start in range(0, MANY, 500):
        unit = UnitOfWork(store.writer, Actor.program(), WAY.clock)
        with unit:
            unit.require(Action.IMPORT_PEOPLE)
            if not start:
                priya = unit.session.scalars(select(StaffRow)).one()
                role = Role.CO_ORDINATOR.value
                unit.add(StaffRoleRow(staff_id=priya.id, role=role))
            for _ in range(500):
                unit.add(
                    CaseRow(
                        reference=new_reference(),
                        title="A bin",
                        answers={},
                        service_code="missed-collection",
                        service_version=1,
                        team_code="waste",
                        next_due_at=NEVER,
                        warn_at=NEVER,
                        opened_at=now,
                        moved_at=now,
                    )
                )
            unit.commit()


def owned(store: Store) -> tuple[int, Counter[object]]:
    """Return how many cases have an owner, and how often each was given."""
    with Session(store.readers) as session:
        owners = session.scalars(select(CaseRow.owner_id)).all()
        hands = Counter[object](session.scalars(select(CaseHandRow.case_id)))
    return sum(owner is not None for owner in owners), hands


@pytest.mark.parametrize("statement", [700, 1_900])
def test_killed_in_the_middle_of_a_thousand_it_carries_on(
    council: Path, statement: int
) -> None:
    with sign_in(Home.default(), WAY, "priya", PASSPHRASE).store as store:
        fill(store)
    assert run(council, statement) == -signal.SIGKILL
    with sign_in(Home.default(), WAY, "priya", PASSPHRASE).store as store:
        done, hands = owned(store)
        assert done < MANY
        assert done % BATCH == 0  # each batch is whole, or not there
        assert bool(done) == (statement > 1_000)
        assert len(hands) == done
        assert verify(store).problems == ()
    assert run(council, 0) == 0
    with sign_in(Home.default(), WAY, "priya", PASSPHRASE).store as store:
        done, hands = owned(store)
        assert done == MANY
        assert set(hands.values()) == {1}
        assert len(hands) == MANY
        assert verify(store).problems == ()
