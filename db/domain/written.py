"""Words that somebody typed, as they are kept; and all problems of a form."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from db.domain.names import tidy
from db.domain.text_limits import check_text
from db.errors import FieldProblem, FieldProblems

T = TypeVar("T")


def written(field: str, text: str | None, ask: str, *, like: str = "") -> str:
    """Return the words as they are kept; paragraphs stay.

    *like* is the field whose limit they have, where that is another's.

    Raises:
        FieldProblem: for *field*; blank words are asked for with *ask*, and
            words that are too long or hold a card's number are refused.
    """
    words = written_or_none(field, text, like=like)
    if words is None:
        raise FieldProblem(field, ask)
    return words


def written_or_none(field: str, text: str | None, *, like: str = "") -> str | None:
    """Return the words as they are kept, None if there are none; *like* as above.

    Raises:
        FieldProblem: for *field*, too long or with a card's number in it.
    """
    return None if text is None else check_text(field, text, like=like) or None


def line_or_none(field: str, text: str | None) -> str | None:
    """Return the words on one line, None if there are none.

    Raises:
        FieldProblem: for *field*, too long or with a card's number in it.
    """
    words = written_or_none(field, text)
    return None if words is None else tidy(words) or None


class Gathered:
    """The problems of a whole form, so that they are told at once."""

    def __init__(self) -> None:
        self._problems: list[FieldProblem] = []

    def take(self, read: Callable[[], T], field: str | None = None) -> T | None:
        """Return what *read* gives, or None and keep its problem.

        Where *field* is given, the problem is told beside that field.
        """
        try:
            return read()
        except FieldProblem as problem:
            name = field or problem.field
            self._problems.append(FieldProblem(name, str(problem)))
            return None

    def keep(self, problem: FieldProblem | FieldProblems) -> None:
        """Keep what another check of the same form found."""
        if isinstance(problem, FieldProblem):
            self._problems.append(problem)
        else:
            self._problems.extend(problem.problems)

    def check(self) -> None:
        """Raise the one FieldProblem, or FieldProblems for several."""
        if len(self._problems) == 1:
            raise self._problems[0]
        if self._problems:
            raise FieldProblems(self._problems)
