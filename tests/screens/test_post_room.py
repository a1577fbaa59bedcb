"""The post room's lists: what is entered, what two people sign, what may go."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.domain.post.identifying import Field
from db.domain.post.kinds_kept import SHIPPED
from db.queries.post.quality import to_check
from db.queries.post.register import entries
from db.queries.post.to_index import to_index
from db.tables.post_batch import QualitySampleRow
from desktop.forms.form import OpenForm
from desktop.postroom.destinations import usual, where_of
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.shelves import Shelf
from desktop.postroom.suggested import suggested_of
from desktop.postroom.use_cases.filing import (
    FileDocument,
    ToCase,
    ToPerson,
    ToTeam,
)
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.quality import (
    CheckPage,
    DrawSample,
    check_page,
    draw_sample,
)
from tests.fixtures.post import PostRoom
from tests.fixtures.post_rooms import fill, room_of, write


def test_cash_is_signed_by_two_people_at_one_screen(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    fill(room, "M", amount_pence="45.50", location="Safe 1")
    (line,) = post.office.read(entries)
    assert (line.amount_pence, line.witness) == (4550, "needed")
    assert room.lists.parts.open_form("waits", "A second person confirms")
    panel = room.lists.parts.panel()
    assert panel is not None
    write(panel, "witness", "dele")
    write(panel, "secret", "a guess")
    panel.submit()
    assert post.office.read(entries)[0].witness == "needed"
    write(panel, "secret", "their own secret")
    panel.submit()
    assert post.office.read(entries)[0].witness == "confirmed"


def test_a_wrong_digit_on_an_envelope_is_a_warning_and_no_more(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    fill(room, "S", tracking="RN123456784GB")
    (line,) = post.office.read(entries)
    assert line.tracking_doubt == "check_digit"
    badges = [
        each.badge for part in room.lists._shown for each in part.lines if each.badge
    ]
    assert badges == ["Check the number"]


def test_what_is_half_a_second_person_is_asked_for(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    fill(room, "M", amount_pence="1", location="Safe 1", witness="dele")
    panel = room.lists.parts.panel()
    assert panel is not None
    assert panel.fields["secret"].error() == "Enter their passphrase"
    assert post.office.read(entries) == []


def test_a_sample_is_gone_through_by_one_key(post: PostRoom, qtbot: QtBot) -> None:
    batch = post.counted()
    room = room_of(post, qtbot)
    room.show_batch(batch)
    right = [one for one in buttons(room) if one.text() == "Right"]
    assert len(right) > 1
    right[0].setFocus()
    for left in range(len(right) - 1, -1, -1):
        qtbot.keyClick(under_the_keys(room, "Right"), Qt.Key.Key_Space)
        assert room.batch.list.parts.panel() is None
        qtbot.waitUntil(lambda left=left: rights(room) == left)  # type: ignore[misc]  # of this round
    (sample,) = {row.result for row in post.office.rows(QualitySampleRow)}
    assert sample == "passed"


def test_a_page_that_failed_keeps_the_paper_and_says_what_comes(
    post: PostRoom, qtbot: QtBot
) -> None:
    batch = post.counted()
    room = room_of(post, qtbot)
    room.show_batch(batch)
    assert "Every page is looked at" in sample_note(room)
    assert "stays" not in sample_note(room)
    line = post.office.read(to_check, batch)[0]
    post.do(check_page, CheckPage(line.id, passed=False, fault="cut_off"))
    room.show_batch(batch)
    assert "The paper stays until what failed was scanned again" in sample_note(room)
    second = post.batch(sheets_in=40)
    post.scanned(second, [{}] * 40)
    post.casework.later(days=1)
    post.do(draw_sample, DrawSample(second))
    room.show_batch(second)
    assert "10 in 100 pages are looked at, more than usual" in sample_note(room)
    room.open()
    room.show_shelf(Shelf.PAPER)
    (paper,) = room.lists._shown[0].lines
    assert "A page of the quality sample failed" in paper.detail


def sample_note(room: Room) -> str:
    """Return what stands over the quality sample of the batch that is shown."""
    return next(p.note for p in room.batch.list._shown if p.key == "sample")


def under_the_keys(room: Room, words: str) -> QPushButton:
    """Return the button that has the keyboard, which these words are on."""
    held = room.window().focusWidget()
    assert isinstance(held, QPushButton)
    assert held.text() == words
    return held


def rights(room: Room) -> int:
    """Return how many pages wait to be found right."""
    return sum(one.text() == "Right" for one in buttons(room))


def buttons(room: Room) -> list[QPushButton]:
    """Return the buttons of the batch that is shown."""
    return [one for one in room.batch.list.findChildren(QPushButton) if one.isVisible()]


def test_a_form_without_questions_closes_a_batch_and_says_what_stands_in_the_way(
    post: PostRoom, qtbot: QtBot
) -> None:
    post.letter()
    room = room_of(post, qtbot)
    batch = room.held.batches[0]
    room.show_batch(batch.id)
    assert room.batch.list.press("L")
    panel = room.batch.list.parts.panel()
    assert panel is not None
    panel.submit()
    assert room.held.batches[0].state == "closed"
    assert room.batch.list.press("T")
    panel = room.batch.list.parts.panel()
    assert panel is not None
    write(panel, "sheets_in", "3")
    panel.submit()
    assert "2 sheets missing" in panel.fields["difference_reason"].error()
    write(panel, "sheets_in", "1")
    panel.submit()
    assert room.held.batches[0].state == "reconciled"
    room.show_shelf(Shelf.PAPER)
    (line,) = room.lists._shown[0].lines
    assert line.badge == "Has to stay"
    assert "No backup holds its pages yet" in line.detail
    assert [step.label for step in line.steps][:1] == ["Show"]
    assert "Ask for its destruction" not in [step.label for step in line.steps]


def test_what_is_not_ours_leaves_the_list_and_stands_in_the_register(
    post: PostRoom, qtbot: QtBot
) -> None:
    document = post.letter()
    room = room_of(post, qtbot)
    room.show_indexing()
    room.indexing.press("G")
    panel = room.indexing.side.panels.panel
    assert panel is not None
    write(panel, "addressee", "Another council")
    panel.submit()
    assert post.office.read(to_index) == []
    assert post.document(document).state == "returned"
    (line,) = post.office.read(entries)
    assert (line.kind, line.addressee) == ("misdelivered", "Another council")


def test_a_document_without_a_type_is_not_filed_and_the_field_says_so(
    post: PostRoom, qtbot: QtBot
) -> None:
    post.letter()
    room = room_of(post, qtbot)
    room.show_indexing()
    room.indexing.file()
    assert room.indexing.side.fields.goes.error() == "Choose where it goes"
    assert len(post.office.read(to_index)) == 1


@pytest.mark.parametrize(
    "kept",
    [
        {"type": "medical"},
        {"type": {"value": 7}},
        {"person": {"value": "nobody", "sure": True}},
        {"dated": {"value": "yesterday", "lit": "here"}},
        {"dated": {"value": "2026-11-19", "lit": [[1, 2], ["a"] * 5, 3]}},
    ],
)
def test_suggestions_of_another_edition_do_no_harm(kept: dict[str, object]) -> None:
    found = suggested_of(kept)
    assert found.person() is None
    assert found.stops_at() is not None
    assert all(one.lit == () for one in found.fields.values())


def test_one_key_needs_a_sure_type_person_and_place() -> None:
    sure = {"value": "x", "sure": True}
    assert suggested_of({"type": sure, "person": sure}).stops_at() is Field.TEAM
    assert suggested_of({"type": sure, "person": sure, "case": sure}).stops_at() is None


def test_where_a_document_goes_is_read_from_its_key() -> None:
    kind = SHIPPED["housing-medical"]
    assert where_of(usual(kind, ())) == ToTeam("lettings")
    assert where_of("case:GH-1") == ToCase("GH-1")
    assert where_of("person") == ToPerson()


def test_what_is_past_its_time_is_asked_for_and_destroyed_by_somebody_else(
    post: PostRoom, qtbot: QtBot
) -> None:
    document = post.letter()
    index = Index("returned-mail", person_id=post.gwen)
    post.file(FileDocument(document, index, ToPerson()))
    post.casework.later(days=370)
    first = room_of(post, qtbot)
    first.show_shelf(Shelf.KEEPING)
    (line,) = first.lists._shown[0].lines
    assert (line.words, line.badge) == ("Returned mail", "May go")
    assert first.lists.press("A")
    panel = first.lists.parts.panel()
    assert panel is not None
    panel.submit()
    (line,) = first.lists._shown[0].lines
    assert line.badge == "Waits for a second person"
    assert "Destroy" not in [step.label for step in line.steps]

    second = room_of(post, qtbot, Role.DATA_PROTECTION)
    second.show_shelf(Shelf.KEEPING)
    (line,) = second.lists._shown[0].lines
    destroy = next(step for step in line.steps if step.label == "Destroy")
    assert isinstance(destroy, OpenForm)
    assert second.lists.parts.open_form("over", destroy.form.title)
    panel = second.lists.parts.panel()
    assert panel is not None
    panel.submit()
    gone = second.lists._shown[-1]
    assert (gone.key, gone.lines[0].words) == ("gone", "Returned mail")
    assert "after it was received" in gone.lines[0].detail
    assert post.document(document).state == "destroyed"


def test_separator_sheets_are_made_from_the_batches(
    post: PostRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    room = room_of(post, qtbot)
    room.show_shelf(Shelf.BATCHES)
    assert room.lists.press("P")
    panel = room.lists.parts.panel()
    assert panel is not None
    panel.fields["way"].put_back("file")
    path = tmp_path / "sheets.pdf"
    panel.fields["path"].put_back(str(path))
    write(panel, "copies", "none")
    panel.submit()
    assert panel.fields["copies"].error() == "Enter a number from 1 to 50"
    write(panel, "copies", "3")
    panel.submit()
    assert len(PdfDocument(path)) == 3


def test_who_may_not_open_post_is_offered_no_batch(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot, Role.ADVISOR_1)
    room.show_shelf(Shelf.BATCHES)
    assert not room.lists.press("B")
    assert not room.lists.press("Q")
