"""The columns of a list: what each stands for, and what none of them gives."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desktop.letters.batch_columns import ColumnsSeen
from desktop.letters.intake_view_model import Begun
from desktop.letters.wording import say
from desktop.sheets.rows import column_letter
from widgets.elided_words import ElidedWords
from widgets.fields import Choice, ChoiceField, LineField
from widgets.looks import Space
from widgets.said import said
from widgets.section import GroupHeading, Words

_UNUSED = "-"


class ColumnsGrid(QWidget):
    """One line for each column, and one for each value that is the same for all.

    Signals:
        column_set(int, str): what a column stands for; "" is nothing.
        value_set(str, str): what stands in every letter.
    """

    column_set = Signal(int, str)
    value_set = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("What each column stands for"))
        self.fields: list[ChoiceField] = []
        self.values: dict[str, LineField] = {}
        self._headings: tuple[str, ...] = ()
        self._offers: tuple[str, ...] = ()
        self.missing = GroupHeading(say("No column gives these: the same for everyone"))
        self.problems = Words("", "error")
        self._values = QWidget()
        self._value_column = QVBoxLayout(self._values)
        self._value_column.setContentsMargins(0, 0, 0, 0)
        self._value_column.setSpacing(Space.S)
        self._table = QWidget()
        self._grid = QGridLayout(self._table)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        for place, stretch in enumerate((2, 3, 3)):
            self._grid.setColumnStretch(place, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        self._heads = GroupHeading(say("What each column stands for"))
        for part in (
            *(self.problems, self.missing, self._values),
            *(self._heads, self._table),
        ):
            column.addWidget(part)

    def show_seen(self, begun: Begun, seen: ColumnsSeen) -> None:
        """Show the columns as they are taken now."""
        if (begun.headings, seen.offers) != (self._headings, self._offers):
            self._headings, self._offers = begun.headings, seen.offers
            self._build(begun, seen)
        for field, name in zip(self.fields, seen.columns, strict=True):
            was = field.blockSignals(True)
            field.set_value(name or _UNUSED)
            field.blockSignals(was)
        by_file = begun.file is not None
        self._table.setVisible(by_file)
        self._heads.setVisible(by_file)
        self._show_values(begun, seen)
        words = [said(each) for each in seen.problems]
        self.problems.setText("\n".join(words))
        self.problems.setVisible(bool(words))

    def focus_first(self) -> bool:
        """Bring the keyboard to what is still to be said; False if it is nothing."""
        empty = (one for one in self.values.values() if not one.text())
        first = next(empty, None)
        if first is not None:
            first.focus()
        elif self.problems.text() and self.fields:
            self.fields[0].focus()
        return first is not None or bool(self.problems.text())

    def _build(self, begun: Begun, seen: ColumnsSeen) -> None:
        _clear(self._grid)
        for typed in self.values.values():
            typed.hide()
            typed.deleteLater()
        self.fields, self.values = [], {}
        if begun.file is None:
            self.fields = [ChoiceField(begun.headings[0])]
            self.fields[0].set_choices([Choice(seen.columns[0], seen.columns[0])])
            return
        choices = [Choice(_UNUSED, say("Not used"))]
        asked = say("the letter asks for it")
        choices += [
            Choice(name, name, asked if place < seen.asked else "")
            for place, name in enumerate(seen.offers)
        ]
        examples = begun.file.table.examples
        for place, label in enumerate(begun.file.labels):
            name = f"{column_letter(place)}  {label}"
            field = ChoiceField(say("Column {name} stands for").format(name=label))
            for above in field.findChildren(Words):
                above.hide()
            field.set_choices(choices)
            field.changed.connect(partial(self._on_column, place))
            self.fields.append(field)
            shown = " · ".join(each[:40] for each in examples[place])
            called = ElidedWords(name, "strong")
            called.show_words(name)
            self._grid.addWidget(called, place, 0)
            self._grid.addWidget(field, place, 1)
            like = ElidedWords(shown, "hint")
            like.show_words(shown)
            self._grid.addWidget(like, place, 2)

    def _show_values(self, begun: Begun, seen: ColumnsSeen) -> None:
        """Ask for what no column gives; what was typed stays until one gives it."""
        given = [name for name, words in begun.values.items() if words.strip()]
        by_column = set(seen.columns)
        wanted = [
            *(each for each in seen.missing),
            *(each for each in given if each not in by_column),
        ]
        for name in [one for one in self.values if one not in wanted]:
            field = self.values.pop(name)
            field.hide()
            field.deleteLater()
        for name in wanted:
            if name not in self.values:
                hint = say("The same in every letter; or choose its column below")
                field = LineField(name, hint=hint if begun.file else "")
                field.set_text(begun.values.get(name, ""))
                field.changed.connect(partial(self._on_value, name))
                self.values[name] = field
                self._value_column.addWidget(field)
        self.missing.setVisible(bool(wanted))
        self._values.setVisible(bool(wanted))

    def _on_column(self, place: int) -> None:
        key = self.fields[place].key()
        if key is not None:
            self.column_set.emit(place, "" if key == _UNUSED else key)

    def _on_value(self, name: str) -> None:
        self.value_set.emit(name, self.values[name].text())


def _clear(grid: QGridLayout) -> None:
    while (item := grid.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
