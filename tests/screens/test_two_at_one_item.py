"""Somebody else was quicker with the item in front: nothing is lost or overwritten."""

from __future__ import annotations

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot

from db.changes import Changes
from db.domain.permissions import Role
from db.errors import StaleRecord
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.use_cases.filing import FileDocument, ToPerson
from desktop.postroom.use_cases.indexing import Index
from desktop.postroom.use_cases.setting_aside import SetAsideDocument, set_aside
from tests.fixtures.post import PostRoom
from tests.fixtures.post_rooms import room_of


def told_in(room: Room) -> list[str]:
    """Return what the room says from now on."""
    said: list[str] = []
    room.message.connect(lambda words, _undo: said.append(words))
    return said


def filed_by_another(post: PostRoom, document: UUID) -> Changes:
    index = Index("returned-mail", person_id=post.gwen)
    command = FileDocument(document, index, ToPerson())
    return post.file(command, Role.CO_ORDINATOR)


def test_who_comes_back_to_an_item_is_told_who_filed_it(
    post: PostRoom, qtbot: QtBot
) -> None:
    mine, other = post.letter(), post.letter()
    room = room_of(post, qtbot)
    room.show_indexing(mine)
    where = room.where()
    filed_by_another(post, mine)
    again = room_of(post, qtbot)
    told = told_in(again)
    again.go(where)
    (words,) = told
    assert "filed" in words
    assert post.document(mine).reference in words
    hand = again.indexing.model.in_hand
    assert hand is not None
    assert hand.id == other


def test_an_item_that_goes_while_it_is_in_front_says_so(
    post: PostRoom, qtbot: QtBot
) -> None:
    mine, other = post.letter(), post.letter()
    room = room_of(post, qtbot)
    room.show_indexing(mine)
    told = told_in(room)
    command = SetAsideDocument(mine)
    room.on_committed(post.do(set_aside, command, Role.CO_ORDINATOR))
    (words,) = told
    assert "aside" in words
    hand = room.indexing.model.in_hand
    assert hand is not None
    assert hand.id == other


def test_ones_own_deeds_are_told_once(post: PostRoom, qtbot: QtBot) -> None:
    mine, _other = post.letter(), post.letter()
    room = room_of(post, qtbot)
    room.show_indexing(mine)
    told = told_in(room)
    room.indexing.press("A")
    assert [words.partition(":")[0] for words in told] == ["Set aside"]


def test_the_second_of_two_overwrites_nothing(post: PostRoom) -> None:
    document = post.letter()
    (line,) = post.waiting()
    filed_by_another(post, document)
    mine = FileDocument(document, Index("complaint"), ToPerson(), line.version)
    with pytest.raises(StaleRecord):
        post.file(mine)
    assert post.document(document).type_code == "returned-mail"
