"""Teams: who belongs, who is on duty, how they are reached; closed ones too."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.spoken import spoken_day
from db.queries.office.teams import KeptTeam, kept_teams
from db.queries.staff import StaffLine, staff
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import Part, grouped
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
from widgets.empty_state import EmptyState
from widgets.fields import (
    Choice,
    ChoiceField,
    LineField,
    LongTextField,
    SeveralField,
    YesNoField,
)
from widgets.rows import TwoLineRow
from widgets.said import language, said


class TeamsPart(Part):
    """Teams of ours, bodies outside, and those that are closed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        model = ListViewModel(desk, self._query, frozenset({"team", "staff"}))
        pane = FormPane(self.tr("A team"))
        self.name = LineField(self.tr("Name"), required=True)
        self.name_cy = LineField(self.tr("Name in Welsh"))
        self.does = LongTextField(self.tr("What it takes on"), optional=True)
        self.phone = LineField(self.tr("Phone"))
        self.hours = LineField(self.tr("Hours"), hint=self.tr("Like Mon to Fri 9 to 5"))
        self.out_of_hours = LineField(
            self.tr("Out of hours"), hint=self.tr("Whom to ring when it is closed")
        )
        self.duty = ChoiceField(self.tr("On duty"))
        self.members = SeveralField(
            self.tr("Members"),
            placeholder=self.tr("Add somebody who works here"),
        )
        self.outside = YesNoField(
            self.tr("Is it a body outside?"),
            hint=self.tr("Callers are asked to consent before anything is passed on"),
        )
        pane.add_beside(("name", self.name), ("name_cy", self.name_cy))
        pane.add("does", self.does)
        pane.add_beside(("phone", self.phone), ("duty_staff_id", self.duty))
        pane.add_beside(("hours", self.hours), ("out_of_hours", self.out_of_hours))
        pane.add("members", self.members)
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
            self.tr("Teams"),
            model,
            pane,
            empty,
            new=self.tr("New team"),
            drafts="admin/team",
            parent=parent,
        )
        self.save.clicked.connect(self._on_save_clicked)
        self.close_team.clicked.connect(self._on_close_clicked)

    @staticmethod
    def _query(session: Session) -> list[KeptTeam | StaffLine]:
        return [*kept_teams(session), *staff(session)]

    @Slot(object)
    def _on_listed(self, records: Sequence[KeptTeam | StaffLine]) -> None:
        people = [one for one in records if isinstance(one, StaffLine)]
        choices = [Choice(str(p.id), p.name, p.job or "") for p in people]
        self.duty.set_choices(choices)
        self.members.set_choices(choices)
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
        self.pane.name(said(record.name), self._at_work(record))
        for field, value in (
            (self.name, record.name),
            (self.name_cy, record.name_cy),
            (self.phone, record.phone),
            (self.hours, record.hours),
            (self.out_of_hours, record.out_of_hours),
        ):
            field.set_text(value or "")
        self.does.set_value(record.does or "")
        self.duty.set_value(str(record.duty_staff_id) if record.duty else None)
        today = self.model.today
        since = self.tr("since {day}")
        self.members.set_named(
            {str(one.staff_id): one.name for one in record.members},
            {
                str(one.staff_id): since.format(
                    day=spoken_day(uk_date(one.since), today, language())
                )
                for one in record.members
            },
        )
        self.members.set_keys(str(one.staff_id) for one in record.members)
        self.outside.set_answer(record.outside)
        self.close_team.show()
        self.close_team.setText(
            self.tr("Open it again") if record.closed else self.tr("Close the team")
        )

    def show_blank(self) -> None:
        """Begin a team of ours."""
        self.pane.name(self.tr("New team"))
        lines = (self.name, self.name_cy, self.phone, self.hours, self.out_of_hours)
        for field in lines:
            field.set_text("")
        self.members.set_keys(())
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
            self.hours.text(),
            self.out_of_hours.text(),
            bool(self.outside.answer()),
            UUID(key) if key else None,
            frozenset(UUID(one) for one in self.members.keys()),  # noqa: SIM118  a field's, not a mapping's
        )
        record: KeptTeam | None = self.records.get(self.open_key)
        if record is None:
            self.send(partial(add_team, AddTeam(facts)), self.tr("Team added"))
        else:
            command = EditTeam(record.id, record.version, facts)
            self.send(partial(edit_team, command), self.tr("Team saved"))

    def _at_work(self, record: KeptTeam) -> str:
        referrals = self.tr("%n referral(s) in hand", "", record.at_work)
        cases = self.tr("%n open case(s)", "", record.open_cases)
        has = ((record.at_work, referrals), (record.open_cases, cases))
        return ", ".join(words for number, words in has if number)

    @Slot()
    def _on_close_clicked(self) -> None:
        record: KeptTeam | None = self.records.get(self.open_key)
        if record is None:
            return
        closed = not record.closed
        said = self.tr("Team opened")
        if closed:
            said = self.tr("Team closed: nothing more is referred to it")
            if record.at_work:
                more = self.tr("%n referral(s) stay with it", "", record.at_work)
                said = f"{said}; {more}"
            if record.open_cases:
                more = self.tr("%n case(s) stay with it", "", record.open_cases)
                said = f"{said}; {more}"
        self.model.save(
            partial(close_team, CloseTeam(record.id, closed=closed)),
            said,
            partial(close_team, CloseTeam(record.id, closed=not closed)),
        )
