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


@pytest.fixture
def translations(tmp_path: Path, qtbot: QtBot) -> Iterator[Translations]:
    """Return translations that know one Welsh greeting; English again after it."""
    del qtbot  # only its application is wanted
    words = tmp_path / "guildhall_cy.ts"
    words.write_text(WELSH, encoding="utf-8")
    subprocess.run(  # noqa: S603 - Qt's own tool, on a file made here
        [Path(sys.executable).with_name("pyside6-lrelease"), "-silent", words],
        check=True,
    )
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
