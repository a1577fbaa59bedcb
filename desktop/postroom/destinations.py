"""Where a document may go: cases of its sender, a new case, teams, their record."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from db.domain.post.document_types import DocumentType
from db.domain.references import looks_like_reference, parse_reference
from db.errors import FieldProblem
from db.queries.post.subject import OpenCase
from db.queries.teams import TeamLine
from desktop.postroom.use_cases.filing import (
    ToCase,
    ToNewCase,
    ToPerson,
    ToTeam,
    Where,
)
from desktop.postroom.wording import say, team_name, type_name

NEW: Final = "new"
PERSON: Final = "person"
_CASE, _TEAM = "case:", "team:"


@dataclass(frozen=True, slots=True)
class Destination:
    """One place: its key, as a draft keeps it, and its words."""

    key: str
    words: str


def destinations(
    kind: DocumentType | None,
    cases: Iterable[OpenCase],
    teams: Mapping[str, TeamLine],
    *,
    has_sender: bool,
) -> list[Destination]:
    """Return where a document may go, the likeliest first."""
    found = [
        Destination(f"{_CASE}{case.reference}", f"{case.reference} {case.title}")
        for case in cases
    ]
    if kind is not None and kind.service is not None:
        words = say("A new case: {type}").format(type=type_name(kind))
        new = Destination(NEW, words)
        found = [new, *found] if kind.opens_case and not found else [*found, new]
    first = kind.team if kind is not None else ""
    for code in sorted(teams, key=lambda one: (one != first, team_name(teams[one]))):
        words = say("{team}: their post tray").format(team=team_name(teams[code]))
        found.append(Destination(f"{_TEAM}{code}", words))
    if has_sender:
        found.append(Destination(PERSON, say("Their own record, and no further")))
    return found


def usual(kind: DocumentType | None, cases: Iterable[OpenCase]) -> str | None:
    """Return where a kind of document goes where nothing else is known.

    To the one open case that its team has for the sender; else it opens a case,
    where its kind does, or waits in its team's tray.
    """
    if kind is None:
        return None
    theirs = [case for case in cases if case.team_code == kind.team]
    if len(theirs) == 1:
        return f"{_CASE}{theirs[0].reference}"
    if kind.opens_case and not theirs:
        return NEW
    return f"{_TEAM}{kind.team}"


def case_key(text: str) -> str | None:
    """Return the key for a reference that was typed or read; None if it is none."""
    if not looks_like_reference(text):
        return None
    try:
        return f"{_CASE}{parse_reference(text)}"
    except FieldProblem:
        return None


def team_key(code: str) -> str:
    """Return the key of a team's tray."""
    return f"{_TEAM}{code}"


def where_of(key: str | None) -> Where:
    """Return where *key* leads. Raises FieldProblem for ``goes_to``."""
    if key == NEW:
        return ToNewCase()
    if key == PERSON:
        return ToPerson()
    if key is not None and key.startswith(_CASE):
        return ToCase(key.removeprefix(_CASE))
    if key is not None and key.startswith(_TEAM):
        return ToTeam(key.removeprefix(_TEAM))
    raise FieldProblem("goes_to", "Choose where it goes")
