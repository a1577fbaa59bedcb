"""What happened in a case, told once: what one deed left is one entry."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from itertools import groupby
from types import MappingProxyType
from typing import Final

from db.domain.case_names import (
    EVENT_NAMES,
    HAND_NAMES,
    LETTER_NAMES,
    LETTER_STATE_NAMES,
    NOTE_NAMES,
    VISIT_NAMES,
)
from db.domain.complaints import ACKNOWLEDGED_AT, ANSWERED_AT, TO_ACKNOWLEDGE
from db.domain.escalation import ESCALATED
from db.domain.own_notes import OWN_NOTE_NAMES
from db.domain.permissions import ROLE_NAMES, Role
from db.domain.task_lists import TASK_FREED
from db.queries.casework.page_rows import TimelineLine
from desktop.casework.page_words import called, clock_name
from desktop.casework.wording import day_words, say
from widgets.said import said

ESCALATION_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "danger": "Somebody may be in danger",
        "follow-on": "Two working days overdue",
        "fraud": "Fraud is suspected",
        "overdue": "Overdue",
        "chased": "The customer has come back three times",
        "vulnerable": "A vulnerable customer has waited ten days",
        "age": "Open for ninety days",
    }
)
"""Why a case goes up by the rules that councils start with; theirs stay as written."""
_CLOSED: Final = "Closed"
_BY_THE_WAY: Final = frozenset({"hand", "clock", "letter", "document", "visit"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened, as it is read.

    Attributes:
        by: who did it; None for what happened by itself.
        lead: what it was, beside who and when; empty for a plain note.
        words: what was written.
        quiet: whether it is a by-the-way, told in one muted line.
    """

    key: object
    at: datetime
    by: str | None
    lead: str
    words: str
    quiet: bool = False


def entries(lines: Iterable[TimelineLine], now: datetime) -> list[Entry]:
    """Return the story, the newest first, each deed once."""
    story: list[Entry] = []
    for (at, by), deed in groupby(lines, key=lambda line: (line.at, line.by)):
        story += _deed(at, by, list(deed), now)
    return story


def _deed(
    at: datetime, by: str | None, lines: list[TimelineLine], now: datetime
) -> list[Entry]:
    """Return one entry for what one person did in one moment, if it has words."""
    notes = [line for line in lines if line.kind in {"note", "contact"}]
    rest = [line for line in lines if line.kind not in {"note", "contact"}]
    if len(notes) != 1:
        return [_entry(line, now) for line in lines if not _said_already(line)]
    note = notes[0]
    leads = [_lead(line, now) for line in rest if not _said_already(line)]
    if any(_said_already(line) for line in rest):
        leads.insert(0, say("Closed"))
    own = called(note.title, NOTE_NAMES) if note.title in NOTE_NAMES else ""
    if own and not leads:
        leads = [own]
    elif note.title == "contact":
        leads.insert(0, own)
    words = [_words_of(note)]
    words += [
        line.words
        for line in rest
        if line.kind == "task" and line.words and line.words != note.words
    ]
    shown = list(dict.fromkeys(lead for lead in leads if lead))
    return [Entry(note.id, at, by, ", ".join(shown), "\n".join(filter(None, words)))]


def _words_of(line: TimelineLine) -> str:
    """Return what was written; what the program wrote, in the reader's language."""
    facts = line.facts or {}
    if facts.get("code") == ESCALATED:
        why = said(facts.get("why") or line.words or "")
        to = Role(facts.get("to", Role.CO_ORDINATOR))
        role = said(ROLE_NAMES[to])
        return say("{why}: gone up to {role}").format(why=why, role=role)
    if facts.get("code") == TASK_FREED:
        words = say("{who} left. To be done by somebody else: {task}")
        return words.format(who=facts.get("who", ""), task=facts.get("task", ""))
    if facts.get("code") in (ACKNOWLEDGED_AT, TO_ACKNOWLEDGE, ANSWERED_AT):
        return _of_complaint(facts)
    if (code := facts.get("code", "")) in OWN_NOTE_NAMES:
        return called(code, OWN_NOTE_NAMES).format(what=facts.get("what", ""))
    by_itself = line.title == "system" or line.title.startswith("escalated ")
    return said(line.words or "") if by_itself else line.words or ""


def _of_complaint(facts: Mapping[str, str]) -> str:
    """Return how far a complaint came with a note of ours."""
    words = {
        ACKNOWLEDGED_AT: say("Acknowledged at stage {n}"),
        TO_ACKNOWLEDGE: say("To be acknowledged by letter at stage {n}"),
        ANSWERED_AT: say("Answered at stage {n}: {found}"),
    }[facts["code"]]
    found = said(facts.get("outcome", ""))
    return words.format(n=facts.get("stage", ""), found=found)


def _said_already(line: TimelineLine) -> bool:
    """Return whether a clock only ended because its case was closed."""
    return line.kind == "clock" and line.words == _CLOSED


def _entry(line: TimelineLine, now: datetime) -> Entry:
    words = _words_of(line)
    if line.kind in {"note", "contact"}:
        lead = called(line.title, NOTE_NAMES) if line.title in NOTE_NAMES else ""
        return Entry(line.id, line.at, line.by, lead, words)
    if line.kind == "task":
        name, _, result = words.partition("\n")
        lead = (
            say("Task done: {task}")
            if line.title == "done"
            else say("Task dropped: {task}")
        )
        return Entry(line.id, line.at, line.by, lead.format(task=said(name)), result)
    shown = words if line.kind in {"clock", "visit"} else ""
    return Entry(
        line.id,
        line.at,
        line.by,
        _lead(line, now),
        shown,
        line.kind in _BY_THE_WAY and not shown,
    )


def _lead(line: TimelineLine, now: datetime) -> str:
    match line.kind:
        case "hand":
            own = line.title == "taken" and line.words == line.by
            lead = called(line.title, HAND_NAMES).format(name=said(line.words or ""))
            lead = say("Taken") if own else lead
        case "clock":
            lead = _clock_lead(line, now)
        case "letter":
            state = called(line.words, LETTER_STATE_NAMES)
            lead = f"{called(line.title, LETTER_NAMES)}: {state}"
        case "document":
            lead = say("Document: {title}").format(title=line.title)
        case "task":
            name = (line.words or "").partition("\n")[0]
            lead = say("Task done: {task}").format(task=said(name))
        case _:
            lead = called(line.title, VISIT_NAMES)
    return lead


def _clock_lead(line: TimelineLine, now: datetime) -> str:
    event, _, kind = line.title.partition(" ")
    words = f"{called(event, EVENT_NAMES)}: {clock_name(kind)}"
    if line.moved_due is None:
        return words
    before, after = line.moved_due
    return words + _moved(before, after, now)


def _moved(before: date | None, after: date | None, now: datetime) -> str:
    if before is None or after is None:
        return ""
    told = say(", now {after} instead of {before}")
    return told.format(after=day_words(after, now), before=day_words(before, now))
