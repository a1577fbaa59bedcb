"""What the lists of the letters room hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, auto
from typing import Final

from sqlalchemy.orm import Session

from db.domain.letters.states import LetterState
from db.queries.letters.one import AskedLetter, asked_letters, supply_list
from db.queries.letters.queue import LetterLine, letters_in_state, print_queue
from db.queries.letters.templates import Offered, on_offer

KINDS = (
    *("letter", "case_letter", "letter_run", "letter_supply"),
    "letter_template_edition",
)
"""The records after whose change the lists are read again."""


class Shelf(StrEnum):
    """One list of the room."""

    NEW = auto()
    ASKED = auto()
    DRAFTS = auto()
    QUEUE = auto()
    BATCHES = auto()
    RUNS = auto()
    SUPPLY = auto()
    HELD = auto()
    HERE = auto()
    SENT = auto()
    TEMPLATES = auto()


STATES: Mapping[Shelf, tuple[LetterState, ...]] = {
    Shelf.DRAFTS: (LetterState.DRAFT,),
    Shelf.HELD: (LetterState.HELD,),
    Shelf.HERE: (LetterState.WAITING_HERE,),
    Shelf.SENT: (
        *(LetterState.SENT, LetterState.RELEASED),
        *(LetterState.COLLECTED, LetterState.RETURNED),
    ),
}
"""What lies on a shelf, where it is that alone."""


_UNCOUNTED: Final = frozenset(
    {Shelf.NEW, Shelf.SENT, Shelf.RUNS, Shelf.BATCHES, Shelf.TEMPLATES}
)


@dataclass(frozen=True, slots=True)
class Shelves:
    """Everything that the lists show.

    Attributes:
        offered: the templates that may be chosen.
        asked: what cases ask for and nobody has made, the oldest first.
        letters: by shelf.
        supplied: how many are to be ordered from a supplier, or are there.
    """

    offered: tuple[Offered, ...] = ()
    asked: tuple[AskedLetter, ...] = ()
    letters: Mapping[Shelf, tuple[LetterLine, ...]] = field(default_factory=dict)
    supplied: int = 0

    def count(self, shelf: Shelf) -> int | None:
        """Return how many wait there; None where nothing of it waits."""
        if shelf is Shelf.ASKED:
            return len(self.asked)
        if shelf in _UNCOUNTED:
            return None
        if shelf is Shelf.SUPPLY:
            return self.supplied
        return len(self.letters.get(shelf, ()))

    def waits(self) -> int:
        """Return how many letters wait to be made, or to be looked at."""
        return len(self.asked) + len(self.letters.get(Shelf.HELD, ()))


def read_shelves(session: Session, today: date) -> Shelves:
    """Return what the lists hold today."""
    lying = {
        shelf: letters_in_state(session, *states) for shelf, states in STATES.items()
    }
    return Shelves(
        on_offer(session, today),
        asked_letters(session),
        {**lying, Shelf.QUEUE: print_queue(session)},
        len(supply_list(session)),
    )
