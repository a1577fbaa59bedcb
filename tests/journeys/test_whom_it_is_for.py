"""Nobody is mixed up: who is calling, for whom, and whom to ring, by keys alone."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import TypeVar

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import system_clock
from db.domain.permissions import Action
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import CallBackRow, ContactRow, IdentityCheckRow
from db.tables.person import PersonLinkRow, PersonRow
from db.tables.record import Record
from desktop.shift import Shift
from tests.fixtures.journey import Journey, front, room, still, take

pytestmark = pytest.mark.journey
Row = TypeVar("Row", bound=Record)


def shift_of(journey: Journey) -> Shift:
    shift = journey.program.shift
    assert shift is not None
    return shift


def rows(journey: Journey, kind: type[Row]) -> list[Row]:
    with Session(shift_of(journey).session.store.readers) as session:
        return list(session.scalars(select(kind)))


def seek(journey: Journey, letters: str) -> None:
    journey.hands.press("Ctrl+K")
    take(journey, letters)


def person(journey: Journey, name: str) -> PersonRow:
    [found] = [row for row in rows(journey, PersonRow) if row.name == name]
    return found


def end_of_contact(journey: Journey) -> ContactRow:
    journey.hands.press("Ctrl+Enter")
    journey.hands.until(lambda: room(journey).contacts.front is None, "the next one")
    [contact] = rows(journey, ContactRow)
    return contact


def test_a_nameless_caller_is_named_by_a_key_of_its_own(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, top_bar = journey.hands, shift_of(journey).top_bar
    hands.press("Ctrl+Shift+A")
    hands.write("graff")
    hands.press("Enter")
    still(journey)
    assert top_bar.caller_shown() == "Caller without a name"
    hands.press("Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    seek(journey, "owen")
    assert front(journey).caller is None
    assert room(journey).strip.asks()
    hands.press("Esc")
    still(journey)
    assert front(journey).caller is None
    seek(journey, "gwen")
    hands.press("Ctrl+Shift+Y")
    still(journey)
    assert top_bar.caller_shown() == "Gwendolyn Ashworth"
    assert room(journey).end.isVisible()
    contact = end_of_contact(journey)
    assert contact.person_id == person(journey, "Gwendolyn Ashworth").id


def test_somebody_found_is_spoken_for_and_nothing_is_told(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, counter = journey.hands, room(journey)
    take(journey, "gwen")
    hands.press("Alt+F")
    hands.write("owen")
    hands.until(counter.side.speaking.other.line.results, "Owen")
    hands.press("Enter")
    still(journey)
    assert "no authority" in counter.side.speaking.told.accessibleName()
    hands.press("Enter")
    still(journey)
    assert front(journey).about is not None
    assert "Tell nothing" in counter.pane.speaks.accessibleName()
    hands.press("Ctrl+I")
    still(journey)
    assert "nothing" in counter.side.asking.result.accessibleName()
    assert rows(journey, IdentityCheckRow) == []


def test_a_representative_is_offered_with_what_they_may_do(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, counter, shift = journey.hands, room(journey), shift_of(journey)
    gwen = person(journey, "Gwendolyn Ashworth")
    owen = person(journey, "Owen Pryce")
    unit = UnitOfWork(shift.session.store.writer, shift.session.actor, system_clock)
    with unit:
        unit.require(Action.LINK_PEOPLE)
        unit.add(
            PersonLinkRow(
                from_id=gwen.id,
                to_id=owen.id,
                kind="representative",
                may_do="be_told",
                to_on=date(2090, 1, 1),
            )
        )
        unit.commit()
    take(journey, "gwen")
    hands.press("Alt+F")
    still(journey)
    hands.press("Shift+Tab")
    hands.press("Space")
    still(journey)
    told = counter.side.speaking.told.accessibleName()
    assert "May be told, may not decide" in told
    assert "Owen Pryce decides themselves" in told
    hands.press("Enter")
    still(journey)
    about = front(journey).about
    assert about is not None
    assert about.id == owen.id


def test_a_call_is_promised_with_no_enquiry(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.press("Ctrl+B")
    still(journey)
    hands.write("Her housing form")
    hands.press("Tab")
    hands.press("Tab")
    hands.write("tomorrow 10:30")
    hands.press("Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    [promise] = rows(journey, CallBackRow)
    assert (promise.about, promise.phone) == ("Her housing form", "+441632960417")
    assert promise.enquiry_id is None
    assert promise.person_id == person(journey, "Gwendolyn Ashworth").id
    assert end_of_contact(journey).state == "closed"


def test_the_time_is_put_right_and_a_reason_given_by_keys(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.press("Alt+N")
    hands.write("card 4111 1111 1111 1111")
    hands.press("Ctrl+Enter")
    still(journey)
    assert room(journey).pane.summary.isVisible()
    hands.press("Ctrl+A")
    hands.press("Delete")
    still(journey)
    assert room(journey).pane.summary.isHidden()
    hands.press("Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    hands.press("Alt+L")
    hands.write("4:12")
    hands.press("Tab")
    hands.write("The phone rang")
    hands.press("Enter")
    still(journey)
    hands.press("Alt+V")
    hands.write("chas")
    hands.press("Enter")
    contact = end_of_contact(journey)
    assert (contact.corrected_seconds, contact.corrected_reason) == (
        252,
        "The phone rang",
    )
    assert contact.avoidable_reason == "chasing"
