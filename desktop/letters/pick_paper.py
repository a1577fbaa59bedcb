"""The pick list of a run: what lies ready, and what goes with which letter."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from db.domain.letters.states import LetterState
from db.queries.letters.queue import LetterLine
from desktop.letters.envelopes_here import envelope_of
from desktop.letters.run_seen import RunSeen
from desktop.letters.typeset.pick_sheet import PickRow, PickSheet
from desktop.letters.wording import FORMATS, in_language, name_of

_HERE = frozenset({LetterState.RELEASED, LetterState.SENT})


def envelope_name(key: str) -> str:
    """Return what an envelope is called here, in short."""
    envelope = envelope_of(key)
    return in_language(envelope.name, envelope.name_cy).partition(",")[0]


def pick_of(seen: RunSeen) -> PickSheet:
    """Return the pick list of a run in the language of the window."""
    pick = seen.pick
    sheets = sorted(pick.sheets.items())
    return PickSheet(
        seen.line.reference,
        seen.line.dated_on,
        pick.letters,
        tuple((envelope_name(key), n) for key, n in sorted(pick.envelopes.items())),
        tuple(sorted(pick.enclosures.items())),
        tuple((name_of(FORMATS, key), n) for key, n in sheets if n),
        tuple(_rows(seen.letters)),
    )


def _rows(letters: tuple[LetterLine, ...]) -> Iterator[PickRow]:
    """Yield letters one after the other that are filled alike, but plain ones."""
    here = (one for one in letters if one.state in _HERE)
    for (enclosures, sheets), alike in groupby(here, _filled):
        some = list(alike)
        if enclosures or sheets > 1:
            first, last = some[0].position or 0, some[-1].position or 0
            yield PickRow(first, last, enclosures, sheets)


def _filled(one: LetterLine) -> tuple[tuple[str, ...], int]:
    return one.enclosures, one.sheets or 0
