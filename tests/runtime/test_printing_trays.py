"""Sides, trays and paper reach a real IPP printer through a real CUPS."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2

from db.domain.letters.document import Letter
from db.errors import Unavailable
from desktop.letters.run_printing import PaperWanted, RunPart, put_on_paper
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.runtime.printing import Paper, Tray
from tests.fixtures.blank_pages import blank_pdf, copy_of
from tests.fixtures.real_printer import LONGEST_SECONDS, RealPrinter
from tests.fixtures.typeset import dl, said, text_of

LIGHT = 200
ROOT = Path(__file__).parents[2]


def test_a_printer_names_its_trays(real_printer: RealPrinter) -> None:
    codes = [tray.code for tray in real_printer.service.trays("run")]
    assert codes == ["Auto", "Main", "Manual", "ByPassTray"]
    assert real_printer.service.trays("nobody") == ()


def test_first_sheets_and_the_rest_come_from_their_trays(
    real_printer: RealPrinter,
) -> None:
    """Two letters of one sheet, one of three pages, one more."""
    copies = tuple(copy_of(n, pages) for n, pages in enumerate((2, 1, 3, 1), 1))
    wanted = PaperWanted(
        printer="run",
        letterhead=Tray("InputSlot", "ByPassTray"),
        plain=Tray("InputSlot", "Main"),
    )
    pages = {one.content: letter(one.pages) for one in copies}
    part = RunPart(copies)
    done = put_on_paper(part, wanted, pages.__getitem__, "GH-1", real_printer.service)
    assert (done.last, len(done.jobs), done.problem) == (4, 3, None)
    jobs = real_printer.jobs(3)
    assert [job.pages for job in jobs] == [6, 2, 2]
    trays = [job.told["IPP_MEDIA_COL"] for job in jobs]
    assert "media-source=by-pass-tray" in trays[0]
    assert "media-source=main" in trays[1]
    assert "media-source=by-pass-tray" in trays[2]
    for job in jobs:
        assert job.told["IPP_SIDES"] == "two-sided-long-edge"
        assert "x-dimension=21000" in job.told["IPP_MEDIA_COL"]
    heads = [letterheads(job.pdf) for job in jobs]
    assert heads == [[], [], []], "the paper of first sheets has its own"


def test_on_blank_paper_every_letterhead_is_drawn(real_printer: RealPrinter) -> None:
    """One letter of one page, one of three: what has no tray has its letterhead."""
    copies = (copy_of(1, 1), copy_of(2, 3))
    pages = {one.content: letter(one.pages) for one in copies}
    for tray in (None, Tray("InputSlot", "Main")):
        wanted = PaperWanted(printer="run", plain=tray)
        part = RunPart(copies)
        put_on_paper(part, wanted, pages.__getitem__, "GH-1", real_printer.service)
    for job in real_printer.jobs(2):
        assert letterheads(job.pdf) == [0, 2], "the first page of each"


def test_a_tray_that_is_gone_prints_nothing(real_printer: RealPrinter) -> None:
    """Its option would be passed over, and a letter have no letterhead at all."""
    wanted = PaperWanted(
        printer="run",
        letterhead=Tray("InputSlot", "Tray9"),
        plain=Tray("InputSlot", "Main"),
    )
    copies = (copy_of(1, 1),)
    part = RunPart(copies)
    done = put_on_paper(
        part, wanted, lambda _one: letter(1), "GH-1", real_printer.service
    )
    assert isinstance(done.problem, Unavailable)
    assert (done.last, done.jobs) == (None, ())


def test_what_a_printer_that_vanished_has_not_printed_is_told(
    mortal_printer: RealPrinter,
) -> None:
    first = mortal_printer.service.print_pdf(blank_pdf(1), "GH-1", "run")
    mortal_printer.jobs(1)
    mortal_printer.device.kill()
    second = mortal_printer.service.print_pdf(blank_pdf(1), "GH-2", "run")
    assert second in mortal_printer.service.waiting("run").jobs
    assert first != second
    mortal_printer.spooler.kill()
    mortal_printer.spooler.wait(LONGEST_SECONDS)
    part, wanted = RunPart((copy_of(1, 1),)), PaperWanted(printer="run")
    done = put_on_paper(
        part, wanted, lambda _one: letter(1), "GH-3", mortal_printer.service
    )
    assert isinstance(done.problem, Unavailable)
    assert (done.last, done.jobs) == (None, ())


def test_what_is_printed_waits_no_more(real_printer: RealPrinter) -> None:
    job = real_printer.service.print_pdf(blank_pdf(1), "GH-1", "run")
    until = time.monotonic() + LONGEST_SECONDS
    while job in real_printer.service.waiting("run").jobs:
        assert time.monotonic() < until, "it is never done"


def letter(pages: int) -> bytes:
    """Return a real letter of so many pages, its letterhead black."""
    text = text_of(tuple(said("A line of words. " * 40) for _ in range(pages * 6)))
    made = set_letter(Letter((replace(text, enclosures=()),)), dl())
    with pikepdf.open(BytesIO(pdf_of(made))) as pdf:
        del pdf.pages[pages:]
        assert len(pdf.pages) == pages
        out = BytesIO()
        pdf.save(out)
    return out.getvalue()


def letterheads(pdf: bytes) -> list[int]:
    """Return the pages on which something stands where a letterhead does."""
    with pypdfium2.PdfDocument(pdf) as document:
        shown = [
            np.asarray(page.render(grayscale=True).to_numpy()) for page in document
        ]
    return [n for n, page in enumerate(shown) if page[30:54, :330].min() < LIGHT]


def test_one_sided_paper_is_asked_for(real_printer: RealPrinter) -> None:
    real_printer.service.print_pdf(blank_pdf(1), "GH-2", "run", Paper(both_sides=False))
    [job] = real_printer.jobs(1)
    assert job.told["IPP_SIDES"] == "one-sided"


def test_what_windows_prints_with_reaches_a_real_printer_too(
    real_printer: RealPrinter,
) -> None:
    """Qt draws the pages and asks for sides; here it hands them to CUPS."""
    server = real_printer.service.server or ""
    told = subprocess.run(
        [sys.executable, "-m", "tests.fixtures.qt_prints", "run"],
        input=letter(3),
        env={**os.environ, "CUPS_SERVER": server, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        check=True,
        cwd=ROOT,
        timeout=LONGEST_SECONDS,
    )
    assert told.stdout == b"run"
    [job] = real_printer.jobs(1)
    assert job.told["IPP_SIDES"] == "two-sided-long-edge"
    assert job.pages == 3
    assert letterheads(job.pdf) == [0]
