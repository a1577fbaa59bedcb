"""The registers: what is entered, who has to witness it, how an entry ends.

Sources: councils' post-opening procedures (at least two people open; cheques,
cash and originals are entered by one and confirmed by another, and cashiers
take no part in it); `db.domain.originals` for how things go back.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.domain.originals import ReturnedHow
from db.domain.post.urgent import RULES as URGENT
from db.domain.post.urgent import rule_of
from db.domain.working_days import Calendar, working_days_between
from db.errors import ClerkError, FieldProblem

LAST_FOUR: Final = 4
OPEN_WORKING_DAYS: Final = 1
"""What is open longer than this is reported."""


class EntryKind(StrEnum):
    """What is entered."""

    SIGNED_FOR = auto()
    CHEQUE = auto()
    CASH = auto()
    ORIGINAL = auto()
    """A document or a thing (keys) that goes back to its owner."""
    MISDELIVERED = auto()
    CONFIDENTIAL = auto()
    """Passed on unopened."""
    URGENT = auto()


class EntryState(StrEnum):
    """Where what was entered is."""

    OPEN = auto()
    RETURNED = auto()
    """It left us; its owner has not acknowledged it."""
    ACKNOWLEDGED = auto()
    BANKED = auto()
    HANDED_OVER = auto()
    FORWARDED = auto()
    """To whom it was meant for, or back into the post."""


class Witness(StrEnum):
    """Whether a second person confirmed an entry."""

    NOT_NEEDED = auto()
    NEEDED = auto()
    CONFIRMED = auto()


@dataclass(frozen=True, slots=True)
class EntryRule:
    """What one kind of entry needs, and how it ends.

    Attributes:
        asks: fields that must be filled; ``a|b`` is one of the two.
        ends: the states that it may end in.
    """

    asks: tuple[tuple[str, str], ...]
    ends: frozenset[EntryState]
    witnessed: bool = False
    opened: bool = True


_E = EntryState
_GIVEN: Final = frozenset({_E.HANDED_OVER, _E.FORWARDED})
RULES: Final[Mapping[EntryKind, EntryRule]] = MappingProxyType(
    {
        EntryKind.SIGNED_FOR: EntryRule(
            (("tracking", "Enter the number on the envelope"),), _GIVEN
        ),
        EntryKind.CHEQUE: EntryRule(
            (
                ("amount_pence", "Enter the amount"),
                ("payer", "Enter who pays"),
            ),
            frozenset({_E.BANKED, _E.RETURNED, _E.ACKNOWLEDGED}),
            witnessed=True,
        ),
        EntryKind.CASH: EntryRule(
            (
                ("amount_pence", "Enter the amount"),
                ("location", "Enter where it is locked away"),
            ),
            frozenset({_E.BANKED, _E.RETURNED, _E.ACKNOWLEDGED}),
            witnessed=True,
        ),
        EntryKind.ORIGINAL: EntryRule(
            (
                ("what", "Say what it is"),
                ("location", "Enter where it is kept"),
            ),
            frozenset({_E.RETURNED, _E.ACKNOWLEDGED, _E.HANDED_OVER}),
            witnessed=True,
        ),
        EntryKind.MISDELIVERED: EntryRule(
            (("addressee", "Enter whom it is for"),), _GIVEN
        ),
        EntryKind.CONFIDENTIAL: EntryRule(
            (("addressee", "Enter whom it is for"),), _GIVEN, opened=False
        ),
        EntryKind.URGENT: EntryRule((("urgent", "Choose what it is"),), _GIVEN),
    }
)
_ASKED: Final[Mapping[str, str]] = MappingProxyType(
    {
        "received_at": "Enter when it came",
        "server_name": "Enter who brought it",
        "location": "Enter where it lies",
    }
)


def check_entry(kind: str, filled: Mapping[str, object], urgent: str | None) -> None:
    """Raise FieldProblem for the first field that an entry of *kind* still needs."""
    if kind not in {each.value for each in EntryKind}:
        raise FieldProblem("kind", "Choose what it is")
    for field, ask in RULES[EntryKind(kind)].asks:
        if filled.get(field) in (None, ""):
            raise FieldProblem(field, ask)
    amount = filled.get("amount_pence")
    if isinstance(amount, int) and amount <= 0:
        raise FieldProblem("amount_pence", "Enter the amount")
    if EntryKind(kind) is EntryKind.URGENT:
        if urgent not in URGENT:
            raise FieldProblem("urgent", "Choose what it is")
        for field in rule_of(str(urgent)).asks:
            if filled.get(field) in (None, ""):
                raise FieldProblem(field, _ASKED[field])


def is_opened(kind: str, urgent: str | None) -> bool:
    """Return whether the envelope of such an entry is opened here."""
    if urgent is not None:
        return rule_of(urgent).opened
    return RULES[EntryKind(kind)].opened


def witness_for(kind: str) -> Witness:
    """Return whether an entry of *kind* waits for a second person."""
    needed = RULES[EntryKind(kind)].witnessed
    return Witness.NEEDED if needed else Witness.NOT_NEEDED


def check_last_four(text: str | None) -> str | None:
    """Return the last four symbols of a number. Raises FieldProblem."""
    if text is None:
        return None
    tidy = text.strip().upper()
    if not tidy:
        return None
    if len(tidy) > LAST_FOUR or not tidy.isalnum():
        raise FieldProblem("last_four", "Enter its last four letters or digits only")
    return tidy


def check_ending(kind: str, state: str, witness: str, end: EntryState) -> None:
    """Raise ClerkError, in words, unless an entry may end as *end*.

    What two people have to sign does not leave while one has signed.
    """
    if EntryState(state) is EntryState.RETURNED and end is EntryState.ACKNOWLEDGED:
        return
    if EntryState(state) is not EntryState.OPEN:
        raise ClerkError("This entry is settled already.")
    if end not in RULES[EntryKind(kind)].ends or end is EntryState.ACKNOWLEDGED:
        raise ClerkError("This kind of entry can't end like that.")
    if Witness(witness) is Witness.NEEDED:
        raise ClerkError("A second person has to confirm this entry first.")


def check_return(how: str | None, tracking: str | None) -> str:
    """Return how it goes back. Raises FieldProblem.

    What goes by post goes with a number, or nobody can say where it is.
    """
    if how not in {each.value for each in ReturnedHow}:
        raise FieldProblem("returned_how", "Choose how it goes back")
    if ReturnedHow(str(how)) is not ReturnedHow.BY_HAND and not tracking:
        raise FieldProblem("return_tracking", "Enter the number on the envelope")
    return str(how)


def open_too_long(received_on: date, today: date, calendar: Calendar) -> bool:
    """Return whether an open entry is older than one working day."""
    return working_days_between(received_on, today, calendar) > OPEN_WORKING_DAYS


def check_day(field: str, day: date, today: date) -> date:
    """Return a day that has come. Raises FieldProblem for *field*."""
    if day > today:
        raise FieldProblem(field, "Enter a day that has come")
    return day
