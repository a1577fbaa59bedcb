"""What can't wait for the scanner: logged, and handed over in ten seconds.

Sources: Civil Procedure Rules, part 6 (service of a claim form: who brought it
and when decides the day); Public Contracts Regulations and councils' contract
procedure rules (tenders stay sealed); Representation of the People (England
and Wales) Regulations 2001 (postal votes are opened by the returning officer).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final


class UrgentKind(StrEnum):
    """Why something can't wait."""

    COURT = auto()
    LEGAL_NOTICE = auto()
    SAFEGUARDING = auto()
    TENDER = auto()
    POSTAL_VOTE = auto()
    SUSPECT = auto()


@dataclass(frozen=True, slots=True)
class UrgentRule:
    """What is done with one kind.

    Attributes:
        opened: whether the envelope may be opened here.
        scanned: whether it is scanned, after it was handed over.
        asks: fields of the entry that must be filled.
        restricted: whether its contents are for few eyes.
    """

    opened: bool
    scanned: bool
    asks: tuple[str, ...]
    restricted: bool = False


RULES: Final[Mapping[UrgentKind, UrgentRule]] = MappingProxyType(
    {
        UrgentKind.COURT: UrgentRule(
            opened=True, scanned=True, asks=("received_at", "server_name")
        ),
        UrgentKind.LEGAL_NOTICE: UrgentRule(
            opened=True, scanned=True, asks=("received_at",)
        ),
        UrgentKind.SAFEGUARDING: UrgentRule(
            opened=True, scanned=True, asks=(), restricted=True
        ),
        UrgentKind.TENDER: UrgentRule(
            opened=False, scanned=False, asks=("received_at",)
        ),
        UrgentKind.POSTAL_VOTE: UrgentRule(opened=False, scanned=False, asks=()),
        UrgentKind.SUSPECT: UrgentRule(opened=False, scanned=False, asks=("location",)),
    }
)
"""A suspect package is left where it lies: its entry asks where that is."""


def rule_of(kind: str) -> UrgentRule:
    """Return what is done with an urgent *kind* (one of `UrgentKind`)."""
    return RULES[UrgentKind(kind)]
