"""Notices: what holds, what comes, what is over, and who is kept posted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from db.domain.spoken import spoken_day
from db.queries.office.kept_posted import people_to_tell
from db.queries.office.notices import KeptNotice, kept_notices
from db.queries.office.services import KeptService, kept_services
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.days import day_field
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import Part, grouped
from desktop.admin.screens.posted_list import PostedList
from desktop.admin.use_cases.notices import (
    EditNotice,
    MakeNotice,
    NoticeText,
    TellPosted,
    WithdrawNotice,
    edit_notice,
    make_notice,
    read_places,
    tell_posted,
    withdraw_notice,
)
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.fields import Choice, LineField, LongTextField, SeveralField
from widgets.rows import TwoLineRow
from widgets.said import language, said


class NoticesPart(Part):
    """Notices: what holds, what comes, what is over."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        model = ListViewModel(desk, self._query, frozenset({"notice", "notice_answer"}))
        pane = FormPane(self.tr("A notice"))
        self.title_field = LineField(self.tr("Title"), required=True)
        self.words = LongTextField(
            self.tr("What to say"),
            required=True,
            limit=2_000,
            lines=(3, 8),
            hint=self.tr("Advisors read it out, and one key answers with it"),
        )
        self.first = day_field(self.tr("First day"), lambda: model.today)
        self.last = day_field(self.tr("Last day"), lambda: model.today)
        self.services = SeveralField(
            self.tr("About which services?"),
            hint=self.tr("Leave empty for every service"),
            placeholder=self.tr("Add a service"),
        )
        self.places = LongTextField(
            self.tr("Where?"),
            optional=True,
            limit=100_000,
            lines=(2, 6),
            hint=self.tr("Streets or UPRNs, one to a line; empty is everywhere"),
        )
        self.title_cy = LineField(self.tr("Title in Welsh"))
        self.words_cy = LongTextField(
            self.tr("What to say in Welsh"), optional=True, limit=2_000
        )
        pane.add("title", self.title_field)
        pane.add("notice", self.words)
        pane.add_beside(("from_on", self.first), ("to_on", self.last))
        pane.add("services", self.services)
        pane.add("places", self.places)
        pane.add("title_cy", self.title_cy)
        pane.add("words_cy", self.words_cy)
        self.save = PrimaryButton(self.tr("Put the notice up"))
        self.withdraw = SecondaryButton(self.tr("Take it down"))
        pane.add_button(self.save)
        pane.add_button(self.withdraw, at_end=True)
        empty = EmptyState(
            "bell-ring",
            self.tr("No notice is open"),
            self.tr("A notice answers what many will ask: a failed round, a flood."),
        )
        self.posted = PostedList(desk.clock)
        self.posted.hide()
        pane.column.insertWidget(pane.column.count() - 1, self.posted)
        self.waiting = Banner(Tone.INFO)
        self.waiting.hide()
        self.to_waiting = QuietButton(self.tr("Go to them"))
        self.waiting.add_button(self.to_waiting)
        pane.column.insertWidget(pane.column.indexOf(pane.kept), self.waiting)
        QWidget.setTabOrder(self.to_waiting, self.title_field)
        super().__init__(
            self.tr("Notices"),
            model,
            pane,
            empty,
            new=self.tr("New notice"),
            drafts="admin/notice",
            parent=parent,
        )
        self.save.clicked.connect(self._on_save_clicked)
        self.withdraw.clicked.connect(self._on_withdraw_clicked)
        self.posted.told.connect(self._on_told)
        self.posted.waiting_counted.connect(self._on_waiting_counted)
        self.to_waiting.clicked.connect(self._on_to_waiting)
        model.detail_found.connect(self.posted.show_people)

    def _query(self, session: Session) -> list[KeptNotice | KeptService]:
        return [*kept_notices(session, self.model.today), *kept_services(session)]

    @Slot(object)
    def _on_listed(self, records: Sequence[KeptNotice | KeptService]) -> None:
        services = [one for one in records if isinstance(one, KeptService)]
        here = [s for s in services if s.holds(self.model.today)]
        self.services.set_choices(
            Choice(s.code, said(s.name), said(s.area)) for s in here
        )
        self.services.set_named({s.code: said(s.name) for s in services}, {})
        super()._on_listed([one for one in records if isinstance(one, KeptNotice)])

    def rows(self, records: Sequence[KeptNotice]) -> list[TwoLineRow | str]:
        """Return the rows under what holds, what comes and what is over."""
        today = self.model.today
        groups: dict[str, list[TwoLineRow]] = {
            self.tr("Up today"): [],
            self.tr("To come"): [],
            self.tr("Over"): [],
        }
        now, coming, past = groups.values()
        for one in records:
            over = one.withdrawn or one.to_on < today
            group = past if over else coming if one.from_on > today else now
            until = self.tr("until {day}").format(
                day=spoken_day(one.to_on, today, language())
            )
            group.append(
                TwoLineRow(
                    one.id,
                    one.title,
                    one.words,
                    self.tr("Taken down") if one.withdrawn else until,
                    self.tr("answered {n}").format(n=one.answered),
                    Tone.NEUTRAL,
                )
            )
        return grouped(groups)

    def show_record(self, record: KeptNotice) -> None:
        """Put a notice into the fields."""
        self.pane.name(
            record.title,
            self.tr("Answered {n} · to be kept posted: {m}").format(
                n=f"{record.answered:,}", m=f"{record.keep_posted:,}"
            ),
        )
        self.title_field.set_text(record.title)
        self.words.set_value(record.words)
        self.first.set_day(record.from_on)
        self.last.set_day(record.to_on)
        self.services.set_keys(record.services)
        self.places.set_value("\n".join((*record.streets, *record.uprns)))
        self.title_cy.set_text(record.title_cy or "")
        self.words_cy.set_value(record.words_cy or "")
        self.save.setText(self.tr("Save"))
        self.withdraw.show()
        self.withdraw.setText(
            self.tr("Put it up again") if record.withdrawn else self.tr("Take it down")
        )
        self.model.look_into(partial(people_to_tell, notice_id=record.id))

    def show_blank(self) -> None:
        """Begin a notice for today."""
        self.pane.name(self.tr("New notice"))
        self.title_field.set_text("")
        for field in (self.words, self.places, self.words_cy):
            field.set_value("")
        self.title_cy.set_text("")
        self.first.set_day(self.model.today)
        self.last.set_day(None)
        self.services.set_keys(())
        self.posted.hide()
        self.waiting.hide()
        self.save.setText(self.tr("Put the notice up"))
        self.withdraw.hide()

    @Slot(int)
    def _on_waiting_counted(self, count: int) -> None:
        """Say above the form who stands under it."""
        self.waiting.setVisible(bool(count))
        if count:
            self.waiting.show_words(
                self.tr("Still to be told: {n}.").format(n=f"{count:,}"),
                self.tr("They stand under the notice."),
            )

    @Slot()
    def _on_to_waiting(self) -> None:
        self.posted.all_told.setFocus()
        self.pane.bring_into_sight(self.posted)

    @Slot()
    def _on_save_clicked(self) -> None:
        streets, uprns = read_places(self.places.text())
        record: KeptNotice | None = self.records.get(self.open_key)
        text = NoticeText(
            self.title_field.text(),
            self.words.text(),
            self.first.day(),
            self.last.day(),
            kind=record.kind if record else "other",
            title_cy=self.title_cy.text(),
            words_cy=self.words_cy.text(),
            services=self.services.keys(),
            streets=streets,
            uprns=uprns,
        )
        if record is None:
            work = partial(make_notice, MakeNotice(text))
            self.send(work, self.tr("The notice is up"))
        else:
            command = EditNotice(record.id, record.version, text)
            self.send(partial(edit_notice, command), self.tr("Notice saved"))

    @Slot()
    def _on_withdraw_clicked(self) -> None:
        record: KeptNotice | None = self.records.get(self.open_key)
        if record is None:
            return
        down = not record.withdrawn
        self.model.save(
            partial(withdraw_notice, WithdrawNotice(record.id, withdrawn=down)),
            self.tr("Taken down") if down else self.tr("Up again"),
            partial(withdraw_notice, WithdrawNotice(record.id, withdrawn=not down)),
        )

    @Slot(object, bool)
    def _on_told(self, answers: frozenset[UUID], told: bool) -> None:
        record: KeptNotice | None = self.records.get(self.open_key)
        if record is None:
            return
        command = TellPosted(record.id, answers, told)
        undo = TellPosted(record.id, answers, not told)
        words = self.tr("Marked as told") if told else self.tr("Not told yet, then")
        self.model.save(
            partial(tell_posted, command), words, partial(tell_posted, undo)
        )
