"""Templates and what is wrong in them, as rows; and what the list is narrowed by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from db.domain.letters.states import EditionState, TemplateKind
from db.domain.names import fold
from db.domain.spoken import spoken_date
from db.queries.letters.template_list import TemplateLine
from desktop.letters.template_seeing import TemplateSeen
from desktop.letters.use_cases.template_checks import EditionProblem
from desktop.letters.wording import LANGUAGE_NAMES, in_language, joined, name_of, say
from widgets.colours import Tone
from widgets.row_model import Keyed
from widgets.rows import TwoLineRow
from widgets.said import language, said

EDITION_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        EditionState.DRAFT: "Draft",
        EditionState.WAITING: "Waits for approval",
        EditionState.APPROVED: "Approved",
        EditionState.RETIRED: "Retired",
    }
)
KIND_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {TemplateKind.LETTER: "Letter", TemplateKind.FRAGMENT: "Passage"}
)
_LEAP_YEAR: Final = 2024
_LANGUAGES: Final = {"text": "en", "text_cy": "cy"}


def template_rows(lines: Sequence[TemplateLine], sought: str) -> list[Keyed | str]:
    """Return the rows of those that have all the words *sought*, by area."""
    return list(_rows(lines, sought))


def state_of(line: TemplateLine) -> str:
    """Return where a template stands, in a word or two."""
    if line.newest.retired:
        return say("Retired")
    if line.newest.state is EditionState.APPROVED and line.rests:
        return say("Out of season")
    return name_of(EDITION_NAMES, line.newest.state.value)


def origin_of(line: TemplateLine) -> str:
    """Return who wrote it: it came with the program, or it is ours."""
    if line.newest.shipped:
        return say("Came with Guildhall")
    return joined(say("Ours"), ", ".join(line.writers))


def season_of(line: TemplateLine) -> str:
    """Return the days of the year on which it is offered, if not on all."""
    content = line.newest.content
    if content.season_from is None or content.season_to is None:
        return ""
    words = say("from {first} to {last}")
    first, last = day_of(content.season_from), day_of(content.season_to)
    return words.format(first=of_year(first), last=of_year(last))


def day_of(kept: str) -> date:
    """Return a day of the year, kept like 03-15, in some year that has it."""
    month, _, day = kept.partition("-")
    return date(_LEAP_YEAR, int(month), int(day))


def of_year(day: date) -> str:
    """Return a day of every year, like "15 March"."""
    return spoken_date(day, language()).rsplit(" ", 1)[0]


def problem_rows(seen: TemplateSeen) -> list[Keyed | str]:
    """Return what is wrong, each with its place; its key leads there."""
    rows: list[Keyed | str] = [_problem(one) for one in seen.problems]
    rows += [
        TwoLineRow(
            f"look-{number}",
            said(words),
            say("On the pages"),
            say("Look"),
            "",
            Tone.WARNING,
        )
        for number, words in enumerate(seen.warnings)
    ]
    return rows


def _problem(one: EditionProblem) -> TwoLineRow:
    place = say("Line {line}, column {column}")
    language = name_of(LANGUAGE_NAMES, _LANGUAGES.get(one.field, "en"))
    return TwoLineRow(
        (one.field, one.line, one.column, one.words),
        said(one.words),
        joined(language, place.format(line=one.line, column=one.column)),
        say("Stop") if one.stops else say("Look"),
        "",
        Tone.DANGER if one.stops else Tone.WARNING,
    )


def _rows(lines: Sequence[TemplateLine], sought: str) -> Iterator[Keyed | str]:
    words, group = fold(sought).split(), None
    for line in lines:
        one = line.newest
        title = in_language(one.content.title, one.content.title_cy)
        state, kind = state_of(line), name_of(KIND_NAMES, one.kind.value)
        found_by = fold(
            f"{title} {one.content.title} {one.content.area} {one.code} {state} "
            f"{kind} {origin_of(line)}"
        )
        if not all(word in found_by for word in words):
            continue
        if (heading := _group(line)) != group:
            group = heading
            yield heading
        yield TwoLineRow(
            one.id,
            title,
            joined(one.code, origin_of(line), season_of(line)),
            state,
            joined(kind, say("edition {n}").format(n=one.number)),
            _TONES.get(one.state, Tone.NEUTRAL),
        )


_TONES: Final = {
    EditionState.WAITING: Tone.WARNING,
    EditionState.DRAFT: Tone.INFO,
}


def _group(line: TemplateLine) -> str:
    if line.waits:
        return say("For somebody's approval")
    if line.newest.kind is TemplateKind.FRAGMENT:
        return say("Passages")
    return line.newest.content.area or say("Letters")
