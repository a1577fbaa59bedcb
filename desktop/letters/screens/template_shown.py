"""What a template gives: its pages, or its plain text, in any language and size."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from db.domain.needs import LetterFormat
from desktop.letters.template_seeing import Look, TemplateSeen
from desktop.letters.wording import LANGUAGE_NAMES, name_of, say
from widgets.flow_layout import FlowRow
from widgets.looks import Space
from widgets.pdf_preview import PdfPreview
from widgets.section import Surface
from widgets.segments import SegmentedChoice

BOTH = "both"


class TemplateShown(QWidget):
    """The pages as they would be printed, with what they are looked at in above.

    Signals:
        changed(): another language or form is wanted.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.language = SegmentedChoice(
            say("Language of the page"),
            [(key, name_of(LANGUAGE_NAMES, key)) for key in LANGUAGE_NAMES],
        )
        self.format = SegmentedChoice(
            say("Form of the page"),
            [
                (LetterFormat.STANDARD.value, say("Standard")),
                (LetterFormat.LARGE_PRINT.value, say("Large print")),
                (LetterFormat.EMAIL.value, say("Plain text")),
            ],
        )
        self.pages = PdfPreview(say("A letter made of it"))
        self.plain = QPlainTextEdit()
        self.plain.setAccessibleName(say("A letter made of it, as plain text"))
        self.plain.setReadOnly(True)
        self.plain.setTabChangesFocus(True)
        self.plain.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.front = QStackedWidget()
        self.front.addWidget(self.pages)
        self.front.addWidget(self.plain)
        self.language.set_value("en")
        self.format.set_value(LetterFormat.STANDARD.value)
        bar = Surface("canvas")
        row = QVBoxLayout(bar)
        row.setContentsMargins(Space.L, Space.S, Space.L, Space.S)
        row.addWidget(FlowRow(self.language, self.format, gap=Space.M))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self.front, 1)
        self.language.chosen.connect(self._on_chosen)
        self.format.chosen.connect(self._on_chosen)

    def look(self) -> Look:
        """Return in what the template is looked at."""
        return Look(
            self.language.value() or "en",
            LetterFormat(self.format.value() or LetterFormat.STANDARD),
        )

    def turn_to(self, language: str) -> None:
        """Look at it in the language that one writes, unless both are looked at."""
        if self.language.value() != BOTH:
            self.language.set_value(language)

    def show_seen(self, seen: TemplateSeen) -> None:
        """Show the pages or the text; what can't be set leaves the last page."""
        plain = self.look().format is LetterFormat.EMAIL
        self.front.setCurrentWidget(self.plain if plain else self.pages)
        if plain:
            self._show_text(seen.text)
        elif seen.pdf:
            bar = self.pages.verticalScrollBar()
            stood = bar.value()
            self.pages.show_pdf(seen.pdf)
            bar.setValue(stood)

    def clear(self) -> None:
        """Show nothing: there is nothing to make a letter of."""
        self.pages.clear()
        self.plain.clear()

    def _show_text(self, words: str) -> None:
        if words != self.plain.toPlainText():
            stood = self.plain.verticalScrollBar().value()
            self.plain.setPlainText(words)
            self.plain.verticalScrollBar().setValue(stood)

    @Slot()
    def _on_chosen(self) -> None:
        self.changed.emit()
