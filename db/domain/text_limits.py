"""How much each free-text field takes.

What is too long is refused before anything else looks at it, and the screen
keeps it where it was typed. The limits are far above what people write; they
are there for the book that was pasted by mistake.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from db.domain.cards import check_no_card
from db.errors import FieldProblem

SHORT: Final = 200
LINE: Final = 500
PARAGRAPH: Final = 2_000
NOTE: Final = 20_000
ARTICLE: Final = 100_000

_UNREADABLE: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\u202a-\u202e\u2066-\u2069]"
)

LIMITS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "name": SHORT,
        "known_as": SHORT,
        "organisation": SHORT,
        "title": SHORT,
        "subject": SHORT,
        "agreed_password": SHORT,
        "agreed_password_hint": SHORT,
        "team_name": SHORT,
        "staff_name": SHORT,
        "search": LINE,
        "address": LINE,
        "interpreter": LINE,
        "detail": LINE,
        "keywords": LINE,
        "scope_note": LINE,
        "reason": PARAGRAPH,
        "not_told_reason": PARAGRAPH,
        "answer": PARAGRAPH,
        "agreed": PARAGRAPH,
        "suggestion": PARAGRAPH,
        "reply": PARAGRAPH,
        "notice": PARAGRAPH,
        "summary": PARAGRAPH,
        "call_back_note": PARAGRAPH,
        "breach": NOTE,
        "note": NOTE,
        "evidence": NOTE,
        "article": ARTICLE,
    }
)
"""Characters for each field that somebody writes in."""


def limit_for(field: str) -> int:
    """Return how many characters *field* takes; one not listed takes a line."""
    return LIMITS.get(field, LINE)


def check_length(field: str, text: str, like: str = "") -> None:
    """Raise FieldProblem for *field* if *text* is too long for it.

    *like* is the field whose limit it has, where that is another's.
    """
    limit = limit_for(like or field)
    if len(text) > limit:
        raise FieldProblem(
            field,
            f"Shorten this to {limit:,} characters; it has {len(text):,}. "
            "Nothing you wrote is lost.",
        )


def readable(text: str) -> str:
    """Return *text* without what nobody can read, or what hides what they read.

    Nulls and other controls go, but for ends of lines and tabs; halves of
    letters, which a Windows clipboard can hold and no file can; and marks that
    turn the direction of the words around them.
    """
    return _UNREADABLE.sub("", text)


def check_text(field: str, text: str, *, required: bool = False, like: str = "") -> str:
    """Return *text* as it is kept: trimmed, readable, lines ended one way.

    *like* is the field whose limit it has, where that is another's.

    Raises:
        FieldProblem: for *field*, when it is too long, holds a card number, or
            is blank although it must not be.
    """
    check_length(field, text, like)
    lines = readable(text.replace("\r\n", "\n").replace("\r", "\n"))
    kept = "\n".join(line.rstrip() for line in lines.split("\n")).strip()
    if required and not kept:
        raise FieldProblem(field, "Enter something here")
    check_no_card(field, kept)
    return kept
