"""Links between people, read from either end, with the dates they hold."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final
from uuid import UUID

from db.domain.working_days import months_after
from db.errors import FieldProblem

LONGEST_AUTHORITY_MONTHS: Final = 36


class LinkKind(StrEnum):
    """What the first person is to the second."""

    HOUSEHOLD = auto()
    PARTNER = auto()
    PARENT = auto()
    CHILD = auto()
    CARER = auto()
    CARED_FOR = auto()
    LANDLORD = auto()
    TENANT = auto()
    REPRESENTATIVE = auto()
    REPRESENTED = auto()
    EXECUTOR = auto()
    ESTATE = auto()


REVERSE: Final[Mapping[LinkKind, LinkKind]] = MappingProxyType(
    {
        LinkKind.HOUSEHOLD: LinkKind.HOUSEHOLD,
        LinkKind.PARTNER: LinkKind.PARTNER,
        LinkKind.PARENT: LinkKind.CHILD,
        LinkKind.CHILD: LinkKind.PARENT,
        LinkKind.CARER: LinkKind.CARED_FOR,
        LinkKind.CARED_FOR: LinkKind.CARER,
        LinkKind.LANDLORD: LinkKind.TENANT,
        LinkKind.TENANT: LinkKind.LANDLORD,
        LinkKind.REPRESENTATIVE: LinkKind.REPRESENTED,
        LinkKind.REPRESENTED: LinkKind.REPRESENTATIVE,
        LinkKind.EXECUTOR: LinkKind.ESTATE,
        LinkKind.ESTATE: LinkKind.EXECUTOR,
    }
)
"""What the second person is to the first."""

LINK_NAMES: Final[Mapping[LinkKind, str]] = MappingProxyType(
    {
        LinkKind.HOUSEHOLD: "lives with",
        LinkKind.PARTNER: "partner of",
        LinkKind.PARENT: "parent of",
        LinkKind.CHILD: "child of",
        LinkKind.CARER: "carer of",
        LinkKind.CARED_FOR: "cared for by",
        LinkKind.LANDLORD: "landlord of",
        LinkKind.TENANT: "tenant of",
        LinkKind.REPRESENTATIVE: "speaks for",
        LinkKind.REPRESENTED: "spoken for by",
        LinkKind.EXECUTOR: "executor of",
        LinkKind.ESTATE: "estate looked after by",
    }
)


class AuthorityScope(StrEnum):
    """What a representative may do."""

    EVERYTHING = auto()
    NAMED_SERVICES = auto()
    ONE_MATTER = auto()
    BE_TOLD = auto()


SCOPE_NAMES: Final[Mapping[AuthorityScope, str]] = MappingProxyType(
    {
        AuthorityScope.EVERYTHING: "Speaks for them in everything",
        AuthorityScope.NAMED_SERVICES: "Speaks for them in the services named",
        AuthorityScope.ONE_MATTER: "Speaks for them in this matter",
        AuthorityScope.BE_TOLD: "May be told, may not decide",
    }
)


def check_link(
    one_id: UUID, other_id: UUID, started_on: date | None, ended_on: date | None
) -> None:
    """Raise FieldProblem unless two people are linked for a time that can be.

    A date that nobody knows is None.
    """
    if one_id == other_id:
        raise FieldProblem("other", "Choose somebody else to link to")
    if started_on and ended_on and ended_on < started_on:
        raise FieldProblem("ended_on", "Enter an end that is not before the start")


def holds_on(started_on: date | None, ended_on: date | None, day: date) -> bool:
    """Return whether a link holds on *day*, its first and last days included."""
    return (started_on is None or started_on <= day) and (
        ended_on is None or day <= ended_on
    )


def check_authority(expires_on: date | None, today: date) -> None:
    """Raise FieldProblem unless an authority ends, within three years.

    A lasting power of attorney is seen again then, as it can be revoked.
    """
    if expires_on is None:
        raise FieldProblem("expires_on", "Enter when this authority ends")
    if not today <= expires_on <= months_after(today, LONGEST_AUTHORITY_MONTHS):
        raise FieldProblem("expires_on", "Enter an end within the next three years")


def may_speak_for(
    scope: AuthorityScope, expires_on: date, today: date, *, covers: bool
) -> bool:
    """Return whether a representative may decide in a matter on *today*.

    Args:
        scope: what they were given.
        expires_on: the last day of it.
        today: the day in question.
        covers: whether the service or the matter is one that was named.
    """
    if today > expires_on or scope is AuthorityScope.BE_TOLD:
        return False
    return scope is AuthorityScope.EVERYTHING or covers
