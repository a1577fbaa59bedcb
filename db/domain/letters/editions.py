"""What an edition of a template holds beside its state, and when it is in force."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from db.domain.letters.states import Delivery, LetterUrgency, TemplateKind
from db.domain.text_limits import NOTE, check_text
from db.errors import FieldProblem

LONGEST_TEXT: Final = NOTE
_CODE: Final = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_DAY: Final = re.compile(r"(\d\d)-(\d\d)")
_LEAP_YEAR: Final = 2024
_MOST_IN_A_LIST: Final = 20


@dataclass(frozen=True, slots=True)
class EditionContent:
    """The words of an edition, and how letters made of it go out.

    Attributes:
        answers: kinds of letter that cases ask for, which it answers.
        deliveries: the first is the usual one.
        envelope: a key of the envelope profiles; empty is the council's own.
        season_from, season_to: as ``MM-DD``, both or neither; a season may go
            over New Year.
    """

    title: str
    text: str
    title_cy: str = ""
    text_cy: str = ""
    area: str = ""
    answers: tuple[str, ...] = ()
    may_edit: bool = False
    deliveries: tuple[str, ...] = (Delivery.POST, Delivery.EMAIL, Delivery.COLLECT)
    envelope: str = ""
    urgency: str = LetterUrgency.NORMAL
    enclosures: tuple[str, ...] = ()
    enclosures_cy: tuple[str, ...] = ()
    signatory: str = "officer"
    sensitive: bool = False
    season_from: str | None = None
    season_to: str | None = None
    valid_from: date | None = None
    valid_to: date | None = None
    change_note: str | None = field(default=None)


def check_code(code: str) -> str:
    """Return the code of a template. Raises FieldProblem for ``code``."""
    code = code.strip().casefold()
    if not _CODE.fullmatch(code) or len(code) > 60:  # noqa: PLR2004  a line of a list
        raise FieldProblem("code", "Use small letters and dashes, like rent-arrears")
    return code


def check_content(content: EditionContent, kind: TemplateKind) -> None:
    """Raise FieldProblem for what no draft may be kept with.

    What is wrong in the text itself is told beside it and kept: a draft is for
    that. See `db.domain.letters.template`.
    """
    check_text("title", content.title, required=True)
    check_text("title_cy", content.title_cy, like="title")
    for name in ("text", "text_cy"):
        if len(getattr(content, name)) > LONGEST_TEXT:
            raise FieldProblem(name, f"Shorten this to {LONGEST_TEXT:,} characters")
    if kind is TemplateKind.LETTER and not content.deliveries:
        raise FieldProblem("deliveries", "Choose at least one way for it to go")
    _each_known("deliveries", content.deliveries, Delivery)
    _each_known("urgency", (content.urgency,), LetterUrgency)
    for name in ("enclosures", "enclosures_cy"):
        given = getattr(content, name)
        if len(given) > _MOST_IN_A_LIST:
            raise FieldProblem(name, "Twenty enclosures are the most")
        for each in given:
            check_text(name, each, required=True, like="detail")
    check_season(content.season_from, content.season_to)
    if (
        content.valid_from
        and content.valid_to
        and content.valid_to < content.valid_from
    ):
        raise FieldProblem("valid_to", "Choose a day after the first one")


def check_season(begins: str | None, ends: str | None) -> None:
    """Raise FieldProblem unless both days of a season are days of a year."""
    if (begins is None) != (ends is None):
        name = "season_from" if begins is None else "season_to"
        raise FieldProblem(name, "Enter the first day and the last day of the season")
    for name, day in (("season_from", begins), ("season_to", ends)):
        if day is not None and not _is_day(day):
            raise FieldProblem(name, "Enter a day like 03-15, the month first")


def in_season(begins: str | None, ends: str | None, today: date) -> bool:
    """Return whether *today* lies in a season; without one it always does."""
    if begins is None or ends is None:
        return True
    now = today.strftime("%m-%d")
    if begins <= ends:
        return begins <= now <= ends
    return now >= begins or now <= ends


def _each_known(
    name: str, given: tuple[str, ...], known: type[Delivery | LetterUrgency]
) -> None:
    if not set(given) <= {each.value for each in known}:
        raise FieldProblem(name, "Choose from the list")


def _is_day(text: str) -> bool:
    match = _DAY.fullmatch(text)
    if match is None:
        return False
    try:
        date(_LEAP_YEAR, int(match[1]), int(match[2]))
    except ValueError:
        return False
    return True
