"""Paper: a PDF goes to a printer through CUPS, and never through a file.

Nothing readable is left on the disk but the printer's own spool, which
docs/security.md names. On Windows there is no CUPS, and Qt prints: see
`qt_printing`.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from typing import Final

from db.errors import Unavailable

PATIENCE_SECONDS: Final = 30
NO_PRINTER: Final = (
    "No printer is set up on this computer. Ask IT to add one, or save the PDF."
)
NO_PRINTING: Final = (
    "This computer can't print yet: it has no CUPS. Ask IT, or save the PDF."
)
NO_ANSWER: Final = "The print service does not answer. Try again, or save the PDF."
_TRAY_OPTIONS: Final = frozenset({"InputSlot", "media-source"})
NOT_THERE: Final = "That printer is not there any more. Choose another."


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer by the name that CUPS gives it."""

    name: str
    is_default: bool


@dataclass(frozen=True, slots=True)
class Tray:
    """Where a printer takes paper from.

    Attributes:
        option: what CUPS calls the choice; code: what it calls this one.
        name: as the driver words it; many name a tray by its code.
    """

    option: str
    code: str
    name: str = ""

    def __str__(self) -> str:
        """Return what a person calls it."""
        return self.name or self.code


@dataclass(frozen=True, slots=True)
class Paper:
    """How pages are put on paper.

    Attributes:
        both_sides: None leaves it to the printer.
        tray: None leaves it to the printer.
        size: as CUPS calls it, like ``A4``; empty leaves it to the printer.
    """

    both_sides: bool | None = None
    tray: Tray | None = None
    size: str = ""

    def options(self) -> tuple[str, ...]:
        """Return the options of ``lp``."""
        given = ["-o", f"media={self.size}"] if self.size else []
        if self.both_sides is not None:
            sides = "two-sided-long-edge" if self.both_sides else "one-sided"
            given += ["-o", f"sides={sides}"]
        if self.tray is not None:
            given += ["-o", f"{self.tray.option}={self.tray.code}"]
        return tuple(given)


@dataclass(frozen=True, slots=True)
class AtPrinter:
    """What a printer has not done yet.

    Attributes:
        jobs: that wait, or are being printed, as the print service calls them.
        says: what the print service says of the printer, in its own words.
        stopped: whether it prints nothing until somebody sees to it.
    """

    jobs: frozenset[str] = frozenset()
    says: str = ""
    stopped: bool = False


AS_SET_UP: Final = Paper()


@dataclass(frozen=True, slots=True)
class PrintService:
    """The way to the printers.

    Attributes:
        server: CUPS's socket or host; None is this machine's own.
    """

    server: str | None = None

    def printers(self) -> tuple[Printer, ...]:
        """Return the printers, the default one first; none is no error.

        Raises Unavailable where nothing here can print. Call from the slow
        lane.
        """
        if "not running" in self._ask("lpstat", "-r"):
            raise Unavailable(NO_ANSWER)
        names = self._ask("lpstat", "-e").split()
        told = self._ask("lpstat", "-d")
        default = told.rpartition(":")[2].strip() if ":" in told else None
        return tuple(
            sorted(
                (Printer(name, name == default) for name in names),
                key=lambda printer: (not printer.is_default, printer.name.casefold()),
            )
        )

    def trays(self, printer: str) -> tuple[Tray, ...]:
        """Return the trays of a printer; none where its driver names none.

        Raises Unavailable where nothing here can print. Call from the slow lane.
        """
        # It fails for a printer that has no driver, and then it names no tray.
        told = self._ask("lpoptions", "-p", printer, "-l", may_fail=True).splitlines()
        for line in told:
            name, colon, codes = line.partition(":")
            option = name.partition("/")[0].strip()
            if colon and option in _TRAY_OPTIONS:
                return tuple(Tray(option, code.lstrip("*")) for code in codes.split())
        return ()

    def print_pdf(
        self,
        pdf: bytes,
        title: str,
        printer: str | None = None,
        paper: Paper = AS_SET_UP,
    ) -> str:
        """Send *pdf* to a printer and return the name of the job.

        Args:
            pdf: the document; it travels through a pipe.
            title: what the printer's queue shows to everyone: a kind of
                document, never a name.
            printer: one of `printers`; None is the default one.
            paper: its sides and its tray.

        Raises:
            Unavailable: with what to do about it.
        """
        known = self.printers()
        chosen = printer or (known[0].name if known else None)
        if chosen is None:
            raise Unavailable(NO_PRINTER)
        if chosen not in {each.name for each in known}:
            raise Unavailable(NOT_THERE)
        how = paper.options()
        said = self._ask("lp", "-d", chosen, "-t", title, *how, "-", given=pdf)
        return said.partition("request id is ")[2].partition(" ")[0]

    def waiting(self, printer: str) -> AtPrinter:
        """Return what a printer has still to do, whoever sent it.

        Raises Unavailable where nothing here can print. Call from the slow lane.
        """
        queue = self._ask("lpstat", "-o", printer, may_fail=True)
        jobs = frozenset(line.split()[0] for line in queue.splitlines() if line.strip())
        told = self._ask("lpstat", "-p", printer, may_fail=True).splitlines()
        stopped = bool(told) and " disabled since" in told[0]
        says = told[1].strip() if len(told) > 1 else ""
        return AtPrinter(jobs, says, stopped)

    def _ask(
        self,
        program: str,
        *arguments: str,
        given: bytes = b"",
        may_fail: bool = False,
    ) -> str:
        """Run a program of CUPS in English and return what it says."""
        path = shutil.which(program)
        if path is None:
            raise Unavailable(NO_PRINTING)
        server = ("-h", self.server) if self.server else ()
        try:
            done = subprocess.run(  # noqa: S603  a fixed program; names are checked
                ["/usr/bin/env", "LC_ALL=C", path, *server, *arguments],
                input=given,
                capture_output=True,
                timeout=PATIENCE_SECONDS,
                check=False,
            )
        except subprocess.TimeoutExpired as error:
            raise Unavailable(NO_ANSWER) from error
        if done.returncode and not may_fail and b"No destinations" not in done.stderr:
            raise Unavailable(NO_ANSWER)
        return done.stdout.decode(errors="replace")


def printing_here() -> PrintService:
    """Return the way to the printers of this computer."""
    if sys.platform == "win32":
        from desktop.runtime.qt_printing import QtPrintService  # noqa: PLC0415 - CUPS needs none of it

        return QtPrintService()
    return PrintService()
