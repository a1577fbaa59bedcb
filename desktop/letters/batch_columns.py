"""The columns of a list held to what its letters ask for, before anything is kept."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.letters.brackets import key_of
from db.domain.letters.column_guesses import guess_columns
from db.domain.letters.columns import (
    ADDRESS_COLUMNS,
    CARE_OF_COLUMN,
    EMAIL_COLUMN,
    OTHER_COLUMNS,
)
from db.domain.letters.known_values import OF_SENDER
from db.domain.letters.states import Delivery
from db.errors import FieldProblem
from db.queries.letters.templates import edition_in_force
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.lines import match_header

NO_TEMPLATE: Final = "Choose a template that is in use"


@dataclass(frozen=True, slots=True)
class ColumnsSeen:
    """What the columns of a list stand for.

    Attributes:
        columns: for each heading what it stands for, blank where it is not used.
        offers: what a column may stand for; what the letter asks for is first.
        asked: how many of those the letter asks for.
        missing: what the letter asks for and no column gives.
        problems: what else has to be mended, in words.
    """

    columns: tuple[str, ...]
    offers: tuple[str, ...]
    asked: int
    missing: tuple[str, ...]
    problems: tuple[str, ...]

    @property
    def ready(self) -> bool:
        """Return whether the rows may be read."""
        return not self.missing and not self.problems


def columns_seen(
    session: Session,
    now: datetime,
    code: str,
    headings: Sequence[str],
    chosen: Sequence[str] | None = None,
    delivery: str | None = None,
    given: Collection[str] = (),
) -> ColumnsSeen:
    """Return what *headings* stand for in letters of a template.

    Args:
        session: reads.
        now: the moment, zone-aware.
        code: of the template.
        headings: as the table has them.
        chosen: what each stands for as somebody said; None goes by their names.
        delivery: how the letters go where a row says nothing.
        given: the names of what is the same in every letter.

    Raises FieldProblem for ``code``.
    """
    of = edition_in_force(session, code, uk_date(now))
    if of is None:
        raise FieldProblem("code", NO_TEMPLATE)
    asked = Composer(session, now).placeholders(of.id)
    own = {one.key: one.name for one in asked if one.key not in OF_SENDER}
    ours = (
        *("name", *ADDRESS_COLUMNS, EMAIL_COLUMN, CARE_OF_COLUMN),
        *(each for each in OTHER_COLUMNS if each != "name"),
        *(one.name for one in asked if one.key in OF_SENDER),
    )
    offers = {**own, **{k: name for name in ours if (k := key_of(name)) not in own}}
    if chosen is None:
        chosen = guess_columns(headings, offers.values())
    way = Delivery(delivery or of.content.deliveries[0])
    found = match_header(tuple(chosen), asked, way, given)
    lacking = [one.name for one in found.problems if one.code == "missing"]
    typed = {one.name for one in asked}
    return ColumnsSeen(
        tuple(chosen),
        tuple(offers.values()),
        len(own),
        tuple(name for name in lacking if name in typed),
        tuple(
            one.words
            for one in found.problems
            if one.stops and not (one.code == "missing" and one.name in typed)
        ),
    )
