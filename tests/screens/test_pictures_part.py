"""Pictures beside the letterhead in Admin, and the letters that show them."""

from __future__ import annotations

from datetime import timedelta
from io import BytesIO
from pathlib import Path
from uuid import UUID

import pdfua
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
from desktop.letters.seeing import Seen, letter_seen
from desktop.letters.template_seeing import Look, TemplateSeen, template_seen
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.letters import Letters
from tests.fixtures.tagged import TaggedPdf, faults
from widgets.rows import TwoLineRow

CONTROL = Qt.KeyboardModifier.ControlModifier
TEXT = '# Your gate\n\n((salutation))\n\n![The gate](gate "{width} mm")\n\nThank you.\n'
SHOWS = TEXT.format(width=60)
SHOWS_CY = SHOWS.replace("The gate", "Y giât").replace("Your", "Eich")
MISSING = "There is no picture called gate"


@pytest.fixture
def part(letters: Letters, qtbot: QtBot) -> LetterheadPart:
    made = LetterheadPart(DeskAtOnce(letters.office, Role.ADMINISTRATOR))
    made.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(made)
    made.resize(1_000, 700)
    made.show()
    made.model.load()
    return made


@pytest.fixture
def gate(tmp_path: Path) -> Path:
    path = tmp_path / "the gate.png"
    Image.new("RGB", (800, 400), "green").save(path)
    return path


def add(part: LetterheadPart, path: Path, name: str = "Gate.png") -> None:
    """Add a picture as an administrator does."""
    assert part.new is not None
    part.new.click()
    QTest.keyClicks(part.called.line, name)
    choose(part, path)
    save(part, "For the letters about the yard")


def choose(part: LetterheadPart, path: Path) -> None:
    part.picture.ask = lambda: str(path)
    part.picture.choose.click()


def save(part: LetterheadPart, why: str) -> None:
    part.note.set_text(why)
    QTest.keyClick(part.note.line, Qt.Key.Key_Return, CONTROL)


def preview(letters: Letters, language: str = "en", text: str = SHOWS) -> TemplateSeen:
    words = EditionContent("Gate", text, text_cy=SHOWS_CY)
    kind, now = TemplateKind.LETTER, letters.office.now
    return letters.office.read(template_seen, words, kind, Look(language), now)


def seen(letters: Letters, letter_id: UUID) -> Seen:
    found = letters.office.read(letter_seen, letter_id, letters.office.now)
    assert found is not None
    return found


def images(content: bytes) -> list[tuple[int, int]]:
    with pikepdf.open(BytesIO(content)) as pdf:
        found = [
            each
            for each in pdf.objects
            if isinstance(each, pikepdf.Stream) and each.get("/Subtype") == "/Image"
        ]
        return [(int(each.Width), int(each.Height)) for each in found]


def figures(content: bytes) -> list[tuple[str, float, float]]:
    """Return the words of each figure, and its width and height in millimetres."""
    found = []
    with pikepdf.open(BytesIO(content)) as pdf:
        for each in pdf.objects:
            figure = (
                isinstance(each, pikepdf.Dictionary) and each.get("/S") == "/Figure"
            )
            if figure and not str(each.Alt).startswith("Square code"):
                left, low, right, high = map(float, each.A.BBox)
                mm = 72 / 25.4
                found.append((str(each.Alt), (right - left) / mm, (high - low) / mm))
    return found


def shown(part: LetterheadPart) -> list[str]:
    model = part.list.rows
    rows = [model.row_at(model.index(n, 0)) for n in range(model.rowCount())]
    return [one.title if isinstance(one, TwoLineRow) else f"# {one}" for one in rows]


def test_a_picture_is_added_and_templates_and_letters_show_it_tagged(
    part: LetterheadPart, letters: Letters, gate: Path, tmp_path: Path
) -> None:
    before = preview(letters)
    assert [(one.line, one.words) for one in before.problems] == [
        (5, MISSING),
        (5, MISSING),
    ]
    add(part, gate)
    [row] = letters.office.rows(RuleEditionRow)
    assert (row.topic, row.key) == ("letter_picture", "gate")
    both = preview(letters, "both")
    assert both.problems == ()
    assert images(both.pdf) == [(800, 400)]
    assert {words for words, _, _ in figures(both.pdf)} == {"The gate", "Y giât"}
    letters.template("gate", text=SHOWS, text_cy=SHOWS_CY)
    letter = letters.start("gate")
    page = seen(letters, letter)
    [(words, wide, tall)] = figures(page.pdf)
    assert words == "The gate"
    assert wide == pytest.approx(60, abs=0.1)
    assert tall == pytest.approx(30, abs=0.1)
    path = tmp_path / "letter.pdf"
    path.write_bytes(page.pdf)
    assert faults(TaggedPdf(page.pdf)) == []
    assert list(pdfua.validate(str(path)).findings) == []


def test_no_picture_is_wider_than_the_words(
    part: LetterheadPart, letters: Letters, gate: Path
) -> None:
    add(part, gate)
    [(_, wide, tall)] = figures(preview(letters, text=TEXT.format(width=900)).pdf)
    assert 100 < wide < 180
    assert tall == pytest.approx(wide / 2, abs=0.1)


def test_a_picture_is_replaced_retired_and_had_back(
    part: LetterheadPart, letters: Letters, gate: Path
) -> None:
    add(part, gate)
    letters.template("gate", text=SHOWS, text_cy="")
    letter = letters.start("gate")
    Image.new("RGB", (500, 500), "red").save(gate)
    assert not part.called.isVisible(), "the name stays"
    choose(part, gate)
    save(part, "A new gate")
    assert images(seen(letters, letter).pdf) == [(500, 500)]
    part.in_use.set_answer(answer=False)
    save(part, "The gate is gone")
    page = seen(letters, letter)
    assert [one.words for one in page.problems if one.field == "text"] == [MISSING]
    assert images(page.pdf) == []
    assert letters.office.rows(RuleEditionRow)[-1].number == 3
    part.in_use.set_answer(answer=True)
    save(part, "It is back")
    assert images(seen(letters, letter).pdf) == [(500, 500)]


def test_a_picture_shows_from_its_day_on(
    part: LetterheadPart, letters: Letters, gate: Path
) -> None:
    assert part.new is not None
    part.new.click()
    part.called.set_text("gate")
    choose(part, gate)
    part.valid_from.set_day(part.model.today + timedelta(days=7))
    save(part, "From next week")
    assert images(preview(letters).pdf) == []
    letters.office.now += timedelta(days=7)
    assert images(preview(letters).pdf) == [(800, 400)]


@pytest.mark.parametrize(
    ("name", "content", "field"),
    [
        ("the gate", None, "name"),
        ("../gate", None, "name"),
        ("", None, "name"),
        ("gate", b'<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>', "picture"),
        (
            "gate",
            b'<svg xmlns="http://www.w3.org/2000/svg"><use href="a.svg#b"/></svg>',
            "picture",
        ),
        ("gate", b"x" * 40_000_000, "picture"),
        ("gate", b"GIF89a", "picture"),
    ],
)
def test_what_no_template_can_show_is_refused_beside_its_field(
    part: LetterheadPart,
    letters: Letters,
    gate: Path,
    name: str,
    content: bytes | None,
    field: str,
) -> None:
    if content is not None:
        gate.write_bytes(content)
    add(part, gate, name)
    told = {key for key, one in part.pane.fields.items() if one.error()}
    assert told == {field}
    assert letters.office.rows(RuleEditionRow) == []


def test_two_pictures_have_no_name_in_common_and_stand_under_their_heading(
    part: LetterheadPart, letters: Letters, gate: Path
) -> None:
    add(part, gate)
    add(part, gate, "GATE")
    assert part.called.error() == "A picture has this name: open that one to change it"
    part.called.set_text("yard")
    save(part, "The yard too")
    assert len(letters.office.rows(RuleEditionRow)) == 2
    part.in_use.set_answer(answer=False)
    save(part, "Sold")
    assert shown(part) == [
        *("# Letterhead", "Letterhead"),
        *("# Pictures that templates show", "Gate.png"),
        *("# No longer shown", "yard"),
    ]


def test_the_end_of_a_letter_shows_no_picture_and_says_so(
    part: LetterheadPart, letters: Letters, gate: Path
) -> None:
    add(part, gate)
    words = EditionContent("Sign off", "Yours faithfully\n\n![The gate](gate)")
    given = words, TemplateKind.FRAGMENT, Look(), letters.office.now, "sign-off-yard"
    [told] = letters.office.read(template_seen, *given).problems
    assert (told.line, told.stops) == (3, True)
    assert told.words == "Take out the picture: the end of a letter shows none"


def test_a_passage_whose_picture_is_gone_stops_the_letters_that_take_it_in(
    part: LetterheadPart, letters: Letters, gate: Path
) -> None:
    add(part, gate)
    passage = {"text": "![The gate](gate)", "text_cy": "![Y giât](gate)"}
    letters.template("at-the-gate", TemplateKind.FRAGMENT, title="Gate", **passage)
    text = "# Your gate\n\n((salutation))\n\n[[at-the-gate]]\n"
    letters.template("gate", text=text, text_cy="")
    letter = letters.start("gate")
    assert images(seen(letters, letter).pdf) == [(800, 400)]
    part.in_use.set_answer(answer=False)
    save(part, "Sold")
    told = [one.words for one in seen(letters, letter).problems if one.stops]
    assert MISSING in told
    assert [one.line for one in preview(letters, text=text).problems] == [5, 5]
