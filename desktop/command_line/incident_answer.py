"""What `guildhall incident classify` answers, as JSON and in words."""

from __future__ import annotations

from datetime import date, datetime

from db.domain.incidents.questionnaire import QUESTIONS
from db.domain.incidents.tellings import Telling
from db.domain.incidents.verdict import Class, Finding, Outcome, Step, Verdict
from db.domain.spoken import short_date


def answer_data(verdict: Verdict, tellings: tuple[Telling, ...]) -> dict[str, object]:
    """Return the answer as JSON has it."""
    spell = verdict.spell
    return {
        "reportable": verdict.outcome is Outcome.REPORTABLE,
        **_finding(verdict.main),
        "reasons": [f"{step.words()} ({step.source()})" for step in verdict.steps],
        "outcome": verdict.outcome.value,
        "responsible": verdict.by_whom() or None,
        "also": [_finding(each) for each in verdict.findings[1:]],
        "steps": [_step(step) for step in verdict.steps],
        "open": list(verdict.open),
        "days_off": None
        if spell is None
        else {
            "days": spell.days,
            "from": spell.first.isoformat(),
            "to": spell.last.isoformat(),
        },
        "over_three_on": _day(verdict.over_three_on),
        "over_seven_on": _day(verdict.over_seven_on),
        "tell": [
            {
                "who": each.rule.key,
                "words": each.rule.label,
                "due": each.due.isoformat(),
                "why": each.rule.why,
                "source": each.rule.source,
            }
            for each in tellings
        ],
    }


def _finding(found: Finding) -> dict[str, object]:
    return {
        "class": found.kind.value,
        "act": found.act.words(),
        "due": _day(found.due),
        "regulation": _regulation(found),
    }


def _regulation(found: Finding) -> str | None:
    return f"RIDDOR 2013, regulation {found.regulation}" if found.regulation else None


def _step(step: Step) -> dict[str, str]:
    asked = QUESTIONS.get(step.question)
    return {
        "question": step.question,
        "asked": asked.label if asked else "",
        "words": step.words(),
        "source": step.source(),
    }


def _day(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def answer_lines(verdict: Verdict, tellings: tuple[Telling, ...]) -> list[str]:
    """Return the answer in words."""
    lines = [verdict.outcome.words()]
    for found in verdict.findings:
        by = f", by {short_date(found.due)}" if found.due else ""
        lines.append(
            f"  {found.kind.words()}: {found.act.words()}{by} ({_regulation(found)})"
        )
    if verdict.responsible:
        lines.append(f"  By {verdict.by_whom()}")
    lines += ["Why", *(f"  {step.words()} ({step.source()})" for step in verdict.steps)]
    if verdict.over_seven_on and _counts_days(verdict):
        recorded = short_date(verdict.over_three_on or verdict.over_seven_on)
        reported = short_date(verdict.over_seven_on)
        lines.append(
            f"  Off without a day of work, it is recorded on {recorded} and reported "
            f"from {reported}"
        )
    if verdict.open:
        lines += ["Still to be asked", *(f"  {_asked(key)}" for key in verdict.open)]
    if tellings:
        lines += ["Who is told", *map(_telling, tellings)]
    return lines


def _counts_days(verdict: Verdict) -> bool:
    """Return whether more days off would make it weightier."""
    counted = any(step.question == "absence" for step in verdict.steps)
    return counted and verdict.main.kind is not Class.OVER_SEVEN


def _asked(key: str) -> str:
    return QUESTIONS[key].label


def _telling(each: Telling) -> str:
    due = each.due
    day = due.date() if isinstance(due, datetime) else due
    at = f" {due:%H:%M}" if isinstance(due, datetime) else ""
    return f"  {each.rule.label}, by {short_date(day)}{at}: {each.rule.why}"
