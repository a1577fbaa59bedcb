"""The catalogue's own names, in the language of the screens.

Services, teams and questions are data: their Welsh stands beside their English
in the store, whoever wrote it. Wherever a screen shows such a name it asks
`widgets.said`, which asks Qt, which asks here before the translators' file.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Signal
from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.catalogue import Service
from db.queries.catalogue import every_edition
from db.tables.staff import TeamRow
from desktop.runtime.desk import Desk
from widgets.said import CONTEXT, language

WELSH = "cy"


def welsh_names(session: Session) -> Mapping[str, str]:
    """Return the Welsh of every service, area and team by its English name.

    Editions that no longer hold are among them: old records name them.
    """
    book: dict[str, str] = {}
    for service in every_edition(session):
        book.update(_names(service))
    teams = select(TeamRow.name, TeamRow.name_cy).where(TeamRow.name_cy.is_not(None))
    book.update((name, welsh or name) for name, welsh in session.execute(teams))
    return {english: welsh for english, welsh in book.items() if welsh != english}


def _names(service: Service) -> Mapping[str, str]:
    return {service.name: service.name_cy, service.area: service.area_cy}


class _Names(QTranslator):
    """Answers for the names it knows, and leaves the rest to others."""

    def __init__(self, book: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._book = book

    def translate(
        self,
        context: str,
        source: str,
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str | None:
        """Return the Welsh of a name; None where another has to say it."""
        del disambiguation, n
        return self._book.get(source) if context == CONTEXT else None


class CatalogueWords(QObject):
    """Holds the names while somebody is signed in who reads Welsh.

    Signals:
        ready(): the names are known; what is on the screen may say them.
        failed(object): an error for the crash desk.
    """

    ready = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._names: _Names | None = None

    def load(self) -> None:
        """Read the names where the screens speak Welsh; English needs none."""
        if language() == WELSH:
            self._desk.read(welsh_names, self._on_read, self._on_error)

    def forget(self) -> None:
        """Say no name any more."""
        if self._names is not None:
            QCoreApplication.removeTranslator(self._names)
            self._names.deleteLater()
            self._names = None

    def _on_read(self, book: Mapping[str, str]) -> None:
        self.forget()
        self._names = _Names(book, self)
        QCoreApplication.installTranslator(self._names)
        self.ready.emit()

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)
