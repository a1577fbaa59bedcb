"""Who it is for: themselves, whom the record names, or anybody found by search."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from db.queries.counter.authority import Authority
from db.queries.search_people import PersonHit
from desktop.counter.about_view_model import AboutViewModel
from desktop.counter.at_desk import Caller, DeskContact
from desktop.counter.screens.authority_words import authority_words, scope_words
from desktop.runtime.desk import Desk
from desktop.runtime.finding import Finding
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, SecondaryButton
from widgets.colours import Tone
from widgets.fields.finder import FinderField
from widgets.looks import Space
from widgets.rows import ResultRow
from widgets.section import GroupHeading, Heading, Surface, Words
from widgets.steady_area import SteadyArea

_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class AboutPanel(QWidget):
    """In place of the enquiry while it is asked; Esc goes back unchanged.

    Signals:
        left(): back to the enquiry.
        failed(object): an error for the crash desk.
    """

    left = Signal()
    failed = Signal(object)

    def __init__(
        self, desk: Desk, view_model: AboutViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model, self._caller = view_model, ""
        self._finding = Finding(desk, self)
        self._names: dict[object, Caller] = {}
        self._chosen: Caller | None = None
        self._heading = Heading(self.tr("Who is it for?"))
        self.themselves = SecondaryButton(self.tr("Themselves"))
        self.other = FinderField(
            self.tr("Somebody else"),
            self._finding.find_people,
            hint=self.tr("By name, address, phone or reference"),
        )
        self.told = Banner(Tone.INFO)
        self.take = PrimaryButton(self.tr("It is for them"), keys="Enter")
        self.back = SecondaryButton(self.tr("Back to the enquiry"), keys="Esc")
        self._held = QVBoxLayout()
        self._held.setSpacing(Space.S)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, Space.M, 18, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(self._heading)
        column.addWidget(self.themselves, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._held)
        column.addWidget(self.other)
        column.addWidget(self.told)
        column.addStretch(1)
        foot = Surface("footer")
        row = QHBoxLayout(foot)
        row.setContentsMargins(18, 10, 18, 10)
        row.setSpacing(10)
        row.addWidget(self.take)
        row.addWidget(self.back)
        row.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(SteadyArea(body, self.tr("Who it is for")), 1)
        whole.addWidget(foot)

    def _connect(self) -> None:
        self._finding.people_found.connect(self._on_people_found)
        self._finding.failed.connect(self.failed)
        self._view_model.offered.connect(self._on_offered)
        self._view_model.judged.connect(self._on_judged)
        self.other.picked.connect(self._on_picked)
        self.other.onward.connect(self._on_onward)
        self.themselves.clicked.connect(self._on_themselves)
        self.take.clicked.connect(self._on_take)
        self.back.clicked.connect(self.left)

    def begin(self, contact: DeskContact) -> None:
        """Ask for whom the caller of *contact* speaks."""
        self._caller, self._chosen = contact.name, None
        self._show_held([])
        self.other.set_choice(None, "")
        self.told.hide()
        self.take.setEnabled(False)
        self.other.focus()
        self._view_model.offer()

    def submit(self) -> None:
        """Take whoever was found."""
        self._on_take()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes what has the keyboard; Esc goes back."""
        held = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in _ENTER and isinstance(held, QPushButton):
            held.click()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @Slot(list)
    def _on_offered(self, held: list[Authority]) -> None:
        self._show_held(held)

    def _show_held(self, held: list[Authority]) -> None:
        while (item := self._held.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        if held:
            words = self.tr("The record lets {name} speak for")
            self._held.addWidget(GroupHeading(words.format(name=self._caller)))
        for one in held:
            button = SecondaryButton(one.name)
            button.setAccessibleDescription(scope_words(one))
            button.clicked.connect(partial(self._on_held, one))
            self._held.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            self._held.addWidget(Words(scope_words(one), "muted"))

    def _on_held(self, one: Authority, _checked: bool = False) -> None:
        self._view_model.judge(Caller(one.id, one.name))

    @Slot(str, list)
    def _on_people_found(self, _text: str, hits: list[PersonHit]) -> None:
        self._names = {hit.id: Caller(hit.id, hit.name) for hit in hits}
        rows = [_row(hit) for hit in hits]
        nothing = self.tr("Nobody found. Try fewer letters")
        self.other.show_rows(self.tr("People"), rows, nothing)

    @Slot(object)
    def _on_picked(self, key: object) -> None:
        if key in self._names:
            self._view_model.judge(self._names[key])

    @Slot()
    def _on_onward(self) -> None:
        if self._chosen is not None:
            self.take.setFocus()

    @Slot(object, object)
    def _on_judged(self, other: Caller, held: Authority | None) -> None:
        self._chosen = other
        told = authority_words(self._caller, other.name, held)
        self.told.show_words(told.lead, told.text, told.tone)
        self.take.setEnabled(True)
        self.take.setFocus()

    @Slot()
    def _on_take(self) -> None:
        if self._chosen is not None:
            self._view_model.take(self._chosen)
            self.left.emit()

    @Slot()
    def _on_themselves(self) -> None:
        self._view_model.take(None)
        self.left.emit()


def _row(hit: PersonHit) -> ResultRow:
    born = hit.date_of_birth.strftime("%d/%m/%Y") if hit.date_of_birth else ""
    parts = (hit.known_as, hit.address, born)
    detail = " · ".join(part for part in parts if part)
    return ResultRow(hit.id, "user-round", hit.name, detail)
