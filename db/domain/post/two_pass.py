"""Both sides of a stack on a scanner that reads one.

The fronts go through first; then the stack is turned over as a whole, so that
the backs come from the last sheet to the first.
"""

from __future__ import annotations

from db.errors import ClerkError


def sheet_of_second_pass(place: int, sheets: int) -> int:
    """Return whose back the *place*-th page of the second pass is, from 1.

    Raises ClerkError where there is no such sheet: then both passes are kept
    as they came, and somebody looks.
    """
    if not 1 <= place <= sheets:
        raise ClerkError(
            "The second side has more pages than the first. Nothing was thrown away: "
            "count the sheets and scan the backs again."
        )
    return sheets + 1 - place


def check_second_pass(fronts: int, backs: int) -> None:
    """Raise ClerkError, with the counts, unless every sheet has both sides."""
    if fronts != backs:
        raise ClerkError(
            f"{fronts} fronts and {backs} backs. Nothing was thrown away: scan the "
            "backs again, or keep the fronts alone."
        )


def reading_order(pages: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return (sheet, side) pairs as they are read: each back behind its front."""
    return sorted(pages)
