"""Paper through Qt: the same pages, sides and refusals as through CUPS.

Windows itself is not here. Qt prints into a PDF, through the same code; and, where
Qt on this machine reaches CUPS, to a real IPP printer.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication

from db.domain.letters.document import Letter
from db.errors import Unavailable
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.runtime.printing import Paper
from desktop.runtime.qt_printing import QtPrintService, bands, draw, lay_out
from tests.fixtures.typeset import dl, pictures, said, text_of

DOTS_PER_INCH = 300
SHOWN_AT = 100
DARK = 128
ROUNDED = 8
NEAR = 1
"""A dot of 100 an inch."""


def letter() -> bytes:
    """Return a letter of several pages, with everything that is drawn."""
    text = text_of(tuple(said("A line of words. " * 60) for _ in range(9)))
    return pdf_of(set_letter(Letter((text,)), dl(), pictures()), pictures())


class Told(QPrinter):
    """A printer that remembers the sides it is told: a file has none."""

    def __init__(self, mode: QPrinter.PrinterMode) -> None:
        super().__init__(mode)
        self.sides: list[QPrinter.DuplexMode] = []

    def setDuplex(self, mode: QPrinter.DuplexMode) -> None:
        self.sides.append(mode)
        super().setDuplex(mode)


def into(path: Path) -> Told:
    """Return a printer that is a file."""
    device = Told(QPrinter.PrinterMode.HighResolution)
    device.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    device.setOutputFileName(str(path))
    device.setResolution(DOTS_PER_INCH)
    return device


def shown(pdf: bytes | Path) -> list[np.ndarray]:
    """Return the pages of a file in grey."""
    with pypdfium2.PdfDocument(pdf) as document:
        return [
            np.asarray(
                page.render(scale=SHOWN_AT / 72, grayscale=True).to_numpy(),
                dtype=np.int16,
            ).squeeze()
            for page in document
        ]


def test_what_comes_out_is_the_page_in_its_size(
    qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    device, given = into(tmp_path / "out.pdf"), letter()
    lay_out(device, "GH-1", Paper(both_sides=True, size="A4"))
    draw(given, device)
    before, after = shown(given), shown(tmp_path / "out.pdf")
    assert len(before) == len(after) > 1
    for one, other in zip(before, after, strict=True):
        assert max(abs(one.shape[n] - other.shape[n]) for n in (0, 1)) <= 1
        apart = np.abs(ink_of(one) - ink_of(other))
        assert apart.max() <= NEAR, "a page is shifted, or of another size"
        assert abs(one.mean() - other.mean()) < 1, "it is darker, or lacks something"


def ink_of(page: np.ndarray) -> np.ndarray:
    """Return where the ink of a page begins and ends, down and across."""
    rows, columns = np.nonzero(page < DARK)
    return np.array([rows.min(), rows.max(), columns.min(), columns.max()])


@pytest.mark.parametrize("dots_per_inch", [150, 203, 300, 600])
def test_strips_of_a_page_are_the_page(dots_per_inch: int) -> None:
    with pypdfium2.PdfDocument(letter()) as document:
        page = document[0]
        whole = page.render(scale=dots_per_inch / 72, prefer_bgrx=True).to_numpy()
        height = 0
        for top, band in bands(page, dots_per_inch):
            assert top == height, "a strip overlaps another, or leaves a gap"
            height += band.height()
            flat = np.frombuffer(band.constBits(), np.uint8)
            dots = flat.reshape(band.height(), -1)[:, : band.width() * 4]
            part = whole[top:height].reshape(band.height(), -1)
            apart = np.abs(dots.astype(np.int16) - part.astype(np.int16))
            assert apart.reshape(band.height(), -1, 4)[..., :3].max() <= ROUNDED
    assert height == whole.shape[0]


def test_sides_and_paper_are_as_they_were_asked_for(
    qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    device = into(tmp_path / "out.pdf")
    lay_out(device, "GH-1", Paper(both_sides=True, size="A4"))
    assert (device.pageLayout().pageSize().name(), device.docName()) == ("A4", "GH-1")
    assert device.pageLayout().margins().isNull()
    lay_out(device, "GH-1", Paper(both_sides=False))
    modes = QPrinter.DuplexMode
    assert device.sides == [modes.DuplexLongSide, modes.DuplexNone]


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_file_that_cannot_be_written_is_a_printer_that_is_not_there(
    qapp: QApplication, tmp_path: Path
) -> None:
    del qapp
    device = into(tmp_path / "no such folder" / "out.pdf")
    with pytest.raises(Unavailable):
        draw(letter(), device)


def test_a_printer_that_is_not_there_is_said(qapp: QApplication) -> None:
    del qapp
    with pytest.raises(Unavailable):
        QtPrintService().print_pdf(letter(), "GH-1", "no-such-printer")
