"""Holidays and closing days that the council adds, beside the printed calendars."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from db.changes import Changes
from db.clock import uk_date
from db.domain.spoken import spoken_day
from db.domain.typed_days import read_day
from db.errors import FieldProblem
from db.queries.casework.calendar_days import CalendarDay
from desktop.casework.calendar_view_model import CalendarViewModel
from desktop.casework.use_cases.clock_data import AddCalendarDay
from desktop.runtime.desk import Desk
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.empty_state import EmptyState
from widgets.error_summary import ErrorSummary
from widgets.fields import ChoiceField, Field, LineField
from widgets.fields.choice import Choice
from widgets.fields.line import DateField
from widgets.flow_layout import FlowRow
from widgets.list_detail import TwoLineList
from widgets.looks import Space, now
from widgets.rows import TwoLineRow
from widgets.said import language
from widgets.section import Heading, Surface, Words, scrolling

_WIDEST = 480
_LEAST_LIST = 120
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class CalendarPart(QWidget):
    """A day is added in one line; Delete takes the marked one out again.

    Signals:
        message(str, object): words for the toast, and what undoes it or None.
        failed(object): an error for the crash desk.
    """

    message = Signal(str, object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Holidays and closing days"))
        self._desk = desk
        self.view_model = CalendarViewModel(desk, self)
        self._days: dict[object, CalendarDay] = {}
        self.summary = ErrorSummary()
        self.day = DateField(
            self.tr("Day"),
            self._read_day,
            lambda day: day.strftime("%d/%m/%Y"),
            hint=self.tr("like 24/12/2026"),
            required=True,
        )
        self.kind = ChoiceField(self.tr("What is it?"), self._kinds())
        self.kind.set_value("closure")
        self.words = LineField(
            self.tr("Why?"),
            hint=self.tr("like Training day"),
            required=True,
        )
        self.add = PrimaryButton(self.tr("Add the day"), keys="Ctrl+Enter")
        self.take_out = SecondaryButton(self.tr("Take it out"), keys="Del")
        self.list = TwoLineList(self.tr("Days that stand"))
        self.none = EmptyState(
            "calendar",
            self.tr("No day of your own"),
            self.tr("Bank holidays are known. Add the days on which you are closed."),
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(Space.XL, Space.L, Space.XL, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(self.tr("Holidays and closing days")))
        words = self.tr(
            "Closing days move our own promises and never a date that the law sets. "
            "Dates of running cases follow by themselves; the old ones stay in "
            "their history."
        )
        column.addWidget(Words(words, "muted"))
        for part in (self.summary, self.day, self.kind, self.words):
            part.setMaximumWidth(now().px(_WIDEST))
            column.addWidget(part)
        column.addWidget(FlowRow(self.add, self.take_out))
        self.list.setMinimumHeight(now().px(_LEAST_LIST))
        column.addWidget(self.list, 1)
        column.addWidget(self.none, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(body, self.tr("Holidays and closing days")))

    def _connect(self) -> None:
        model = self.view_model
        model.shown.connect(self._on_shown)
        model.added.connect(self._on_added)
        model.withdrawn.connect(self._on_withdrawn)
        model.problem.connect(self._on_problem)
        model.failed.connect(self.failed)
        self.add.clicked.connect(self.submit)
        self.take_out.clicked.connect(self._on_take_out)

    def _kinds(self) -> list[Choice]:
        return [Choice(key, words) for key, words in self._kind_names().items()]

    def _kind_names(self) -> dict[str, str]:
        return {
            "closure": self.tr("We are closed"),
            "added": self.tr("A bank holiday that was proclaimed late"),
            "removed": self.tr("No bank holiday this year"),
        }

    def load(self) -> None:
        """Read what is shown."""
        self.view_model.load()

    def on_committed(self, changes: Changes) -> None:
        """Read again if a day was changed."""
        self.view_model.on_committed(changes)

    def submit(self) -> None:
        """Add the day as it is typed."""
        day = self.day.day()
        if day is None:
            words = "Enter a date, like 24/12/2026"
            self._on_problem(FieldProblem("day", words))
            return
        self.summary.show_problems([])
        kind = self.kind.key() or ""
        self.view_model.add(AddCalendarDay(day, kind, self.words.text()))

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(
            event, QKeyEvent
        ):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if event.key() in _ENTER and control:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter adds, Delete takes out what is marked in the list."""
        enters = event.key() in _ENTER
        if enters and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        elif enters:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Delete and self.list.hasFocus():
            self._on_take_out()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @Slot(list)
    def _on_shown(self, days: list[CalendarDay]) -> None:
        self._days = {day.id: day for day in days}
        today, names = uk_date(self._desk.clock()), self._kind_names()
        self.list.show_rows(
            [
                TwoLineRow(
                    day.id,
                    day.words,
                    names.get(day.kind, day.kind),
                    spoken_day(day.day, today, language()),
                )
                for day in days
            ]
        )
        self.list.setVisible(bool(days))
        self.none.setVisible(not days)
        self.take_out.setEnabled(bool(days))

    @Slot()
    def _on_added(self) -> None:
        self.day.set_day(None)
        self.words.set_text("")
        self.day.focus()
        self.message.emit(self.tr("Added; running dates are reckoned anew"), None)

    @Slot(object)
    def _on_withdrawn(self, day: CalendarDay) -> None:
        undo = partial(self.view_model.put_back, day)
        self.message.emit(self.tr("Taken out; running dates are reckoned anew"), undo)

    @Slot()
    def _on_take_out(self) -> None:
        day = self._days.get(self.list.current_key())
        if day is not None:
            self.view_model.withdraw(day)

    @Slot(object)
    def _on_problem(self, problem: FieldProblem) -> None:
        fields: dict[str, Field] = {
            "day": self.day,
            "kind": self.kind,
            "words": self.words,
        }
        field = fields.get(problem.field)
        self.summary.show_problems([(field, str(problem))])
        if field is not None:
            field.focus()

    def _read_day(self, text: str) -> date | None:
        return read_day(text, uk_date(self._desk.clock()), ahead=True)
