"""What today holds for an advisor with nobody at the desk."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.clock import LONDON, uk_date
from db.queries.casework.referrals import referral_news
from db.queries.casework.rows import ReferralRow
from db.queries.counter.call_backs import DueCallBack, due_call_backs
from db.queries.counter.enquiries import FirstContact, first_contact_resolution
from db.queries.notices import NoticeLine, notices_for
from desktop.runtime.desk import Desk

_KINDS = ("call_back", "notice", "notice_answer", "enquiry", "referral")


@dataclass(frozen=True, slots=True)
class Today:
    """What today holds.

    Attributes:
        calls: promised for today, overdue ones too.
        notices: those in force.
        news: what became of what they referred.
        first: how much of what was asked today was resolved there and then.
    """

    calls: tuple[DueCallBack, ...]
    notices: tuple[NoticeLine, ...]
    first: FirstContact
    news: tuple[ReferralRow, ...] = ()


class TodayViewModel(QObject):
    """Reads the day anew whenever something in it changes.

    Signals:
        shown(Today): the day as it stands.
        failed(object): an error for the crash desk.
    """

    shown = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._asked = desk, 0

    @Slot()
    def look(self) -> None:
        """Read the day."""
        owner = self._desk.actor.id
        if owner is None:
            return
        self._asked += 1
        query = partial(_read, owner=owner, now=self._desk.clock())
        done = partial(self._on_read, self._asked)
        self._desk.read(query, done, self._on_error)

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read anew if a call or a notice was changed."""
        if changes.touches(*_KINDS):
            self.look()

    def _on_read(self, asked: int, today: Today) -> None:
        if asked == self._asked:
            self.shown.emit(today)

    def _on_error(self, error: BaseException) -> None:
        self.failed.emit(error)


def _read(session: Session, owner: UUID, now: datetime) -> Today:
    day = uk_date(now)
    midnight = datetime.combine(day, time.max, LONDON)
    return Today(
        tuple(due_call_backs(session, owner, now, midnight)),
        tuple(notices_for(session, None, None, day)),
        first_contact_resolution(session, day, day, day),
        tuple(referral_news(session, owner, now)),
    )
