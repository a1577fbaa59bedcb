"""The sack is opened: a batch, what can't wait, a cheque, and a stack scanned."""

from __future__ import annotations

from sqlalchemy import select

from db.domain.post.register import EntryKind
from db.store.sessions import reading
from db.tables.post_register import RegisterEntryRow
from desktop.demo.opening import PASSPHRASE
from desktop.postroom.scan_run import Phase
from desktop.postroom.shelves import Shelf
from desktop.tour.chapters.post.moves import choose_shelf, go_to_post, room, settle
from desktop.tour.chapters.post.scanner import IN_FEEDER, PaperFeeder
from desktop.tour.chapters.story.moves import ask, fill, save
from desktop.tour.hands import Stuck
from desktop.tour.setting import Tour


def come_to_the_post_room(tour: Tour) -> None:
    """Another morning begins, and whoever opens the post sits down."""
    tour.change_over("rhys")
    tour.clock.next_morning()


def open_the_sack(tour: Tour) -> None:
    """A batch for what the postman brought."""
    hands = tour.hands
    with tour.job("Post: the morning's batch", budget=12) as job:
        go_to_post(tour)
        choose_shelf(tour, Shelf.BATCHES)
        hands.count_from_here()
        ask(tour, "B")
        hands.picture("post-opening-a-batch")
        hands.press("Ctrl+Enter")
        held = room(tour)
        hands.until(lambda: held.held.newest_open() is not None, "the batch")
        settle(tour)
        job.presses = hands.presses
        hands.picture("post-batches")
        batch = room(tour).held.newest_open()
        job.facts["batch"] = batch.reference if batch is not None else ""


def make_sheets(tour: Tour) -> None:
    """Separators and a routing sheet, to lay between letters before they are fed."""
    hands = tour.hands
    with tour.job("Post: separators and routing sheets") as job:
        made = {"separators": {}, "routing-sheet": {"sheet": "2", "team": "Repairs"}}
        for name, given in made.items():
            path = tour.pdfs / f"{name}.pdf"
            choose_shelf(tour, Shelf.BATCHES)
            ask(tour, "P")
            urgent = {"urgent": "Court"} if given else {}
            fill(tour, **given, **urgent, copies="2", way="2", path=str(path))
            hands.picture(f"post-{name}")
            save(tour)
            job.facts[name] = path.stat().st_size


def log_what_cannot_wait(tour: Tour) -> None:
    """Court papers are handed over before anything is scanned."""
    hands = tour.hands
    with tour.job("Post: court papers logged and handed over", budget=60) as job:
        go_to_post(tour)
        hands.count_from_here()
        hands.press("Ctrl+Shift+R")
        settle(tour)
        ask(tour, "U")
        fill(tour, urgent="Court", to_name="M Thornley", server_name="A Weld")
        job.presses = hands.presses + 1
        hands.picture("post-court-papers")
        save(tour)
        hands.picture("post-registers")
        job.facts["entered"] = _entries(tour, EntryKind.URGENT)
        if job.facts["entered"] != ["handed_over"]:
            raise Stuck("the court papers were not handed over")


def log_a_cheque(tour: Tour) -> None:
    """A cheque is entered by two people, the second by their own secret."""
    hands = tour.hands
    with tour.job("Post: a cheque, seen by two") as job:
        hands.press("Ctrl+Shift+R")
        settle(tour)
        ask(tour, "C")
        fill(
            tour,
            amount_pence="128.40",
            payer="Wexcombe Allotment Society",
            last_four="4471",
            payment_for="Rent of plot 12",
            witness="joao",
            secret=PASSPHRASE,
        )
        hands.picture("post-cheque")
        save(tour)
        hands.picture("post-cheque-entered")
        seen = [one.witness_name for one in room(tour).held.entries if one.payer]
        job.facts["seen_by"] = seen
        if not all(seen):
            raise Stuck("the cheque waits for a second person")


def scan_a_stack(tour: Tour) -> None:
    """A way to scan is put on a key; a stack jams on its way, and goes on."""
    hands, feeder = tour.hands, PaperFeeder(tour.out / "scanner")
    with tour.job("Post: a stack scanned by a key, a jam on the way") as job:
        coming = room(tour).coming
        if coming is None:
            raise Stuck("waited in vain for the scanner")
        choose_shelf(tour, Shelf.SCAN)
        hands.press("W")
        settle(tour)
        hands.until(lambda: coming.ways.scanners.offers, "the scanner to be found")
        settle(tour)
        coming.ways.begin()
        ask(tour, "N")
        fill(tour, name="Letters", resolution_dpi="75", paper="A6")
        hands.picture("post-way-to-scan")
        save(tour)
        hands.until(lambda: coming.scan.profiles, "the way to scan")
        settle(tour)
        hands.press("Esc")
        settle(tour)
        scans = coming.scan.scans
        hands.count_from_here()
        hands.press("F2")
        hands.until(lambda: scans.now.phase is Phase.MORE, "the feeder to be empty")
        settle(tour)
        hands.picture("post-first-stack")
        feeder.jam()
        hands.press("Enter")
        hands.until(lambda: scans.now.phase is Phase.STOPPED, "the jam")
        settle(tour)
        job.facts["jammed"] = coming.scan.words.accessibleName()
        hands.picture("post-jam")
        feeder.clear()
        hands.press("Enter")
        hands.until(lambda: scans.now.phase is Phase.MORE, "it to go on")
        settle(tour)
        hands.picture("post-goes-on")
        hands.press("F")
        hands.until(lambda: not scans.in_hand, "the stack to be ended")
        settle(tour)
        job.facts["sheets"] = scans.now.sheets
        job.facts["said"] = coming.scan.words.accessibleName()
        job.presses = hands.presses
        hands.picture("post-scanned")
        if scans.now.sheets != 2 * IN_FEEDER:
            raise Stuck("not every sheet of the stack came in")
    feeder.put_away()


def _entries(tour: Tour, kind: EntryKind) -> list[str]:
    """Return where everything of a kind stands that was ever entered."""
    session = tour.shift.session
    with reading(session.store.readers, session.actor) as lane:
        query = select(RegisterEntryRow.state).where(
            RegisterEntryRow.kind == kind.value
        )
        return list(lane.scalars(query))


CHAPTER = (open_the_sack, make_sheets, log_what_cannot_wait, log_a_cheque, scan_a_stack)
