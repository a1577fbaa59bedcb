"""The kinds of post: what each is called, where it goes, and whether it can wait."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from db.domain.post.kinds_kept import KindRule
from db.domain.post.urgent import RULES as URGENT
from db.domain.rulebook import Topic
from db.queries.office.rules import KeptRule
from db.queries.office.services import KeptService, kept_services
from db.queries.office.teams import KeptTeam, kept_teams
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.kind_words import kind_area
from desktop.admin.screens.part import grouped
from desktop.admin.screens.rule_part import RulePart
from desktop.runtime.desk import Desk
from widgets.fields import (
    Choice,
    ChoiceField,
    LineField,
    SegmentField,
    YesNoField,
)
from widgets.rows import TwoLineRow
from widgets.said import language, said


class KindsPart(RulePart):
    """The kinds under their headings; a council adds its own."""

    topics = (Topic.KIND,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self._teams: dict[str, str] = {}
        self._services: dict[str, str] = {}
        super().__init__(
            desk,
            _tr("Kinds of post"),
            "mail-open",
            _tr(
                "Each letter is filed as one of these kinds, which says to which team "
                "it goes and whether it can wait. How long it is kept, and by which "
                "words it is known, stand in the two parts below."
            ),
            new=_tr("New kind"),
            parent=parent,
        )

    def add_fields(self, pane: FormPane) -> None:
        """Ask for its names, its heading, its team, and what is special about it."""
        self.label = LineField(_tr("What it is called"), required=True, limit=80)
        self.label_cy = LineField(_tr("Its name in Welsh"), limit=80)
        self.area = LineField(
            _tr("Under which heading"),
            required=True,
            limit=60,
            hint=_tr("like Council tax; a new heading is begun by writing it"),
        )
        self.area_cy = LineField(_tr("The heading in Welsh"), limit=60)
        self.team = ChoiceField(_tr("To which team it goes"), [], required=True)
        self.service = ChoiceField(
            _tr("About which service"),
            [],
            hint=_tr("Empty where it is about none in particular"),
        )
        self.opens = YesNoField(_tr("Does it open a case where none is open?"))
        self.urgent = ChoiceField(
            _tr("Why it can't wait"),
            [Choice(key, _urgent_name(key)) for key in URGENT],
            hint=_tr("Empty where it can wait"),
        )
        self.sensitivity = SegmentField(
            _tr("Who may find it by its words"),
            (
                ("normal", _tr("Everybody")),
                ("confidential", _tr("Few")),
                ("restricted", _tr("Nobody")),
            ),
        )
        self.in_use = YesNoField(_tr("Is post still filed under it?"))
        pane.add_beside(("label", self.label), ("label_cy", self.label_cy))
        pane.add_beside(("area", self.area), ("area_cy", self.area_cy))
        pane.add_beside(("team", self.team), ("service", self.service))
        pane.add("opens_case", self.opens)
        pane.add("urgent", self.urgent)
        pane.add("sensitivity", self.sensitivity)
        pane.add("in_use", self.in_use)

    def _query(self, session: Session) -> list[Any]:
        here = (*kept_services(session), *kept_teams(session))
        return [*super()._query(session), *here]

    @Slot(object)
    def _on_listed(self, records: Sequence[KeptRule | KeptService | KeptTeam]) -> None:
        teams = [one for one in records if isinstance(one, KeptTeam)]
        services = [one for one in records if isinstance(one, KeptService)]
        self._teams = {one.code: _team_name(one) for one in teams}
        self._services = {one.code: said(one.name) for one in services}
        self.team.set_choices(
            Choice(one.code, _team_name(one)) for one in teams if not one.closed
        )
        self.service.set_choices(
            Choice(one.code, said(one.name), said(one.area))
            for one in services
            if one.holds(self.model.today)
        )
        super()._on_listed([one for one in records if isinstance(one, KeptRule)])

    def name_of(self, record: KeptRule) -> str:
        """Return what the kind is called."""
        rule: KindRule = record.rule
        return (language() == "cy" and rule.label_cy) or rule.label

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the kinds under their headings; those that are gone last."""
        groups: dict[str, list[TwoLineRow]] = {}
        gone: list[TwoLineRow] = []
        for one in records:
            row = TwoLineRow(
                one.id,
                self.name_of(one),
                self.summary(one.rule),
                "",
                self.state_of(one),
            )
            used = one.rule.in_use and (one.kind is None or one.kind.in_use)
            (groups.setdefault(self._heading(one), []) if used else gone).append(row)
        return grouped({**groups, _tr("No longer filed under"): gone})

    @staticmethod
    def _heading(one: KeptRule) -> str:
        rule: KindRule = one.rule
        if one.kind is None:
            return (language() == "cy" and rule.area_cy) or rule.area
        return kind_area(one)

    def fill(self, record: KeptRule) -> None:
        """Put a kind into the fields."""
        self._fill(record.rule)

    def show_blank(self) -> None:
        """Begin a kind of our own."""
        self.pane.name(_tr("New kind"))
        self._fill(KindRule("", "", ""))
        self.valid_from.set_day(self.model.today)
        self.valid_to.set_day(None)
        self.note.set_text("")
        self._show_editions(None)

    def _fill(self, rule: KindRule) -> None:
        self.label.set_text(rule.label)
        self.label_cy.set_text(rule.label_cy)
        self.area.set_text(rule.area)
        self.area_cy.set_text(rule.area_cy)
        self.team.set_value(rule.team or None)
        self.service.set_value(rule.service)
        self.opens.set_answer(rule.opens_case)
        self.urgent.set_value(rule.urgent)
        self.sensitivity.set_value(rule.sensitivity)
        self.in_use.set_answer(rule.in_use)

    def rule_of(self, record: KeptRule | None) -> KindRule:
        """Return the kind as it is typed."""
        del record
        return KindRule(
            label=self.label.text(),
            area=self.area.text(),
            team=self.team.key() or "",
            label_cy=self.label_cy.text(),
            area_cy=self.area_cy.text(),
            service=self.service.key(),
            opens_case=self.opens.answer() is True,
            sensitivity=self.sensitivity.key() or "normal",
            urgent=self.urgent.key(),
            in_use=self.in_use.answer() is not False,
        )

    def summary(self, rule: KindRule) -> str:
        """Return where it goes, and why it can't wait."""
        team = self._teams.get(rule.team, rule.team)
        words = [team, _urgent_name(rule.urgent) if rule.urgent else ""]
        return " \u00b7 ".join(word for word in words if word)


def _team_name(team: KeptTeam) -> str:
    return (language() == "cy" and team.name_cy) or said(team.name)


def _urgent_name(key: str) -> str:
    rule = URGENT.get(key)
    if rule is None:
        return key
    return rule.label_cy if language() == "cy" else rule.label


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
