"""Codes of letters in words for the screen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.domain.letters.names import DELIVERY_NAMES, STATE_NAMES
from db.domain.letters.states import LetterUrgency, RunState
from db.domain.needs import FORMAT_NAMES as NEEDS_NAMES
from db.domain.spoken import WELSH, spoken_moment
from widgets.said import language, said

__all__ = [
    "DELIVERY_NAMES",
    "FORMATS",
    "LANGUAGE_NAMES",
    "RUN_NAMES",
    "STATE_NAMES",
    "URGENCY_NAMES",
    "in_language",
    "joined",
    "moment",
    "name_of",
    "say",
]

URGENCY_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {LetterUrgency.NORMAL: "With the next run", LetterUrgency.TODAY: "Today"}
)
RUN_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        RunState.GATHERED: "Gathered",
        RunState.TO_CONFIRM: "For a second person",
        RunState.RELEASING: "Being made",
        RunState.RELEASED: "To print and fold",
        RunState.SENT: "Sent",
        RunState.CANCELLING: "Being cancelled",
        RunState.CANCELLED: "Cancelled",
    }
)
CLASS_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "first": "First class",
        "second": "Second class",
        "economy": "Economy",
        "signed_for": "Signed for",
        "special_delivery": "Special Delivery",
        "abroad": "Abroad",
        "private": "Another carrier",
    }
)
LANGUAGE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"en": "English", "cy": "Cymraeg", "both": "Both"}
)
FORMATS: Final[Mapping[str, str]] = MappingProxyType(
    {code.value: name for code, name in NEEDS_NAMES.items()}
)


def say(text: str) -> str:
    """Return words of the letters room in the language that is set."""
    return QCoreApplication.translate("Letters", text)


def name_of(names: Mapping[str, str], code: str | None) -> str:
    """Return the word for a code; one that another edition wrote, as it is."""
    return said(names.get(code or "", code or ""))


def moment(when: datetime, now: datetime) -> str:
    """Return a moment as people say it, like "today at 10:42"."""
    return spoken_moment(when, now, language())


def joined(*parts: str | None) -> str:
    """Return what there is of *parts*, a dot between."""
    return " · ".join(part for part in parts if part)


def in_language(english: str, welsh: str) -> str:
    """Return the one that is spoken here, English where there is no Welsh."""
    return welsh if welsh and language() == WELSH else english
