"""What the world prevented is done by “Try again”, once, as it then stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtWidgets import QApplication

from db.errors import Unavailable
from db.tables.contact import ContactRow, EnquiryRow
from db.tables.person import PersonRow
from desktop.forms.screens.form_fields import raw
from tests.fixtures.journey import Journey, room, still, take
from tests.journeys.test_at_the_counter import rows

pytestmark = pytest.mark.journey


@contextmanager
def nothing_can_be_written(journey: Journey) -> Iterator[None]:
    """Have SQLite refuse every write, as on a disk that became read-only."""
    shift = journey.program.shift
    assert shift is not None
    writer = shift.session.store.writer
    for state in ("ON", "OFF"):
        still(journey)
        with writer.connect() as connection:
            driver = connection.connection.driver_connection
            assert driver is not None
            driver.execute(f"PRAGMA query_only = {state}")
        if state == "ON":
            yield
    assert all(isinstance(error, Unavailable) for error in journey.errors)
    journey.errors.clear()


def test_an_enquiry_and_its_contact_are_saved_by_try_again(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, retry = journey.hands, journey.program.window.trouble.retry
    with nothing_can_be_written(journey):
        take(journey, "gwen")
        hands.write("mis")
        hands.press("Enter")
        still(journey)
        hands.press("Ctrl+Enter")
        hands.until(retry.isVisible, "the banner")
        still(journey)
        retry.click()
        still(journey)
        assert not room(journey).end.isVisible()
        assert retry.isVisible()
    hands.press("Alt+N")
    hands.write("Twice now")
    retry.click()
    hands.until(room(journey).end.isVisible, "the end of the contact")
    still(journey)
    [contact] = rows(journey, ContactRow)
    [enquiry] = rows(journey, EnquiryRow)
    assert isinstance(contact, ContactRow)
    assert isinstance(enquiry, EnquiryRow)
    assert enquiry.note == "Twice now"
    assert contact.state == "open"
    with nothing_can_be_written(journey):
        hands.press("Enter")
        hands.until(retry.isVisible, "the banner")
    retry.click()
    hands.until(lambda: room(journey).contacts.front is None, "the next caller")
    still(journey)
    assert [row.state for row in rows(journey, ContactRow)] == ["closed"]  # type: ignore[attr-defined]  # contacts have it


def test_an_enquiry_that_was_saved_meanwhile_is_not_saved_twice(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, retry = journey.hands, journey.program.window.trouble.retry
    take(journey, "gwen")
    hands.write("mis")
    hands.press("Enter")
    with nothing_can_be_written(journey):
        hands.press("Ctrl+Enter")
        hands.until(retry.isVisible, "the banner")
    hands.press("Ctrl+Enter")
    hands.until(room(journey).end.isVisible, "the end of the contact")
    still(journey)
    retry.click()
    still(journey)
    assert len(rows(journey, EnquiryRow)) == 1


def test_a_form_and_a_new_person_offer_it_beside_the_reason(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    hands, shift = journey.hands, journey.program.shift
    assert shift is not None
    take(journey, "gwen")
    hands.press("Ctrl+D")
    still(journey)
    [panel] = shift.rooms.people.person.open_panels()
    hands.press("End")
    with nothing_can_be_written(journey):
        hands.write("-Pryce")
        hands.press("Ctrl+Enter")
        hands.until(panel.again.isVisible, "the offer")
        assert "read-only" in panel.notice.accessibleName()
        assert raw(panel.fields["name"]) == "Gwendolyn Ashworth-Pryce"
        hands.picture("form")
    panel.again.click()
    still(journey)
    hands.press("Ctrl+Shift+N")
    new = shift.rooms.people.new
    hands.until(new.isVisible, "the new person")
    hands.until(QApplication.focusWidget, "the keyboard")
    with nothing_can_be_written(journey):
        hands.write("Zebedee Quonk")
        hands.press("Ctrl+Enter")
        hands.until(new.again.isVisible, "the offer")
    new.again.click()
    still(journey)
    names = {row.name for row in rows(journey, PersonRow)}  # type: ignore[attr-defined]  # people have one
    assert names == {"Gwendolyn Ashworth-Pryce", "Owen Pryce", "Zebedee Quonk"}
