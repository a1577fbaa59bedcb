"""Lists that become letters, and their rows, in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Final

from db.actor import Actor
from db.domain.letters.brackets import key_of
from db.domain.letters.columns import ADDRESS_COLUMNS, EMAIL_COLUMN
from db.domain.letters.states import LetterBatchState, LineState
from db.domain.permissions import Action
from db.queries.letters.batches import BatchLine, RowLine, Said, Which
from desktop.letters.batch_seeing import BatchSeen, RowSeen
from desktop.letters.wording import (
    STATE_NAMES,
    in_language,
    joined,
    moment,
    name_of,
    say,
)
from widgets.colours import Tone
from widgets.row_model import Keyed
from widgets.rows import FolderRow, TwoLineRow
from widgets.said import said

BATCH_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        LetterBatchState.READING: "Not all rows are in",
        LetterBatchState.CHECKED: "Checked",
        LetterBatchState.MAKING: "Not all letters are made",
        LetterBatchState.STOPPED: "Stopped",
        LetterBatchState.MADE: "Made",
        LetterBatchState.DROPPED: "Given up",
    }
)
KIND_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        Which.PROBLEM: "To put right",
        Which.LOOK: "To look at",
        Which.FINE: "Ready",
        Which.LEFT_OUT: "Left out",
        Which.MADE: "Made",
    }
)
_OVER: Final = frozenset({LetterBatchState.MADE, LetterBatchState.DROPPED})
_LAST_LINE: Final = tuple(reversed(ADDRESS_COLUMNS))
_OF_LAST_LINE: Final = frozenset(
    {
        *("not-a-real-uk-postcode", "not-a-real-uk-postcode-or-country"),
        *("cant-send-international-letters", "has-country-for-bfpo-address"),
    }
)
"""What is wrong with the end of an address."""
_NAMES: Final = ("name", EMAIL_COLUMN, "case reference", "person reference")


def batches_rows(lists: Iterable[BatchLine], now: datetime) -> list[Keyed | str]:
    """Return the lists, those under way first."""
    rows: list[Keyed | str] = []
    known = tuple(lists)
    for title, over in ((say("Under way"), False), (say("Over"), True)):
        some = [_batch(one, now) for one in known if (one.state in _OVER) == over]
        rows += [title, *some] if some else []
    return rows


def _batch(one: BatchLine, now: datetime) -> TwoLineRow:
    when = one.ended_at or one.began_at
    stops = one.problems and one.state not in _OVER
    to_mend = say("To put right: {n}").format(n=f"{one.problems:,}")
    return TwoLineRow(
        one.id,
        one.name,
        joined(one.reference, moment(when, now) if when else ""),
        to_mend if stops else name_of(BATCH_NAMES, one.state),
        far_words(one),
        Tone.DANGER if stops else Tone.NEUTRAL if one.state in _OVER else Tone.INFO,
    )


def far_words(one: BatchLine) -> str:
    """Return how far a list is."""
    words = say("{made} of {rows} made") if one.made else say("Rows: {rows}")
    return words.format(made=f"{one.made:,}", rows=f"{one.rows - one.left_out:,}")


def kinds_rows(seen: BatchSeen) -> list[FolderRow | str]:
    """Return the kinds of rows that there are, with how many of each."""
    tones = {Which.PROBLEM: Tone.DANGER}
    return [
        FolderRow(
            which.value,
            name_of(KIND_NAMES, which),
            count,
            tones.get(which, Tone.NEUTRAL),
        )
        for which in Which
        if (count := seen.counts[which]) or which is seen.which
    ]


def row_rows(rows: Iterable[RowLine], line: BatchLine) -> list[TwoLineRow]:
    """Return the rows of a list as the spreadsheet numbers them."""
    return [_row(row, line) for row in rows]


def _row(row: RowLine, line: BatchLine) -> TwoLineRow:
    stops = row.state is LineState.PROBLEM
    told = row.problems if stops else row.warnings
    words = "; ".join(told_in(one) for one in told)
    if row.state is LineState.LEFT_OUT:
        words = row.left_out_reason or ""
    elif row.state is LineState.MADE:
        words = name_of(STATE_NAMES, row.letter_state)
    elif not told:
        words = where_in(row.cells, line.columns)
    right = f"{len(told)}" if len(told) > 1 else ""
    tone = Tone.DANGER if stops else Tone.WARNING if told else Tone.NEUTRAL
    return TwoLineRow(
        row.id,
        joined(say("Row {n}").format(n=row.number), who_in(row.cells, line.columns)),
        words,
        right,
        say("Mended") if row.mended else "",
        Tone.NEUTRAL if row.state in (LineState.LEFT_OUT, LineState.MADE) else tone,
        exact=words,
    )


def told_in(one: Said) -> str:
    """Return one thing about a row in words."""
    return said(one.words)


def who_in(cells: Mapping[str, str], columns: Mapping[str, str]) -> str:
    """Return whom a row is for, as far as its cells say."""
    for name in _NAMES:
        if words := cells.get(column_of(name, cells, columns), "").strip():
            return words
    first = cells.get(column_of(ADDRESS_COLUMNS[0], cells, columns), "")
    return first.strip()


def where_in(cells: Mapping[str, str], columns: Mapping[str, str]) -> str:
    """Return where a row's letter goes, as far as its cells say, without the name."""
    who = who_in(cells, columns)
    headings = (column_of(name, cells, columns) for name in ADDRESS_COLUMNS)
    lines = (cells.get(heading, "").strip() for heading in headings)
    return ", ".join(line for line in lines if line and line != who)


def column_of(name: str, headings: Iterable[str], columns: Mapping[str, str]) -> str:
    """Return the heading under which a value stands; empty where there is none."""
    key = key_of(name)
    if columns:
        return next((at for one, at in columns.items() if key_of(one) == key), "")
    return next((each for each in headings if key_of(each) == key), "")


def headings_of(line: BatchLine) -> list[str]:
    """Return the headings whose cells are used, in the order of the sheet."""
    used = set(line.columns.values())
    return [
        each for each in line.headings if each.strip() and (not used or each in used)
    ]


def errors_in(
    problems: Sequence[Said], line: BatchLine
) -> tuple[dict[str, str], list[Said]]:
    """Return what is wrong by heading, and what is beside no cell."""
    found: dict[str, str] = {}
    others: list[Said] = []
    for one in problems:
        names: tuple[str, ...] = (one.column,)
        if one.column == "address":
            names = _LAST_LINE if one.code in _OF_LAST_LINE else ADDRESS_COLUMNS
        elif one.column == "email":
            names = (EMAIL_COLUMN,)
        there = (column_of(each, line.headings, line.columns) for each in names)
        heading = next(filter(None, there), "")
        if heading:
            found.setdefault(heading, told_in(one))
        else:
            others.append(one)
    return found, others


def lines_of(seen: RowSeen) -> list[tuple[Tone, str, str]]:
    """Return what is to be said of a row, what stops it first."""
    lines = [(Tone.DANGER, say("Stop"), told_in(one)) for one in seen.problems]
    lines += [(Tone.WARNING, say("Look"), told_in(one)) for one in seen.looks]
    lines += [(Tone.WARNING, say("Look"), said(one)) for one in seen.warnings]
    if not lines:
        lines.append((Tone.SUCCESS, say("Fine"), say("Nothing stands in its way")))
    return lines


def title_of(seen: BatchSeen) -> str:
    """Return the letter that a list becomes."""
    content = seen.of.content
    return in_language(content.title, content.title_cy)


def about_words(seen: BatchSeen) -> str:
    """Return what a list is and how far it is."""
    line = seen.line
    state = "" if line.state is LetterBatchState.CHECKED else line.state
    return joined(title_of(seen), far_words(line), name_of(BATCH_NAMES, state))


def to_do_words(seen: BatchSeen) -> str:
    """Return what there is to do first."""
    words = [said(each) for each in seen.to_do]
    if seen.away and seen.line.state not in _OVER:
        few = say(
            "{n} rows are of people whom few may see; somebody else looks at them"
        )
        words.append(few.format(n=f"{seen.away:,}"))
    return "\n".join(f"{each[:1].upper()}{each[1:]}" for each in words)


def go_words(seen: BatchSeen, actor: Actor) -> str:
    """Return what the next step of a list is called; empty where there is none."""
    line = seen.line
    if line.state is LetterBatchState.MADE:
        gathers = actor.may(Action.RELEASE_RUN)
        return say("Gather them into print runs") if gathers else ""
    left = line.left + line.problems
    if not left or line.state in {LetterBatchState.DROPPED, LetterBatchState.READING}:
        return ""
    if line.made:
        return say("Go on: {n} letters").format(n=f"{left:,}")
    if left == 1:
        return say("Make 1 letter")
    return say("Make {n} letters").format(n=f"{left:,}")
