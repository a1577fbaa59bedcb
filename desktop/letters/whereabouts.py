"""What stood in front in the letters room, to come back to after a lock."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.shelves import Shelf


@dataclass(frozen=True, slots=True)
class LettersPlace:
    """The list in front, and what was open of it.

    Attributes:
        letter: the letter that was open.
        template: the key of the draft of the template that was open.
    """

    shelf: str
    letter: UUID | None = None
    template: str = ""


def place_in(room: LettersRoom | None) -> LettersPlace | None:
    """Return what stands in front; None for who has no such room."""
    if room is None:
        return None
    front = room.write.model.front
    written = room.stack.currentWidget() is room.write
    letter = front.page.line.id if written and front is not None else None
    own = room.shelf is Shelf.TEMPLATES and not written
    return LettersPlace(room.shelf.value, letter, room.templates.where() if own else "")


def go_back(room: LettersRoom | None, place: LettersPlace | None) -> None:
    """Bring back what stood in front."""
    if room is None or place is None:
        return
    if place.letter is not None:
        room.shelf = Shelf(place.shelf)
        room.show_letter(place.letter)
    elif place.template:
        room.show_shelf(Shelf.TEMPLATES)
        room.templates.go_on(place.template)
    elif place.shelf != Shelf.QUEUE:
        room.show_shelf(Shelf(place.shelf))
