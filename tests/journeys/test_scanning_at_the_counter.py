"""What a caller brings is scanned by one key, kept, and given back by two."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QApplication

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
from widgets.toast import Toast


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
    assert any("kept by us" in line for line in words)
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
    still(journey)
    strip = room(journey).side.papers.findChild(ScanStrip)
    assert strip is not None
    assert "F2" in strip.words.accessibleName()  # Enter is the form's own here
    assert "Enter" not in strip.words.accessibleName()
    scans.finish()
    journey.hands.until(lambda: not scans.in_hand, "the end")
    still(journey)
    assert rows_by_now(journey, EnquiryDocumentRow) == []
    assert rows_by_now(journey, DocumentRow) == []


def test_a_mistake_comes_off_and_the_receipt_is_saved_where_nothing_prints(
    signed_in: Callable[[], Journey],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))  # no print service on this PC
    journey = signed_in()
    take(journey, "gwen")
    papers = room(journey).side.papers
    press(journey, "Ctrl+Shift+O")
    for document in ("passport", "keys"):
        papers.document.set_value(document)
        papers.handling.set_value("kept")
        press(journey, "Ctrl+Enter")
    assert len(rows(journey, OriginalRow)) == 2

    press(journey, "Ctrl+Z")
    (left,) = rows(journey, OriginalRow)
    assert left.document == "passport"
    assert papers.save_as.isHidden()
    press(journey, "Ctrl+P")
    assert "save the PDF" in papers.refusal.accessibleName()
    assert not papers.save_as.isHidden()
    papers.receipt_kept.emit(tmp_path / "receipt.pdf")
    still(journey)
    with pikepdf.open(tmp_path / "receipt.pdf") as pdf:
        assert str(pdf.docinfo["/Title"]).startswith("Your receipt, GH-")
    assert "saved" in papers.refusal.accessibleName()
    assert papers.save_as.isHidden()
    assert journey.errors == []


def test_a_key_without_a_way_to_scan_says_how_to_make_one(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    take(journey, "gwen")
    press(journey, "F2")
    toast = journey.program.window.findChild(Toast)
    assert toast is not None
    assert "ways to scan" in toast.words()


def test_whoever_looks_up_the_caller_again_goes_on_typing(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    take(journey, "gwen")
    begun_at = QApplication.focusWidget()
    press(journey, "Ctrl+K")
    take(journey, "gwen")
    assert QApplication.focusWidget() is begun_at
