"""Banners: what must be known before anything else."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
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
        parent: QWidget | None = None,
    ) -> None:
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

    def add_button(self, button: QPushButton) -> None:
        """Put a button at the right-hand end, such as Try again."""
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
