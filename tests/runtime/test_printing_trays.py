"""Sides, trays and paper reach a real IPP printer through a real CUPS.

Both are started by the test: ``ippeveprinter`` is a printer of CUPS's own that
keeps what it is sent and says how it was asked for. It wants a message bus to
tell its name on; it gets one of its own.
"""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import numpy as np
import pikepdf
import pypdfium2
import pytest

from db.domain.letters.document import Letter
from db.errors import Unavailable
from desktop.letters.run_printing import PaperWanted, RunPart, put_on_paper
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.runtime.printing import Paper, PrintService, Tray
from tests.fixtures.blank_pages import blank_pdf, copy_of
from tests.fixtures.typeset import dl, said, text_of

PATH = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"
NEEDED = ("cupsd", "ippeveprinter", "dbus-daemon", "lpadmin", "lpoptions")
LONGEST_SECONDS = 60
LIGHT = 200
OPEN_TO_ALL = "Order allow,deny\nAllow all\n"
BUS = """<!DOCTYPE busconfig PUBLIC
 "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>system</type><listen>unix:path={path}</listen>
<policy context="default"><allow user="*"/><allow own="*"/>
<allow send_type="method_call"/><allow receive_type="method_return"/></policy>
</busconfig>
"""
TAKES = """#!/bin/sh
cp "$1" "{out}/$$.part"
env | grep ^IPP_ >"{out}/$$.txt"
mv "{out}/$$.part" "{out}/$$.pdf"
"""


@dataclass
class Job:
    """What a printer was sent, and how it was asked to print it."""

    told: dict[str, str]
    pages: int
    pdf: bytes


@dataclass
class RealPrinter:
    """A printer with four trays that prints on both sides."""

    service: PrintService
    out: Path
    device: subprocess.Popen[bytes]
    spooler: subprocess.Popen[bytes]

    def jobs(self, count: int) -> list[Job]:
        """Wait for so many jobs and return them in the order of printing."""
        until = time.monotonic() + LONGEST_SECONDS
        while len(files := list(self.out.glob("*.pdf"))) < count:
            assert time.monotonic() < until, "the printer got nothing"
        files.sort(key=lambda file: file.with_suffix(".txt").stat().st_mtime_ns)
        return [self._job(file) for file in files]

    @staticmethod
    def _job(file: Path) -> Job:
        lines = file.with_suffix(".txt").read_text().splitlines()
        with pikepdf.open(file) as pdf:
            told = dict(one.split("=", 1) for one in lines)
            return Job(told, len(pdf.pages), file.read_bytes())


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def program(name: str) -> str:
    found = shutil.which(name, path=PATH)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def shared() -> Iterator[RealPrinter]:
    yield from a_printer()


@pytest.fixture
def printer(shared: RealPrinter) -> RealPrinter:
    for file in shared.out.iterdir():
        file.unlink()
    return shared


@pytest.fixture
def mortal() -> Iterator[RealPrinter]:
    """A printer of a test's own, which it may end."""
    yield from a_printer()


def a_printer() -> Iterator[RealPrinter]:
    if os.geteuid():
        pytest.skip("a print service of its own is root's to start")
    assert all(shutil.which(one, path=PATH) for one in NEEDED), "make test installs it"
    with tempfile.TemporaryDirectory() as home, ExitStack() as running:
        yield started(Path(home), running)


def started(home: Path, running: ExitStack) -> RealPrinter:
    """Start a bus, a printer and a print service that knows it."""
    home.chmod(0o755)
    for name in ("spool", "cache", "state", "root", "printer", "out"):
        (home / name).mkdir()
    bus, printer_port, port = home / "bus", free_port(), free_port()
    (home / "bus.conf").write_text(BUS.format(path=bus))
    begin(running, {}, "dbus-daemon", f"--config-file={home}/bus.conf", "--nofork")
    until = time.monotonic() + LONGEST_SECONDS
    while not bus.exists():
        assert time.monotonic() < until
    takes = home / "takes"
    takes.write_text(TAKES.format(out=home / "out"))
    takes.chmod(0o755)
    device = begin(
        running,
        {"DBUS_SYSTEM_BUS_ADDRESS": f"unix:path={bus}"},
        *("ippeveprinter", "-2", "-r", "off", "-n", "localhost"),
        *("-p", str(printer_port), "-f", "application/pdf,image/pwg-raster"),
        *("-c", str(takes), "-d", str(home / "printer"), "Run printer"),
    )
    answers(printer_port)
    (home / "cupsd.conf").write_text(
        f"Listen {home}/s\nListen localhost:{port}\nBrowsing Off\nDefaultShared No\n"
        f"<Location />\n{OPEN_TO_ALL}</Location>\n"
        f"<Policy default>\n<Limit All>\n{OPEN_TO_ALL}</Limit>\n</Policy>\n"
    )
    (home / "cups-files.conf").write_text(
        f"User lp\nGroup lp\nSystemGroup root\nServerRoot {home}/root\n"
        f"RequestRoot {home}/spool\nCacheDir {home}/cache\nStateDir {home}/state\n"
        f"AccessLog {home}/access\nErrorLog {home}/error\nPageLog {home}/page\n"
        "Sandboxing relaxed\n"
    )
    given = ("-f", "-c", f"{home}/cupsd.conf", "-s", f"{home}/cups-files.conf")
    spooler = begin(running, {}, "cupsd", *given)
    answers(port)
    where = f"ipp://localhost:{printer_port}/ipp/print"
    made = ("-p", "run", "-E", "-v", where, "-m", "everywhere")
    subprocess.run(  # noqa: S603  CUPS's own program
        [program("lpadmin"), "-h", f"localhost:{port}", *made],
        check=True,
        timeout=LONGEST_SECONDS,
    )
    service = PrintService(f"localhost:{port}")
    until = time.monotonic() + LONGEST_SECONDS
    while not service.trays("run"):  # what it can do is asked of it only now
        assert time.monotonic() < until
    return RealPrinter(service, home / "out", device, spooler)


def begin(
    running: ExitStack, more: dict[str, str], name: str, *given: str
) -> subprocess.Popen[bytes]:
    process = subprocess.Popen(  # noqa: S603  CUPS's own programs, and a bus
        [program(name), *given],
        env={**os.environ, **more},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    running.callback(process.wait, 20)
    running.callback(process.terminate)
    return process


def answers(port: int) -> None:
    """Wait until somebody listens."""
    until = time.monotonic() + LONGEST_SECONDS
    while time.monotonic() < until:
        with socket.socket() as one:
            if one.connect_ex(("127.0.0.1", port)) == 0:
                return
    pytest.fail("nobody listens")


def test_a_printer_names_its_trays(printer: RealPrinter) -> None:
    codes = [tray.code for tray in printer.service.trays("run")]
    assert codes == ["Auto", "Main", "Manual", "ByPassTray"]
    assert printer.service.trays("nobody") == ()


def test_first_sheets_and_the_rest_come_from_their_trays(printer: RealPrinter) -> None:
    """Two letters of one sheet, one of three pages, one more."""
    copies = tuple(copy_of(n, pages) for n, pages in enumerate((2, 1, 3, 1), 1))
    wanted = PaperWanted(
        printer="run",
        letterhead=Tray("InputSlot", "ByPassTray"),
        plain=Tray("InputSlot", "Main"),
    )
    pages = {one.content: letter(one.pages) for one in copies}
    part = RunPart(copies)
    done = put_on_paper(part, wanted, pages.__getitem__, "GH-1", printer.service)
    assert (done.last, len(done.jobs), done.problem) == (4, 3, None)
    jobs = printer.jobs(3)
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


def test_on_blank_paper_every_letterhead_is_drawn(printer: RealPrinter) -> None:
    """One letter of one page, one of three: what has no tray has its letterhead."""
    copies = (copy_of(1, 1), copy_of(2, 3))
    pages = {one.content: letter(one.pages) for one in copies}
    for tray in (None, Tray("InputSlot", "Main")):
        wanted = PaperWanted(printer="run", plain=tray)
        part = RunPart(copies)
        put_on_paper(part, wanted, pages.__getitem__, "GH-1", printer.service)
    for job in printer.jobs(2):
        assert letterheads(job.pdf) == [0, 2], "the first page of each"


def test_a_tray_that_is_gone_prints_nothing(printer: RealPrinter) -> None:
    """Its option would be passed over, and a letter have no letterhead at all."""
    wanted = PaperWanted(
        printer="run",
        letterhead=Tray("InputSlot", "Tray9"),
        plain=Tray("InputSlot", "Main"),
    )
    copies = (copy_of(1, 1),)
    part = RunPart(copies)
    done = put_on_paper(part, wanted, lambda _one: letter(1), "GH-1", printer.service)
    assert isinstance(done.problem, Unavailable)
    assert (done.last, done.jobs) == (None, ())


def test_what_a_printer_that_vanished_has_not_printed_is_told(
    mortal: RealPrinter,
) -> None:
    first = mortal.service.print_pdf(blank_pdf(1), "GH-1", "run")
    mortal.jobs(1)
    mortal.device.kill()
    second = mortal.service.print_pdf(blank_pdf(1), "GH-2", "run")
    assert second in mortal.service.waiting("run").jobs
    assert first != second
    mortal.spooler.kill()
    mortal.spooler.wait(LONGEST_SECONDS)
    part, wanted = RunPart((copy_of(1, 1),)), PaperWanted(printer="run")
    done = put_on_paper(part, wanted, lambda _one: letter(1), "GH-3", mortal.service)
    assert isinstance(done.problem, Unavailable)
    assert (done.last, done.jobs) == (None, ())


def test_what_is_printed_waits_no_more(printer: RealPrinter) -> None:
    job = printer.service.print_pdf(blank_pdf(1), "GH-1", "run")
    until = time.monotonic() + LONGEST_SECONDS
    while job in printer.service.waiting("run").jobs:
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


def test_one_sided_paper_is_asked_for(printer: RealPrinter) -> None:
    printer.service.print_pdf(blank_pdf(1), "GH-2", "run", Paper(both_sides=False))
    [job] = printer.jobs(1)
    assert job.told["IPP_SIDES"] == "one-sided"
