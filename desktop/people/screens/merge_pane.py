"""Two records side by side, and for each field which value is taken."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from db.domain.merging import MergeField, Side
from db.queries.people.rows import PersonPage
from desktop.forms.form import Someone
from desktop.forms.screens.breaking import breakable
from desktop.forms.screens.finders import PersonField
from desktop.people import wording
from desktop.people.merge_view_model import MergeViewModel, TwoRecords
from desktop.people.wording import say
from desktop.runtime.desk import Desk
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.fields import LineField
from widgets.flow_layout import FlowRow
from widgets.looks import Space, now
from widgets.section import GroupHeading, Line, Title, Words, scrolling
from widgets.segments import SegmentedChoice

FIELD_NAMES: Mapping[str, str] = {
    "name": "Name",
    "known_as": "Known as",
    "date_of_birth": "Date of birth",
    "language": "Language",
    "preferred_contact": "Prefers",
    "letter_format": "Letters as",
    "agreed_password": "Agreed password",
    "address": "Address",
    "phones": "Phones",
    "emails": "E-mails",
    "safe_times": "When to ring",
    "adjustments": "What we do differently",
    "links": "Ties",
    "markers": "Caution",
    "protected": "Protected",
    "no_letters": "Do not write",
    "no_messages": "Leave no message",
    "died_on": "Died on",
}


class MergePane(QWidget):
    """Compares two records and merges them.

    Signals:
        merged(UUID, UUID): the record that was kept, and the other.
        found_two(): they were found to be two people.
        left(): Esc.
        failed(object): an error for the crash desk.
    """

    merged = Signal(object, object)
    found_two = Signal()
    left = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, *, titled: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Merge two records"))
        self.setProperty("ownRing", True)
        self.view_model = MergeViewModel(desk, self)
        self._kept_id: UUID | None = None
        self._takes_keys = True
        self._choices: dict[str, SegmentedChoice] = {}
        self.title = Title(say("Merge two records"))
        if not titled:
            self.title.hide()
        self.lead = Words(
            say(
                "Everything of both is kept, and a merge can be undone. Where the "
                "two differ, choose what the person's page says."
            ),
            "muted",
        )
        self.other = PersonField(
            say("The other record"), desk, hint=say("Name, phone or reference")
        )
        self.notice = Banner(Tone.WARNING)
        self.notice.hide()
        self.table = QWidget()
        self.table.setProperty("role", "page")
        self._grid = QGridLayout()
        self._stacked = False
        self.reason = LineField(say("Why they are one"), optional=True)
        self.save = PrimaryButton(say("Merge"), keys=say("Ctrl+Enter"))
        self.swap = SecondaryButton(say("Keep the other"))
        self.two = SecondaryButton(say("They are two people"))
        self.back = QuietButton(say("Back"), keys=say("Esc"))
        if not titled:
            self.back.hide()
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, Space.S, 0, Space.S)
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setVerticalSpacing(Space.S)
        self.body = QWidget()
        inside = QVBoxLayout(self.body)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(Space.M)
        page = QVBoxLayout(self.table)
        page.setContentsMargins(0, 0, Space.S, 0)
        page.addLayout(self._grid)
        page.addStretch(1)
        page.addWidget(self.reason)
        inside.addWidget(scrolling(self.table, say("What differs")), 1)
        inside.addWidget(FlowRow(self.save, self.swap, self.two))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.back)
        column.addLayout(head)
        column.addWidget(self.lead)
        column.addWidget(self.notice)
        column.addWidget(self.other)
        column.addWidget(self.body, 1)
        self.rest = QWidget()
        column.addWidget(self.rest, 1)

    def _connect(self) -> None:
        model = self.view_model
        self.other.picked.connect(self._on_other_picked)
        self.other.finding.failed.connect(self.failed)
        self.save.clicked.connect(self.submit)
        self.swap.clicked.connect(model.swap)
        self.two.clicked.connect(model.keep_apart)
        self.back.clicked.connect(self.left)
        model.records_changed.connect(self._on_records_changed)
        model.merged.connect(self._on_merged)
        model.found_two.connect(self._on_found_two)
        model.refused.connect(self._on_refused)
        model.failed.connect(self.failed)
        model.saving.busy_changed.connect(self.save.setDisabled)

    def begin(
        self, kept_id: UUID, other_id: UUID | None = None, *, keys: bool = True
    ) -> None:
        """Compare a record with another, which is asked for if it isn't given.

        *keys* is whether the keyboard comes here: where a list is walked down
        beside it, or nobody looks, it must not.
        """
        self._kept_id, self._takes_keys = kept_id, keys
        self.notice.hide()
        self.reason.set_text("")
        self._show_body(shown=False)
        self.other.set_choice(None, "")
        self.other.setVisible(other_id is None)
        if other_id is None:
            self.other.focus()
        else:
            self.view_model.compare(kept_id, other_id)

    def _show_body(self, *, shown: bool) -> None:
        self.body.setVisible(shown)
        self.lead.setVisible(not (shown and now().large_text))
        self.rest.setVisible(not shown)

    @Slot()
    def submit(self) -> None:
        """Merge, with what was chosen."""
        choices = {}
        for name, choice in self._choices.items():
            if (side := choice.value()) is not None:
                choices[name] = Side(side)
        self.view_model.merge(choices, self.reason.text())

    @Slot(object)
    def _on_other_picked(self, someone: Someone) -> None:
        if self._kept_id is not None:
            self._show_body(shown=False)
            self.notice.hide()
            self.view_model.compare(self._kept_id, someone.id)

    @Slot(object)
    def _on_records_changed(self, two: TwoRecords) -> None:
        """Show both; the keyboard comes along only if it was here already.

        A list beside it may be gone through, or another page be in front.
        """
        focused: QWidget | None = QApplication.focusWidget()
        at_work = focused is not None and self.isAncestorOf(focused)
        self.notice.hide()
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._choices = {}
        self._stacked = now().large_text
        self._heading(two)
        shown = [field for field in two.fields if _worth_showing(field)]
        for place, field in enumerate(shown, start=1):
            self._add_field(2 * place, field)
        self._show_body(shown=True)
        if at_work or self._takes_keys:
            self.take_keys()

    def take_keys(self) -> None:
        """Bring the keyboard to the first choice, once both are compared."""
        self._takes_keys = True
        if self.view_model.records is not None and self.isVisible():
            self._takes_keys = False
            first = next(iter(self._choices.values()), None)
            (first or self.save).setFocus(Qt.FocusReason.OtherFocusReason)

    def _heading(self, two: TwoRecords) -> None:
        for place, (words, page) in enumerate(
            ((say("Kept"), two.kept), (say("Merged into it"), two.merged)), start=1
        ):
            box = QWidget()
            column = QVBoxLayout(box)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            column.addWidget(GroupHeading(words))
            column.addWidget(Words(breakable(page.name), "strong"))
            column.addWidget(Words(_about(page), "hint"))
            self._grid.addWidget(box, 0, self._side(place), Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(Line(), 1, 0, 1, 3)
        for column_number in range(3):
            left_out = column_number == (2 if self._stacked else 0)
            self._grid.setColumnStretch(column_number, 0 if left_out else 1)

    def _side(self, place: int) -> int:
        """Return the column of the first or the second record."""
        return place - 1 if self._stacked else place

    def _add_field(self, row: int, field: MergeField) -> None:
        """Show what both say; under its name where the text is large."""
        name = wording.called(field.field, FIELD_NAMES)
        self._grid.addWidget(Words(name, "muted", wrap=False), row, 0)
        row += self._stacked
        kept, merged = _said(field.field, field.kept), _said(field.field, field.merged)
        if not field.differs:
            for place, text in enumerate((kept, merged), start=1):
                cell = Words(breakable(text))
                left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
                cell.setAlignment(left | Qt.AlignmentFlag.AlignVCenter)
                self._grid.addWidget(cell, row, self._side(place))
            return
        words = {Side.KEPT: kept, Side.MERGED: merged, Side.BOTH: say("Both")}
        order = [side for side in words if side in field.choices]
        choice = SegmentedChoice(
            name,
            [(side.value, _short(words[side]) or say("Nothing")) for side in order],
        )
        choice.setToolTip(wording.joined(kept, merged))
        choice.set_value(field.side.value)
        self._choices[field.field] = choice
        self._grid.addWidget(choice, row, self._side(1), 1, 2)

    @Slot(object)
    def _on_merged(self, kept_id: UUID) -> None:
        two = self.view_model.records
        if two is not None:
            self.merged.emit(kept_id, two.merged.id)

    @Slot()
    def _on_found_two(self) -> None:
        self.found_two.emit()

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.notice.show_words(words)

    def event(self, event: QEvent) -> bool:
        """Claim Ctrl+Enter while the keyboard is here."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and _merges(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Merge with Ctrl+Enter once both are shown, leave with Esc."""
        if _merges(event) and self.body.isVisible():
            self.submit()
        elif event.key() == Qt.Key.Key_Escape and self.back.isVisible():
            self.left.emit()
        else:
            super().keyPressEvent(event)
            return
        event.accept()


def _merges(event: QKeyEvent) -> bool:
    enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
    return enter and bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)


def _about(page: PersonPage) -> str:
    home = next((one.address for one in page.homes if one.to_on is None), "")
    return wording.joined(page.reference, breakable(home))


def _worth_showing(field: MergeField) -> bool:
    blank = (None, "", False, ())
    if field.field == "name" and not field.differs:
        return False
    return field.kept not in blank or field.merged not in blank


def _said(name: str, value: object) -> str:
    if isinstance(value, bool):
        return say("Yes") if value else say("No")
    if isinstance(value, date):
        return wording.full_day(value)
    if isinstance(value, (tuple, list)):
        return ", ".join(map(str, value))
    coded = {
        "preferred_contact": wording.method,
        "letter_format": wording.letter_format,
    }
    return coded.get(name, str)(str(value)) if value else ""


def _short(text: str) -> str:
    most = 34
    return text if len(text) <= most else text[: most - 1] + "…"
