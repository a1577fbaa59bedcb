"""A print run goes to its printer, or into files, part by part; for the slow lane.

A part is as many letters as a ream of paper holds, or a file: after each the store
is told what is out, so that a printer that vanishes leaves a run of which everybody
knows how far it came.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from db.changes import Changes
from db.domain.letters.print_order import MOST_IN_A_FILE
from db.errors import GuildhallError, Unavailable
from db.queries.letters.paper import LetterCopy
from db.store.files import write_whole
from desktop.letters.run_paper import Wished, merged, stretches
from desktop.letters.typeset.pick_sheet import PickSheet, pick_sheet
from desktop.letters.typeset.words import words_of
from desktop.runtime.printing import AtPrinter, Paper, Printer, PrintService, Tray

A4: Final = "A4"
LETTERS_IN_A_PART: Final = 200
_NO_TRAY: Final = (
    "The printer has not got that tray any more. Print again, and choose another."
)


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
        letterhead: the tray of paper that has its letterhead, for first sheets;
            None where all paper is blank, and the letterhead is drawn.
        pick_list: whether the list of what lies ready comes out first.
    """

    printer: str = ""
    path: Path | None = None
    from_position: int = 1
    from_page: int | None = None
    both_sides: bool = True
    letterhead: Tray | None = None
    plain: Tray | None = None
    pick_list: bool = False


@dataclass(frozen=True, slots=True)
class RunPart:
    """Some letters of a run that are put on paper at once.

    Attributes:
        path: the file they are saved in; None is the printer.
    """

    copies: tuple[LetterCopy, ...]
    path: Path | None = None

    @property
    def first(self) -> int:
        """The place of its first letter in the run."""
        return self.copies[0].position

    @property
    def last(self) -> int:
        """The place of its last."""
        return self.copies[-1].position


@dataclass(frozen=True, slots=True)
class PartDone:
    """What became of a part.

    Attributes:
        last: the place of the last letter all of whose pages are with the printer;
            None where there is none.
        jobs: what the printer calls them.
        problem: why the rest is not with it.
    """

    last: int | None
    jobs: tuple[str, ...] = ()
    problem: GuildhallError | None = None


def printers_here(service: PrintService) -> tuple[PrinterHere, ...]:
    """Return the printers of this computer with their trays. Raises Unavailable."""
    return tuple(
        PrinterHere(one, service.trays(one.name)) for one in service.printers()
    )


def at_printers(names: Sequence[str], service: PrintService) -> dict[str, AtPrinter]:
    """Return what waits at some printers, by name. Raises Unavailable."""
    return {name: service.waiting(name) for name in names}


def parts_of(
    wanted: PaperWanted, copies: Sequence[LetterCopy], most: int = LETTERS_IN_A_PART
) -> tuple[RunPart, ...]:
    """Return the parts of a run, in the order of printing.

    *most* letters go to a printer at once; a file holds up to a thousand.
    """
    if wanted.path is None:
        return tuple(map(RunPart, _cut(copies, most)))
    some = tuple(_cut(copies, MOST_IN_A_FILE))
    if len(some) == 1:
        return (RunPart(some[0], wanted.path),)
    stem, ending = wanted.path.stem, wanted.path.suffix
    return tuple(
        RunPart(each, wanted.path.with_name(f"{stem}-{n:02}{ending}"))
        for n, each in enumerate(some, 1)
    )


def put_on_paper(
    part: RunPart,
    wanted: PaperWanted,
    read: Callable[[str], bytes],
    title: str,
    service: PrintService,
) -> PartDone:
    """Send a part to its printer, stretch by stretch, or save it.

    What goes wrong is in the answer, with what was sent before.

    Args:
        part: which letters.
        wanted: where to, and how.
        read: gives the content of a copy.
        title: what the printer's queue shows to everyone.
        service: the way to the printers.
    """
    apart = wanted.letterhead is not None and part.path is None
    both = wanted.both_sides
    jobs: list[str] = []
    open_letters = {copy.position: copy.pages for copy in part.copies}
    last: int | None = None
    try:
        if part.path is None:
            _check_trays(wanted, service)
        for one in stretches(part.copies, Wished(both, apart)):
            on_letterhead = apart and one.first_sheets
            pdf = merged(one, read, both_sides=both, on_letterhead=on_letterhead)
            if part.path is not None:
                write_whole(part.path, pdf)
            else:
                tray = wanted.letterhead if one.first_sheets else wanted.plain
                paper = Paper(both, tray, A4)
                jobs.append(service.print_pdf(pdf, title, wanted.printer, paper))
            for copy, begin, end in one.parts:
                open_letters[copy.position] -= end - begin
                if not open_letters[copy.position]:
                    last = copy.position
    except GuildhallError as problem:
        return PartDone(last, tuple(jobs), problem)
    return PartDone(last, tuple(jobs))


def put_pick_list(
    pick: PickSheet, language: str, wanted: PaperWanted, service: PrintService
) -> None:
    """Print the pick list on blank paper, or save it beside the letters.

    Raises Unavailable.
    """
    pdf = pick_sheet(pick, language)
    if wanted.path is not None:
        path = wanted.path
        write_whole(path.with_name(f"{path.stem}-pick-list{path.suffix}"), pdf)
        return
    _check_trays(wanted, service)
    paper = Paper(wanted.both_sides, wanted.plain, A4)
    title = words_of(language).pick.format(pick.reference)
    service.print_pdf(pdf, title, wanted.printer, paper)


def _check_trays(wanted: PaperWanted, service: PrintService) -> None:
    """Raise Unavailable where a tray is gone: its option would be passed over.

    The letter would then be printed on any paper, its letterhead left out.
    """
    asked = {each for each in (wanted.letterhead, wanted.plain) if each is not None}
    if asked and not asked <= set(service.trays(wanted.printer)):
        raise Unavailable(_NO_TRAY)


def _cut(copies: Sequence[LetterCopy], most: int) -> Iterator[tuple[LetterCopy, ...]]:
    for begin in range(0, len(copies), most):
        yield tuple(copies[begin : begin + most])
