"""On what ground another body may be told something, and what has to be checked."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.errors import FieldProblem


class Body(StrEnum):
    """Who asks."""

    POLICE = auto()
    COUNCIL = auto()
    BAILIFFS = auto()
    COURT = auto()
    HEALTH = auto()
    OTHER = auto()


class Ground(StrEnum):
    """Why it may be told."""

    CONSENT = auto()
    CRIME = auto()
    TAX = auto()
    COURT_ORDER = auto()
    LEGAL_DUTY = auto()
    VITAL_INTERESTS = auto()
    SAFEGUARDING = auto()
    PUBLIC_TASK = auto()


SOURCES: Final[Mapping[Ground, str]] = MappingProxyType(
    {
        Ground.CONSENT: "UK GDPR, Article 6(1)(a)",
        Ground.CRIME: "Data Protection Act 2018, Schedule 2, paragraph 2(1)(a) and (b)",
        Ground.TAX: "Data Protection Act 2018, Schedule 2, paragraph 2(1)(c)",
        Ground.COURT_ORDER: "Data Protection Act 2018, Schedule 2, paragraph 5(2)",
        Ground.LEGAL_DUTY: "UK GDPR, Article 6(1)(c)",
        Ground.VITAL_INTERESTS: "UK GDPR, Article 6(1)(d)",
        Ground.SAFEGUARDING: "Data Protection Act 2018, Schedule 1, paragraph 18",
        Ground.PUBLIC_TASK: "UK GDPR, Article 6(1)(e)",
    }
)
"""Where each ground stands."""
NEEDS_PAPER: Final = frozenset({Ground.CRIME, Ground.TAX, Ground.COURT_ORDER})
"""Grounds for which the asking body gives a form or an order with a number."""


def check_request(
    body: str, ground: str, authority: str, their_reference: str | None
) -> None:
    """Raise FieldProblem unless who asks, why, and their authority are known."""
    if body not in {each.value for each in Body}:
        raise FieldProblem("body", "Choose who asks")
    if ground not in {each.value for each in Ground}:
        raise FieldProblem("ground", "Choose the ground on which we may tell it")
    if not authority.strip():
        raise FieldProblem("authority", "Say how you checked who asks")
    if Ground(ground) in NEEDS_PAPER and not (their_reference or "").strip():
        raise FieldProblem(
            "their_reference", "Enter the number of their form or of the order"
        )


def check_decision(given: str | None, refused_reason: str | None) -> None:
    """Raise FieldProblem unless it says what was given, or why nothing was."""
    if bool((given or "").strip()) == bool((refused_reason or "").strip()):
        raise FieldProblem("given", "Say what was given, or why nothing was")
