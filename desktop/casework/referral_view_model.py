"""One referral in front of somebody: what it says, and what becomes of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal, Slot
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.referrals import ReferralState
from db.errors import ClerkError
from db.queries.casework.referral_page import ReferralPage, referral_page
from db.queries.casework.rows import ReferralRow
from desktop.casework.use_cases.referrals import (
    AcceptReferral,
    OpenedReferral,
    accept_referral,
    opened_referral,
)
from desktop.casework.wording import say
from desktop.runtime.desk import Desk


class ReferralViewModel(QObject):
    """Reads a referral, tells that the team has seen it, and accepts it.

    Signals:
        changed(): it is another, or as it is now; `page` is None for none.
        done(str): what was written, in words.
        refused(str): why it could not be.
        failed(object): an error for the crash desk.
    """

    changed = Signal()
    done = Signal(str)
    refused = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._last: ReferralPage | None = None
        self._in_confidence: ReferralPage | None = None
        self._wanted: UUID | None = None
        self._attended: UUID | None = None
        self._asked = 0

    @property
    def page(self) -> ReferralPage | None:
        """The referral that is wanted, once it has been read; None until then."""
        page, read = self._last, self._in_confidence
        if page is None or page.line.id != self._wanted:
            return None
        if page.line.sealed and read is not None and read.line.id == page.line.id:
            return _as_it_stands(read, page.line)
        return page

    @property
    def may_read(self) -> bool:
        """Whether it was said in confidence, and the reader may open it."""
        page = self.page
        if page is None or not page.line.sealed or not self.may(Action.ANSWER_REFERRAL):
            return False
        return page.may_ask or self.may(Action.VIEW_SAFEGUARDING)

    def take(self, page: ReferralPage | None) -> None:
        """Keep what was read in confidence, while it is in front."""
        self._in_confidence = page
        self.changed.emit()

    def put_away(self) -> None:
        """Forget what was read in confidence; to see it again is another reading."""
        if self._in_confidence is not None:
            self.take(None)

    def show(self, referral_id: UUID | None) -> None:
        """Read a referral; a late answer for another is left out."""
        if referral_id != self._wanted:
            self._in_confidence = None
        self._wanted = referral_id
        self._read()

    def attend(self) -> None:
        """Know that somebody has it in front of them, and does not just pass by."""
        self._attended = self._wanted
        self._tell_opened()

    @Slot(object)
    def on_committed(self, changes: Changes) -> None:
        """Read it anew if something of it changed."""
        touched = changes.touches("referral", "case_file", "team", "staff", "person")
        if self._wanted is not None and touched:
            self._read()

    def may(self, action: Action) -> bool:
        """Return whether the reader may do *action*."""
        return self.desk.actor.may(action)

    def accept(self) -> None:
        """Take it for the team."""
        page = self.page
        if page is not None and page.line.state == ReferralState.SENT:
            command = AcceptReferral(page.line.id, page.line.version)
            self.desk.write(
                partial(accept_referral, command), self._on_accepted, self._on_error
            )

    def _read(self) -> None:
        self._asked += 1
        done = partial(self._on_read, self._asked)
        if self._wanted is None:
            self._on_read(self._asked, None)
            return
        query = partial(self._page, self._wanted)
        self.desk.read(query, done, self.failed.emit)

    def _page(self, referral_id: UUID, session: Session) -> ReferralPage | None:
        me, now = self.desk.actor.staff_id, self.desk.clock()
        return referral_page(session, referral_id, me, now)

    def _on_read(self, asked: int, page: ReferralPage | None) -> None:
        if asked != self._asked:
            return
        self._last = page
        self.changed.emit()
        self._tell_opened()

    def _tell_opened(self) -> None:
        """Write down that the team has it in front of them, the first time."""
        page = self.page
        if page is None or page.line.id != self._attended or page.line.sealed:
            return
        new = page.line.opened_at is None and page.line.state == ReferralState.SENT
        if new and page.ours and not page.sent:
            work = partial(opened_referral, OpenedReferral(page.line.id))
            self.desk.write(work, self._on_opened, self._on_error)

    @Slot(object)
    def _on_opened(self, _changes: Changes) -> None:
        """Go on: what was broadcast has the page read anew."""

    @Slot(object)
    def _on_accepted(self, _changes: Changes) -> None:
        self.done.emit(say("Accepted"))

    def _on_error(self, error: BaseException) -> None:
        if isinstance(error, ClerkError):
            self.refused.emit(str(error))
            self._read()
        else:
            self.failed.emit(error)


def _as_it_stands(read: ReferralPage, now: ReferralRow) -> ReferralPage:
    """Return what was read, with what has become of it since."""
    line = replace(
        read.line,
        version=now.version,
        state=now.state,
        late=now.late,
        told=now.told,
        opened_at=now.opened_at,
        told_at=now.told_at,
        told_name=now.told_name,
        escalated=now.escalated,
        escalated_to=now.escalated_to,
        decided_at=now.decided_at,
        done_at=now.done_at,
        case_id=now.case_id,
    )
    return replace(read, line=line)
