"""Remedies: what puts something right, who may agree to how much, and outliers."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum, auto
from statistics import median
from types import MappingProxyType
from typing import Final

from db.domain.permissions import Role
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

LIMITS: Final[tuple[tuple[Role, int], ...]] = (
    (Role.CASEWORKER, 10_000),
    (Role.CO_ORDINATOR, 50_000),
    (Role.SENIOR_CO_ORDINATOR, 250_000),
)
"""How many pence each role may agree to; a council changes it in its settings."""
FORMS: Final = ("voucher", "payment")


def authority_for(amount_pence: int) -> Role | None:
    """Return the lowest role that may agree to *amount_pence*; None is nobody."""
    return next((role for role, most in LIMITS if amount_pence <= most), None)


def check_authority(amount_pence: int, roles: Collection[Role]) -> Role:
    """Return the level of authority that *amount_pence* needs.

    Raises NotAllowed where none of *roles* reaches it.
    """
    level = authority_for(amount_pence)
    limits = dict(LIMITS)
    if level is None:
        raise NotAllowed("This is more than anybody here may agree to.")
    if not any(amount_pence <= limits.get(role, 0) for role in roles):
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
