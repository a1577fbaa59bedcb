"""Original documents: what was brought, what we did with it, and giving it back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from db.domain.identity import DOCUMENT_NAMES
from db.domain.originals import (
    BROUGHT_NAMES,
    MONEY,
    OTHER,
    Handling,
    document_name,
)
from db.queries.counter.originals import Original
from desktop.counter.originals_view_model import (
    Money,
    Originals,
    OriginalsViewModel,
)
from widgets.banners import Banner
from widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from widgets.colours import Tone
from widgets.fields import Choice, ChoiceField, LineField, SegmentField
from widgets.fields.field import Field
from widgets.fields.line import pence
from widgets.foot import Foot
from widgets.looks import Space
from widgets.said import language, said
from widgets.section import GroupHeading, Heading, Surface, Words
from widgets.steady_area import SteadyArea


class OriginalsPanel(QWidget):
    """In place of the enquiry for a moment; the slip is the receipt.

    Signals:
        left(): back to the enquiry.
        receipt_wanted(): what was brought is to be printed as a receipt.
        receipt_kept(Path): the receipt is to be saved there, to be printed later.
    """

    left = Signal()
    receipt_wanted = Signal()
    receipt_kept = Signal(object)

    def __init__(
        self, view_model: OriginalsViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model = view_model
        self.refusal = Banner(Tone.WARNING)
        self.refusal.hide()
        self.document = ChoiceField(
            self.tr("Document"),
            [
                Choice(str(each), said(words))
                for names in (DOCUMENT_NAMES, BROUGHT_NAMES)
                for each, words in names.items()
            ]
            + [Choice(OTHER, self.tr("Another document"))],
            required=True,
        )
        self.words = LineField(self.tr("What it is"), limit=200)
        self.number = LineField(
            self.tr("Its number"), hint=self.tr("Only the last four are kept"), limit=60
        )
        self.amount = LineField(
            self.tr("Amount"), hint=self.tr("like 45.50"), required=True, limit=20
        )
        self.payer = LineField(
            self.tr("Who pays"), hint=self.tr("Empty for who is here"), limit=200
        )
        self.location = LineField(
            self.tr("Where it is locked away"), hint=self.tr("like Safe 1"), limit=200
        )
        self.money_note = Words(
            self.tr(
                "It stands in the register too. A second person confirms it there."
            ),
            "hint",
        )
        self.handling = SegmentField(
            self.tr("What we did"),
            (
                (Handling.SEEN.value, self.tr("Seen")),
                (Handling.COPIED.value, self.tr("Copied")),
                (Handling.KEPT.value, self.tr("Kept")),
            ),
        )
        self.add = PrimaryButton(self.tr("Put on the receipt"), keys="Ctrl+Enter")
        self.back = SecondaryButton(self.tr("Back to the enquiry"), keys="Esc")
        self.receipt = SecondaryButton(
            self.tr("Print the receipt"), icon="printer", keys="Ctrl+P"
        )
        self.save_as = SecondaryButton(self.tr("Save the receipt"), keys="Ctrl+S")
        self.receipt.hide()
        self.save_as.hide()
        self._kept: list[UUID] = []
        self._scanner = QVBoxLayout()
        self._lists = QVBoxLayout()
        self._lists.setSpacing(Space.S)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        body = Surface("paper")
        column = QVBoxLayout(body)
        column.setContentsMargins(18, Space.M, 18, Space.L)
        column.setSpacing(Space.M)
        column.addWidget(Heading(self.tr("Original documents")))
        words = self.tr("What is recorded here stands on the slip, as a receipt.")
        column.addWidget(Words(words, "muted"))
        column.addLayout(self._scanner)
        fields = (
            *(self.document, self.words, self.number, self.handling),
            *(self.amount, self.payer, self.location, self.money_note),
        )
        for part in (self.refusal, *fields):
            column.addWidget(part)
        column.addLayout(self._lists)
        column.addStretch(1)
        foot = Foot(self.add, self.receipt, self.save_as, self.back)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(SteadyArea(body, self.tr("Original documents")), 1)
        whole.addWidget(foot)

    def _connect(self) -> None:
        model = self._view_model
        self.add.clicked.connect(self.submit)
        self.back.clicked.connect(self.left)
        self.document.changed.connect(self._on_document)
        self.handling.changed.connect(self._on_document)
        self.receipt.clicked.connect(self.receipt_wanted)
        self.save_as.clicked.connect(self._on_save)
        model.scanned.connect(self._on_scanned)
        model.shown.connect(self._on_shown)
        model.recorded.connect(self._on_recorded)
        model.problem_found.connect(self._on_problem)
        model.refused.connect(self._on_refused)

    def take_scanner(self, strip: QWidget) -> None:
        """Show what the scanner does above the questions about what it scans."""
        self._scanner.addWidget(strip)

    def begin(self) -> None:
        """Ask for the first document."""
        self.refusal.hide()
        self.save_as.hide()
        self._on_recorded()
        if self._view_model.scan_waits:
            self._on_scanned()
        self._view_model.look()

    def show_unprinted(self, words: str) -> None:
        """Say why there is no paper, and let the receipt be saved."""
        self.refusal.show_words(said(words), tone=Tone.WARNING)
        self.save_as.show()

    def show_handed(self, words: str) -> None:
        """Say that the caller can have the receipt."""
        self.refusal.show_words(words, tone=Tone.SUCCESS)
        self.save_as.hide()

    @Slot()
    def submit(self) -> None:
        """Record the document as the fields say."""
        money = None
        if self._takes_money():
            typed = self.amount.text()
            amount = pence(typed) if typed else None
            if amount is None:
                self._on_problem("amount_pence", "Enter an amount, like 45.50")
                return
            money = Money(amount, self.payer.text(), self.location.text())
        self._view_model.record(
            self.document.key() or "",
            self.handling.key() or Handling.SEEN.value,
            self.words.text(),
            self.number.text(),
            money,
        )

    def event(self, event: QEvent) -> bool:
        """Claim its own keys while the keyboard is here."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._meant_by(event) is not None
        ):
            event.accept()
            return True
        return super().event(event)

    def _meant_by(self, event: QKeyEvent) -> Callable[[], None] | None:
        """Return what a key with Ctrl does here; None where it does nothing."""
        if event.modifiers() != Qt.KeyboardModifier.ControlModifier:
            return None
        if event.key() == Qt.Key.Key_R and self._kept:
            return partial(self._view_model.give_back, self._kept[0])
        if event.key() == Qt.Key.Key_P and not self.receipt.isHidden():
            return self.receipt.click
        if event.key() == Qt.Key.Key_S and not self.save_as.isHidden():
            return self.save_as.click
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes forward, Ctrl+Enter records, Esc goes back; Ctrl+R, P and S."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        meant = self._meant_by(event)
        if meant is not None:
            meant()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.submit()
        elif enter:
            self.focusNextChild()
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    @Slot()
    def _on_document(self) -> None:
        self.words.setVisible(self.document.key() == OTHER)
        takes = self._takes_money()
        for part in (self.amount, self.payer, self.location, self.money_note):
            part.setVisible(takes)

    def _takes_money(self) -> bool:
        kept = self.handling.key() == Handling.KEPT.value
        return kept and self.document.key() in MONEY

    @Slot()
    def _on_recorded(self) -> None:
        self.document.set_value(None)
        self.handling.set_value(Handling.SEEN.value)
        money = (self.amount, self.payer, self.location)
        for field in (self.words, self.number, *money):
            field.set_text("")
        self._on_document()
        self.document.focus()

    @Slot()
    def _on_scanned(self) -> None:
        """What was scanned was copied at least."""
        if self.handling.key() == Handling.SEEN.value:
            self.handling.set_value(Handling.COPIED.value)

    @Slot(object)
    def _on_shown(self, originals: Originals) -> None:
        self._kept = []
        self.receipt.setVisible(bool(originals.brought))
        while (item := self._lists.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for title, listed in (
            (self.tr("On this receipt"), originals.brought),
            (self.tr("We still have"), originals.kept_before),
        ):
            if listed:
                self._lists.addWidget(GroupHeading(title))
            for original in listed:
                self._lists.addWidget(self._line(original))

    def _line(self, original: Original) -> QWidget:
        name = document_name(original.document, original.words, language())
        if original.last_four:
            name = self.tr("{document} (ends in {number})").format(
                document=name, number=original.last_four
            )
        done = {
            "seen": self.tr("seen"),
            "copied": self.tr("copied"),
            "kept": self.tr("kept"),
        }[original.handling]
        if original.returned_at is not None:
            done = self.tr("given back")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Words(f"{name} · {done}"), 1)
        if original.handling == Handling.KEPT and original.returned_at is None:
            first = not self._kept
            self._kept.append(original.id)
            give = QuietButton(self.tr("Give back"), keys="Ctrl+R" if first else "")
            give.setAccessibleName(self.tr("Give back: {name}").format(name=name))
            give.setProperty("original", original.id.hex)
            give.clicked.connect(self._on_give_back)
            row.addWidget(give)
        return line

    @Slot()
    def _on_give_back(self) -> None:
        self._view_model.give_back(UUID(hex=str(self.sender().property("original"))))

    @Slot(str, str)
    def _on_problem(self, field: str, words: str) -> None:
        fields: dict[str, Field] = {
            "words": self.words,
            "document_number": self.number,
            "last_four": self.number,
            "amount_pence": self.amount,
            "payer": self.payer,
            "location": self.location,
        }
        asked = fields.get(field, self.document)
        asked.set_error(said(words))
        asked.focus()

    @Slot()
    def _on_save(self) -> None:
        path, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Save the receipt"),
            self.tr("receipt.pdf"),
            self.tr("PDF (*.pdf)"),
        )
        if path:
            self.receipt_kept.emit(Path(path))

    @Slot(str)
    def _on_refused(self, words: str) -> None:
        self.refusal.show_words(said(words), tone=Tone.WARNING)
