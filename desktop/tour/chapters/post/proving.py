"""After the post is indexed: found by its words, redacted, counted, and its paper."""

from __future__ import annotations

from sqlalchemy import select

from db.store.sessions import reading
from db.tables.document import RedactedCopyRow
from db.tables.post_batch import QualitySampleRow
from desktop.postroom.shelves import Shelf
from desktop.tour.chapters.post.moves import (
    begin_to_index,
    choose_shelf,
    come_to,
    go_to_post,
    indexing,
    press_button,
    room,
    settle,
    show_newest_batch,
)
from desktop.tour.chapters.post.paper import FOUND_BY, IN_MAIL
from desktop.tour.chapters.story.moves import ask, fill, save, wait_for_form
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour


def find_by_words(tour: Tour) -> None:
    """Words of a letter are found from the top bar, and the page opened at them."""
    hands, top_bar = tour.hands, tour.shift.top_bar
    with tour.job("Post: a letter found by its words") as job:
        hands.press("Ctrl+K")
        hands.until(top_bar.search.hasFocus, "the search to have the keyboard")
        hands.count_from_here()
        hands.write(FOUND_BY)
        hands.until(
            lambda: (
                top_bar.search.results() is not None
                and tour.shift.search.settled(FOUND_BY)
            ),
            "the page to be found",
        )
        hands.picture("post-found")
        hands.press("Enter")
        seen = room(tour).seen
        hands.until(lambda: seen.isVisible() and seen.view.lit(), "its words lit")
        settle(tour)
        job.presses = hands.presses
        hands.picture("post-opened-at-the-words")
        job.facts["lit"] = len(seen.view.lit())
        hands.press("Esc")


def count_the_batch(tour: Tour) -> None:
    """Sheets in are held against pages out, and the pages drawn are looked at."""
    hands = tour.hands
    with tour.job("Post: the batch counted, its sample looked at") as job:
        go_to_post(tour)
        show_newest_batch(tour)
        page = room(tour).batch
        hands.picture("post-before-counting")
        ask(tour, "L")
        save(tour)
        page.begin()
        ask(tour, "T")
        fill(
            tour,
            sheets_in="31",
            place="Shelf 12",
            difference_reason="11 sheets went through the copier; its file is in it",
        )
        hands.picture("post-counting")
        save(tour)
        settle(tour)
        hands.picture("post-sample")
        press_button(tour, page, "Right")
        press_button(tour, page, "Wrong")
        wait_for_form(tour)
        fill(tour, fault="Cut")
        hands.picture("post-fault")
        save(tour)
        hands.picture("post-sample-looked-at")
        job.facts["state"] = [one.state for one in room(tour).held.batches]
        job.facts["looked_at"] = _looked_at(tour)
        if job.facts["looked_at"] != ["failed", "passed"]:
            raise Stuck("not every page that was looked at is known")


def _looked_at(tour: Tour) -> list[str]:
    """Return what came of the pages that were looked at."""
    session = tour.shift.session
    with reading(session.store.readers, session.actor) as lane:
        found = select(QualitySampleRow.result).where(
            QualitySampleRow.result.is_not(None)
        )
        return sorted(each for each in lane.scalars(found) if each is not None)


def keep_the_paper(tour: Tour) -> None:
    """The paper may not go yet, and the list says why."""
    hands = tour.hands
    with tour.job("Post: paper has to stay, and why") as job:
        hands.press("Esc")
        settle(tour)
        choose_shelf(tour, Shelf.PAPER)
        hands.picture("post-paper")
        kept = room(tour).held.paper
        job.facts["stays_for"] = [list(one.obstacles) for one in kept]
        if not kept or not all(one.obstacles for one in kept):
            raise Stuck("paper might go before it was checked")


def redact_a_copy(tour: Tour) -> None:
    """Words are marked by keys, and a copy is kept from which they are gone."""
    tour.change_over("margaret")
    hands = tour.hands
    with tour.job("Post: a copy without what is marked") as job:
        go_to_post(tour)
        begin_to_index(tour)
        page = indexing(tour)
        hand = come_to(
            tour,
            lambda hand: hand.subject.line.title == IN_MAIL,
            "the letter of the e-mail",
        )
        page.begin()
        hands.until(page.view.shows_page, "its page")
        hands.count_from_here()
        hands.press("X")
        hands.until(lambda: page.view.marking, "marking")
        hands.press("Right", "Right", "Space", "Space", "Space")
        hands.picture("post-marking")
        hands.press("Enter")
        wait_for_form(tour)
        path = tour.pdfs / "redacted-copy.pdf"
        fill(tour, reason="For a neighbour, without the day", path=str(path))
        hands.picture("post-redacting")
        save(tour)
        job.presses = hands.presses
        hands.picture("post-redacted")
        session = tour.shift.session
        with reading(session.store.readers, session.actor) as lane:
            copy = select(RedactedCopyRow).where(RedactedCopyRow.document_id == hand.id)
            kept = [row.content for row in lane.scalars(copy)]
        job.facts["copies"] = len(kept)
        if not kept:
            raise Stuck("no copy was kept")
        job.facts["saved"] = path.stat().st_size


CHAPTER = (find_by_words, count_the_batch, keep_the_paper, redact_a_copy)
