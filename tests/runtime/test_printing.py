"""Printing through a real CUPS that the tests start for themselves.

The printer at its end is a pipe on this machine, reached by a backend of our
own, as the ready-made one needs packages we do without; what arrives
there is what would be on the paper.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from db.errors import Unavailable
from desktop.runtime.printing import Printer, PrintService

CUPSD = shutil.which("cupsd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin")
PDF = b"%PDF-1.4\n" + b"% slip\n" * 10_000 + b"%%EOF\n"
OPEN_TO_ALL = "Order allow,deny\nAllow all\n"
BACKEND = """#!/bin/sh
exec cat ${6:+"$6"} >"${DEVICE_URI#tray://}"
"""
"""Gives the job, a file or what comes in, to the pipe that the address names."""


@dataclass
class Cups:
    """A print service of its own."""

    home: Path

    @property
    def server(self) -> str:
        return str(self.home / "s")

    def add_printer(self, name: str, pipe: Path) -> None:
        self.run("lpadmin", "-p", name, "-E", "-v", f"tray://{pipe}", "-m", "raw")

    def run(self, program: str, *arguments: str) -> str:
        path = shutil.which(program, path="/usr/sbin:/usr/bin:/bin")
        assert path is not None
        done = subprocess.run(  # noqa: S603  CUPS's own programs
            [path, "-h", self.server, *arguments],
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout


@pytest.fixture
def cups(service: Cups) -> Iterator[Cups]:
    """The service without a printer, before the test and after it."""
    yield service
    for name in service.run("lpstat", "-e").split():
        service.run("lpadmin", "-x", name)


@pytest.fixture(scope="module")
def service() -> Iterator[Cups]:
    if CUPSD is None or os.geteuid() != 0:
        pytest.skip("needs the package cups, and root to start its service")
    with tempfile.TemporaryDirectory() as home:
        yield from started(Path(home))


def started(home: Path) -> Iterator[Cups]:
    """Start a service in *home*, which its own user can read, and end it."""
    assert CUPSD is not None
    home.chmod(0o755)
    for name in ("spool", "cache", "state", "root"):
        (home / name).mkdir()
    backend = home / "bin" / "backend" / "tray"
    backend.parent.mkdir(parents=True)
    backend.write_text(BACKEND)
    backend.chmod(0o755)
    (home / "bin" / "daemon").symlink_to("/usr/lib/cups/daemon")
    service = Cups(home)
    (home / "cupsd.conf").write_text(
        f"Listen {service.server}\nBrowsing Off\nDefaultShared No\n"
        f"<Location />\n{OPEN_TO_ALL}</Location>\n"
        f"<Policy default>\n<Limit All>\n{OPEN_TO_ALL}</Limit>\n</Policy>\n"
    )
    (home / "cups-files.conf").write_text(
        f"User lp\nGroup lp\nSystemGroup root\nServerRoot {home}/root\n"
        f"ServerBin {home}/bin\n"
        f"RequestRoot {home}/spool\nCacheDir {home}/cache\nStateDir {home}/state\n"
        f"AccessLog {home}/access\nErrorLog {home}/error\nPageLog {home}/page\n"
    )
    process = subprocess.Popen(  # noqa: S603  CUPS's own program
        [CUPSD, "-f", "-c", home / "cupsd.conf", "-s", home / "cups-files.conf"]
    )
    while process.poll() is None and "not running" in service.run("lpstat", "-r"):
        continue
    assert process.poll() is None, Path(home / "error").read_text()
    yield service
    process.terminate()
    process.wait(20)


@dataclass
class PaperTray:
    """A printer that keeps what it is sent."""

    pipe: Path
    arrived: threading.Event
    pages: bytes = b""


@pytest.fixture
def tray(service: Cups) -> Iterator[PaperTray]:
    tray = PaperTray(service.home / "paper", threading.Event())
    os.mkfifo(tray.pipe)
    tray.pipe.chmod(0o666)  # the service prints as a user of its own

    def take_one_job() -> None:
        tray.pages = tray.pipe.read_bytes()
        tray.arrived.set()

    thread = threading.Thread(target=take_one_job, daemon=True)
    thread.start()
    yield tray
    if not tray.arrived.is_set():
        tray.pipe.write_bytes(b"")
    thread.join(10)
    tray.pipe.unlink()


def test_a_pdf_arrives_at_the_printer_as_it_was(cups: Cups, tray: PaperTray) -> None:
    cups.add_printer("slips", tray.pipe)
    service = PrintService(cups.server)
    assert service.print_pdf(PDF, "Visit slip").startswith("slips-")
    assert tray.arrived.wait(30)
    assert tray.pages == PDF


def test_the_default_printer_comes_first(cups: Cups, tray: PaperTray) -> None:
    for name in ("back-office", "counter"):
        cups.add_printer(name, tray.pipe)
    cups.run("lpadmin", "-d", "counter")
    service = PrintService(cups.server)
    assert service.printers() == (
        Printer("counter", True),
        Printer("back-office", False),
    )
    with pytest.raises(Unavailable, match="not there any more"):
        service.print_pdf(PDF, "Visit slip", "gone")


def test_no_printer_is_said_kindly(cups: Cups) -> None:
    service = PrintService(cups.server)
    assert service.printers() == ()
    with pytest.raises(Unavailable, match="No printer is set up"):
        service.print_pdf(PDF, "Visit slip")


def test_a_print_service_that_is_not_there(cups: Cups, tmp_path: Path) -> None:
    assert cups.server
    with pytest.raises(Unavailable, match="does not answer"):
        PrintService(str(tmp_path / "nobody")).printers()


def test_a_computer_without_cups(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Unavailable, match="has no CUPS"):
        PrintService().print_pdf(PDF, "Visit slip")
