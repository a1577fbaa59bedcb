"""Rules in a list, and beside it one that is changed by a new edition."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget
from sqlalchemy.orm import Session

from db.changes import Changes
from db.domain.rulebook import Topic
from db.domain.spoken import short_date
from db.errors import FieldProblem
from db.queries.office.rules import EditionOfRule, KeptRule, kept_rules
from db.rule_changes import (
    ChangeRule,
    TakeBackEdition,
    change_rule,
    take_back_edition,
)
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.days import day_field
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.part import Part
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton, QuietButton
from widgets.empty_state import EmptyState
from widgets.fields import LineField
from widgets.looks import Space
from widgets.said import language, said
from widgets.section import GroupHeading, Surface, Words


class RulePart(Part):
    """What every kind of rule has: its days, the reason, its editions, Save.

    A kind of rule adds its fields by `add_fields`, puts a rule into them by
    `fill`, and reads it back by `rule_of`.
    """

    topics: tuple[Topic, ...] = ()
    _sent: ChangeRule | None = None

    def __init__(
        self,
        desk: Desk,
        title: str,
        icon: str,
        about: str,
        *,
        new: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take its *title*, and what stands beside the list while none is open."""
        kinds = frozenset({"rule_edition", "service_edition", "staff", "team"})
        model = ListViewModel(desk, self._query, kinds)
        pane = FormPane(title)
        self.add_fields(pane)
        self.valid_from = day_field(_tr("Holds from"), lambda: _today(model))
        self.valid_to = day_field(
            _tr("Last day"),
            lambda: _today(model),
            hint=_tr("Leave empty for until further notice"),
        )
        self.note = LineField(_tr("Why does it change?"), required=True, limit=500)
        pane.fields_column.addWidget(GroupHeading(_tr("This change")))
        pane.add_beside(("valid_from", self.valid_from), ("valid_to", self.valid_to))
        pane.add("change_note", self.note)
        self.save = PrimaryButton(_tr("Save as a new edition"))
        pane.add_button(self.save)
        self.earlier_head = GroupHeading(_tr("Editions"))
        self._earlier = QVBoxLayout()
        self._earlier.setSpacing(Space.S)
        pane.column.insertWidget(pane.column.count() - 1, self.earlier_head)
        pane.column.insertLayout(pane.column.count() - 1, self._earlier)
        empty = EmptyState(icon, _tr("No rule is open"), about)
        drafts = f"admin/rule/{self.topics[0]}"
        super().__init__(
            title, model, pane, empty, new=new, drafts=drafts, parent=parent
        )
        self.save.clicked.connect(self.submit)

    def add_fields(self, pane: FormPane) -> None:
        """Put the fields of this kind of rule into the pane."""
        raise TypeError(f"{type(self).__name__} has no fields for {pane}")

    def fill(self, record: KeptRule) -> None:
        """Put a rule into the fields."""
        raise TypeError(f"{type(self).__name__} shows no {record.topic}")

    def rule_of(self, record: KeptRule | None) -> Any:  # noqa: ANN401  a rule of any topic
        """Return the rule as it is typed. Raises FieldProblem."""
        raise TypeError(f"{type(self).__name__} reads no {record}")

    def name_of(self, record: KeptRule) -> str:
        """Return what a rule is called."""
        return said(record.name or record.key)

    def topic_of(self, record: KeptRule | None) -> Topic:
        """Return what is changed; the first topic for a new rule."""
        return self.topics[0] if record is None else record.topic

    def state_of(self, record: KeptRule) -> str:
        """Return whose rule it is, in a few words for the list."""
        ours = record.ours
        if ours is None:
            return ""
        today = _today(self.model)
        if ours.valid_from > today:
            day = short_date(ours.valid_from, language())
            return _tr("ours from {day}").format(day=day)
        return _tr("ours")

    def _query(self, session: Session) -> list[Any]:
        return kept_rules(session, self.topics, _today(self.model))

    def show_record(self, record: KeptRule) -> None:
        """Put a rule into the fields, and its editions below."""
        self.pane.name(self.name_of(record), self._facts(record))
        self.fill(record)
        self.valid_from.set_day(_today(self.model))
        self.valid_to.set_day(None)
        self.note.set_text("")
        self._show_editions(record)

    def _facts(self, record: KeptRule) -> str:
        source = said(str(getattr(record.rule, "source", "")))
        ours = record.ours
        if ours is None:
            words = _tr("As it came with Guildhall. Source: {source}")
            return words.format(source=source) if source else _tr("Came with Guildhall")
        first = short_date(ours.valid_from, language())
        words = _tr("Our edition {n}, from {day}. Source: {source}")
        if not source:
            words = _tr("Our edition {n}, from {day}")
        return words.format(n=ours.number, day=first, source=source)

    def _show_editions(self, record: KeptRule | None) -> None:
        while (item := self._earlier.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        editions = record.editions if record is not None else ()
        self.earlier_head.setVisible(bool(editions))
        for one in editions:
            self._earlier.addWidget(self._card(one))

    def _card(self, one: EditionOfRule) -> QWidget:
        card = Surface("quote")
        inner = QVBoxLayout(card)
        inner.setSpacing(2)
        inner.addWidget(Words(self._when(one), "strong"))
        inner.addWidget(Words(self.summary(one.rule)))
        who = one.made_by or _tr("Guildhall itself")
        inner.addWidget(Words(f"{one.change_note} ({who})", "hint"))
        words = _tr("Let it hold again") if one.withdrawn else _tr("Take it back")
        button = QuietButton(words, accessible_name=f"{words}: {self._when(one)}")
        button.clicked.connect(partial(self._turn, one))
        inner.addWidget(button)
        return card

    def summary(self, rule: Any) -> str:  # noqa: ANN401  a rule of any topic
        """Return what an edition says, in a line."""
        raise TypeError(f"{type(self).__name__} says nothing of {rule}")

    def _when(self, one: EditionOfRule) -> str:
        first = short_date(one.valid_from, language())
        if one.withdrawn:
            return _tr("{n}: from {first}, taken back").format(
                n=one.number, first=first
            )
        if one.valid_to is None:
            return _tr("{n}: from {first}").format(n=one.number, first=first)
        last = short_date(one.valid_to, language())
        words = _tr("{n}: {first} to {last}")
        return words.format(n=one.number, first=first, last=last)

    @Slot()
    def submit(self) -> None:
        """Save what stands in the form as a new edition."""
        record: KeptRule | None = self.records.get(self.open_key)
        try:
            command = self._command(record)
        except FieldProblem as problem:
            self.pane.show_problems([(problem.field, str(problem))])
            return
        self._sent = command
        self.send(partial(change_rule, command))

    def _command(self, record: KeptRule | None) -> ChangeRule:
        rule = self.rule_of(record)
        first = self.valid_from.day()
        if first is None:
            raise FieldProblem("valid_from", _tr("Enter a day, like 24/11/2026"))
        last = self.valid_to.day()
        if last is None and self.valid_to.text():
            raise FieldProblem("valid_to", _tr("Enter a day, like 24/11/2026"))
        return ChangeRule(
            self.topic_of(record),
            record.key if record else "",
            rule,
            record.number if record else 0,
            first,
            self.note.text(),
            last,
        )

    @Slot()
    def _turn(self, one: EditionOfRule) -> None:
        record: KeptRule | None = self.records.get(self.open_key)
        if record is None:
            return
        command = TakeBackEdition(record.topic, one.id, withdrawn=not one.withdrawn)
        undo = replace(command, withdrawn=one.withdrawn)
        words = _tr("It holds again") if one.withdrawn else _tr("Taken back")
        self.model.save(
            partial(take_back_edition, command), words, partial(take_back_edition, undo)
        )

    @Slot(object)
    def _on_saved(self, changes: Changes) -> None:
        if self.open_key is None and changes.reference:
            self.open_key = f"{self.topic_of(None)}/{changes.reference}"
        super()._on_saved(changes)
        sent, self._sent = self._sent, None
        if sent is None or changes.id is None:
            return
        day = short_date(sent.valid_from, language())
        back = partial(take_back_edition, TakeBackEdition(sent.topic, changes.id))
        words = _tr("Saved. It holds from {day}.").format(day=day)
        self.message.emit(words, partial(self.model.save, back, _tr("Taken back")))


def whole_number(field: LineField, name: str, *, empty: int | None = None) -> int:
    """Return the number that is typed. Raises FieldProblem for *name*."""
    text = field.text()
    if not text and empty is not None:
        return empty
    if not text.isascii() or not text.isdigit():
        raise FieldProblem(name, _tr("Enter a whole number, like 10"))
    return int(text)


def number_or_none(field: LineField, name: str) -> int | None:
    """Return the number that is typed, None where nothing is."""
    return whole_number(field, name) if field.text() else None


def _today(model: ListViewModel) -> date:
    day: date = model.today
    return day


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
