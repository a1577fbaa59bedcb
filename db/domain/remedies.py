"""Remedies: what puts something right, who may agree to how much, and outliers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from statistics import median
from types import MappingProxyType
from typing import Final

import msgspec

from db.domain.permissions import Role
from db.domain.shipped_rules import shipped_rules
from db.errors import FieldProblem, NotAllowed


class RemedyKind(StrEnum):
    """What is given."""

    APOLOGY = auto()
    ACTION = auto()
    COMPENSATION = auto()


class RemedyState(StrEnum):
    """How far it is."""

    PROPOSED = auto()
    AGREED = auto()
    MADE = auto()
    REFUSED = auto()
    DROPPED = auto()


class Recovery(StrEnum):
    """Whether a supplier pays us back."""

    NONE = auto()
    ASKED = auto()
    RECOVERED = auto()
    WRITTEN_OFF = auto()


NEXT: Final[Mapping[RemedyState, frozenset[RemedyState]]] = MappingProxyType(
    {
        RemedyState.PROPOSED: frozenset({RemedyState.AGREED, RemedyState.DROPPED}),
        RemedyState.AGREED: frozenset(
            {RemedyState.MADE, RemedyState.REFUSED, RemedyState.DROPPED}
        ),
        RemedyState.MADE: frozenset(),
        RemedyState.REFUSED: frozenset({RemedyState.AGREED}),
        RemedyState.DROPPED: frozenset(),
    }
)
"""What a remedy may become; the customer may refuse one and think again."""
STILL_OPEN: Final = frozenset({RemedyState.PROPOSED, RemedyState.AGREED})


@dataclass(frozen=True, slots=True)
class Limit:
    """Up to how much a role may agree to."""

    role: Role
    most_pence: int
    source: str = "local standard"


LIMITS: Final = msgspec.convert(shipped_rules("council")["limit"], tuple[Limit, ...])
"""What a council starts with, the lowest role first."""
_MOST_PENCE: Final = 100_000_000
FORMS: Final = ("voucher", "payment")


def authority_for(amount_pence: int, limits: Iterable[Limit]) -> Role | None:
    """Return the lowest role that may agree to *amount_pence*; None is nobody."""
    enough = (limit.role for limit in limits if amount_pence <= limit.most_pence)
    return next(enough, None)


def check_limit(limit: Limit) -> None:
    """Raise FieldProblem for an amount that can't be meant."""
    if limit.role not in {each.role for each in LIMITS}:
        raise FieldProblem("role", "This role agrees to no remedy")
    if not 0 <= limit.most_pence <= _MOST_PENCE:
        raise FieldProblem("most_pence", "Enter an amount, like 250.00")


def check_authority(
    amount_pence: int, roles: Collection[Role], limits: Collection[Limit]
) -> Role:
    """Return the level of authority that *amount_pence* needs.

    Raises NotAllowed where none of *roles* reaches it.
    """
    level = authority_for(amount_pence, limits)
    if level is None:
        raise NotAllowed("This is more than anybody here may agree to.")
    reach = {limit.role: limit.most_pence for limit in limits}
    if not any(amount_pence <= reach.get(role, 0) for role in roles):
        raise NotAllowed("This needs somebody of higher authority. Propose it to them.")
    return level


def check_remedy(kind: str, amount_pence: int | None, form: str | None) -> None:
    """Raise FieldProblem unless the amount and its form fit the kind."""
    if kind not in {each.value for each in RemedyKind}:
        raise FieldProblem("kind", "Choose an apology, an action or compensation")
    if kind != RemedyKind.COMPENSATION:
        if amount_pence is not None:
            raise FieldProblem("amount_pence", "Only compensation has an amount")
        return
    if amount_pence is None or amount_pence <= 0:
        raise FieldProblem("amount_pence", "Enter how much, like 50.00")
    if form not in FORMS:
        raise FieldProblem("form", "Choose a voucher or a payment")


def outliers(amounts_pence: Iterable[int]) -> frozenset[int]:
    """Return the amounts that stand apart from the others of one cause.

    One is apart when it is over twice, or under half, what the middle one got:
    the same cause should be worth the same to everybody.
    """
    known = list(amounts_pence)
    if not known:
        return frozenset()
    middle = median(known)
    return frozenset(
        amount for amount in known if amount > 2 * middle or 2 * amount < middle
    )
