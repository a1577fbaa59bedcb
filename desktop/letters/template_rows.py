"""Templates and what is wrong in them, as rows; and what the list is narrowed by."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Final

from db.domain.letters.states import EditionState, TemplateKind
from db.domain.names import fold
from db.domain.spoken import short_date, spoken_date
from db.queries.letters.template_list import TemplateLine
from db.store.drafts import Draft
from desktop.letters.template_seeing import TemplateSeen
from desktop.letters.use_cases.template_checks import EditionProblem
from desktop.letters.word.reading import WordNote
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


NOW: Final = "now"
"""The key of the row of what is typed and not kept."""


def template_rows(
    lines: Sequence[TemplateLine], sought: str, drafts: Sequence[Draft] = ()
) -> list[Keyed | str]:
    """Return the rows of those that have all the words *sought*, by area.

    What was typed and not saved stands first, by the key of its draft.
    """
    words = fold(sought).split()
    unsaved = [row for row in map(_unsaved, drafts) if _found(words, row.title)]
    head: list[Keyed | str] = [say("Not saved yet"), *unsaved] if unsaved else []
    return head + list(_rows(lines, words))


def edition_rows(editions: Sequence[TemplateLine], *, typed: bool) -> list[Keyed | str]:
    """Return the rows of a template's editions; *typed* adds what is not kept yet."""
    rows: list[Keyed | str] = []
    if typed:
        rows.append(TwoLineRow(NOW, say("What stands here now"), say("Not saved yet")))
    for line in editions:
        one = line.newest
        number = say("Edition {n}").format(n=one.number)
        rows.append(
            TwoLineRow(
                one.id,
                joined(number, days_of(line)),
                joined(origin_of(line), one.content.change_note),
                state_of(line),
                "",
                _TONES.get(one.state, Tone.NEUTRAL),
            )
        )
    return rows


def days_of(line: TemplateLine) -> str:
    """Return from which day to which an edition is in use, if that is said."""
    first, last = line.newest.content.valid_from, line.newest.content.valid_to
    if first is None and last is None:
        return ""
    if last is None and first is not None:
        return say("from {first}").format(first=short_date(first, language()))
    until = "" if last is None else short_date(last, language())
    if first is None:
        return say("until {last}").format(last=until)
    words = say("from {first} to {last}")
    return words.format(first=short_date(first, language()), last=until)


def _unsaved(draft: Draft) -> TwoLineRow:
    title = str(draft.body.get("title", "")).strip() or say("Without a title")
    return TwoLineRow(draft.key, title, say("What you were typing"), say("Not saved"))


def _found(words: Sequence[str], *told: str) -> bool:
    found_by = fold(" ".join(told))
    return all(word in found_by for word in words)


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


def note_rows(notes: Sequence[WordNote], brought: str, text: str) -> list[Keyed | str]:
    """Return what of a Word file was not carried over, each with its place now.

    *brought* is the text as it came in; the line of a note is looked for in
    *text*, as it stands now.
    """
    then, now = brought.split("\n"), text.split("\n")
    return [_note(one, _line_now(one.line, then, now)) for one in notes]


def _line_now(line: int, then: Sequence[str], now: Sequence[str]) -> int:
    """Return where a line stands now: the nearest of those like it."""
    if not 0 < line <= len(then):
        return max(1, min(line, len(now)))
    like = (n for n, words in enumerate(now, 1) if words == then[line - 1])
    return min(like, key=lambda n: abs(n - line), default=min(line, len(now)))


def _note(one: WordNote, line: int) -> TwoLineRow:
    place = say("Line {line}").format(line=line) if one.line else ""
    return TwoLineRow(
        ("text", line, 1, one.words),
        said(one.words),
        joined(say("From Word"), place),
        say("Look"),
        "",
        Tone.WARNING,
    )


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


def _rows(lines: Sequence[TemplateLine], words: Sequence[str]) -> Iterator[Keyed | str]:
    group = None
    for line in lines:
        one = line.newest
        title = in_language(one.content.title, one.content.title_cy)
        state, kind = state_of(line), name_of(KIND_NAMES, one.kind.value)
        told = (title, one.content.title, one.content.area, one.code, state, kind)
        if not _found(words, *told, origin_of(line)):
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
