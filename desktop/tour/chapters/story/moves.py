"""What hands do in casework: go to a list, fill a form in, press what has no key."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta
from functools import partial

from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from db.clock import LONDON
from db.queries.casework.page_rows import CasePage, ClockLine
from desktop.casework.forms.clock_forms import running
from desktop.casework.screens.case_page import CasePageView
from desktop.casework.screens.casework_room import CaseworkRoom
from desktop.forms.screens.form_panel import FormPanel
from desktop.tour.hands import Hands, Stuck
from desktop.tour.setting import Tour
from widgets.fields import (
    ChoiceField,
    Field,
    LongTextField,
    SegmentField,
    TicksField,
)
from widgets.fields.line import LineField

_FAR = 120
"""More presses of Tab than any page has stops."""


def room(tour: Tour) -> CaseworkRoom:
    """Return the casework room of whoever is signed in."""
    found = tour.shift.rooms.casework
    if found is None:
        raise Stuck("waited in vain for the casework room")
    return found


def go_to_casework(tour: Tour) -> None:
    """Bring the room to the front, its lists read."""
    hands = tour.hands
    hands.press("Alt+4")
    hands.until(room(tour).isVisible, "casework")
    folders = room(tour).shelves.folders
    hands.until(folders.rows.rowCount, "the lists")
    tour.rest()


def choose_list(tour: Tour, key: str) -> None:
    """Go to a list by the arrows, and on into it."""
    hands, folders = tour.hands, room(tour).shelves.folders
    if not folders.hasFocus():
        room(tour).column.begin()
        hands.settle()
        if not folders.hasFocus():
            hands.press("Left")
    hands.until(folders.hasFocus, "the lists")
    count = folders.rows.rowCount()
    for step in ["Up"] * count + ["Down"] * count:
        if folders.current_key() == key:
            break
        hands.press(step)
    if folders.current_key() != key:
        raise Stuck(f"waited in vain for the list {key}")
    tour.rest()
    hands.press("Right")
    tour.rest()


def point_to(tour: Tour, record_id: object) -> None:
    """Go down a list to a record of it."""
    hands, column = tour.hands, room(tour).column
    hands.until(column.list.hasFocus, "the list")
    for _ in range(column.list.rows.rowCount()):
        if column.list.current_key() == record_id:
            break
        hands.press("Down")
    if column.list.current_key() != record_id:
        raise Stuck("waited in vain for a record in its list")
    tour.rest()


def point_to_newest_sent(tour: Tour) -> object:
    """Go down what one referred to the newest; what came back stands first.

    Returns which it is.
    """
    hands, column = tour.hands, room(tour).column
    choose_list(tour, "sent")
    hands.press("Home")
    model = room(tour).stack.referral_page.model
    for _ in range(column.list.rows.rowCount()):
        here = column.list.current_key()
        hands.until(partial(_is_in_front, tour, here), "the referral")
        if model.page is not None and model.page.line.state != "returned":
            return here
        hands.press("Down")
    raise Stuck("waited in vain for a referral that has not come back")


def _is_in_front(tour: Tour, referral: object) -> bool:
    page = room(tour).stack.referral_page.model.page
    return page is not None and page.line.id == referral


def open_case(tour: Tour, reference: str) -> CasePage:
    """Find a case by its reference, as anybody would, and open it."""
    hands, top_bar = tour.hands, tour.shift.top_bar
    hands.press("Ctrl+K")
    hands.until(top_bar.search.hasFocus, "the search to have the keyboard")
    hands.write(reference)
    hands.until(
        lambda: (
            top_bar.search.results() is not None
            and tour.shift.search.settled(reference)
        ),
        "the case to be found",
    )
    hands.press("Enter")
    hands.until(lambda: _shows(tour, reference) or _is_sealed(tour), "the case")
    tour.rest()
    room(tour).stack.case_page.setFocus()
    page = page_of(tour)
    room(tour).stack.case_page.setFocus()
    return page


def _shows(tour: Tour, reference: str) -> bool:
    view = case_page(tour).model.view
    return view is not None and view.page.reference == reference


def _is_sealed(tour: Tour) -> bool:
    """Return whether the case in front is read for a reason alone."""
    return case_page(tour).model.sealed is not None


def case_page(tour: Tour) -> CasePageView:
    """Return the page of a case."""
    found = room(tour).stack.case_page
    if not isinstance(found, CasePageView):
        raise Stuck("waited in vain for the page of a case")
    return found


def page_of(tour: Tour) -> CasePage:
    """Return the case that is in front, as it was read last."""
    tour.rest()
    if _is_sealed(tour):
        if form(tour) is None:
            tour.hands.press("L")
        fill(tour, reason="To work on it")
        save(tour)
    view = case_page(tour).model.view
    if view is None:
        raise Stuck("waited in vain for a case")
    return view.page


def form(tour: Tour) -> FormPanel | None:
    """Return the form that is open, if one is."""
    panels = tour.program.window.findChildren(FormPanel)
    return next((panel for panel in panels if panel.isVisible()), None)


def ask(tour: Tour, key: str) -> FormPanel:
    """Press *key* and wait for its form."""
    tour.hands.press(key)
    return wait_for_form(tour)


def wait_for_form(tour: Tour) -> FormPanel:
    """Return the form that opens."""
    tour.hands.until(lambda: form(tour), "the form")
    tour.hands.settle()
    found = form(tour)
    if found is None:
        raise Stuck("waited in vain for the form")
    return found


def fill(tour: Tour, **typed: str) -> None:
    """Type each answer into its field of the open form, by its name."""
    panel = wait_for_form(tour)
    put_all(tour, panel.fields, typed.items())


def put_all(
    tour: Tour, fields: dict[str, Field], typed: Iterable[tuple[str, str]]
) -> None:
    """Go to each field by Tab and type its answer."""
    for name, words in typed:
        if name not in fields:
            raise Stuck(f"waited in vain for the field {name}")
        go_into(tour.hands, fields[name])
        _put(tour, fields[name], words)


def _put(tour: Tour, field: Field, words: str) -> None:
    hands = tour.hands
    if isinstance(field, (SegmentField, TicksField)):
        hands.press(words)
    elif isinstance(field, ChoiceField):
        hands.write(words)
        hands.settle()
        hands.press("Tab")
    elif isinstance(field, (LongTextField, LineField)):
        hands.press("Ctrl+A")
        hands.write(words)
    else:
        hands.write(words)


def save(tour: Tour) -> None:
    """Save the open form and wait until it is kept."""
    tour.hands.press("Ctrl+Enter")
    tour.hands.until(lambda: form(tour) is None or _refused(tour), "it to be kept")
    if form(tour) is not None:
        raise Stuck("the form was refused")
    tour.rest()


def _refused(tour: Tour) -> bool:
    panel = form(tour)
    if panel is None:
        return False
    return panel.problems.isVisible() or panel.notice.isVisible()


def go_into(hands: Hands, widget: QWidget) -> None:
    """Press Tab until the keyboard is in *widget*."""
    for _ in range(_FAR):
        if _inside(widget):
            return
        hands.press("Tab")
    raise Stuck("waited in vain for the keyboard to arrive by Tab")


def _inside(widget: QWidget) -> bool:
    focused: QWidget | None = QApplication.focusWidget()
    return focused is not None and (focused is widget or widget.isAncestorOf(focused))


def press_button(tour: Tour, words: str) -> None:
    """Go to the button of the page that begins with *words*, and press it."""
    page = case_page(tour)

    def button() -> QPushButton | None:
        named = page.body.findChildren(QPushButton)
        return next(
            (b for b in named if b.isVisible() and b.text().startswith(words)), None
        )

    tour.hands.until(button, f"“{words}” to show")
    found = button()
    if found is not None:
        page.setFocus()
        go_into(tour.hands, found)
        tour.hands.press("Space")


def from_menu(tour: Tour, words: str) -> None:
    """Choose what begins with *words* at the foot of a case, or in its menu."""
    hands, page = tour.hands, case_page(tour)
    page.setFocus()
    shown = (b for b in page.bar.findChildren(QPushButton) if b.isVisible())
    button = next((b for b in shown if b.text().startswith(words)), None)
    if button is not None:
        go_into(hands, button)
        hands.press("Space")
    else:
        hands.press("+")
        menu = page.bar.menu
        hands.until(menu.isVisible, "the menu")
        for _ in menu.actions():
            if menu.activeAction().text().startswith(words):
                break
            hands.press("Down")
        hands.press("Enter")
    wait_for_form(tour)


def tend(tour: Tour) -> None:
    """Let the program do what time has made due, as it does each minute."""
    tour.shift.tending.tend()
    tour.rest()


def clock_of(page: CasePage, kind: str = "") -> ClockLine:
    """Return the clock of that kind, or the next that runs out."""
    clocks = [one for one in page.clocks if one.kind == kind] if kind else []
    found = next(iter(clocks or running(page) or page.clocks), None)
    if found is None:
        raise Stuck("waited in vain for a clock")
    return found


def told_of(clock: ClockLine) -> dict[str, object]:
    """Return a clock as the report tells of it, with the day's working."""
    return {
        "clock": clock.kind,
        "state": clock.state,
        "due": f"{clock.due_at.astimezone(LONDON):%a %d %b %Y %H:%M}",
        "working": list(clock.working),
    }


def move_past(tour: Tour, moment: datetime) -> None:
    """Let it be a little after *moment*, and tend."""
    tour.clock.go_to(moment + timedelta(minutes=5))
    tend(tour)
