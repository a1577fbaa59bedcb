"""The lists of the casework room: what each shows, as data."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum, auto
from typing import Final
from uuid import UUID

from db.domain.cases import CaseState
from db.domain.permissions import Role
from db.queries.casework.rows import Count, Due, QueueFilter


class Listed(StrEnum):
    """What a list is made of."""

    CASES = auto()
    SENT = auto()
    TO_ACCEPT = auto()
    TRAY = auto()
    ERRANDS = auto()


@dataclass(frozen=True, slots=True)
class Listing:
    """One list on the left.

    Attributes:
        key: its lasting name, by which it is chosen again.
        title: what it is called, in words that are shown as they are.
        queue: what cases stand in it; unused by lists of other things.
        saved: the name under which somebody keeps it; empty for the house's own.
        mine: everything in it belongs to whoever reads it.
    """

    key: str
    title: str
    listed: Listed = Listed.CASES
    queue: QueueFilter = field(default_factory=QueueFilter)
    saved: str = ""
    mine: bool = False


@dataclass(frozen=True, slots=True)
class Counted:
    """A list and how much is in it."""

    listing: Listing
    count: Count


@dataclass(frozen=True, slots=True)
class Shelf:
    """Lists under one heading."""

    heading: str
    lists: tuple[Counted, ...]


_SAVED: Final = "saved/"
TO_DO = "to_do"
"""The list that stands in front when the room is opened."""
OVERDUE = "overdue"
APPROVE = "approve"
ERRANDS = "errands"
ESCALATED = "escalated"


def to_do(me: UUID) -> QueueFilter:
    """Return the cases whose next move is *me*."""
    return QueueFilter(owner=me, waiting_for_me=True)


def owned_by(staff_id: UUID) -> QueueFilter:
    """Return all open cases of somebody."""
    return QueueFilter(owner=staff_id)


def of_teams(teams: tuple[str, ...], due: Due | None = None) -> QueueFilter:
    """Return the open cases of *teams*, or those of them that are so *due*."""
    return QueueFilter(teams=teams, due=due)


def to_approve(teams: tuple[str, ...]) -> QueueFilter:
    """Return the cases that wait for a second person to approve their closing."""
    return QueueFilter(teams=teams, states=(CaseState.CLOSING.value,))


def gone_up(roles: Collection[Role], teams: tuple[str, ...]) -> QueueFilter | None:
    """Return the cases that went up to somebody with *roles*; None to nobody.

    To the senior co-ordinator from everywhere, to a co-ordinator from *teams*, or
    from everywhere where they have none.
    """
    if Role.SENIOR_CO_ORDINATOR in roles:
        return QueueFilter(escalated_to=Role.SENIOR_CO_ORDINATOR.value)
    if Role.CO_ORDINATOR in roles:
        return QueueFilter(teams=teams, escalated_to=Role.CO_ORDINATOR.value)
    return None


def saved_key(name: str) -> str:
    """Return the key of the list that shows the queue kept under *name*."""
    return f"{_SAVED}{name}"


def is_saved(listing: Listing) -> bool:
    """Return whether somebody keeps this queue."""
    return listing.key.startswith(_SAVED)
