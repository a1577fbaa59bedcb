"""Codes of the post room in words for the screen."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication

from db.clock import uk_date
from db.domain.post.document_types import DocumentType
from db.domain.post.quality import Fault
from db.domain.post.register import EntryState
from db.domain.post.retention import Obstacle
from db.domain.post.s10 import TrackingDoubt
from db.domain.post.set_aside import Reason
from db.domain.post.states import BatchState
from db.domain.post.urgent import RULES as URGENT
from db.domain.spoken import spoken_day
from db.queries.post.handed_over import SoughtWord
from db.queries.teams import TeamLine
from desktop.postroom.kinds_here import types
from widgets.said import language, said

ENTRY_STATE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        EntryState.OPEN: "Here",
        EntryState.RETURNED: "Sent back, not acknowledged",
        EntryState.ACKNOWLEDGED: "Back with its owner",
        EntryState.BANKED: "With the cashier",
        EntryState.HANDED_OVER: "Handed over",
        EntryState.FORWARDED: "Sent on",
    }
)
DOUBT_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        TrackingDoubt.OTHER_SHAPE: "The number has not the usual form: check it.",
        TrackingDoubt.CHECK_DIGIT: "A digit of the number is wrong: check it.",
    }
)
REASON_NAMES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        Reason.EMPTY: ("There is nothing in it", "Ask for it to be sent again."),
        Reason.DAMAGED: ("It is damaged", "Ask for it to be sent again."),
        Reason.PROTECTED: (
            "It asks for a password",
            "Ask the sender for it without one.",
        ),
        Reason.UNKNOWN_KIND: (
            "It is no kind of file that is opened here",
            "Ask for a PDF or a picture.",
        ),
        Reason.TOO_LARGE: ("It is too large to open", "Ask for it in parts."),
        Reason.TOO_LONG: ("Reading it took too long", "Scan or send it again."),
        Reason.KILLED_READER: (
            "It could not be opened safely",
            "Ask for it in another form.",
        ),
        Reason.CHANGED: ("It was still being written", "Take it in again."),
        Reason.NOT_A_FILE: ("It is no file", "Copy the file itself."),
        Reason.UNREADABLE_CODE: (
            "Its separator sheet can't be read",
            "Look at its pages, then let it be indexed.",
        ),
        Reason.WRONG_TYPE: (
            "Its separator names what is not on our lists",
            "Look at its pages, then let it be indexed.",
        ),
        Reason.NO_ACCESS: (
            "This PC may not read it, or it went away",
            "Ask whoever keeps the folder, then take it in again.",
        ),
        Reason.NO_PAGES: ("It has no pages", "Scan or send it again."),
        Reason.ONLY_SEPARATORS: (
            "There are only separator sheets in it",
            "Look whether its letters were left out.",
        ),
        Reason.BY_HAND: ("Somebody wants to ask first", "Ask, then let it be indexed."),
    }
)
"""Why something was set aside, and what to do."""
OBSTACLE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Obstacle.TOO_EARLY: "Its days of keeping are not over",
        Obstacle.NOT_TRIGGERED: "Its time has not begun",
        Obstacle.KEPT_FOR_GOOD: "It is kept for good",
        Obstacle.HELD: "It is held",
        Obstacle.NOT_ASKED: "Nobody has asked for it yet",
        Obstacle.SAME_PERSON: "Somebody else has to approve it",
        Obstacle.NOT_RECONCILED: "The batch is not counted",
        Obstacle.QUALITY_OPEN: "Pages of the quality sample wait to be looked at",
        Obstacle.QUALITY_FAILED: "A page of the quality sample failed",
        Obstacle.NOT_BACKED_UP: "No backup holds its pages yet",
        Obstacle.PAGES_UNFILED: "Not everything in it is filed",
        Obstacle.ORIGINALS_INSIDE: "Somebody's original is still here",
        Obstacle.NO_WITNESS: "A second person has to be there",
    }
)
FAULT_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Fault.UNREADABLE: "It can't be read",
        Fault.CUT_OFF: "Something is cut off",
        Fault.SKEWED: "It is crooked",
        Fault.UPSIDE_DOWN: "It is upside down",
        Fault.MISSING_SIDE: "A side is missing",
        Fault.HIDDEN_NOT_BLANK: "It was hidden and is not blank",
        Fault.WRONG_DOCUMENT: "It is in the wrong document",
        Fault.WRONG_COLOUR: "Its colours are wrong",
    }
)
BATCH_STATE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        BatchState.OPEN: "Open",
        BatchState.CLOSED: "Closed, to be counted",
        BatchState.RECONCILED: "Counted",
    }
)


def say(text: str) -> str:
    """Return words of the post room in the language that is set."""
    return QCoreApplication.translate("PostRoom", text)


def name_of(names: Mapping[str, str], code: str | None) -> str:
    """Return the word for a code; one that another edition wrote, as it is."""
    return said(names.get(code or "", code or ""))


def sought_words(text: str) -> tuple[SoughtWord, ...]:
    """Return the words typed, with the urgent kinds whose names have them."""
    found = []
    for word in text.split():
        kinds = [
            code for code, name in urgent_picks() if word.casefold() in name.casefold()
        ]
        found.append(SoughtWord(word, tuple(kinds)))
    return tuple(found)


def picks(names: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """Return codes and their words, for a choice."""
    return tuple((str(code), said(words)) for code, words in names.items())


def urgent_name(code: str | None) -> str:
    """Return why something can't wait; a kind that is gone, as it is."""
    rule = URGENT.get(code or "")
    if rule is None:
        return code or ""
    return rule.label_cy if language() == "cy" else rule.label


def urgent_picks() -> tuple[tuple[str, str], ...]:
    """Return why something may not be able to wait, for a choice."""
    return tuple((code, urgent_name(code)) for code in URGENT)


def type_picks() -> tuple[tuple[str, str], ...]:
    """Return the kinds of document that are filed under, for a choice."""
    return tuple((key, type_name(one)) for key, one in types().items() if one.in_use)


def type_name(kind: DocumentType) -> str:
    """Return what a kind of document is called."""
    return kind.label_cy if language() == "cy" else kind.label


def type_of_code(code: str | None) -> str:
    """Return what a kind of document is called, by its key."""
    kind = types().get(code or "")
    return type_name(kind) if kind is not None else (code or say("A document"))


def area_name(kind: DocumentType) -> str:
    """Return the heading that a kind of document stands under."""
    return kind.area_cy if language() == "cy" else kind.area


def team_name(team: TeamLine) -> str:
    """Return what a team is called."""
    return (language() == "cy" and team.name_cy) or said(team.name)


def day_words(day: date, now: datetime) -> str:
    """Return a day as people say it, like "yesterday"."""
    return spoken_day(day, uk_date(now), language())


def pounds(pence: int) -> str:
    """Return an amount of money."""
    return f"£{pence / 100:,.2f}"


def joined(*parts: str | None) -> str:
    """Return what there is of *parts*, a dot between."""
    return " · ".join(part for part in parts if part)
