"""A stack through SANE's test scanner into a real store, whatever happens to it."""

from __future__ import annotations

import signal
import stat
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from io import BytesIO
from typing import Any
from uuid import UUID

import pytest
from PIL import Image

from db.domain.permissions import Role
from db.domain.post.states import Stopped
from db.errors import ClerkError, NotAllowed, Unavailable
from db.queries.post.stacks import fronts_waiting, stack, stacks_under_way
from db.tables.post_batch import IntakeRow
from db.tables.post_page import CapturedPageRow
from desktop.postroom.intake.intake_store import IntakeStore
from desktop.postroom.intake.scanning.contract import FeedOrder, Reply
from desktop.postroom.intake.scanning.faults import WORDS, why_it_stopped
from desktop.postroom.intake.scanning.sane import SaneScanner, ScanimageFeed
from desktop.postroom.intake.scanning.scan import (
    Scan,
    SheetIn,
    Way,
    stack_for,
    words_to_go_on,
)
from desktop.postroom.intake.scanning.settings import settings_for
from desktop.postroom.use_cases.capture import BeginStack, begin_stack
from tests.fixtures.post import PostRoom
from tests.fixtures.scanner import (
    DEVICE,
    IN_FEEDER,
    SLOW,
    fails,
    in_memory,
    intake_store,
    way,
)


@pytest.fixture
def store(post: PostRoom) -> IntakeStore:
    return intake_store(post)


@pytest.fixture
def begin(post: PostRoom, store: IntakeStore) -> Callable[[Way], Scan]:
    def begun(by: Way, **given: Any) -> Scan:
        batch = None if "document_id" in given else post.batch()
        command = BeginStack(batch, **given)
        return Scan.begin(store, by, stack_for(by.wanted, command, by.device))

    return begun


def quiet(_sheet: SheetIn) -> None:
    """Listen to nobody."""


def sheets_of(post: PostRoom, intake_id: UUID) -> list[tuple[int, int]]:
    rows = post.office.rows(CapturedPageRow)
    return sorted((r.sheet, r.side) for r in rows if r.intake_id == intake_id)


def test_a_stack_is_in_the_store_and_nowhere_else(
    post: PostRoom, scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    scan = begin(way(scanner))
    told: list[SheetIn] = []
    assert scan.feed_in(told.append).reply is Reply.EMPTY
    scan.finish()
    assert [each.sheet for each in told] == list(range(1, IN_FEEDER + 1))
    pages = post.office.rows(CapturedPageRow)
    assert [(page.sheet, page.side) for page in pages] == [
        (n, 0) for n in range(1, IN_FEEDER + 1)
    ]
    page = pages[0]
    with Image.open(BytesIO(post.office.documents.get(page.image or ""))) as image:
        assert image.size == (page.width_px, page.height_px)
        assert round(image.info["dpi"][0]) == 75
        assert image.getextrema() == (0, 0)  # the scanner's page is all black
    assert in_memory() == []
    (intake,) = post.office.rows(IntakeRow)
    assert (intake.state, intake.stopped, intake.device) == ("ended", None, DEVICE)


def test_the_next_stack_goes_on_where_the_last_one_ended(
    post: PostRoom, scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    scan = begin(way(scanner))
    assert scan.feed_in(quiet, 3).reply is Reply.COUNTED
    assert scan.feed_in(quiet, 2).reply is Reply.COUNTED
    intake = scan.finish()
    assert sheets_of(post, intake) == [(n, 0) for n in range(1, 6)]


def test_both_sides_of_a_sheet_are_in_together(
    post: PostRoom, scanner: SaneScanner, store: IntakeStore
) -> None:
    by = way(scanner)
    front = settings_for(by.wanted, scanner.options(DEVICE))
    intake = store.do(partial(begin_stack, BeginStack(post.batch())))
    line = store.read(partial(stack, intake_id=intake))
    # The test scanner has one side: what it feeds is taken for both in turn.
    scan = Scan(store, by, replace(front, sides=2), line)
    scan.feed_in(quiet, 2)
    assert scan.sheets_in == 2
    assert scan.feed_in(quiet).reply is Reply.EMPTY
    assert sheets_of(post, scan.finish()) == [
        (n, side) for n in range(1, 8) for side in (0, 1)
    ]


def test_a_front_without_its_back_is_not_taken_in_silence(
    post: PostRoom, scanner: SaneScanner, store: IntakeStore
) -> None:
    by = way(scanner)
    front = settings_for(by.wanted, scanner.options(DEVICE))
    intake = store.do(partial(begin_stack, BeginStack(post.batch())))
    line = store.read(partial(stack, intake_id=intake))

    class Three(SaneScanner):
        """Gives three pages, whatever is asked."""

        def feed(self, order: FeedOrder) -> ScanimageFeed:
            return super().feed(replace(order, most=3))

    scan = Scan(store, Way(Three(), DEVICE, by.wanted), replace(front, sides=2), line)
    ended = scan.feed_in(quiet)
    assert ended.reply is Reply.STOPPED
    assert "one side only" in ended.words
    assert sheets_of(post, intake) == [(1, 0), (1, 1)]


@pytest.mark.parametrize(
    ("status", "why"),
    [
        ("JAMMED", Stopped.JAM),
        ("COVER_OPEN", Stopped.COVER_OPEN),
        ("NO_DOCS", Stopped.NO_PAPER),
        ("IO_ERROR", Stopped.UNPLUGGED),
        ("ACCESS_DENIED", Stopped.ACCESS_DENIED),
        ("DEVICE_BUSY", Stopped.BUSY),
        ("CANCELLED", Stopped.CANCELLED),
        ("NO_MEM", Stopped.DISK_FULL),
        ("UNSUPPORTED", Stopped.REFUSED),
        ("INVAL", Stopped.REFUSED),
        ("EOF", Stopped.UNPLUGGED),
    ],
)
def test_whatever_stops_it_the_pages_so_far_stay_and_it_goes_on(
    post: PostRoom,
    scanner: SaneScanner,
    store: IntakeStore,
    begin: Callable[..., Scan],
    status: str,
    why: Stopped,
) -> None:
    good = way(scanner)
    scan = begin(good)
    scan.feed_in(quiet, 3)
    stuck = Scan.resume(store, way(scanner, options=fails(status)), scan.intake_id)
    ended = stuck.feed_in(quiet)
    assert (ended.reply, ended.why) == (Reply.STOPPED, why)
    words = words_to_go_on(ended.words, stuck.sheets_in)
    assert WORDS[why] in words
    assert "3 sheets are in" in words
    assert in_memory() == []
    again = Scan.resume(store, good, scan.intake_id)
    assert again.next_sheet == 4
    again.feed_in(quiet, 2)
    intake = again.finish()
    assert sheets_of(post, intake) == [(n, 0) for n in range(1, 6)]


def test_a_stop_without_a_page_says_what_to_do_alone(
    scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    scan = begin(way(scanner, options=fails("JAMMED")))
    assert scan.feed_in(quiet).why is Stopped.JAM
    assert scan.ended is not None
    assert words_to_go_on(scan.ended.words, 0) == WORDS[Stopped.JAM]
    scan.finish()


def test_why_it_stopped_is_kept_with_the_stack(
    post: PostRoom, scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    scan = begin(way(scanner, options=fails("COVER_OPEN")))
    scan.feed_in(quiet)
    scan.finish()
    (intake,) = post.office.rows(IntakeRow)
    assert intake.stopped == "cover_open"


def test_unplugged_in_mid_page(
    scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    """What the driver does when its device goes: it ends, in the middle."""
    scan = begin(way(scanner, options=SLOW))

    def unplug(_sheet: SheetIn) -> None:
        feed = scan._feed
        assert isinstance(feed, ScanimageFeed)
        assert feed._process is not None
        feed._process.kill()

    ended = scan.feed_in(unplug)
    assert ended.why is Stopped.UNPLUGGED
    assert scan.sheets_in >= 1
    assert in_memory() == []
    scan.finish()


def test_a_scanner_that_falls_silent_is_given_up(scanner: SaneScanner) -> None:
    del scanner
    settings = {"source": "Automatic Document Feeder", "resolution": "75"}
    slow = {**settings, "read-delay": "yes", "read-delay-duration": "200000"}
    with ScanimageFeed(FeedOrder(DEVICE, slow, 75), silent_seconds=0.02) as feed:
        assert list(feed) == []
    assert feed.ended.why is Stopped.UNPLUGGED
    assert in_memory() == []


def test_a_driver_that_hangs_is_stopped_all_the_same(scanner: SaneScanner) -> None:
    del scanner
    settings = {"source": "Automatic Document Feeder", "resolution": "75"}
    with ScanimageFeed(FeedOrder(DEVICE, settings, 75), end_seconds=0.02) as feed:
        pages = iter(feed)
        next(pages)
        assert feed._process is not None
        feed._process.send_signal(signal.SIGSTOP)
        feed.cancel()
        assert len(list(pages)) < IN_FEEDER - 1
    assert feed.ended.why is Stopped.CANCELLED
    assert in_memory() == []


def test_somebody_stops_it_and_goes_on(
    post: PostRoom, scanner: SaneScanner, store: IntakeStore, begin: Callable[..., Scan]
) -> None:
    scan = begin(way(scanner, options=SLOW))
    ended = scan.feed_in(lambda _sheet: scan.cancel())
    assert ended.why is Stopped.CANCELLED
    assert scan.sheets_in < IN_FEEDER
    scan.cancel()  # nothing is under way: nothing happens
    more = Scan.resume(store, way(scanner), scan.intake_id)
    more.feed_in(quiet, 1)
    expected = [(n, 0) for n in range(1, scan.sheets_in + 2)]
    assert sheets_of(post, more.finish()) == expected


def test_memory_holds_few_pages_however_fast_the_feeder_is(
    scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    scan = begin(way(scanner))
    most = 0

    def look(_sheet: SheetIn) -> None:
        nonlocal most
        (folder,) = in_memory()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        most = max(most, len(list(folder.glob("*.pnm*"))))

    scan.feed_in(look)
    assert most <= 3


def test_a_full_disk_loses_no_sheet_that_is_in(
    post: PostRoom, scanner: SaneScanner, store: IntakeStore, begin: Callable[..., Scan]
) -> None:
    scan = begin(way(scanner))

    def fill(sheet: SheetIn) -> None:
        if sheet.sheet == 2:
            raise Unavailable("The disk is full.")

    with pytest.raises(Unavailable):
        scan.feed_in(fill)
    assert in_memory() == []
    (line,) = store.read(stacks_under_way)
    assert (line.next_sheet, line.pages) == (3, 2)
    Scan.resume(store, way(scanner), line.id).feed_in(quiet, 1)
    assert sheets_of(post, line.id) == [(1, 0), (2, 0), (3, 0)]


def test_pages_are_added_to_a_document(
    post: PostRoom, scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    letter = post.letter()
    scan = begin(way(scanner), document_id=letter)
    scan.feed_in(quiet, 2)
    scan.finish()
    assert post.document(letter).pages == 3
    assert [page.position for page in post.pages(letter)] == [0, 1, 2]


class TestTwoPasses:
    """Both sides on a scanner that reads one."""

    def test_backs_go_behind_their_fronts(
        self, post: PostRoom, scanner: SaneScanner, begin: Callable[..., Scan]
    ) -> None:
        by = way(scanner, duplex="two_pass")
        fronts = begin(by)
        fronts.feed_in(quiet, 3)
        fronts.finish()
        (waiting,) = post.office.read(fronts_waiting)
        assert (waiting.id, waiting.pages) == (fronts.intake_id, 3)
        backs = begin(by, fronts_id=fronts.intake_id)
        backs.feed_in(quiet, 3)
        whole = backs.finish()
        assert whole == fronts.intake_id
        assert sheets_of(post, whole) == [(n, s) for n in (1, 2, 3) for s in (0, 1)]

    def test_counts_that_can_not_be_are_refused_and_nothing_is_lost(
        self, post: PostRoom, scanner: SaneScanner, begin: Callable[..., Scan]
    ) -> None:
        by = way(scanner, duplex="two_pass")
        fronts = begin(by)
        fronts.feed_in(quiet, 3)
        fronts.finish()
        backs = begin(by, fronts_id=fronts.intake_id)
        backs.feed_in(quiet, 2)
        with pytest.raises(ClerkError, match="3 fronts and 2 backs"):
            backs.finish()
        assert sheets_of(post, fronts.intake_id) == [(1, 0), (2, 0), (3, 0)]
        assert sheets_of(post, backs.intake_id) == [(1, 0), (2, 0)]


def test_without_the_right_nothing_begins(post: PostRoom, scanner: SaneScanner) -> None:
    store = intake_store(post, Role.HEALTH_AND_SAFETY)
    by = way(scanner)
    with pytest.raises(NotAllowed):
        Scan.begin(store, by, stack_for(by.wanted, BeginStack(), by.device))


def test_without_a_scanner_there_is_no_stack(
    post: PostRoom, scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    with pytest.raises(Unavailable, match="cable"):
        begin(way(scanner, device="test:7"))
    assert post.office.rows(IntakeRow) == []


def test_settings_are_tried_before_there_is_a_stack(
    scanner: SaneScanner, begin: Callable[..., Scan]
) -> None:
    with pytest.raises(Unavailable, match="does not take these settings"):
        begin(way(scanner, options={"three-pass": True}))


def test_every_reason_has_words() -> None:
    assert set(WORDS) == set(Stopped)
    assert why_it_stopped(-9, "") is Stopped.UNPLUGGED
    assert why_it_stopped(77, "something else") is Stopped.UNPLUGGED
