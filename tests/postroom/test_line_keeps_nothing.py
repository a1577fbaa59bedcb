"""What was read lies in the store, and nothing of it in the program's memory."""

from __future__ import annotations

import gc
from collections import Counter

from desktop.postroom.line.line import Line
from tests.fixtures.paper import PaperReader, capture, line_store
from tests.fixtures.post import PostRoom

SHEETS = 8
OURS = ("db.", "desktop.")


class _Told:
    """Counts what changed, and keeps none of it; the reader forgets what it saw."""

    def __init__(self) -> None:
        self.times = 0

    def hear(self, _changes: object) -> None:
        self.times += 1


def held() -> Counter[str]:
    """Return how many objects of each of our kinds there are, garbage apart."""
    gc.collect()
    kinds = (type(one) for one in gc.get_objects())
    return Counter(
        f"{kind.__module__}.{kind.__qualname__}"
        for kind in kinds
        if str(kind.__module__).startswith(OURS)
    )


def everything() -> int:
    """Return how many objects there are that could hold others."""
    gc.collect()
    return len(gc.get_objects())


def test_twice_the_pages_leave_no_more_behind(post: PostRoom) -> None:
    told, readers = _Told(), [PaperReader(), PaperReader()]
    line = Line(line_store(post), told.hear, _fail, readers)
    line.start()

    def read(stack: int) -> None:
        # Each its own words: what is kept twice is there once.
        pages = [f"letter {stack}, page {number}" for number in range(SHEETS)]
        capture(post, *pages)
        line.wake()
        line.run_out()
        for reader in readers:
            reader.asked.clear()

    for warm in range(2):
        read(warm)
    # Each thread holds the job it did last, whatever kind that is: so many may be
    # more. One for each page would be as many as there are sheets.
    kinds, objects = held(), everything()
    read(2)
    early_kinds, early = held(), everything()
    for stack in (3, 4):
        read(stack)
    late_kinds, late = held(), everything()
    line.stop()
    assert told.times >= 5 * SHEETS
    assert max((early_kinds - kinds).values(), default=0) <= len(readers)
    assert max((late_kinds - early_kinds).values(), default=0) <= len(readers)
    assert early - objects < SHEETS
    assert late - early < SHEETS


def _fail(error: BaseException) -> None:
    raise error
