"""What stands in the way of one letter: the same whether it goes alone or in a list."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy.orm import Session

from db.domain.letters.states import POSTED, Delivery
from db.domain.postal_address import check_address
from db.errors import FieldProblem
from db.queries.letters.heed import Heed, heed
from db.tables.letter import LetterRow
from desktop.letters.use_cases.composing import Composed, Composer


@dataclass(frozen=True, slots=True)
class LetterProblem:
    """One thing to look at before a letter goes.

    Attributes:
        field: what it is beside: address, email, delivery, values, language,
            person, text or like.
        code: what it is called; `words` say what to do.
        stops: whether the letter can't go while it stands; otherwise somebody
            looks at it and goes on.
        name: the placeholder, for a value that is missing.
    """

    field: str
    code: str
    words: str
    stops: bool = True
    name: str = ""


DIED = "They have died: write to who sees to their affairs, or leave it"
DO_NOT_WRITE = "Nothing may be sent to their address"
PROTECTED = "Nobody may learn where they are: let it be collected, or ring instead"
MOVED = "The case is filed under somebody else now"


def problems_with(
    session: Session, composer: Composer, row: LetterRow
) -> tuple[LetterProblem, ...]:
    """Return what is to be looked at before *row* goes, what stops it first."""
    composed = composer.compose(row)
    found = [*_of_text(composed)]
    found += _of_delivery(row)
    if row.person_id is not None:
        known = heed(
            session,
            row.person_id,
            row.template_code,
            composed.letter.texts[0].face.dated_on,
            case_id=row.case_id,
            letter_id=row.id,
        )
        found += of_person(known, Delivery(row.delivery), tuple(row.address))
    return tuple(sorted(found, key=lambda one: not one.stops))


def refuse_stopped(problems: Iterable[LetterProblem]) -> None:
    """Raise FieldProblem for the first thing that stops a letter."""
    for one in problems:
        if one.stops:
            raise FieldProblem(one.field, one.words)


def _of_text(composed: Composed) -> Iterator[LetterProblem]:
    for words in composed.stopped:
        yield LetterProblem("text", "text", words)
    for name in composed.missing:
        words = f"Enter “{name}”"
        yield LetterProblem("values", "missing", words, name=name)
    if composed.no_welsh:
        words = "This template has no Welsh: it goes in English"
        yield LetterProblem("language", "no-welsh", words, stops=False)


def _of_delivery(row: LetterRow) -> Iterator[LetterProblem]:
    delivery = Delivery(row.delivery)
    if delivery in POSTED:
        for error in check_address(row.address).errors:
            yield LetterProblem("address", error.code, error.words)
    if delivery is Delivery.EMAIL and not row.email:
        yield LetterProblem("email", "no-email", "Enter an e-mail address")


def of_person(
    known: Heed, delivery: Delivery, address: tuple[str, ...]
) -> Iterator[LetterProblem]:
    """Give what the record of a person says against a letter, or beside it."""
    who = known.recipient
    theirs = delivery in (Delivery.POST, Delivery.EMAIL)
    if who.safe.died:
        stops = delivery is not Delivery.CARE_OF
        yield LetterProblem("person", "died", DIED, stops=stops)
    if who.safe.protected and theirs:
        yield LetterProblem("delivery", "protected", PROTECTED)
    elif who.safe.no_letters and delivery is Delivery.POST:
        yield LetterProblem("delivery", "do-not-write", DO_NOT_WRITE)
    if known.moved:
        yield LetterProblem("person", "moved", MOVED)
    if known.caution:
        words = "A caution marker stands: look at it first"
        yield LetterProblem("person", "caution", words, stops=False)
    home = who.home
    if delivery is Delivery.POST and home is not None and not home.verified:
        if address[1:] == home.lines:
            words = "This address is in doubt: a letter came back, or nobody checked"
            yield LetterProblem("address", "unverified", words, stops=False)
    if known.like is not None:
        words = f"They were sent the same lately: {known.like[0]}"
        yield LetterProblem("like", "sent-lately", words, stops=False)
