"""The figure of what is new is right however far somebody has scrolled."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication
from sqlalchemy import select, text

from db.domain.permissions import Action, Role
from db.domain.references import new_reference
from db.queries.casework.queue import AT_MOST, stands_down_to
from db.queries.casework.rows import Mark, QueueFilter
from db.tables.casework import CaseRow
from desktop.casework.queue_view_model import AGAIN_AT_MOST, PAGE, QueueViewModel
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.hands import AssignCases, assign_cases
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce

WASTE = QueueFilter(teams=("waste",))
MANY = AGAIN_AT_MOST + 250


def put_cases(casework: Casework, number: int, team: str = "waste") -> list[UUID]:
    """Put cases into a team's queue, each due a minute after the last."""
    now = casework.office.now
    rows = [
        CaseRow(
            reference=new_reference(),
            title=f"Bin {n}",
            answers={},
            service_code="missed-collection",
            service_version=1,
            team_code=team,
            next_due_at=now + timedelta(days=2, minutes=n),
            warn_at=now + timedelta(days=1),
            opened_at=now,
            moved_at=now,
        )
        for n in range(number)
    ]
    casework.office.put(*rows)
    return [row.id for row in rows]


class Queue:
    """The team's queue, read to its end."""

    def __init__(self, casework: Casework, qapp: QCoreApplication) -> None:
        del qapp
        self.casework = casework
        self.ids = put_cases(casework, MANY)
        desk = DeskAtOnce(casework.office, Role.CO_ORDINATOR)
        self.model = QueueViewModel(desk)
        self.model.failed.connect(pytest.fail)
        self.model.show(WASTE)

    def scroll(self, pages: int) -> None:
        for _ in range(pages):
            self.model.more()

    def saved(self, save: Callable[[], object]) -> None:
        """Let somebody save something, and the queue hear of it."""
        save()
        changes = self.casework.do(
            assign_cases,
            AssignCases((self.ids[0],), self.casework.leader),
            Role.CO_ORDINATOR,
        )
        self.model.on_committed(changes)

    def due(self, case_id: UUID, minutes: int) -> None:
        """Let a case be due elsewhere in the queue."""
        with self.casework.office.unit(Role.CO_ORDINATOR) as unit:
            unit.require(Action.WORK_CASE)
            row = unit.get(CaseRow, case_id)
            row.next_due_at = self.casework.office.now + timedelta(
                days=2, minutes=minutes, seconds=30
            )
            unit.commit()


@pytest.fixture
def queue(casework: Casework, qapp: QCoreApplication) -> Queue:
    return Queue(casework, qapp)


def test_three_that_came_far_below_are_counted(queue: Queue) -> None:
    queue.scroll(pages=MANY // PAGE)
    assert queue.model.is_whole
    assert len(queue.model.rows) == MANY
    queue.saved(lambda: put_cases(queue.casework, 3))
    assert queue.model.waiting == 3
    assert len(queue.model.rows) == MANY


def test_three_that_came_below_what_was_read_are_counted(queue: Queue) -> None:
    queue.saved(lambda: [queue.casework.open() for _ in range(3)])
    assert queue.model.waiting == 3
    queue.saved(lambda: put_cases(queue.casework, 2, team="repairs"))
    assert queue.model.waiting == 3


def test_one_that_moved_up_into_sight_waits_and_moves_nothing(queue: Queue) -> None:
    queue.scroll(pages=5)
    shown = [row.id for row in queue.model.rows]
    last = queue.ids[-1]
    assert last not in shown
    queue.saved(lambda: queue.due(last, AGAIN_AT_MOST + 20))
    assert queue.model.waiting == 1
    assert [row.id for row in queue.model.rows] == shown


def test_one_that_was_closed_far_below_leaves(queue: Queue) -> None:
    queue.scroll(pages=MANY // PAGE)
    gone: list[object] = []
    queue.model.left.connect(gone.append)
    last = queue.ids[-1]
    close = CloseCase(last, 1, Ended("done", "none", "Collected"))
    queue.saved(lambda: queue.casework.do(close_case, close))
    assert gone == [{last}]
    assert queue.model.waiting == 0


def test_one_that_moved_down_stays_where_it_was_read(queue: Queue) -> None:
    queue.scroll(pages=2)
    third = queue.ids[3]
    queue.saved(lambda: queue.due(third, MANY + 50))
    assert [row.id for row in queue.model.rows][3] == third
    assert queue.model.waiting == 0


def test_the_stretch_that_was_read_comes_from_the_index_alone(queue: Queue) -> None:
    office = queue.casework.office
    mark = Mark(office.now + timedelta(days=2, minutes=9), 10_000)
    found = office.read(stands_down_to, WASTE, office.now, mark)
    assert len(found) == 10
    c = CaseRow
    asked = select(c.n).where(
        c.is_open.is_(True), c.team_code == "waste", c.next_due_at <= office.now
    )
    words = str(asked.compile(office.writer, compile_kwargs={"literal_binds": True}))
    with office.writer.connect() as connection:
        plan = connection.execute(text(f"EXPLAIN QUERY PLAN {words}")).all()
    assert "COVERING INDEX ix_case_file_team" in str(plan)
    assert AT_MOST > PAGE
