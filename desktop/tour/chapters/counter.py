"""The main job: find the caller, take the enquiry, hand over the slip."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget
from sqlalchemy import select

from db.queries.counter.slip import slip_facts
from db.store.sessions import reading
from db.tables.contact import ContactRow, EnquiryRow
from desktop.counter.slip.render import render_slip
from desktop.tour.setting import Tour

KNOWN = "gwendolyn ash"


def find_caller(tour: Tour, text: str) -> None:
    """Type *text* into the search and open the first result."""
    hands, top_bar = tour.hands, tour.shift.top_bar
    hands.until(top_bar.search.hasFocus, "the search to have the keyboard")
    hands.write(text)
    hands.until(
        lambda: (
            top_bar.search.results() is not None and tour.shift.search.settled(text)
        ),
        "the search results",
    )
    hands.press("Enter")
    counter = tour.shift.rooms.counter
    hands.until(lambda: counter.contacts.front, "the caller at the desk")
    hands.settle()
    hands.until(
        lambda: _inside(counter.pane.service, QApplication.focusWidget()),
        "the keyboard in the enquiry",
    )


def choose_service(tour: Tour, text: str) -> None:
    """Type *text* where it asks what it is about, and take the first offer."""
    hands, model = tour.hands, tour.shift.rooms.counter.enquiry
    hands.write(text)
    hands.settle()
    hands.press("Enter")
    hands.until(lambda: model.service is not None, "the service")
    hands.settle()


def wrap_up(tour: Tour) -> None:
    """End the contact at its wrap-up and wait for the next caller."""
    hands, counter = tour.hands, tour.shift.rooms.counter
    hands.until(counter.end.isVisible, "the end of the contact")
    hands.settle()


def finish(tour: Tour) -> None:
    """Press the last key of a contact."""
    tour.hands.press("Enter")
    tour.hands.until(
        lambda: tour.shift.rooms.counter.contacts.front is None, "the next caller"
    )


def answer_a_known_caller(tour: Tour) -> None:
    """An advice-only enquiry for somebody we know."""
    hands = tour.hands
    with tour.job("Advice only, for a known caller", budget=15) as job:
        hands.picture("counter-idle")
        hands.count_from_here()
        find_caller(tour, "ashwo")
        hands.picture("caller")
        choose_service(tour, "bus")
        hands.picture("advice")
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        hands.picture("wrap-up")
        finish(tour)
        job.presses = hands.presses


def refer_a_known_caller(tour: Tour) -> None:
    """The same, referred to a team with a note, with the slip as a PDF."""
    hands, counter = tour.hands, tour.shift.rooms.counter
    note = "Moved in with his sister on Monday"
    with tour.job("Referred to a team with a note", budget=20 + len(note)) as job:
        find_caller(tour, "ashwo")
        choose_service(tour, "overp")
        hands.press("Alt+R")
        hands.press("Enter")
        hands.write("x")
        hands.press("Enter", "Alt+N")
        hands.write(note)
        hands.settle()
        hands.picture("referral")
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        job.presses = hands.presses + 1
        front = counter.contacts.front
        contact = front.id if front else None
        finish(tour)
        if contact is not None:
            with reading(
                tour.shift.session.store.readers, tour.shift.session.actor
            ) as session:
                facts = slip_facts(session, contact)
                reference = session.scalar(
                    select(ContactRow.reference).where(ContactRow.id == contact)
                )
                due = session.scalar(
                    select(EnquiryRow.due_on).where(EnquiryRow.contact_id == contact)
                )
            for form, language in (("standard", "en"), ("large_print", "cy")):
                path = tour.pdfs / f"slip-{form}-{language}.pdf"
                path.write_bytes(render_slip(facts, form, language))
            job.facts |= {"reference": reference, "due": str(due)}


def _inside(widget: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


CHAPTER = (answer_a_known_caller, refer_a_known_caller)
