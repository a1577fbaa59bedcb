"""What the domain says in English is said in the language of the screens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from desktop.runtime.translations import Translations
from widgets.fields import LineField
from widgets.said import language, said


@pytest.fixture
def welsh(qtbot: QtBot) -> Iterator[Translations]:
    """Speak Welsh; English again after it."""
    del qtbot  # only its application is wanted
    was = QLocale()
    translations = Translations()
    translations.switch("cy")
    yield translations
    translations.switch("en")
    QLocale.setDefault(was)


def test_english_stays_as_it_is(qtbot: QtBot) -> None:
    del qtbot
    assert said("Enter a name") == "Enter a name"


@pytest.mark.parametrize(
    ("english", "spoken"),
    [
        ("Enter a name", "Rhowch enw"),
        (
            "Enter a phone number, like 01632 960123",
            "Rhowch rif ffôn, fel 01632 960123",
        ),
        ("Shorten the name to 200 characters", "Byrhewch yr enw i 200 nod"),
        ("Enter a name Nobody wrote this", "Enter a name Nobody wrote this"),
        (
            "This marker has ended already. Nobody wrote this.",
            "Mae'r marciwr hwn wedi dod i ben yn barod. Nobody wrote this.",
        ),
        ("", ""),
        ("Owen {0} 12", "Owen {0} 12"),
    ],
)
def test_what_is_known_is_said_in_welsh(
    welsh: Translations, english: str, spoken: str
) -> None:
    assert welsh.language == language() == "cy"
    assert said(english) == spoken


class Knows(QTranslator):
    """Knows two sentences of the domain."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803 - Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Return what is known, else the words themselves."""
        del context, disambiguation, n
        known = {
            "Enter “{0}”, please": "Rhowch “{0}”, os gwelwch yn dda",
            "A like letter went": "Aeth llythyr tebyg",
        }
        return known.get(sourceText, sourceText)


def test_what_stands_in_quotes_or_after_a_colon_is_left_as_it_is(
    welsh: Translations,
) -> None:
    del welsh
    knows = Knows()
    assert QCoreApplication.installTranslator(knows)
    try:
        assert said("Enter “due on”, please") == "Rhowch “due on”, os gwelwch yn dda"
        assert said("A like letter went: GH-1") == "Aeth llythyr tebyg: GH-1"
        assert said("Nobody wrote “this”") == "Nobody wrote “this”"
    finally:
        QCoreApplication.removeTranslator(knows)


def test_a_field_shows_the_error_in_welsh(welsh: Translations, qtbot: QtBot) -> None:
    del welsh
    field = LineField("Enw")
    qtbot.addWidget(field)
    field.set_error("Enter a name")
    assert field.error() == "Rhowch enw"


def test_what_is_counted_has_its_forms(welsh: Translations) -> None:
    text = "tried %n time(s)"
    assert [_tried(text, number) for number in (0, 1, 5)] == [
        "heb ei ffonio",
        "ffoniwyd unwaith",
        "ffoniwyd 5 o weithiau",
    ]
    welsh.switch("en")
    assert [_tried(text, number) for number in (1, 2)] == [
        "tried once",
        "tried 2 times",
    ]


def _tried(text: str, number: int) -> str:
    return QCoreApplication.translate("CallBacksRoom", text, None, number)
