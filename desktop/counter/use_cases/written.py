"""What was typed at the counter: of a length to read, and with no card number."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

from db.domain.cards import check_no_card
from db.domain.written import written_or_none
from db.errors import FieldProblem

SHORT: Final = 500
LONG: Final = 10_000

_KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,39}")


def check_words(field: str, text: str | None, most: int = LONG) -> str | None:
    """Return *text* as it is kept, or None where there is nothing.

    Raises FieldProblem for *field*: too long, or a payment card's number in it.

    Source: PCI DSS, requirement 3: a card number that isn't kept can't leak.
    """
    kept = written_or_none(field, text, most)
    if kept is not None:
        check_no_card(field, kept)
    return kept


def need_words(field: str, text: str | None, ask: str, most: int = LONG) -> str:
    """Return *text* as it is kept.

    Raises FieldProblem for *field*, with *ask* for its words where it is blank.
    """
    kept = check_words(field, text, most)
    if kept is None:
        raise FieldProblem(field, ask)
    return kept


def check_key(field: str, key: str, ask: str) -> str:
    """Return *key* if it has the shape of a code list's key, like ``phone``."""
    if not _KEY.fullmatch(key):
        raise FieldProblem(field, ask)
    return key


def refuse_cards_in_answers(answers: Mapping[str, object]) -> None:
    """Raise FieldProblem for the first answer that holds a card number."""
    for key, answer in answers.items():
        if isinstance(answer, str):
            check_no_card(key, answer)
