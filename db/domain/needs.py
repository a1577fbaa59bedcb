"""Support needs: what we do differently for somebody, and how to reach them.

Needs are taken on trust, agreed with the person, dated and looked at again.
What is written is what staff do; a condition is nobody's business at a desk.

Sources: Equality Act 2010, sections 20 and 29 (an anticipatory duty);
Housing Ombudsman, Complaint Handling Code 2024 (agreed adjustments are
recorded and reviewed); UKAAF, "Creating clear print and large print
documents" (sizes); Welsh Language Standards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.domain.working_days import months_after
from db.errors import FieldProblem

LONGEST_REVIEW_MONTHS: Final = 24
CLEAR_PRINT_PT: Final = 12
LARGE_PRINT_PT: Final = 18
GIANT_PRINT_PT: Final = 24


class Adjustment(StrEnum):
    """What we do differently."""

    LONGER_APPOINTMENT = auto()
    QUIET_ROOM = auto()
    STEP_FREE = auto()
    SEAT_WHILE_WAITING = auto()
    HEARING_LOOP = auto()
    FACE_THE_PERSON = auto()
    SPEAK_SLOWLY = auto()
    READ_ALOUD = auto()
    HELP_WITH_FORMS = auto()
    WRITE_IT_DOWN = auto()
    TRUSTED_PERSON = auto()
    SAME_ADVISOR = auto()
    SIGN_LANGUAGE = auto()
    INTERPRETER = auto()
    RELAY_UK = auto()
    HOME_VISIT = auto()
    ASSISTANCE_DOG = auto()
    PHONE_RATHER_THAN_WRITE = auto()
    WRITE_RATHER_THAN_PHONE = auto()
    MORE_TIME_TO_ANSWER = auto()


ADJUSTMENT_NAMES: Final[Mapping[Adjustment, str]] = MappingProxyType(
    {
        Adjustment.LONGER_APPOINTMENT: "Book a longer appointment",
        Adjustment.QUIET_ROOM: "Use a quiet room",
        Adjustment.STEP_FREE: "Meet where there are no steps",
        Adjustment.SEAT_WHILE_WAITING: "Offer a seat while waiting",
        Adjustment.HEARING_LOOP: "Turn on the hearing loop",
        Adjustment.FACE_THE_PERSON: "Face them and speak clearly",
        Adjustment.SPEAK_SLOWLY: "Speak slowly, one thing at a time",
        Adjustment.READ_ALOUD: "Read letters aloud",
        Adjustment.HELP_WITH_FORMS: "Help to fill in forms",
        Adjustment.WRITE_IT_DOWN: "Write down what was agreed",
        Adjustment.TRUSTED_PERSON: "Have their trusted person there",
        Adjustment.SAME_ADVISOR: "Keep to the same advisor",
        Adjustment.SIGN_LANGUAGE: "Book a sign language interpreter",
        Adjustment.INTERPRETER: "Book an interpreter",
        Adjustment.RELAY_UK: "Ring through Relay UK",
        Adjustment.HOME_VISIT: "Visit at home",
        Adjustment.ASSISTANCE_DOG: "Make room for their assistance dog",
        Adjustment.PHONE_RATHER_THAN_WRITE: "Ring rather than write",
        Adjustment.WRITE_RATHER_THAN_PHONE: "Write rather than ring",
        Adjustment.MORE_TIME_TO_ANSWER: "Give more time to answer letters",
    }
)


class LetterFormat(StrEnum):
    """The form in which somebody reads what we write."""

    STANDARD = auto()
    LARGE_PRINT = auto()
    GIANT_PRINT = auto()
    COLOURED_PAPER = auto()
    EASY_READ = auto()
    BRAILLE = auto()
    AUDIO = auto()
    EMAIL = auto()


FORMAT_NAMES: Final[Mapping[LetterFormat, str]] = MappingProxyType(
    {
        LetterFormat.STANDARD: "Standard print",
        LetterFormat.LARGE_PRINT: "Large print (18 point)",
        LetterFormat.GIANT_PRINT: "Giant print (24 point)",
        LetterFormat.COLOURED_PAPER: "Coloured paper",
        LetterFormat.EASY_READ: "Easy Read",
        LetterFormat.BRAILLE: "Braille",
        LetterFormat.AUDIO: "Audio",
        LetterFormat.EMAIL: "E-mail",
    }
)


class ContactMethod(StrEnum):
    """How somebody wants to be reached."""

    PHONE = auto()
    TEXT = auto()
    EMAIL = auto()
    LETTER = auto()
    RELAY_UK = auto()
    IN_PERSON = auto()
    REPRESENTATIVE = auto()


METHOD_NAMES: Final[Mapping[ContactMethod, str]] = MappingProxyType(
    {
        ContactMethod.PHONE: "Phone",
        ContactMethod.TEXT: "Text message",
        ContactMethod.EMAIL: "E-mail",
        ContactMethod.LETTER: "Letter",
        ContactMethod.RELAY_UK: "Relay UK",
        ContactMethod.IN_PERSON: "In person",
        ContactMethod.REPRESENTATIVE: "Through their representative",
    }
)


class Interpreting(StrEnum):
    """Who interpreted, and how."""

    PHONE = auto()
    VIDEO = auto()
    IN_PERSON = auto()
    STAFF = auto()
    ADULT_OF_THEIR_CHOICE = auto()
    CHILD = auto()


_WRITTEN: Final = frozenset(
    {ContactMethod.LETTER, ContactMethod.EMAIL, ContactMethod.TEXT}
)


@dataclass(frozen=True, slots=True)
class SafeContact:
    """What must not be done, lest somebody else hears or reads it.

    At which hours somebody is rung is written in words, for people to read.

    Attributes:
        protected: nobody says where they are; one rings somebody else instead.
        no_letters: nothing goes to their address.
        no_messages: nothing is left on a machine, or with whoever answers.
        died: nothing reaches them any more.
    """

    protected: bool = False
    no_letters: bool = False
    no_messages: bool = False
    died: bool = False

    @property
    def discreet(self) -> bool:
        """Whether paper in their hand says no name, no service and no number."""
        return self.protected or self.no_letters

    def may_use(self, method: ContactMethod, *, safe: bool = True) -> bool:
        """Return whether *method* may be used at all.

        *safe*: whether the number or address itself is marked as safe.
        """
        if self.died or not safe:
            return False
        if self.protected and method in _WRITTEN:
            return False
        return not (method is ContactMethod.LETTER and self.no_letters)

    def may_leave_message(self, *, safe: bool = True) -> bool:
        """Return whether a message may be left where they were rung."""
        return safe and not (self.no_messages or self.died)


_DIAGNOSES: Final = re.compile(
    r"\b(?:adhd|aids|alcoholi[cs]\w*|alzheimer\w*|anorexi\w*|anxiety|asperger\w*|"
    r"autis\w*|bipolar|cancer|dementia|depress\w*|diabet\w*|diagnos\w*|down'?s|"
    r"dyslexi\w*|epilep\w*|hiv|mental(?:ly)? ill\w*|ocd|parkinson\w*|psychosis|"
    r"psychotic|ptsd|schizo\w*|stroke|suicid\w*|tumour)\b",
    re.IGNORECASE,
)


def check_adjustment(
    detail: str, agreed_on: date, review_on: date, today: date
) -> None:
    """Raise FieldProblem unless an adjustment is agreed, dated and harmless.

    Args:
        detail: what to do, in a few words; it may be blank.
        agreed_on: when the person agreed to it.
        review_on: by when it is asked again, two years on at most.
        today: the day it is recorded.
    """
    if _DIAGNOSES.search(detail):
        raise FieldProblem("detail", "Say what we do differently, not the condition")
    if agreed_on > today:
        raise FieldProblem("agreed_on", "Enter a day that is not in the future")
    if not agreed_on < review_on <= months_after(agreed_on, LONGEST_REVIEW_MONTHS):
        raise FieldProblem(
            "review_on", "Enter a review day within two years of agreeing it"
        )


def check_interpreting(how: Interpreting) -> None:
    """Raise FieldProblem for ``mode`` if a child was to interpret.

    They may not follow it, may be harmed by it, and may be the reason for it.
    """
    if how is Interpreting.CHILD:
        raise FieldProblem(
            "mode",
            "A child can't interpret, even if the family offers. Ring the "
            "interpreting service, or offer an appointment with an interpreter.",
        )


def print_size_pt(formats: Iterable[LetterFormat]) -> int:
    """Return the type size for somebody who reads *formats*, in points."""
    wanted = set(formats)
    if LetterFormat.GIANT_PRINT in wanted:
        return GIANT_PRINT_PT
    return LARGE_PRINT_PT if LetterFormat.LARGE_PRINT in wanted else CLEAR_PRINT_PT
