"""What came by post is answered by a letter from where it is read."""

from __future__ import annotations

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.domain.permissions import Role
from db.queries.letters.facts import Subject
from db.tables.post_page import CapturedPageRow
from desktop.letters.use_cases.one_letter import StartLetter, start_letter
from desktop.postroom.screens.seen_page import SeenPage
from desktop.postroom.use_cases.filing import FileDocument, ToCase
from desktop.postroom.use_cases.indexing import Index
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters
from tests.fixtures.post import PostRoom


def read_page(post: PostRoom, qtbot: QtBot, document: UUID) -> SeenPage:
    page = SeenPage(DeskAtOnce(post.office, Role.CASEWORKER))
    page.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(page)
    page.resize(900, 600)
    page.show()
    [first] = [
        one for one in post.office.rows(CapturedPageRow) if one.document_id == document
    ]
    page.show_page(first.id, "council")
    return page


def test_what_was_filed_into_a_case_is_answered_from_its_page(
    letters: Letters, post: PostRoom, qtbot: QtBot
) -> None:
    case = letters.casework.open()
    document = post.letter("Dear council, my bin")
    reference = letters.casework.case(case).reference
    index = Index("council-tax-move", person_id=letters.gwen)
    post.file(FileDocument(document, index, ToCase(reference)))
    page = read_page(post, qtbot, document)
    wanted: list[Subject] = []
    page.letter_wanted.connect(wanted.append)
    page.begin()
    QTest.keyClick(page.strip, Qt.Key.Key_W)
    [subject] = wanted
    assert (subject.person_id, subject.case_id, subject.about_id) == (
        *(letters.gwen, case),
        document,
    )
    letter = letters.letter(
        letters.made(start_letter, StartLetter(subject, "about-a-bin"))
    )
    assert (letter.person_id, letter.case_id, letter.about_id) == (
        *(letters.gwen, case),
        document,
    )


def test_what_was_filed_to_nobody_has_nobody_to_answer(
    post: PostRoom, qtbot: QtBot
) -> None:
    page = read_page(post, qtbot, post.letter("Whose is this?"))
    page.letter_wanted.connect(lambda _subject: pytest.fail("nobody is to answer"))
    told: list[str] = []
    page.message.connect(lambda words, _undo: told.append(words))
    QTest.keyClick(page.strip, Qt.Key.Key_W)
    assert told == ["File it to somebody first, or into a case"]
