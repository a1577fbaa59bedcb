"""The print run: gathered, released, printed, ticked off while folding, sent."""

from __future__ import annotations

from db.domain.letters.states import RunState
from desktop.letters.run_seen import RunSeen
from desktop.letters.shelves import Shelf
from desktop.tour.chapters.letters.moves import (
    choose_shelf,
    go_to_letters,
    run_page,
)
from desktop.tour.chapters.story.moves import fill, save, wait_for_form
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour


def release_a_run(tour: Tour) -> None:
    """All that waits becomes one run, dated today; its PDF goes to the printer."""
    tour.change_over("rhys")
    hands = tour.hands
    with tour.job("Letters: a print run") as job:
        go_to_letters(tour)
        choose_shelf(tour, Shelf.RUNS)
        hands.picture("letters-to-print")
        hands.press("Ctrl+Enter")
        hands.until(run_page(tour).isVisible, "the run")
        tour.rest()
        hands.picture("letters-run")
        hands.press("Ctrl+Enter")
        _until(tour, RunState.RELEASED)
        hands.picture("letters-released")
        hands.press("Ctrl+Enter")
        wait_for_form(tour)
        path = tour.pdfs / "print-run.pdf"
        fill(tour, where="A PDF", path=str(path))
        hands.picture("letters-printing")
        save(tour)
        hands.until(run_page(tour).code.isVisible, "the codes")
        tour.rest()
        hands.picture("letters-folding")
        job.facts |= {
            "letters": _run(tour).line.letters,
            "printed": path.stat().st_size,
        }


def fold_and_send(tour: Tour) -> None:
    """Each letter's code is scanned while folding; a strange one is told at once."""
    hands, page = tour.hands, run_page(tour)
    with tour.job("Letters: ticked off, and out") as job:
        hands.until(page.code.line.hasFocus, "the line for codes")
        hands.write("GHL-NOT-OURS")
        hands.press("Enter")
        hands.until(page.wrong.isVisible, "what is wrong with it")
        hands.picture("letters-strange-code")
        for one in _run(tour).letters:
            hands.write(one.reference)
            hands.press("Enter")
            tour.rest()
        hands.picture("letters-folded")
        job.facts["folded"] = _run(tour).pick.ticked
        hands.press("Ctrl+Enter")
        _until(tour, RunState.SENT)
        hands.picture("letters-out")
        job.facts["state"] = _run(tour).line.state.value


def _run(tour: Tour) -> RunSeen:
    tour.rest()
    seen = run_page(tour).model.front
    if seen is None:
        raise Stuck("waited in vain for the run")
    return seen


def _until(tour: Tour, state: RunState) -> None:
    model = run_page(tour).model
    tour.hands.until(
        lambda: (
            model.working is None
            and model.front is not None
            and model.front.line.state is state
        ),
        f"the run to be {state.value}",
    )
    tour.rest()


CHAPTER = (release_a_run, fold_and_send)
