"""The fields of a catalogue entry, filled from an edition and read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, get_args

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from db.domain.catalogue import MOST_FACTS, StatutoryRule, Urgency
from db.domain.deadline_rules import RULES
from desktop.admin.screens.days import day_field
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.questions_field import QuestionsField
from desktop.admin.screens.service_groups import (
    ConcernFields,
    HazardFields,
    WelshFields,
)
from desktop.admin.service_entry import ServiceText
from widgets.fields import (
    Choice,
    ChoiceField,
    LineField,
    LongTextField,
    SegmentField,
    YesNoField,
)
from widgets.said import said
from widgets.section import GroupHeading


@dataclass(frozen=True, slots=True)
class Offered:
    """What the fields of an entry can be.

    Attributes:
        team_names, titles, names: what teams, articles and services are called,
            those that are closed or retired as well.
    """

    teams: tuple[Choice, ...] = ()
    articles: tuple[Choice, ...] = ()
    services: tuple[Choice, ...] = ()
    team_names: Mapping[str, str] = field(default_factory=dict)
    titles: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)


class ServiceForm(FormPane):
    """One entry: found by, said, passed on, asked, and from when."""

    def __init__(
        self, today: Callable[[], date], parent: QWidget | None = None
    ) -> None:
        super().__init__(_tr("A service"), parent)
        self._offered = Offered()
        self._add_finding()
        self.concerns = ConcernFields(self)
        self._add_passing_on()
        self.hazards = HazardFields(self)
        self._add_identity()
        self.questions = QuestionsField(_tr("In the order of asking"))
        self.fields_column.addWidget(GroupHeading(_tr("Questions")))
        self.add("questions", self.questions)
        self.welsh = WelshFields(self)
        self.valid_from = day_field(_tr("From which day?"), today)
        self.note = LineField(
            _tr("What changes, and why?"),
            required=True,
            hint=_tr("For those who wonder later"),
        )
        self.fields_column.addWidget(GroupHeading(_tr("This change")))
        self.add_beside(("valid_from", self.valid_from), ("change_note", self.note))
        self.fields["last_on"] = self.valid_from
        self.questions.opened.connect(self.bring_into_sight)
        self.deadline.changed.connect(self._show_deadline)
        self.identity.changed.connect(self._show_identity)

    def _add_finding(self) -> None:
        self.name_field = LineField(_tr("Name"), required=True)
        self.name_cy = LineField(_tr("Name in Welsh"), required=True)
        self.area = LineField(_tr("Area"), required=True)
        self.area_cy = LineField(_tr("Area in Welsh"), required=True)
        self.words = LongTextField(
            _tr("Words customers say"),
            required=True,
            lines=(2, 5),
            hint=_tr("Commas between them; the search finds the service by these"),
        )
        self.say_first = LongTextField(
            _tr("Say first"), required=True, limit=4_000, lines=(3, 8)
        )
        self.not_for = LongTextField(
            _tr("Not for"), hint=_tr("What belongs elsewhere, and where"), limit=4_000
        )
        self.self_serve = LongTextField(
            _tr("What people can do themselves"), limit=4_000
        )
        self.guidance = ChoiceField(_tr("Guidance"))
        self.add_beside(("name", self.name_field), ("name_cy", self.name_cy))
        self.add_beside(("area", self.area), ("area_cy", self.area_cy))
        self.add("words", self.words)
        self.add("say_first", self.say_first)
        self.add("not_for", self.not_for)
        self.add("self_serve", self.self_serve)
        self.add("guidance", self.guidance)

    def _add_passing_on(self) -> None:
        self.team = ChoiceField(_tr("Team"), required=True)
        urgencies = {
            "low": _tr("Low"),
            "normal": _tr("Normal"),
            "high": _tr("High"),
            "emergency": _tr("Emergency"),
        }
        self.urgency = SegmentField(
            _tr("Urgency"), [(key, urgencies[key]) for key in get_args(Urgency)]
        )
        self.deadline = SegmentField(
            _tr("By when should the team act?"),
            [
                ("none", _tr("No deadline")),
                ("days", _tr("Working days")),
                ("rule", _tr("By law")),
            ],
        )
        self.days = LineField(_tr("Working days"), required=True)
        self.rule = ChoiceField(
            _tr("Which clock?"),
            [
                Choice(kind, name, said(RULES[kind].words), kind)
                for kind, name in _clock_names().items()
            ],
            required=True,
        )
        self.consent = YesNoField(
            _tr("Must the caller agree before it is passed on?"),
        )
        self.fields_column.addWidget(GroupHeading(_tr("Passing it on")))
        self.add("team", self.team)
        self.add("urgency", self.urgency)
        self.add("deadline", self.deadline)
        self.add("days", self.days)
        self.add("rule", self.rule)
        self.add("consent_needed", self.consent)

    def _add_identity(self) -> None:
        self.identity = SegmentField(
            _tr("How many facts must be right first?"),
            [(str(n), str(n)) for n in range(MOST_FACTS + 1)],
        )
        self.may_tell = LongTextField(
            _tr("What may be told then"), required=True, limit=2_000
        )
        self.fields_column.addWidget(GroupHeading(_tr("Who is asking")))
        self.add("identity", self.identity)
        self.add("may_tell", self.may_tell)

    def offer(self, offered: Offered) -> None:
        """Take what can be chosen; what a field shows stays chosen."""
        self._offered = offered
        self.concerns.offer(offered.services, offered.names)
        self._offer_for(self.team.key(), self.guidance.key())

    def _offer_for(self, team: str | None, article: str | None) -> None:
        """Offer what is there, and what an entry has that no longer is."""
        for shown, choices, names, key in (
            (self.team, self._offered.teams, self._offered.team_names, team),
            (self.guidance, self._offered.articles, self._offered.titles, article),
        ):
            offered = list(choices)
            if key and key not in {choice.key for choice in offered}:
                words = _tr("no longer in use")
                offered.append(Choice(key, names.get(key, key), words))
            shown.set_choices(offered)

    def fill(self, entry: Mapping[str, Any], from_day: date) -> None:
        """Put *entry* into the fields; an empty one begins a new one."""
        for line, name in (
            (self.name_field, "name"),
            (self.name_cy, "name_cy"),
            (self.area, "area"),
            (self.area_cy, "area_cy"),
        ):
            line.set_text(str(entry.get(name) or ""))
        for long, name in (
            (self.say_first, "say_first"),
            (self.not_for, "not_for"),
            (self.self_serve, "self_serve"),
            (self.may_tell, "may_tell"),
        ):
            long.set_value(str(entry.get(name) or ""))
        self.words.set_value(", ".join(entry.get("words") or ()))
        self._offer_for(entry.get("team"), entry.get("guidance"))
        self.concerns.fill(entry)
        self.hazards.fill(entry)
        self.welsh.fill(entry)
        self.team.set_value(entry.get("team"))
        self.guidance.set_value(entry.get("guidance"))
        self.urgency.set_value(entry.get("urgency") or "normal")
        deadline = entry.get("deadline") or {}
        rule, days = deadline.get("rule"), deadline.get("working_days")
        kind = "rule" if rule else "none" if days is None else "days"
        self.deadline.set_value(kind)
        self.days.set_text("" if days is None else str(days))
        self.rule.set_value(rule)
        self.consent.set_answer(bool(entry.get("consent_needed")))
        self.identity.set_value(str(entry.get("identity") or 0))
        self.questions.set_lines([dict(one) for one in entry.get("questions") or ()])
        self.valid_from.set_day(from_day)
        self.note.set_text("")
        self._show_deadline()
        self._show_identity()

    def text(self) -> ServiceText:
        """Return what the fields hold."""
        facts = int(self.identity.key() or 0)
        return ServiceText(
            name=self.name_field.text(),
            name_cy=self.name_cy.text(),
            area=self.area.text(),
            area_cy=self.area_cy.text(),
            words=self.words.text(),
            say_first=self.say_first.text(),
            not_for=self.not_for.text(),
            team=self.team.key() or "",
            deadline=self.deadline.key() or "none",
            days=self.days.text(),
            rule=self.rule.key() or "",
            urgency=self.urgency.key() or "normal",
            consent_needed=bool(self.consent.answer()),
            identity=facts,
            may_tell=self.may_tell.text() if facts else "",
            self_serve=self.self_serve.text(),
            guidance=self.guidance.key() or "",
            questions=tuple(self.questions.lines),
            whose=self.concerns.whose.ticked(),
            lgsl=self.concerns.lgsl.text(),
            outcomes=self.concerns.outcomes.ticked(),
            related=self.concerns.related.keys(),
            hazard_words=self.hazards.words.text(),
            hazard_say=self.hazards.say.text(),
            welsh=self.welsh.texts(),
        )

    @Slot()
    def _show_deadline(self) -> None:
        self.days.setVisible(self.deadline.key() == "days")
        self.rule.setVisible(self.deadline.key() == "rule")

    @Slot()
    def _show_identity(self) -> None:
        asked = self.identity.key() not in (None, "0")
        for told in (self.may_tell, self.welsh.fields["may_tell"]):
            told.setVisible(asked)


def _clock_names() -> dict[StatutoryRule, str]:
    return {
        "foi": _tr("Freedom of information"),
        "eir": _tr("Environmental information"),
        "sar": _tr("One's own information"),
        "dp-complaint-ack": _tr("Data protection complaint"),
        "complaint-ack": _tr("Complaint, to acknowledge"),
        "complaint-stage1": _tr("Complaint, first stage"),
        "complaint-stage2": _tr("Complaint, second stage"),
        "councillor": _tr("Councillor's enquiry"),
        "riddor-10": _tr("Reportable accident"),
        "riddor-15": _tr("Accident with a long absence"),
        "awaab-emergency": _tr("Hazard at home, emergency"),
        "awaab-investigate": _tr("Hazard at home, to investigate"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("ServiceForm", text)
