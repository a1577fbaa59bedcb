"""The language of the screens, which can change while they are open."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTranslator, Signal

from db.errors import Unavailable

SOURCE_LANGUAGE = "en"
LANGUAGES = {"en": "English", "cy": "Cymraeg"}
"""What there is, each named as those who read it name it."""

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "translations"


class Translations(QObject):
    """Installs the words of one language at a time.

    Every widget hears of it as a ``LanguageChange`` event and words itself
    anew.

    Signals:
        switched: the code of the language that now holds.
    """

    switched = Signal(str)

    def __init__(self, folder: Path = FOLDER, parent: QObject | None = None) -> None:
        """Take the languages' files, like ``guildhall_cy.qm``, from *folder*."""
        super().__init__(parent)
        self._folder = folder
        self._language = SOURCE_LANGUAGE
        self._translator: QTranslator | None = None

    @property
    def language(self) -> str:
        """Return the code of the language that now holds."""
        return self._language

    def switch(self, language: str) -> None:
        """Have the screens speak *language*, one of `LANGUAGES`.

        Raises Unavailable if its file is missing or damaged; the language that
        held goes on holding.
        """
        translator = QTranslator(self)
        has_words = translator.load(str(self._folder / f"guildhall_{language}.qm"))
        # English is in the code; its file only has the plurals.
        if not has_words and language != SOURCE_LANGUAGE:
            translator.deleteLater()
            raise Unavailable(self.tr("The words of this language can't be read."))
        if self._translator:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
        if has_words:
            QCoreApplication.installTranslator(translator)
        self._translator, self._language = translator, language
        QLocale.setDefault(QLocale(f"{language}_GB"))
        self.switched.emit(language)
