"""Where somebody was among the people's pages, and the way back after a lock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from db.queries.people.rows import PersonPage

if TYPE_CHECKING:
    from desktop.people.screens.people_room import PeopleRoom

PERSON, PROPERTY, NEW = "person", "property", "new"


@dataclass(frozen=True, slots=True)
class Whereabouts:
    """A page, its part and the form in it: ids and keys, nothing that was typed.

    Attributes:
        page: person, property or new; empty where nobody was shown.
        form: the key of the form that was open; empty for none.
        typing: whether the keyboard was on this page.
    """

    page: str = ""
    id: UUID | None = None
    tab: str = ""
    form: str = ""
    typing: bool = False


def whereabouts_of(room: PeopleRoom) -> Whereabouts:
    """Return where *room* stands."""
    shown = room.stack.currentWidget()
    focused: QWidget | None = QApplication.focusWidget()
    typing = focused is not None and room.isAncestorOf(focused)
    if shown is room.new:
        return Whereabouts(NEW, typing=typing)
    if shown is room.place and room.place.view_model.page is not None:
        panel = room.place.parts.panel()
        form = panel.form.key if panel is not None else ""
        place = room.place.view_model.page.id
        return Whereabouts(PROPERTY, place, form=form, typing=typing)
    if shown in {room.person, room.merge} and room.view_model.page is not None:
        panels = room.person.open_panels()
        form = panels[-1].form.key if panels else ""
        person, tab = room.view_model.page.id, room.person.tabs.value()
        return Whereabouts(PERSON, person, tab, form, typing)
    return Whereabouts()


class WayBack(QObject):
    """Leads a room back to where somebody was, once its page has been read."""

    def __init__(self, room: PeopleRoom) -> None:
        super().__init__(room)
        self._room = room
        self._where: Whereabouts | None = None
        room.view_model.page_changed.connect(self._on_person_read)
        room.place.view_model.page_changed.connect(self._on_property_read)

    def go(self, where: Whereabouts) -> None:
        """Show the page, and its form with the words that were kept."""
        self._where, room = where, self._room
        if where.page == NEW:
            room.new_person()
        elif where.page == PERSON and where.id is not None:
            room.show_person(where.id)
        elif where.page == PROPERTY and where.id is not None:
            room.show_property(where.id)

    @Slot(object)
    def _on_person_read(self, page: PersonPage) -> None:
        where = self._where
        if where is None or where.page != PERSON or where.id != page.id:
            return
        self._where = None
        held: QWidget | None = QApplication.focusWidget()
        self._room.person.tabs.set_value(where.tab)
        self._room.person.reopen(where.form)
        self._give_back(where, held)

    @Slot(object)
    def _on_property_read(self, _page: object) -> None:
        where = self._where
        if where is None or where.page != PROPERTY:
            return
        self._where = None
        held: QWidget | None = QApplication.focusWidget()
        self._room.place.parts.reopen(where.form)
        self._give_back(where, held)

    def _give_back(self, where: Whereabouts, held: QWidget | None) -> None:
        """Leave the keyboard in the enquiry if that is where it was."""
        if not where.typing and held is not None and isValid(held):
            held.setFocus()
