"""Complaints: is it one, who may answer it, at which stage, and how it ends.

Source: Complaint Handling Code 2024 (Housing Ombudsman) and Complaint
Handling Code (Local Government and Social Care Ombudsman), sections 1 to 6.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final
from uuid import UUID

from db.errors import ClerkError, FieldProblem, NotAllowed


class Scheme(StrEnum):
    """The ombudsman who looks at it when we have answered twice."""

    HOUSING = auto()
    LGSCO = auto()


class Outcome(StrEnum):
    """What an investigation found."""

    UPHELD = auto()
    PARTLY = auto()
    NOT_UPHELD = auto()


class Reached(StrEnum):
    """How far the customer has been answered; the customer line says it."""

    WRITTEN = auto()
    """It is decided, and the letter that says so is not sent yet."""
    REFUSED = auto()
    ANSWERED = auto()
    LOOKED_AT_AGAIN = auto()
    ANSWERED_AGAIN = auto()


class RefusalReason(StrEnum):
    """Why a complaint is not taken; a list, so that none is turned away at will."""

    OLDER_THAN_A_YEAR = auto()
    IN_COURT = auto()
    ANSWERED_BEFORE = auto()
    NOT_OURS = auto()


ACKNOWLEDGED_AT: Final = "acknowledged"
ANSWERED_AT: Final = "answered"
TO_ACKNOWLEDGE: Final = "to_acknowledge"
"""The codes of the notes that a complaint was acknowledged or answered at a stage,
or that the letter which acknowledges it is to be written."""
OUTCOMES: Final[Mapping[Outcome, str]] = MappingProxyType(
    {
        Outcome.UPHELD: "Upheld",
        Outcome.PARTLY: "Partly upheld",
        Outcome.NOT_UPHELD: "Not upheld",
    }
)
"""What an answer found, in words; the screens translate them."""
OMBUDSMAN: Final[Mapping[Scheme, str]] = MappingProxyType(
    {
        Scheme.HOUSING: (
            "Housing Ombudsman Service, 0300 111 3000, www.housing-ombudsman.org.uk"
        ),
        Scheme.LGSCO: (
            "Local Government and Social Care Ombudsman, 0300 061 0614, www.lgo.org.uk"
        ),
    }
)
"""What every refusal, extension and answer tells. Source: the ombudsmen."""
LAST_STAGE: Final = 2
"""There are two stages, and no third one under another name."""


@dataclass(frozen=True, slots=True)
class ComplaintTest:
    """The questions that tell a complaint from a request for service.

    Attributes:
        dissatisfied: whether they are unhappy with what we did, or did not.
        first_report: whether it is the first we hear of the matter.
        asks_for_service: whether they want it put right, and no more.
        asks_to_complain: whether they say that they want to complain.
    """

    dissatisfied: bool
    first_report: bool
    asks_for_service: bool
    asks_to_complain: bool = False


@dataclass(frozen=True, slots=True)
class Verdict:
    """What it is, and the reason in words."""

    is_complaint: bool
    why: str


def decide(test: ComplaintTest) -> Verdict:
    """Return whether it is a complaint.

    Source: Complaint Handling Code 2024, sections 1.2 to 1.6: an expression of
    dissatisfaction, however made; the word need not be used; a first report is
    a request for service, logged apart.
    """
    if test.asks_to_complain:
        return Verdict(True, "They say that they want to complain")
    if not test.dissatisfied:
        return Verdict(False, "They are not unhappy with what we did")
    if test.first_report and test.asks_for_service:
        return Verdict(False, "It is the first we hear of it, and they want it done")
    return Verdict(True, "They are unhappy with what we did, or did not do")


def reached(
    *,
    refused: bool,
    first: str | None,
    asked_again: bool,
    second: str | None,
    runs: bool = False,
) -> Reached | None:
    """Return how far a complaint was answered; None before its first answer.

    Args:
        refused: whether it was not taken up.
        first: the outcome of the first stage, where there is one.
        asked_again: whether they asked for the second stage.
        second: the outcome of the second stage, where there is one.
        runs: whether a clock of the complaint runs, so that nothing was sent.
    """
    decided = refused or second is not None or (first is not None and not asked_again)
    if decided and runs:
        return Reached.WRITTEN
    if refused:
        return Reached.REFUSED
    if second is not None:
        return Reached.ANSWERED_AGAIN
    if asked_again:
        return Reached.LOOKED_AT_AGAIN
    return Reached.ANSWERED if first is not None else None


def check_scheme(scheme: str) -> None:
    """Raise FieldProblem unless *scheme* is one of the two ombudsmen."""
    if scheme not in {each.value for each in Scheme}:
        raise FieldProblem("scheme", "Choose the ombudsman")


def check_stage_two_handler(first: UUID | None, second: UUID) -> None:
    """Raise NotAllowed if the one who answered first would answer again."""
    if first == second:
        raise NotAllowed("Somebody else than at stage 1 answers at stage 2")


def check_acknowledgement(about: str, wanted: str) -> None:
    """Raise FieldProblem unless it states the complaint and what they want.

    Source: Complaint Handling Code 2024, section 6.2.
    """
    if not about.strip():
        raise FieldProblem("about", "Say what the complaint is, as we understand it")
    if not wanted.strip():
        raise FieldProblem("wanted", "Say what they want us to do")


def check_answer(outcome: str, reasons: str) -> None:
    """Raise FieldProblem unless an answer has an outcome and reasons."""
    if outcome not in {each.value for each in Outcome}:
        raise FieldProblem("outcome", "Choose upheld, partly upheld or not upheld")
    if not reasons.strip():
        raise FieldProblem("reasons", "Give the reasons: the answer has to have them")


def check_refusal(reason: str, words: str) -> None:
    """Raise FieldProblem unless a refusal has a reason of the list, in words."""
    if reason not in {each.value for each in RefusalReason}:
        raise FieldProblem("reason", "Choose one of the reasons that the Code allows")
    if not words.strip():
        raise FieldProblem("words", "Explain to them why we don't take it")


def check_extension_told(*, ombudsman_told: bool) -> None:
    """Raise FieldProblem unless they are told whom they may turn to meanwhile."""
    if not ombudsman_told:
        raise FieldProblem(
            "ombudsman_told", "Give them the ombudsman's details with the new date"
        )


def next_stage(stage: int, *, answered: bool) -> int:
    """Return the stage after *stage*. Raises ClerkError where there is none."""
    if stage == 0:
        return 1
    if stage >= LAST_STAGE:
        raise ClerkError("There is no stage after the second: the ombudsman is next.")
    if not answered:
        raise ClerkError("Answer at stage 1 first.")
    return stage + 1
