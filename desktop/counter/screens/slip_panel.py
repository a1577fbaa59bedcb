"""The slip as it will be printed, in the format and language of the caller."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.counter.slip_view_model import SlipViewModel
from widgets.buttons import SecondaryButton
from widgets.fields import Choice, ChoiceField
from widgets.looks import Space
from widgets.pdf_preview import PdfPreview

_HEIGHT = 360


class SlipPanel(QWidget):
    """A preview, with what may be chosen about it."""

    def __init__(
        self, view_model: SlipViewModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view_model, self._filling = view_model, False
        self.form = ChoiceField(
            self.tr("Format"),
            [
                Choice("standard", self.tr("Standard")),
                Choice("large_print", self.tr("Large print")),
                Choice("giant_print", self.tr("Giant print")),
            ],
        )
        self.language = ChoiceField(
            self.tr("Language"),
            [Choice("en", self.tr("English")), Choice("cy", self.tr("Welsh"))],
        )
        self.preview = PdfPreview(self.tr("The slip"))
        self.preview.setMinimumHeight(_HEIGHT)
        again = SecondaryButton(self.tr("Print"), icon="printer")
        again.clicked.connect(view_model.print_now)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.form, 1)
        row.addWidget(self.language, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addLayout(row)
        column.addWidget(self.preview, 1)
        foot = QHBoxLayout()
        foot.addWidget(again)
        foot.addStretch(1)
        column.addLayout(foot)
        self.form.changed.connect(self._on_changed)
        self.language.changed.connect(self._on_changed)
        view_model.made.connect(self._on_made)

    @Slot(object)
    def _on_made(self, pdf: bytes) -> None:
        self._filling = True
        self.form.set_value(self._view_model.format)
        self.language.set_value(self._view_model.language)
        self._filling = False
        self.preview.show_pdf(pdf)

    @Slot()
    def _on_changed(self) -> None:
        form, language = self.form.key(), self.language.key()
        if form and language and not self._filling:
            self._view_model.make_as(form, language)
