"""When somebody asks how a case of theirs stands: whose, and which of them."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QObject, Slot

from desktop.counter.at_desk import Shown
from desktop.counter.beside_view_model import BesideViewModel
from desktop.counter.contacts_view_model import ContactsViewModel
from desktop.counter.screens.right_side import RightSide


class CaseQuestions(QObject):
    """Shows the lines of the caller's cases in the place of the enquiry."""

    def __init__(
        self,
        contacts: ContactsViewModel,
        beside: BesideViewModel,
        side: RightSide,
        shown: Callable[[], Shown | None],
        parent: QObject | None = None,
    ) -> None:
        """Take *shown*, which tells whose page is in front while nobody is here."""
        super().__init__(parent)
        self._contacts, self._beside, self._side = contacts, beside, side
        self._shown = shown
        self._named: UUID | None = None

    def possible(self) -> bool:
        """Return whether there is anybody whose cases can be told of."""
        front = self._contacts.front
        if front is None:
            return self._shown() is not None
        return front.caller is not None

    @Slot()
    def ask(self, case_id: UUID | None = None) -> None:
        """Tell how their cases stand; whoever is shown gets the contact it needs."""
        shown = self._shown()
        if self._contacts.front is None and shown is not None:
            self._contacts.take(shown)
        front = self._contacts.front
        if front is not None and front.caller is not None:
            self._side.show_cases(case_id or self._beside.first_case)

    def name(self, case_id: UUID) -> None:
        """Tell how *case_id* stands, as soon as its customer's page is shown."""
        self._named = case_id

    def take_named(self) -> UUID | None:
        """Return the case that was named, once."""
        named, self._named = self._named, None
        return named
