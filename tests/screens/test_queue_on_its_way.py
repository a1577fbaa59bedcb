"""What is saved while a queue is still being read."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from PySide6.QtWidgets import QApplication
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.permissions import Role
from db.queries.casework.rows import Due, QueueFilter
from desktop.casework.queue_view_model import QueueViewModel
from desktop.runtime.desk import OnError
from tests.fixtures.casework import Casework
from tests.fixtures.desks import DeskAtOnce

T = TypeVar("T")


class Slowly(DeskAtOnce):
    """Answers what is asked of it when it is told to."""

    waiting: tuple[Callable[[], None], ...] = ()

    def read(
        self,
        query: Callable[[Session], T],
        on_done: Callable[[T], None],
        on_error: OnError,
    ) -> None:
        """Put it off."""
        ask = super().read
        self.waiting += (lambda: ask(query, on_done, on_error),)

    def go_on(self) -> None:
        """Answer the first of what was asked."""
        first, *rest = self.waiting
        self.waiting = tuple(rest)
        first()


def test_what_is_shown_says_how_late_it_is_now(
    qapp: QApplication, casework: Casework
) -> None:
    queue_of, case = DeskAtOnce(casework.office, Role.CASEWORKER), casework.open()
    queue = QueueViewModel(queue_of)
    late: list[Due] = []
    queue.renewed.connect(lambda rows: late.extend(row.due for row in rows))
    queue.look_again()
    assert late == []
    queue.show(QueueFilter())
    assert [row.id for row in queue.rows] == [case]
    assert queue.rows[0].due is not Due.OVERDUE
    casework.later(days=60)
    queue.look_again()
    assert late == [Due.OVERDUE]


def test_a_queue_that_is_on_its_way_is_shown_and_nothing_in_it_is_new(
    qapp: QApplication, casework: Casework
) -> None:
    first, second = casework.open(), casework.open("foi")
    desk = Slowly(casework.office, Role.CASEWORKER)
    queue = QueueViewModel(desk)
    begun: list[set[UUID]] = []
    waiting: list[int] = []
    queue.begun.connect(lambda rows: begun.append({row.id for row in rows}))
    queue.waiting_changed.connect(waiting.append)
    queue.show(QueueFilter())
    queue.on_committed(Changes(frozenset({"case_file"})))
    desk.go_on()
    assert begun == [{first, second}]
    third = casework.open()
    desk.go_on()
    assert (waiting, queue.waiting) == ([1], 1)
    assert {row.id for row in queue.rows} == {first, second}
    queue.again()
    desk.go_on()
    assert (begun[-1], queue.waiting, desk.waiting) == ({first, second, third}, 0, ())
