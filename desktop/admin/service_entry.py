"""A catalogue entry between its form and its value: read, checked, put in words.

The catalogue checks an entry as a whole; here each refusal finds its way to the
field of the form that has to change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, get_args

from db.domain.catalogue import CatalogueProblem, Outcome, parse_service
from db.domain.names import fold
from db.domain.text_limits import check_text
from db.errors import FieldProblem, FieldProblems

ALL_OUTCOMES: Final = frozenset(str(outcome) for outcome in get_args(Outcome))
Entry = dict[str, Any]
"""A service or a question in plain values, as a file would have it."""

MISSING: Final[Mapping[str, str]] = {
    "name": "Enter the name that the counter uses",
    "name_cy": "Enter the name in Welsh",
    "area": "Enter the area that it is listed under",
    "area_cy": "Enter the area in Welsh",
    "words": "Enter a word that customers say, or nobody finds it",
    "say_first": "Enter what to say when advice is enough",
    "team": "Choose the team that takes it on",
}
DAYS = "Enter a number of working days, like 10"
RULE = "Choose the clock that the law sets"
WHOSE = "Tick the council, the landlord, or both"
NO_OUTCOME = "Tick one way at least, or no enquiry could be ended"
LGSL = "Enter a number, like 524, or leave it empty"
HAZARD_WORDS = "Enter the words that mean danger, or nobody is told what to do"
HAZARD_SAY = "Enter what to do when one of these words comes up"
MAY_TELL = "Enter what may be told once the facts are right"
NO_FACTS = "Leave this empty, or ask for a fact first"
TOO_EARLY = "It hangs on a question that comes later. Move it down, or ask it always"
ANSWER_GONE = "It hangs on an answer that is no longer there. Choose another one"
TWICE = "It is there twice. Remove one of them"
FEW_CHOICES = "Enter two choices or more, each of them different"

_PLAIN: Final[Mapping[str, str]] = {
    "when.key must": TOO_EARLY,
    "when.is must": ANSWER_GONE,
    "is there twice": TWICE,
    "choices must": FEW_CHOICES,
}

_NUMBER = re.compile(r"\d{1,4}")
_WORD = re.compile(r"[a-z0-9]+")
_QUESTION = re.compile(r"question (\w+)\b:? ?(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ServiceText:
    """What the form holds.

    Attributes:
        deadline: ``none``, ``days`` or ``rule``; *days* and *rule* go with it.
        questions: in the order of asking.
        whose: of ``council`` and ``landlord``.
        outcomes: those that are allowed.
        hazard_words: with commas between them, as *words*.
        welsh: by the fields of the English; None leaves it as it was.
    """

    name: str
    name_cy: str
    area: str
    area_cy: str
    words: str
    say_first: str
    not_for: str
    team: str
    deadline: str
    days: str
    rule: str
    urgency: str
    consent_needed: bool
    identity: int
    may_tell: str
    self_serve: str
    guidance: str
    questions: tuple[Entry, ...]
    whose: frozenset[str] = frozenset({"council"})
    lgsl: str = ""
    outcomes: frozenset[str] = ALL_OUTCOMES
    related: tuple[str, ...] = ()
    hazard_words: str = ""
    hazard_say: str = ""
    welsh: Mapping[str, str] | None = None


def entry_of(text: ServiceText, before: Mapping[str, Any]) -> Entry:
    """Return the whole entry: *text*, and what the form doesn't show of *before*.

    A new entry (*before* is empty) is given a code made of its name. What it
    says in Welsh goes once the English it stood for has changed, unless it was
    changed as well. Raises FieldProblems by the names of the form's fields.
    """
    problems = list(_problems(text))
    if problems:
        raise FieldProblems(problems)
    plain = {
        name: check_text("note", getattr(text, name))
        for name in ("name", "name_cy", "area", "area_cy", "say_first", "not_for")
    }
    deadline: Entry | None = None
    if text.deadline == "days":
        deadline = {"working_days": int(text.days)}
    elif text.deadline == "rule":
        deadline = {"rule": text.rule}
    entry = {
        **before,
        **plain,
        "code": before.get("code") or code_for(text.name),
        "words": _by_commas(text.words),
        "council": "council" in text.whose,
        "landlord": "landlord" in text.whose,
        "lgsl": int(text.lgsl) if text.lgsl.strip() else None,
        "outcomes": _outcomes(text.outcomes, before.get("outcomes") or ()),
        "related": list(text.related),
        "hazard_words": _by_commas(text.hazard_words),
        "hazard_say": check_text("note", text.hazard_say),
        "team": text.team,
        "deadline": deadline,
        "urgency": text.urgency,
        "consent_needed": text.consent_needed,
        "identity": text.identity,
        "may_tell": check_text("note", text.may_tell),
        "self_serve": check_text("note", text.self_serve),
        "guidance": text.guidance or None,
        "questions": [dict(question) for question in text.questions],
    }
    entry["welsh"] = _welsh(text, entry, before)
    try:
        parse_service(entry)
    except CatalogueProblem as problem:
        raise FieldProblems([in_the_form(problem, text.questions)]) from problem
    return entry


def _welsh(text: ServiceText, entry: Entry, before: Mapping[str, Any]) -> Entry:
    """Return what is said in Welsh and still fits the English."""
    old = before.get("welsh") or {}
    typed = old if text.welsh is None else text.welsh
    kept = {}
    for field, words in typed.items():
        fresh = words != old.get(field, "")
        if words and entry.get(field) and (fresh or entry[field] == before.get(field)):
            kept[field] = check_text("note", words)
    return kept


def _by_commas(text: str) -> list[str]:
    return [word.strip() for word in text.split(",") if word.strip()]


def _outcomes(ticked: frozenset[str], before: Sequence[str]) -> list[str]:
    """Return the outcomes as they are kept: none where all are allowed."""
    if ticked == frozenset(before or ALL_OUTCOMES):
        return list(before)
    every = [str(outcome) for outcome in get_args(Outcome)]
    return [] if ticked == ALL_OUTCOMES else [one for one in every if one in ticked]


def _problems(text: ServiceText) -> list[FieldProblem]:
    found = [
        FieldProblem(name, words)
        for name, words in MISSING.items()
        if not str(getattr(text, name)).replace(",", " ").strip()
    ]
    if text.deadline == "days" and not _NUMBER.fullmatch(text.days.strip()):
        found.append(FieldProblem("days", DAYS))
    if text.deadline == "rule" and not text.rule:
        found.append(FieldProblem("rule", RULE))
    if not text.whose:
        found.append(FieldProblem("whose", WHOSE))
    if not text.outcomes:
        found.append(FieldProblem("outcomes", NO_OUTCOME))
    if text.lgsl.strip() and not _NUMBER.fullmatch(text.lgsl.strip()):
        found.append(FieldProblem("lgsl", LGSL))
    said, seen = bool(text.hazard_say.strip()), bool(_by_commas(text.hazard_words))
    if seen and not said:
        found.append(FieldProblem("hazard_say", HAZARD_SAY))
    if said and not seen:
        found.append(FieldProblem("hazard_words", HAZARD_WORDS))
    if text.identity and not text.may_tell.strip():
        found.append(FieldProblem("may_tell", MAY_TELL))
    if not text.identity and text.may_tell.strip():
        found.append(FieldProblem("may_tell", NO_FACTS))
    return found


def in_the_form(
    problem: CatalogueProblem, questions: Sequence[Mapping[str, Any]]
) -> FieldProblem:
    """Return what the catalogue refused as a problem of a field of the form."""
    field = problem.field.partition(".")[0].partition("[")[0]
    words = problem.message
    if about := _QUESTION.match(words):
        labels = {q.get("key"): str(q.get("label") or "") for q in questions}
        label = labels.get(about[1]) or about[1]
        plain = [mine for known, mine in _PLAIN.items() if about[2].startswith(known)]
        return FieldProblem("questions", f"{label} {plain[0] if plain else about[2]}")
    if not field:
        first = words.partition(" ")[0]
        field = first if first in MISSING else ""
    if field == "questions":
        place = re.match(r"questions\[(\d+)\]", problem.field)
        if place and int(place[1]) < len(questions):
            words = f"{questions[int(place[1])].get('label')} {words}"
    return FieldProblem(field, words[:1].upper() + words[1:])


def code_for(name: str) -> str:
    """Return a code like ``missed-collection`` for a new entry called *name*."""
    code = "-".join(_WORD.findall(fold(name)))
    return code if code[:1].isalpha() else f"service-{code}".rstrip("-")
