"""Paper through Qt: where there is no CUPS, and that is Windows.

The same contract as `PrintService`. A page is drawn as it would be shown, at the
resolution of the printer, in bands so that no page is in memory whole; it never
touches a file. What Windows itself does has not been tried: the pages, the sides
and the paper are proved on Linux, where Qt prints into a PDF and through CUPS.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from math import ceil
from typing import Final

import pypdfium2
from PySide6.QtCore import QMarginsF, QPoint
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from db.errors import Unavailable
from desktop.runtime.printing import (
    AS_SET_UP,
    NO_ANSWER,
    NO_PRINTER,
    NOT_THERE,
    AtPrinter,
    Paper,
    Printer,
    PrintService,
    Tray,
)

SOURCE: Final = "source"
"""The option of a tray that Qt names."""
_BAND: Final = 1_000
"""Rows of dots that are drawn at once: 20 MB at 600 dots an inch."""
_POINTS_PER_INCH: Final = 72
_A4: Final = QPageSize.PageSizeId.A4


@dataclass(frozen=True, slots=True)
class QtPrintService(PrintService):
    """The way to the printers that Qt knows; call it from the slow lane."""

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, the default one first; none is no error."""
        default = QPrinterInfo.defaultPrinterName()
        names = QPrinterInfo.availablePrinterNames()
        return tuple(
            sorted(
                (Printer(name, name == default) for name in names),
                key=lambda printer: (not printer.is_default, printer.name.casefold()),
            )
        )

    def trays(self, printer: str) -> tuple[Tray, ...]:
        """Return the trays of a printer; none where Qt can't name them.

        It can on Windows alone.
        """
        named = getattr(_printer(printer), "supportedPaperSources", None)
        if named is None:
            return ()
        return tuple(Tray(SOURCE, str(one.value), _name_of(one)) for one in named())

    def waiting(self, printer: str) -> AtPrinter:
        """Return nothing: Qt does not say what a printer has still to do."""
        del printer
        return AtPrinter()

    def print_pdf(
        self,
        pdf: bytes,
        title: str,
        printer: str | None = None,
        paper: Paper = AS_SET_UP,
    ) -> str:
        """Send *pdf* to a printer; the job has no name that Qt would tell.

        Raises Unavailable.
        """
        known = self.printers()
        chosen = printer or (known[0].name if known else None)
        if chosen is None:
            raise Unavailable(NO_PRINTER)
        if chosen not in {each.name for each in known}:
            raise Unavailable(NOT_THERE)
        device = _printer(chosen)
        lay_out(device, title, paper)
        draw(pdf, device)
        return ""


def lay_out(device: QPrinter, title: str, paper: Paper) -> None:
    """Say how a printer prints what follows."""
    device.setDocName(title)
    device.setFullPage(True)
    if paper.size:
        size = QPageSize(_A4)
        upright = QPageLayout.Orientation.Portrait
        device.setPageLayout(QPageLayout(size, upright, QMarginsF()))
        device.setFullPage(True)
    if paper.both_sides is not None:
        modes = QPrinter.DuplexMode
        long_side, none = modes.DuplexLongSide, modes.DuplexNone
        device.setDuplex(long_side if paper.both_sides else none)
    if paper.tray is not None:
        device.setPaperSource(QPrinter.PaperSource(int(paper.tray.code)))


def draw(pdf: bytes, device: QPrinter) -> None:
    """Draw the pages of a document at the printer's resolution, at their size.

    Raises Unavailable where the printer takes no more; what it got is given up.
    """
    painter = QPainter()
    if not painter.begin(device):
        raise Unavailable(NO_ANSWER)
    try:
        with closing(pypdfium2.PdfDocument(pdf)) as document:
            for number, page in enumerate(document):
                if number and not device.newPage():
                    device.abort()
                    raise Unavailable(NO_ANSWER)
                with closing(page):
                    for top, band in bands(page, device.resolution()):
                        painter.drawImage(QPoint(0, top), band)
    finally:
        painter.end()
    if device.printerState() is QPrinter.PrinterState.Error:
        raise Unavailable(NO_ANSWER)


def bands(page: pypdfium2.PdfPage, dots_per_inch: int) -> Iterator[tuple[int, QImage]]:
    """Yield a page as strips of dots, with how far down each begins."""
    scale = dots_per_inch / _POINTS_PER_INCH
    height = ceil(page.get_height() * scale)
    for top in range(0, height, _BAND):
        end = min(top + _BAND, height)
        below = (height - end - 0.5) / scale if end < height else 0
        above = (top - 0.5) / scale if top else 0
        shown = page.render(
            scale=scale,
            crop=(0, below, 0, above),
            prefer_bgrx=True,
            rev_byteorder=False,
        )
        data = bytes(shown.buffer)
        form = QImage.Format.Format_RGB32
        # The bytes outlive the picture: it is copied while they are there.
        yield (
            top,
            QImage(data, shown.width, shown.height, shown.stride, form).copy(),
        )


def _printer(name: str) -> QPrinter:
    """Return a printer by its name. Raises Unavailable."""
    device = QPrinter(
        QPrinterInfo.printerInfo(name), QPrinter.PrinterMode.HighResolution
    )
    if not device.isValid():
        raise Unavailable(NOT_THERE)
    return device


def _name_of(source: QPrinter.PaperSource) -> str:
    """Return what a tray is called; Windows's own have but a number."""
    custom = source.value >= QPrinter.PaperSource.CustomSource.value
    return str(source.value) if custom else source.name
