"""The Guidance room by its keys: find, read, suggest; write, answer, retire."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.guidance import article, find_guidance
from db.queries.office.articles import editions, kept_articles, suggestions
from db.store.drafts import drafts_of
from desktop.admin.guidance_view_model import Shelf
from desktop.admin.screens.guidance_room import GuidanceRoom
from desktop.admin.use_cases.guidance import (
    ArticleText,
    EditArticle,
    SuggestCorrection,
    WriteArticle,
    edit_article,
    suggest_correction,
    write_article,
)
from tests.fixtures.counter import BINS, Counter
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.stores import Office, staff_id

LATER = date(2027, 11, 1)
SOON = date(2026, 11, 25)
BINS_TEXT = ArticleText(
    "Missed bins",
    "## When\n- Report by **noon**\n\n| Day | Round |\n|---|---|\n| Mon | North |\n",
    LATER,
    services=(BINS.code,),
    words="recycling lorry",
)
CARDS = ArticleText("Card payments", "Never write a number down.", SOON)
CONTROL = Qt.KeyboardModifier.ControlModifier


class Reader:
    """One person in the room."""

    def __init__(self, qtbot: QtBot, office: Office, role: Role) -> None:
        self.desk = DeskAtOnce(office, role)
        self.room = GuidanceRoom(self.desk)
        self.office, self.qtbot = office, qtbot
        self.told: list[tuple[str, object]] = []
        self.counts: list[int] = []
        self.failures: list[object] = []
        qtbot.addWidget(self.room)
        self.room.message.connect(self._on_message)
        self.room.count_changed.connect(self.counts.append)
        self.room.failed.connect(self.failures.append)
        self.desk.listeners.append(self.room.on_committed)
        self.room.resize(1280, 700)
        self.room.show()
        self.room.activateWindow()
        qtbot.waitUntil(self.room.search.hasFocus)

    def _on_message(self, words: str, undo: object) -> None:
        self.told.append((words, undo))

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        at = QApplication.focusWidget() or self.room
        QTest.keyClick(at, key, modifier or Qt.KeyboardModifier.NoModifier)

    def write(self, text: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.room, text)

    def writing(self) -> bool:
        return self.room.editor is not None or self.room.inline is not None

    def titles(self) -> list[str]:
        model = self.room.list.rows
        return [
            str(model.index(row, 0).data(Qt.ItemDataRole.DisplayRole))
            for row in range(model.rowCount())
        ]

    def command(self, key: str) -> None:
        for command in self.room.commands():
            if command.key == f"guidance.{key}" and command.possible():
                command.run()
                return
        raise AssertionError(key)


@pytest.fixture
def office(counter: Counter) -> Office:
    for text in (BINS_TEXT, CARDS):
        counter.office.made(write_article, WriteArticle(text), Role.ADVISOR_2)
    return counter.office


@pytest.fixture
def priya(qtbot: QtBot, office: Office) -> Iterator[Reader]:
    reader = Reader(qtbot, office, Role.ADVISOR_1)
    yield reader
    assert reader.failures == []


@pytest.fixture
def sam(qtbot: QtBot, office: Office) -> Iterator[Reader]:
    reader = Reader(qtbot, office, Role.ADVISOR_2)
    yield reader
    assert reader.failures == []


def test_too_long_a_paste_into_the_search_says_why(priya: Reader) -> None:
    """Nothing of it is taken, and the clipboard keeps it."""
    long = "recycling " * 1000
    QGuiApplication.clipboard().setText(long)
    priya.press(Qt.Key.Key_V, CONTROL)
    [(words, undo)] = priya.told
    assert words.startswith("That is too long")
    assert undo is None
    assert priya.room.search.text() == ""
    assert QGuiApplication.clipboard().text() == long


def test_an_article_is_found_as_typed_read_and_a_change_suggested(
    priya: Reader,
) -> None:
    room = priya.room
    assert priya.titles() == ["Card payments", "Missed bins"]
    priya.write("lorr")
    assert priya.titles() == ["Missed bins"]
    priya.press(Qt.Key.Key_Return)
    assert room.pane.reader.hasFocus()
    assert "Report by noon" in room.pane.reader.toPlainText()
    priya.command("suggest")
    priya.write("Collections moved to Tuesdays")
    priya.press(Qt.Key.Key_Return, CONTROL)
    assert priya.told == [("Sent", None)]
    assert not priya.writing()
    room.folders.select_key(Shelf.MINE)
    assert priya.titles() == ["Collections moved to Tuesdays"]


def test_advisor_1_sees_nothing_to_write_with(priya: Reader) -> None:
    room = priya.room
    for button in (room.new, room.pane.edit, room.pane.retire, room.pane.answer):
        assert not button.isVisible()
    assert room.pane.suggest.isVisible()
    keys = {command.key for command in room.commands()}
    assert keys == {"guidance.find", "guidance.suggest"}
    assert not room.folders.rows.find(Shelf.SUGGESTIONS).isValid()


def test_esc_goes_back_and_the_words_are_there_the_next_time(priya: Reader) -> None:
    priya.press(Qt.Key.Key_Return)
    priya.command("suggest")
    priya.write("Not right")
    priya.press(Qt.Key.Key_Escape)
    assert not priya.writing()
    priya.command("suggest")
    assert priya.room.inline is not None
    assert priya.room.inline.field.text() == "Not right"
    priya.press(Qt.Key.Key_Escape)
    priya.press(Qt.Key.Key_Escape)
    assert priya.room.list.hasFocus()
    priya.press(Qt.Key.Key_Escape)
    assert priya.room.search.hasFocus()


def test_nothing_is_sent_without_words(priya: Reader) -> None:
    priya.press(Qt.Key.Key_Return)
    priya.command("suggest")
    priya.press(Qt.Key.Key_Return, CONTROL)
    assert priya.room.inline is not None
    assert priya.room.inline.field.error() == "Say what is not right"
    assert priya.office.read(suggestions) == []


def test_an_edit_makes_the_second_edition(sam: Reader) -> None:
    room = sam.room
    sam.write("lorry")
    sam.press(Qt.Key.Key_Return)
    sam.command("edit")
    editor = room.editor
    assert editor is not None
    assert editor.services.keys() == (BINS.code,)
    assert editor.save.text() == "Save as edition 2"
    editor.body.box.appendPlainText("| Tue | South |")
    editor.note.set_text("The southern round")
    sam.qtbot.waitUntil(lambda: "South" in editor.preview.toPlainText())
    sam.press(Qt.Key.Key_Return, CONTROL)
    assert not sam.writing()
    opened = room.pane.opened
    assert opened is not None
    assert opened.page.number == 2
    assert "South" in room.pane.reader.toPlainText()
    assert [each.change_note for each in opened.editions] == [
        "The southern round",
        None,
    ]
    found = sam.office.read(editions, opened.page.id)
    assert [(each.number, each.written_by) for each in found] == [
        (2, "Sam Okafor"),
        (1, "Sam Okafor"),
    ]
    assert sam.told[-1] == ("Saved as edition 2", None)
    assert sam.office.read(drafts_of, staff_id(Role.ADVISOR_2)) == []
    room.pane.history.click()
    sam.press(Qt.Key.Key_Down)
    assert "South" not in room.pane.reader.toPlainText()
    sam.press(Qt.Key.Key_Escape)
    assert "South" in room.pane.reader.toPlainText()


def test_an_article_is_written_retired_and_brought_back(sam: Reader) -> None:
    room = sam.room
    sam.command("new")
    sam.press(Qt.Key.Key_Return, CONTROL)
    assert room.editor is not None
    assert room.editor.title.error() == "Write a title"
    room.editor.title.focus()
    sam.write("Lost keys")
    room.editor.body.set_value("Ring the caretaker.")
    room.editor.review.set_text("1/11/27")
    sam.press(Qt.Key.Key_Return, CONTROL)
    assert not sam.writing()
    assert "Lost keys" in sam.titles()
    assert room.pane.opened is not None
    assert room.pane.opened.page.title == "Lost keys"
    room.pane.retire.click()
    assert "Lost keys" not in sam.titles()
    assert not sam.office.read(find_guidance, "caretaker")
    words, undo = sam.told[-1]
    assert words == "Retired"
    assert callable(undo)
    undo()
    assert "Lost keys" in sam.titles()
    assert sam.office.read(find_guidance, "caretaker")


def test_words_of_an_article_come_back_and_can_be_thrown_away(sam: Reader) -> None:
    room = sam.room
    sam.press(Qt.Key.Key_Return)
    sam.command("edit")
    assert room.editor is not None
    room.editor.title.set_text("Paying by card")
    room.keep_drafts()
    sam.press(Qt.Key.Key_Escape)
    assert not sam.writing()
    sam.command("edit")
    assert room.editor.title.text() == "Paying by card"
    room.editor.afresh.click()
    assert room.editor.title.text() == "Card payments"


def test_somebody_elses_edition_is_told_and_mine_can_follow_it(sam: Reader) -> None:
    room, office = sam.room, sam.office
    sam.press(Qt.Key.Key_Return)
    sam.command("edit")
    assert room.editor is not None
    assert room.pane.opened is not None
    which = room.pane.opened.page.id
    room.editor.body.set_value("Mine.")
    theirs = ArticleText("Card payments", "Theirs.", LATER)
    office.made(edit_article, EditArticle(which, 1, theirs), Role.CO_ORDINATOR)
    sam.press(Qt.Key.Key_Return, CONTROL)
    assert room.editor is not None
    assert room.editor.notice.isVisible()
    assert room.editor.body.text() == "Mine."
    sam.press(Qt.Key.Key_Return, CONTROL)
    assert not sam.writing()
    assert office.read(article, which).number == 3


def test_a_suggestion_taken_up_opens_the_editor_and_its_author_reads_the_reply(
    sam: Reader, qtbot: QtBot
) -> None:
    room, office = sam.room, sam.office
    which = office.read(kept_articles)[0].id
    office.made(suggest_correction, SuggestCorrection("Say it once more", which))
    room.view_model.look()
    assert sam.counts[-1] == 1
    room.folders.select_key(Shelf.SUGGESTIONS)
    assert sam.titles() == ["Say it once more"]
    sam.command("answer")
    sam.write("Done, thank you")
    sam.press(Qt.Key.Key_Return, CONTROL)
    assert room.editor is not None
    assert room.editor.note.text() == "Suggested by Priya Shah"
    assert sam.counts[-1] == 0
    priya = Reader(qtbot, office, Role.ADVISOR_1)
    assert priya.counts[-1] == 1
    priya.room.folders.select_key(Shelf.MINE)
    assert priya.titles() == ["Say it once more"]
    assert priya.counts[-1] == 0
    assert office.read(suggestions)[0].reply_seen
    assert priya.failures == []


def test_what_is_due_for_review_stands_in_its_folder(priya: Reader) -> None:
    room = priya.room
    room.folders.select_key(Shelf.DUE)
    assert priya.titles() == ["Card payments"]
    priya.office.now += timedelta(days=7)
    room.view_model.look()
    row = room.list.rows.row_at(room.list.rows.index(0, 0))
    assert "overdue since" in getattr(row, "right", "")
    priya.office.now += timedelta(days=400)
    room.view_model.look()
    assert len(priya.titles()) == 2


def test_an_article_found_elsewhere_is_opened(priya: Reader) -> None:
    which = next(
        one.id
        for one in priya.office.read(kept_articles)
        if one.title == "Missed bins" and one.services == (BINS.code,)
    )
    priya.room.show_article(which)
    assert priya.room.list.current_key() == which
    assert priya.room.pane.opened is not None
    assert priya.room.pane.opened.page.id == which
