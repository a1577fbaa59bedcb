"""The order in which letters are printed, and what lies ready beside the printer."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from db.domain.letters.envelopes import Envelope
from db.domain.letters.states import LetterUrgency
from db.domain.needs import LetterFormat

MOST_IN_A_FILE: Final = 1_000
_PAGES_ON_A_SHEET: Final = 2


@dataclass(frozen=True, slots=True)
class Queued:
    """A letter that waits to be printed.

    Attributes:
        envelope: a key of the envelope profiles; empty for one that is handed over.
        number: in the order in which letters were queued.
        enclosures: what lies with it, by name.
    """

    id: UUID
    pages: int
    envelope: str
    number: int
    urgency: LetterUrgency = LetterUrgency.NORMAL
    format: LetterFormat = LetterFormat.STANDARD
    enclosures: tuple[str, ...] = ()
    sensitive: bool = False


def sheets(pages: int, *, duplex: bool = True) -> int:
    """Return how many sheets a letter takes."""
    return -(-pages // _PAGES_ON_A_SHEET) if duplex else pages


def from_page(
    letters: Sequence[Queued], page: int, *, duplex: bool = True
) -> tuple[Queued, ...]:
    """Return the letters to print again after a jam at a *page* of the run.

    The letter that the page stands in is printed again whole. Pages count from
    1 as the printer counts them: with duplex an empty back is one too.
    """
    done = 0
    for number, each in enumerate(letters):
        taken = sheets(each.pages) * _PAGES_ON_A_SHEET if duplex else each.pages
        if done + taken >= page:
            return tuple(letters[number:])
        done += taken
    return ()


def first_unprinted(
    places: Iterable[int], printed: Iterable[tuple[int, int]]
) -> int | None:
    """Return the first place of a run of which nothing went to a printer yet.

    Args:
        places: of the letters that are still in it, in order.
        printed: from which place to which the printer got them, both included.
    """
    stretches = tuple(printed)
    for place in places:
        if not any(begin <= place <= end for begin, end in stretches):
            return place
    return None


def envelope_for(
    wanted: str, pages: int, envelopes: Mapping[str, Envelope], *, duplex: bool = True
) -> str | None:
    """Return *wanted*, or the smallest envelope that holds so many pages.

    None where none does: it is printed in parts or goes by another way.
    """
    taken = sheets(pages, duplex=duplex)
    if wanted in envelopes and taken <= envelopes[wanted].most_sheets:
        return wanted
    fitting = [each for each in envelopes.values() if taken <= each.most_sheets]
    fitting.sort(key=lambda each: (each.height_mm, each.width_mm))
    return fitting[0].key if fitting else None
