"""What an edition changes beside the one before it, in words for the screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from functools import partial
from types import MappingProxyType
from typing import Final

from db.domain.letters.comparing import (
    Change,
    ChangedLine,
    changed_lines,
    changed_settings,
)
from db.domain.letters.editions import EditionContent
from db.domain.spoken import short_date
from desktop.letters.envelopes_here import USUAL, envelopes_here
from desktop.letters.template_rows import day_of, of_year
from desktop.letters.wording import (
    DELIVERY_NAMES,
    URGENCY_NAMES,
    in_language,
    name_of,
    say,
)
from widgets.changes_view import TextLine
from widgets.colours import Tone
from widgets.said import language, said

CHANGE_NAMES: Final[Mapping[Change, str]] = MappingProxyType(
    {Change.OUT: "Taken out:", Change.IN: "Put in:"}
)
_TONES: Final = {Change.OUT: Tone.DANGER, Change.IN: Tone.SUCCESS}


def lines_of_changes(
    before: EditionContent, after: EditionContent, label_of: Callable[[str], str]
) -> list[TextLine]:
    """Return what *after* says otherwise than *before*, each part under its name.

    *label_of* gives what a field is called on the screen.
    """
    return list(_lines(before, after, label_of))


def _lines(
    before: EditionContent, after: EditionContent, label_of: Callable[[str], str]
) -> Iterator[TextLine]:
    for name in ("text", "text_cy"):
        told = changed_lines(getattr(before, name), getattr(after, name))
        if told:
            yield TextLine(((label_of(name), False),), heading=True)
            yield from map(_line, told)
    settings = changed_settings(before, after)
    if settings:
        yield TextLine(((say("How it goes out"), False),), heading=True)
    for name, was, now in settings:
        yield TextLine(((label_of(name), False),))
        for change, value in ((Change.OUT, was), (Change.IN, now)):
            if words := shown(name, value):
                yield TextLine(
                    ((words, False),), said(CHANGE_NAMES[change]), _TONES[change]
                )


def _line(one: ChangedLine) -> TextLine:
    if one.change is Change.LEFT_OUT:
        return TextLine((("…", False),))
    mark = CHANGE_NAMES.get(one.change)
    if mark is None:
        return TextLine(((one.words, False),))
    pieces = tuple((piece.words, piece.changed) for piece in one.pieces)
    return TextLine(pieces, said(mark), _TONES[one.change])


def shown(name: str, value: object) -> str:
    """Return what a field holds, in words; "" for nothing."""
    if isinstance(value, bool):
        return say("Yes") if value else say("No")
    if isinstance(value, date):
        return short_date(value, language())
    if isinstance(value, tuple):
        known = DELIVERY_NAMES if name == "deliveries" else {}
        return ", ".join(name_of(known, each) for each in value)
    way = _SHOWN.get(name)
    words = str(value or "")
    return way(words) if way is not None else words


def _envelope(key: str) -> str:
    here = envelopes_here()
    one = here.get(key) or here[USUAL]
    return in_language(one.name, one.name_cy)


def _day(kept: str) -> str:
    return of_year(day_of(kept)) if kept else ""


_SHOWN: Final[Mapping[str, Callable[[str], str]]] = MappingProxyType(
    {
        "envelope": _envelope,
        "urgency": partial(name_of, URGENCY_NAMES),
        "season_from": _day,
        "season_to": _day,
    }
)
