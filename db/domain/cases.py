"""What a case may become, and what raises it above others."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final, TypeAlias

import msgspec

from db.domain.contacts import Urgency
from db.domain.shipped_rules import shipped_rules
from db.errors import ClerkError, FieldProblem


class CaseKind(StrEnum):
    """What a case is about."""

    CASE = auto()
    REQUEST = auto()
    COMPLAINT = auto()
    COMPLIMENT = auto()
    SUGGESTION = auto()


class CaseState(StrEnum):
    """Where a case is between its opening and its answer."""

    NEW = auto()
    """Nobody has taken it."""
    IN_PROGRESS = auto()
    WAITING = auto()
    """It waits for somebody outside the team."""
    CLOSING = auto()
    """A second person has to approve its closing."""
    CLOSED = auto()
    MERGED = auto()
    """Another case carries on for it."""


_S = CaseState
NEXT: Final[Mapping[CaseState, frozenset[CaseState]]] = MappingProxyType(
    {
        _S.NEW: frozenset(
            {_S.IN_PROGRESS, _S.WAITING, _S.CLOSING, _S.CLOSED, _S.MERGED}
        ),
        _S.IN_PROGRESS: frozenset(
            {_S.NEW, _S.WAITING, _S.CLOSING, _S.CLOSED, _S.MERGED}
        ),
        _S.WAITING: frozenset(
            {_S.NEW, _S.IN_PROGRESS, _S.CLOSING, _S.CLOSED, _S.MERGED}
        ),
        _S.CLOSING: frozenset({_S.IN_PROGRESS, _S.CLOSED}),
        _S.CLOSED: frozenset({_S.IN_PROGRESS, _S.NEW}),
        _S.MERGED: frozenset({_S.NEW, _S.IN_PROGRESS, _S.WAITING}),
    }
)
"""What each state may become; a merge is undone to the state before it."""
OPEN: Final = frozenset({_S.NEW, _S.IN_PROGRESS, _S.WAITING, _S.CLOSING})
"""States in which a case stands in a queue."""


def check_step(old: str, new: CaseState) -> None:
    """Raise ClerkError, in words, unless a case in state *old* may become *new*."""
    if new in NEXT[CaseState(old)]:
        return
    if CaseState(old) is CaseState.CLOSED:
        raise ClerkError("This case is closed. Reopen it first.")
    if CaseState(old) is CaseState.MERGED:
        raise ClerkError("This case was merged. Work on the one it went into.")
    if CaseState(old) is CaseState.CLOSING:
        raise ClerkError("This case waits to be closed. Approve it or send it back.")
    raise ClerkError("This case can't do that now.")


def check_open(state: str) -> None:
    """Raise ClerkError, in words, unless a case in *state* is being worked."""
    if CaseState(state) not in OPEN:
        check_step(state, CaseState.MERGED)


class Risk(StrEnum):
    """What raises a case: in scope, in priority, in whom it goes up to."""

    FRAUD = auto()
    VULNERABLE = auto()
    SAFEGUARDING = auto()
    THREAT = auto()
    HAZARD = auto()


RESTRICTING: Final = frozenset({Risk.FRAUD, Risk.SAFEGUARDING})
"""Risks that only those see who may.

Sources: Care Act 2014, section 45, and Working Together to Safeguard Children
(need to know); Data Protection Act 2018, Schedule 2, part 1, paragraph 2 (not
to warn whom a suspicion is about).
"""
RAISING: Final[Mapping[Risk, Urgency]] = MappingProxyType(
    {
        Risk.FRAUD: Urgency.HIGH,
        Risk.VULNERABLE: Urgency.HIGH,
        Risk.SAFEGUARDING: Urgency.EMERGENCY,
        Risk.THREAT: Urgency.EMERGENCY,
        Risk.HAZARD: Urgency.HIGH,
    }
)
"""The least priority of a case that carries the risk."""


@dataclass(frozen=True, slots=True)
class RiskWords:
    """Words in a note or an answer that tell of a risk; whole words alone."""

    risk: Risk
    words: tuple[str, ...]
    words_cy: tuple[str, ...] = ()
    source: str = "local standard"


Sensing: TypeAlias = Iterable[RiskWords]
SENSITIVE_WORDS: Final = msgspec.convert(
    shipped_rules("council")["words"], tuple[RiskWords, ...]
)
"""What a council starts with, in English and in Welsh."""

_ORDER: Final = tuple(Urgency)


def risks_of(kept: str) -> frozenset[Risk]:
    """Return the risks that a record keeps as codes with spaces between."""
    return frozenset(Risk(code) for code in kept.split())


def keep_risks(risks: Iterable[Risk]) -> str:
    """Return *risks* as a record keeps them, in a fixed order."""
    wanted = set(risks)
    return " ".join(risk for risk in Risk if risk in wanted)


def sensed(text: str, words: Sensing) -> frozenset[Risk]:
    """Return the risks whose *words* stand in *text*."""
    folded = " ".join(text.casefold().split())
    return frozenset(
        each.risk
        for each in words
        if any(
            re.search(rf"\b{re.escape(word.casefold())}\b", folded)
            for word in (*each.words, *each.words_cy)
        )
    )


def check_risk_words(words: RiskWords) -> None:
    """Raise FieldProblem unless at least one word tells of the risk."""
    if words.risk not in {each.risk for each in SENSITIVE_WORDS}:
        raise FieldProblem("risk", "No words tell of this risk")
    if not any(word.strip() for word in words.words):
        raise FieldProblem("words", "Enter the words, one to a line")


def check_said_aloud(said: str | None, words: Sensing, field: str = "words") -> None:
    """Raise FieldProblem for *field* if what is *said* can't be read aloud."""
    if said and sensed(said, words) & {Risk.SAFEGUARDING, Risk.THREAT}:
        raise FieldProblem(
            field, "This is read aloud at the counter: leave that word out"
        )


def raised(priority: str, risks: Iterable[Risk]) -> str:
    """Return *priority*, or the least that *risks* ask for if that is higher."""
    wanted = [Urgency(priority), *(RAISING[risk] for risk in risks)]
    return max(wanted, key=_ORDER.index).value


def is_restricted(risks: Iterable[Risk], service_scope: str = "council") -> bool:
    """Return whether a case is for few eyes: by its service or by its risks."""
    return service_scope != "council" or bool(RESTRICTING & set(risks))


class RootCause(StrEnum):
    """Why it came to this, for the figures."""

    NONE = auto()
    DELAY = auto()
    INFORMATION = auto()
    STAFF = auto()
    SUPPLIER = auto()
    POLICY = auto()
    SYSTEM = auto()
    CUSTOMER = auto()
    OUTSIDE = auto()


class Ending(StrEnum):
    """How a case ended."""

    DONE = auto()
    ADVICE = auto()
    REFUSED = auto()
    NOT_OURS = auto()
    WITHDRAWN = auto()
    NO_REPLY = auto()
    DUPLICATE = auto()


def check_ending(outcome: str, root_cause: str) -> None:
    """Raise FieldProblem unless both are chosen from their lists."""
    if outcome not in {ending.value for ending in Ending}:
        raise FieldProblem("outcome", "Choose how it ended")
    if root_cause not in {cause.value for cause in RootCause}:
        raise FieldProblem("root_cause", "Choose why it came to this")
