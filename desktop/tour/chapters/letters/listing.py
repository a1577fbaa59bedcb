"""Letters for a list: a spreadsheet with errors, put right row by row, and made."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Final

from db.domain.letters.states import LetterBatchState
from desktop.letters.batch_seeing import BatchSeen
from desktop.letters.screens.batches_page import BatchesPage
from desktop.letters.shelves import Shelf
from desktop.tour.chapters.letters.moves import choose_shelf, go_to_letters, room
from desktop.tour.chapters.story.moves import fill, go_into, save, wait_for_form
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour

TEMPLATE: Final = "Rent: you have fallen behind"
_HEADINGS: Final = (
    *("NAME", "Address_Line_1", "address line 2", "Postcode", "Property-Address"),
    *("amount owed", "Weekly rent", "statement from", "statement_to", "Amount paid"),
)
_SUMS: Final = ("318.40", "106.13", "2 November 2026", "23 November 2026", "0")
_ROWS: Final = (
    ("Nerys Bowen", "4 Quay Street", "Harrowmere", "HX20 0AD"),
    ("Tadeusz Żółć", "11 Fore Street", "Harrowmere", "HX20 0AE"),
    ("Ida Holm", "2 Mill Lane", "Harrowmere", "HX20"),
    ("Owain Rees", "No fixed abode", "Harrowmere", "HX20 0AF"),
    ("Femi Ade", "18 Bridge Row", "Harrowmere", "HX20 0AG"),
)
"""Row 4 lacks half of its postcode, row 5 an address."""


def write_to_a_list(tour: Tour) -> None:
    """A spreadsheet is read; two rows can't go, and the page says which and why."""
    tour.change_over("gwen")
    hands = tour.hands
    with tour.job("Letters: a list with errors") as job:
        path = _sheet(tour.out / "files" / "arrears.csv")
        go_to_letters(tour)
        choose_shelf(tour, Shelf.BATCHES)
        hands.picture("letters-lists")
        hands.press("Ctrl+Enter")
        page = _page(tour)
        hands.until(page.start.isVisible, "the new list")
        tour.rest()
        go_into(hands, page.start.template)
        hands.write(TEMPLATE)
        hands.settle()
        hands.press("Tab")
        tour.rest()
        page.start.ask_file = lambda: str(path)
        hands.press("Ctrl+O")
        hands.until(lambda: page.start.model.seen, "its columns")
        tour.rest()
        hands.picture("letters-columns")
        hands.press("Ctrl+Enter")
        hands.until(page.batch.isVisible, "its rows")
        seen = _seen(tour)
        hands.picture("letters-rows-with-errors")
        job.facts |= {
            "rows": {which.value: n for which, n in seen.counts.items() if n},
            "to_do": page.batch.to_do.text().splitlines(),
        }


def put_rows_right(tour: Tour) -> None:
    """One row is mended where it stands, another left out, and the rest is made."""
    hands, page = tour.hands, _page(tour)
    with tour.job("Letters: rows put right, and made") as job:
        hands.press("Enter")
        tour.rest()
        hands.press("Ctrl+A")
        hands.write("HX20 0AH")
        hands.picture("letters-row-mended")
        hands.press("Ctrl+Enter")
        tour.rest()
        page.batch.rows.setFocus()
        hands.press("Delete")
        wait_for_form(tour)
        fill(tour, reason="Collects it at the counter")
        hands.picture("letters-row-left-out")
        save(tour)
        seen = _seen(tour)
        job.facts["rows"] = {which.value: n for which, n in seen.counts.items() if n}
        hands.picture("letters-rows-fine")
        go_into(hands, page.batch.go)
        hands.press("Space")
        model = page.batch.model
        hands.until(
            lambda: model.front and model.front.line.state is LetterBatchState.MADE,
            "the letters to be made",
        )
        tour.rest()
        hands.picture("letters-list-made")
        job.facts["made"] = _seen(tour).line.made


def _page(tour: Tour) -> BatchesPage:
    return room(tour).batches


def _seen(tour: Tour) -> BatchSeen:
    tour.rest()
    seen = _page(tour).batch.model.front
    if seen is None:
        raise Stuck("waited in vain for the list")
    return seen


def _sheet(path: Path) -> Path:
    path.parent.mkdir(exist_ok=True)
    with path.open("w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file)
        sheet.writerow(_HEADINGS)
        for row in _ROWS:
            sheet.writerow((*row, ", ".join(row[1:3]), *_SUMS))
    return path


CHAPTER = (write_to_a_list, put_rows_right)
