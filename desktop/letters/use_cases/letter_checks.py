"""What stands in the way of one letter: the same whether it goes alone or in a list."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from sqlalchemy.orm import Session

from db.domain.letters.row_checks import (
    PROBLEM_NAMES,
    Gravity,
    Recipient,
    RowProblem,
    check_recipient,
)
from db.domain.letters.states import Delivery
from db.domain.needs import LetterFormat
from db.errors import FieldProblem
from db.queries.letters.heed import Heed, heed
from db.queries.sheltered import shelter_for
from db.tables.letter import LetterRow
from desktop.letters.use_cases.composing import Composed, Composer

_CARE_OF: Final = re.compile(r"\s*(?:c/o|care of|d/o)\s+(.+)", re.IGNORECASE)
_FIELDS: Final = {
    "missing": "values",
    "no-email": "email",
    "bad-email": "email",
    "died": "person",
    "caution": "person",
    "do-not-write": "delivery",
    "made-elsewhere": "format",
    "not-by-post": "format",
    "like-letter": "like",
}
"""Beside what a problem stands; all others are of the address."""
OWN_NAMES: Final = {
    "protected": "Nobody may learn where they are: let it be collected, or ring",
    "moved": "The case is filed under somebody else now",
    "unverified": "This address is in doubt: a letter came back, or nobody checked",
    "no-welsh": "This template has no Welsh: it goes in English",
    "missing": "Enter “{0}”",
}
"""What a list can't know of a row or says otherwise; ``{0}`` is what is missing."""
_OWN_STOPS: Final = frozenset({"protected", "moved"})
_OWN_FIELDS: Final = {
    "protected": "delivery",
    "moved": "person",
    "unverified": "address",
    "no-welsh": "language",
}


@dataclass(frozen=True, slots=True)
class LetterProblem:
    """One thing to look at before a letter goes.

    Attributes:
        field: what it is beside: address, email, delivery, values, language,
            format, person, text or like.
        code: a key of `PROBLEM_NAMES` or `OWN_NAMES`, or ``text``.
        stops: whether the letter can't go while it stands; otherwise somebody
            looks at it and goes on.
        name: the placeholder, for a value that is missing.
    """

    field: str
    code: str
    words: str
    stops: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True)
class LookedOver:
    """A letter as it would be set, and what is to be looked at first."""

    composed: Composed
    problems: tuple[LetterProblem, ...]

    def refuse_stopped(self) -> None:
        """Raise FieldProblem for the first thing that stops it."""
        for one in self.problems:
            if one.stops:
                raise FieldProblem(one.field, one.words)


def look_over(session: Session, composer: Composer, row: LetterRow) -> LookedOver:
    """Return *row* as it would be set today, with its problems, what stops it first."""
    composed = composer.compose(row)
    known = None
    if row.person_id is not None:
        known = heed(
            session,
            row.person_id,
            row.template_code,
            composed.letter.texts[0].face.dated_on,
            case_id=row.case_id,
            letter_id=row.id,
        )
    found = [LetterProblem("text", "text", words) for words in composed.stopped]
    checked = check_recipient(_as_recipient(row, composed, known))
    found += (_told(one, known) for one in checked)
    if known is not None:
        found += of_person(known, Delivery(row.delivery), tuple(row.address))
        if _goes_to_a_hidden_home(session, row, known):
            found.append(_own("protected"))
    if composed.no_welsh:
        found.append(_own("no-welsh"))
    return LookedOver(composed, tuple(sorted(found, key=lambda one: not one.stops)))


def _goes_to_a_hidden_home(session: Session, row: LetterRow, known: Heed) -> bool:
    """Return whether a letter care of somebody is addressed to a protected home."""
    if row.delivery != Delivery.CARE_OF or not known.recipient.safe.protected:
        return False
    return shelter_for(session, row.person_id).tells(" ".join(row.address))


def of_person(
    known: Heed, delivery: Delivery, address: tuple[str, ...]
) -> Iterator[LetterProblem]:
    """Give what the record of a person says that no list of rows can know."""
    who = known.recipient
    if who.safe.protected and delivery in (Delivery.POST, Delivery.EMAIL):
        yield _own("protected")
    if known.moved:
        yield _own("moved")
    if delivery is Delivery.POST and any(
        not home.verified and address[1:] == home.lines for home in who.homes
    ):
        yield _own("unverified")


def care_of_in(address: Iterable[str]) -> str:
    """Return who hands a letter on, as a line of its address says; else nothing."""
    return next((found[1] for each in address if (found := _CARE_OF.match(each))), "")


def _as_recipient(row: LetterRow, composed: Composed, known: Heed | None) -> Recipient:
    delivery = Delivery(row.delivery)
    safe = None if known is None else known.recipient.safe
    day = composed.letter.texts[0].face.dated_on
    like = None if known is None else known.like
    return Recipient(
        delivery=delivery,
        name="" if known is None else known.recipient.name,
        address=tuple(row.address),
        email=row.email or "",
        care_of=care_of_in(row.address),
        missing=composed.missing,
        person_id=row.person_id,
        # Whoever sees to the affairs of somebody who died is written to so.
        died=safe is not None and safe.died and delivery is not Delivery.CARE_OF,
        do_not_write=safe is not None and safe.no_letters and not safe.protected,
        caution=known is not None and known.caution,
        format=LetterFormat(row.format),
        like_letter_on=None if like is None else like[1] or day,
    )


def _told(one: RowProblem, known: Heed | None) -> LetterProblem:
    """Return a problem of a row as one of a letter."""
    words = one.words
    if one.code == "missing":
        words = OWN_NAMES["missing"].format(one.name)
    elif one.code == "like-letter" and known is not None and known.like is not None:
        words = f"{PROBLEM_NAMES[one.code]}: {known.like[0]}"
    field = _FIELDS.get(one.code, "address")
    stops = one.gravity is Gravity.STOPS
    return LetterProblem(field, one.code, words, stops, one.name)


def _own(code: str) -> LetterProblem:
    return LetterProblem(_OWN_FIELDS[code], code, OWN_NAMES[code], code in _OWN_STOPS)
