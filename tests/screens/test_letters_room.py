"""The letters room: a letter is written beside its page, and goes on its way."""

from __future__ import annotations

from pathlib import Path

import docx
import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.domain.letters.states import Delivery, LetterState
from db.domain.permissions import Role
from db.domain.person_facts import PersonDetails
from db.queries.letters.facts import Subject
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterRunRow
from db.tables.person import PersonRow
from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.screens.write_page import WritePage
from desktop.letters.seeing import letter_seen
from desktop.letters.shelves import Shelf
from desktop.letters.workshop import workshop_with
from desktop.people.use_cases.edit_person import EditPerson, edit_person
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letter_ways import release
from tests.fixtures.letters import Letters
from widgets.buttons import QuietButton
from widgets.fields import LongTextField


@pytest.fixture
def desk(letters: Letters) -> DeskAtOnce:
    return DeskAtOnce(letters.office, Role.CASEWORKER)


@pytest.fixture
def room(letters: Letters, desk: DeskAtOnce, qtbot: QtBot) -> LettersRoom:
    del letters  # its templates are in the store
    made = LettersRoom(desk)
    made.failed.connect(lambda error: pytest.fail(repr(error)))
    desk.listeners.append(made.on_committed)
    qtbot.addWidget(made)
    made.resize(1282, 716)
    made.show()
    made.open()
    return made


def letter_of(letters: Letters) -> LetterRow:
    [row] = letters.office.rows(LetterRow)
    return row


def words_on(page: WritePage) -> str:
    """Return the words on the pages that are shown."""
    front = page.model.front
    assert front is not None
    document = pdfium.PdfDocument(front.pdf)
    return "\n".join(
        document[n].get_textpage().get_text_range() for n in range(len(document))
    )


def ask(page: WritePage, name: str) -> LongTextField:
    field = page.fields.asked[name]
    assert isinstance(field, LongTextField)
    return field


def send(page: WritePage) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.fields.address.box, Qt.Key.Key_Return, control)


def test_a_letter_goes_from_a_template_to_the_print_queue(
    room: LettersRoom, letters: Letters
) -> None:
    told: list[str] = []
    went: list[bool] = []
    room.message.connect(lambda words, _undo: told.append(words))
    room.back_wanted.connect(lambda: went.append(True))
    room.write_to(Subject(person_id=letters.gwen))
    QTest.keyClicks(room.finder.line, "bin")
    QTest.keyClick(room.finder.line, Qt.Key.Key_Return)
    page = room.write
    assert ask(page, "day").text() == ""
    assert page.fields.first_empty() is ask(page, "day")
    send(page)
    assert ask(page, "day").error()
    assert letter_of(letters).state == LetterState.DRAFT
    ask(page, "day").set_value("Monday")
    assert "We come on Monday." in words_on(page).replace("\r\n", "\n")
    assert "14b Station Road" in words_on(page)
    send(page)
    row = letter_of(letters)
    assert (row.state, row.values) == (LetterState.QUEUED, {"day": "Monday"})
    assert told == ["In the print queue"]
    assert went == [True]
    assert room.held.count(Shelf.QUEUE) == 1


def test_what_is_typed_is_kept_when_one_goes_back(
    room: LettersRoom, letters: Letters
) -> None:
    room.write_to(Subject(person_id=letters.gwen))
    room.list.select_key("about-a-bin")
    room._on_opened("about-a-bin")
    page = room.write
    ask(page, "day").set_value("Tuesday\nand Friday")
    page.fields.enclosures.set_value("A calendar")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    row = letter_of(letters)
    assert row.values == {"day": ["Tuesday", "and Friday"]}
    assert row.enclosures == ["A calendar"]
    room.show_shelf(Shelf.DRAFTS)
    room.show_letter(row.id)
    assert ask(page, "day").text() == "Tuesday\nand Friday"


def test_each_way_asks_for_what_it_needs(
    room: LettersRoom, letters: Letters, tmp_path: Path
) -> None:
    room.write_to(Subject(person_id=letters.gwen))
    room._on_opened("about-a-bin")
    page = room.write
    fields = page.fields
    assert fields.address.isVisible()
    assert fields.envelope.isVisible()
    assert not fields.email.isVisible()
    ask(page, "day").set_value("Monday")
    fields.delivery.set_value(Delivery.EMAIL.value)
    assert not fields.address.isVisible()
    assert fields.email.isVisible()
    assert "Station Road" not in words_on(page)
    fields.email.set_text("nobody")
    page.submit()
    assert fields.email.error()
    fields.email.set_text("gwen@example.com")
    page.ask_path = lambda name: str(tmp_path / name)
    page.submit()
    row = letter_of(letters)
    assert row.state == LetterState.SENT
    saved = tmp_path / f"{row.reference}.eml"
    assert b"gwen@example.com" in saved.read_bytes()


def test_an_email_that_can_not_be_saved_there_is_saved_elsewhere(
    room: LettersRoom, letters: Letters, tmp_path: Path
) -> None:
    room.write_to(Subject(person_id=letters.gwen))
    room._on_opened("about-a-bin")
    page = room.write
    ask(page, "day").set_value("Monday")
    page.fields.delivery.set_value(Delivery.EMAIL.value)
    page.fields.email.set_text("gwen@example.com")
    places = iter((tmp_path / "no" / "a.eml", tmp_path / "b.eml"))
    page.ask_path = lambda _name: str(next(places))
    page.submit()
    saved = tmp_path / "b.eml"
    assert b"gwen@example.com" in saved.read_bytes()
    assert saved.stat().st_mode & 0o077 == 0
    assert letter_of(letters).state == LetterState.SENT


def test_nothing_is_sent_where_no_file_is_chosen(
    room: LettersRoom, letters: Letters
) -> None:
    room.write_to(Subject(person_id=letters.gwen))
    room._on_opened("about-a-bin")
    page = room.write
    ask(page, "day").set_value("Monday")
    page.fields.delivery.set_value(Delivery.EMAIL.value)
    page.fields.email.set_text("gwen@example.com")
    page.ask_path = lambda _name: ""
    page.submit()
    assert letter_of(letters).state == LetterState.DRAFT


def test_a_letter_that_is_collected_waits_here_and_is_handed_over(
    room: LettersRoom, letters: Letters
) -> None:
    room.write_to(Subject(person_id=letters.gwen))
    room._on_opened("about-a-bin")
    page = room.write
    ask(page, "day").set_value("Monday")
    page.fields.delivery.set_value(Delivery.COLLECT.value)
    page.submit()
    row = letter_of(letters)
    assert row.state == LetterState.WAITING_HERE
    assert room.held.count(Shelf.HERE) == 1
    room.show_letter(row.id)
    assert not page.fields.isEnabled()
    assert page.steps.open_form("letter", "Hand over: About your bin")
    panel = page.steps.panel()
    assert panel is not None
    panel.submit()
    row = letter_of(letters)
    assert (row.state, row.collected_by) == (LetterState.COLLECTED, "Gwen Llywelyn")
    assert room.held.count(Shelf.HERE) == 0


def test_a_problem_of_the_address_stands_beside_it(
    room: LettersRoom, letters: Letters
) -> None:
    room.write_to(Subject(person_id=letters.gwen))
    room._on_opened("about-a-bin")
    page = room.write
    ask(page, "day").set_value("Monday")
    page.fields.delivery.set_value(Delivery.POST.value)
    page.fields.address.set_value("Gwen\n14b Station Road\nMaldon\nCM99 4LQQ")
    page.submit()
    assert "postcode" in page.fields.address.error()
    assert letter_of(letters).state == LetterState.DRAFT


def test_looking_at_a_draft_writes_nothing(letters: Letters) -> None:
    letter = letters.start()
    version = letters.letter(letter).version
    seen = letters.office.read_as(
        Role.CASEWORKER, letter_seen, letter, letters.office.now
    )
    assert seen is not None
    assert [one.name for one in seen.asks] == ["day"]
    assert letters.letter(letter).version == version


def test_a_letter_is_saved_for_word_as_it_stands(
    room: LettersRoom, letters: Letters, tmp_path: Path
) -> None:
    room.write_to(Subject(person_id=letters.gwen))
    room.write.start(Subject(person_id=letters.gwen), "about-a-bin")
    ask(room.write, "day").set_value("Monday")
    path = tmp_path / "letter.docx"
    asked: list[str] = []

    def where(name: str) -> str:
        asked.append(name)
        return str(path)

    room.write.ask_path = where
    room.write.word.click()
    document = docx.Document(str(path))
    told = [(p.style.name if p.style else "", p.text) for p in document.paragraphs]
    assert ("Heading 1", "About your bin") in told
    assert ("Normal", "We come on Monday.") in told
    assert asked == [f"{letter_of(letters).reference}.docx"]
    assert letter_of(letters).state == LetterState.DRAFT
    room.write.ask_path = lambda _name: str(tmp_path / "no" / "folder.docx")
    room.write.word.click()
    assert not room.write.problems.isHidden()


def test_a_letter_that_went_is_shown_as_it_went(
    room: LettersRoom, letters: Letters, desk: DeskAtOnce
) -> None:
    letter = letters.queued()
    release(letters, letter, workshop_with(desk.documents))
    person = letters.office.row(PersonRow, letters.gwen)
    details = PersonDetails("Gwen Somebody-Else")
    letters.do(edit_person, EditPerson(person.id, person.version, details))
    room.show_letter(letter)
    front = room.write.model.front
    assert front is not None
    assert front.pdf == letters.copy_of(letter)
    assert "Gwen Llywelyn" in words_on(room.write)


def test_own_words_are_asked_in_the_letters_own_language(
    room: LettersRoom, letters: Letters
) -> None:
    letters.template("in-own-words", may_edit=True)
    room.write_to(Subject(person_id=letters.gwen))
    room._on_opened("in-own-words")
    page, fields = room.write, room.write.fields
    ask(page, "day").set_value("Monday")
    fields.language.set_value("cy")
    fields.reword.click()
    assert fields.own.isHidden()
    assert fields.own_cy.text().startswith("# Ynghylch eich bin")
    fields.own_cy.set_value("# Eich bin\n\n((salutation))\n\nDiolch.")
    assert "Diolch." in words_on(page)
    fields.language.set_value("both")
    assert fields.own.text().startswith("# About your bin")
    fields.own.set_value("")
    assert fields.own.text() == ""
    fields.own.set_value("# Your bin\n\n((salutation))\n\nThanks.")
    page.model.keep()
    row = letter_of(letters)
    assert row.own_words_cy == "# Eich bin\n\n((salutation))\n\nDiolch."
    assert row.own_words == "# Your bin\n\n((salutation))\n\nThanks."


def test_a_letter_is_printed_now_in_a_run_of_its_own(
    letters: Letters, qtbot: QtBot
) -> None:
    desk = DeskAtOnce(letters.office, Role.SENIOR_CO_ORDINATOR)
    room = LettersRoom(desk)
    room.failed.connect(lambda error: pytest.fail(repr(error)))
    desk.listeners.append(room.on_committed)
    qtbot.addWidget(room)
    room.resize(1282, 716)
    room.show()
    room.open()
    other = letters.queued()
    room.write_to(Subject(person_id=letters.gwen))
    room._on_opened("about-a-bin")
    page = room.write
    [button] = [
        one
        for one in page.steps.findChildren(QuietButton)
        if one.text().startswith("Print it now")
    ]
    button.click()
    assert ask(page, "day").error()
    ask(page, "day").set_value("Monday")
    [button] = [
        one
        for one in page.steps.findChildren(QuietButton)
        if one.text().startswith("Print it now") and not one.isHidden()
    ]
    button.click()
    [run] = letters.office.rows(LetterRunRow)
    [mine] = [one for one in letters.office.rows(LetterRow) if one.id != other]
    assert (mine.state, mine.run_id) == (LetterState.QUEUED, run.id)
    assert letters.letter(other).run_id is None
    assert room.stack.currentWidget() is room.runs
    assert room.runs.currentWidget() is room.runs.run
