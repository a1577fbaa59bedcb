"""The casework room in whatever look is worn: lists, cases, and every form of them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select

from db.store.sessions import reading
from db.tables.casework import CaseFrontRow, CaseRow
from db.tables.casework_visits import VisitRow
from desktop.forms.form import OpenForm
from desktop.tour.chapters.story.moves import (
    ask,
    case_page,
    choose_list,
    form,
    go_to_casework,
    room,
)
from desktop.tour.setting import Tour

LISTS = ("to_do", "sent", "to_accept", "overdue", "paused", "tray", "team")
TITLES = (
    "Charged for a missed visit",
    "Rang four times about a repair",
    "No heating in the block",
    "Damp and mould in a child's bedroom",
    "Request for the tenancy file",
)
"""Cases that every demonstration has: a complaint at stage 2 and one at stage 1, one
of a cause with others, a danger at home, and one that waits to be approved."""
SCREENFULS = 4
"""The most of one page that is worth a picture."""


def pass_casework(tour: Tour, look: str) -> None:
    """Show each list, cases from top to bottom, and each form once."""
    go_to_casework(tour)
    for key in LISTS:
        choose_list(tour, key)
        tour.hands.picture(f"{look}-casework-{key.replace('_', '-')}")
    for number, case_id in enumerate(_shown(tour), 1):
        room(tour).show_case(case_id)
        tour.rest()
        _show_whole(tour, f"{look}-case-{number}")
        _show_forms(tour, f"{look}-form")
    _show_referral(tour, look)
    _show_beside(tour, look)


def _shown(tour: Tour) -> Sequence[UUID]:
    """Return cases to show: by title, then one that is visited, one for few eyes."""
    session = tour.shift.session
    with reading(session.store.readers, session.actor) as store:
        known = select(CaseRow.title, CaseRow.id).where(CaseRow.title.in_(TITLES))
        named = dict(store.execute(known.order_by(CaseRow.id)).tuples().all())
        visited = select(VisitRow.case_id).order_by(VisitRow.id).limit(1)
        sealed = select(CaseFrontRow.case_id).order_by(CaseFrontRow.id).limit(1)
        more = [*store.scalars(visited), *store.scalars(sealed)]
    return [*(named[title] for title in TITLES if title in named), *more]


def _show_whole(tour: Tour, name: str) -> None:
    """Show a case from its top to its end, its first clock's working as well."""
    page = case_page(tour)
    page.setFocus()
    tour.hands.press("D")
    tour.hands.picture(f"{name}-1")
    bar = page.area.verticalScrollBar()
    for screenful in range(2, SCREENFULS + 1):
        if not page.area.isVisible() or bar.value() >= bar.maximum():
            return
        bar.setValue(bar.value() + bar.pageStep() - 40)
        tour.hands.picture(f"{name}-{screenful}")


def _show_forms(tour: Tour, name: str) -> None:
    """Show each form of the case in front that was not shown before."""
    page = case_page(tour)
    for step in page.all_steps():
        kind = step.form.key.partition("/")[0] or step.label
        if step.form.at_once or kind in tour.seen:
            continue
        tour.seen.add(kind)
        _show_form(tour, step, f"{name}-{len(tour.seen)}")


def _show_form(tour: Tour, step: OpenForm, name: str) -> None:
    case_page(tour).do(step)
    tour.hands.until(lambda: form(tour), "the form")
    tour.rest()
    tour.hands.picture(name)
    _leave(tour)


def _show_referral(tour: Tour, look: str) -> None:
    """Show what may become of a referral, each with its form."""
    choose_list(tour, "to_accept")
    page = room(tour).stack.referral_page
    for step in page.steps:
        if step.letter in "AL" or not step.possible():
            continue
        ask(tour, step.letter)
        tour.hands.picture(f"{look}-referral-{step.letter.lower()}")
        _leave(tour)
        choose_list(tour, "to_accept")


def _show_beside(tour: Tour, look: str) -> None:
    """Show what the room has besides: the filter, what is owed, a team, a new case."""
    hands = tour.hands
    choose_list(tour, "team")
    ask(tour, "F")
    hands.picture(f"{look}-casework-filter")
    _leave(tour)
    hands.press("Ctrl+Shift+W")
    tour.rest()
    hands.picture(f"{look}-casework-owed")
    hands.press("Esc")
    room(tour).show_team("repairs")
    tour.rest()
    hands.picture(f"{look}-team")
    for letter in "DO":
        ask(tour, letter)
        hands.picture(f"{look}-team-{letter.lower()}")
        _leave(tour)
    hands.press("Esc", "Ctrl+Shift+E")
    hands.until(lambda: form(tour), "the form of a new case")
    tour.rest()
    hands.picture(f"{look}-new-case")
    hands.press("Esc")
    choose_list(tour, "tray")
    for letter in "AS":
        ask(tour, letter)
        hands.picture(f"{look}-tray-{letter.lower()}")
        _leave(tour)
    room(tour).stack.tray_page.look.click()
    tour.rest()
    hands.picture(f"{look}-document")
    hands.press("Esc")
    tour.rest()


def _leave(tour: Tour) -> None:
    tour.hands.press("Esc")
    tour.hands.until(lambda: form(tour) is None, "the form to go")
    tour.rest()
