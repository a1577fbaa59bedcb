"""A document to look at, from bytes that never touch the disk."""

from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal, Slot
from PySide6.QtGui import QImage, QImageReader, QKeyEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QStackedWidget,
    QWidget,
)

from widgets.pdf_preview import ZOOMS, PdfPreview

_MOST_MEGABYTES: Final = 256
"""Of memory for one picture; a larger one is refused."""
_STEPS: Final = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}


class PictureView(QScrollArea):
    """A picture; + and - zoom, 0 fits the width.

    *Signals*: ``zoomed(percent)``.
    """

    zoomed = Signal(int)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture, self._zoom, self._fitted = QImage(), 1.0, True
        self._shown = QLabel()
        self._shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shown.setAccessibleName(accessible_name)
        self.setAccessibleName(accessible_name)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._shown)

    def show_picture(self, content: bytes) -> None:
        """Show a picture, upright as its camera says.

        Raises ValueError if it can't be read, or needs too much memory.
        """
        held = QByteArray(content)
        buffer = QBuffer(held)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAllocationLimit(_MOST_MEGABYTES)
        reader.setAutoTransform(True)
        picture = reader.read()
        if picture.isNull():
            raise ValueError(self.tr("This document cannot be shown"))
        self._picture, self._fitted = picture, True
        self._draw()

    def clear(self) -> None:
        """Let the picture go."""
        self._picture = QImage()
        self._shown.clear()

    def zoom_by(self, steps: int) -> None:
        """Zoom in (1) or out (-1) by a step of the scale."""
        nearest = min(range(len(ZOOMS)), key=lambda at: abs(ZOOMS[at] - self._zoom))
        self._zoom = ZOOMS[max(0, min(len(ZOOMS) - 1, nearest + steps))]
        self._fitted = False
        self._draw()

    def fit_width(self) -> None:
        """Zoom so that it fills the width, though never beyond its own size."""
        self._fitted = True
        self._draw()

    def _draw(self) -> None:
        if self._picture.isNull():
            return
        if self._fitted:
            room = max(1, self.viewport().width())
            self._zoom = min(1.0, room / self._picture.width())
        smooth = Qt.TransformationMode.SmoothTransformation
        width = max(1, round(self._picture.width() * self._zoom))
        drawn = QPixmap.fromImage(self._picture.scaledToWidth(width, smooth))
        self._shown.setPixmap(drawn)
        self._shown.resize(drawn.size())
        self.zoomed.emit(round(self._zoom * 100))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        super().resizeEvent(event)
        if self._fitted:
            self._draw()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Zoom by +, - and 0; the arrows scroll."""
        if (by := _STEPS.get(Qt.Key(event.key()))) is not None:
            self.zoom_by(by)
        elif event.key() == Qt.Key.Key_0:
            self.fit_width()
        else:
            super().keyPressEvent(event)


class DocumentView(QStackedWidget):
    """Shows a PDF, a picture, or words, whichever a document is.

    *Signals*: ``zoomed(percent)``.
    """

    zoomed = Signal(int)

    def __init__(self, accessible_name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pdf = PdfPreview(accessible_name)
        self.picture = PictureView(accessible_name)
        self.words = QPlainTextEdit()
        self.words.setReadOnly(True)
        self.words.setAccessibleName(accessible_name)
        self.words.setTabChangesFocus(True)
        self.words.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        for view in (self.words, self.pdf, self.picture):
            self.addWidget(view)
        self.pdf.zoomed.connect(self.zoomed)
        self.picture.zoomed.connect(self.zoomed)
        self.setFocusProxy(self.words)

    def show_pdf(self, content: bytes) -> int:
        """Show a PDF; return its number of pages. Raises ValueError."""
        pages = self.pdf.show_pdf(content)
        self._bring(self.pdf)
        return pages

    def show_picture(self, content: bytes) -> None:
        """Show a picture. Raises ValueError."""
        self.picture.show_picture(content)
        self._bring(self.picture)

    def show_words(self, words: str) -> None:
        """Show plain words; nothing in them is followed or fetched."""
        self.words.setPlainText(words)
        self._bring(self.words)

    def _bring(self, view: QWidget) -> None:
        self.setCurrentWidget(view)
        self.setFocusProxy(view)

    @Slot()
    def clear(self) -> None:
        """Let go of whatever is shown."""
        self.pdf.clear()
        self.picture.clear()
        self.words.clear()
        self._bring(self.words)
