"""Templates in the letters room: written beside their page, approved by another."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from db.domain.letters.states import EditionState, TemplateKind
from db.domain.permissions import Role
from db.queries.letters.templates import edition_in_force
from db.tables.letter_template import LetterTemplateEditionRow
from desktop.letters.template_seeing import TemplateSeen
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
from widgets.rows import TwoLineRow


def test_templates_and_passages_are_found_with_where_they_stand(room_of: Open) -> None:
    room = room_of(Role.CASEWORKER)
    assert titles(room) == ["About your bin", "Thanks"]
    QTest.keyClicks(room.templates.finder.line, "passage")
    assert titles(room) == ["Thanks"]
    QTest.keyClicks(room.templates.finder.line, " nowhere")
    assert titles(room) == []
    assert room.templates.front.currentWidget() is room.templates.none


def test_a_template_is_written_sent_and_approved_by_another(
    room_of: Open, letters: Letters
) -> None:
    room = room_of(Role.CASEWORKER)
    told: list[str] = []
    room.message.connect(lambda words, _undo: told.append(words))
    QTest.keyClick(room.templates, Qt.Key.Key_Return, CONTROL)
    editor = room.templates.editor
    QTest.keyClicks(editor.words.settings.title.line, "Your garden waste")
    editor.words.tabs.set_value("text")
    QTest.keyClicks(
        editor.words.text.box, "# Your garden\r\r((salutation))\r\rWe come."
    )
    assert "Dear Ms Okafor" in words_on(editor)
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_Return, CONTROL)
    row = newest(letters)
    assert (row.title, row.state) == ("Your garden waste", EditionState.DRAFT)
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert letters.edition(row.id).state == EditionState.WAITING
    assert told == [
        "Saved as a draft",
        "Sent for approval by somebody who did not write it",
    ]
    assert not editor.steps.open_form("template", "Approve this edition")
    assert editor.notice.isVisible()

    other = room_of(Role.CO_ORDINATOR)
    assert titles(other)[0] == "Your garden waste"
    editor = find_and_open(other, "garden")
    assert not editor.go.isVisible()
    assert editor.steps.open_form("template", "Approve this edition")
    panel = editor.steps.panel()
    assert panel is not None
    panel.submit()
    row = letters.edition(row.id)
    assert (row.state, row.valid_from) == (EditionState.APPROVED, date(2026, 11, 20))
    found = letters.office.read(
        edition_in_force, "your-garden-waste", date(2026, 11, 20)
    )
    assert found is not None
    assert found.kind is TemplateKind.LETTER


def test_what_is_sent_back_says_what_is_to_be_changed(
    room_of: Open, letters: Letters
) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_End, CONTROL)
    QTest.keyClicks(editor.words.text.box, "x")
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_Return, CONTROL | SHIFT)
    other = room_of(Role.CO_ORDINATOR)
    editor = find_and_open(other, "bin")
    assert editor.steps.open_form("template", "Send this edition back")
    panel = editor.steps.panel()
    assert panel is not None
    panel.submit()
    assert newest(letters).state == EditionState.WAITING
    panel.fields["words"].put_back("Take the x out")
    panel.submit()
    assert newest(letters).state == EditionState.DRAFT
    editor = find_and_open(room_of(Role.CASEWORKER), "bin")
    told = [one.text() for one in editor.notice.findChildren(QLabel)]
    assert any("Take the x out" in one for one in told)
    assert editor.go.text() == "Save the draft"


@pytest.mark.parametrize(
    ("typed", "words", "place"),
    [
        ("# A ((name", "Close these brackets with ))", "Line 1, column 5"),
        (
            "# A ((b ((c)) d))",
            "Take this placeholder out of the other one",
            "Line 1, column 9",
        ),
        (
            "# A\r\r[[nowhere]]",
            "There is no fragment called nowhere",
            "Line 3, column 1",
        ),
    ],
)
def test_a_draft_is_kept_with_what_is_wrong_and_one_goes_there(
    room_of: Open, letters: Letters, typed: str, words: str, place: str
) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    type_text(editor, typed)
    [(said, where)] = problems(editor)[:1]
    assert (said, where) == (words, f"English · {place}")
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_Return, CONTROL)
    assert newest(letters).text == typed.replace("\r", "\n")
    editor.words.tabs.set_value("text_cy")
    QTest.keyClick(editor.words.list, Qt.Key.Key_Return)
    assert editor.words.tabs.value() == "text"
    cursor = editor.words.text.box.textCursor()
    line, column = cursor.blockNumber() + 1, cursor.positionInBlock() + 1
    assert place == f"Line {line}, column {column}"
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_Return, CONTROL | SHIFT)
    assert newest(letters).state == EditionState.DRAFT
    assert newest(letters).text == typed.replace("\r", "\n")
    assert editor.words.text.error()


def test_the_place_of_a_problem_behind_an_emoji_is_found(room_of: Open) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    editor.words.text.set_value("# \U0001f600 words ((name")
    QTest.keyClick(editor.words.list, Qt.Key.Key_Return)
    cursor = editor.words.text.box.textCursor()
    rest = cursor.block().text().encode("utf-16-le")[2 * cursor.positionInBlock() :]
    assert rest.decode("utf-16-le") == "((name"


def test_a_character_that_cannot_be_printed_is_pointed_out(room_of: Open) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    editor.words.text.set_value("# About\n\nWell done \u4e2d")
    [(words, where)] = problems(editor)
    assert "can't be printed" in words
    assert where == "On the pages"


def test_a_text_that_is_too_long_is_refused_as_a_whole(room_of: Open) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    before = editor.words.text.box.toPlainText()
    QApplication.clipboard().setText("x" * 30_000)
    editor.words.text.box.paste()
    assert editor.words.text.box.toPlainText() == before
    assert editor.words.text.error()


def test_a_placeholder_is_put_in_by_its_label(room_of: Open) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    type_text(editor, "# About\r\r")
    QTest.keyClicks(editor.words.insert.line, "The reference of the case")
    QTest.keyClick(editor.words.insert.line, Qt.Key.Key_Return)
    assert editor.words.text.box.toPlainText() == "# About\n\n((reference))"
    assert editor.words.insert.line.text() == ""
    assert "GH-7K3M-92QX-4TD" in words_on(editor)


def test_what_no_sample_is_known_for_stands_in_its_brackets(room_of: Open) -> None:
    editor = find_and_open(room_of(Role.CASEWORKER), "bin")
    assert "We come on ((day))." in words_on(editor)
    editor.words.tabs.set_value("text_cy")
    assert "Byddwn yn dod" in words_on(editor)
    assert "Diolch am ofyn." in words_on(editor)


def test_words_not_saved_are_there_after_a_crash(
    room_of: Open, letters: Letters
) -> None:
    room = room_of(Role.CASEWORKER)
    editor = new_edition(room)
    type_text(editor, "# Half a thou")
    editor.words.settings.area.set_text("Gardens")
    room.keep_drafts()
    before = newest(letters).id
    editor = find_and_open(room_of(Role.CASEWORKER), "bin")
    assert editor.words.text.box.toPlainText() == "# Half a thou"
    assert editor.words.settings.area.text() == "Gardens"
    assert editor.go.text() == "Save the draft"
    QTest.keyClick(editor.words.text.box, Qt.Key.Key_Return, CONTROL)
    row = newest(letters)
    assert row.id != before
    assert (row.text, row.area) == ("# Half a thou", "Gardens")
    editor = find_and_open(room_of(Role.CASEWORKER), "bin")
    assert not editor.afresh.isVisible()


def test_a_new_template_does_not_take_the_code_of_another(
    room_of: Open, letters: Letters
) -> None:
    room = room_of(Role.CASEWORKER)
    room.templates.begin_new()
    editor = room.templates.editor
    editor.words.settings.title.set_text("Another")
    editor.words.settings.code.set_text("about-a-bin")
    count = len(letters.office.rows(LetterTemplateEditionRow))
    editor.submit()
    assert editor.words.settings.code.error()
    assert len(letters.office.rows(LetterTemplateEditionRow)) == count


def test_settings_are_kept_and_a_day_that_is_none_is_told(
    room_of: Open, letters: Letters
) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    settings = editor.words.settings
    settings.season_from.set_text("1 October")
    settings.season_to.set_text("whenever")
    editor.submit()
    assert settings.season_to.error()
    assert newest(letters).state == EditionState.APPROVED
    settings.season_to.set_text("31 March")
    settings.ways.set_ticked({"post", "email"})
    settings.usual.set_value("email")
    settings.enclosures.set_value("A calendar\n\nA map")
    settings.sensitive.set_answer(True)
    editor.submit()
    row = newest(letters)
    assert (row.season_from, row.season_to) == ("10-01", "03-31")
    assert row.deliveries == ["email", "post"]
    assert row.enclosures == ["A calendar", "A map"]
    assert row.sensitive
    assert settings.season_from.text() == "1 October"


def test_a_draft_is_given_up_and_what_was_approved_stands(
    room_of: Open, letters: Letters
) -> None:
    room = room_of(Role.CASEWORKER)
    editor = new_edition(room)
    editor.submit()
    assert editor.steps.open_form("template", "Give this draft up")
    panel = editor.steps.panel()
    assert panel is not None
    panel.submit()
    assert newest(letters).state == EditionState.RETIRED
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    rows = room.templates.list.rows
    line = rows.row_at(rows.index(1, 0))
    assert isinstance(line, TwoLineRow)
    assert line.right == "Approved"


def test_who_reads_alone_may_not_write(room_of: Open) -> None:
    room = room_of(Role.ADVISOR_1)
    assert not room.templates.new.isVisible()
    editor = find_and_open(room, "bin")
    assert not editor.go.isVisible()
    assert editor.words.text.box.isReadOnly()
    assert "We come" in words_on(editor)


def test_what_somebody_else_saved_meanwhile_is_told_and_nothing_is_lost(
    room_of: Open, letters: Letters
) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    editor.submit()
    other = find_and_open(room_of(Role.CO_ORDINATOR), "bin")
    type_text(other, "# Theirs")
    other.submit()
    type_text(editor, "# Mine")
    editor.submit()
    assert editor.notice.isVisible()
    assert editor.words.text.box.toPlainText() == "# Mine"
    assert newest(letters).text == "# Theirs"
    editor.submit()
    assert newest(letters).text == "# Mine"


def test_the_latest_typing_wins(room_of: Open) -> None:
    editor = new_edition(room_of(Role.CASEWORKER))
    seen: list[TemplateSeen] = []
    editor.model.seen.connect(seen.append)
    editor.words.text.set_value("# First")
    editor.words.text.set_value("# Second")
    assert "Second" in words_on(editor)
    assert len(seen) == 2
