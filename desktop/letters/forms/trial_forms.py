"""The form of a test sheet: for which envelope, and where it goes."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from db.store.unit_of_work import UnitOfWork
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.letters.envelopes_here import USUAL, envelopes_here
from desktop.letters.forms.run_forms import SAVED, path_given, save_as, where_to
from desktop.letters.run_printing import PrinterHere
from desktop.letters.trial_printing import SheetWanted
from desktop.letters.wording import in_language, say


def trial_sheet_form(
    printers: tuple[PrinterHere, ...], last: SheetWanted | None = None
) -> Form:
    """Return the form that asks for a test sheet.

    *last*: what was asked before, where that came to nothing.
    """
    names = [one.printer.name for one in printers]
    path = Path.home() / "test-sheet.pdf"
    where = ""
    if last is not None:
        path, where = last.path or path, last.printer if last.path is None else SAVED
    return Form(
        "",
        say("Print a test sheet"),
        (
            Ask(
                "envelope",
                say("Envelope"),
                Kind.CHOICE,
                last.envelope if last else USUAL,
                required=True,
                picks=tuple(
                    (key, in_language(one.name, one.name_cy))
                    for key, one in envelopes_here().items()
                ),
            ),
            where_to(names, where),
            save_as(path),
        ),
        say("Print it"),
        _work,
        final=True,
        note=say(
            "Fold the sheet and look through the envelope's window: the sheet says "
            "whether an address shows. It holds nobody's data."
        ),
    )


def _work(given: Answers) -> Work:
    where = given.line("where")
    saved = where == SAVED
    path = path_given(given) if saved else None
    wanted = SheetWanted(
        envelope=given.line("envelope"), printer="" if saved else where, path=path
    )
    return partial(_handed_on, wanted)


def _handed_on(wanted: SheetWanted, _uow: UnitOfWork) -> SheetWanted:
    """Hand on what is wanted: it is made apart from the store, and is of nobody."""
    return wanted
