"""When a case goes up, to whom, and why: changed, added, switched off."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget
from sqlalchemy.orm import Session

from db.domain.cases import Risk
from db.domain.contacts import URGENCY_NAMES, Urgency
from db.domain.escalation import EscalationRule
from db.domain.permissions import ROLE_NAMES, Role
from db.domain.rulebook import Topic
from db.errors import FieldProblem
from db.queries.office.rules import KeptRule
from db.queries.office.services import KeptService, kept_services
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import grouped
from desktop.admin.screens.rule_part import RulePart, number_or_none, whole_number
from desktop.runtime.desk import Desk
from widgets.fields import (
    Choice,
    ChoiceField,
    LineField,
    SegmentField,
    SeveralField,
    TicksField,
    YesNoField,
)
from widgets.rows import TwoLineRow
from widgets.said import said

_TO: Final = (Role.SENIOR_CO_ORDINATOR, Role.CO_ORDINATOR)


class EscalationPart(RulePart):
    """The highest role comes first; of the rules to one role, the first that holds."""

    topics = (Topic.ESCALATION,)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            _tr("Going up"),
            "arrow-up",
            _tr(
                "A case for which everything in a rule is true goes to the role that "
                "the rule names. The highest role comes first."
            ),
            new=_tr("New rule"),
            parent=parent,
        )

    def add_fields(self, pane: FormPane) -> None:
        """Ask to whom, why, and what has to be true of a case."""
        self.to = SegmentField(
            _tr("To whom?"), [(role.value, said(ROLE_NAMES[role])) for role in _TO]
        )
        self.why = LineField(
            _tr("Why?"),
            required=True,
            limit=200,
            hint=_tr("It is written on the case"),
        )
        self.risks = TicksField(
            _tr("A case that carries one of"), list(_risks().items())
        )
        self.late_days = LineField(
            _tr("Overdue by working days"),
            limit=3,
            hint=_tr("0 for at once, empty for either"),
        )
        self.open_days = LineField(_tr("Open for days"), limit=3)
        self.chases = LineField(_tr("The customer came back so often"), limit=2)
        self.priority = ChoiceField(
            _tr("At least of this priority"),
            [Choice(each.value, said(URGENCY_NAMES[each])) for each in Urgency],
        )
        self.services = SeveralField(
            _tr("About which services?"),
            hint=_tr("Leave empty for every service"),
            placeholder=_tr("Add a service"),
        )
        self.source = LineField(_tr("Where it stands"), required=True, limit=200)
        self.in_use = YesNoField(_tr("Is it in use?"))
        pane.add("to", self.to)
        pane.add("why", self.why)
        pane.add("risks", self.risks)
        pane.add_beside(("late_days", self.late_days), ("open_days", self.open_days))
        pane.add_beside(("chases", self.chases), ("priority", self.priority))
        pane.add("services", self.services)
        pane.add("source", self.source)
        pane.add("in_use", self.in_use)

    _services: Sequence[KeptService] = ()

    def _query(self, session: Session) -> list[Any]:
        return [*super()._query(session), *kept_services(session)]

    @Slot(object)
    def _on_listed(self, records: Sequence[KeptRule | KeptService]) -> None:
        self._services = [one for one in records if isinstance(one, KeptService)]
        super()._on_listed([one for one in records if isinstance(one, KeptRule)])

    def name_of(self, record: KeptRule) -> str:
        """Return why a case goes up by it."""
        return said(record.rule.why)

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the rules under the role to which they go; those that rest last."""
        groups: dict[str, list[TwoLineRow]] = {
            said(ROLE_NAMES[role]): [] for role in _TO
        }
        off: list[TwoLineRow] = []
        for one in records:
            rule: EscalationRule = one.rule
            held = rule.in_use and not self._gone(one)
            rows = groups[said(ROLE_NAMES[rule.to])] if held else off
            title, state = self.name_of(one), self.state_of(one)
            rows.append(TwoLineRow(one.id, title, conditions(rule), state))
        return grouped({**groups, _tr("Switched off"): off})

    @staticmethod
    def _gone(one: KeptRule) -> bool:
        """Return whether it was made here and taken back: nothing of it holds."""
        return (
            one.ours is None and bool(one.editions) and one.rule is one.editions[0].rule
        )

    def fill(self, record: KeptRule) -> None:
        """Put a rule into the fields."""
        rule: EscalationRule = record.rule
        self._fill(rule)

    def show_blank(self) -> None:
        """Begin a rule of our own."""
        self.pane.name(_tr("New rule"))
        self._fill(EscalationRule(Role.CO_ORDINATOR, ""))
        self.valid_from.set_day(self.model.today)
        self.valid_to.set_day(None)
        self.note.set_text("")
        self._show_editions(None)

    def _fill(self, rule: EscalationRule) -> None:
        here = [one for one in self._services if one.holds(self.model.today)]
        self.services.set_choices(
            Choice(s.code, said(s.name), said(s.area)) for s in here
        )
        self.services.set_named({s.code: said(s.name) for s in self._services}, {})
        self.to.set_value(rule.to.value)
        self.why.set_text(rule.why)
        self.risks.set_ticked(rule.risks)
        self.late_days.set_text(_digits(rule.late_days))
        self.open_days.set_text(_digits(rule.open_days))
        self.chases.set_text(_digits(rule.chases or None))
        self.priority.set_value(rule.priority.value if rule.priority else None)
        self.services.set_keys(rule.services)
        self.source.set_text(rule.source)
        self.in_use.set_answer(rule.in_use)

    def rule_of(self, record: KeptRule | None) -> EscalationRule:
        """Return the rule as it is typed. Raises FieldProblem."""
        del record
        to, priority = self.to.key(), self.priority.key()
        if to is None:
            raise FieldProblem("to", _tr("Choose to whom it goes"))
        if not self.source.text():
            raise FieldProblem("source", _tr("Say where the rule stands"))
        ticked = self.risks.ticked()
        return EscalationRule(
            Role(to),
            self.why.text(),
            services=self.services.keys(),
            risks=tuple(risk for risk in Risk if risk.value in ticked),
            late_days=number_or_none(self.late_days, "late_days"),
            open_days=number_or_none(self.open_days, "open_days"),
            chases=whole_number(self.chases, "chases", empty=0),
            priority=Urgency(priority) if priority else None,
            source=self.source.text(),
            in_use=self.in_use.answer() is not False,
        )

    def summary(self, rule: EscalationRule) -> str:
        """Return what it asks of a case, and to whom that goes."""
        words = f"{rule.why}: {conditions(rule)} → {said(ROLE_NAMES[rule.to])}"
        return words if rule.in_use else f"{words} ({_tr('switched off')})"


def conditions(rule: EscalationRule) -> str:
    """Return what has to be true of a case, in a few words."""
    names = _risks()
    said_so = [_tr(" or ").join(names[risk.value] for risk in rule.risks)]
    if rule.late_days:
        late = QCoreApplication.translate(
            "RulePart", "%n working day(s) overdue", "", rule.late_days
        )
        said_so.append(late)
    elif rule.late_days is not None:
        said_so.append(_tr("overdue"))
    if rule.open_days is not None:
        said_so.append(
            QCoreApplication.translate(
                "RulePart", "open for %n day(s)", "", rule.open_days
            )
        )
    if rule.chases:
        said_so.append(
            QCoreApplication.translate(
                "RulePart", "came back %n time(s)", "", rule.chases
            )
        )
    if rule.priority is not None:
        least = _tr("{priority} or higher")
        said_so.append(least.format(priority=said(URGENCY_NAMES[rule.priority])))
    if rule.services:
        said_so.append(
            QCoreApplication.translate(
                "RulePart", "%n service(s)", "", len(rule.services)
            )
        )
    return " · ".join(part for part in said_so if part)


def _risks() -> dict[str, str]:
    return {
        Risk.FRAUD.value: _tr("Fraud suspected"),
        Risk.VULNERABLE.value: _tr("Vulnerable customer"),
        Risk.SAFEGUARDING.value: _tr("Safeguarding"),
        Risk.THREAT.value: _tr("Threat"),
        Risk.HAZARD.value: _tr("Danger at home"),
    }


def _digits(number: int | None) -> str:
    return "" if number is None else str(number)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
