"""Passing an enquiry on: to whom, by when, told or not, agreed or not."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from db.domain.contacts import URGENCY_NAMES
from db.domain.documents import FIELD, size_words
from db.queries.teams import TeamLine
from desktop.counter.documents_view_model import DocumentsViewModel
from desktop.counter.enquiry_view_model import EnquiryViewModel
from desktop.counter.said_here import team_called
from widgets.banners import Banner
from widgets.buttons import LinkButton
from widgets.colours import Tone
from widgets.fields import (
    Choice,
    ChoiceField,
    Field,
    FilesField,
    LineField,
    SegmentField,
)
from widgets.fields.ticks import Tick
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.said import said
from widgets.section import Words


class ReferForm(QWidget):
    """The team and its day in a sentence; anything else opens when it is needed."""

    def __init__(
        self,
        view_model: EnquiryViewModel,
        documents: DocumentsViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._view_model, self._filling = view_model, False
        self._documents = documents
        self.banner = Banner(Tone.INFO, icon=False)
        self.why = LinkButton(self.tr("How the day was reckoned"))
        self.working = Words("", "small")
        self.working.hide()
        self.told = Tick(self.tr("They were told who acts, and by when"))
        self.told.setToolTip("Alt+T")
        self.other = LinkButton(self.tr("Another team, person or urgency"))
        self.team = ChoiceField(self.tr("Team"))
        self.urgency = ChoiceField(
            self.tr("How urgent?"),
            [Choice(each.value, said(words)) for each, words in URGENCY_NAMES.items()],
        )
        self.person = ChoiceField(self.tr("Who in the team?"))
        self.ring = Words("", "hint")
        self.consent = SegmentField(
            self.tr("Do they agree?"),
            (("yes", self.tr("Yes")), ("no", self.tr("No"))),
        )
        self.reason = LineField(
            self.tr("Why it is passed on all the same"), limit=2_000
        )
        self.files = FilesField(
            self.tr("Documents to send along"),
            self.tr("Attach"),
            self.tr("Documents (*.pdf *.jpg *.jpeg *.png *.eml)"),
            hint=self.tr("PDF, JPEG, PNG or e-mail; or drop them here"),
            keys="Alt+D",
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._others = QWidget()
        others = QVBoxLayout(self._others)
        others.setContentsMargins(0, 0, 0, 0)
        others.setSpacing(Space.S)
        pair = QHBoxLayout()
        pair.setSpacing(Space.M)
        others.addLayout(pair)
        others.addWidget(self.person)
        others.addWidget(self.ring)
        pair.addWidget(self.team, 3)
        pair.addWidget(self.urgency, 2)
        self._others.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        foot = FlowRow(self.other, self.why, gap=Space.L, line_gap=0)
        for part in (self.banner, self.working, self.consent, self.reason, self.told):
            column.addWidget(part)
        column.addWidget(self._others)
        column.addWidget(foot)
        column.addWidget(self.files)

    def _connect(self) -> None:
        self.why.clicked.connect(self._on_why)
        self.other.clicked.connect(self._on_other)
        self.told.toggled.connect(self._on_told)
        self.team.changed.connect(self._on_changed)
        self.urgency.changed.connect(self._on_changed)
        self.person.changed.connect(self._on_person)
        self.consent.changed.connect(self._on_changed)
        self.reason.changed.connect(self._on_changed)
        self.files.picked.connect(self._documents.take)
        self.files.taken_out.connect(self._documents.take_back)
        self._documents.changed.connect(self._show_files)
        self._documents.waiting_changed.connect(self.files.set_waiting)
        self._documents.refused.connect(self.files.set_error)

    def fields(self) -> dict[str, Field]:
        """Return the fields by the names that problems call them by."""
        return {
            "team_code": self.team,
            "urgency": self.urgency,
            "to_staff_id": self.person,
            "consent": self.consent,
            "no_consent_reason": self.reason,
            FIELD: self.files,
        }

    def show_sheet(self) -> None:
        """Show another sheet."""
        sheet, lists = self._view_model.sheet, self._view_model.listings
        self._filling = True
        self.team.set_choices(
            Choice(
                team.code, team_called(team), self.tr("outside") if team.outside else ""
            )
            for team in lists.teams.values()
        )
        self._others.setVisible(
            bool(sheet.team_code or sheet.urgency or sheet.to_staff)
        )
        self.other.setVisible(self._others.isHidden())
        self.told.setChecked(sheet.told)
        self.consent.set_value(sheet.consent or None)
        self.reason.set_value(sheet.no_consent_reason)
        self._filling = False
        self.show_team()

    def show_team(self) -> None:
        """Show to whom it goes, and by when they answer."""
        view_model = self._view_model
        sheet, team, service = view_model.sheet, view_model.team, view_model.service
        if service is None:
            self.banner.show_words(self.tr("Choose what it is about first."))
            self.working.hide()
            self.why.hide()
        else:
            lead = self.tr("To {team}.").format(team=team_called(team))
            self.banner.show_words(lead, self._due_words())
        self._filling = True
        for field, key in (
            (self.team, sheet.team_code or (service.team if service else "")),
            (self.urgency, sheet.urgency or (service.urgency if service else "")),
        ):
            if not _is_being_typed(field):
                field.set_value(key)
        if not _is_being_typed(self.person):
            self._show_people(team)
        needed = view_model.consent_needed()
        self.consent.set_label(
            self.tr("Do they agree that we tell {team}?").format(team=team_called(team))
        )
        self.consent.setVisible(needed)
        self.reason.setVisible(needed and sheet.consent == "no")
        self._filling = False

    def _show_people(self, team: TeamLine | None) -> None:
        """Show who is in the team, who is on duty, and whom to ring when."""
        members = self._view_model.listings.members(team.code) if team else ()
        self.person.set_choices(
            [Choice("", self.tr("Whoever takes it"))]
            + [Choice(str(id_), name) for id_, name in members]
        )
        self.person.set_value(self._view_model.sheet.to_staff)
        self.person.setVisible(bool(members))
        parts = []
        if team is not None and team.duty:
            duty = ", ".join(part for part in (team.duty, team.duty_phone) if part)
            parts.append(self.tr("On duty: {who}.").format(who=duty))
        if team is not None and team.phone:
            parts.append(self.tr("Ring {phone}.").format(phone=team.phone))
        if team is not None and team.out_of_hours:
            words = self.tr("Out of hours: {phone}.")
            parts.append(words.format(phone=team.out_of_hours))
        self.ring.setText(" ".join(parts))
        self.ring.setVisible(bool(parts))

    @Slot()
    def _on_person(self) -> None:
        if not self._filling:
            self._view_model.write("to_staff", self.person.key() or "")

    @Slot()
    def _show_files(self) -> None:
        """Show what goes along, each with its pages or its size."""
        self.files.show_files(
            (
                one.id,
                said(one.title),
                self.tr("%n page(s)", "", one.pages)
                if one.pages and one.pages > 1
                else size_words(one.size_bytes)
                if one.size_bytes
                else "",
            )
            for one in self._documents.lines
        )

    def _due_words(self) -> str:
        due = self._view_model.due()
        self.why.setVisible(due is not None)
        if due is None:
            return self.tr("No day is promised for this.")
        self.banner.setToolTip("\n".join(due.working))
        self.working.setText("\n".join(due.working))
        if due.hour:
            return self.tr("Answer due {day}.").format(day=due.hour)
        return self.tr("Answer {due}.").format(due=due.words)

    @Slot()
    def _on_why(self) -> None:
        self.working.setVisible(self.working.isHidden())

    @Slot()
    def _on_other(self) -> None:
        self._others.show()
        self.other.hide()
        self.team.focus()

    @Slot(bool)
    def _on_told(self, told: bool) -> None:
        if not self._filling:
            self._view_model.tell(told)

    @Slot()
    def _on_changed(self) -> None:
        if self._filling:
            return
        model, service = self._view_model, self._view_model.service
        team, urgency = self.team.key() or "", self.urgency.key() or ""
        before = model.team
        if before is not None and team != before.code:
            model.write("to_staff", "")
        own = (service.team, service.urgency) if service else ("", "")
        model.write("team_code", "" if team == own[0] else team)
        model.write("urgency", "" if urgency == own[1] else urgency)
        model.write("consent", self.consent.key() or "")
        problem = model.write("no_consent_reason", self.reason.text())
        self.reason.set_error(problem)
        self.show_team()


def _is_being_typed(field: ChoiceField) -> bool:
    """Return whether somebody is typing there, and has not chosen yet."""
    return field.line.hasFocus() and field.key() is None
