"""What waits to be printed, the runs, and one run as paper: pick list, envelopes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnElement,
    Select,
    SQLColumnExpression,
    String,
    cast,
    func,
    select,
)
from sqlalchemy.orm import Session

from db.domain.letters.deliveries import is_made_elsewhere
from db.domain.letters.states import POSTED, LetterState, LetterUrgency, RunState
from db.domain.needs import LetterFormat
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterFrankingRow, LetterRunRow, LetterRunStepRow
from db.tables.person import PersonRow
from db.tables.record import COUNCIL

MOST = 500
_SUPPLIED = tuple(filter(is_made_elsewhere, LetterFormat))
_W = LetterRow


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One letter in a list."""

    id: UUID
    version: int
    reference: str
    title: str
    person_id: UUID | None
    person: str | None
    case_id: UUID | None
    state: LetterState
    delivery: str
    language: str
    format: str
    urgency: str
    envelope: str
    sensitive: bool
    made_at: datetime
    queued_at: datetime | None
    held_reason: str | None
    held_words: str | None
    dated_on: date | None
    run_id: UUID | None
    position: int | None
    ticked_at: datetime | None
    sheets: int | None
    document_id: UUID | None
    enclosures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class QueueCount:
    """How many letters wait for one kind of envelope, and how soon.

    Attributes:
        few_eyes: of restricted cases and protected people; they get a run of
            their own.
    """

    urgency: str
    envelope: str
    letters: int
    few_eyes: bool = False


@dataclass(frozen=True, slots=True)
class RunLine:
    """One print run in a list."""

    id: UUID
    version: int
    reference: str
    state: RunState
    envelope: str
    urgency: str
    few_eyes: bool
    sensitive: bool
    letters: int
    sheets: int
    dated_on: date | None
    cut_off_at: datetime | None
    asked_by: UUID | None
    confirmed_by: UUID | None
    released_at: datetime | None
    printed_at: datetime | None
    sent_at: datetime | None
    made_at: datetime


@dataclass(frozen=True, slots=True)
class PrintedLetter:
    """One letter of a run as the printer gets it, in its place.

    Attributes:
        document_id: its pages; None while it has none.
    """

    letter_id: UUID
    position: int
    reference: str
    document_id: UUID | None
    pages: int
    sheets: int
    format: str
    envelope: str


@dataclass(frozen=True, slots=True)
class PickList:
    """What has to lie ready before a run is folded.

    Attributes:
        enclosures: how many of each.
        envelopes: how many of each, by profile.
        sheets: of paper, by the format that they are in.
        heavy: envelopes by how many sheets lie in them, enclosures apart.
    """

    letters: int
    ticked: int
    enclosures: Mapping[str, int]
    envelopes: Mapping[str, int]
    sheets: Mapping[str, int]
    heavy: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class RunStep:
    """Something that was done to a run; see `LetterRunStepRow`."""

    kind: str
    at: datetime
    by: UUID | None
    from_position: int | None
    to_position: int | None
    from_page: int | None
    printer: str | None
    facts: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class FrankingLine:
    """What one class of post cost on a day."""

    franked_on: date
    mail_class: str
    cost_centre: str | None
    pieces: int
    cost_pence: int
    run_id: UUID | None


def print_queue(session: Session, most: int = MOST) -> tuple[LetterLine, ...]:
    """Return the everyday letters that wait for a run, in the order of printing."""
    query = _lines().where(*_waiting()).order_by(*printing_order())
    return _read(session, query.limit(most))


def printing_order() -> tuple[SQLColumnExpression[Any], ...]:
    """Return by what letters are put in the order of printing.

    Urgent ones first, then envelope by envelope. Within an envelope those on
    another paper or in another size of print stand together, and so do those with
    the same enclosures, so that they are filled without looking each up; for the
    rest whoever was queued first goes first.
    """
    return (
        _W.urgency != LetterUrgency.TODAY,
        *(_W.envelope, _W.format, cast(_W.enclosures, String)),
        *(_W.queued_at, _W.n),
    )


def waiting_for_few(session: Session, most: int = MOST) -> tuple[LetterLine, ...]:
    """Return what waits of restricted cases and to protected people.

    It is empty for a session that sees everyday records alone: who looks does so
    by `desktop.letters.use_cases.gathering.look_at_few_eyes`.
    """
    query = _lines().where(*_waiting(), _W.scope != COUNCIL)
    query = query.order_by(_W.urgency != LetterUrgency.TODAY, _W.queued_at, _W.n)
    return _read(session, query.limit(most))


def queue_counts(session: Session) -> tuple[QueueCount, ...]:
    """Return how many letters wait, by urgency and envelope, the urgent ones first."""
    few = _W.scope != COUNCIL
    rows = session.execute(
        select(_W.urgency, _W.envelope, func.count(), few)
        .where(*_waiting())
        .group_by(_W.urgency, _W.envelope, few)
        .order_by(few, _W.urgency != LetterUrgency.TODAY, _W.envelope)
    )
    return tuple(QueueCount(*row) for row in rows)


def letters_in_state(
    session: Session, *states: LetterState, most: int = MOST
) -> tuple[LetterLine, ...]:
    """Return everyday letters in some states, the newest first."""
    query = _lines().where(_W.state.in_(states)).order_by(_W.n.desc())
    return _read(session, query.limit(most))


def run_letters(session: Session, run_id: UUID) -> tuple[LetterLine, ...]:
    """Return the letters of a run that the reader may see, in their order."""
    query = _lines().where(_W.run_id == run_id).order_by(_W.position)
    return _read(session, query)


def runs(session: Session, most: int = 100) -> tuple[RunLine, ...]:
    """Return print runs, the newest first."""
    r = LetterRunRow
    rows = session.scalars(select(r).order_by(r.n.desc()).limit(most))
    return tuple(_run(row) for row in rows)


def run(session: Session, run_id: UUID) -> RunLine | None:
    """Return one print run."""
    found = session.scalar(select(LetterRunRow).where(LetterRunRow.id == run_id))
    return None if found is None else _run(found)


def run_steps(session: Session, run_id: UUID) -> tuple[RunStep, ...]:
    """Return what was done to a run, in order."""
    s = LetterRunStepRow
    rows = session.scalars(select(s).where(s.run_id == run_id).order_by(s.n))
    return tuple(
        RunStep(
            row.kind,
            row.made_at,
            row.made_by,
            row.from_position,
            row.to_position,
            row.from_page,
            row.printer,
            row.facts,
        )
        for row in rows
    )


def printed_letters(
    session: Session, run_id: UUID, from_position: int = 1, to: int | None = None
) -> tuple[PrintedLetter, ...]:
    """Return the letters of a run from one place on, as they go to the printer.

    What was taken out of the run is not among them.
    """
    query = _in_run(run_id).where(_W.position >= from_position)
    if to is not None:
        query = query.where(_W.position <= to)
    return tuple(
        PrintedLetter(
            row.id,
            row.position or 0,
            row.reference,
            row.document_id,
            row.pages or 0,
            row.sheets or 0,
            row.format,
            row.envelope,
        )
        for row in session.scalars(query)
    )


def pick_list(session: Session, run_id: UUID) -> PickList:
    """Return what has to lie ready before a run is folded."""
    enclosures: Counter[str] = Counter()
    envelopes: Counter[str] = Counter()
    sheets: Counter[str] = Counter()
    heavy: Counter[int] = Counter()
    letters = ticked = 0
    columns = (_W.ticked_at, _W.enclosures, _W.envelope, _W.format, _W.sheets)
    query = _in_run(run_id).with_only_columns(*columns)
    for ticked_at, lie_with_it, envelope, format_, count in session.execute(query):
        letters += 1
        ticked += ticked_at is not None
        enclosures.update(lie_with_it)
        envelopes[envelope] += 1
        sheets[format_] += count or 0
        heavy[count or 0] += 1
    return PickList(letters, ticked, enclosures, envelopes, sheets, heavy)


def franking(session: Session, from_on: date, to_on: date) -> tuple[FrankingLine, ...]:
    """Return what went through the franking machine between two days."""
    f = LetterFrankingRow
    rows = session.execute(
        select(
            *(f.franked_on, f.mail_class, f.cost_centre),
            *(f.pieces, f.cost_pence, f.run_id),
        )
        .where(f.franked_on.between(from_on, to_on))
        .order_by(f.franked_on, f.n)
    )
    return tuple(FrankingLine(*row) for row in rows)


def _waiting() -> tuple[ColumnElement[bool], ...]:
    return (
        _W.state == LetterState.QUEUED,
        _W.run_id.is_(None),
        _W.delivery.in_(POSTED),
        _W.format.not_in(_SUPPLIED),
    )


def _in_run(run_id: UUID) -> Select[tuple[LetterRow]]:
    out = (LetterState.QUEUED, LetterState.RELEASED, LetterState.SENT)
    query = select(_W).where(_W.run_id == run_id, _W.state.in_(out))
    return query.order_by(_W.position)


def _lines() -> Select[tuple[LetterRow, str]]:
    return select(_W, PersonRow.name).outerjoin(PersonRow, PersonRow.id == _W.person_id)


def _read(
    session: Session, query: Select[tuple[LetterRow, str]]
) -> tuple[LetterLine, ...]:
    return tuple(line_of(row, name) for row, name in session.execute(query))


def line_of(row: LetterRow, person: str | None) -> LetterLine:
    """Return a letter as a list has it."""
    return LetterLine(
        id=row.id,
        version=row.version,
        reference=row.reference,
        title=row.title,
        person_id=row.person_id,
        person=person,
        case_id=row.case_id,
        state=LetterState(row.state),
        delivery=row.delivery,
        language=row.language,
        format=row.format,
        urgency=row.urgency,
        envelope=row.envelope,
        sensitive=row.sensitive,
        made_at=row.made_at,
        queued_at=row.queued_at,
        held_reason=row.held_reason,
        held_words=row.held_words,
        dated_on=row.dated_on,
        run_id=row.run_id,
        position=row.position,
        ticked_at=row.ticked_at,
        sheets=row.sheets,
        document_id=row.document_id,
        enclosures=tuple(row.enclosures),
    )


def _run(row: LetterRunRow) -> RunLine:
    return RunLine(
        id=row.id,
        version=row.version,
        reference=row.reference,
        state=RunState(row.state),
        envelope=row.envelope,
        urgency=row.urgency,
        few_eyes=row.few_eyes,
        sensitive=row.sensitive,
        letters=row.letters,
        sheets=row.sheets,
        dated_on=row.dated_on,
        cut_off_at=row.cut_off_at,
        asked_by=row.asked_by,
        confirmed_by=row.confirmed_by,
        released_at=row.released_at,
        printed_at=row.printed_at,
        sent_at=row.sent_at,
        made_at=row.made_at,
    )
