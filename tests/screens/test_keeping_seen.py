"""How long documents and paper are kept: due, held, lifted, destroyed, told."""

from __future__ import annotations

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.tables.document import DocumentKeptRow
from db.tables.post_batch import PaperRow
from desktop.forms.form import Line, OpenForm
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.shelves import Shelf
from desktop.postroom.use_cases import paper
from desktop.postroom.use_cases.filing import FileDocument, ToPerson
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.retention import HoldDocument, hold_document
from tests.fixtures.post import PostRoom
from tests.fixtures.post_rooms import room_of, write
from tests.use_cases.test_post_registers import back_up, check_all


@pytest.fixture
def filed(post: PostRoom) -> UUID:
    """A letter that came back, which is kept for a year."""
    letter = post.letter()
    index = Index("returned-mail", person_id=post.gwen)
    post.file(FileDocument(letter, index, ToPerson()))
    return letter


def keeping(
    post: PostRoom, qtbot: QtBot, role: Role, shelf: Shelf = Shelf.KEEPING
) -> Room:
    """Return the room as *role* has it, with a list in front."""
    room = room_of(post, qtbot, role)
    room.show_shelf(shelf)
    return room


def lines(room: Room, part: str) -> list[Line]:
    """Return what stands under one heading; nothing where there is none."""
    return [line for p in room.lists._shown if p.key == part for line in p.lines]


def answer(room: Room, part: str, form: str, **given: str) -> None:
    """Open a form by its button, fill it and save it."""
    assert room.lists.parts.open_form(part, form)
    panel = room.lists.parts.panel()
    assert panel is not None
    for name, text in given.items():
        write(panel, name, text)
    panel.submit()


def test_what_comes_up_is_told_before_it_is_due(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    assert lines(keeping(post, qtbot, Role.CO_ORDINATOR), "soon") == []
    post.casework.later(days=330)
    (line,) = lines(keeping(post, qtbot, Role.CO_ORDINATOR), "soon")
    assert "1 year after it was received" in line.detail
    post.casework.later(days=40)
    room = keeping(post, qtbot, Role.CO_ORDINATOR)
    assert lines(room, "soon") == []
    assert len(lines(room, "over")) == 1
    del filed


def test_a_hold_is_put_and_lifted_with_reasons_that_are_told(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    post.casework.later(days=370)
    room = keeping(post, qtbot, Role.CO_ORDINATOR)
    answer(room, "over", "Hold this document", reason="A claim in court")
    (line,) = lines(room, "held")
    assert "A claim in court" in line.detail
    assert lines(room, "over") == []
    answer(room, "held", "Hold it no longer")
    panel = room.lists.parts.panel()
    assert panel is not None
    assert panel.fields["reason"].error()
    assert len(lines(room, "held")) == 1
    write(panel, "reason", "It was settled")
    panel.submit()
    (line,) = lines(room, "over")
    assert "its hold was lifted" in line.detail
    assert "It was settled" in line.detail
    (row,) = post.office.rows(DocumentKeptRow)
    assert (row.hold_reason, row.lifted_reason) == (None, "It was settled")
    assert row.lifted_by is not None
    del filed


def test_the_one_who_asked_is_not_offered_to_destroy(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    post.casework.later(days=370)
    asks = keeping(post, qtbot, Role.CO_ORDINATOR)
    answer(asks, "over", "Ask for its destruction")
    assert "Destroy" not in offered(asks, "over")
    approves = keeping(post, qtbot, Role.SENIOR_CO_ORDINATOR)
    assert "Destroy" in offered(approves, "over")
    answer(approves, "over", "Destroy this document")
    (line,) = lines(approves, "gone")
    assert "1 year after it was received" in line.detail
    assert post.document(filed).state == "destroyed"
    looked = keeping(post, qtbot, Role.SENIOR_CO_ORDINATOR)
    looked.show_document(filed)
    assert looked.seen.strip.pages() == []
    assert "Destroyed" in looked.seen.about.text()


def offered(room: Room, part: str) -> list[str]:
    """Return what the buttons of a part's lines say."""
    return [step.label for line in lines(room, part) for step in line.steps]


def test_a_document_says_how_long_it_is_kept(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    post.do(hold_document, HoldDocument(filed, "An inquiry"), Role.CO_ORDINATOR)
    room = room_of(post, qtbot, Role.CO_ORDINATOR)
    room.show_document(filed)
    (kept,) = [p for p in room.seen.side.parts._parts if p.key == "kept"]
    (line,) = kept.lines
    assert line.words == "1 year after it was received"
    assert "An inquiry" in line.detail
    assert [s.label for s in line.steps if isinstance(s, OpenForm)] == [
        "Hold it no longer"
    ]


def test_the_record_of_paper_that_went_is_seen(post: PostRoom, qtbot: QtBot) -> None:
    batch = post.counted()
    check_all(post, batch, passed=True)
    post.casework.later(days=1)
    back_up(post)
    post.casework.later(days=60)
    room = keeping(post, qtbot, Role.CO_ORDINATOR, Shelf.PAPER)
    answer(room, "paper", "Hold the paper", reason="An audit")
    assert "It is held: An audit" in lines(room, "paper")[0].detail
    assert "Ask for its destruction" not in offered(room, "paper")
    answer(room, "paper", "Hold it no longer", reason="It is over")
    assert "It is over" in lines(room, "paper")[0].detail
    (row,) = post.office.rows(PaperRow)
    assert (row.hold_reason, row.lifted_reason) == (None, "It is over")
    answer(room, "paper", "Ask for it to be destroyed")
    assert lines(room, "paper")[0].badge == "Waits for a second person"
    witness = post.there(Role.SENIOR_CO_ORDINATOR)
    go = paper.DestroyPaper(batch, "Cross-cut", witness)
    post.do(paper.destroy_paper, go, Role.CO_ORDINATOR)
    room.open()
    assert lines(room, "paper") == []
    (line,) = lines(room, "paper_gone")
    assert "Cross-cut" in line.detail
    assert "seen by" in line.detail
