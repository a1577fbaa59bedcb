"""The lists of the post room: what each holds, and how it is read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum, auto
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.domain.post.document_types import DocumentType
from db.domain.post.kinds_kept import SHIPPED
from db.domain.post.schedule import RetentionRule
from db.domain.post.states import Source
from db.queries.casework.calendar import council_calendar
from db.queries.casework.rulebook import retention_rules
from db.queries.catalogue import services_in_force
from db.queries.post.batches import BatchLine, batches
from db.queries.post.handed_over import HandedLine, SoughtWord, handed_over
from db.queries.post.kinds import document_kinds
from db.queries.post.paper import PaperGone, PaperLine, paper_gone, paper_kept
from db.queries.post.register import (
    CustodyLine,
    EntryLine,
    custody_of_each,
    entries,
    entries_gone,
    entries_too_long,
    entry,
)
from db.queries.post.retention import (
    KeptLine,
    coming,
    count_overdue,
    destroyed,
    held,
    overdue,
)
from db.queries.post.set_aside import AsideLine, waiting
from db.queries.post.to_index import count_to_index
from db.queries.teams import TeamLine, teams

KINDS = (
    *("post_batch", "post_intake", "captured_page", "document", "document_made"),
    *("post_set_aside", "register_entry", "custody_event", "quality_sample"),
    *("post_paper", "keeping", "page_edit", "document_kept", "rule_edition"),
)
"""The records after whose change the lists are read again."""

_PAPER: Final = frozenset(
    {Source.POST.value, Source.COUNTER.value, Source.SCANNER.value}
)


MOST_HANDED: Final = 60
"""So many of what was handed over are listed; the rest is found by a word."""


class Shelf(StrEnum):
    """One list."""

    SCAN = auto()
    WAYS = auto()
    FILES = auto()
    INDEX = auto()
    BATCHES = auto()
    REGISTER = auto()
    URGENT = auto()
    LATE = auto()
    ASIDE = auto()
    PAPER = auto()
    KEEPING = auto()
    SUSPECT = auto()


@dataclass(frozen=True, slots=True)
class Keeping:
    """Documents whose time is over, that are held, and that were destroyed.

    Attributes:
        count: how many are past their time; *over* has the oldest of them.
        soon: whose time is over before long.
        rules: the schedule of today, by the type of document.
    """

    count: int = 0
    over: tuple[KeptLine, ...] = ()
    soon: tuple[KeptLine, ...] = ()
    held: tuple[KeptLine, ...] = ()
    gone: tuple[KeptLine, ...] = ()
    rules: Mapping[str, RetentionRule] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shelves:
    """Everything the lists show.

    Attributes:
        handed: what was urgent and is in somebody's hands, the newest first;
            with *sought*, where these words stand in it.
        more_handed: whether there are more than these.
        kinds: the kinds of document, by their keys.
        entry: the one that was looked for, wherever it is by now.
        gone: entries of what has left, the last to leave first.
        custody: through whose hands each entry went, by its id.
    """

    to_index: int = 0
    batches: tuple[BatchLine, ...] = ()
    entries: tuple[EntryLine, ...] = ()
    late: tuple[EntryLine, ...] = ()
    gone: tuple[EntryLine, ...] = ()
    custody: Mapping[UUID, Sequence[CustodyLine]] = field(default_factory=dict)
    aside: tuple[AsideLine, ...] = ()
    paper: tuple[PaperLine, ...] = ()
    paper_gone: tuple[PaperGone, ...] = ()
    keeping: Keeping = field(default_factory=Keeping)
    teams: tuple[TeamLine, ...] = ()
    services: tuple[tuple[str, str], ...] = field(default=())
    kinds: Mapping[str, DocumentType] = field(default_factory=lambda: SHIPPED)
    entry: EntryLine | None = None
    handed: tuple[HandedLine, ...] = ()
    more_handed: bool = False
    sought: str = ""

    def newest_open(self) -> BatchLine | None:
        """Return the newest open batch of paper, which is what is worked on.

        What came as files began its own; paper that went into it would be
        counted with it.
        """
        return next(
            (
                one
                for one in self.batches
                if one.state == "open" and one.source in _PAPER
            ),
            None,
        )

    def is_open(self, batch_id: UUID) -> bool:
        """Return whether more may come into a batch."""
        return any(one.id == batch_id and one.state == "open" for one in self.batches)

    def waits(self) -> int:
        """Return how much waits for somebody."""
        return self.to_index + len(self.late) + len(self.aside)


def read_shelves(
    session: Session,
    today: date,
    sought: Sequence[SoughtWord] = (),
    entry_id: UUID | None = None,
) -> Shelves:
    """Return what the lists hold today; of what was urgent, what is *sought*.

    *entry_id* is an entry of the registers that was looked for.
    """
    handed = handed_over(session, sought, MOST_HANDED + 1)
    calendar = council_calendar(session)
    services = services_in_force(session, today)
    here, gone = entries(session), entries_gone(session, _GONE)
    one = entry(session, entry_id) if entry_id is not None else None
    told = [each.id for each in (*here, *gone, *((one,) if one else ()))]
    return Shelves(
        count_to_index(session),
        tuple(batches(session, with_done=True, limit=60)),
        tuple(here),
        tuple(entries_too_long(session, today, calendar)),
        tuple(gone),
        custody_of_each(session, told),
        tuple(waiting(session)),
        tuple(paper_kept(session, today)),
        tuple(paper_gone(session, _GONE)),
        _keeping(session, today),
        tuple(teams(session)),
        tuple((code, each.service.name) for code, each in services.items()),
        document_kinds(session, today),
        one,
        tuple(handed[:MOST_HANDED]),
        len(handed) > MOST_HANDED,
        " ".join(each.word for each in sought),
    )


def _keeping(session: Session, today: date) -> Keeping:
    return Keeping(
        count_overdue(session, today),
        tuple(overdue(session, today)),
        tuple(coming(session, today, _GONE)),
        tuple(held(session)),
        tuple(destroyed(session, _GONE)),
        retention_rules(session, today),
    )


_GONE: Final = 60
"""So many of what was destroyed, or has left, are listed, the newest first."""
