"""Who has the court papers: what was urgent, in whose hands, since when, by whom."""

from __future__ import annotations

from datetime import timedelta

from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.post.handed_over import SoughtWord, handed_over
from db.registering import Entry
from desktop.forms.form import Line
from desktop.postroom.links import Links
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.shelves import MOST_HANDED, Shelf
from desktop.postroom.use_cases.custody import HandOver, hand_over
from desktop.postroom.use_cases.registering import Register, register
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.post import FILING, PostRoom


def enter(post: PostRoom, urgent: str, to: str | None = None, what: str = "") -> None:
    entry = Entry(
        "urgent",
        urgent=urgent,
        received_at=post.office.now,
        server_name="Ms Ley, process server" if urgent == "court" else None,
        what=what or None,
    )
    post.do(register, Register(entry, handed_to=to))


def room_of(post: PostRoom, qtbot: QtBot) -> Room:
    def nothing(*_: object) -> object:
        raise AssertionError

    desk = DeskAtOnce(post.office, Role.POST_ROOM)
    room = Room(desk, Links(FILING, nothing, nothing))  # type: ignore[arg-type]  # neither is asked here
    desk.listeners.append(room.on_committed)
    qtbot.addWidget(room)
    room.resize(1280, 720)
    room.show()
    room.open()
    room.show_shelf(Shelf.URGENT)
    return room


def lines(room: Room) -> dict[str, list[Line]]:
    return {part.key: list(part.lines) for part in room.lists._shown}


def test_what_was_handed_over_stands_with_who_has_it(
    post: PostRoom, qtbot: QtBot
) -> None:
    enter(post, "tender", "Procurement", "Roof of the library")
    post.office.now += timedelta(days=1)
    enter(post, "court", "Anna Ferreira, Legal")
    enter(post, "legal_notice")
    room = room_of(post, qtbot)
    shown = lines(room)
    [nobody], [today], [before] = (shown[k] for k in ("urgent", "handed", "before"))
    assert nobody.words == "Legal notice"
    assert today.label == "Court papers"
    assert today.words == "Anna Ferreira, Legal has it"
    assert today.detail.startswith("handed over today 12:00 by ")
    assert "brought by Ms Ley, process server" in today.detail
    assert before.label == "Tender, unopened · Roof of the library"
    assert before.words == "Procurement has it"
    assert "yesterday" in before.detail
    [still] = [e for e in room.held.entries if e.urgent == "legal_notice"]
    post.do(hand_over, HandOver(still.id, "Bethan Rees"))
    room.open()
    assert "urgent" not in lines(room)
    assert "Bethan Rees has it" in [line.words for line in lines(room)["handed"]]


def test_a_word_finds_it_among_many(post: PostRoom, qtbot: QtBot) -> None:
    enter(post, "court", "Anna Ferreira, Legal")
    for number in range(MOST_HANDED + 2):
        post.office.now += timedelta(hours=9)
        enter(post, "tender", f"Buyer {number}")
    room = room_of(post, qtbot)
    before = next(part for part in room.lists._shown if part.key == "before")
    assert "Type a word" in before.note
    assert not any("Ferreira" in line.words for line in before.lines)
    for words in ("court papers", "ferreira", "Ley legal"):
        room.lists.finder.set_text(words)
        room.lists.finder.changed.emit()
        [line] = lines(room)["before"]
        assert line.words == "Anna Ferreira, Legal has it"
    room.lists.finder.set_text("100%")
    room.lists.finder.changed.emit()
    assert lines(room)["before"] == []
    room.show_shelf(Shelf.REGISTER)
    assert room.lists.finder.text() == ""
    assert not room.lists.finder.isVisible()


def test_what_is_no_letter_is_taken_as_it_is(post: PostRoom) -> None:
    enter(post, "court", "Anna")
    for word in ("%", "_", "'", '"', "\\"):
        assert post.office.read(handed_over, [SoughtWord(word)]) == []
