"""Every word of the screens can be translated, and what is translated is read."""

from __future__ import annotations

import importlib
import re
from collections import Counter
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QTranslator

HOUSE = Path(__file__).resolve().parents[2]
FOLDER = HOUSE / "resources" / "translations"
COUNTS = (0, 1, 2, 3, 6, 7, 11)
SHELL = ("desktop/shell/", "desktop/shift.py", "desktop/rooms.py", "widgets/")


@pytest.fixture(scope="module")
def gathering() -> ModuleType:
    """Return the script that gathers the words."""
    return importlib.import_module("installer.gather_words")


def gathered_from(gathering: ModuleType, **sources: str) -> set[tuple[str, str]]:
    modules = [
        gathering.module_of(f"{name}.py", text) for name, text in sources.items()
    ]
    found = gathering.gather(modules)
    return {
        (word.context, word.source)
        for word, place in found.words.items()
        if place != "Qt"
    }


def test_words_are_found_however_they_are_said(gathering: ModuleType) -> None:
    here = """
from other import say
LONGEST = 9
ASK = "Choose a team"
TEAM_NAMES: Mapping[str, str] = {"waste": "Waste"}
REASON_NAMES = frozen({"torn": ("It is torn", "Ask for another")})
WHY = {"day": "the date on page {page}"}
translate = QCoreApplication.translate

class Room(QWidget):
    def word(self, n):
        self.tr("Save" if n else "Save all")
        self.tr("%n call(s)", "", n)
        QCoreApplication.translate("Elsewhere", "Two " "parts")
        say("From afar")
        raise FieldProblem("team", ASK)

def check(text):
    raise ClerkError(f"Shorten it to {LONGEST} letters")
"""
    other = """
def say(text):
    return QCoreApplication.translate("Other", text)
"""
    assert gathered_from(gathering, here=here, other=other) == {
        ("Room", "Save"),
        ("Room", "Save all"),
        ("Room", "%n call(s)"),
        ("Elsewhere", "Two parts"),
        ("Other", "From afar"),
        ("Words", "Choose a team"),
        ("Words", "Waste"),
        ("Words", "It is torn"),
        ("Words", "Ask for another"),
        ("Words", "the date on page {page}"),
        ("Words", "Shorten it to {0} letters"),
    }


def test_a_word_that_cannot_be_read_is_told(gathering: ModuleType) -> None:
    text = "class Room:\n    def word(self, words):\n        self.tr(words)\n"
    module = gathering.module_of("room.py", text)
    assert gathering.gather([module]).unread == ["room.py:3: words"]


def test_no_word_of_the_screens_is_forgotten(gathering: ModuleType) -> None:
    """If this fails, run installer/translate.sh and commit what it wrote."""
    found = gathering.gather(gathering.modules())
    assert found.unread == []
    assert gathering.out_of_date(found.words) == []


@pytest.mark.parametrize("language", ["en", "cy"])
def test_the_program_reads_what_the_translators_wrote(
    gathering: ModuleType, language: str
) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"guildhall_{language}.qm"))
    for word, translation in gathering.written(
        FOLDER / f"guildhall_{language}.ts"
    ).items():
        texts = [form.text for form in translation] or [translation.text]
        if not any(texts):
            texts = [""]
        for count in COUNTS if word.counted else (-1,):
            read = translator.translate(word.context, word.source, word.comment, count)
            assert (read or "") in {text or "" for text in texts}, word


def test_a_translation_keeps_what_is_filled_in(gathering: ModuleType) -> None:
    for word, translation in gathering.written(FOLDER / "guildhall_cy.ts").items():
        if word.counted or not translation.text:
            continue
        assert slots(translation.text) == slots(word.source), word
        blanks = [part.startswith(" ") for part in (word.source, translation.text)]
        assert blanks[0] == blanks[1], word


def slots(text: str) -> Counter[str]:
    return Counter(re.findall(r"{\w*}|%n", text))


def test_the_shell_speaks_welsh(gathering: ModuleType) -> None:
    found = gathering.gather(gathering.modules()).words
    welsh = gathering.written(FOLDER / "guildhall_cy.ts")
    silent = [
        word
        for word, place in found.items()
        if place.startswith(SHELL)
        and not (welsh[word].text or "").strip()
        and not word.counted
    ]
    assert silent == []


@pytest.mark.parametrize("language", ["en", "cy"])
def test_a_translator_has_finished_every_word(
    gathering: ModuleType, language: str
) -> None:
    words = gathering.written(FOLDER / f"guildhall_{language}.ts")
    unfinished = [
        word for word, each in words.items() if each.get("type") == "unfinished"
    ]
    assert unfinished == []
