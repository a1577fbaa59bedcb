"""The post room's lists: what is found again, and what one key does."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from db.queries.post.quality import SampleLine, to_check
from db.queries.post.to_index import to_index
from db.tables.staff import TeamRow
from desktop.forms.form import Go
from desktop.postroom.parts import RING
from desktop.postroom.shelves import Shelf
from desktop.postroom.use_cases.custody import HandOver, hand_over
from desktop.runtime.resource_files import shipped_teams
from tests.fixtures.post import PostRoom
from tests.fixtures.post_rooms import SlowToRead, fill, room_of


def test_what_was_handed_over_is_looked_up_again_with_who_took_it(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    fill(room, "M", amount_pence="45", location="Safe 1")
    assert room.lists.parts.open_form("waits", "It does not agree")
    panel = room.lists.parts.panel()
    assert panel is not None
    words = panel.fields["words"].control
    assert isinstance(words, QPlainTextEdit)
    words.setPlainText("£40 counted")
    panel.submit()
    fill(room, "P", addressee="The monitoring officer")
    assert room.lists.parts.open_form("here", "Hand over")
    panel = room.lists.parts.panel()
    assert panel is not None
    panel.submit()
    shown = {part.key: part for part in room.lists._shown}
    (cash,) = shown["waits"].lines
    assert "does not agree (£40 counted" in cash.detail
    (left,) = shown["gone"].lines
    assert "handed to The monitoring officer" in left.detail
    assert (left.badge, left.steps) == ("Handed over", ())


def test_a_suspect_package_says_whom_to_ring_besides_the_police(
    post: PostRoom, qtbot: QtBot
) -> None:
    assert set(RING) <= {team.code for team in shipped_teams()}
    post.office.put(
        TeamRow(
            code=RING[0],
            name="Buildings",
            phone="01632 960001",
            out_of_hours="01632 960002",
            outside=False,
        )
    )
    room = room_of(post, qtbot)
    room.show_shelf(Shelf.SUSPECT)
    (ring,) = (part for part in room.lists._shown if part.key == "ring")
    told = [(line.label, line.words, line.detail) for line in ring.lines]
    assert told[0][1] == "999"
    assert told[1] == ("Buildings", "01632 960001", "Out of hours: 01632 960002")


def test_one_key_a_page_for_the_sample_and_it_judges_the_page_that_is_shown(
    post: PostRoom, qtbot: QtBot
) -> None:
    found = post.counted(sheets_in=3)
    room = room_of(post, qtbot)
    room.show_batch(found)
    (sample,) = (part for part in room.batch.list._shown if part.key == "sample")
    left = len(sample.lines) - 1
    # The last page is looked at first, and it is that one which is right.
    last = sample.lines[-1].steps[0]
    assert isinstance(last, Go)
    room.batch.list.page_wanted.emit(last.id)
    assert room.batch.list.press("R")
    assert [one.result for one in _sampled(post, found)] == [
        *[None] * left,
        "passed",
    ]
    for _ in range(left):
        assert room.batch.list.press("R")
    assert not room.batch.list.press("R")
    assert [one.result for one in _sampled(post, found)] == ["passed"] * (left + 1)


def _sampled(post: PostRoom, found: UUID) -> list[SampleLine]:
    return post.office.read(partial(to_check, batch_id=found))


def test_letters_typed_while_a_form_is_on_its_way_do_nothing_to_the_page(
    post: PostRoom, qtbot: QtBot
) -> None:
    document = post.letter()
    room = room_of(post, qtbot)
    room.show_indexing()
    desk = room.indexing.model._desk
    assert isinstance(desk, SlowToRead)
    desk.slow_now = True
    for letter in ("N", "A", "U", "Delete"):  # N, and the beginning of a name
        room.indexing.press(letter)
    desk.slow_now = False
    assert [each.id for each in post.office.read(to_index)] == [document]
    desk.let_go()
    panel = room.indexing.side.panels.panel
    assert panel is not None
    assert "name" in panel.fields
    room.indexing.press("A")
    assert post.office.read(to_index) == []


def test_a_form_never_goes_over_to_another_entry_of_the_same_words(
    post: PostRoom, qtbot: QtBot
) -> None:
    room = room_of(post, qtbot)
    for _ in range(2):
        fill(room, "P", addressee="Housing")
    assert room.lists.parts.open_form("here", "Hand over")
    panel = room.lists.parts.panel()
    assert panel is not None
    meant = panel.form.key
    first = room.held.entries[0]
    assert meant.endswith(str(first.id))
    post.do(hand_over, HandOver(first.id, "Somebody else"))  # it left meanwhile
    room.open()
    assert room.lists.parts.panel() is None
    assert [one.id for one in room.held.entries] != [first.id]
