"""The right-hand side while nobody is at the desk: how to begin, and the day."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.clock import uk_date
from db.domain.permissions import Action
from db.domain.referrals import ReferralState
from db.domain.spoken import spoken_day, spoken_moment
from db.queries.casework.rows import ReferralRow
from db.queries.counter.enquiries import FirstContact
from desktop.counter.today_view_model import Today, TodayViewModel
from desktop.runtime.desk import Desk
from widgets.buttons import LinkButton, SecondaryButton
from widgets.colours import Tone
from widgets.flow_layout import FlowRow
from widgets.key_hint import KeyHint
from widgets.looks import Space
from widgets.said import language, said
from widgets.section import GroupHeading, Heading, Surface, Words
from widgets.steady_area import SteadyArea
from widgets.wrapped_link import WrappedLink

_MOST = 5


class TodayPane(QWidget):
    """Says what today holds.

    Signals:
        nameless_wanted(): begin with somebody who gave no name.
        calls_wanted(): open the call-backs.
        person_wanted(UUID): the page of whomever something was referred for.
    """

    nameless_wanted = Signal()
    calls_wanted = Signal()
    person_wanted = Signal(object)

    def __init__(
        self, desk: Desk, view_model: TodayViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        body = Surface("paper")
        self._column = QVBoxLayout(body)
        self._column.setContentsMargins(18, Space.L, 18, Space.L)
        self._column.setSpacing(Space.S)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(SteadyArea(body, self.tr("Today")))
        self._begin()
        self._day = QVBoxLayout()
        self._day.setSpacing(Space.XS)
        self._column.addLayout(self._day)
        self._column.addStretch(1)
        view_model.shown.connect(self._on_shown)

    def _begin(self) -> None:
        self._column.addWidget(Heading(self.tr("Nobody is at the desk")))
        self._column.addWidget(
            Words(
                self.tr(
                    "Find the next caller by name, address, phone or reference. "
                    "Enter on their name begins the contact and its clock."
                ),
                "muted",
            )
        )
        keys = [KeyHint("Ctrl+K", self.tr("Find"))]
        if self._desk.actor.may(Action.ADD_PERSON):
            keys.append(KeyHint("Ctrl+Shift+N", self.tr("New person")))
        self._column.addWidget(FlowRow(*keys, gap=Space.L, line_gap=Space.XS))
        nameless = SecondaryButton(self.tr("Begin without a name"), keys="Ctrl+Shift+A")
        nameless.setVisible(self._desk.actor.may(Action.TAKE_CONTACT))
        nameless.clicked.connect(self.nameless_wanted)
        foot = QHBoxLayout()
        foot.addWidget(nameless)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self._column.addSpacing(Space.M)

    @Slot(object)
    def _on_shown(self, today: Today) -> None:
        _empty(self._day)
        now = self._desk.clock()
        self._add_heading(self.tr("Calls promised for today"), len(today.calls))
        if not today.calls:
            self._add(self.tr("None. A call that you promise appears here"), "")
        for call in today.calls[:_MOST]:
            name = call.name or self.tr("A caller without a name")
            tone = Tone.DANGER if call.due else None
            self._add(
                name, spoken_moment(call.promised_at, now, language()), call.about, tone
            )
        if today.calls:
            self._add_link(self.tr("All call-backs"))
        self._show_news(today.news)
        self._day.addSpacing(Space.M)
        self._add_heading(self.tr("Notices in force"), len(today.notices))
        if not today.notices:
            self._add(self.tr("None. A notice that answers many appears here"), "")
        for notice in today.notices[:_MOST]:
            until = spoken_day(notice.to_on, uk_date(now), language())
            self._add(
                notice.title, self.tr("until {day}").format(day=until), notice.words
            )

        self._show_first_contact(today.first)

    def _show_news(self, news: tuple[ReferralRow, ...]) -> None:
        """Say what became of what they referred: it is theirs until they know."""
        if not news:
            return
        self._day.addSpacing(Space.M)
        self._add_heading(self.tr("Referred by you"), len(news))
        for one in news[:_MOST]:
            state, words, tone = self._news(one)
            who = one.person or self.tr("Somebody without a name")
            service = (
                self.tr("Restricted case") if one.restricted else said(one.service)
            )
            title = f"{who} · {service}"
            self._add(title, state, words, tone, one.person_id)
        if len(news) > _MOST:
            more = self.tr("{n} more under Casework, Referred by me")
            self._day.addWidget(Words(more.format(n=len(news) - _MOST), "hint"))

    def _news(self, one: ReferralRow) -> tuple[str, str, Tone | None]:
        """Return the state, what the team said, and how loud it is."""
        if one.on is not None:
            words = self.tr("{team}: {reason}")
            how = words.format(team=said(one.on.team), reason=one.on.note or "")
            return self.tr("done"), how, Tone.SUCCESS
        if one.state == ReferralState.RETURNED:
            words = self.tr("{team}: {reason}")
            said_why = words.format(team=one.team, reason=one.reason or "")
            return self.tr("sent back"), said_why, Tone.DANGER
        if one.state == ReferralState.SENT:
            words = self.tr("{team} has not opened it: ring them.")
            return self.tr("not told yet"), words.format(team=one.team), Tone.DANGER
        if one.state == ReferralState.DONE:
            words = one.closing_note or one.team
            return self.tr("done"), words, Tone.SUCCESS
        words = self.tr("{team} took it: {name}.").format(
            team=one.team, name=one.decided_by or self.tr("somebody")
        )
        return self.tr("accepted"), words, None

    def _open_person(self, person_id: UUID, _checked: bool = False) -> None:
        self.person_wanted.emit(person_id)

    def _show_first_contact(self, first: FirstContact) -> None:
        """Say how much was resolved there and then; it is reckoned, never typed."""
        if not first.counted:
            return
        self._day.addSpacing(Space.M)
        self._add_heading(self.tr("Resolved at first contact"), 0)
        words = self.tr("{n} of {all} enquiries today").format(
            n=first.resolved, all=first.counted
        )
        self._add(words, "")
        self._day.addWidget(
            Words(
                self.tr(
                    "Answered there and then. Asked again in 14 days, it counts no"
                    " more."
                ),
                "muted",
            )
        )

    def _add_heading(self, words: str, count: int) -> None:
        self._day.addWidget(GroupHeading(f"{words}  {count}" if count else words))

    def _add_link(self, words: str) -> None:
        link = LinkButton(words)
        link.clicked.connect(partial(self.calls_wanted.emit))
        self._day.addWidget(link)

    def _add(
        self,
        title: str,
        right: str,
        detail: str = "",
        tone: Tone | None = None,
        person_id: UUID | None = None,
    ) -> None:
        entry = QWidget()
        column = QVBoxLayout(entry)
        column.setContentsMargins(0, Space.XS, 0, Space.XS)
        column.setSpacing(2)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        if person_id is None:
            row.addWidget(Words(title, "strong" if right else "muted"), 1)
        else:
            page = WrappedLink(title)
            page.clicked.connect(partial(self._open_person, person_id))
            row.addWidget(page, 1)
        if right:
            row.addWidget(Words(right, "small", tone=tone, wrap=False))
        column.addLayout(row)
        if detail:
            column.addWidget(Words(detail, "hint"))
        self._day.addWidget(entry)


def _empty(column: QVBoxLayout) -> None:
    while (item := column.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
