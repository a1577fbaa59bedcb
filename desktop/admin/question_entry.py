"""The parts of a question between what is typed and what is kept."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any, Final

from db.domain.names import fold
from desktop.admin.service_entry import Entry

BOUNDED: Final = frozenset({"number", "money"})
"""Kinds of question with a least and a most."""
_WHOLE = re.compile(r"-?\d{1,9}")
_POUNDS = re.compile(r"£?\d{1,7}(\.\d{1,2})?")
_WORD = re.compile(r"[a-z0-9]+")


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


def bound_in_words(bound: int | None, kind: str) -> str:
    """Return the least or the most of a question as it is typed."""
    if bound is None:
        return ""
    return f"{bound / 100:.2f}" if kind == "money" else str(bound)


def is_bound(text: str, kind: str) -> bool:
    """Return whether *text* can be the least or the most; nothing can."""
    pattern = _POUNDS if kind == "money" else _WHOLE
    return kind not in BOUNDED or not text or bool(pattern.fullmatch(text))


def bound_of(text: str, kind: str) -> int | None:
    """Return the least or the most in *text*, money in pence; None for none."""
    if kind not in BOUNDED or not text or not is_bound(text, kind):
        return None
    if kind != "money":
        return int(text)
    pounds, _, pence = text.lstrip("£").partition(".")
    return int(pounds) * 100 + int(pence.ljust(2, "0") or "0")
