"""The people's pages: what must be known, their household, their home."""

from __future__ import annotations

from desktop.tour.chapters.counter import find_caller
from desktop.tour.setting import Tour


def know_what_matters(tour: Tour) -> None:
    """Somebody with a caution marker and needs; then the privacy key."""
    hands, rooms = tour.hands, tour.shift.rooms
    with tour.job("See what matters about a caller"):
        find_caller(tour, "gwendolyn ashworth-pryce")
        hands.picture("caution-and-needs")
        hands.press("Ctrl+H")
        hands.until(rooms.people.cover.isVisible, "the privacy cover")
        hands.picture("privacy")
        hands.press("Ctrl+H")
        hands.press("Ctrl+D")
        hands.settle()
        hands.picture("edit-person")
        hands.press("Esc")
        hands.settle()
        for tab in ("Household", "Property", "Details"):
            _tab(tour, tab)
            hands.picture(f"person-{tab.lower()}")
        hands.press("Ctrl+Enter")
        hands.settle()


def protect_an_address(tour: Tour) -> None:
    """Somebody whose whereabouts nobody at the counter may see."""
    hands, rooms = tour.hands, tour.shift.rooms
    with tour.job("Meet a protected person") as job:
        rooms.counter.let_go()
        hands.press("Ctrl+K")
        find_caller(tour, "quillfeather")
        hands.picture("protected")
        page = rooms.people.view_model.page
        job.facts["whereabouts_shown"] = bool(page and page.homes)
        rooms.counter.let_go()
        hands.press("Ctrl+K")


def keep_promises(tour: Tour) -> None:
    """The calls that are owed today."""
    hands = tour.hands
    with tour.job("Keep the calls that were promised"):
        hands.press("Alt+2")
        hands.until(lambda: tour.shift.workspace.page() == "call_backs", "the calls")
        hands.settle()
        hands.picture("call-backs")
        hands.press("Alt+1")


def _tab(tour: Tour, name: str) -> None:
    tabs = tour.shift.rooms.people.person.tabs
    for place in range(tabs.count()):
        if tabs.tabText(place).startswith(name):
            tabs.setCurrentIndex(place)
    tour.hands.settle()


CHAPTER = (know_what_matters, protect_an_address, keep_promises)
