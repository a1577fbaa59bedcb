"""A catalogue entry between its form and its value: read, checked, put in words.

The catalogue checks an entry as a whole; here each refusal finds its way to the
field of the form that has to change.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from db.domain.catalogue import CatalogueProblem, parse_service
from db.domain.names import fold
from db.domain.text_limits import check_text
from db.errors import FieldProblem, FieldProblems

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


def entry_of(text: ServiceText, before: Mapping[str, Any]) -> Entry:
    """Return the whole entry: *text*, and what the form doesn't show of *before*.

    A new entry (*before* is empty) is given a code made of its name. What it
    says in Welsh goes once the English it stood for has changed. Raises
    FieldProblems by the names of the form's fields.
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
        "words": [word.strip() for word in text.words.split(",") if word.strip()],
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
    entry["welsh"] = {
        field: words
        for field, words in (before.get("welsh") or {}).items()
        if entry.get(field) == before.get(field)
    }
    try:
        parse_service(entry)
    except CatalogueProblem as problem:
        raise FieldProblems([in_the_form(problem, text.questions)]) from problem
    return entry


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


def key_for(label: str, taken: Sequence[str]) -> str:
    """Return a key like ``move_date`` for a question or choice, none of *taken*."""
    words = "_".join(_WORD.findall(fold(label))[:4]) or "answer"
    key = words if words[0].isalpha() else f"answer_{words}"
    number, made = 1, key
    while made in taken:
        number += 1
        made = f"{key}_{number}"
    return made


def choices_of(text: str, before: Sequence[Mapping[str, Any]]) -> list[Entry]:
    """Return the choices of a question, one a line, ``English | Welsh``.

    A choice that was there *before* keeps its key, by its words or its place,
    so that old answers and conditions still mean it.
    """
    known = {str(choice["label"]): choice for choice in before}
    lines = [line for line in (part.strip() for part in text.splitlines()) if line]
    same_number = len(lines) == len(before)
    taken: list[str] = []
    made: list[Entry] = []
    for place, line in enumerate(lines):
        label, _, welsh = (part.strip() for part in line.partition("|"))
        was = known.get(label) or (before[place] if same_number else None)
        key = str(was["key"]) if was else ""
        if not key or key in taken:
            key = key_for(label, [*taken, *(str(c["key"]) for c in before)])
        taken.append(key)
        made.append({"key": key, "label": label, "label_cy": welsh})
    return made


def choices_in_words(choices: Sequence[Mapping[str, Any]]) -> str:
    """Return choices as they are typed, one a line."""
    return "\n".join(
        " | ".join(
            part for part in (str(c["label"]), str(c.get("label_cy") or "")) if part
        )
        for c in choices
    )


def condition_key(when: Mapping[str, Any] | None) -> str | None:
    """Return a condition as one key, like ``bin=refuse,food``; None for always."""
    if not when:
        return None
    wanted = when["is"]
    answers = [wanted] if isinstance(wanted, str) else list(wanted)
    return f"{when['key']}={','.join(answers)}"


def condition_of(key: str | None) -> Entry | None:
    """Return the condition that `condition_key` made *key* of."""
    if not key:
        return None
    question, _, answers = key.partition("=")
    wanted = answers.split(",")
    return {"key": question, "is": wanted[0] if len(wanted) == 1 else wanted}
