"""One letter: from a case in few keys, and one that is collected at the counter."""

from __future__ import annotations

from typing import Final

from desktop.letters.shelves import Shelf
from desktop.tour.chapters.letters.moves import (
    choose_shelf,
    go_to_letters,
    letter_in_front,
    room,
    send_it_on,
)
from desktop.tour.chapters.story.moves import open_case
from desktop.tour.setting import Tour

_MOST: Final = 9
"""More letters than the story's cases ask for."""


def write_from_a_case(tour: Tour) -> None:
    """What a case asks for stands first; the page is there before anything is sent."""
    tour.change_over("gwen")
    hands = tour.hands
    with tour.job("Letters: from a case to the print queue", budget=5) as job:
        open_case(tour, tour.recall("complaint"))
        hands.count_from_here()
        hands.press("W")
        hands.until(room(tour).isVisible, "the letters")
        hands.until(room(tour).list.rows.rowCount, "the templates")
        hands.picture("letters-asked-for")
        hands.press("Enter")
        seen = letter_in_front(tour)
        hands.picture("letters-written")
        (tour.pdfs / "letter.pdf").write_bytes(seen.pdf)
        send_it_on(tour)
        job.presses = hands.presses
        hands.picture("letters-back-at-the-case")
        job.facts |= {
            "template": seen.of.content.title,
            "reference": seen.page.line.reference,
        }


def write_what_is_asked(tour: Tour) -> None:
    """Every letter that cases wait for is made, one after the other."""
    hands = tour.hands
    with tour.job("Letters: what cases ask for") as job:
        go_to_letters(tour)
        choose_shelf(tour, Shelf.ASKED)
        hands.picture("letters-asked")
        made: list[str] = []
        for _ in range(_MOST):
            if not room(tour).held.asked:
                break
            hands.press("Enter")
            seen = letter_in_front(tour)
            send_it_on(tour)
            made.append(seen.of.content.title)
        job.facts["made"] = made
        choose_shelf(tour, Shelf.QUEUE)
        hands.picture("letters-queue")


CHAPTER = (write_from_a_case, write_what_is_asked)
