"""Two documents that read alike are said to be two, and that is kept for both."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from db.domain.post.letters.likeness import print_of_words
from db.errors import ClerkError
from db.queries.post.duplicates import repeats_of
from db.tables.document import DocumentRow
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.use_cases.reading import RecordMade, record_made
from desktop.postroom.use_cases.repeats import MarkDifferent, mark_different
from desktop.postroom.use_cases.separating import SeparateIntake, separate_intake
from tests.fixtures.post import PostRoom
from tests.fixtures.post_rooms import room_of

WORDS = """Dear council, the lamp outside our house has been dark for eleven
weeks now, and my mother fell on the kerb. Please send somebody. Yours, Gareth"""
PRINT = print_of_words([WORDS])


def alike(post: PostRoom, count: int) -> list[UUID]:
    """Return documents whose words print alike."""
    found = [post.letter() for _ in range(count)]
    for document in found:
        made = RecordMade(document, "mark", None, 400, likeness=PRINT)
        post.casework.program(record_made, made)
    return found


def repeats(post: PostRoom, document: UUID) -> set[UUID]:
    return {one.id for one in post.office.read(repeats_of, document)}


def indexing(post: PostRoom, qtbot: QtBot, document: UUID) -> Room:
    room = room_of(post, qtbot)
    room.show_indexing(document)
    return room


def test_no_repeat_is_kept_for_both_and_outlives_another_reading(
    post: PostRoom, qtbot: QtBot
) -> None:
    first, second = alike(post, 2)
    assert repeats(post, first) == {second}
    room = indexing(post, qtbot, second)
    side = room.indexing.side
    assert side.repeat.isVisible()
    assert room.indexing.pages.own.isVisible()
    qtbot.keyClick(room.indexing.strip, Qt.Key.Key_E)
    assert not side.repeat.isVisible()
    assert not room.indexing.pages.own.isVisible()
    hand = room.indexing.model.in_hand
    assert hand is not None
    assert hand.id == second, "it is still there to be indexed"
    assert repeats(post, first) == repeats(post, second) == set()
    again = RecordMade(second, "mark", None, 400, likeness=PRINT)
    post.casework.program(record_made, again)
    sure = {"type": {"value": "complaint"}}
    proposed = RecordMade(second, "mark", None, 400, likeness=PRINT, suggestions=sure)
    post.casework.program(record_made, proposed)
    assert repeats(post, first) == repeats(post, second) == set()


def test_the_next_that_it_looks_like_comes_up(post: PostRoom, qtbot: QtBot) -> None:
    first, second, third = alike(post, 3)
    room = indexing(post, qtbot, third)
    qtbot.keyClick(room.indexing.strip, Qt.Key.Key_E)
    assert len(repeats(post, third)) == 1
    assert room.indexing.side.repeat.isVisible()
    qtbot.keyClick(room.indexing.strip, Qt.Key.Key_E)
    assert repeats(post, third) == set()
    assert not room.indexing.side.repeat.isVisible()
    assert repeats(post, first) == {second}


def test_what_is_still_being_read_waits(post: PostRoom) -> None:
    letter = post.letter()
    intake, (page,) = post.stack(post.batch(), [1])
    post.read(page)
    post.casework.program(separate_intake, SeparateIntake(intake))
    (unread,) = {row.id for row in post.office.rows(DocumentRow)} - {letter}
    with pytest.raises(ClerkError, match="still being read"):
        post.do(mark_different, MarkDifferent(unread, letter))
