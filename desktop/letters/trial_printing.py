"""The test sheet of an envelope goes to a printer, or into a file."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from db.changes import Changes
from db.store.files import write_whole
from desktop.letters.envelopes_here import USUAL, envelopes_here
from desktop.letters.run_printing import A4
from desktop.letters.typeset.trial_sheet import trial_sheet
from desktop.letters.typeset.words import words_of
from desktop.letters.wording import in_language
from desktop.runtime.printing import Paper, PrintService


@dataclass(frozen=True, slots=True)
class SheetWanted(Changes):
    """The test sheet of an envelope is wanted on paper.

    Attributes:
        path: where it is saved instead; None is the printer.
    """

    envelope: str = USUAL
    printer: str = ""
    path: Path | None = None


def put_trial_sheet(wanted: SheetWanted, language: str, service: PrintService) -> None:
    """Print the sheet on one side of A4, or save it; for the slow lane.

    Raises Unavailable.
    """
    envelope = envelopes_here()[wanted.envelope]
    pdf = trial_sheet(envelope, language)
    if wanted.path is not None:
        write_whole(wanted.path, pdf)
        return
    title = words_of(language).sheet.format(
        in_language(envelope.name, envelope.name_cy)
    )
    service.print_pdf(pdf, title, wanted.printer, Paper(both_sides=False, size=A4))
