"""A filed document is brought back to be indexed from its page, by keys."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.tables.casework import CaseRow
from desktop.forms.screens.form_panel import FormPanel
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.use_cases.filing import FileDocument, ToNewCase, ToTeam
from desktop.postroom.use_cases.indexing import Index
from tests.fixtures.post import PostRoom
from tests.fixtures.post_rooms import room_of


def looked_at(
    post: PostRoom, qtbot: QtBot, document: UUID, role: Role = Role.POST_ROOM
) -> Room:
    room = room_of(post, qtbot, role)
    room.show_document(document)
    assert room.seen.seen is not None
    return room


def panel_of(room: Room) -> FormPanel:
    panel = room.seen.side.panels.panel
    assert panel is not None
    return panel


def words_in(room: Room) -> str:
    return "\n".join(each.text() for each in room.seen.side.findChildren(QLabel))


def test_by_one_key_a_reason_and_enter(post: PostRoom, qtbot: QtBot) -> None:
    document = post.letter()
    index = Index("foi-request", person_id=post.gwen)
    post.file(FileDocument(document, index, ToNewCase()))
    [case] = post.office.rows(CaseRow)
    room = looked_at(post, qtbot, document)
    told: list[str] = []
    room.seen.message.connect(lambda words, _undo: told.append(words))
    assert room.seen.again.isVisible()
    qtbot.keyClick(room.seen.strip, Qt.Key.Key_I)
    panel = panel_of(room)
    assert case.reference in words_in(room)
    panel.submit()
    assert post.document(document).state == "filed"
    assert panel.fields["reason"].error()
    qtbot.keyClicks(panel.fields["reason"].control, "Not from this Gwen")
    panel.submit()
    assert post.document(document).state == "to_index"
    assert told == ["It waits to be indexed again"]
    assert not room.seen.again.isVisible()
    assert "Not from this Gwen" in words_in(room)
    room.show_indexing(document)
    hand = room.indexing.model.in_hand
    assert hand is not None
    assert hand.id == document
    fields = room.indexing.side.fields
    assert fields.sender_shown() == post.gwen
    assert fields.kind.key() == "foi-request"


def test_who_may_not_index_is_offered_nothing(post: PostRoom, qtbot: QtBot) -> None:
    document = post.letter()
    post.file(FileDocument(document, Index("complaint"), ToTeam("waste")))
    room = looked_at(post, qtbot, document, Role.CASEWORKER)
    assert not room.seen.again.isVisible()
    assert "post.seen.I" not in [one.key for one in room.seen.commands()]
    qtbot.keyClick(room.seen.strip, Qt.Key.Key_I)
    assert room.seen.side.panels.panel is None


def test_it_is_in_the_palette_and_says_why_not(post: PostRoom, qtbot: QtBot) -> None:
    room = looked_at(post, qtbot, post.letter())
    [command] = [one for one in room.seen.commands() if one.key == "post.seen.I"]
    command.run()
    assert room.seen.side.panels.panel is None
    assert room.seen.side.notice.isVisible()


def test_somebody_else_changed_it_meanwhile(post: PostRoom, qtbot: QtBot) -> None:
    document = post.letter()
    post.file(FileDocument(document, Index("complaint"), ToTeam("waste")))
    room = looked_at(post, qtbot, document)
    qtbot.keyClick(room.seen.strip, Qt.Key.Key_I)
    panel = panel_of(room)
    qtbot.keyClicks(panel.fields["reason"].control, "Wrong team")
    again = FileDocument(document, Index("invoice"), ToTeam("waste"))
    post.file(again)
    panel.submit()
    row = post.document(document)
    assert (row.state, row.type_code) == ("filed", "invoice")


@pytest.mark.parametrize("role", [Role.POST_ROOM, Role.CO_ORDINATOR])
def test_its_history_stands_beside_it(post: PostRoom, qtbot: QtBot, role: Role) -> None:
    document = post.letter()
    post.file(FileDocument(document, Index("complaint"), ToTeam("waste")))
    room = looked_at(post, qtbot, document, role)
    qtbot.keyClick(room.seen.strip, Qt.Key.Key_I)
    qtbot.keyClicks(panel_of(room).fields["reason"].control, "Wrong team")
    panel_of(room).submit()
    assert room.seen.side.isVisible()
    assert "Wrong team" in words_in(room)
