"""A PDF shown as its pages, from bytes that never touch the disk."""

import pypdfium2 as pdfium
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from widgets import looks
from widgets.announce import announce
from widgets.looks import Space

_POINTS_PER_INCH = 72.0
_SCREEN_INCH = 96.0
ZOOMS = (0.5, 0.67, 0.8, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


def page_image(document: pdfium.PdfDocument, page: int, scale: float) -> QImage:
    """Return a page drawn at *scale* (1 is 72 dots to the inch)."""
    bitmap = document[page].render(scale=scale, rev_byteorder=True)
    made = QImage(
        bitmap.buffer,
        bitmap.width,
        bitmap.height,
        bitmap.stride,
        QImage.Format.Format_RGBX8888
        if bitmap.n_channels == len("RGBX")
        else QImage.Format.Format_RGB888,
    )
    return made.copy()  # pdfium frees its own buffer


class _Pages(QWidget):
    """The pages one under another; draws only those in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.document: pdfium.PdfDocument | None = None
        self.sizes: list[tuple[float, float]] = []
        self.zoom = 1.0
        self._drawn: dict[tuple[int, float], QImage] = {}
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def lay_out(self, width: int) -> None:
        """Give the pages their places at the present zoom."""
        wide = max((w for w, _ in self.sizes), default=0) * self._factor()
        tall = sum(h * self._factor() + Space.L for _, h in self.sizes) + Space.L
        self.setFixedSize(QSize(max(width, round(wide) + 2 * Space.L), round(tall)))
        self._drawn.clear()
        self.update()

    def _factor(self) -> float:
        return self.zoom * _SCREEN_INCH / _POINTS_PER_INCH

    def top_of(self, page: int) -> int:
        """Return where a page begins."""
        above = (height * self._factor() + Space.L for _, height in self.sizes[:page])
        return round(Space.L + sum(above))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pages that are in sight."""
        worn, painter = looks.now(), QPainter(self)
        painter.fillRect(event.rect(), worn.colour("desk"))
        top, ratio = float(Space.L), self.devicePixelRatioF()
        for page, (width, height) in enumerate(self.sizes):
            wide, tall = width * self._factor(), height * self._factor()
            box = QRectF(
                round((self.width() - wide) / 2), round(top), round(wide), round(tall)
            )
            top += tall + Space.L
            if not box.intersects(QRectF(event.rect())) or self.document is None:
                continue
            painter.drawImage(box, self._image(page, self._factor() * ratio))
            painter.setPen(QPen(worn.colour("line"), 1))
            painter.drawRect(box)
        painter.end()

    def _image(self, page: int, scale: float) -> QImage:
        kept = 6
        key = (page, scale)
        if key not in self._drawn and self.document is not None:
            while len(self._drawn) >= kept:
                self._drawn.pop(next(iter(self._drawn)))
            self._drawn[key] = page_image(self.document, page, scale)
        return self._drawn[key]


class PdfPreview(QScrollArea):
    """Shows the pages of a PDF; + and - zoom, 0 fits the width.

    *Signals*: ``zoomed(percent)``.
    """

    zoomed = Signal(int)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._fitted = accessible_name, True
        self._pages = _Pages()
        self._pages.setAccessibleName(accessible_name)
        self.setAccessibleName(accessible_name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidget(self._pages)

    def show_pdf(self, content: bytes) -> int:
        """Show a PDF and return its number of pages.

        Raises ValueError if the bytes are no PDF that can be read.
        """
        try:
            document = pdfium.PdfDocument(content)
        except pdfium.PdfiumError as problem:
            raise ValueError(self.tr("This document cannot be shown")) from problem
        self.clear()
        self._pages.document = document
        self._pages.sizes = [document[page].get_size() for page in range(len(document))]
        words = self.tr("pages: {count}").format(count=len(document))
        self._pages.setAccessibleName(f"{self._name}, {words}")
        self._fit()
        return len(document)

    def clear(self) -> None:
        """Show nothing, and let the document go."""
        if self._pages.document is not None:
            self._pages.document.close()
        self._pages.document, self._pages.sizes = None, []
        self._pages.lay_out(self.viewport().width())

    def page_count(self) -> int:
        """Return how many pages are shown."""
        return len(self._pages.sizes)

    def go_to(self, page: int) -> None:
        """Bring a page, counted from nought, to the top."""
        self.verticalScrollBar().setValue(self._pages.top_of(page) - Space.S)

    def zoom_by(self, steps: int) -> None:
        """Zoom in (1) or out (-1) by a step of the scale."""
        here = self._pages.zoom
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - here))
        self._fitted = False
        self._zoom_to(ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))])

    def fit_width(self) -> None:
        """Zoom so that the widest page fills the width."""
        self._fitted = True
        self._fit()

    def _fit(self) -> None:
        wide = max((width for width, _ in self._pages.sizes), default=0.0)
        room = self.viewport().width() - 2 * Space.L - 2
        if wide and self._fitted and room > 0:
            self._zoom_to(min(2.0, room / wide * _POINTS_PER_INCH / _SCREEN_INCH))
        else:
            self._pages.lay_out(self.viewport().width())

    def _zoom_to(self, zoom: float) -> None:
        self._pages.zoom = zoom
        self._pages.lay_out(self.viewport().width())
        percent = round(zoom * 100)
        self.zoomed.emit(percent)
        if self.hasFocus():
            announce(self, self.tr("{percent} per cent").format(percent=percent))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by +, - and 0; the arrows scroll."""
        step = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
        if (by := step.get(Qt.Key(event.key()))) is not None:
            self.zoom_by(by)
        elif event.key() == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl and the wheel."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)
