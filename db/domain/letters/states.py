"""Where templates, letters, batches and print runs stand, and what each may become."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final, TypeVar

from db.errors import ClerkError


class TemplateKind(StrEnum):
    """What is written once and used in many letters."""

    LETTER = auto()
    FRAGMENT = auto()
    """A passage that templates take in by its name."""


class EditionState(StrEnum):
    """Where one edition of a template is on its way to paper."""

    DRAFT = auto()
    WAITING = auto()
    """For somebody who did not write it."""
    APPROVED = auto()
    RETIRED = auto()


class Delivery(StrEnum):
    """How a letter reaches whom it is for."""

    POST = auto()
    EMAIL = auto()
    CARE_OF = auto()
    """By post, to somebody who hands it on."""
    COLLECT = auto()
    """It waits at the counter, and needs no address."""


class LetterState(StrEnum):
    """Where one letter is between the first word and the doormat."""

    DRAFT = auto()
    QUEUED = auto()
    """It waits for a print run."""
    HELD = auto()
    RELEASED = auto()
    """It has its day and its pages; until the cut-off it can be taken back."""
    SENT = auto()
    WAITING_HERE = auto()
    """It lies at the counter to be collected."""
    COLLECTED = auto()
    CANCELLED = auto()
    RETURNED = auto()


class LetterUrgency(StrEnum):
    """How soon a letter leaves."""

    TODAY = auto()
    NORMAL = auto()


class LetterBatchState(StrEnum):
    """Where a list of letters is."""

    READING = auto()
    """Its rows are being taken in."""
    CHECKED = auto()
    MAKING = auto()
    STOPPED = auto()
    MADE = auto()
    DROPPED = auto()


class LineState(StrEnum):
    """Where one row of a list is."""

    READY = auto()
    PROBLEM = auto()
    LEFT_OUT = auto()
    MADE = auto()


class RunState(StrEnum):
    """Where a print run is."""

    GATHERED = auto()
    TO_CONFIRM = auto()
    """Somebody else has to look at it before it is released."""
    RELEASING = auto()
    RELEASED = auto()
    """Every letter of it has its pages; it can be printed."""
    SENT = auto()
    CANCELLING = auto()
    """Its letters go back into the queue; nothing of it is printed or sent."""
    CANCELLED = auto()


class SupplyState(StrEnum):
    """Where a letter in Braille or on audio is."""

    WAITING = auto()
    ORDERED = auto()
    CAME = auto()


Step = TypeVar("Step", bound=StrEnum)

POSTED: Final = frozenset((Delivery.POST, Delivery.CARE_OF))
"""What goes in an envelope."""
NOT_OUT_YET: Final = frozenset(
    (LetterState.DRAFT, LetterState.QUEUED, LetterState.HELD)
)
"""Nothing of it is on paper; it may still be changed."""
OUT: Final = frozenset(
    (
        *(LetterState.SENT, LetterState.WAITING_HERE),
        *(LetterState.COLLECTED, LetterState.RETURNED),
    )
)
"""It has been said to somebody: it has a copy on the record."""

EDITION_STEPS: Final[Mapping[EditionState, frozenset[EditionState]]] = MappingProxyType(
    {
        EditionState.DRAFT: frozenset((EditionState.WAITING, EditionState.RETIRED)),
        EditionState.WAITING: frozenset(
            (EditionState.DRAFT, EditionState.APPROVED, EditionState.RETIRED)
        ),
        EditionState.APPROVED: frozenset((EditionState.RETIRED,)),
        EditionState.RETIRED: frozenset(),
    }
)
LETTER_STEPS: Final[Mapping[LetterState, frozenset[LetterState]]] = MappingProxyType(
    {
        LetterState.DRAFT: frozenset(
            (
                *(LetterState.QUEUED, LetterState.HELD, LetterState.CANCELLED),
                *(LetterState.WAITING_HERE, LetterState.SENT),
            )
        ),
        LetterState.QUEUED: frozenset(
            (
                *(LetterState.DRAFT, LetterState.HELD, LetterState.CANCELLED),
                LetterState.RELEASED,
            )
        ),
        LetterState.HELD: frozenset(
            (LetterState.DRAFT, LetterState.QUEUED, LetterState.CANCELLED)
        ),
        LetterState.RELEASED: frozenset(
            (
                *(LetterState.SENT, LetterState.QUEUED, LetterState.CANCELLED),
                LetterState.HELD,
            )
        ),
        LetterState.SENT: frozenset((LetterState.RETURNED,)),
        LetterState.WAITING_HERE: frozenset(
            (LetterState.COLLECTED, LetterState.CANCELLED)
        ),
        LetterState.COLLECTED: frozenset(),
        LetterState.CANCELLED: frozenset(),
        LetterState.RETURNED: frozenset(),
    }
)
BATCH_STEPS: Final[Mapping[LetterBatchState, frozenset[LetterBatchState]]] = (
    MappingProxyType(
        {
            LetterBatchState.READING: frozenset(
                (LetterBatchState.CHECKED, LetterBatchState.DROPPED)
            ),
            LetterBatchState.CHECKED: frozenset(
                (LetterBatchState.MAKING, LetterBatchState.DROPPED)
            ),
            LetterBatchState.MAKING: frozenset(
                (LetterBatchState.STOPPED, LetterBatchState.MADE)
            ),
            LetterBatchState.STOPPED: frozenset(
                (LetterBatchState.MAKING, LetterBatchState.DROPPED)
            ),
            LetterBatchState.MADE: frozenset(),
            LetterBatchState.DROPPED: frozenset(),
        }
    )
)
RUN_STEPS: Final[Mapping[RunState, frozenset[RunState]]] = MappingProxyType(
    {
        RunState.GATHERED: frozenset(
            (RunState.TO_CONFIRM, RunState.RELEASING, RunState.CANCELLING)
        ),
        RunState.TO_CONFIRM: frozenset((RunState.RELEASING, RunState.CANCELLING)),
        RunState.RELEASING: frozenset((RunState.RELEASED, RunState.CANCELLING)),
        RunState.RELEASED: frozenset((RunState.SENT, RunState.CANCELLING)),
        RunState.SENT: frozenset(),
        RunState.CANCELLING: frozenset((RunState.CANCELLED,)),
        RunState.CANCELLED: frozenset(),
    }
)


def check_step(steps: Mapping[Step, frozenset[Step]], now: Step, then: Step) -> None:
    """Raise ClerkError unless *now* may become *then*."""
    if then not in steps[now]:
        raise ClerkError("That is not possible any more. Look at it once more.")
