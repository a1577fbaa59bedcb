"""A print run goes to its printer, or into a file; for the slow lane."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.changes import Changes
from db.queries.letters.paper import LetterCopy
from db.store.files import write_whole
from desktop.letters.run_paper import Wished, merged, stretches
from desktop.runtime.printing import Paper, Printer, PrintService, Tray

A4: Final = "A4"


@dataclass(frozen=True, slots=True)
class PrinterHere:
    """A printer, and the trays that its driver names."""

    printer: Printer
    trays: tuple[Tray, ...] = ()


@dataclass(frozen=True, slots=True)
class PaperWanted(Changes):
    """What is to be put on paper, and how.

    Attributes:
        path: where it is saved instead; None is the printer.
        from_position: the first letter.
        from_page: instead of it the page where the paper jammed, as the printer
            counts them; the letter that it stands in is printed whole.
        letterhead: the tray of first sheets; None where all is one tray.
    """

    printer: str = ""
    path: Path | None = None
    from_position: int = 1
    from_page: int | None = None
    both_sides: bool = True
    letterhead: Tray | None = None
    plain: Tray | None = None


def printers_here(service: PrintService) -> tuple[PrinterHere, ...]:
    """Return the printers of this computer with their trays. Raises Unavailable."""
    return tuple(
        PrinterHere(one, service.trays(one.name)) for one in service.printers()
    )


def put_on_paper(
    wanted: PaperWanted,
    copies: Sequence[LetterCopy],
    read: Callable[[str], bytes],
    title: str,
    service: PrintService,
) -> None:
    """Send the letters to their printer, stretch by stretch, or save them.

    Args:
        wanted: where to, and how.
        copies: in the order of printing.
        read: gives the content of a copy.
        title: what the printer's queue shows to everyone.
        service: the way to the printers.

    Raises Unavailable, ClerkError; what was sent before is with the printer.
    """
    apart = wanted.letterhead is not None and wanted.path is None
    both = wanted.both_sides
    for one in stretches(copies, Wished(both, apart)):
        pdf = merged(one, read, both_sides=both)
        if wanted.path is not None:
            write_whole(wanted.path, pdf)
            continue
        tray = wanted.letterhead if one.first_sheets else wanted.plain
        service.print_pdf(pdf, title, wanted.printer, Paper(both, tray, A4))
