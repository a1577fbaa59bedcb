"""How every command answers: words or JSON, and what it ends with."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Annotated

import typer

from db.errors import FieldProblem, FieldProblems, GuildhallError
from desktop.runtime.redaction import describe, versions

REFUSED = 1
WRONG_USAGE = 2

AsJson = Annotated[bool, typer.Option("--json", help="Print JSON, for programs.")]


@contextmanager
def refusals_told(
    as_json: bool, *, ends_with: int = REFUSED, places: bool = False
) -> Iterator[None]:
    """Turn what is refused into words on standard error, and end with 1.

    A command of which nothing but its own arguments can be wrong *ends_with* 2.

    With *places* the words begin with the field, as a file has it.

    With *as_json* the reasons are on standard output as well:
    ``{"refused": [{"field": …, "reason": …}]}``.
    """
    try:
        yield
    except GuildhallError as error:
        reasons = _reasons(error)
        if as_json:
            typer.echo(json.dumps({"refused": reasons}))
        for reason in reasons:
            place = f"{reason['field']}: " if places and reason["field"] else ""
            typer.echo(f"{place}{reason['reason']}", err=True)
        raise typer.Exit(ends_with) from None


def tell(
    as_json: bool, data: Mapping[str, object] | Sequence[object], *lines: str
) -> None:
    """Print *data* as JSON, or *lines* where words are wanted."""
    if as_json:
        typer.echo(json.dumps(data))
        return
    for line in lines:
        typer.echo(line)


def say(words: str) -> None:
    """Print *words* beside the answer, on standard error."""
    typer.echo(words, err=True)


def tell_of_a_bug(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Tell of an error of ours without its message, which may hold a name."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    typer.echo(
        "Something went wrong inside Guildhall. Nothing half-done was saved. Send "
        f"this to IT; it holds no names:\n\n{describe(error)}\n{versions()}",
        err=True,
    )


def _reasons(error: GuildhallError) -> list[dict[str, str | None]]:
    if isinstance(error, FieldProblems):
        return [{"field": p.field, "reason": str(p)} for p in error.problems]
    field = error.field if isinstance(error, FieldProblem) else None
    return [{"field": field, "reason": str(error)}]
