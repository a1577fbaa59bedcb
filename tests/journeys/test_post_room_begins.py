"""Somebody who is employed for the post alone begins in the post room."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from db.domain.permissions import Role
from db.store.unit_of_work import UnitOfWork
from desktop.admin.use_cases.staff import AddStaff, add_staff
from tests.fixtures.journey import Journey, still

THEIRS = "kettle meadow antler"


def add(journey: Journey, name: str, sign_in: str, *roles: Role) -> None:
    """Employ somebody."""
    shift = journey.program.shift
    assert shift is not None
    store = shift.session.store
    unit = UnitOfWork(store.writer, shift.session.actor, store.clock)
    newcomer = AddStaff(name, sign_in, frozenset(roles), THEIRS)
    add_staff(newcomer, unit, store, shift.session.organisation)


def comes_in(journey: Journey, sign_in: str) -> str:
    """Let somebody else in; return the room in front of them."""
    program, hands = journey.program, journey.hands
    program.lock()
    program.entrance.somebody_else.click()
    hands.write(sign_in)
    hands.press("Tab")
    hands.write(THEIRS)
    hands.press("Enter")
    hands.until(lambda: program.shift, "the workspace")
    still(journey)
    assert program.shift is not None
    assert program.shift.top_bar.search.hasFocus(), "search first"
    assert QApplication.focusWidget() is not None
    return program.shift.workspace.page()


def test_who_opens_the_post_begins_there_and_others_at_the_counter(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    add(journey, "Rhys Bowen", "rhys", Role.POST_ROOM)
    add(journey, "Nia Rees", "nia", Role.POST_ROOM, Role.ADVISOR_1)
    assert comes_in(journey, "rhys") == "post"
    assert comes_in(journey, "nia") == "counter"
