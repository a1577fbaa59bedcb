"""What was typed at the counter: of a length to read, and with no card number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from db.domain.text_limits import check_text
from db.errors import FieldProblem

_LIMITED_AS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "words": "agreed",
        "about": "call_back_note",
        "summary": "note",
        "reference": "interpreter",
        "no_consent_reason": "reason",
    }
)
"""Which field of `db.domain.text_limits` sets the length of another."""
_KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")


def check_words(field: str, text: str | None) -> str | None:
    """Return *text* as it is kept, or None where there is nothing.

    Raises FieldProblem for *field*: too long, or a payment card's number in it.
    """
    if text is None:
        return None
    try:
        return check_text(_LIMITED_AS.get(field, field), text) or None
    except FieldProblem as problem:
        raise FieldProblem(field, str(problem)) from problem


def need_words(field: str, text: str | None, ask: str) -> str:
    """Return *text* as it is kept.

    Raises FieldProblem for *field*, with *ask* for its words where it is blank.
    """
    kept = check_words(field, text)
    if kept is None:
        raise FieldProblem(field, ask)
    return kept


def check_key(field: str, key: str, ask: str) -> str:
    """Return *key* if it has the shape of a code list's key, like ``phone``."""
    if not _KEY.fullmatch(key):
        raise FieldProblem(field, ask)
    return key
