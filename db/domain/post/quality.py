"""How many pages of a batch somebody looks at before its paper may go.

Source: BS 10008-1 and councils' scanning procedures: every page of the first
batch, then a sample of five to ten in a hundred, more after a failure.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from enum import StrEnum, auto
from random import Random
from typing import Final, TypeVar

from db.errors import FieldProblem

T = TypeVar("T")

USUAL_PERCENT: Final = 5
RAISED_PERCENT: Final = 10
EVERY_PAGE: Final = 100
LEAST_PAGES: Final = 3
CLEAN_BATCHES: Final = 5
"""So many batches in a row without a fault bring the share down one step."""
_STEPS: Final = (USUAL_PERCENT, RAISED_PERCENT, 25, 50, EVERY_PAGE)


class Fault(StrEnum):
    """What is wrong with a page that was looked at."""

    UNREADABLE = auto()
    CUT_OFF = auto()
    SKEWED = auto()
    UPSIDE_DOWN = auto()
    MISSING_SIDE = auto()
    HIDDEN_NOT_BLANK = auto()
    WRONG_DOCUMENT = auto()
    WRONG_COLOUR = auto()


def sample_percent(passed: Sequence[bool], *, first_of_kind: bool) -> int:
    """Return how many pages in a hundred of the next batch are looked at.

    Args:
        passed: of the batches that were checked, in order of time, whether
            each was without a fault.
        first_of_kind: a new scanner, a new kind of post: every page.
    """
    if first_of_kind or not passed:
        return EVERY_PAGE
    step, clean = 0, 0
    for good in passed:
        if good:
            clean += 1
            if clean == CLEAN_BATCHES:
                step, clean = max(step - 1, 0), 0
        else:
            step, clean = min(step + 1, len(_STEPS) - 1), 0
    return _STEPS[step]


def sample_size(pages: int, percent: int) -> int:
    """Return how many of *pages* are looked at: never fewer than three."""
    if pages <= 0:
        return 0
    return min(pages, max(LEAST_PAGES, math.ceil(pages * percent / EVERY_PAGE)))


def draw(pages: Sequence[T], percent: int, random: Random) -> list[T]:
    """Return the pages to look at, in their own order.

    Hidden pages belong to *pages* too: a page that was taken for blank is what
    most needs an eye.
    """
    chosen = random.sample(range(len(pages)), sample_size(len(pages), percent))
    return [pages[place] for place in sorted(chosen)]


def check_result(*, passed: bool, fault: str | None) -> str | None:
    """Return the fault as it is kept. Raises FieldProblem for ``fault``."""
    if passed:
        return None
    if fault not in {each.value for each in Fault}:
        raise FieldProblem("fault", "Choose what is wrong with the page")
    return fault
