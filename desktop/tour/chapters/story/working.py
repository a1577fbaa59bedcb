"""The case is worked: noted, paused, run out, gone up, and asked after."""

from __future__ import annotations

from db.queries.casework.page_rows import CasePage
from desktop.tour.chapters.counter import find_caller, finish
from desktop.tour.chapters.story.moves import (
    ask,
    case_page,
    choose_list,
    clock_of,
    fill,
    go_to_casework,
    move_past,
    open_case,
    page_of,
    point_to,
    save,
    tend,
    told_of,
)
from desktop.tour.chapters.story.referring import CALLER, come_to_the_counter
from desktop.tour.setting import Tour


def work_it(tour: Tour) -> None:
    """A note, a task, what is said aloud, and a clock that is paused and runs on."""
    hands = tour.hands
    with tour.job("Story: a note, a task, a pause") as job:
        open_case(tour, tour.recall("repair"))
        before = clock_of(page_of(tour))
        ask(tour, "N")
        fill(tour, note="Washer was changed twice last year; it needs a new tap")
        hands.picture("story-note")
        save(tour)
        ask(tour, "T")
        fill(tour, words="Order the tap", due_on="Friday")
        save(tour)
        ask(tour, "S")
        fill(tour, words="the plumber rings to agree a day")
        save(tour)
        ask(tour, "P")
        fill(tour, reason="Photograph of the tap, asked by text")
        hands.picture("story-pausing")
        save(tour)
        page = page_of(tour)
        paused = clock_of(page)
        choose_list(tour, "paused")
        point_to(tour, page.id)
        hands.picture("story-paused")
        tour.clock.next_morning()
        tour.clock.next_morning()
        case_page(tour).setFocus()
        ask(tour, "P")
        fill(tour, words="The photograph came")
        save(tour)
        hands.press("D")
        after = clock_of(page_of(tour))
        hands.picture("story-runs-on")
        job.facts |= {
            "before": told_of(before),
            "paused": told_of(paused),
            "after": told_of(after),
            "customer_line": page_of(tour).line,
        }


def run_out(tour: Tour) -> None:
    """Days pass: it is warned of, overdue, and goes up twice."""
    hands = tour.hands
    with tour.job("Story: warned, overdue, escalated") as job:
        page = open_case(tour, tour.recall("repair"))
        clock = clock_of(page)
        move_past(tour, clock.due_at - (clock.due_at - tour.clock()) / 20)
        job.facts["soon"] = clock_of(_again(tour)).due.value
        hands.picture("story-due-soon")
        move_past(tour, clock.due_at)
        page = _again(tour)
        job.facts["late"] = told_of(clock_of(page)) | {"up_to": page.escalated_to}
        choose_list(tour, "overdue")
        point_to(tour, page.id)
        hands.picture("story-overdue")
        for _ in range(3):
            tour.clock.next_morning()
        tend(tour)
        page = _again(tour)
        job.facts["two_days_late"] = {"up_to": page.escalated_to, "line": page.line}
        hands.picture("story-escalated")


def ask_at_the_counter(tour: Tour) -> None:
    """The customer is back, and back again: the second time they are chasing."""
    tour.change_over("priya")
    hands = tour.hands
    with tour.job("Story: “what is happening with my case?”") as job:
        come_to_the_counter(tour)
        find_caller(tour, CALLER)
        hands.picture("story-back-at-the-counter")
        job.facts["read_aloud"] = _ask_after_it(tour)
        tour.clock.next_morning()
        come_to_the_counter(tour)
        find_caller(tour, CALLER)
        _ask_after_it(tour)
        page = open_case(tour, tour.recall("repair"))
        job.facts["chases"] = page.chases
        hands.picture("story-chased")


def _ask_after_it(tour: Tour) -> str:
    """Read the case's line aloud and write down that they asked; return the line."""
    hands, counter = tour.hands, tour.shift.rooms.counter
    hands.press("Alt+H")
    lines = counter.side.cases.lines
    hands.until(lambda: lines.cards, "the lines")
    tour.rest()
    wanted, words = tour.recall("repair"), ""
    for card in lines.cards:
        words = card.accessibleName()
        if wanted in words:
            break
        hands.press("Down")
    hands.picture("story-read-aloud")
    hands.press("Enter")
    hands.until(counter.end.isVisible, "the end of the contact")
    tour.rest()
    finish(tour)
    tour.rest()
    return words


def _again(tour: Tour) -> CasePage:
    """Return the case as it now stands, read anew."""
    go_to_casework(tour)
    return open_case(tour, tour.recall("repair"))


CHAPTER = (work_it, run_out, ask_at_the_counter)
