"""The casework room in whatever look is worn: queues, a case, a complaint, forms."""

from __future__ import annotations

from desktop.tour.chapters.story.moves import (
    ask,
    choose_list,
    form,
    go_to_casework,
    page_of,
    room,
)
from desktop.tour.setting import Tour
from widgets.rows import TwoLineRow

COMPLAINT, CASE = "Charged for a missed visit", "Rang four times about a repair"
"""Two complaints that every demonstration has, at stage 2 and at stage 1."""
LISTS = ("to_do", "sent", "to_accept", "overdue", "paused", "tray")


def pass_casework(tour: Tour, look: str) -> None:
    """Show each list, a case with its working, a complaint, and forms under them."""
    hands = tour.hands
    go_to_casework(tour)
    for key in LISTS:
        choose_list(tour, key)
        hands.picture(f"{look}-casework-{key.replace('_', '-')}")
    choose_list(tour, "team")
    hands.picture(f"{look}-casework-queue")
    for title, keys, what in ((CASE, "N", "case"), (COMPLAINT, "Y", "complaint")):
        if not _point_to_title(tour, title):
            continue
        page_of(tour)
        hands.press("D")
        hands.picture(f"{look}-casework-{what}")
        ask(tour, keys)
        hands.picture(f"{look}-casework-{what}-form")
        _leave(tour)
    ask(tour, "F")
    hands.picture(f"{look}-casework-filter")
    _leave(tour)
    hands.press("Ctrl+Shift+W")
    tour.rest()
    hands.picture(f"{look}-casework-owed")
    hands.press("Esc")


def _point_to_title(tour: Tour, title: str) -> bool:
    """Go down the list to what is called *title*; False if it isn't in it."""
    seen = room(tour).column.list
    tour.hands.until(seen.hasFocus, "the list")
    tour.hands.press("Home")
    for _ in range(seen.rows.rowCount()):
        row = seen.rows.row_at(seen.currentIndex())
        if isinstance(row, TwoLineRow) and row.title == title:
            tour.rest()
            return True
        tour.hands.press("Down")
    return False


def _leave(tour: Tour) -> None:
    tour.hands.press("Esc")
    tour.hands.until(lambda: form(tour) is None, "the form to go")
    tour.rest()
