"""The main job, by keys alone: whoever comes is found, answered, and goes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.actor import Actor
from db.clock import system_clock
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.store.home import Home
from db.store.store import Store
from db.store.unit_of_work import UnitOfWork
from db.store.way import Way
from db.tables.contact import ContactRow, EnquiryRow, ReferralRow
from db.tables.person import PersonPhoneRow, PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from db.tables.record import Record
from db.tables.types import new_id
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from desktop.counter.at_desk import DeskContact
from desktop.counter.screens.counter_room import CounterRoom
from desktop.people.screens.form_fields import raw
from tests.fixtures.journey import CHEAP, PASSPHRASE, Journey

pytestmark = pytest.mark.journey
NOTE = "Behind the side gate, code 4417."
ADVICE_BUDGET, REFERRAL_BUDGET = 15, 20
"""Source: the keyboard budgets of the counter."""


@pytest.fixture
def council(guildhall_home: Path) -> Path:
    """Furnish a home with the shipped catalogue and one household."""
    way = Way(system_clock, "0", cost=CHEAP)
    command = SetUp("Bryn District Council", "Priya Shah", "priya", PASSPHRASE)
    store, _ = set_up_store(command, Home.default(), way)
    gwen, owen, home = new_id(), new_id(), new_id()
    with store:
        unit = UnitOfWork(store.writer, Actor.program(), way.clock)
        with unit:
            unit.require(Action.IMPORT_PEOPLE)
            for row in (
                PropertyRow(
                    id=home,
                    uprn="10001",
                    label="14b Station Road, Maldon, CM9 4LQ",
                    street="Station Road",
                    postcode="CM9 4LQ",
                ),
                PersonRow(
                    id=gwen, reference=new_reference(), name="Gwendolyn Ashworth"
                ),
                PersonRow(id=owen, reference=new_reference(), name="Owen Pryce"),
                PersonPhoneRow(person_id=gwen, e164="+441632960417"),
                OccupancyRow(person_id=gwen, property_id=home),
            ):
                unit.add(row)
            unit.commit()
    return guildhall_home


@pytest.fixture
def signed_in(
    council: Path, open_program: Callable[[], Journey]
) -> Callable[[], Journey]:
    """Give a program at which Priya has signed in."""

    def enter() -> Journey:
        journey = open_program()
        hands = journey.hands
        hands.write("priya")
        hands.press("Tab")
        hands.write(PASSPHRASE)
        hands.press("Enter")
        hands.until(lambda: journey.program.shift, "the workspace")
        still(journey)
        return journey

    return enter


def still(journey: Journey) -> None:
    """Let everything that is under way end."""
    shift = journey.program.shift
    assert shift is not None
    journey.hands.settle()
    journey.hands.until(lambda: not shift.jobs.busy, "the lanes to be empty")
    journey.hands.settle()


def room(journey: Journey) -> CounterRoom:
    shift = journey.program.shift
    assert shift is not None
    return shift.rooms.counter


def front(journey: Journey) -> DeskContact:
    """Return the contact that is in front of the advisor."""
    contact = room(journey).contacts.front
    assert contact is not None
    return contact


def take(journey: Journey, letters: str) -> None:
    """Find somebody by *letters*, and take them as the caller."""
    shift = journey.program.shift
    assert shift is not None
    journey.hands.write(letters)
    journey.hands.until(shift.top_bar.search.results, "results")
    journey.hands.press("Enter")
    journey.hands.until(lambda: room(journey).contacts.front, "the caller")
    still(journey)


def rows(journey: Journey, kind: type[Record]) -> list[Record]:
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        return list(session.scalars(select(kind)))


def search_has_the_keys(journey: Journey) -> bool:
    shift = journey.program.shift
    return shift is not None and shift.top_bar.search.hasFocus()


def test_advice_for_a_known_caller_keeps_its_budget(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    hands.count_from_here()
    take(journey, "gwen")
    assert hands.presses == 5
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.press("Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    still(journey)
    hands.press("Enter")
    hands.until(lambda: search_has_the_keys(journey), "the search")
    assert hands.presses <= ADVICE_BUDGET

    [contact] = rows(journey, ContactRow)
    [enquiry] = rows(journey, EnquiryRow)
    assert isinstance(contact, ContactRow)
    assert isinstance(enquiry, EnquiryRow)
    assert (contact.state, enquiry.outcome) == ("closed", "answered")
    assert enquiry.service_code == "missed-collection"
    assert enquiry.property_id is not None


def test_a_referral_with_a_note_keeps_its_budget(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    hands.count_from_here()
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.write("r")
    hands.press("Tab")
    hands.write("y")
    hands.press("Tab")
    hands.write("y")
    hands.press("Alt+N")
    before = hands.presses
    hands.write(NOTE)
    words = hands.presses - before
    hands.press("Alt+R", "Alt+T", "Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    still(journey)
    hands.press("Enter")
    hands.until(lambda: search_has_the_keys(journey), "the search")
    assert hands.presses - words <= REFERRAL_BUDGET

    [referral] = rows(journey, ReferralRow)
    assert isinstance(referral, ReferralRow)
    assert referral.customer_told
    assert NOTE in referral.summary
    assert referral.due_on is not None


def test_what_was_typed_is_there_after_the_program_was_killed(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.press("Alt+N")
    hands.write("She says that the lid")
    typed_at = system_clock()
    hands.until(
        lambda: (kept := front(journey).kept_at) is not None and kept >= typed_at,
        "the draft",
    )
    still(journey)
    _kill(journey)

    again = signed_in()
    came_back = room(again).pane
    assert came_back.note.text() == "She says that the lid"
    assert came_back.service.key() == "missed-collection"
    assert front(again).name == "Gwendolyn Ashworth"


def _kill(journey: Journey) -> None:
    """Take the program away as a power cut does: nothing is put away."""
    program = journey.program
    store: Store | None = program._store
    assert store is not None
    assert program.shift is not None
    program.shift.jobs.close()
    store.close()
    program.shift, program._store = None, None
    program.window.hide()


def test_two_callers_and_neither_gets_the_other_ones_words(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.press("Alt+N")
    hands.write("First")
    hands.press("Ctrl+0")
    hands.until(lambda: search_has_the_keys(journey), "the search")
    still(journey)
    take(journey, "owen")
    hands.write("dog")
    hands.press("Enter")
    still(journey)
    hands.press("Alt+N")
    hands.write("Second")
    hands.press("Ctrl+1")
    still(journey)
    contacts = room(journey).contacts
    assert contacts.front is not None
    assert contacts.front.name == "Gwendolyn Ashworth"
    assert room(journey).pane.note.text() == "First"
    assert [each[:2] for each in contacts.parked()] == [(2, "Owen Pryce")]


def test_somebody_else_is_looked_at_while_the_caller_waits(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.press("Ctrl+K")
    take(journey, "owen")
    strip = room(journey).strip
    hands.until(strip.isVisible, "the strip")
    assert front(journey).name == "Gwendolyn Ashworth"
    hands.press("Esc")
    still(journey)
    assert strip.isHidden()
    shift = journey.program.shift
    assert shift is not None
    page = shift.rooms.people.view_model.page
    assert page is not None
    assert page.name == "Gwendolyn Ashworth"
    hands.press("Ctrl+K")
    take(journey, "owen")
    hands.until(strip.isVisible, "the strip")
    hands.press("Ctrl+Shift+T")
    still(journey)
    assert front(journey).name == "Owen Pryce"
    assert strip.isHidden()


def test_the_same_words_are_there_after_a_lock(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    still(journey)
    hands.press("Alt+N")
    hands.write("Kept over the lock")
    hands.press("Ctrl+L")
    hands.until(lambda: journey.program.shift is None, "the lock")
    hands.until(QApplication.focusWidget, "the keyboard")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)
    assert room(journey).pane.note.text() == "Kept over the lock"


def test_the_same_page_and_form_are_there_after_a_lock(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    take(journey, "gwen")
    hands.press("Ctrl+D")
    still(journey)
    hands.press("End")
    hands.write("-Pryce")
    hands.press("Ctrl+L")
    hands.until(lambda: journey.program.shift is None, "the lock")
    hands.until(QApplication.focusWidget, "the keyboard")
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: journey.program.shift, "the workspace")
    still(journey)
    shift = journey.program.shift
    assert shift is not None
    [panel] = shift.rooms.people.person.open_panels()
    name = panel.fields["name"]
    assert raw(name) == "Gwendolyn Ashworth-Pryce"
    assert journey.program.window.focusWidget() is name.control


def test_whoever_is_not_found_is_added_without_typing_the_name_again(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    shift = journey.program.shift
    assert shift is not None
    hands.write("Zebedee Quonk")
    still(journey)
    hands.press("Ctrl+Shift+N")
    still(journey)
    assert raw(shift.rooms.people.new.fields["name"]) == "Zebedee Quonk"
    assert shift.top_bar.search.text() == ""


def test_somebody_who_gives_no_name_reports_and_goes(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands = journey.hands
    hands.press("Ctrl+Shift+A")
    hands.write("graff")
    hands.press("Enter")
    still(journey)
    hands.press("Ctrl+Enter")
    end = room(journey).end
    hands.until(end.isVisible, "the end of the contact")
    hands.press("Alt+M")
    still(journey)
    assert end.no_name.isHidden()
    hands.press("Enter")
    hands.until(lambda: room(journey).contacts.front is None, "the next caller")
    [contact] = rows(journey, ContactRow)
    assert isinstance(contact, ContactRow)
    assert (contact.state, contact.anonymous) == ("closed", True)
