"""The clocks: how long each runs, what it permits, and who says so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QWidget

from db.domain.clock_names import CLOCK_NAMES
from db.domain.clock_permits import PAUSE_REASONS
from db.domain.clock_rules import shipped_clock
from db.domain.deadline_rules import ACCEPT_RULES, STANDARD, Rule, Unit
from db.domain.referrals import urgency_of
from db.domain.rulebook import Topic
from db.errors import FieldProblem
from db.queries.office.rules import KeptRule, waiting_to_be_accepted
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import grouped
from desktop.admin.screens.rule_part import RulePart, number_or_none, whole_number
from desktop.runtime.desk import Desk
from widgets.fields import Choice, ChoiceField, LineField, TicksField
from widgets.rows import TwoLineRow
from widgets.said import said
from widgets.section import Words

_FLAGS: Final = ("restarts", "any_uk_holiday", "moves_to_working_day", "statutory")
"""What a rule says by yes or no, in the order of the boxes."""


_HOURS_OF: Final = MappingProxyType(
    {Unit.HOURS: 1, Unit.DAYS: 24, Unit.WORKING_DAYS: 24, Unit.MONTHS: 24 * 30}
)


class ClockRulesPart(RulePart):
    """What the law sets, what we promise, and by when a referral is accepted."""

    topics = (Topic.CLOCK,)
    _stands: Rule | None = None
    _waiting = 0

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            _tr("Deadlines"),
            "calendar-clock",
            _tr(
                "Each clock stands here with its source. A change holds from its "
                "day on; running cases that it concerns are reckoned anew, and "
                "their history keeps the old day. A referral keeps the time to "
                "accept it that it was sent with, as its sender was told."
            ),
            parent=parent,
        )
        self.model.detail_found.connect(self._on_waiting)

    def add_fields(self, pane: FormPane) -> None:
        """Ask how long, of what, what it permits, and where that stands."""
        self.amount = LineField(_tr("How long?"), required=True, limit=4)
        self.unit = ChoiceField(_tr("Of what?"), _units(), required=True)
        self.extended = LineField(
            _tr("How long when it is extended?"),
            hint=_tr("Empty: it can't be extended"),
            limit=4,
        )
        self.warn_days = LineField(
            _tr("Amber so many working days before"), required=True, limit=3
        )
        self.words = LineField(_tr("The rule in words"), required=True, limit=200)
        self.words_cy = LineField(_tr("The rule in words, in Welsh"), limit=200)
        self.source = LineField(_tr("Where it stands"), required=True, limit=200)
        self.source_cy = LineField(_tr("Where it stands, in Welsh"), limit=200)
        self.pauses = TicksField(
            _tr("It stands still while"),
            [(key, said(words)) for key, words in PAUSE_REASONS.items()],
            columns=1,
            hint=_tr("None ticked: it never stands still"),
        )
        self.flags = TicksField(
            _tr("What else it does"), list(_flags().items()), columns=1
        )
        pane.add_beside(("amount", self.amount), ("unit", self.unit))
        self.sent_before = Words("", "hint")
        self.sent_before.hide()
        pane.fields_column.addWidget(self.sent_before)
        self.amount.changed.connect(self._say_of_sent)
        self.unit.changed.connect(self._say_of_sent)
        pane.add_beside(("extended", self.extended), ("warn_days", self.warn_days))
        pane.add("words", self.words)
        pane.add("words_cy", self.words_cy)
        pane.add("source", self.source)
        pane.add("source_cy", self.source_cy)
        pane.add("pauses", self.pauses)
        pane.add("flags", self.flags)

    def name_of(self, record: KeptRule) -> str:
        """Return what the clock is called."""
        return said(CLOCK_NAMES.get(record.key, record.key))

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the clocks under who sets them."""
        groups: dict[str, list[TwoLineRow]] = {
            _tr("The law and the ombudsmen"): [],
            _tr("Our own promises"): [],
            _tr("Accepting a referral"): [],
        }
        law, ours, accepting = groups.values()
        for one in records:
            rule: Rule = one.rule
            group = law if rule.statutory else ours
            group = accepting if one.key in ACCEPT_RULES else group
            title = self.name_of(one)
            long = "" if one.key == STANDARD.kind else _length(rule)
            source = said(rule.source)
            group.append(TwoLineRow(one.id, title, source, long, self.state_of(one)))
        return grouped(groups)

    def fill(self, record: KeptRule) -> None:
        """Put a clock into the fields."""
        rule: Rule = record.rule
        own = record.key == STANDARD.kind
        for part in (self.amount, self.unit, self.words, self.words_cy):
            part.setHidden(own)
        self.amount.set_text(str(rule.amount))
        self.unit.set_value(rule.unit.value)
        self.extended.set_text("" if rule.extended is None else str(rule.extended))
        self.extended.setHidden(own)
        self.warn_days.set_text(str(rule.warn_days))
        self.words.set_text(rule.words)
        self.words_cy.set_text(rule.words_cy)
        self.source.set_text(rule.source)
        self.source_cy.set_text(rule.source_cy)
        self.pauses.set_ticked(rule.pauses)
        self.flags.set_ticked(name for name in _FLAGS if getattr(rule, name))
        self._stands = rule if record.key in ACCEPT_RULES else None
        self._waiting = 0
        self._say_of_sent()
        if self._stands is not None:
            urgency = urgency_of(record.key)
            self.model.look_into(partial(waiting_to_be_accepted, urgency=urgency))

    @Slot(object)
    def _on_waiting(self, waiting: int) -> None:
        self._waiting = waiting
        self._say_of_sent()

    @Slot()
    def _say_of_sent(self) -> None:
        """Say what a change of the time to accept means for what is sent already."""
        stands = self._stands
        self.sent_before.setVisible(stands is not None)
        if stands is None:
            return
        words = [
            _tr(
                "For referrals sent from that day on. Those sent before keep "
                "the time that their senders were told."
            )
        ]
        if self._waiting:
            words.append(
                QCoreApplication.translate(
                    "RulePart",
                    "%n referral(s) wait to be accepted by it now.",
                    "",
                    self._waiting,
                )
            )
        unit, amount = self.unit.key(), self.amount.text()
        if unit is not None and amount.isascii() and amount.isdigit():
            typed = replace(stands, amount=int(amount), unit=Unit(unit))
            if _hours(typed) < _hours(stands):
                words.append(
                    _tr(
                        "This is shorter: none of them becomes late by it, "
                        "and none is asked for sooner."
                    )
                )
        self.sent_before.setText(" ".join(words))

    def rule_of(self, record: KeptRule | None) -> Rule:
        """Return the clock as it is typed. Raises FieldProblem."""
        if record is None:
            raise FieldProblem("", _tr("Choose a clock from the list"))
        ticked, pauses = self.flags.ticked(), self.pauses.ticked()
        unit = self.unit.key()
        if unit is None:
            raise FieldProblem("unit", _tr("Choose what is counted"))
        return replace(
            shipped_clock(record.key),
            starts=record.rule.starts,
            amount=whole_number(self.amount, "amount"),
            unit=Unit(unit),
            extended=number_or_none(self.extended, "extended"),
            warn_days=whole_number(self.warn_days, "warn_days"),
            words=self.words.text(),
            words_cy=self.words_cy.text(),
            source=self.source.text(),
            source_cy=self.source_cy.text(),
            pauses=tuple(key for key in PAUSE_REASONS if key in pauses),
            restarts="restarts" in ticked,
            any_uk_holiday="any_uk_holiday" in ticked,
            moves_to_working_day="moves_to_working_day" in ticked,
            statutory="statutory" in ticked,
        )

    def summary(self, rule: Rule) -> str:
        """Return how long it runs, and by what rule."""
        return f"{_length(rule)}: {rule.words} ({rule.source})"


def _hours(rule: Rule) -> int:
    """Return about how long a rule is, to tell which of two is the shorter."""
    return rule.amount * _HOURS_OF[rule.unit]


def _length(rule: Rule) -> str:
    words = {
        Unit.HOURS: QCoreApplication.translate(
            "RulePart", "%n hour(s)", "", rule.amount
        ),
        Unit.DAYS: QCoreApplication.translate("RulePart", "%n day(s)", "", rule.amount),
        Unit.WORKING_DAYS: QCoreApplication.translate(
            "RulePart", "%n working day(s)", "", rule.amount
        ),
        Unit.MONTHS: QCoreApplication.translate(
            "RulePart", "%n calendar month(s)", "", rule.amount
        ),
    }
    return words[rule.unit] if rule.amount else _tr("the same day")


def _units() -> list[Choice]:
    return [
        Choice(Unit.HOURS, _tr("hours"), _tr("through nights and weekends")),
        Choice(Unit.DAYS, _tr("days")),
        Choice(Unit.WORKING_DAYS, _tr("working days")),
        Choice(Unit.MONTHS, _tr("calendar months")),
    ]


def _flags() -> dict[str, str]:
    return {
        "restarts": _tr("It begins again when a clarification arrives"),
        "any_uk_holiday": _tr("Bank holidays of every nation are left out"),
        "moves_to_working_day": _tr("A last day off moves to the next working day"),
        "statutory": _tr("The law sets it: days on which we are closed count"),
    }


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
