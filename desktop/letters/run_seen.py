"""One print run as it is read: its letters, what lies ready, what was done to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.domain.letters.print_order import first_unprinted
from db.domain.letters.states import LetterState, RunState
from db.queries.letters.queue import (
    LetterLine,
    PickList,
    RunLine,
    RunStep,
    pick_list,
    run,
    run_letters,
    run_steps,
)
from desktop.runtime.printing import AtPrinter

PRINTED: Final = frozenset({"printed", "reprinted"})
_HANDED: Final = PRINTED | {"sending", "not_printed"}


@dataclass(frozen=True, slots=True)
class RunSeen:
    """A run as its page shows it."""

    line: RunLine
    letters: tuple[LetterLine, ...]
    pick: PickList
    steps: tuple[RunStep, ...]

    @property
    def unprinted(self) -> int | None:
        """The first letter that went to no printer yet; None where all did."""
        places = (
            one.position or 0
            for one in self.letters
            if one.state is LetterState.RELEASED
        )
        return first_unprinted(
            places,
            (
                (one.from_position or 0, one.to_position or 0)
                for one in self.steps
                if one.kind in PRINTED
            ),
        )

    @property
    def sent_to(self) -> tuple[str, ...]:
        """The printers that have jobs of it, while it is not out."""
        if self.line.state is not RunState.RELEASED:
            return ()
        names = (one.printer for one in self.steps if one.facts.get("jobs"))
        return tuple(dict.fromkeys(name for name in names if name))

    def waiting(self, at: Mapping[str, AtPrinter]) -> tuple[RunStep, ...]:
        """Return which of its steps a printer has not done yet."""
        return tuple(
            one
            for one in self.steps
            if (there := at.get(one.printer or ""))
            and not there.jobs.isdisjoint(one.facts.get("jobs", ()))
        )

    @property
    def unsure(self) -> tuple[int, int] | None:
        """From which letter to which nobody knows whether a printer got them.

        The program ended while it handed them over.
        """
        about = [one for one in self.steps if one.kind in _HANDED]
        if not about or about[-1].kind != "sending":
            return None
        return about[-1].from_position or 1, about[-1].to_position or 1


def run_seen(session: Session, run_id: UUID) -> RunSeen | None:
    """Return a run as the reader may see it."""
    line = run(session, run_id)
    if line is None:
        return None
    letters = run_letters(session, run_id)
    return RunSeen(
        line, letters, pick_list(session, run_id), run_steps(session, run_id)
    )
