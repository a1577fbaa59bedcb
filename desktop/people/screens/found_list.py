"""The whole list of whom or what some words may mean."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.domain.phones import show_phone
from db.queries.search_people import PeopleFound, PersonHit
from db.queries.search_properties import PropertyHit
from desktop.people.found_view_model import MOST, AllFound, FoundViewModel
from desktop.people.wording import full_day, joined, say
from desktop.runtime.desk import Desk
from widgets.colours import Tone
from widgets.list_detail import TwoLineList
from widgets.looks import Space
from widgets.rows import TwoLineRow
from widgets.section import Heading, Words

PERSON, PROPERTY = "person", "property"


class FoundList(QWidget):
    """A heading that counts, and the list; Enter opens a row.

    Signals:
        person_wanted(UUID), property_wanted(UUID): a row was opened.
        failed(object): an error for the crash desk.
    """

    person_wanted = Signal(object)
    property_wanted = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view_model = FoundViewModel(desk, self)
        self.setAccessibleName(say("All that was found"))
        self.heading = Heading("")
        self.more = Words("", "muted")
        self.list = TwoLineList(say("All that was found"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        for widget in (self.heading, self.more):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.list.opened.connect(self._on_opened)
        self.list.clicked.connect(self._on_clicked)
        self.view_model.found.connect(self._on_found)
        self.view_model.failed.connect(self.failed)

    def begin(self, kind: str, text: str) -> None:
        """Look for all people or properties that *text* may mean."""
        self.heading.setText(say("Looking for all of “{words}”…").format(words=text))
        self.more.hide()
        self.list.show_rows([])
        self.view_model.look(kind, text)
        self.list.setFocus()

    @Slot(object)
    def _on_found(self, answer: AllFound) -> None:
        found = answer.found
        count, people = len(found.hits), isinstance(found, PeopleFound)
        cut = found.more or found.in_all > count
        words = _heading(people=people, one=count == 1, cut=cut)
        self.heading.setText(words.format(count=count, words=answer.text))
        self.more.setText(
            say("There are more. Add a word, a street or a date of birth")
        )
        self.more.setVisible(cut and count >= MOST)
        self.list.show_rows([_row(hit) for hit in found.hits])
        if self.list.current_key() is None:
            self.list.select_first()

    @Slot(object)
    def _on_opened(self, key: tuple[str, UUID]) -> None:
        kind, what = key
        wanted = self.person_wanted if kind == PERSON else self.property_wanted
        wanted.emit(what)

    @Slot()
    def _on_clicked(self) -> None:
        key = self.list.current_key()
        if isinstance(key, tuple):
            self._on_opened(key)


def _heading(*, people: bool, one: bool, cut: bool) -> str:
    """Return the words of the heading, with room for the number and the search."""
    if one:
        person, place = say("One person for “{words}”"), say("One place for “{words}”")
    elif cut:
        person = say("The likeliest {count} people for “{words}”")
        place = say("The likeliest {count} places for “{words}”")
    else:
        person = say("All {count} people for “{words}”")
        place = say("All {count} places for “{words}”")
    return person if people else place


def _row(hit: PersonHit | PropertyHit) -> TwoLineRow:
    if isinstance(hit, PropertyHit):
        right = say("Warning") if hit.warning else ""
        right = right or (say("Historical") if hit.historical else "")
        tone = Tone.CAUTION if hit.warning else Tone.NEUTRAL
        detail = joined(hit.postcode, hit.uprn)
        return TwoLineRow((PROPERTY, hit.id), hit.label, detail, right, "", tone)
    tone, right = Tone.NEUTRAL, ""
    if hit.caution:
        tone, right = Tone.CAUTION, say("Caution")
    elif hit.protected:
        tone, right = Tone.INFO, say("Protected")
    elif hit.deceased:
        right = say("Has died")
    name = f"{hit.name} “{hit.known_as}”" if hit.known_as else hit.name
    born = full_day(hit.date_of_birth) if hit.date_of_birth else ""
    phone = show_phone(hit.phone) if hit.phone else ""
    return TwoLineRow(
        (PERSON, hit.id), name, joined(hit.address, phone), right, born, tone
    )
