"""A second person shows that they are there by their own secret."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID

import pytest

from db.actor import Actor
from db.domain.permissions import Action, Role
from db.errors import NotAllowed
from db.store.attempts import WrongPassphrase
from db.store.home import Home
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.store.witnessing import HOLDS_FOR, check_witness, witness
from db.tables.staff import StaffRoleRow, StaffRow

SECRET = "a cold Tuesday in Maldon"


@pytest.fixture
def store(home: Home, way: Way) -> Iterator[Store]:
    """An open store at which Priya works."""
    with Store.open(home, way, "Priya", SECRET) as opened:
        unit = UnitOfWork(opened.writer, Actor.program(), way.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            staff = unit.add(StaffRow(sign_in_name="Priya", name="Priya Shah"))
            role = StaffRoleRow(staff_id=staff.id, role=Role.ADVISOR_1.value)
            unit.add(role)
            unit.commit()
        yield opened


def test_only_the_right_secret_shows_who_is_there(store: Store, way: Way) -> None:
    seen = witness(store.keys, store.readers, way.clock, "priya", SECRET)
    assert store.is_open
    with pytest.raises(WrongPassphrase):
        witness(store.keys, store.readers, way.clock, "priya", "a warm one")
    assert seen.at == way.clock()
    assert isinstance(seen.staff_id, UUID)


def test_who_may_confirm_whose_work(store: Store, way: Way) -> None:
    seen = witness(store.keys, store.readers, way.clock, "Priya", SECRET)
    confirm, now, other = Action.CONFIRM_ENTRY, way.clock(), UUID(int=7)
    assert check_witness(seen, confirm, other, now) == seen.staff_id
    assert check_witness(seen, confirm, None, now + HOLDS_FOR) == seen.staff_id
    for author, action, at in (
        (seen.staff_id, confirm, now),
        (other, Action.APPROVE_DESTRUCTION, now),
        (other, confirm, now + HOLDS_FOR + timedelta(seconds=1)),
        (other, confirm, now - timedelta(seconds=1)),
    ):
        with pytest.raises(NotAllowed):
            check_witness(seen, action, author, at)
