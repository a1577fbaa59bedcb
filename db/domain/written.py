"""Words that somebody typed, as they are kept: tidy, and of a length to read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeVar

from db.domain.cards import check_no_card
from db.domain.names import tidy
from db.errors import FieldProblem, FieldProblems

LONGEST_LINE: Final = 200
LONGEST_WORDS: Final = 4_000

T = TypeVar("T")


def written(
    field: str, text: str | None, ask: str, longest: int = LONGEST_WORDS
) -> str:
    """Return the tidy words; paragraphs stay.

    Raises:
        FieldProblem: for *field*; blank words are asked for with *ask*, and
            words over *longest* characters are to be shortened.
    """
    words = written_or_none(field, text, longest)
    if words is None:
        raise FieldProblem(field, ask)
    return words


def written_or_none(
    field: str, text: str | None, longest: int = LONGEST_WORDS
) -> str | None:
    """Return the tidy words, None if there are none.

    Raises:
        FieldProblem: for *field*, over *longest* characters or with the number
            of a payment card in it.
    """
    if text is None:
        return None
    if len(text) > 2 * longest:
        raise FieldProblem(field, f"Shorten this to {longest:,} characters")
    lines = [tidy(line) for line in text.splitlines()]
    words = "\n".join(lines).strip("\n")
    if len(words) > longest:
        raise FieldProblem(field, f"Shorten this to {longest:,} characters")
    check_no_card(field, words)
    return words or None


def line_or_none(field: str, text: str | None) -> str | None:
    """Return the words on one line, None if there are none.

    Raises:
        FieldProblem: for *field*, over two hundred characters.
    """
    words = written_or_none(field, text, LONGEST_LINE)
    return None if words is None else " ".join(words.splitlines())


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
