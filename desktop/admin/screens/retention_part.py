"""How long each type of post is kept, and its paper: changed from a day on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.domain.post.retention import Trigger
from db.domain.post.schedule import PaperRule, RetentionRule
from db.domain.rulebook import Topic
from db.errors import FieldProblem
from db.queries.office.rules import KeptRule
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.kind_words import kind_area, kind_name
from desktop.admin.screens.part import grouped
from desktop.admin.screens.rule_part import RulePart, whole_number
from desktop.runtime.desk import Desk
from desktop.runtime.period_words import kept_words, trigger_words
from widgets.fields import Choice, ChoiceField, LineField
from widgets.rows import TwoLineRow


class RetentionPart(RulePart):
    """The retention schedule, by the type of document; the paper of batches last."""

    topics = (Topic.RETENTION, Topic.PAPER)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            _tr("Retention"),
            "archive",
            _tr(
                "Each type of document has what its time counts from, and how long. "
                "Two people destroy it then, and a hold goes before everything."
            ),
            parent=parent,
        )

    def add_fields(self, pane: FormPane) -> None:
        """Ask from when and how long; of paper, for how many days."""
        self.trigger = ChoiceField(
            _tr("From when does it count?"),
            [Choice(each.value, words) for each, words in trigger_words().items()],
            required=True,
        )
        self.months = LineField(
            _tr("Months"), limit=4, hint=_tr("72 is six years; empty for good")
        )
        self.days = LineField(
            _tr("Days after the batch was counted"), required=True, limit=4
        )
        self.source = LineField(_tr("Where it stands"), required=True, limit=200)
        pane.add("trigger", self.trigger)
        pane.add("months", self.months)
        pane.add("days", self.days)
        pane.add("source", self.source)

    def name_of(self, record: KeptRule) -> str:
        """Return the type of document, or the paper."""
        if record.topic is Topic.PAPER:
            return _tr("Paper of a batch")
        return kind_name(record)

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the types under their areas, and the paper last."""
        groups: dict[str, list[TwoLineRow]] = {}
        for one in records:
            groups.setdefault(self._area(one), []).append(
                TwoLineRow(
                    one.id,
                    self.name_of(one),
                    self.summary(one.rule),
                    "",
                    self.state_of(one),
                )
            )
        return grouped(groups)

    def _area(self, one: KeptRule) -> str:
        if one.topic is Topic.PAPER:
            return _tr("Paper")
        return kind_area(one)

    def fill(self, record: KeptRule) -> None:
        """Show the fields of the rule's topic."""
        rule = record.rule
        paper = isinstance(rule, PaperRule)
        self.trigger.setVisible(not paper)
        self.months.setVisible(not paper)
        self.days.setVisible(paper)
        if isinstance(rule, RetentionRule):
            self.trigger.set_value(rule.trigger.value)
            self.months.set_text(str(rule.months) if rule.months else "")
        if isinstance(rule, PaperRule):
            self.days.set_text(str(rule.days))
        self.source.set_text(rule.source)

    def rule_of(self, record: KeptRule | None) -> Any:  # noqa: ANN401  a rule of two topics
        """Return the rule as it is typed. Raises FieldProblem."""
        if record is None:
            raise FieldProblem("", _tr("Choose a rule from the list"))
        source = self.source.text()
        if not source:
            raise FieldProblem("source", _tr("Say where the rule stands"))
        if record.topic is Topic.PAPER:
            return PaperRule(whole_number(self.days, "days"), source)
        trigger = self.trigger.key()
        if trigger is None:
            raise FieldProblem("trigger", _tr("Choose from when it counts"))
        months = whole_number(self.months, "months", empty=0)
        return replace(
            record.rule, trigger=Trigger(trigger), months=months, source=source
        )

    def summary(self, rule: Any) -> str:  # noqa: ANN401  a rule of two topics
        """Return the period in words."""
        if isinstance(rule, PaperRule):
            return QCoreApplication.translate("RulePart", "%n day(s)", "", rule.days)
        return kept_words(rule)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
