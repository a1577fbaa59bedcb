"""What the painted lists share: cut words, pills, hairlines, row marks."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from widgets import looks
from widgets.colours import Tone
from widgets.looks import Size

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def line_height(font: QFont) -> float:
    """Return the height of one line."""
    return QFontMetricsF(font).height()


def width_of(font: QFont, text: str) -> float:
    """Return how wide words are in a font."""
    return QFontMetricsF(font).horizontalAdvance(text)


def paint_words(
    painter: QPainter,
    rect: QRectF,
    text: str,
    font: QFont,
    role: str,
    align: Qt.AlignmentFlag = LEFT,
) -> None:
    """Draw one line of words, cut with three dots where the room ends."""
    painter.setFont(font)
    painter.setPen(looks.now().colour(role))
    cut = QFontMetricsF(font).elidedText(
        text, Qt.TextElideMode.ElideRight, rect.width() + 1
    )
    painter.drawText(rect, align | Qt.TextFlag.TextSingleLine, cut)


def pill_width(text: str) -> float:
    """Return how wide a pill with these words is."""
    worn = looks.now()
    font = worn.font(Size.SMALL, QFont.Weight.DemiBold)
    return width_of(font, text) + 2 * worn.px(8)


def paint_pill(
    painter: QPainter, right: float, middle: float, text: str, tone: Tone
) -> float:
    """Draw words on a soft ground, ending at *right*; return where it begins."""
    worn = looks.now()
    font = worn.font(Size.SMALL, QFont.Weight.DemiBold)
    width, height = pill_width(text), line_height(font) + 6
    box = QRectF(right - width, middle - height / 2, width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(worn.colours.ground(tone))
    painter.drawRoundedRect(box, 5, 5)
    paint_words(painter, box, text, font, tone.value, CENTRE)
    return box.left()


def paint_hairline(painter: QPainter, rect: QRectF, inset: float = 0.0) -> None:
    """Draw the line under a row."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(looks.now().colour("hairline"), 1))
    below = rect.bottom() - 0.5
    painter.drawLine(
        QPointF(rect.left() + inset, below), QPointF(rect.right() - inset, below)
    )


def paint_row_ring(painter: QPainter, rect: QRectF, radius: float = 6.0) -> None:
    """Draw the thick focus ring inside a row of a list."""
    worn = looks.now()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(worn.colour("focus"), 3))
    painter.drawRoundedRect(rect.adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
    painter.setPen(QPen(worn.colour("focus_edge"), 1.5))
    painter.drawRoundedRect(
        rect.adjusted(3.75, 3.75, -3.75, -3.75), radius - 2, radius - 2
    )


def paint_dot(painter: QPainter, rect: QRectF, role: str) -> None:
    """Draw a filled dot."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(looks.now().colour(role))
    painter.drawEllipse(rect)
