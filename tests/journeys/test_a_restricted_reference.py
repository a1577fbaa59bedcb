"""The reference of a restricted case tells whom to ring, never whose it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from db.actor import Actor
from db.clock import system_clock
from db.domain.cases import Risk
from db.domain.permissions import Action, Role
from db.store.home import Home
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.casework import CaseFrontRow
from db.tables.person import PersonRow
from desktop.admin.signing_in import sign_in as open_session
from desktop.admin.use_cases.set_up import add_staff_rows
from desktop.casework.use_cases.open_case import NewCase, OpenCase, open_case
from tests.fixtures.journey import CHEAP, PASSPHRASE, Journey, room, shown, take
from widgets.toast import Toast

pytestmark = pytest.mark.journey


@pytest.fixture
def sealed(council: Path) -> str:
    """A safeguarding case of Gwendolyn's; its reference."""
    way = Way(system_clock, "0", cost=CHEAP)
    with open_session(Home.default(), way, "priya", PASSPHRASE).store as store:
        unit = UnitOfWork(store.writer, Actor.program(), way.clock)
        with unit:
            unit.require(Action.EDIT_STAFF)
            roles = frozenset({Role.SENIOR_CO_ORDINATOR})
            margaret = add_staff_rows(unit, "Margaret", "margaret", roles).id
            names = select(PersonRow).where(PersonRow.name == "Gwendolyn Ashworth")
            gwen: UUID = unit.session.scalars(names).one().id
            unit.commit()
        senior = Actor.with_roles(margaret, "Margaret", roles)
        new = NewCase(
            service_code="bus-pass",
            summary="A bruise",
            person_id=gwen,
            risks=frozenset({Risk.SAFEGUARDING}),
        )
        unit = UnitOfWork(store.writer, senior, way.clock)
        open_case(OpenCase(new), unit)
        look = UnitOfWork(store.writer, senior, way.clock)
        with look:
            look.require(Action.VIEW_CASE)
            (front,) = look.session.scalars(select(CaseFrontRow))
            reference: str = front.reference
            look.commit()
    return reference


def told(journey: Journey) -> str:
    toast = journey.program.window.findChild(Toast)
    assert toast is not None
    return toast.words()


def look_up(journey: Journey, words: str) -> None:
    shift = journey.program.shift
    assert shift is not None
    journey.hands.press("Ctrl+K")
    journey.hands.write(words)
    journey.hands.until(shift.top_bar.search.results, "results")
    offered = shift.top_bar.search.results()
    assert offered is not None
    model = offered.model()
    told_of = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    assert "Gwendolyn" not in " ".join(told_of)
    journey.hands.press("Enter")


def test_a_reference_that_is_looked_up_opens_nobodys_page(
    sealed: str, signed_in: Callable[[], Journey]
) -> None:
    journey = signed_in()
    look_up(journey, sealed)
    journey.hands.until(lambda: told(journey), "whom to ring")
    assert told(journey).startswith(f"{sealed} is a restricted case. Ask ")
    assert "Gwendolyn" not in shown(journey)
    assert room(journey).contacts.front is None


def test_the_callers_own_reference_tells_how_it_stands(
    sealed: str, signed_in: Callable[[], Journey]
) -> None:
    journey = signed_in()
    take(journey, "gwen")
    look_up(journey, sealed)
    side = room(journey).side
    journey.hands.until(lambda: side.currentWidget() is side.cases, "their case")
    assert told(journey) == ""
    assert journey.errors == []
