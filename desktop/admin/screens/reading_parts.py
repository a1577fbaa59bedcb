"""Parts that are read: the journal, who looked at whom, and breaches."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.clock import uk_date
from db.domain.permissions import Action
from db.domain.spoken import spoken_day, spoken_moment
from db.queries.audit import (
    ChangeMade,
    WorkDone,
    changes_in,
    work_done,
)
from db.queries.breaches import BreachLine, breaches
from db.queries.viewing_log import Looked, who_looked
from desktop.admin.list_view_model import ListViewModel
from desktop.admin.screens.form_pane import FormPane
from desktop.admin.screens.keeping_words import deed_in_words, plain, work_in_words
from desktop.admin.screens.part import Part
from desktop.admin.use_cases.breaches import AnswerBreach, Assessment, answer_breach
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton
from widgets.colours import Tone
from widgets.empty_state import EmptyState
from widgets.fields import LongTextField, SegmentField
from widgets.looks import Space
from widgets.rows import TwoLineRow
from widgets.said import language
from widgets.section import Surface, Words


class AuditPart(Part):
    """Who did what, by day; beside it what each piece of work changed."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        model = ListViewModel(desk, work_done, frozenset(), always_anew=True)
        pane = FormPane(self.tr("What was changed"))
        pane.footer.hide()
        self._lines = QVBoxLayout()
        self._lines.setSpacing(Space.M)
        pane.fields_column.addLayout(self._lines)
        empty = EmptyState(
            "history",
            self.tr("Nothing is open"),
            self.tr("Choose a piece of work to see what it changed."),
        )
        super().__init__(self.tr("Audit"), model, pane, empty, parent=parent)
        model.detail_found.connect(self._on_detail)

    def key_of(self, record: WorkDone) -> object:
        """Return its number in the chain."""
        return record.n

    def rows(self, records: Sequence[WorkDone]) -> list[TwoLineRow | str]:
        """Return the rows under their days."""
        now = self.model.desk.clock()
        rows: list[TwoLineRow | str] = []
        for record in records:
            day = spoken_day(uk_date(record.at), uk_date(now), language()).capitalize()
            if not rows or day not in rows:
                rows.append(day)
            rows.append(
                TwoLineRow(
                    record.n,
                    work_in_words(record.action),
                    record.author or self.tr("Guildhall itself"),
                    f"{record.at.astimezone():%H:%M}",
                    self._count(record.changes),
                )
            )
        return rows

    def _count(self, changes: int) -> str:
        if changes == 1:
            return self.tr("1 change")
        return self.tr("{n} changes").format(n=f"{changes:,}")

    def show_record(self, record: WorkDone) -> None:
        """Show one piece of work; what it changed is read."""
        who = record.author or self.tr("Guildhall itself")
        when = spoken_moment(record.at, self.model.desk.clock(), language())
        self.pane.name(
            work_in_words(record.action),
            self.tr("{who}, {when} · number {n} in the chain").format(
                who=who, when=when, n=record.n
            ),
        )
        people = self.model.actor.may(Action.VIEW_PERSON)
        self.model.look_into(partial(changes_in, tx=record.n, people=people))

    @Slot(object)
    def _on_detail(self, changes: Sequence[ChangeMade]) -> None:
        while (item := self._lines.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        verbs = {
            "I": self.tr("added"),
            "U": self.tr("changed"),
            "D": self.tr("removed"),
        }
        none = self.tr("nothing")
        for change in changes:
            quote = Surface("quote")
            inner = QVBoxLayout(quote)
            inner.setContentsMargins(Space.M, 0, 0, 0)
            inner.setSpacing(2)
            self._lines.addWidget(quote)
            kept = deed_in_words(change, self.model.desk.clock())
            if kept:
                inner.addWidget(Words(kept))
                continue
            inner.addWidget(Words(f"{plain(change.kind)} {verbs[change.op]}", "strong"))
            for name, was, now in change.fields:
                words = (
                    f"{now}" if change.op == "I" else f"{was or none} → {now or none}"
                )
                inner.addWidget(Words(f"{plain(name)}: {words}"))


class ViewsPart(Part):
    """Who looked at which sensitive record, and why."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        model = ListViewModel(desk, who_looked, frozenset(), always_anew=True)
        pane = FormPane(self.tr("Who looked"))
        pane.footer.hide()
        self._reason = Words()
        pane.fields_column.addWidget(self._reason)
        empty = EmptyState(
            "eye",
            self.tr("Nothing is open"),
            self.tr("Each look at a sensitive record stands here with its reason."),
        )
        super().__init__(self.tr("Who viewed what"), model, pane, empty, parent=parent)

    def key_of(self, record: Looked) -> object:
        """Return its number in the log."""
        return record.n

    def rows(self, records: Sequence[Looked]) -> list[TwoLineRow | str]:
        """Return the rows, the newest first."""
        now = self.model.desk.clock()
        return [
            TwoLineRow(
                one.n,
                one.viewer or self.tr("Somebody who is gone"),
                _looked_at(one),
                spoken_moment(one.at, now, language()),
            )
            for one in records
        ]

    def show_record(self, record: Looked) -> None:
        """Show who looked, and why."""
        when = spoken_moment(record.at, self.model.desk.clock(), language())
        self.pane.name(record.viewer or "", f"{_looked_at(record)} · {when}")
        self._reason.setText(record.reason or self.tr("No reason was asked for."))


def _looked_at(record: Looked) -> str:
    """Return what was looked at, and whose it is."""
    whose = " ".join(record.whose or ())
    return " · ".join(filter(None, (plain(record.kind), whose)))


class BreachesPart(Part):
    """Suspected breaches and what was decided about them."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        model = ListViewModel(desk, breaches, frozenset({"breach_report"}))
        pane = FormPane(self.tr("A suspected breach"))
        self._told = Words()
        pane.fields_column.addWidget(self._told)
        self.state = SegmentField(
            self.tr("What was decided"),
            (
                (Assessment.REPORTED, self.tr("Reported to the ICO")),
                (Assessment.NOT_REPORTABLE, self.tr("Not reportable")),
                (Assessment.CLOSED, self.tr("Closed")),
            ),
        )
        self.reason = LongTextField(self.tr("Why"), limit=20_000)
        pane.add("state", self.state)
        pane.add("reason", self.reason)
        save = PrimaryButton(self.tr("Keep the decision"))
        save.clicked.connect(self._on_save_clicked)
        pane.add_button(save)
        empty = EmptyState(
            "shield-alert",
            self.tr("No breach is open"),
            self.tr("Reports from every desk appear here, due within 72 hours."),
        )
        super().__init__(
            self.tr("Breaches"),
            model,
            pane,
            empty,
            drafts="admin/breach",
            parent=parent,
        )

    def badge(self, records: Sequence[BreachLine]) -> int | None:
        """Return how many wait for a decision."""
        return sum(record.state == Assessment.NEW for record in records) or None

    def rows(self, records: Sequence[BreachLine]) -> list[TwoLineRow | str]:
        """Return the rows, the soonest due first."""
        now = self.model.desk.clock()
        return [
            TwoLineRow(
                one.id,
                one.reference,
                one.reported_by or "",
                self.tr("Due {when}").format(
                    when=spoken_moment(one.due_at, now, language())
                ),
                plain(one.state),
                Tone.DANGER
                if one.state == "new" and one.due_at < now
                else Tone.NEUTRAL,
            )
            for one in records
        ]

    def show_record(self, record: BreachLine) -> None:
        """Show the report, with the decisions so far."""
        now = self.model.desk.clock()
        found = spoken_moment(record.found_at, now, language())
        self.pane.name(record.reference, self.tr("Found {when}").format(when=found))
        more = [
            str(record.details[name])
            for name in ("who_may_know", "done_so_far")
            if record.details.get(name)
        ]
        decided = [
            f"{plain(one['state'])}, {one['by']}: {one['reason']}"
            for one in record.details.get("decisions", ())
        ]
        self._told.setText("\n\n".join([record.what_left, *more, *decided]))
        known = record.state if record.state != Assessment.NEW else None
        self.state.set_value(known)
        self.reason.set_value("")

    @Slot()
    def _on_save_clicked(self) -> None:
        record: Any = self.records.get(self.open_key)
        if record is None:
            return
        decided = self.state.key()
        if decided is None:
            self.pane.show_problems([("state", self.tr("Choose what was decided"))])
            return
        command = AnswerBreach(
            record.id, record.version, Assessment(decided), self.reason.text()
        )
        self.send(partial(answer_breach, command), self.tr("Decision kept"))


def id_or_none(key: str | None) -> UUID | None:
    """Return the id that a choice's key spells."""
    return UUID(key) if key else None
