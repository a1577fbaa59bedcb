"""To whom an urgent referral goes that nobody accepts, one after the other."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from db.domain.permissions import Role
from db.domain.shipped_rules import shipped_rules
from db.errors import FieldProblem

DUTY: Final = "duty"
"""The step to whoever is on duty in the team that day."""
BY_ROLE: Final = (Role.CO_ORDINATOR, Role.SENIOR_CO_ORDINATOR)
"""Roles that a step may name: whoever has it and is at work."""
MOST_STEPS: Final = 5


@dataclass(frozen=True, slots=True)
class Ladder:
    """The order for one team.

    Attributes:
        steps: `DUTY`, a role of `BY_ROLE`, or the id of somebody who works here.
    """

    steps: tuple[str, ...]
    source: str = "local standard"


_SHIPPED: Final = shipped_rules("council")["ladder"]
LADDER: Final = Ladder(tuple(_SHIPPED["steps"]), _SHIPPED["source"])
"""What every team starts with."""


def check_ladder(ladder: Ladder) -> None:
    """Raise FieldProblem for ``steps`` unless somebody hears of it, each once."""
    if not ladder.steps:
        raise FieldProblem("steps", "Choose who hears of it")
    if len(ladder.steps) > MOST_STEPS:
        raise FieldProblem("steps", f"Choose at most {MOST_STEPS}")
    if len(set(ladder.steps)) < len(ladder.steps):
        raise FieldProblem("steps", "Somebody stands twice in it")
    known = {DUTY, *BY_ROLE}
    for step in ladder.steps:
        if step not in known and staff_of(step) is None:
            raise FieldProblem("steps", "Choose somebody who works here")


def staff_of(step: str) -> UUID | None:
    """Return who a step names by their id, None for one on duty or by role."""
    try:
        return UUID(step)
    except ValueError:
        return None
