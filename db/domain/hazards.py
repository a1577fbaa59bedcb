"""Damp, mould or danger at home: what has to be asked, and which clock starts.

Source: Hazards in Social Housing (Prescribed Requirements) (England)
Regulations 2025: an emergency hazard is made safe within 24 hours, a
significant one investigated within 10 working days; who lives there decides
with what is there.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.domain.cases import Risk, Sensing, sensed

EMERGENCY: Final = "awaab-emergency"
SIGNIFICANT: Final = "awaab-investigate"
ASKED: Final = "hazard"
"""The kind of note that holds what was answered."""


@dataclass(frozen=True, slots=True)
class HazardQuestion:
    """One thing to ask; a yes to an *urgent* one makes it an emergency."""

    key: str
    words: str
    urgent: bool = False
    about_people: bool = False


QUESTIONS: Final = (
    HazardQuestion(
        "danger_now", "Could somebody come to harm in the next 24 hours?", urgent=True
    ),
    HazardQuestion(
        "breathing",
        "Does anybody there have trouble breathing because of it?",
        urgent=True,
    ),
    HazardQuestion("sleeps_there", "Does somebody sleep in that room?"),
    HazardQuestion(
        "young_or_old", "Is anybody there under 5 or over 65?", about_people=True
    ),
    HazardQuestion(
        "ill", "Is anybody there ill, disabled or pregnant?", about_people=True
    ),
)
"""What is asked when a word of hazard is heard; the screens translate it."""


def asks_hazard(text: str, words: Sensing, *, landlord: bool) -> bool:
    """Return whether the hazard questions have to be asked.

    The law binds social landlords, and us for a service that a landlord has.
    """
    return landlord and Risk.HAZARD in sensed(text, words)


def hazard_clock(answers: Mapping[str, bool | None]) -> str:
    """Return the clock that *answers* start.

    An urgent question that nobody could answer counts as a yes: it is looked
    at within the day.
    """
    urgent = any(
        answers.get(question.key) is not False
        for question in QUESTIONS
        if question.urgent
    )
    return EMERGENCY if urgent else SIGNIFICANT


def hazard_risks(answers: Mapping[str, bool | None]) -> frozenset[Risk]:
    """Return the risks of a case in which *answers* were given."""
    people = any(answers.get(q.key) is True for q in QUESTIONS if q.about_people)
    return frozenset({Risk.HAZARD} | ({Risk.VULNERABLE} if people else set()))
