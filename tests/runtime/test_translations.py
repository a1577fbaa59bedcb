"""The screens change their language while they are open."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QObject
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.errors import Unavailable
from desktop.runtime.translations import LANGUAGES, Translations

WELSH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB" sourcelanguage="en_GB">
<context><name>Greeting</name>
<message><source>Good morning</source><translation>Bore da</translation></message>
</context></TS>
"""


PLURALS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context><name>Greeting</name>
<message numerus="yes"><source>%n change(s)</source>
<translation><numerusform>%n change</numerusform>
<numerusform>%n changes</numerusform></translation></message>
</context></TS>
"""


def compile_words(folder: Path, language: str, words: str) -> None:
    source = folder / f"guildhall_{language}.ts"
    source.write_text(words, encoding="utf-8")
    subprocess.run(  # noqa: S603 - Qt's own tool, on a file made here
        [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", source],
        check=True,
    )


@pytest.fixture
def translations(tmp_path: Path, qtbot: QtBot) -> Iterator[Translations]:
    """Return translations that know one Welsh greeting; English again after it."""
    del qtbot  # only its application is wanted
    compile_words(tmp_path, "cy", WELSH)
    was = QLocale()
    translations = Translations(tmp_path)
    yield translations
    translations.switch("en")
    QLocale.setDefault(was)


class Greeting(QLabel):
    """Says good morning in the language of the day."""

    def __init__(self) -> None:
        super().__init__()
        self.word()

    def word(self) -> None:
        self.setText(QCoreApplication.translate("Greeting", "Good morning"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.word()
        super().changeEvent(event)


def test_an_open_screen_follows_the_language(
    translations: Translations, qtbot: QtBot
) -> None:
    greeting = Greeting()
    qtbot.addWidget(greeting)
    assert greeting.text() == "Good morning"
    translations.switch("cy")
    qtbot.waitUntil(lambda: greeting.text() == "Bore da")
    assert translations.language == "cy"
    translations.switch("en")
    qtbot.waitUntil(lambda: greeting.text() == "Good morning")


def test_english_has_its_plurals(translations: Translations, tmp_path: Path) -> None:
    def counted(number: int) -> str:
        return QCoreApplication.translate("Greeting", "%n change(s)", None, number)

    assert counted(1) == "1 change(s)"
    compile_words(tmp_path, "en", PLURALS)
    translations.switch("en")
    assert [counted(number) for number in (1, 2)] == ["1 change", "2 changes"]
    (tmp_path / "guildhall_en.qm").unlink()
    translations.switch("en")
    assert counted(1) == "1 change(s)"


def test_dates_follow_the_language_too(translations: Translations) -> None:
    translations.switch("cy")
    assert QLocale().name() == "cy_GB"


def test_a_language_without_its_words_leaves_the_old_one(tmp_path: Path) -> None:
    parent = QObject()
    translations = Translations(tmp_path / "nowhere", parent)
    with pytest.raises(Unavailable):
        translations.switch("cy")
    assert translations.language == "en"


def test_every_language_is_named_in_its_own_words() -> None:
    assert LANGUAGES == {"en": "English", "cy": "Cymraeg"}
