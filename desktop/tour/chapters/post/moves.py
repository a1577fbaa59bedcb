"""What hands do in the post room: go to a list, open a batch, come to a document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from desktop.postroom.index_view_model import InHand
from desktop.postroom.screens.index_page import IndexPage
from desktop.postroom.screens.post_room import PostRoom
from desktop.postroom.shelves import Shelf
from desktop.tour.chapters.story.moves import go_into
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour


def room(tour: Tour) -> PostRoom:
    """Return the post room of whoever is signed in."""
    found = tour.shift.rooms.post
    if found is None:
        raise Stuck("waited in vain for the post room")
    return found


def go_to_post(tour: Tour) -> None:
    """Bring the room to the front, its lists read."""
    tour.hands.press("Alt+5")
    tour.hands.until(room(tour).isVisible, "the post room")
    settle(tour)


def settle(tour: Tour) -> None:
    """Let what was asked for be read; the workers may go on."""
    shift = tour.shift
    tour.hands.settle()
    tour.hands.until(lambda: not shift.jobs.busy, "the lanes")
    tour.hands.settle()


def choose_shelf(tour: Tour, shelf: Shelf) -> None:
    """Go to a list by the arrows, and on into it."""
    hands, folders = tour.hands, room(tour).folders
    for _ in range(3):
        if folders.hasFocus():
            break
        hands.press("Esc")
        hands.settle()
    hands.until(folders.hasFocus, "the lists of post")
    for step in ["Up"] * len(Shelf) + ["Down"] * len(Shelf):
        if folders.current_key() == shelf.value:
            break
        hands.press(step)
    if folders.current_key() != shelf.value:
        raise Stuck(f"waited in vain for the list {shelf.value}")
    settle(tour)
    hands.press("Right")
    settle(tour)


def press_button(tour: Tour, page: QWidget, words: str) -> None:
    """Go to the first button of *page* that begins with *words*, and press it."""

    def button() -> QPushButton | None:
        named = page.findChildren(QPushButton)
        shown = (b for b in named if b.isVisible() and b.isEnabled())
        return next((b for b in shown if b.text().startswith(words)), None)

    tour.hands.until(button, f"“{words}” to show")
    found = button()
    if found is not None:
        go_into(tour.hands, found)
        tour.hands.press("Space")
        settle(tour)


def show_newest_batch(tour: Tour) -> None:
    """Open the page of the batch that is worked on."""
    choose_shelf(tour, Shelf.BATCHES)
    press_button(tour, room(tour).lists, "Show")
    tour.hands.until(room(tour).batch.isVisible, "the batch")
    settle(tour)


def indexing(tour: Tour) -> IndexPage:
    """Return the page on which documents are indexed."""
    return room(tour).indexing


def begin_to_index(tour: Tour) -> None:
    """Bring what waits to the front, from wherever one is."""
    tour.hands.press("Ctrl+Shift+X")
    tour.hands.until(lambda: indexing(tour).model.in_hand, "a document to index")
    settle(tour)


def in_front(tour: Tour) -> InHand:
    """Return the document that is in front."""
    settle(tour)
    hand = indexing(tour).model.in_hand
    if hand is None:
        raise Stuck("waited in vain for a document to index")
    return hand


def come_to(tour: Tour, wanted: Callable[[InHand], bool], what: str) -> InHand:
    """Go through what waits until a document is *wanted*; *what* it is, in words."""
    hand = in_front(tour)
    pages, model = indexing(tour).pages, indexing(tour).model
    waiting = room(tour).held.to_index
    ahead = waiting - 1 - (hand.of - hand.number)
    steps = ["Left"] * ahead + ["Right"] * (waiting - 1)
    for step in [*steps, ""]:
        if wanted(hand):
            tour.hands.until(pages.view.shows_page, "its page")
            settle(tour)
            return hand
        if not pages.has_keys():  # from the pages it would lead to the lists
            tour.hands.press("Esc")
        if step:
            before = hand.id
            tour.hands.press(step)
            tour.hands.until(
                lambda before=before: model.in_hand and model.in_hand.id != before,  # type: ignore[misc]  # of this round
                "another document",
            )
            hand = in_front(tour)
    raise Stuck(f"waited in vain for {what}")


def file_it(tour: Tour) -> None:
    """File the document in front, and wait until it has gone."""
    model = indexing(tour).model
    hand = model.in_hand
    tour.hands.press("Ctrl+Enter")
    tour.hands.until(
        lambda: model.in_hand is None or (hand and model.in_hand.id != hand.id),
        "it to be filed",
    )
