"""What hands do in the letters room: go to a list, come to a letter, to a run."""

from __future__ import annotations

from desktop.letters.screens.letters_room import LettersRoom
from desktop.letters.screens.run_page import RunPage
from desktop.letters.seeing import Seen
from desktop.letters.shelves import Shelf
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour


def room(tour: Tour) -> LettersRoom:
    """Return the letters room of whoever is signed in."""
    found = tour.shift.rooms.letters
    if found is None:
        raise Stuck("waited in vain for the letters room")
    return found


def run_page(tour: Tour) -> RunPage:
    """Return the page of one print run."""
    return room(tour).runs.run


def go_to_letters(tour: Tour) -> None:
    """Bring the room to the front, its lists read."""
    tour.hands.press("Alt+6")
    tour.hands.until(room(tour).isVisible, "the letters")
    tour.rest()


def choose_shelf(tour: Tour, shelf: Shelf) -> None:
    """Go to a list by the arrows, and on into it."""
    hands, folders = tour.hands, room(tour).folders
    for _ in range(3):
        if folders.hasFocus():
            break
        hands.press("Esc")
        tour.rest()
    hands.until(folders.hasFocus, "the names of the lists")
    count = folders.rows.rowCount()
    for step in ["Up"] * count + ["Down"] * count:
        if folders.current_key() == shelf.value:
            break
        hands.press(step)
    if folders.current_key() != shelf.value:
        raise Stuck(f"waited in vain for the list {shelf.value}")
    tour.rest()
    hands.press("Tab")
    tour.rest()


def letter_in_front(tour: Tour) -> Seen:
    """Return the letter that is shown, as it would go out."""
    model = room(tour).write.model
    tour.hands.until(lambda: model.front, "the letter")
    tour.rest()
    if model.front is None:
        raise Stuck("waited in vain for the letter")
    return model.front


def send_it_on(tour: Tour) -> None:
    """Send the letter on its way; Stuck where something stands against it."""
    write = room(tour).write
    tour.hands.press("Ctrl+Enter")
    tour.hands.until(
        lambda: not write.isVisible() or write.problems.isVisible(),
        "the letter to be on its way",
    )
    tour.rest()
    if write.isVisible() and write.problems.isVisible():
        raise Stuck("the letter was refused")
