"""What a caller brings is scanned by one key, kept, and given back by two."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from db.domain.permissions import Action
from db.queries.counter.slip import receipt_facts
from db.queries.people.timeline import timeline
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from db.tables.contact import OriginalRow
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.post_batch import PostBatchRow
from desktop.counter.slip.lines import slip_lines
from desktop.postroom.intake.scanning.sane import SaneScanner
from desktop.postroom.screens.scan_strip import ScanStrip
from desktop.postroom.use_cases.profiles import keep_profile
from tests.fixtures.journey import (
    Journey,
    front,
    press,
    room,
    rows,
    rows_by_now,
    still,
    take,
)
from tests.fixtures.scan_desk import letters


def with_a_way_to_scan(journey: Journey) -> None:
    shift = journey.program.shift
    assert shift is not None
    assert shift.session.actor.may(Action.CAPTURE_PAGES)
    store = shift.session.store
    command = letters(options={"test-picture": "Color pattern"}, mode="colour")
    unit = UnitOfWork(store.writer, shift.session.actor, store.clock)
    shift.hub.announce(keep_profile(command, unit))
    still(journey)


def test_a_passport_is_scanned_kept_and_given_back(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner  # SANE's own test scanner is the only one
    journey = signed_in()
    with_a_way_to_scan(journey)
    shift = journey.program.shift
    assert shift is not None
    assert shift.bringing is not None
    scans = shift.bringing.scans
    take(journey, "gwen")
    contact = front(journey).id
    press(journey, "F2")
    journey.hands.until(lambda: scans.seen, "the first sheet")
    journey.hands.until(lambda: not scans.in_hand, "the scanner to come to rest")
    still(journey)
    (brought,) = rows(journey, EnquiryDocumentRow)
    assert (brought.contact_id, brought.enquiry_id) == (contact, None)
    assert rows_by_now(journey, PostBatchRow) == []
    papers = room(journey).side.papers
    assert papers.handling.key() == "copied"
    papers.document.set_value("passport")
    papers.handling.set_value("kept")
    press(journey, "Ctrl+Enter")
    (original,) = rows(journey, OriginalRow)
    assert (original.document, original.handling) == ("passport", "kept")
    (document,) = rows(journey, DocumentRow)
    assert document.title == "Passport"
    strip = papers.findChild(ScanStrip)
    assert strip is not None
    assert not strip.sheets.isVisible()  # what it is was said
    store = shift.session.store
    with reading(store.readers, shift.session.actor) as session:
        facts = receipt_facts(session, contact)
        today = shift.desk.clock().date()
        person = front(journey).caller
        assert person is not None
        kinds = {row.kind for row in timeline(session, person.id, today)}
    assert {"original", "brought"} <= kinds
    words = [line.words for line in slip_lines(facts, "en")]
    assert any("we have kept it" in line for line in words)
    assert any(line.startswith("Brought on ") and " at " in line for line in words)
    press(journey, "Esc")
    press(journey, "Ctrl+Shift+O", "Ctrl+R")  # two taps, from wherever the enquiry is
    (original,) = rows(journey, OriginalRow)
    assert original.returned_at is not None


def test_a_scan_of_nothing_leaves_nothing_with_the_enquiry(
    scanner: SaneScanner, signed_in: Callable[[], Journey]
) -> None:
    del scanner
    journey = signed_in()
    shift = journey.program.shift
    assert shift is not None
    assert shift.bringing is not None
    store, scans = shift.session.store, shift.bringing.scans
    jam = {"read-return-value": "SANE_STATUS_JAMMED"}
    unit = UnitOfWork(store.writer, shift.session.actor, store.clock)
    shift.hub.announce(partial(keep_profile, letters(options=jam))(unit))
    still(journey)
    take(journey, "gwen")
    press(journey, "F2")
    journey.hands.until(lambda: scans.now.words, "what is in the way")
    assert "jammed" in scans.now.words
    scans.finish()
    journey.hands.until(lambda: not scans.in_hand, "the end")
    still(journey)
    assert rows_by_now(journey, EnquiryDocumentRow) == []
    assert rows_by_now(journey, DocumentRow) == []
