"""The letterhead in Admin, and the letters that bear it from its day on."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.domain.letters.editions import EditionContent
from db.domain.letters.states import TemplateKind
from db.domain.permissions import Role
from db.tables.casework_rules import RuleEditionRow
from desktop.admin.screens.letterhead_part import LetterheadPart
from desktop.letters.seeing import letter_seen
from desktop.letters.template_seeing import Look, template_seen
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import HELLO, Letters

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def part(letters: Letters, qtbot: QtBot) -> LetterheadPart:
    made = LetterheadPart(DeskAtOnce(letters.office, Role.ADMINISTRATOR))
    made.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(made)
    made.resize(1_000, 700)
    made.show()
    made.model.load()
    made.list.select_first()
    QTest.keyClick(made.list, Qt.Key.Key_Return)
    return made


@pytest.fixture
def crest(tmp_path: Path) -> Path:
    path = tmp_path / "crest.png"
    Image.new("RGB", (600, 150), "purple").save(path)
    return path


def images(content: bytes) -> int:
    with pikepdf.open(BytesIO(content)) as pdf:
        return sum(
            isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
            for each in pdf.objects
        )


def alternatives(content: bytes) -> set[str]:
    with pikepdf.open(BytesIO(content)) as pdf:
        return {
            str(each.Alt)
            for each in pdf.objects
            if isinstance(each, pikepdf.Dictionary) and "/Alt" in each
        }


def test_a_picture_stands_at_the_top_of_letters_once_it_is_kept_with_its_words(
    part: LetterheadPart, letters: Letters, crest: Path
) -> None:
    letter_id = letters.start()

    def pages() -> bytes:
        seen = letters.office.read(letter_seen, letter_id, letters.office.now)
        assert seen is not None
        return seen.pdf

    assert images(pages()) == 0
    part.logo.ask = lambda: str(crest)
    part.logo.choose.click()
    assert part.logo.picture.isVisible()
    part.note.set_text("Our new crest")
    QTest.keyClick(part.shows.line, Qt.Key.Key_Return, CONTROL)
    assert part.shows.error()
    assert letters.office.rows(RuleEditionRow) == []
    part.shows.set_text("The crest of Blackwater")
    part.shows_cy.set_text("Arfbais Blackwater")
    part.colour.set_text("#5B2C83")
    QTest.keyClick(part.shows.line, Qt.Key.Key_Return, CONTROL)
    [row] = letters.office.rows(RuleEditionRow)
    assert row.topic == "letterhead"
    assert images(pages()) == 1
    assert "The crest of Blackwater" in alternatives(pages())
    content = EditionContent("About", HELLO, text_cy=HELLO)
    kind, now = TemplateKind.LETTER, letters.office.now
    both = letters.office.read(template_seen, content, kind, Look("both"), now)
    assert images(both.pdf) == 1
    assert {"The crest of Blackwater", "Arfbais Blackwater"} <= alternatives(both.pdf)


def test_a_picture_that_is_refused_says_why_and_leaves_the_one_before(
    part: LetterheadPart, crest: Path, tmp_path: Path
) -> None:
    part.logo.ask = lambda: str(crest)
    part.logo.choose.click()
    before = part.logo.logo()
    assert before
    bad = tmp_path / "bad.svg"
    bad.write_text('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')
    part.logo.ask = lambda: str(bad)
    part.logo.choose.click()
    assert "script" in part.logo.error()
    assert part.logo.logo() == before
    part.logo.clear.click()
    assert part.logo.logo() == ""
    assert not part.logo.picture.isVisible()


def test_a_colour_too_light_to_be_read_is_refused(part: LetterheadPart) -> None:
    part.note.set_text("Spring")
    part.colour.set_text("#ffee00")
    part.submit()
    assert "darker" in part.colour.error()
