"""A door that stays shut, a second visit, and the case closes."""

from __future__ import annotations

from datetime import timedelta

from desktop.tour.chapters.story.moves import (
    ask,
    fill,
    move_past,
    open_case,
    page_of,
    press_button,
    save,
    wait_for_form,
)
from desktop.tour.setting import Tour


def visit_twice(tour: Tour) -> None:
    """Work is ordered, a visit finds nobody, and is rebooked in the same step."""
    tour.change_over("tomasz")
    hands = tour.hands
    with tour.job("Story: no access, and booked again") as job:
        open_case(tour, tour.recall("repair"))
        ask(tour, "J")
        fill(tour, words="Fit a new bathroom tap", supplier="Our own plumber")
        save(tour)
        ask(tour, "V")
        fill(tour, starts_at="tomorrow 10:30")
        hands.picture("story-booking-a-visit")
        save(tour)
        page = page_of(tour)
        job.facts["booked"] = str(page.visits[0].starts_at)
        move_past(tour, page.visits[0].starts_at + timedelta(hours=2))
        open_case(tour, tour.recall("repair"))
        press_button(tour, "No access")
        wait_for_form(tour)
        fill(tour, words="Rang twice; a card was left", starts_at="tomorrow 14:00")
        hands.picture("story-no-access")
        save(tour)
        page = page_of(tour)
        job.facts["visits"] = [f"{one.starts_at}: {one.state}" for one in page.visits]
        hands.picture("story-booked-again")


def close_it(tour: Tour) -> None:
    """The work is done, the case closes, and the customer is asked how it was."""
    hands = tour.hands
    with tour.job("Story: closed, and asked how it was") as job:
        page = page_of(tour)
        latest = max(one.starts_at for one in page.visits)
        move_past(tour, latest + timedelta(hours=2))
        open_case(tour, tour.recall("repair"))
        press_button(tour, "Took place")
        wait_for_form(tour)
        fill(tour, words="New tap fitted; no drip")
        save(tour)
        ask(tour, "Ctrl+Enter")
        fill(
            tour,
            words="A new tap was fitted. It does not drip",
            root_cause="We were late",
            feedback="At the desk",
            letter="Space",
        )
        hands.picture("story-closing")
        save(tour)
        page = open_case(tour, tour.recall("repair"))
        job.facts |= {"state": page.state, "outcome": page.outcome, "line": page.line}
        hands.picture("story-closed")
        ask(tour, "Q")
        fill(tour, score="4", words="Good in the end")
        save(tour)
        hands.picture("story-satisfaction")


CHAPTER = (visit_twice, close_it)
