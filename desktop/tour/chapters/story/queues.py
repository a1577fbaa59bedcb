"""Queues: one's own and the team's, kept filters, many at once, post, what is owed."""

from __future__ import annotations

from desktop.casework.queues import saved_key
from desktop.tour.chapters.story.moves import (
    ask,
    choose_list,
    fill,
    form,
    go_to_casework,
    page_of,
    room,
    save,
)
from desktop.tour.setting import Tour

FILTER = "Late and mine to mind"


def go_through_the_queue(tour: Tour) -> None:
    """The team's queue, what is late in it, and a filter that is kept."""
    tour.change_over("anita")
    hands = tour.hands
    with tour.job("Story: the queue, and a filter that is kept") as job:
        go_to_casework(tour)
        choose_list(tour, "team")
        hands.press("Down")
        page_of(tour)
        hands.picture("story-queue")
        job.facts["in_it"] = room(tour).column.head.figure.text()
        choose_list(tour, "overdue")
        page_of(tour)
        hands.picture("story-overdue-queue")
        ask(tour, "F")
        fill(tour, due="Overdue", name=FILTER)
        hands.picture("story-filter")
        save(tour)
        hands.until(
            lambda: room(tour).listing.key == saved_key(FILTER), "the kept filter"
        )
        tour.rest()
        hands.picture("story-kept-filter")


def assign_many(tour: Tour) -> None:
    """A senior co-ordinator chooses cases by the space bar and gives them away."""
    tour.change_over("margaret")
    hands = tour.hands
    with tour.job("Story: many cases assigned at once") as job:
        go_to_casework(tour)
        choose_list(tour, "team")
        for _ in range(min(3, room(tour).column.list.rows.rowCount())):
            hands.press("Space")
        job.facts["chosen"] = len(room(tour).column.bulk.ticked)
        hands.picture("story-chosen")
        ask(tour, "H")
        fill(tour, owner_id="Gwen")
        hands.picture("story-assigning")
        save(tour)
        hands.until(lambda: not room(tour).column.bulk.ticked, "them to be assigned")
        tour.rest()
        hands.picture("story-assigned")


def empty_the_tray(tour: Tour) -> None:
    """Post in the team's tray is taken, sent back, or routed on."""
    tour.change_over("tomasz")
    hands = tour.hands
    with tour.job("Story: the team's post tray, and what is owed") as job:
        go_to_casework(tour)
        choose_list(tour, "tray")
        rows = room(tour).column.list.rows
        job.facts["in_the_tray"] = rows.rowCount()
        hands.picture("story-tray")
        ask(tour, "R")
        fill(tour, reason="It is for the neighbourhood's team")
        hands.picture("story-tray-sent-back")
        save(tour)
        hands.press("Ctrl+Shift+W")
        tour.rest()
        hands.picture("story-still-owed")
        hands.press("Esc")
        if form(tour) is None:
            job.facts["left"] = rows.rowCount()


CHAPTER = (go_through_the_queue, assign_many, empty_the_tray)
