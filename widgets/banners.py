"""Banners: what must be known before anything else."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from widgets.announce import announce
from widgets.colours import Tone
from widgets.icons import IconLabel
from widgets.looks import Space
from widgets.said import said
from widgets.section import restyle

ICONS = {
    Tone.NEUTRAL: "info",
    Tone.INFO: "info",
    Tone.SUCCESS: "circle-check",
    Tone.WARNING: "clock-alert",
    Tone.CAUTION: "triangle-alert",
    Tone.DANGER: "octagon-alert",
}


class Banner(QFrame):
    """An icon, a bold lead and words on a soft ground, with a button if need be."""

    def __init__(
        self,
        tone: Tone,
        lead: str = "",
        text: str = "",
        *,
        icon: bool = True,
        below: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Take *below* where the words are many: buttons then stand under them."""
        super().__init__(parent)
        self.setProperty("role", "banner")
        self._icon = IconLabel(ICONS[tone], tone.value, 20)
        if not icon:
            self._icon.hide()
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.RichText)
        self._words.setWordWrap(True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        self._row.setSpacing(Space.S + 2)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._buttons = self._row
        if below:
            self._buttons = QHBoxLayout()
            self._buttons.setSpacing(Space.S)
            self._buttons.addStretch(1)
            column = QVBoxLayout()
            column.setSpacing(Space.S)
            column.addWidget(self._words)
            column.addLayout(self._buttons)
            self._row.addLayout(column, 1)
        else:
            self._row.addWidget(self._words, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._tone = tone
        self._write(tone, lead, text)

    def show_words(self, lead: str, text: str = "", tone: Tone | None = None) -> None:
        """Show and announce other words; the lead is bold. Both are plain text."""
        self._write(tone or self._tone, lead, text)
        self.show()
        announce(self, f"{lead} {text}".strip(), urgent=self._tone is Tone.DANGER)

    def _write(self, tone: Tone, lead: str, text: str) -> None:
        lead, text = said(lead), said(text)
        self._tone = tone
        self._icon.set_icon(ICONS[tone], tone.value)
        bold = f"<b>{escape(lead)}</b>" if lead else ""
        self._words.setText(" ".join(part for part in (bold, escape(text)) if part))
        self.setAccessibleName(f"{lead} {text}".strip())
        self.setProperty("tone", tone.value)
        restyle(self)
        restyle(self._words)

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the right-hand end, such as Try again."""
        place = self._buttons.count()
        if self._buttons is not self._row:
            place -= 1  # before what keeps them at the left
        self._buttons.insertWidget(place, button, 0, Qt.AlignmentFlag.AlignVCenter)
