"""The important screens, once more in each look, size of text and language.

Nothing here counts keys or asks whether a job was done: these are pictures to
look at. What is too wide for its room, or cut off, is named in the report as well.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from db.domain.contacts import Outcome
from desktop.counter.call_backs_view_model import Whose
from desktop.runtime.settings_known import LANGUAGE, LOOK, TEXT_PERCENT
from desktop.tour.chapters.casework_looks import pass_casework
from desktop.tour.chapters.counter import choose_service, find_caller, finish, wrap_up
from desktop.tour.chapters.house import KEEPERS
from desktop.tour.fitting import misfits
from desktop.tour.setting import SIZE, Tour
from widgets.list_detail import FolderList
from widgets.row_model import RowView

CALLER = "gwendolyn ashworth-pryce"


@dataclass(frozen=True, slots=True)
class Look:
    """How a window is worn: what a person sets, and the size of their screen."""

    name: str
    look: str = "light"
    text_percent: int = 100
    language: str = "en"
    size: tuple[int, int] = SIZE


LOOKS = (
    Look("welsh", language="cy"),
    Look("dark", "dark"),
    Look("contrast", "contrast", 150),
    Look("large", text_percent=200),
    Look("small-screen", size=(1280, 720)),
)


def wear(look: Look) -> Callable[[Tour], None]:
    """Return the chapter that passes the important screens in *look*."""

    def chapter(tour: Tour) -> None:
        tour.seen.clear()
        for name in KEEPERS:
            with wearing(tour, look, name):
                if name == KEEPERS[0]:
                    _pass(tour, look, "the desk", _at_the_desk)
                    _pass(tour, look, "the people", _among_people)
                    _pass(tour, look, "the rooms", _through_the_rooms)
                    _pass(tour, look, "casework", pass_casework)
                _pass(tour, look, f"admin as {name}", through_admin)
        tour.stop()

    chapter.__name__ = f"looks_{look.name}"
    return chapter


@contextmanager
def wearing(tour: Tour, look: Look, name: str) -> Iterator[None]:
    """Have *name* signed in, wearing *look* by their own settings."""
    tour.stop()
    tour.start()
    tour.program.window.resize(*look.size)
    tour.sign_in(name)
    settings = tour.program.settings
    settings.put(LOOK, look.look)
    settings.put(TEXT_PERCENT, look.text_percent)
    settings.put(LANGUAGE, look.language)
    tour.hands.settle()
    try:
        yield
    finally:
        settings.put(LANGUAGE, LANGUAGE.default)
        settings.put(TEXT_PERCENT, TEXT_PERCENT.default)
        settings.put(LOOK, LOOK.default)


def _pass(
    tour: Tour, look: Look, where: str, screens: Callable[[Tour, str], None]
) -> None:
    with tour.job(f"Look at {where}: {look.name}") as job:
        found: list[str] = []

        def look_closer(name: str) -> None:
            found.extend(f"{name}: {one}" for one in misfits(tour.program.window))

        tour.hands.looks_at = look_closer
        job.facts["does_not_fit"] = found
        screens(tour, look.name)


def _at_the_desk(tour: Tour, look: str) -> None:
    """An enquiry from hello to its slip, with what can be asked for beside it."""
    hands, counter = tour.hands, tour.shift.rooms.counter
    hands.press("Alt+1", "Ctrl+K")
    hands.picture(f"{look}-counter-idle")
    find_caller(tour, CALLER)
    hands.picture(f"{look}-caller")
    choose_service(tour, "overp")
    for outcome in Outcome:
        counter.pane.choose_ending(outcome)
        hands.picture(f"{look}-ending-{outcome}")
    counter.pane.choose_ending(Outcome.ANSWERED)
    for keys, what in (
        ("Ctrl+I", "identity"),
        ("Ctrl+Shift+O", "originals"),
        ("Ctrl+B", "promise"),
        ("Ctrl+G", "language"),
    ):
        hands.press(keys)
        hands.picture(f"{look}-{what}")
        hands.press("Esc")
        hands.settle()
    counter.pane.choose_ending(Outcome.ANSWERED)
    counter.pane.begin()
    hands.press("Ctrl+Enter")
    wrap_up(tour)
    hands.picture(f"{look}-wrap-up")
    hands.press("Ctrl+P")
    hands.until(lambda: counter.slip.pdf, "the slip")
    hands.picture(f"{look}-slip")
    finish(tour)


def _among_people(tour: Tour, look: str) -> None:
    """A person's page and their home, and the forms that change them."""
    hands, people = tour.hands, tour.shift.rooms.people
    hands.press("Alt+1", "Ctrl+Shift+N")
    hands.until(people.new.isVisible, "the form for somebody new")
    hands.picture(f"{look}-new-person")
    hands.press("Esc", "Ctrl+K")
    hands.settle()
    find_caller(tour, CALLER)
    for place in range(1, people.person.tabs.count()):
        people.person.tabs.setCurrentIndex(place)
        hands.picture(f"{look}-person-{place}")
    hands.press("Ctrl+D")
    hands.picture(f"{look}-edit-person")
    hands.press("Esc")
    people.begin_merge()
    hands.picture(f"{look}-merge")
    hands.press("Esc")
    hands.press("Ctrl+H")
    hands.picture(f"{look}-privacy")
    hands.press("Ctrl+H")
    page = people.view_model.page
    where = [one.property_id for one in page.homes if one.property_id] if page else []
    if where:
        people.show_property(where[0])
        hands.picture(f"{look}-property")
    tour.shift.rooms.counter.let_go()
    hands.settle()


def _through_the_rooms(tour: Tour, look: str) -> None:
    """The calls that are owed, guidance, the settings and the keys."""
    hands = tour.hands
    for keys, what in (("Alt+2", "call-backs"), ("Alt+3", "guidance")):
        hands.press(keys)
        hands.picture(f"{look}-{what}")
    calls = tour.shift.rooms.call_backs
    hands.press("Alt+2")
    calls.folders.select_key(Whose.EVERYONE)
    hands.settle()
    hands.picture(f"{look}-everyones-call-backs")
    hands.press("Alt+1", "Ctrl+,")
    hands.picture(f"{look}-settings")
    hands.press("Esc", "F1")
    hands.picture(f"{look}-keys")
    hands.press("Esc")


def through_admin(tour: Tour, look: str) -> None:
    """Each part of administration that nobody before has shown, and a record of it."""
    hands, admin = tour.hands, tour.shift.rooms.admin
    if admin is None:
        return
    hands.press("Alt+8")
    hands.settle()
    for part, widget in admin.parts.items():
        if part in tour.seen:
            continue
        tour.seen.add(part)
        admin.open_part(part)
        hands.settle()
        _open_first(widget)
        hands.picture(f"{look}-admin-{part}")


def _open_first(where: QWidget) -> None:
    """Open the first record of each list in sight."""
    for found in where.findChildren(RowView):
        if found.isVisible() and not isinstance(found, FolderList):
            found.select_first()
