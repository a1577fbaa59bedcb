"""Pages are put right after filing as before it, and copies leave places out."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

import pytest
from pypdfium2 import PdfDocument
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.post.pages import edits_to_undo, pages_of
from db.queries.post.seen import waiting_found
from db.store.sessions import reading
from db.tables.document import RedactedCopyRow
from desktop.forms.form import Found
from desktop.forms.screens.finders import FoundField
from desktop.forms.screens.form_panel import FormPanel
from desktop.postroom.line.parcels import picture_kept, words_kept
from desktop.postroom.screens.page_strip import PageStrip
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.steps.showing import thumbnail_of
from desktop.postroom.steps.squeeze import squeeze
from desktop.postroom.use_cases.filing import FileDocument, ToTeam
from desktop.postroom.use_cases.indexing import Index
from tests.fixtures.post import PostRoom
from tests.fixtures.post_letters import DPI, drawn
from tests.fixtures.post_rooms import room_of
from tests.fixtures.stores import actor_for

FIRST = ("Account 20394857 belongs to me",)
SECOND = ("Household of four",)
THIRD = ("Again the account 20394857 here",)


def sheet(post: PostRoom, lines: tuple[str, ...]) -> dict[str, object]:
    """Return what the line read of a page with these lines."""
    image, words = drawn(lines)
    put = post.office.documents.put
    return {
        "text": " ".join(lines),
        "picture": put(picture_kept(squeeze(image, DPI))),
        "thumbnail": put(thumbnail_of(image)),
        "words": put(words_kept(words, *image.size)),
        "word_count": len(words),
    }


@pytest.fixture
def filed(post: PostRoom) -> UUID:
    """A filed letter of three pages."""
    sheets = [sheet(post, lines) for lines in (FIRST, SECOND, THIRD)]
    (letter,) = post.scanned(post.batch(), sheets)
    post.file(FileDocument(letter, Index("complaint"), ToTeam("waste")))
    return letter


def looked_at(
    post: PostRoom, qtbot: QtBot, document: UUID, role: Role = Role.CO_ORDINATOR
) -> Room:
    """Return the room with a document's pages in front."""
    room = room_of(post, qtbot, role)
    room.show_document(document)
    assert room.seen.seen is not None
    return room


def press(qtbot: QtBot, room: Room, *keys: Qt.Key) -> None:
    """Press keys over the pages, or over the page that is marked."""
    for key in keys:
        over = room.seen.view if room.seen.view.marking else room.seen.strip
        qtbot.keyClick(over, key)


def order(post: PostRoom, document: UUID) -> list[UUID]:
    return [page.id for page in post.office.read(pages_of, document)]


def asked(room: Room) -> FormPanel:
    panel = room.seen.side.panels.panel
    assert panel is not None
    return panel


def test_every_deed_is_done_and_undone_by_keys_after_filing(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    room = looked_at(post, qtbot, filed, Role.POST_ROOM)
    first, second, third = before = order(post, filed)
    press(qtbot, room, Qt.Key.Key_Down, Qt.Key.Key_Delete)
    assert order(post, filed) == [first, third]
    press(qtbot, room, Qt.Key.Key_Z)
    assert order(post, filed) == before
    press(qtbot, room, Qt.Key.Key_M, Qt.Key.Key_Up, Qt.Key.Key_Return)
    assert order(post, filed) == [first, third, second]
    press(qtbot, room, Qt.Key.Key_Z)
    press(qtbot, room, Qt.Key.Key_R)
    assert sum(page.turned for page in post.pages(filed)) == 90
    press(qtbot, room, Qt.Key.Key_Z)
    press(qtbot, room, Qt.Key.Key_H)
    assert [page.shown for page in post.pages(filed)].count(False) == 1
    press(qtbot, room, Qt.Key.Key_Z)
    assert order(post, filed) == before
    assert all(page.shown and not page.turned for page in post.pages(filed))
    assert post.document(filed).state == "filed"
    assert post.office.read(edits_to_undo, filed) == []


def test_what_is_split_off_waits_and_is_put_behind_again(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    room = looked_at(post, qtbot, filed)
    told: list[str] = []
    room.seen.message.connect(lambda words, _undo: told.append(words))
    before = order(post, filed)
    press(qtbot, room, Qt.Key.Key_Down, Qt.Key.Key_S)
    (waiting,) = post.waiting()
    assert (waiting.pages, order(post, filed)) == (2, before[:1])
    assert "wait to be indexed" in told[-1]
    press(qtbot, room, Qt.Key.Key_J)
    panel = asked(room)
    panel.submit()
    assert panel.fields["other_id"].error()
    finder = panel.fields["other_id"]
    assert isinstance(finder, FoundField)
    with reading(post.office.writer, actor_for(Role.CO_ORDINATOR)) as session:
        for words in ("household", waiting.reference):
            (found,) = waiting_found(session, words, filed)
            assert found.id == waiting.id
        assert waiting_found(session, "nowhere", filed) == []
    finder.set_choice(Found(waiting.id, "The other pages"), "The other pages")
    panel.submit()
    assert order(post, filed) == before
    assert post.waiting() == []


def test_the_last_page_is_deleted_and_brought_back(
    post: PostRoom, qtbot: QtBot
) -> None:
    letter = post.letter()
    room = looked_at(post, qtbot, letter)
    press(qtbot, room, Qt.Key.Key_Delete)
    assert post.document(letter).state == "emptied"
    assert room.seen.strip.pages() == []
    press(qtbot, room, Qt.Key.Key_Z)
    assert post.document(letter).state == "to_index"
    assert len(room.seen.strip.pages()) == 1


class Dropped(QDropEvent):
    """A page of the strip that is let go somewhere in it."""

    def __init__(self, strip: PageStrip, at: QPointF) -> None:
        self._data = QMimeData()
        super().__init__(
            at,
            Qt.DropAction.MoveAction,
            self._data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        self._strip = strip

    def source(self) -> QWidget:
        """Return the strip itself, as a drag within it has it."""
        return self._strip


@pytest.mark.parametrize("deleted_before", [False, True])
def test_a_page_that_is_dragged_lands_where_it_was_let_go(
    post: PostRoom, qtbot: QtBot, deleted_before: bool
) -> None:
    sheets = [sheet(post, (f"Page {n}",)) for n in range(4)]
    (letter,) = post.scanned(post.batch(), sheets)
    room = looked_at(post, qtbot, letter)
    strip = room.seen.strip
    if deleted_before:
        press(qtbot, room, Qt.Key.Key_Delete)
    before = order(post, letter)
    strip.setCurrentIndex(strip.model().index(len(before) - 1, 0))
    box = strip.visualRect(strip.model().index(1, 0))
    above = QPointF(box.center().x(), box.top() + 4)
    strip.dropEvent(Dropped(strip, above))
    assert order(post, letter) == [before[0], before[-1], *before[1:-1]]


def test_places_on_two_pages_are_gone_from_one_copy(
    post: PostRoom, qtbot: QtBot, filed: UUID, tmp_path: Path
) -> None:
    room = looked_at(post, qtbot, filed)
    press(qtbot, room, Qt.Key.Key_X, Qt.Key.Key_Right, Qt.Key.Key_Space)
    press(qtbot, room, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    press(qtbot, room, *[Qt.Key.Key_Right] * 3, Qt.Key.Key_Space)
    press(qtbot, room, Qt.Key.Key_R)
    assert not post.office.read(edits_to_undo, filed), "no page turns under its marks"
    press(qtbot, room, Qt.Key.Key_Return)
    panel, path = asked(room), tmp_path / "copy.pdf"
    panel.closed.emit()
    assert room.seen.view.marking, "the marks are still there"
    press(qtbot, room, Qt.Key.Key_Return)
    panel = asked(room)
    fill_long(panel, "reason", "For the ombudsman")
    write_path(panel, path)
    panel.submit()
    (row,) = post.office.rows(RedactedCopyRow)
    assert [place[0] for place in row.places["places"]] == [1, 3]
    assert b"20394857" not in path.read_bytes()
    with PdfDocument(path) as copy:
        texts = [page.get_textpage().get_text_range() for page in copy]
        assert "Household" in texts[1]
        for number in (0, 2):
            assert "20394857" not in texts[number]
            assert "ccount" in texts[number]
            assert_black(copy, row.places["places"], number)
    assert row.reason in shown_in(room)


def assert_black(copy: PdfDocument, places: list[list[int]], number: int) -> None:
    """Look at the pixels of a marked place: there is nothing but black."""
    image = copy[number].render(scale=1).to_pil().convert("L")
    _, left, top, right, bottom = next(p for p in places if p[0] == number + 1)
    wide, tall = image.size
    box = image.crop(
        (
            left * wide // 1000 + 2,
            top * tall // 1000 + 2,
            right * wide // 1000 - 2,
            bottom * tall // 1000 - 2,
        )
    )
    assert box.getextrema()[1] < 60


def shown_in(room: Room) -> str:
    """Return the words of every copy that is listed beside the pages."""
    parts = room.seen.side.parts._parts
    return " ".join(line.words for part in parts for line in part.lines)


def fill_long(panel: FormPanel, name: str, text: str) -> None:
    panel.fields[name].control.setPlainText(text)  # type: ignore[attr-defined]  # a long field


def write_path(panel: FormPanel, path: Path) -> None:
    panel.fields["path"].set_text(str(path))  # type: ignore[attr-defined]  # a field for a path


def test_who_may_do_less_is_offered_less(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    post_room = looked_at(post, qtbot, filed, Role.POST_ROOM)
    assert "X" not in post_room.seen.pages.tools.buttons
    assert "Delete" in post_room.seen.pages.tools.buttons
    advisor = looked_at(post, qtbot, filed, Role.ADVISOR_1)
    assert not advisor.seen.side.isVisible()
    leader = looked_at(post, qtbot, filed, Role.CO_ORDINATOR)
    assert "X" in leader.seen.pages.tools.buttons
    assert leader.seen.side.isVisible()


def test_esc_leads_back_to_the_item_that_was_being_indexed(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    waiting = post.letter()
    room = room_of(post, qtbot)
    room.show_indexing(waiting)
    room.show_page(order(post, filed)[0], "account")
    assert room.stack.currentWidget() is room.seen
    press(qtbot, room, Qt.Key.Key_Escape)
    assert room.stack.currentWidget() is room.indexing
    hand = room.indexing.model.in_hand
    assert hand is not None
    assert hand.id == waiting


def test_the_window_comes_back_to_the_document_after_a_lock(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    where = looked_at(post, qtbot, filed).where()
    assert where.seen == filed
    again = room_of(post, qtbot)
    again.go(where)
    assert again.stack.currentWidget() is again.seen
    assert again.seen.seen is not None


def test_another_room_is_gone_back_to(
    post: PostRoom, qtbot: QtBot, filed: UUID
) -> None:
    room, back = room_of(post, qtbot), list[str]()
    room.show_document(filed, partial(back.append, "the case"))
    press(qtbot, room, Qt.Key.Key_Escape)
    assert back == ["the case"]
