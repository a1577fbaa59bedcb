"""What stands on the slip, in order, as plain lines with their roles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from db.clock import uk_date
from db.domain.originals import MONEY, document_name
from db.domain.spoken import spoken_date
from db.queries.counter.originals import Original
from db.queries.counter.slip import SlipCall, SlipEntry, SlipFacts
from desktop.counter.slip.words import WORDS, SlipWords, spoken_time
from desktop.runtime.pdf_fonts import writable

NO_BREAK: Final = "\u00a0"

Kind = Literal["heading", "text", "by_when", "small"]


@dataclass(frozen=True, slots=True)
class Line:
    """A heading, or a paragraph; by_when stands out, small steps back."""

    kind: Kind
    words: str


def slip_lines(facts: SlipFacts, language: str) -> list[Line]:
    """Return the lines below the reference, as they are read."""
    words = WORDS[language]
    lines = [line for entry in facts.entries for line in _entry(entry, words, language)]
    if facts.calls:
        lines.append(Line("heading", words.call_heading))
        lines += [line for call in facts.calls for line in _call(call, words, language)]
    if facts.originals:
        lines.append(Line("heading", words.originals))
        for each in facts.originals:
            lines += [_original(each, words, language), _when(each, words, language)]
    written = [Line(line.kind, writable(line.words)) for line in lines]
    return [line for line in written if line.words]


def heading(facts: SlipFacts, language: str) -> str:
    """Return what the slip is called: a receipt, where it is nothing else."""
    words = WORDS[language]
    alone = facts.originals and not (facts.entries or facts.calls)
    return words.receipt if alone else words.title


def closing(facts: SlipFacts, language: str) -> str:
    """Return where to turn with a question."""
    words = WORDS[language]
    if not facts.phone:
        return words.come_back
    ring = words.questions.format(_unbroken(facts.phone))
    where = ", ".join((facts.address or "").split("\n"))
    return f"{ring} {words.come_to.format(where)}" if where else ring


def _entry(entry: SlipEntry, words: SlipWords, language: str) -> Iterator[Line]:
    welsh = language == "cy"
    name = entry.name_cy if welsh else entry.name
    yield Line("heading", name or words.enquiry)
    yield Line("text", _outcome(entry, words, language))
    if entry.words:
        yield Line("text", entry.words)
    if entry.due_on:
        pattern = (
            words.appointment_by if entry.outcome == "appointment" else words.act_by
        )
        yield Line("by_when", pattern.format(_day(entry.due_on, language)))
    yield from _where_to_ask(entry, words, language)


def _where_to_ask(entry: SlipEntry, words: SlipWords, language: str) -> Iterator[Line]:
    if entry.team and entry.team.phone:
        pattern = words.not_heard_team if entry.due_on else words.team_phone
        team = entry.team.name_cy if language == "cy" else entry.team.name
        yield Line(
            "small", pattern.format(team=team, phone=_unbroken(entry.team.phone))
        )
    elif entry.due_on:
        yield Line("small", words.not_heard)


def _outcome(entry: SlipEntry, words: SlipWords, language: str) -> str:
    team = entry.team and (entry.team.name_cy if language == "cy" else entry.team.name)
    self_serve = entry.self_serve_cy if language == "cy" else entry.self_serve
    said = {
        "answered": words.answered,
        "self_serve": words.self_serve.format(self_serve)
        if self_serve
        else words.self_serve_online,
        "referred": words.referred.format(team) if team else words.referred_quietly,
        "appointment": words.appointment,
        "duplicate": words.duplicate.format(entry.part_of or ""),
    }
    return said.get(entry.outcome, "")


def _call(call: SlipCall, words: SlipWords, language: str) -> Iterator[Line]:
    when = {
        "time": spoken_time(call.by, words),
        "day": _day(uk_date(call.by), language),
    }
    owner = writable(call.owner or "")
    if owner:
        yield Line("by_when", words.call.format(owner=owner, **when))
    else:
        yield Line("by_when", words.call_quietly.format(**when))
    if call.ending:
        yield Line("text", words.call_number.format(call.ending))


def _original(original: Original, words: SlipWords, language: str) -> Line:
    """Return what became of one document: the slip is its receipt."""
    name = document_name(original.document, original.words, language)
    if original.last_four:
        name = words.ends_in.format(name, original.last_four)
    kept_words = words.taken if original.document in MONEY else words.kept
    told = {"seen": words.seen, "copied": words.copied, "kept": kept_words}
    pattern = words.returned if original.returned_at else told[original.handling]
    kept = original.handling == "kept" and not original.returned_at
    return Line("by_when" if kept else "text", pattern.format(name))


def _when(original: Original, words: SlipWords, language: str) -> Line:
    """Return the day and the time of a receipt, and of the giving back."""
    given, back = original.at, original.returned_at
    moments = [(words.brought_at, given)]
    if back is not None:
        moments.append((words.back_at, back))
    said = [
        pattern.format(
            day=_day(uk_date(moment), language), time=spoken_time(moment, words)
        )
        for pattern, moment in moments
    ]
    return Line("small", " ".join(said))


def _day(day: date, language: str) -> str:
    """Return the day; its number, month and year stay on one line."""
    said = spoken_date(day, language, weekday=True).replace("dydd ", f"dydd{NO_BREAK}")
    parts = said.rsplit(" ", 2)
    return NO_BREAK.join(parts)


def _unbroken(phone: str) -> str:
    """Return a number that stays on one line."""
    return phone.replace(" ", NO_BREAK)
