"""Rows after checking: what will be kept, or why it can't be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from db.errors import FieldProblem

MOST_ROWS: Final = 300
MOST_WEIGHT: Final = 900
"""Records that a chunk may make or change; a transaction holds 1,000 at most."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with one cell, or with a row.

    Attributes:
        field: the key of an import field; empty where it is the whole row.
        column: its place in the file from 0; None where it is the whole row.
        words: what to do about it; never what stands there.
    """

    field: str
    column: int | None
    words: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """A row that does not come in, whole as the file has it."""

    number: int
    cells: tuple[str, ...]
    problems: tuple[Problem, ...]


class RowProblems(Exception):
    """Carries the problems of one row out of its reading."""

    def __init__(self, problems: list[FieldProblem]) -> None:
        super().__init__("a row with problems")
        self.problems = problems
