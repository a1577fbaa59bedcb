"""A stack scanned in the window, by SANE's own test scanner, whatever happens."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from db.domain.permissions import Role
from db.domain.post.states import Stopped
from db.tables.document import DocumentRow
from db.tables.post_batch import IntakeRow, PostBatchRow
from db.tables.post_page import CapturedPageRow
from desktop.forms.screens.form_panel import FormPanel
from desktop.postroom.intake.scanning.contract import FeedOrder
from desktop.postroom.intake.scanning.sane import SaneScanner, ScanimageFeed
from desktop.postroom.scan_run import Aim, Phase
from desktop.postroom.screens.bringing_in import BringingIn
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.shelves import Shelf
from desktop.postroom.use_cases.batches import BeginBatch, begin_batch
from desktop.postroom.use_cases.profiles import keep_profile
from tests.fixtures.post import PostRoom
from tests.fixtures.scan_desk import OpenRoom, letters, page_of, until_asked
from tests.fixtures.scanner import IN_FEEDER, SLOW, fails


class Faulty(SaneScanner):
    """SANE's test scanner with something the matter, until it is mended."""

    def __init__(self, status: str) -> None:
        self.status: str | None = status

    def feed(self, order: FeedOrder) -> ScanimageFeed:
        """Return a feed that ends as SANE's status says."""
        if self.status is not None:
            fault = {name: str(value) for name, value in fails(self.status).items()}
            order = replace(order, settings={**order.settings, **fault})
        return super().feed(order)


def captured(post: PostRoom) -> list[tuple[int, int]]:
    return sorted((p.sheet, p.side) for p in post.office.rows(CapturedPageRow))


def coming(room: Room) -> BringingIn:
    assert room.coming is not None
    return room.coming


def phase_of(room: Room) -> Phase:
    return page_of(room).scans.now.phase


def write(panel: FormPanel, name: str, text: str) -> None:
    line = panel.fields[name].control
    assert isinstance(line, QLineEdit)
    line.setText(text)


def banner(room: Room) -> str:
    return page_of(room).words.accessibleName()


def test_a_key_scans_a_stack_and_each_sheet_is_seen(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(scanner, letters())
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    assert phase_of(room) is Phase.MORE
    assert "The feeder is empty. 10 sheets are in." in banner(room)
    assert [side.words for side in page.sheets.sides()] == [
        f"Sheet {n}" for n in range(1, IN_FEEDER + 1)
    ]
    assert all(not side.picture.isNull() for side in page.sheets.sides())
    qtbot.keyClick(page, Qt.Key.Key_F)
    until_asked(qtbot, room)
    assert banner(room).startswith("10 sheets are in. They are read")
    (intake,) = post.office.rows(IntakeRow)
    (batch,) = post.office.rows(PostBatchRow)
    assert (intake.state, intake.batch_id, batch.source) == (
        "ended",
        batch.id,
        "scanner",
    )


def test_the_next_stack_goes_on_with_enter_into_the_open_batch(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    batch = post.batch()
    room = open_room(scanner, letters())
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    until_asked(qtbot, room)
    assert len(page.sheets.sides()) == 2 * IN_FEEDER
    qtbot.keyClick(page, Qt.Key.Key_F)
    until_asked(qtbot, room)
    (intake,) = post.office.rows(IntakeRow)
    assert (intake.batch_id, intake.next_sheet) == (batch, 2 * IN_FEEDER + 1)


def test_a_profile_that_does_not_ask_is_done_with_one_key(
    scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(scanner, letters(asks_for_more=False))
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    assert phase_of(room) is Phase.IDLE
    assert page.answers.isHidden()


@pytest.mark.parametrize(
    ("status", "why", "words"),
    [
        ("JAMMED", Stopped.JAM, "Paper is jammed"),
        ("COVER_OPEN", Stopped.COVER_OPEN, "cover is open"),
        ("NO_DOCS", Stopped.NO_PAPER, "no paper"),
        ("IO_ERROR", Stopped.UNPLUGGED, "does not answer"),
        ("ACCESS_DENIED", Stopped.ACCESS_DENIED, "may not use"),
    ],
)
def test_what_stops_it_is_said_and_enter_goes_on_once_it_is_mended(
    status: str,
    why: Stopped,
    words: str,
    post: PostRoom,
    open_room: OpenRoom,
    qtbot: QtBot,
    scanner: SaneScanner,
) -> None:
    del scanner  # SANE's own, without others
    at_desk = Faulty(status)
    room = open_room(at_desk, letters())
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    assert (page.scans.now.phase, page.scans.now.why) == (Phase.STOPPED, why)
    assert words in banner(room)
    assert page.answers.isVisible()
    at_desk.status = None  # somebody clears it
    qtbot.keyClick(page, Qt.Key.Key_Return)
    until_asked(qtbot, room)
    assert phase_of(room) is Phase.MORE
    assert captured(post) == [(n, 0) for n in range(1, IN_FEEDER + 1)]


def test_stopped_in_the_middle_it_goes_on_at_the_next_sheet(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(scanner, letters(options=dict(SLOW)))
    room.scan_by("F2")
    page = page_of(room)
    qtbot.waitUntil(lambda: len(page.sheets.sides()) >= 2, timeout=30_000)
    room.show_shelf(Shelf.BATCHES)  # it goes on while something else is looked at
    qtbot.waitUntil(lambda: page.scans.now.sheets >= 3, timeout=30_000)
    room.show_shelf(Shelf.SCAN)
    qtbot.keyClick(page, Qt.Key.Key_S)
    until_asked(qtbot, room)
    in_by_then = page.scans.now.sheets
    assert page.scans.now.why is Stopped.CANCELLED
    assert f"sheet {in_by_then + 1} first" in banner(room)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.scans.now.sheets > in_by_then, timeout=30_000)
    page.scans.stop()
    until_asked(qtbot, room)
    sheets = [sheet for sheet, _ in captured(post)]
    assert sheets == list(range(1, page.scans.now.sheets + 1))


def test_no_scanner_makes_no_batch_and_can_be_tried_again(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(scanner, letters(device="test:9"))
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    assert phase_of(room) is Phase.REFUSED
    assert banner(room)
    assert post.office.rows(PostBatchRow) == []
    qtbot.keyClick(page, Qt.Key.Key_F)
    assert phase_of(room) is Phase.IDLE


def test_two_passes_are_interleaved(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(scanner, letters(duplex="two_pass"))
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    assert phase_of(room) is Phase.TURN
    assert "turn it over as a whole" in banner(room)
    assert post.office.rows(DocumentRow) == []
    qtbot.keyClick(page, Qt.Key.Key_Return)
    until_asked(qtbot, room)
    assert phase_of(room) is Phase.IDLE
    fronts = next(i for i in post.office.rows(IntakeRow) if i.two_pass)
    pages = [p for p in post.office.rows(CapturedPageRow) if p.intake_id == fronts.id]
    assert sorted((p.sheet, p.side) for p in pages) == [
        (n, side) for n in range(1, IN_FEEDER + 1) for side in (0, 1)
    ]


def test_fronts_alone_are_kept_as_they_came(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(scanner, letters(duplex="two_pass"))
    room.scan_by("F2")
    page = until_asked(qtbot, room)
    qtbot.keyClick(page, Qt.Key.Key_F)
    until_asked(qtbot, room)
    (intake,) = post.office.rows(IntakeRow)
    assert intake.state == "ended"
    assert len(captured(post)) == IN_FEEDER


def test_pages_are_added_to_a_document_and_inserted_in_their_place(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    document = post.letter()
    before = len(post.pages(document))
    room = open_room(scanner, letters(asks_for_more=False))
    coming(room).scan_into(Aim(document_id=document, name="GH-1"))
    assert page_of(room).about.text() == "Added to GH-1"
    room.scan_by("F2")
    until_asked(qtbot, room)
    there = post.pages(document)
    assert len(there) == before + IN_FEEDER
    coming(room).scan_into(Aim(document_id=document, before=0, name="GH-1"))
    room.scan_by("F2")
    until_asked(qtbot, room)
    now = post.pages(document)
    assert [page.id for page in now[IN_FEEDER:]] == [page.id for page in there]


def test_a_stack_that_was_cut_off_is_gone_on_with_after_the_next_sign_in(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    room = open_room(scanner, letters(options=dict(SLOW)))
    room.scan_by("F2")
    page = page_of(room)
    qtbot.waitUntil(lambda: page.scans.now.sheets >= 1, timeout=30_000)
    page.scans.end()  # as a lock does
    kept = len(captured(post))
    again = open_room(scanner)
    fresh = until_asked(qtbot, again)
    assert fresh.scans.now.why is Stopped.BROKEN_OFF
    assert f"A stack was cut off. {kept} sheet" in banner(again)
    again.bring_up(Shelf.SCAN)
    qtbot.keyClick(fresh, Qt.Key.Key_F)
    until_asked(qtbot, again)
    (intake,) = post.office.rows(IntakeRow)
    assert intake.state == "ended"
    assert len(captured(post)) == kept


def test_paper_goes_to_the_batch_of_paper_and_not_to_the_files(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    paper = post.do(begin_batch, BeginBatch(source="post"))
    post.do(begin_batch, BeginBatch(source="files"))
    room = open_room(scanner, letters())
    room.bring_up(Shelf.SCAN)
    (row,) = [one for one in post.office.rows(PostBatchRow) if one.id == paper.id]
    words = page_of(room).about
    qtbot.waitUntil(lambda: words.text() == f"Into the batch {row.reference}")


def test_an_administrator_locks_a_way_to_scan(
    post: PostRoom, scanner: SaneScanner, open_room: OpenRoom, qtbot: QtBot
) -> None:
    post.do(keep_profile, letters(key="F4", locked=True), Role.ADMINISTRATOR)
    room = open_room(scanner, letters())
    room.bring_up(Shelf.WAYS)
    ways = coming(room).ways
    lines: dict[str, Any] = {
        line.label: line for part in ways._shown for line in part.lines
    }
    assert lines["F4"].badge == "Locked"
    assert lines["F4"].steps == ()
    assert [step.label for step in lines["F2"].steps] == ["Change", "Take off"]
    assert ways.press("N")  # the scanner that was found
    panel = ways.parts.panel()
    assert panel is not None
    assert "locked" not in panel.fields
    write(panel, "name", "Photos")
    write(panel, "resolution_dpi", "99999")
    panel.submit()
    assert panel.fields["resolution_dpi"].error()
    write(panel, "resolution_dpi", "600")
    panel.submit()
    names = {one.name for one in page_of(room).profiles}
    assert names == {"Letters", "Photos"}
    qtbot.waitUntil(lambda: not isValid(panel))  # the form has gone
