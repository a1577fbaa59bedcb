"""Parts that are kept: notices and teams."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from db.domain.spoken import spoken_day
from db.queries.office.notices import KeptNotice, kept_notices
from db.queries.office.services import KeptService, kept_services
from db.queries.office.teams import KeptTeam, kept_teams
from db.queries.staff import StaffLine, staff
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.days import day_field
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import Part
from desktop.admin.use_cases.notices import (
    EditNotice,
    MakeNotice,
    NoticeText,
    WithdrawNotice,
    edit_notice,
    make_notice,
    read_places,
    withdraw_notice,
)
from desktop.admin.use_cases.teams import (
    AddTeam,
    CloseTeam,
    EditTeam,
    TeamFacts,
    add_team,
    close_team,
    edit_team,
)
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.fields import Choice, ChoiceField, LineField, LongTextField, YesNoField
from widgets.rows import TwoLineRow
from widgets.said import language, said


def grouped(groups: Mapping[str, list[TwoLineRow]]) -> list[TwoLineRow | str]:
    """Return rows under their headings; a heading with none is left out."""
    shown: list[TwoLineRow | str] = []
    for name, rows in groups.items():
        if rows:
            shown += [name, *rows]
    return shown


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
        self.service = ChoiceField(
            self.tr("About which service?"),
            hint=self.tr("Leave empty for every service"),
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
        pane.add("services", self.service)
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
        self._others: tuple[str, ...] = ()
        super().__init__(
            self.tr("Notices"),
            model,
            pane,
            empty,
            new=self.tr("New notice"),
            parent=parent,
        )
        self.save.clicked.connect(self._on_save_clicked)
        self.withdraw.clicked.connect(self._on_withdraw_clicked)

    def _query(self, session: Session) -> list[KeptNotice | KeptService]:
        return [*kept_notices(session, self.model.today), *kept_services(session)]

    @Slot(object)
    def _on_listed(self, records: Sequence[KeptNotice | KeptService]) -> None:
        services = [one for one in records if isinstance(one, KeptService)]
        self.service.set_choices(
            Choice(s.code, said(s.name), said(s.area)) for s in services
        )
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
            self.tr("Answered {n} · {m} want to be kept posted").format(
                n=record.answered, m=record.keep_posted
            ),
        )
        self.title_field.set_text(record.title)
        self.words.set_value(record.words)
        self.first.set_day(record.from_on)
        self.last.set_day(record.to_on)
        self.service.set_value(record.services[0] if record.services else None)
        self._others = record.services[1:]
        self.places.set_value("\n".join((*record.streets, *record.uprns)))
        self.title_cy.set_text(record.title_cy or "")
        self.words_cy.set_value(record.words_cy or "")
        self.save.setText(self.tr("Save"))
        self.withdraw.show()
        self.withdraw.setText(
            self.tr("Put it up again") if record.withdrawn else self.tr("Take it down")
        )

    def show_blank(self) -> None:
        """Begin a notice for today."""
        self.pane.name(self.tr("New notice"))
        self.title_field.set_text("")
        for field in (self.words, self.places, self.words_cy):
            field.set_value("")
        self.title_cy.set_text("")
        self.first.set_day(self.model.today)
        self.last.set_day(None)
        self.service.set_value(None)
        self._others = ()
        self.save.setText(self.tr("Put the notice up"))
        self.withdraw.hide()

    @Slot()
    def _on_save_clicked(self) -> None:
        streets, uprns = read_places(self.places.text())
        key = self.service.key()
        record: KeptNotice | None = self.records.get(self.open_key)
        text = NoticeText(
            self.title_field.text(),
            self.words.text(),
            self.first.day(),
            self.last.day(),
            kind=record.kind if record else "other",
            title_cy=self.title_cy.text(),
            words_cy=self.words_cy.text(),
            services=(key, *self._others) if key else (),
            streets=streets,
            uprns=uprns,
        )
        if record is None:
            work = partial(make_notice, MakeNotice(text))
            self.model.save(work, self.tr("The notice is up"))
        else:
            command = EditNotice(record.id, record.version, text)
            self.model.save(partial(edit_notice, command), self.tr("Notice saved"))

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


class TeamsPart(Part):
    """Teams of ours, bodies outside, and those that are closed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        model = ListViewModel(desk, self._query, frozenset({"team", "staff"}))
        pane = FormPane(self.tr("A team"))
        self.name = LineField(self.tr("Name"), required=True)
        self.name_cy = LineField(self.tr("Name in Welsh"))
        self.does = LongTextField(self.tr("What it takes on"), optional=True)
        self.phone = LineField(self.tr("Phone"))
        self.out_of_hours = LineField(self.tr("Out of hours"))
        self.duty = ChoiceField(self.tr("On duty"))
        self.outside = YesNoField(
            self.tr("Is it a body outside?"),
            hint=self.tr("Callers are asked to consent before anything is passed on"),
        )
        pane.add_beside(("name", self.name), ("name_cy", self.name_cy))
        pane.add("does", self.does)
        pane.add_beside(("phone", self.phone), ("out_of_hours", self.out_of_hours))
        pane.add("duty_staff_id", self.duty)
        pane.add("outside", self.outside)
        self.save = PrimaryButton(self.tr("Save"))
        self.close_team = SecondaryButton(self.tr("Close the team"))
        pane.add_button(self.save)
        pane.add_button(self.close_team, at_end=True)
        empty = EmptyState(
            "users-round",
            self.tr("No team is open"),
            self.tr("Work is referred to teams. Choose one, or add another."),
        )
        super().__init__(
            self.tr("Teams"), model, pane, empty, new=self.tr("New team"), parent=parent
        )
        self.save.clicked.connect(self._on_save_clicked)
        self.close_team.clicked.connect(self._on_close_clicked)

    @staticmethod
    def _query(session: Session) -> list[KeptTeam | StaffLine]:
        return [*kept_teams(session), *staff(session)]

    @Slot(object)
    def _on_listed(self, records: Sequence[KeptTeam | StaffLine]) -> None:
        people = [one for one in records if isinstance(one, StaffLine)]
        self.duty.set_choices(Choice(str(p.id), p.name, p.job or "") for p in people)
        super()._on_listed([one for one in records if isinstance(one, KeptTeam)])

    def rows(self, records: Sequence[KeptTeam]) -> list[TwoLineRow | str]:
        """Return the rows under ours, outside and closed."""
        groups: dict[str, list[TwoLineRow]] = {
            self.tr("Ours"): [],
            self.tr("Outside"): [],
            self.tr("Closed"): [],
        }
        ours, outside, closed = groups.values()
        for one in records:
            group = closed if one.closed else outside if one.outside else ours
            duty = self.tr("on duty: {name}").format(name=one.duty) if one.duty else ""
            group.append(
                TwoLineRow(
                    one.id, said(one.name), one.does or "", one.phone or "", duty
                )
            )
        return grouped(groups)

    def show_record(self, record: KeptTeam) -> None:
        """Put a team into the fields."""
        names = ", ".join(name for _, name in record.members)
        members = self.tr("Members: {names}").format(names=names) if names else ""
        self.pane.name(said(record.name), members)
        for field, value in (
            (self.name, record.name),
            (self.name_cy, record.name_cy),
            (self.phone, record.phone),
            (self.out_of_hours, record.out_of_hours),
        ):
            field.set_text(value or "")
        self.does.set_value(record.does or "")
        self.duty.set_value(str(record.duty_staff_id) if record.duty else None)
        self.outside.set_answer(record.outside)
        self.close_team.show()
        self.close_team.setText(
            self.tr("Open it again") if record.closed else self.tr("Close the team")
        )

    def show_blank(self) -> None:
        """Begin a team of ours."""
        self.pane.name(self.tr("New team"))
        for field in (self.name, self.name_cy, self.phone, self.out_of_hours):
            field.set_text("")
        self.does.set_value("")
        self.duty.set_value(None)
        self.outside.set_answer(False)
        self.close_team.hide()

    @Slot()
    def _on_save_clicked(self) -> None:
        key = self.duty.key()
        facts = TeamFacts(
            self.name.text(),
            self.name_cy.text(),
            self.does.text(),
            self.phone.text(),
            self.out_of_hours.text(),
            bool(self.outside.answer()),
            UUID(key) if key else None,
        )
        record: KeptTeam | None = self.records.get(self.open_key)
        if record is None:
            self.model.save(partial(add_team, AddTeam(facts)), self.tr("Team added"))
        else:
            command = EditTeam(record.id, record.version, facts)
            self.model.save(partial(edit_team, command), self.tr("Team saved"))

    @Slot()
    def _on_close_clicked(self) -> None:
        record: KeptTeam | None = self.records.get(self.open_key)
        if record is None:
            return
        closed = not record.closed
        self.model.save(
            partial(close_team, CloseTeam(record.id, closed=closed)),
            self.tr("Team closed") if closed else self.tr("Team opened"),
            partial(close_team, CloseTeam(record.id, closed=not closed)),
        )
