"""One row of a list: what is wrong with it, and its cells to be put right."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from db.domain.text_limits import NOTE
from db.queries.letters.batches import BatchLine
from desktop.letters.batch_rows import errors_in, headings_of, lines_of, who_in
from desktop.letters.batch_seeing import RowSeen
from desktop.letters.batch_view_model import may_be_mended
from desktop.letters.screens.checks import Checks
from desktop.letters.wording import joined, say
from widgets.fields import LineField, LongTextField
from widgets.looks import Space
from widgets.section import GroupHeading, Surface, scrolling

Cell = LineField | LongTextField


class BatchCells(QWidget):
    """The cells of the row in front, as the sheet has them.

    Signals:
        typed(str, str): a cell's heading, and what stands in it now.
    """

    typed = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("The row"))
        self.heading = GroupHeading("")
        self.checks = Checks()
        self.fields: dict[str, Cell] = {}
        self._filling = False
        self._inside = Surface("paper")
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(Space.L, Space.S, Space.L, Space.L)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.checks)
        self._column.addStretch(1)
        self.area: QScrollArea = scrolling(self._inside, say("The cells of the row"))
        head = QVBoxLayout()
        head.setContentsMargins(Space.L, Space.L, Space.L, 0)
        head.addWidget(self.heading)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        whole.addWidget(self.area, 1)

    def fill(self, seen: RowSeen, line: BatchLine) -> None:
        """Show a row as it stands in the list."""
        row = say("Row {n} of the sheet").format(n=seen.row.number)
        self.heading.setText(joined(row, who_in(seen.cells, line.columns)))
        self._filling = True
        wanted = headings_of(line)
        for place, heading in enumerate(wanted):
            words = seen.cells.get(heading, "")
            field = self._field(heading, many="\n" in words, place=place)
            if field.text() != words.strip():
                field.set_value(words)
        for heading in [one for one in self.fields if one not in wanted]:
            self._drop(heading)
        self._filling = False
        able = may_be_mended(seen.row, seen.cells)
        for field in self.fields.values():
            field.setEnabled(able)
        self.show_checks(seen, line)
        self.area.verticalScrollBar().setValue(0)

    def show_checks(self, seen: RowSeen, line: BatchLine) -> None:
        """Show what is wrong, beside its cell where it is about one."""
        errors, _ = errors_in(seen.problems, line)
        for heading, field in self.fields.items():
            if field.error() != errors.get(heading, ""):
                field.set_error(errors.get(heading, ""))
        self.checks.show_lines(lines_of(seen))

    def focus_problem(self) -> None:
        """Bring the keyboard to the first cell that something is wrong with."""
        wrong = (field for field in self.fields.values() if field.error())
        field = next(wrong, None) or next(iter(self.fields.values()), None)
        if field is not None and field.isEnabled():
            field.control.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.area.ensureWidgetVisible(field, 0, Space.XL)

    def has_keyboard(self) -> bool:
        """Return whether somebody types in a cell."""
        held: QWidget | None = self.window().focusWidget()
        return held is not None and self.isAncestorOf(held)

    def _field(self, heading: str, *, many: bool, place: int) -> Cell:
        """Return the field of a cell; of several lines where its words have some."""
        field = self.fields.get(heading)
        if field is not None and isinstance(field, LongTextField) == many:
            return field
        if field is not None:
            self._drop(heading)
        made: Cell = LongTextField(heading) if many else LineField(heading, limit=NOTE)
        made.changed.connect(partial(self._on_changed, heading))
        self.fields[heading] = made
        self._column.insertWidget(place + 1, made)
        return made

    def _drop(self, heading: str) -> None:
        field = self.fields.pop(heading)
        self._column.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _on_changed(self, heading: str) -> None:
        field = self.fields.get(heading)
        if field is not None and not self._filling:
            self.typed.emit(heading, field.text())
