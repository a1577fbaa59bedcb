"""Editions of a template: compared, seen in every form, never lost."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx.document import Document
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from db.domain.letters.states import EditionState, TemplateKind
from db.domain.permissions import Role
from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.shelves import Shelf
from desktop.letters.whereabouts import go_back, place_in
from tests.fixtures.letters import Letters
from tests.fixtures.template_room import (
    CONTROL,
    SHIFT,
    Open,
    find_and_open,
    new_edition,
    newest,
    problems,
    titles,
    type_text,
    words_on,
)
from tests.fixtures.word_files import word_file


def sent(letters: Letters, room: LettersRoom) -> None:
    """Have a new edition of the template written and sent for approval."""
    editor = new_edition(room)
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(editor.words.text.box, "Put it out by seven.")
    editor.words.settings.area.set_text("Bins")
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert newest(letters).state == EditionState.WAITING


def test_whoever_approves_sees_first_what_changed(
    room_of: Open, letters: Letters
) -> None:
    sent(letters, room_of(Role.CASEWORKER))
    editor = find_and_open(room_of(Role.CO_ORDINATOR), "bin")
    assert editor.words.tabs.value() == "history"
    told = editor.words.history.changes.toPlainText().splitlines()
    assert "Put in:  Put it out by seven." in told
    assert told[-3:] == ["Area", "Taken out:  Waste", "Put in:  Bins"]
    assert not any("We come on" in line for line in told)
    QTest.keyClick(editor.words.history.list, Qt.Key.Key_Down)
    assert editor.words.history.changes.toPlainText() == ""
    assert "first edition" in editor.words.history.told.text()
    QTest.keyClick(editor.words.history.list, Qt.Key.Key_Return)
    assert "edition 1" in editor.about.text()


def test_what_is_typed_is_compared_before_it_is_saved(room_of: Open) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    type_text(editor, "# About your bins")
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_PageUp, CONTROL)
    assert editor.words.tabs.value() == "history"
    told = editor.words.history.changes.toPlainText()
    assert "Put in:  # About your bins" in told
    QTest.keyClick(editor.words.history.list, Qt.Key.Key_PageDown, CONTROL)
    assert editor.words.tabs.value() == "text"


def test_the_pages_are_seen_in_both_languages_large_and_as_text(room_of: Open) -> None:
    editor = find_and_open(room_of(Role.CASEWORKER), "bin")
    shown = editor.shown
    QTest.keyClick(shown.language.segment("both"), Qt.Key.Key_Space)
    words = words_on(editor)
    assert words.index("Byddwn yn dod") < words.index("We come on")
    QTest.keyClick(shown.format.segment("large_print"), Qt.Key.Key_Space)
    large = editor.shown.pages._pages.document
    assert large is not None
    page = large[0].get_textpage()
    at = page.get_text_range().index("Byddwn")
    assert page.get_charbox(at)[3] - page.get_charbox(at)[1] > 10
    QTest.keyClick(shown.format.segment("email"), Qt.Key.Key_Space)
    told = shown.plain.toPlainText()
    assert shown.front.currentWidget() is shown.plain
    assert told.index("Byddwn yn dod") < told.index("We come on ((day)).")


def test_a_passage_that_takes_itself_in_is_pointed_out(
    room_of: Open, letters: Letters
) -> None:
    letters.template("more", TemplateKind.FRAGMENT, title="More", text="[[thanks]]")
    editor = find_and_open(room_of(Role.CASEWORKER), "thanks")
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    editor.words.text.set_value("Thank you.\n\n[[thanks]]")
    circle = ("The fragment thanks takes itself in", "English · Line 3, column 1")
    assert circle in problems(editor)
    editor.words.text.set_value("Thank you.\n\n[[more]]")
    assert problems(editor)[0][0] == "The fragment more takes itself in"
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert newest(letters).state == EditionState.DRAFT


def test_a_template_of_its_own_begins_with_the_words_of_another(
    room_of: Open, letters: Letters
) -> None:
    room = room_of(Role.CASEWORKER)
    editor = find_and_open(room, "bin")
    editor.like.click()
    QTest.keyClicks(editor.words.settings.title.line, "About your caddy")
    QTest.keyClick(editor.words.settings.title.line, Qt.Key.Key_Return, CONTROL)
    row = newest(letters)
    assert (row.title, row.area) == ("About your caddy", "Waste")
    assert "We come on ((day))" in row.text
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    room.templates.finder.set_value("")
    assert titles(room) == ["About your bin", "About your caddy", "Thanks"]


def test_a_new_template_that_was_not_saved_stands_first_in_the_list(
    room_of: Open, letters: Letters
) -> None:
    room = room_of(Role.CASEWORKER)
    for title in ("Garden waste", "Glass"):
        QTest.keyClick(room.templates, Qt.Key.Key_Return, CONTROL)
        editor = room.templates.editor
        QTest.keyClicks(editor.words.settings.title.line, title)
        QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert sorted(titles(room)[:2]) == ["Garden waste", "Glass"]
    other = room_of(Role.CASEWORKER)
    editor = find_and_open(other, "glass")
    assert editor.words.settings.title.text() == "Glass"
    QTest.keyClick(editor, Qt.Key.Key_Return, CONTROL)
    assert newest(letters).title == "Glass"
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    other.templates.finder.set_value("")
    assert titles(other)[0] == "Garden waste"
    assert titles(other).count("Glass") == 1


def test_a_template_begins_with_the_words_of_a_word_file(
    room_of: Open, letters: Letters, tmp_path: Path
) -> None:
    def make(document: Document) -> None:
        document.add_heading("Your garden", 1)
        document.add_paragraph("Dear «Name»")
        document.add_paragraph().add_run("slanted").italic = True

    path = tmp_path / "garden.docx"
    path.write_bytes(word_file(make))
    room = room_of(Role.CASEWORKER)
    room.templates.ask_file = lambda: str(path)
    QTest.keyClick(room.templates, Qt.Key.Key_O, CONTROL)
    editor = room.templates.editor
    assert editor.words.text.words() == "# Your garden\n\nDear ((Name))\n\nslanted\n"
    assert "Dear Amara Okafor" in words_on(editor)
    look = "Italics and underlining are left out: they are hard to read"
    assert problems(editor) == [(look, "From Word · Line 5")]
    editor.words.text.box.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(editor.words.text.box, "\r\r")
    assert problems(editor)[-1] == (look, "From Word · Line 7")
    QTest.keyClick(editor.words.list, Qt.Key.Key_Return)
    assert editor.words.text.box.textCursor().block().text() == "slanted"
    QTest.keyClick(editor.words.list, Qt.Key.Key_Return, CONTROL)
    row = newest(letters)
    assert (row.title, row.state) == ("Your garden", EditionState.DRAFT)
    assert problems(editor) == []


def test_a_file_that_is_no_word_file_is_refused_in_the_list(
    room_of: Open, tmp_path: Path
) -> None:
    path = tmp_path / "garden.docx"
    path.write_bytes(b"not Word")
    room = room_of(Role.CASEWORKER)
    room.templates.ask_file = lambda: str(path)
    room.templates.word.click()
    assert room.templates.problems.isVisible()
    assert room.templates.currentIndex() == 0
    room.templates.ask_file = lambda: ""
    room.templates.word.click()
    assert not room.templates.problems.isVisible()
    room.templates.ask_file = lambda: str(tmp_path / "gone.docx")
    room.templates.word.click()
    assert room.templates.problems.isVisible()


@pytest.mark.parametrize("new", [True, False])
def test_the_template_that_was_open_comes_back_after_a_lock(
    room_of: Open, *, new: bool
) -> None:
    room = room_of(Role.CASEWORKER)
    if new:
        QTest.keyClick(room.templates, Qt.Key.Key_Return, CONTROL)
        room.templates.editor.words.settings.title.set_text("Glass")
    else:
        type_text(new_edition(room), "# Half a thou")
    room.keep_drafts()
    place = place_in(room)
    assert place is not None
    other = room_of(Role.CASEWORKER)
    go_back(other, place)
    editor = other.templates.editor
    assert other.templates.currentWidget() is editor
    typed = editor.words.typed().content
    assert (typed.title == "Glass") if new else (typed.text == "# Half a thou")
    go_back(None, place)
    assert place_in(None) is None


def test_a_letter_and_a_list_come_back_after_a_lock(
    room_of: Open, letters: Letters
) -> None:
    room = room_of(Role.CASEWORKER)
    letter = letters.start()
    room.show_shelf(Shelf.DRAFTS)
    room.show_letter(letter)
    place = place_in(room)
    other = room_of(Role.CASEWORKER)
    go_back(other, place)
    front = other.write.model.front
    assert other.stack.currentWidget() is other.write
    assert front is not None
    assert front.page.line.id == letter
    room.show_shelf(Shelf.SENT)
    go_back(other, place_in(room))
    assert other.shelf is Shelf.SENT
