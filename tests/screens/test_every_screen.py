"""Every screen in every role: names, Tab order, and room enough for a finger.

Each control has a name for a screen reader, Tab reaches each of them, and what
can be clicked is at least 24 by 24 (Source: WCAG 2.2, 2.5.8).
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QRadioButton,
    QWidget,
)

from db.clock import system_clock
from db.domain.contacts import Outcome
from db.store.home import Home
from db.store.way import Way
from desktop.admin.screens.part import Part
from desktop.demo.opening import PASSPHRASE, make_demonstration
from desktop.demo.paperwork import Shipped
from desktop.demo.staffing import COLLEAGUES
from desktop.runtime.resource_files import (
    shipped_guidance,
    shipped_services,
    shipped_teams,
)
from desktop.shift import Shift
from tests.fixtures.journey import CHEAP, Journey
from widgets.looks import LEAST_TARGET
from widgets.rail import Rail
from widgets.reading_order import stops

MOST_STOPS = 400


@pytest.fixture
def council(open_program: Callable[[], Journey]) -> Callable[[], Journey]:
    """A small demonstration council, its entrance waiting."""
    way = Way(system_clock, "0", cost=CHEAP)
    shipped = Shipped(shipped_services(), shipped_teams(), shipped_guidance())
    make_demonstration(Home.default(), way, shipped, people=60)
    return open_program


def sign_in(journey: Journey, name: str) -> Shift:
    """Sign *name* in at the entrance."""
    journey.hands.write(name)
    journey.hands.press("Enter")
    journey.hands.write(PASSPHRASE)
    journey.hands.press("Enter")
    journey.hands.until(lambda: journey.program.shift, "the workspace")
    journey.hands.settle()
    return shift_of(journey)


def shift_of(journey: Journey) -> Shift:
    assert journey.program.shift is not None
    return journey.program.shift


def controls(window: QWidget) -> list[QWidget]:
    """Everything in sight that takes the keyboard."""
    found: list[QWidget] = window.findChildren(QWidget)
    return [
        widget
        for widget in found
        if widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
    ]


def nameless(widgets: list[QWidget]) -> list[str]:
    """Those that a screen reader could not name."""
    silent = []
    for widget in widgets:
        spoken = QAccessible.queryAccessibleInterface(widget)
        if not spoken.text(QAccessible.Text.Name).strip():
            silent.append(
                f"{type(widget).__name__} in {type(widget.parent()).__name__}"
            )
    return silent


def walked(journey: Journey) -> list[QWidget]:
    """Where Tab goes, one after another, until it comes back to one of them.

    A list shows what it stands on, so that the page may be another by then.
    """
    reached: list[QWidget] = []
    for _ in range(MOST_STOPS):
        journey.hands.press("Tab")
        at: QWidget | None = QApplication.focusWidget()
        if at is None or at in reached:
            break
        reached.append(at)
    return reached


def out_of_order(journey: Journey, reached: list[QWidget]) -> list[str]:
    """Those after which Tab goes back, though it has not gone round yet."""
    shift = journey.program.shift
    room = shift.workspace.stack.currentWidget() if shift else None
    if shift is None or room is None:
        return []
    read = [*stops(shift.workspace.top_bar), *stops(room)]
    place = {id(widget): number for number, widget in enumerate(read)}
    known = [widget for widget in reached if id(widget) in place]
    # A list on the way may have shown another page: then it did not come round.
    first = [widget for widget in known[:1] if widget.isVisible()]
    back = [
        f"{here.accessibleName()} > {following.accessibleName()}"
        for here, following in pairwise([*known, *first])
        if place[id(following)] <= place[id(here)]
    ]
    return back if len(back) > 1 else []  # once round is right


def unreached(reached: list[QWidget], wanted: list[QWidget]) -> list[str]:
    """Those that Tab does not come to; one of a group stands for all of it."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()}"
        for widget in wanted
        if widget.isVisible()
        and widget not in reached
        and not isinstance(widget, (QRadioButton, QAbstractItemView))
        and not isinstance(widget.parent(), Rail)  # one stop; arrows go on
    ]


def too_small(widgets: list[QWidget]) -> list[str]:
    """Those that a finger would miss; a link inside a sentence may be."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()} {widget.size().toTuple()}"
        for widget in widgets
        if isinstance(widget, QAbstractButton)
        and min(widget.width(), widget.height()) < LEAST_TARGET
    ]


def look(journey: Journey, screen: str, over: QWidget | None = None) -> list[str]:
    """What is wrong with the screen in sight, or with what lies *over* the rest."""
    journey.hands.settle()
    wanted = controls(over or journey.program.window)
    assert wanted, screen
    found = [f"{screen}: no name: {one}" for one in nameless(wanted)]
    found += [f"{screen}: too small: {one}" for one in too_small(wanted)]
    reached = walked(journey)
    found += [f"{screen}: back: {one}" for one in out_of_order(journey, reached)]
    return found + [f"{screen}: no Tab: {one}" for one in unreached(reached, wanted)]


def call(journey: Journey, name: str) -> None:
    """Find a caller and have them at the desk."""
    hands, shift = journey.hands, shift_of(journey)
    hands.press("Ctrl+K")
    hands.write(name)
    hands.until(lambda: shift.search.settled(name), "the search")
    hands.settle()
    hands.press("Enter")
    hands.until(lambda: shift.rooms.counter.contacts.front, "the caller")
    hands.settle()


def test_the_guide_of_a_new_desk(open_program: Callable[[], Journey]) -> None:
    journey = open_program()
    hands, guide = journey.hands, journey.program.first_run_model
    found = look(journey, "the council")
    journey.program.first_run.fields["organisation"].focus()
    hands.write("Bryn District Council")
    hands.press("Enter")
    found += look(journey, "the first person")
    for field, words in (("name", "Priya"), ("sign_in_name", "priya")):
        journey.program.first_run.fields[field].focus()
        hands.write(words)
    journey.program.first_run.fields["passphrase"].focus()
    hands.write(PASSPHRASE)
    hands.press("Enter")
    hands.until(lambda: guide.guide.recovery_key, "the recovery key")
    assert found + look(journey, "the recovery sheet") == []


def test_the_entrance_the_lock_and_what_went_wrong(
    council: Callable[[], Journey],
) -> None:
    journey = council()
    found = look(journey, "the entrance")
    journey.program.entrance.sign_in_name.focus()
    sign_in(journey, "priya")
    journey.hands.press("Ctrl+L")
    found += look(journey, "the lock")
    trouble = journey.program.window.trouble
    trouble.show_unavailable("The disk is full.")
    found += look(journey, "what is in the way")
    trouble.show_crash("20261122-101500", "a report")
    assert found + look(journey, "the crash desk") == []


BESIDE: dict[str, tuple[str, ...]] = {
    "nobody at the desk": ("Alt+1",),
    "new person": ("Alt+1", "Ctrl+Shift+N"),
    "settings": ("Esc", "Ctrl+,"),
    "keys": ("Esc", "F1"),
    "call-backs": ("Esc", "Alt+2"),
    "guidance": ("Alt+3",),
    "nameless enquiry": ("Alt+1", "Ctrl+Shift+A"),
}


def test_what_stands_beside_a_caller(council: Callable[[], Journey]) -> None:
    journey = council()
    shift = sign_in(journey, "priya")
    found = []
    for screen, keys in BESIDE.items():
        for key in keys:
            journey.hands.press(key)
            journey.hands.settle()
        found += look(journey, screen)
    shift.commands.run("passphrase")
    assert found + look(journey, "passphrase") == []


def test_an_enquiry_from_hello_to_its_slip(council: Callable[[], Journey]) -> None:
    journey = council()
    hands, counter = journey.hands, sign_in(journey, "priya").rooms.counter
    call(journey, "gwendolyn ashworth")
    found = look(journey, "a caller")
    counter.pane.begin()
    hands.write("rent")
    hands.settle()
    hands.press("Enter")
    hands.until(lambda: counter.enquiry.service is not None, "the service")
    for outcome in Outcome:
        counter.pane.choose_ending(outcome)
        found += look(journey, f"ending in {outcome}")
    for screen, key in (
        ("identity", "Ctrl+I"),
        ("documents", "Ctrl+Shift+O"),
        ("language", "Ctrl+G"),
    ):
        counter.pane.begin()
        hands.press(key)
        hands.settle()
        over = counter.pointing if screen == "language" else None
        found += look(journey, screen, over)
        hands.press("Esc")
        hands.settle()
    counter.pane.choose_ending(Outcome.ANSWERED)
    hands.press("Ctrl+Enter")
    hands.until(counter.end.isVisible, "the end of the contact")
    hands.press("Ctrl+P")
    hands.until(lambda: counter.slip.pdf, "the slip")
    counter.end.correct.click()
    assert found + look(journey, "wrap-up with its slip") == []


def test_a_person_and_a_place(council: Callable[[], Journey]) -> None:
    journey = council()
    hands, people = journey.hands, sign_in(journey, "margaret").rooms.people
    call(journey, "gwendolyn ashworth")
    found = []
    for tab in range(people.person.tabs.count()):
        people.person.tabs.setCurrentIndex(tab)
        found += look(journey, people.person.tabs.tabText(tab))
    hands.press("Ctrl+D")
    found += look(journey, "edit person")
    hands.press("Esc")
    hands.press("Ctrl+H")
    found += look(journey, "privacy cover")
    hands.press("Ctrl+H")
    people.begin_merge()
    found += look(journey, "merge")
    hands.press("Esc")
    home = people.view_model.page
    assert home is not None
    where = next(one.property_id for one in home.homes if one.property_id)
    people.show_property(where)
    assert found + look(journey, "property") == []


@pytest.mark.parametrize("name", [one.sign_in_name for one in COLLEAGUES])
def test_every_room_of_everybody(council: Callable[[], Journey], name: str) -> None:
    journey = council()
    shift = sign_in(journey, name)
    found = []
    for page in list(shift.workspace._pages):
        shift.workspace.show_page(page)
        found += look(journey, page)
    admin = shift.rooms.admin
    if admin is not None:
        for key, part in admin.parts.items():
            admin.open_part(key)
            found += look(journey, key)
            found += [f"{key}: {line}" for line in opened(journey, part)]
    assert found == [], "\n".join(found)


def opened(journey: Journey, part: QWidget) -> list[str]:
    """Look at the first record of a list, and at a new one."""
    found = []
    if isinstance(part, Part):
        part.list.setFocus()
        part.list.select_first()
        found += look(journey, "first record")
        if part.new is not None:
            part.new.click()
            found += look(journey, "new record")
    return found


@pytest.mark.parametrize("way", ["passphrase", "sheet"])
def test_bringing_a_backup_back(open_program: Callable[[], Journey], way: str) -> None:
    journey = open_program()
    journey.program.first_run.restore.click()
    journey.program.restore_screen.way.set_value(way)
    assert look(journey, f"a backup by {way}") == []
