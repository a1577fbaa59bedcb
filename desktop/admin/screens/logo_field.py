"""A field for a picture that letters show, which is looked at before it is kept."""

from __future__ import annotations

import base64
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel

from widgets.buttons import QuietButton, SecondaryButton
from widgets.fields import Field

_TALL = 90


class LogoField(Field):
    """A button that asks for a picture, and the picture as it is kept.

    Attributes:
        ask: asks for a file and returns its name; the system's own dialog.
    """

    def __init__(self, label: str, hint: str, name: str) -> None:
        """Take what the picture is called for who does not see it, as *name*."""
        self.choose = SecondaryButton(_tr("Choose a picture"), icon="image")
        self.clear = QuietButton(_tr("Take the picture away"))
        self.ask: Callable[[], str] = self._ask
        self._logo, self._name = "", name
        super().__init__(label, self.choose, hint=hint)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignLeft)
        column = self.layout()
        if column is not None:
            left = Qt.AlignmentFlag.AlignLeft
            column.setAlignment(self.choose, left)
            column.addWidget(self.picture)
            column.addWidget(self.clear)
            column.setAlignment(self.clear, left)
        self.clear.clicked.connect(self._on_clear)
        self.set_logo("")

    def value(self) -> object:
        """Return the picture as it is kept; "" for none."""
        return self._logo

    def logo(self) -> str:
        """Return the picture as it is kept; "" for none."""
        return self._logo

    def kept(self) -> str:
        """Return the picture as it is kept."""
        return self._logo

    def put_back(self, words: str) -> None:
        """Show a picture that was chosen before."""
        self.set_logo(words)

    def set_logo(self, logo: str) -> None:
        """Show a picture as it is kept."""
        self._logo = logo
        found = QPixmap()
        if logo:
            found.loadFromData(base64.b64decode(logo))
        if found.height() > _TALL:
            found = found.scaledToHeight(
                _TALL, Qt.TransformationMode.SmoothTransformation
            )
        self.picture.setPixmap(found)
        self.picture.setAccessibleName(self._name)
        self.picture.setVisible(bool(logo))
        self.clear.setVisible(bool(logo))
        self.changed.emit()

    def _ask(self) -> str:
        kinds = _tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        name, _ = QFileDialog.getOpenFileName(self, _tr("Choose a picture"), "", kinds)
        return name

    @Slot()
    def _on_clear(self) -> None:
        self.set_logo("")
        self.choose.setFocus(Qt.FocusReason.OtherFocusReason)


def _tr(text: str) -> str:
    return QCoreApplication.translate("RulePart", text)
