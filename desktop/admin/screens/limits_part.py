"""What else a council decides: who agrees to how much, what is chasing, and words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from db.actor import Actor
from db.domain.cases import Risk, RiskWords
from db.domain.escalation import Chasing
from db.domain.permissions import ROLE_NAMES
from db.domain.remedies import Limit
from db.domain.rulebook import BOOK, Topic
from db.errors import FieldProblem
from db.queries.office.rules import KeptRule
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import grouped
from desktop.admin.screens.rule_part import RulePart, whole_number
from desktop.runtime.desk import Desk
from widgets.fields import Field, LineField, LongTextField, MoneyField
from widgets.rows import TwoLineRow
from widgets.said import said

_TOPICS = (Topic.REMEDY, Topic.CHASING, Topic.WORDS)


def topics_for(actor: Actor) -> tuple[Topic, ...]:
    """Return what *actor* may decide of what stands here."""
    return tuple(topic for topic in _TOPICS if actor.may(BOOK[topic].action))


class LimitsPart(RulePart):
    """Limits of remedies by role, the chasing period, words that tell of a risk."""

    topics: tuple[Topic, ...] = _TOPICS

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        self.topics = topics_for(desk.actor)
        super().__init__(
            desk,
            _tr("Limits and words"),
            "scale",
            _tr(
                "Who may agree to how much, when a customer is chasing, and which "
                "words in a note ask somebody to look."
            ),
            parent=parent,
        )

    def add_fields(self, pane: FormPane) -> None:
        """Have a field for each topic; only those of the open rule are shown."""
        self.most = MoneyField(
            _tr("They may agree to as much as"),
            hint=_tr("Like 250.00; more is proposed to a higher role"),
            required=True,
        )
        self.days = LineField(
            _tr("Who comes back within so many days is chasing"),
            required=True,
            limit=3,
        )
        self.words = LongTextField(
            _tr("Words, one to a line"),
            required=True,
            limit=4_000,
            lines=(4, 12),
            hint=_tr("Whole words alone; capitals make no difference"),
        )
        self.words_cy = LongTextField(
            _tr("Words in Welsh, one to a line"),
            optional=True,
            limit=4_000,
            lines=(3, 12),
        )
        self.source = LineField(_tr("Where it stands"), required=True, limit=200)
        pane.add("most_pence", self.most)
        pane.add("days", self.days)
        pane.add("words", self.words)
        pane.add("words_cy", self.words_cy)
        pane.add("source", self.source)

    def name_of(self, record: KeptRule) -> str:
        """Return whose limit, which period, or which risk's words."""
        if record.topic is Topic.REMEDY:
            return said(ROLE_NAMES[record.rule.role])
        if record.topic is Topic.CHASING:
            return _tr("When a customer is chasing")
        names = {
            Risk.THREAT: _tr("Words of a threat"),
            Risk.SAFEGUARDING: _tr("Words of safeguarding"),
            Risk.HAZARD: _tr("Words of danger at home"),
        }
        return names[record.rule.risk]

    def rows(self, records: Sequence[KeptRule]) -> list[TwoLineRow | str]:
        """Return the rules under what they are about."""
        names = {
            Topic.REMEDY: _tr("Who may agree to how much"),
            Topic.CHASING: _tr("Chasing"),
            Topic.WORDS: _tr("Words that ask somebody to look"),
        }
        groups: dict[str, list[TwoLineRow]] = {names[each]: [] for each in self.topics}
        for one in records:
            short = self.summary(one.rule)
            words = one.topic is Topic.WORDS
            groups[names[one.topic]].append(
                TwoLineRow(
                    one.id,
                    self.name_of(one),
                    short if words else said(one.rule.source),
                    "" if words else short,
                    self.state_of(one),
                )
            )
        return grouped(groups)

    def fill(self, record: KeptRule) -> None:
        """Show the fields of the rule's topic."""
        shown: dict[Topic, tuple[Field, ...]] = {
            Topic.REMEDY: (self.most,),
            Topic.CHASING: (self.days,),
            Topic.WORDS: (self.words, self.words_cy),
        }
        for topic, fields in shown.items():
            for field in fields:
                field.setVisible(topic is record.topic)
        rule = record.rule
        self.most.set_amount(rule.most_pence if isinstance(rule, Limit) else None)
        self.days.set_text(str(rule.days) if isinstance(rule, Chasing) else "")
        known = isinstance(rule, RiskWords)
        self.words.set_value("\n".join(rule.words) if known else "")
        self.words_cy.set_value("\n".join(rule.words_cy) if known else "")
        self.source.set_text(rule.source)

    def rule_of(self, record: KeptRule | None) -> Any:  # noqa: ANN401  a rule of three topics
        """Return the rule as it is typed. Raises FieldProblem."""
        if record is None:
            raise FieldProblem("", _tr("Choose a rule from the list"))
        source = self.source.text()
        if not source:
            raise FieldProblem("source", _tr("Say where the rule stands"))
        if record.topic is Topic.REMEDY:
            amount = self.most.amount()
            if amount is None:
                raise FieldProblem("most_pence", _tr("Enter an amount, like 250.00"))
            return replace(record.rule, most_pence=amount, source=source)
        if record.topic is Topic.CHASING:
            return Chasing(whole_number(self.days, "days"), source)
        return replace(
            record.rule,
            words=_lines(self.words.text()),
            words_cy=_lines(self.words_cy.text()),
            source=source,
        )

    def summary(self, rule: Any) -> str:  # noqa: ANN401  a rule of three topics
        """Return the limit, the period or the words."""
        if isinstance(rule, Limit):
            return f"£{rule.most_pence / 100:,.2f}"
        if isinstance(rule, Chasing):
            return QCoreApplication.translate("RulePart", "%n day(s)", "", rule.days)
        return ", ".join((*rule.words, *rule.words_cy))


def _lines(text: str) -> tuple[str, ...]:
    found = (" ".join(line.split()) for line in text.splitlines())
    return tuple(dict.fromkeys(line for line in found if line))


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
