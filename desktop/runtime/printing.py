"""Paper: a PDF goes to a printer through CUPS, and never through a file.

Nothing readable is left on the disk but the printer's own spool, which
docs/security.md names. On Windows printing has not been proven yet: it is
refused with words, and the PDF can be saved and printed by hand.
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
NOT_PROVEN: Final = (
    "Printing from Windows has not been proven yet. Save the PDF and print it there."
)


@dataclass(frozen=True, slots=True)
class Printer:
    """A printer by the name that CUPS gives it."""

    name: str
    is_default: bool


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

    def print_pdf(self, pdf: bytes, title: str, printer: str | None = None) -> str:
        """Send *pdf* to a printer and return the name of the job.

        Args:
            pdf: the document; it travels through a pipe.
            title: what the printer's queue shows to everyone: a kind of
                document, never a name.
            printer: one of `printers`; None is the default one.

        Raises:
            Unavailable: with what to do about it.
        """
        known = self.printers()
        chosen = printer or (known[0].name if known else None)
        if chosen is None:
            raise Unavailable(NO_PRINTER)
        if chosen not in {each.name for each in known}:
            raise Unavailable("That printer is not there any more. Choose another.")
        said = self._ask("lp", "-d", chosen, "-t", title, "-", given=pdf)
        return said.partition("request id is ")[2].partition(" ")[0]

    def _ask(self, program: str, *arguments: str, given: bytes = b"") -> str:
        """Run a program of CUPS in English and return what it says."""
        if sys.platform == "win32":
            raise Unavailable(NOT_PROVEN)
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
        if done.returncode and b"No destinations" not in done.stderr:
            raise Unavailable(NO_ANSWER)
        return done.stdout.decode(errors="replace")
