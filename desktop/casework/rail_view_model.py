"""What stands on the left of the casework room: the lists and their figures."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Final
from uuid import UUID

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import uk_date
from db.domain.permissions import Action, Role
from db.errors import ClerkError, FieldProblem
from db.queries.casework.covering import covered_by
from db.queries.casework.filters import saved_filters
from db.queries.casework.queue import count_queue
from db.queries.casework.rail import NONE, rail_counts, teams_of
from db.queries.casework.rows import Count, Due, QueueFilter, RailCounts, SavedFilter
from db.queries.teams import TeamLine, teams
from desktop.casework.queues import (
    APPROVE,
    ERRANDS,
    ESCALATED,
    OVERDUE,
    TO_DO,
    Counted,
    Listed,
    Listing,
    Shelf,
    gone_up,
    of_teams,
    owned_by,
    saved_key,
    to_approve,
    to_do,
)
from desktop.casework.use_cases.presence import (
    ForgetFilter,
    KeepFilter,
    forget_filter,
    keep_filter,
)
from desktop.casework.wording import say
from desktop.runtime.desk import Desk
from widgets.said import said

MINUTE_MS: Final = 60_000
KINDS: Final = (
    *("case_file", "case_clock", "case_task", "visit", "referral", "tray_item"),
    "saved_filter",
    *("team", "team_member", "staff", "cover"),
)
"""The records by which a figure may change."""


@dataclass(frozen=True, slots=True)
class Mine:
    """Whose lists they are, and how much is in each.

    Attributes:
        teams: codes and names of the reader's own teams.
        covered: for whom they cover, with how much each has open.
        all_teams: every team that takes work, for filters and for sending on.
    """

    teams: tuple[tuple[str, str], ...] = ()
    covered: tuple[tuple[UUID, str, Count], ...] = ()
    saved: tuple[tuple[SavedFilter, Count], ...] = ()
    counts: RailCounts | None = None
    overdue: Count = NONE
    paused: Count = NONE
    approvals: Count = NONE
    all_teams: tuple[TeamLine, ...] = ()


class RailViewModel(QObject):
    """Keeps the lists of whoever is signed in, and counts what is in them.

    Signals:
        changed(): lists or figures are others.
        count_changed(int): how much waits for the reader.
        minute_passed(): what rows say of the time may be another.
        kept(str): a queue is kept under this name; "" when one was forgotten.
        refused(FieldProblem): why it could not be.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    count_changed = Signal(int)
    minute_passed = Signal()
    kept = Signal(str)
    refused = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.mine = Mine()
        self._asked = 0
        self._minute = QTimer(self)
        self._minute.setInterval(MINUTE_MS)
        self._minute.timeout.connect(self.look)
        self._minute.timeout.connect(self.minute_passed)

    @property
    def me(self) -> UUID:
        """Who reads."""
        return self._desk.actor.staff_id

    @property
    def teams(self) -> tuple[str, ...]:
        """The codes of the reader's own teams."""
        return tuple(code for code, _ in self.mine.teams)

    def open(self) -> None:
        """Begin to count, now and each minute: some lists change with the time."""
        self.look()
        self._minute.start()

    @Slot()
    def look(self) -> None:
        """Count anew; a late answer is left out."""
        self._asked += 1
        actor = self._desk.actor
        query = partial(
            _read,
            me=self.me,
            approves=actor.may(Action.APPROVE_CLOSING),
            roles=actor.roles,
            now=self._desk.clock(),
        )
        self._desk.read(query, partial(self._on_read, self._asked), self.failed.emit)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Count anew if something that is counted changed."""
        if changes.touches(*KINDS):
            self.look()

    def keep(self, name: str, queue: QueueFilter) -> None:
        """Keep a queue under *name*, instead of the one that has it."""
        work = partial(keep_filter, KeepFilter(name, queue))
        self._desk.write(work, partial(self._on_kept, name), self._on_error)

    def forget(self, name: str) -> None:
        """Forget a kept queue."""
        work = partial(forget_filter, ForgetFilter(name))
        self._desk.write(work, partial(self._on_kept, ""), self._on_error)

    def _on_kept(self, name: str, _changes: Changes) -> None:
        self.kept.emit(name)

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            field = error.field if isinstance(error, FieldProblem) else "name"
            self.refused.emit(FieldProblem(field, str(error)))
        else:
            self.failed.emit(error)

    def _on_read(self, asked: int, mine: Mine) -> None:
        if asked != self._asked:
            return
        self.mine = mine
        if mine.counts is not None:
            self.count_changed.emit(mine.counts.to_do.number)
        self.changed.emit()

    def shelves(self) -> list[Shelf]:
        """Return the lists under their headings, only those that mean something."""
        mine, counts = self.mine, self.mine.counts
        if counts is None:
            return []
        own = [
            Counted(
                Listing(TO_DO, say("To do"), queue=to_do(self.me), mine=True),
                counts.to_do,
            ),
            Counted(
                Listing(ERRANDS, say("Tasks and visits"), Listed.ERRANDS),
                counts.errands,
            ),
            Counted(
                Listing("sent", say("Referred by me"), Listed.SENT),
                counts.referred_by_me,
            ),
            *(self._covered(*each) for each in mine.covered),
        ]
        kept = tuple(
            Counted(
                Listing(
                    saved_key(each.name),
                    each.name or say("Last filter"),
                    queue=each.filter,
                    saved=each.name,
                ),
                count,
            )
            for each, count in mine.saved
        )
        found = [Shelf(say("Mine"), tuple(own)), self._team_shelf(counts)]
        if kept:
            found.append(Shelf(say("Saved"), kept))
        return [shelf for shelf in found if shelf.lists]

    def _covered(self, who: UUID, name: str, count: Count) -> Counted:
        title = say("For {name}").format(name=name)
        return Counted(Listing(f"for/{who}", title, queue=owned_by(who)), count)

    def _team_shelf(self, counts: RailCounts) -> Shelf:
        mine, codes = self.mine, self.teams
        lists = [
            Counted(
                Listing("to_accept", say("Referred to us"), Listed.TO_ACCEPT),
                counts.to_accept,
            )
        ]
        if codes:
            lists += [
                Counted(
                    Listing("team", say("Everyone's"), queue=of_teams(codes)),
                    counts.team,
                ),
                Counted(
                    Listing(
                        OVERDUE, say("Overdue"), queue=of_teams(codes, Due.OVERDUE)
                    ),
                    mine.overdue,
                ),
                Counted(
                    Listing("paused", say("Paused"), queue=of_teams(codes, Due.PAUSED)),
                    mine.paused,
                ),
                Counted(Listing("tray", say("Post tray"), Listed.TRAY), counts.tray),
            ]
        if self._desk.actor.may(Action.APPROVE_CLOSING):
            approve = Listing(APPROVE, say("To approve"), queue=to_approve(codes))
            lists.append(Counted(approve, mine.approvals))
        up = gone_up(self._desk.actor.roles, codes)
        if up is not None:
            listing = Listing(ESCALATED, say("Gone up to me"), queue=up)
            lists.append(Counted(listing, counts.escalated))
        return Shelf(self._team_heading(), tuple(lists))

    def _team_heading(self) -> str:
        names = [said(name) for _, name in self.mine.teams]
        if len(names) == 1:
            return names[0]
        return say("My teams") if names else say("Sent to me")


def _read(
    session: Session,
    *,
    me: UUID,
    approves: bool,
    roles: Collection[Role],
    now: datetime,
) -> Mine:
    codes = teams_of(session, me)
    every = teams(session)
    named = {team.code: team.name for team in every}
    ours = tuple(codes)
    kept = saved_filters(session, me)
    return Mine(
        tuple((code, named.get(code, code)) for code in codes),
        tuple(
            (who, name, count_queue(session, owned_by(who), now))
            for who, name in covered_by(session, me, uk_date(now))
        ),
        tuple((each, count_queue(session, each.filter, now)) for each in kept),
        rail_counts(session, me, codes, now, gone_up(roles, ours)),
        _team_count(session, ours, Due.OVERDUE, now),
        _team_count(session, ours, Due.PAUSED, now),
        count_queue(session, to_approve(ours), now) if approves else NONE,
        tuple(every),
    )


def _team_count(
    session: Session, codes: Sequence[str], due: Due, now: datetime
) -> Count:
    if not codes:
        return NONE
    return count_queue(session, of_teams(tuple(codes), due), now)
