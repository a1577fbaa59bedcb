"""Buttons: one primary on a screen, the rest secondary or quiet."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from widgets import looks
from widgets.icons import paint_icon
from widgets.looks import LEAST_TARGET, Size, Space, Worn

_NO_MARK = Qt.TextFlag.TextHideMnemonic
_RADIUS = 7
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_PLAIN = {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}


class PressedByEnter(QPushButton):
    """A button that Enter presses as the space bar does, in a dialog or not."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the button says with Enter as well as with the space bar."""
        plain = event.modifiers() in _PLAIN
        if event.key() in _ENTER and plain and not event.isAutoRepeat():
            if self.menu() is not None:
                self.showMenu()
            else:
                self.click()
            event.accept()
            return
        super().keyPressEvent(event)


class _Button(PressedByEnter):
    """A button that shows its words, an icon if any, and its keys."""

    words_role = "ink"
    keys_role = "muted"
    weight = QFont.Weight.Medium

    def __init__(
        self,
        text: str,
        *,
        keys: str = "",
        icon: str = "",
        accessible_name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Take the words, and the keys shown beside them, such as "Ctrl+Enter".

        The keys are only shown; the screen's command is what binds them.
        """
        super().__init__(text, parent)
        self._keys, self._icon_name = keys, icon
        self._measured: tuple[Worn, str, str, QSize] | None = None
        self._named = bool(accessible_name)
        self.setAccessibleName(accessible_name or text.replace("&", ""))
        self.setAccessibleDescription(keys)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setProperty("ringRadius", _RADIUS)

    def setText(self, text: str) -> None:
        """Show other words, and have them read out as well."""
        super().setText(text)
        if not self._named:
            self.setAccessibleName(text.replace("&", ""))

    def set_keys(self, keys: str) -> None:
        """Show other keys beside the words."""
        self._keys = keys
        self.setAccessibleDescription(keys)
        self.updateGeometry()
        self.update()

    def _fonts(self) -> tuple[QFont, QFont]:
        worn = looks.now()
        keys = worn.font(Size.SMALL)
        keys.setPointSizeF(keys.pointSizeF() * 0.9)
        return worn.font(Size.BODY, self.weight), keys

    def _widths(self) -> tuple[float, float, float]:
        words, keys = self._fonts()
        return (
            float(looks.now().px(18)) if self._icon_name else 0.0,
            QFontMetricsF(words)
            .size(_NO_MARK | Qt.TextFlag.TextShowMnemonic, self.text())
            .width(),
            QFontMetricsF(keys).horizontalAdvance(self._keys),
        )

    def sizeHint(self) -> QSize:
        """Return room for the icon, the words and the keys.

        A layout asks some fifty times while a page is shown: it is measured once.
        """
        worn, known = looks.now(), self._measured
        if known is not None and known[0] is worn:
            _, text, keys, size = known
            if (text, keys) == (self.text(), self._keys):
                return QSize(size)
        size = self._measure()
        self._measured = (worn, self.text(), self._keys, size)
        return QSize(size)

    def _measure(self) -> QSize:
        parts = [width for width in self._widths() if width]
        inner = sum(parts) + Space.S * max(0, len(parts) - 1)
        words, _ = self._fonts()
        height = QFontMetricsF(words).height() + 2 * Space.S
        return QSize(round(inner + 2 * 14 + 2), max(LEAST_TARGET, round(height)))

    def minimumSizeHint(self) -> QSize:
        """Return the same: words on a button are never cut."""
        return self.sizeHint()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show that the pointer is over it."""
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Show that the pointer has left."""
        super().leaveEvent(event)
        self.update()

    def _grounds(self) -> tuple[str | None, str | None]:
        """Return the roles of the ground and of the outline."""
        return ("hover" if self.underMouse() or self.isDown() else "paper"), "edge"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button in the look that is worn."""
        del event
        worn, painter = looks.now(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, outline = self._grounds()
        words_role, keys_role = self.words_role, self.keys_role
        if not self.isEnabled():
            if ground or outline:  # what has no box gets none
                ground, outline = "canvas", "line"
            words_role = keys_role = "muted"
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(worn.colour(outline), 1) if outline else Qt.PenStyle.NoPen)
        painter.setBrush(worn.colour(ground) if ground else Qt.BrushStyle.NoBrush)
        if ground or outline:
            painter.drawRoundedRect(box, _RADIUS, _RADIUS)
        self._paint_words(painter, words_role, keys_role)
        painter.end()

    def _paint_words(self, painter: QPainter, words_role: str, keys_role: str) -> None:
        worn, widths = looks.now(), self._widths()
        words, keys = self._fonts()
        parts = [width for width in widths if width]
        left = (self.width() - sum(parts) - Space.S * max(0, len(parts) - 1)) / 2
        height = float(self.height())
        if self._icon_name:
            side = widths[0]
            square = QRectF(round(left), round((height - side) / 2), side, side)
            paint_icon(painter, square, self._icon_name, words_role)
            left += side + Space.S
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if widths[1]:
            painter.setFont(words)
            painter.setPen(worn.colour(words_role))
            rect = QRectF(left, 0, widths[1] + 4, height)
            painter.drawText(rect, int(middle | _NO_MARK), self.text())
            left += widths[1] + Space.S
        if widths[2]:
            painter.setFont(keys)
            painter.setPen(worn.colour(keys_role))
            painter.drawText(QRectF(left, 0, widths[2] + 4, height), middle, self._keys)


class PrimaryButton(_Button):
    """The one thing to do next on this screen."""

    words_role = keys_role = "on_primary"
    weight = QFont.Weight.DemiBold

    def _grounds(self) -> tuple[str | None, str | None]:
        over = self.underMouse() or self.isDown()
        return ("primary_hover" if over else "primary"), None


class SecondaryButton(_Button):
    """Anything else that may be done here."""


class QuietButton(_Button):
    """An action without a box, for rows and corners."""

    words_role = "primary"

    def _grounds(self) -> tuple[str | None, str | None]:
        return ("hover" if self.underMouse() or self.isDown() else None), None


class DangerButton(_Button):
    """An action that can't be undone; it says what will happen."""

    words_role = keys_role = "danger"

    def _grounds(self) -> tuple[str | None, str | None]:
        over = self.underMouse() or self.isDown()
        return ("danger_soft" if over else "paper"), "danger_mark"


class LinkButton(PressedByEnter):
    """Words that lead somewhere else, such as a piece of guidance."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setFlat(True)
        self.setProperty("role", "link")
        self.setAccessibleName(text)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
