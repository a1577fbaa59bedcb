"""One row of a list: whose it is, what its letter would be, what is wrong with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final, Protocol
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.letters.addressee import addressed
from db.domain.letters.brackets import key_of
from db.domain.letters.columns import (
    CARE_OF_COLUMN,
    EMAIL_COLUMN,
    Columns,
    match_columns,
)
from db.domain.letters.deliveries import ways_of
from db.domain.letters.known_values import KNOWN, OF_SENDER
from db.domain.letters.parts import Placeholder
from db.domain.letters.row_checks import PROBLEM_NAMES, household_key
from db.domain.letters.row_checks import Recipient as Known
from db.domain.letters.states import POSTED, Delivery, LetterState, LineState
from db.domain.needs import LetterFormat
from db.domain.references import looks_like_reference, new_reference, parse_reference
from db.domain.text_limits import NOTE
from db.errors import FieldProblem, NotFound
from db.letter_scope import Looks, letter_scope
from db.queries.letters.recipient import Recipient, recipient
from db.queries.letters.templates import Edition
from db.queries.merged import one_and_the_same, standing_id
from db.tables.casework import CaseRow
from db.tables.letter import LetterRow
from db.tables.letter_batch import LetterBatchLineRow, LetterBatchRow
from db.tables.person import PersonRow
from desktop.letters.typeset.unwritable import unwritable
from desktop.letters.use_cases.composing import LANGUAGES, Composer
from desktop.letters.use_cases.letter_checks import LetterProblem, care_of_in, look_over
from desktop.letters.use_cases.lookalikes import Lookalikes
from desktop.letters.use_cases.row_cells import Cells

OWN_NAMES: Final = {
    "no-such-record": "No case or person has this reference",
    "bad-delivery": "Write post, care of, e-mail or collect",
    "bad-language": "Write en, cy or both",
    "sheet-error": "It holds an error of the spreadsheet, like #N/A",
    "formula": "It is a formula and no value: look at it",
    "bad-format": "Write standard, large print, braille or another format we make",
    "two-people": "The case is of somebody else: keep the right reference",
    "not-that-way": "This letter does not go that way",
    "more-cells": "There are more cells than columns: look for a comma out of place",
    "long-cell": "Shorten this",
    "no-glyph": "No font here can write",
}
"""What can be wrong in a row beside its letter."""
Found = tuple[str, str, bool]
"""A code, the column, and whether it stops the row."""
_SHEET_ERROR: Final = re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NUM!|NULL!)")
OWN_REFERENCE: Final = "reference"
"""What a letter quotes that is about no record: its own."""
_REFERENCES: Final = ("case reference", "person reference", "reference")
_WAYS: Final = {
    **{key_of(each): each for each in Delivery},
    **dict.fromkeys(("letter", "paper"), Delivery.POST),
    "collection": Delivery.COLLECT,
}
_FORMATS: Final = {key_of(each): each for each in LetterFormat}
_TONGUES: Final = {
    **{each: each for each in LANGUAGES},
    "english": "en",
    "saesneg": "en",
    "welsh": "cy",
    "cymraeg": "cy",
    "bilingual": "both",
    "dwyieithog": "both",
}


class LooksNow(Looks, Protocol):
    """What looks into the store at one moment, and writes or does not."""

    @property
    def now(self) -> datetime:
        """The moment, zone-aware."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A session that only reads, at one moment."""

    session: Session
    now: datetime


class LineCheck:
    """Checks the rows of one list as letters that would be made of them."""

    def __init__(self, uow: LooksNow, batch: LetterBatchRow) -> None:
        """Take the list; its template is read once."""
        self._uow, self._batch = uow, batch
        self._composer = Composer(uow.session, uow.now)
        self.edition: Edition = self._composer.edition(batch.edition_id)
        names = (*batch.headings, *batch.columns)
        self._called = {key_of(name): name for name in names}
        self._usual = Cells.of(batch.usual.get("values", {})).by_key
        self._alike = Lookalikes(uow.session, uk_date(uow.now))

    def expect(self, rows: Iterable[Mapping[str, str]]) -> None:
        """Look up together who the rows to come may be about."""
        columns = self._batch.columns
        self._alike.look_up(Cells.of(cells, columns) for cells in rows)

    def check(self, line: LetterBatchLineRow, read: Iterable[Found] = ()) -> None:
        """Find whose a row is, and write down what is wrong with it.

        *read*: what was wrong as it was read.
        """
        cells, found = self._cells(line), list[Found](read)
        line.person_id, line.case_id = self._whose(cells, found)
        letter = self.letter(line, cells, found)
        line.scope = letter.scope
        if letter.delivery not in ways_of(self.edition.content.deliveries):
            found.append(("not-that-way", "delivery", True))
        found += self._not_values(cells)
        looked = look_over(self._uow.session, self._composer, letter)
        line.home = _home(letter)
        own = [(as_kept(at, code, OWN_NAMES[code]), stops) for code, at, stops in found]
        own += [(_kept(one), one.stops) for one in looked.problems]
        problems = [one for one, stops in own if stops]
        warnings = [one for one, stops in own if not stops]
        if strange := unwritable(looked.composed.letter):
            words = f"{OWN_NAMES['no-glyph']}: {' '.join(strange)}"
            warnings.append(as_kept("", "no-glyph", words))
        if line.person_id is None:
            alike = self._alike.warnings(cells, letter.format)
            warnings += [as_kept("", code, words) for code, words in alike]
        warnings += self.doubles(line)
        line.problems, line.warnings = problems, warnings
        if line.state in (LineState.READY, LineState.PROBLEM):
            line.state = LineState.PROBLEM if problems else LineState.READY

    def letter(
        self,
        line: LetterBatchLineRow,
        cells: Cells | None = None,
        found: list[Found] | None = None,
    ) -> LetterRow:
        """Return the letter that a row would become; it is not in the store yet."""
        cells = cells or self._cells(line)
        noted = [] if found is None else found
        case = self._case(line.case_id)
        who = self._recipient(line.person_id)
        usual = self._batch.usual
        delivery = _read(cells, "delivery", _WAYS, "bad-delivery", noted)
        language = _read(cells, "language", _TONGUES, "bad-language", noted)
        format_ = _read(cells, "format", _FORMATS, "bad-format", noted)
        content = self.edition.content
        way = Delivery(delivery or usual.get("delivery") or content.deliveries[0])
        home = who.home if who else None
        greeted = cells["name"] or None
        typed = addressed(greeted or (who.name if who else ""), cells.address())
        reference = new_reference()
        known = line.case_id is not None or line.person_id is not None
        own = {} if known else {OWN_REFERENCE: reference}
        return LetterRow(
            edition_id=self.edition.id,
            template_code=self.edition.code,
            title=content.title,
            person_id=line.person_id,
            case_id=line.case_id,
            batch_id=self._batch.id,
            team_code=self._batch.team_code,
            signed_by=self._batch.made_by,
            state=LetterState.DRAFT,
            delivery=way,
            language=language
            or (who.written_language if who else None)
            or usual.get("language")
            or "en",
            format=format_ or (who.format if who else LetterFormat.STANDARD),
            urgency=usual.get("urgency") or content.urgency,
            greeted=greeted,
            address=list(_lines(cells, typed or (who.window() if who else ()), way)),
            occupancy_id=home.occupancy_id if home and not typed else None,
            email=cells[EMAIL_COLUMN]
            or (who.emails[0] if who and who.emails else None),
            envelope=content.envelope,
            values={**own, **self._usual, **cells.by_key},
            enclosures=list(content.enclosures),
            sensitive=content.sensitive,
            reference=reference,
            scope=letter_scope(self._uow, line.person_id, case),
        )

    def _not_values(self, cells: Cells) -> Iterator[tuple[str, str, bool]]:
        """Give the cells that hold what a spreadsheet makes values of."""
        for key, cell in cells.by_key.items():
            column = self._called.get(key, key)
            if _SHEET_ERROR.fullmatch(cell):
                yield "sheet-error", column, True
            elif cell.startswith("="):
                yield "formula", column, False

    def _cells(self, line: LetterBatchLineRow) -> Cells:
        return Cells.of(line.cells, self._batch.columns)

    def _whose(
        self, cells: Cells, found: list[Found]
    ) -> tuple[UUID | None, UUID | None]:
        """Return the person and the case that a row names by their references."""
        person_id = case_id = None
        for column in _REFERENCES:
            if not (typed := cells[column]):
                continue
            person, case = self._named(typed)
            if person is None and case is None and column != "reference":
                found.append(("no-such-record", column, True))
            if person_id and person and self._are_two(person_id, person):
                found.append(("two-people", column, True))
            person_id, case_id = person_id or person, case_id or case
        return person_id, case_id

    def _are_two(self, one: UUID, other: UUID) -> bool:
        """Return whether two records are of two people, mergings heeded."""
        return other not in one_and_the_same(self._uow.session, one)

    def _named(self, typed: str) -> tuple[UUID | None, UUID | None]:
        if not looks_like_reference(typed):
            return None, None
        try:
            reference = parse_reference(typed)
        except FieldProblem:
            return None, None
        session = self._uow.session
        c, p = CaseRow, PersonRow
        case = session.scalar(select(c).where(c.reference == reference))
        if case is not None:
            return case.person_id, case.id
        person = session.scalar(select(p.id).where(p.reference == reference))
        return (None if person is None else standing_id(session, person)), None

    def _case(self, case_id: UUID | None) -> CaseRow | None:
        if case_id is None:
            return None
        found = self._uow.session.scalar(select(CaseRow).where(CaseRow.id == case_id))
        if found is None:
            raise NotFound("That record is not here any more.")
        return found

    def _recipient(self, person_id: UUID | None) -> Recipient | None:
        if person_id is None:
            return None
        return recipient(self._uow.session, person_id, uk_date(self._uow.now))

    def doubles(self, line: LetterBatchLineRow) -> list[dict[str, str]]:
        """Return which earlier row is of the same person, or goes to the same home."""
        e = LetterBatchLineRow
        earlier = (
            e.batch_id == self._batch.id,
            e.number < line.number,
            e.state != LineState.LEFT_OUT,
        )
        kinds = []
        if line.person_id is not None:
            kinds.append(("same-person", e.person_id == line.person_id))
        if line.home:
            kinds.append(("same-household", e.home == line.home))
        for code, same in kinds:
            query = select(e.number).where(*earlier, same).order_by(e.number).limit(1)
            row = self._uow.session.scalar(query)
            if row is not None:
                words = PROBLEM_NAMES[code].format(row=row)
                return [as_kept("", code, words)]
        return []


def read_cells(
    headings: Sequence[str], cells: Sequence[str]
) -> tuple[dict[str, str], list[Found]]:
    """Return the cells of a row by heading, and what is wrong with them as such.

    The first of two headings alike stands. Nothing is dropped in silence.
    """
    told: dict[str, str] = {}
    found: list[Found] = []
    for heading, cell in zip(headings, map(str.strip, cells), strict=False):
        if not heading.strip() or not cell:
            continue
        if len(cell) > NOTE:
            found.append(("long-cell", heading, True))
        told.setdefault(heading, cell[:NOTE])
    if any(cell.strip() for cell in cells[len(headings) :]):
        found.append(("more-cells", "", True))
    return told, found


def match(session: Session, now: datetime, batch: LetterBatchRow) -> Columns:
    """Return where the values of a list stand, and what is wrong with its columns.

    *now* is zone-aware. Of cases and people the record fills in what it knows.
    """
    asked = Composer(session, now).placeholders(batch.edition_id)
    way = Delivery(batch.usual.get("delivery") or Delivery.POST)
    return match_header(batch.headings, asked, way)


def match_header(
    header: Sequence[str],
    asked: Iterable[Placeholder],
    delivery: Delivery,
    given: Collection[str] = (),
) -> Columns:
    """Return the same of a header that no list has yet.

    *given*: the names of what is the same in every letter.
    """
    known = {key_of(each) for each in header}
    by_record = any(key_of(each) in known for each in _REFERENCES[:2])
    filled = KNOWN if by_record else {*OF_SENDER, OWN_REFERENCE}
    return match_columns(
        header,
        asked,
        Delivery.COLLECT if by_record else delivery,
        {*filled, *map(key_of, given)},
    )


def _read(
    cells: Cells,
    column: str,
    known: Mapping[str, str],
    code: str,
    found: list[Found],
) -> str | None:
    """Return what a cell stands for; what means nothing is noted."""
    typed = cells[column]
    if not typed:
        return None
    meant = known.get(key_of(typed))
    if meant is None:
        found.append((code, column, True))
    return meant


def _lines(
    cells: Cells, address: tuple[str, ...], delivery: Delivery
) -> tuple[str, ...]:
    """Return the lines for the window, with who hands the letter on."""
    who = cells[CARE_OF_COLUMN]
    if delivery is not Delivery.CARE_OF or not who or care_of_in(address):
        return address
    return (*address[:1], f"c/o {who}", *address[1:])


def _home(letter: LetterRow) -> str:
    if Delivery(letter.delivery) not in POSTED:
        return ""
    name = letter.greeted or ""
    known = Known(Delivery(letter.delivery), name, tuple(letter.address))
    return household_key(known)


def _kept(one: LetterProblem) -> dict[str, str]:
    words = PROBLEM_NAMES["missing"] if one.code == "missing" else one.words
    return as_kept(one.name or one.field, one.code, words)


def as_kept(column: str, code: str, words: str) -> dict[str, str]:
    """Return a problem of a row as the list keeps it."""
    return {"column": column, "code": code, "words": words}
