"""Counting a batch: sheets in, pages out, and the words for a difference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.errors import FieldProblem

SIDES: Final = 2


@dataclass(frozen=True, slots=True)
class Count:
    """What a batch held and what came out of it.

    Attributes:
        sheets_in: counted by hand; None where nobody counted.
        sheets_out: sheets that were captured, separators included.
        separators: of those, sheets of our own.
        pages_out: sides that are in documents, hidden blank ones included.
        blank: of those, hidden as blank.
        deleted: sides that somebody threw out.
        loose: sides in no document.
        set_aside: things that wait for somebody.
    """

    sheets_in: int | None
    sheets_out: int
    separators: int = 0
    pages_out: int = 0
    blank: int = 0
    deleted: int = 0
    loose: int = 0
    set_aside: int = 0

    @property
    def missing(self) -> int:
        """Sheets that were counted and not captured; below nought too many."""
        return (self.sheets_in or 0) - (self.sheets_out - self.separators)

    @property
    def agrees(self) -> bool:
        """Whether what went in came out."""
        return self.sheets_in is not None and self.missing == 0


def check_count(count: Count, reason: str | None) -> None:
    """Raise FieldProblem unless the batch agrees or its difference is explained.

    For ``sheets_in`` where nobody counted, for ``pages`` where pages are in no
    document, for ``difference_reason`` where a difference has no words.
    """
    if count.sheets_in is None:
        raise FieldProblem("sheets_in", "Enter how many sheets there were")
    if count.loose:
        raise FieldProblem(
            "pages", f"{count.loose} pages are in no document yet. Put them into one."
        )
    if not count.agrees and not reason:
        raise _differs(count.missing)


def check_sheets(sheets: int) -> int:
    """Return a number of sheets that can be. Raises FieldProblem."""
    if not 0 <= sheets <= MOST_SHEETS:
        raise FieldProblem("sheets_in", "Enter how many sheets there were")
    return sheets


MOST_SHEETS: Final = 10_000


def _differs(missing: int) -> FieldProblem:
    """Return what to say of *missing* sheets, or of too many where it is negative."""
    field, number = "difference_reason", abs(missing)
    if missing == 1:
        return FieldProblem(field, "1 sheet missing. Find it, or say why.")
    if missing == -1:
        return FieldProblem(field, "1 sheet too many. Find it, or say why.")
    if missing > 0:
        return FieldProblem(field, f"{number} sheets missing. Find them, or say why.")
    return FieldProblem(field, f"{number} sheets too many. Find them, or say why.")
