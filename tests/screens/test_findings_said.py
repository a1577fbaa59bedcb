"""What a look over the store finds is said in the language of the screens."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from pytestqt.qtbot import QtBot

from db.store.finding import Finding
from desktop.admin.screens.store_part import in_words

ENGLISH = "document file {name} belongs to no record"


class Welsh(QTranslator):
    """Knows one sentence, with the place for a name still open."""

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803  Qt's own name
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        del disambiguation, n
        known = (context, sourceText) == ("Words", ENGLISH)
        return "nid yw {name} yn perthyn i unrhyw gofnod" if known else None

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def welsh(qtbot: QtBot) -> Iterator[None]:
    del qtbot
    before, words = QLocale(), Welsh()
    QLocale.setDefault(QLocale("cy_GB"))
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("welsh")
def test_a_finding_that_names_a_file_is_said_in_welsh() -> None:
    found = Finding(ENGLISH, name="3fa9c201")
    assert found == "document file 3fa9c201 belongs to no record"
    assert in_words(found) == "nid yw 3fa9c201 yn perthyn i unrhyw gofnod"
