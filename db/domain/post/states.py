"""Where batches, stacks and documents stand, and what each may become."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final, TypeVar

from db.errors import ClerkError


class Source(StrEnum):
    """Where a batch came from."""

    POST = auto()
    COUNTER = auto()
    SCANNER = auto()
    FOLDER = auto()
    FILES = auto()
    EMAIL = auto()


class IntakeKind(StrEnum):
    """What was taken in as one."""

    STACK = auto()
    """Paper through a feeder."""
    FILE = auto()
    EMAIL = auto()
    ATTACHMENT = auto()


class BatchState(StrEnum):
    """Where a batch is between its opening and its count."""

    OPEN = auto()
    CLOSED = auto()
    RECONCILED = auto()


class IntakeState(StrEnum):
    """Where a stack or a file is."""

    WAITING = auto()
    """A file that nobody has opened yet."""
    RUNNING = auto()
    ENDED = auto()
    SET_ASIDE = auto()


class DocumentState(StrEnum):
    """Where a document is between the envelope and the shredder."""

    CAPTURED = auto()
    READ = auto()
    TO_INDEX = auto()
    FILED = auto()
    SET_ASIDE = auto()
    RETURNED = auto()
    """It went back to its sender."""
    EMPTIED = auto()
    """All its pages went into others."""
    DUPLICATE = auto()
    """Somebody saw that it repeats another."""
    DESTROYED = auto()


class Stopped(StrEnum):
    """Why a stack stopped before its end; the pages so far are kept."""

    JAM = auto()
    COVER_OPEN = auto()
    NO_PAPER = auto()
    UNPLUGGED = auto()
    BUSY = auto()
    ACCESS_DENIED = auto()
    REFUSED = auto()
    """It does not take the settings."""
    DISK_FULL = auto()
    CANCELLED = auto()
    BROKEN_OFF = auto()
    """The program ended in mid-scan."""


Step = TypeVar("Step", bound=StrEnum)
_B, _D = BatchState, DocumentState

BATCH_NEXT: Final[Mapping[BatchState, frozenset[BatchState]]] = MappingProxyType(
    {
        _B.OPEN: frozenset({_B.CLOSED}),
        _B.CLOSED: frozenset({_B.OPEN, _B.RECONCILED}),
        _B.RECONCILED: frozenset({_B.OPEN}),
    }
)
"""A batch is opened again for a page that was found under the table."""

_WORKED: Final = frozenset(
    {
        *(_D.TO_INDEX, _D.FILED, _D.SET_ASIDE),
        *(_D.RETURNED, _D.EMPTIED, _D.DUPLICATE),
    }
)
DOCUMENT_NEXT: Final[Mapping[DocumentState, frozenset[DocumentState]]] = (
    MappingProxyType(
        {
            _D.CAPTURED: _WORKED | {_D.READ},
            _D.READ: _WORKED,
            _D.TO_INDEX: _WORKED | {_D.CAPTURED},
            _D.SET_ASIDE: _WORKED | {_D.CAPTURED},
            _D.FILED: frozenset({_D.FILED, _D.TO_INDEX, _D.EMPTIED, _D.DESTROYED}),
            _D.RETURNED: frozenset({_D.TO_INDEX, _D.DESTROYED}),
            _D.EMPTIED: frozenset({_D.CAPTURED, _D.TO_INDEX, _D.FILED, _D.DESTROYED}),
            _D.DUPLICATE: frozenset({_D.TO_INDEX, _D.DESTROYED}),
            _D.DESTROYED: frozenset(),
        }
    )
)

UNFILED: Final = frozenset({_D.CAPTURED, _D.READ, _D.TO_INDEX, _D.SET_ASIDE})
"""Documents that somebody still has to do something with."""
INDEXABLE: Final = frozenset(
    {_D.CAPTURED, _D.READ, _D.TO_INDEX, _D.SET_ASIDE, _D.FILED}
)
"""Documents whose fields may be filled or put right."""

_IN_WORDS: Final[Mapping[str, str]] = MappingProxyType(
    {
        BatchState.OPEN.value: "This batch is open. Close it first.",
        BatchState.CLOSED.value: "This batch is closed. Open it again first.",
        BatchState.RECONCILED.value: (
            "This batch has been counted. Open it again to add to it."
        ),
        DocumentState.FILED.value: "This document is filed already.",
        DocumentState.RETURNED.value: "This document went back to its sender.",
        DocumentState.EMPTIED.value: "All pages of this document are in others.",
        DocumentState.DUPLICATE.value: "This document repeats another.",
        DocumentState.DESTROYED.value: "This document was destroyed.",
    }
)


def check_batch_step(old: str, new: BatchState) -> None:
    """Raise ClerkError, in words, unless a batch in *old* may become *new*."""
    _check(BATCH_NEXT, BatchState(old), new)


def check_document_step(old: str, new: DocumentState) -> None:
    """Raise ClerkError, in words, unless a document in *old* may become *new*."""
    _check(DOCUMENT_NEXT, DocumentState(old), new)


def check_batch_open(state: str) -> None:
    """Raise ClerkError, in words, unless post can be added to the batch."""
    if BatchState(state) is not BatchState.OPEN:
        raise ClerkError(_IN_WORDS[state])


def _check(table: Mapping[Step, frozenset[Step]], old: Step, new: Step) -> None:
    if new not in table[old]:
        raise ClerkError(_IN_WORDS.get(old.value, "It can't do that now."))
