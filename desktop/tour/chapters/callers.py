"""More callers: somebody new, two at once, a promise, proof of who they are."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget
from sqlalchemy import select

from db.store.sessions import reading
from db.tables.contact import CallBackRow
from db.tables.person import PersonRow
from db.tables.place import OccupancyRow, PropertyRow
from desktop.tour.chapters.counter import choose_service, find_caller, finish, wrap_up
from desktop.tour.setting import Tour
from widgets.search_box import SearchBox

NEW_NAME = "Bronwen Tidewater"


def take_somebody_new(tour: Tour) -> None:
    """A new caller with an address from the gazetteer."""
    hands, rooms = tour.hands, tour.shift.rooms
    house = _empty_house(tour)
    with tour.job("New caller with an address", budget=40 + len(NEW_NAME)) as job:
        hands.press("Ctrl+Shift+N")
        hands.until(rooms.people.new.isVisible, "the form for somebody new")
        hands.settle()
        hands.write(NEW_NAME)
        hands.press("Enter")
        hands.write("01632960555")
        hands.press("Enter")
        hands.write(house)
        address = rooms.people.new.fields["address"].control
        hands.until(lambda: _offers(address), "the addresses")
        hands.picture("new-person")
        hands.press("Enter")
        hands.settle()
        hands.press("Enter")
        hands.until(lambda: rooms.counter.contacts.front, "the new caller")
        job.presses = hands.presses
        hands.picture("new-caller-taken")
        session = tour.shift.session
        with reading(session.store.readers, session.actor) as read:
            person = read.scalar(select(PersonRow).where(PersonRow.name == NEW_NAME))
            home = person and read.scalar(
                select(OccupancyRow.property_id).where(
                    OccupancyRow.person_id == person.id
                )
            )
        job.facts |= {"reference": person.reference if person else None}
        job.facts["address_from_gazetteer"] = home is not None


def serve_two_at_once(tour: Tour) -> None:
    """Park the caller, serve another, and come back to the same words."""
    hands, counter = tour.hands, tour.shift.rooms.counter
    with tour.job("Two callers at once") as job:
        choose_service(tour, "damp")
        hands.press("Alt+N")
        hands.write("Black mould by the window")
        hands.picture("damp-and-mould")
        hands.press("Ctrl+0")
        hands.until(lambda: counter.contacts.front is None, "the caller parked")
        find_caller(tour, "ashwo")
        hands.picture("one-parked")
        choose_service(tour, "bus")
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        finish(tour)
        hands.press("Ctrl+1")
        hands.until(lambda: counter.contacts.front, "the first caller again")
        hands.settle()
        job.facts["words_kept"] = counter.enquiry.sheet.note
        hands.picture("back-to-the-first")


def promise_a_call(tour: Tour) -> None:
    """Promise to ring back, by a named person at a time."""
    hands, counter = tour.hands, tour.shift.rooms.counter
    with tour.job("Promise a call-back") as job:
        hands.press("Ctrl+B")
        hands.settle()
        hands.write("tomorrow 10:30")
        hands.press("Tab", "Tab")
        hands.write("dele")
        hands.press("Enter")
        hands.picture("call-back")
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        hands.press("Ctrl+P")
        hands.until(lambda: counter.slip.pdf, "the slip")
        hands.picture("slip-preview")
        finish(tour)
        session = tour.shift.session
        with reading(session.store.readers, session.actor) as read:
            promised = read.scalars(select(CallBackRow).order_by(CallBackRow.n.desc()))
            job.facts["promised_at"] = str(promised.first().promised_at)  # type: ignore[union-attr]  # just promised


def prove_identity(tour: Tour) -> None:
    """Ask what only they would know; point to a language."""
    hands, counter = tour.hands, tour.shift.rooms.counter
    with tour.job("Check identity and find a language"):
        find_caller(tour, "ashwo")
        choose_service(tour, "rent")
        hands.press("Ctrl+I")
        hands.settle()
        hands.picture("identity-check")
        hands.press("Esc")
        hands.press("Ctrl+G")
        hands.until(lambda: _shows(counter.pointing), "the languages")
        hands.settle()
        hands.picture("point-to-your-language")
        hands.press("Esc")
        hands.until(lambda: not _shows(counter.pointing), "the enquiry again")
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        finish(tour)
        hands.until(lambda: counter.contacts.front is None, "the next caller")


def _shows(widget: QWidget | None) -> bool:
    return widget is not None and widget.isVisible()


def _offers(line: QWidget) -> bool:
    return isinstance(line, SearchBox) and line.results() is not None


def _empty_house(tour: Tour) -> str:
    """Return a postcode and number that the gazetteer has once."""
    session = tour.shift.session
    with reading(session.store.readers, session.actor) as read:
        row = read.execute(
            select(PropertyRow.postcode, PropertyRow.pao_start_number)
            .where(
                PropertyRow.sao_text.is_(None),
                PropertyRow.sao_start_number.is_(None),
                PropertyRow.pao_start_number.is_not(None),
            )
            .order_by(PropertyRow.n)
        ).first()
    return "" if row is None else f"{row.postcode} {row.pao_start_number}"


def take_originals(tour: Tour) -> None:
    """A passport seen and a certificate kept: the slip is the receipt."""
    hands, counter = tour.hands, tour.shift.rooms.counter
    with tour.job("Give a receipt for original documents") as job:
        find_caller(tour, "ashwo")
        choose_service(tour, "overp")
        hands.press("Ctrl+Shift+O")
        hands.until(counter.side.papers.isVisible, "the documents")
        hands.settle()
        for letters, kept in (("passp", False), ("birth", True)):
            hands.write(letters)
            hands.press("Enter")
            if kept:
                counter.side.papers.handling.set_value("kept")
            brought: list[object] = []
            counter.originals.shown.connect(brought.append)
            hands.press("Ctrl+Enter")
            hands.until(partial(len, brought), "the receipt")
            hands.settle()
        hands.picture("original-documents")
        hands.press("Esc")
        hands.settle()
        hands.press("Ctrl+Enter")
        wrap_up(tour)
        hands.press("Ctrl+P")
        hands.until(lambda: counter.slip.pdf, "the slip")
        hands.picture("slip-is-the-receipt")
        if counter.slip.pdf:
            (tour.pdfs / "receipt.pdf").write_bytes(counter.slip.pdf)
        facts = counter.slip.facts
        job.facts["on_the_receipt"] = len(facts.originals) if facts else 0
        finish(tour)


CHAPTER = (
    take_somebody_new,
    serve_two_at_once,
    promise_a_call,
    prove_identity,
    take_originals,
)
