"""The main job, by keys alone: whoever comes is found, answered, and goes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QApplication
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.store.store import Store
from db.tables.contact import ContactRow, EnquiryRow, ReferralRow
from db.tables.local import DraftRow
from db.tables.record import Record
from desktop.forms.screens.form_fields import raw
from tests.fixtures.journey import PASSPHRASE, Journey, front, room, still, take

pytestmark = pytest.mark.journey
NOTE = "Behind the side gate, code 4417."
TYPED = "She says that the lid"
ADVICE_BUDGET, REFERRAL_BUDGET = 15, 20
"""Source: the keyboard budgets of the counter."""


def rows(journey: Journey, kind: type[Record]) -> list[Record]:
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        return list(session.scalars(select(kind)))


def kept(journey: Journey) -> str:
    """Return the drafts that are in the store by now."""
    shift = journey.program.shift
    assert shift is not None
    with Session(shift.session.store.readers) as session:
        return str(session.scalars(select(DraftRow.body)).all())


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
    hands.write(TYPED)
    hands.until(
        lambda: TYPED in kept(journey),
        "the draft",
    )
    still(journey)
    _kill(journey)

    again = signed_in()
    came_back = room(again).pane
    again.hands.until(came_back.note.text, "what was typed")
    assert came_back.note.text() == TYPED
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
