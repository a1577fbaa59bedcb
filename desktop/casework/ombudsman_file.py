"""A complaint as one file for an ombudsman: to be read, or for a program.

The ombudsmen for councils and landlords in England read English, whatever
language the screens are in.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any

from db.clock import LONDON
from db.domain.case_names import (
    EVENT_NAMES,
    HAND_NAMES,
    LETTER_NAMES,
    LETTER_STATE_NAMES,
    NOTE_NAMES,
    REFUSAL_NAMES,
    REMEDY_NAMES,
    REMEDY_STATE_NAMES,
    VISIT_NAMES,
)
from db.domain.clock_names import CLOCK_NAMES
from db.domain.complaints import OUTCOMES
from db.domain.money import show_pence

Export = Mapping[str, Any]
_OUTCOME_NAMES = {str(outcome): words for outcome, words in OUTCOMES.items()}


def file_content(path: Path, data: Export) -> bytes:
    """Return what stands in the file: JSON for ``.json``, else text to be read."""
    if path.suffix.casefold() == ".json":
        return json.dumps(data, indent=2, ensure_ascii=False).encode()
    return export_text(data).encode()


def export_text(data: Export) -> str:
    """Return a complaint as text, in the order in which an ombudsman asks."""
    return "\n".join(_lines(data)) + "\n"


def _lines(data: Export) -> Iterator[str]:
    yield f"Complaint {data['reference']}"
    yield f"For the {data['ombudsman']}"
    yield ""
    yield f"Complainant: {data['complainant'] or 'not known'}"
    yield f"Received: {_day(data['received_at'])}"
    yield f"Service: {data['service_name']}"
    yield from _headed("The complaint", data["complaint"])
    yield from _headed("What they want", data["outcome_sought"])
    yield from _headed("Why it is a complaint", data["why_it_is_a_complaint"])
    if data["refused"]:
        words = f"{_called(REFUSAL_NAMES, data['refused'])}, {_day(data['refused_at'])}"
        yield from _headed("Refused", words)
    for stage in data["stages"]:
        yield from _stage(stage)
    yield from _headed("Deadlines", "\n".join(_deadlines(data["deadlines"])))
    yield from _headed("Remedies", "\n".join(_remedies(data["remedies"])))
    yield from _headed("Lessons", "\n".join(_lessons(data["lessons"])))
    yield from _headed("Documents", "\n".join(_documents(data["documents"])))
    yield from _headed("History", "\n".join(_history(data["history"])))


def _headed(heading: str, words: str | None) -> Iterator[str]:
    if words:
        yield from ("", heading.upper(), words)


def _stage(stage: Export) -> Iterator[str]:
    happened = ("asked_at", "acknowledged_at", "answered_at")
    if not any(stage.get(each) for each in happened):
        return
    yield from ("", f"STAGE {stage['stage']}")
    if stage.get("asked_at"):
        yield f"Asked for {_day(stage['asked_at'])}: {stage['why'] or ''}".rstrip(": ")
    if stage["acknowledged_at"]:
        yield f"Acknowledged {_day(stage['acknowledged_at'])}"
    if stage["answered_at"]:
        by = f" by {stage['answered_by']}" if stage["answered_by"] else ""
        found = _called(_OUTCOME_NAMES, stage["outcome"])
        yield f"Answered {_day(stage['answered_at'])}{by}: {found}"
        yield str(stage["reasons"] or "")


def _deadlines(clocks: list[Export]) -> Iterator[str]:
    for clock in clocks:
        yield f"{_clock(clock['kind'])}: due {_day(clock['due'])}, {clock['state']}"
        yield from (f"  {step}" for step in clock["working"])


def _remedies(remedies: list[Export]) -> Iterator[str]:
    for one in remedies:
        pence = one["amount_pence"]
        amount = f", {show_pence(pence)} ({one['form']})" if pence else ""
        kind = _called(REMEDY_NAMES, one["kind"])
        state = _called(REMEDY_STATE_NAMES, one["state"]).lower()
        yield f"{kind}{amount}: {one['words']} ({state})"
        for update in one["updates"]:
            yield f"  {_day(update['at'])}: {update['words']}"


def _lessons(lessons: list[Export]) -> Iterator[str]:
    for one in lessons:
        changed = f" Changed: {one['changed']}" if one["changed"] else ""
        yield f"{one['learnt']}{changed}"


def _documents(documents: list[Export]) -> Iterator[str]:
    for one in documents:
        received = f", {_day(one['received_on'])}" if one["received_on"] else ""
        yield f"{one['title']}{received}"


def _history(history: list[Export]) -> Iterator[str]:
    for line in history:
        by = f" ({line['by']})" if line["by"] else ""
        what, words = _told(line["what"], line["title"], line["words"] or "")
        yield f"{_moment(line['at'])} {what}{by}{': ' if words else ''}{words}"


def _told(what: str, title: str, words: str) -> tuple[str, str]:
    """Return what happened, and what was written with it."""
    told = _plain(what), words
    match what:
        case "hand":
            told = _called(HAND_NAMES, title).format(name=words), ""
        case "clock":
            event, _, kind = title.partition(" ")
            told = f"{_called(EVENT_NAMES, event)}: {_clock(kind)}", words
        case "letter":
            state = _called(LETTER_STATE_NAMES, words).lower()
            told = _called(LETTER_NAMES, title), state
        case "visit":
            told = _called(VISIT_NAMES, title), words
        case "document":
            told = f"Document: {title}", words
        case "task":
            told = f"Task {_plain(title).lower()}", words
        case "note" | "contact" if title in NOTE_NAMES:
            told = NOTE_NAMES[title], words
    return told


def _clock(kind: str) -> str:
    own = kind.startswith("working")
    return "Our own standard" if own else _called(CLOCK_NAMES, kind)


def _called(names: Mapping[str, str], code: str | None) -> str:
    """Return what *code* is called; a council's own code as plain words."""
    return names.get(code or "") or _plain(code)


def _plain(code: str | None) -> str:
    words = (code or "").replace("_", " ").replace("-", " ")
    return words[:1].upper() + words[1:]


def _day(text: str | None) -> str:
    """Return a day as people write it, from an instant or a day in ISO form."""
    if not text:
        return ""
    if len(text) == len("2026-11-20"):
        day = date.fromisoformat(text)
    else:
        day = datetime.fromisoformat(text).astimezone(LONDON).date()
    return f"{day.day} {day:%B %Y}"


def _moment(text: str) -> str:
    return f"{datetime.fromisoformat(text).astimezone(LONDON):%d/%m/%Y %H:%M}"
