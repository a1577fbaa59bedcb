"""Paper of a run: printed, again after a jam, ticked off while folding, franked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from sqlalchemy import func, select

from db.changes import Changes
from db.domain.letters.states import LetterState, RunState
from db.domain.permissions import Action
from db.domain.references import looks_like_reference, parse_reference
from db.domain.written import line_or_none
from db.errors import ClerkError, FieldProblem
from db.letters_back import RETURNED
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterFrankingRow, LetterRunRow, LetterRunStepRow
from desktop.letters.use_cases.gathering import (
    StepRun,
    note,
    run_in_sight,
    run_to_work,
)
from desktop.letters.use_cases.of_letter import today_of

MAIL_CLASSES: Final = (
    *("first", "second", "economy", "signed_for", "special_delivery", "abroad"),
    "private",
)
_MOST_PENCE: Final = 100_000_000
_MOST_PIECES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class RecordPrinted(StepRun):
    """What went to the printer.

    Attributes:
        from_position: the first letter; to_position: the last, None for all.
        from_page: of the first letter, after a jam.
        jobs: what the print service calls them.
    """

    printer: str = ""
    from_position: int = 1
    to_position: int | None = None
    from_page: int = 1
    jobs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NotePart:
    """Letters of a run that are handed to a printer, or that it did not take."""

    run_id: UUID
    printer: str
    from_position: int
    to_position: int


@dataclass(frozen=True, slots=True)
class RunPrinted(Changes):
    """A run of which more is printed, and its version now."""

    version: int = 0


@dataclass(frozen=True, slots=True)
class TickLetter:
    """A letter whose code was scanned while it was folded.

    Attributes:
        code: as the scanner gave it, or as somebody typed it.
    """

    run_id: UUID
    code: str


@dataclass(frozen=True, slots=True)
class LetterTicked(Changes):
    """Which letter it was, and what goes into its envelope."""

    position: int = 0
    envelope: str = ""
    enclosures: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RecordFranking:
    """What went through the franking machine, of a run or besides one."""

    mail_class: str
    pieces: int
    cost_pence: int
    run_id: UUID | None = None
    franked_on: date | None = None
    cost_centre: str | None = None
    credit_start_pence: int | None = None
    credit_end_pence: int | None = None
    collected_at: datetime | None = None
    words: str | None = None


def begin_part(command: NotePart, uow: UnitOfWork) -> Changes:
    """Write down that letters are about to go to a printer.

    If nothing follows it, whoever comes next knows that they may be there. Raises
    NotAllowed, NotFound, ClerkError, FieldProblem.
    """
    return _note_part(command, uow, "sending")


def part_not_printed(command: NotePart, uow: UnitOfWork) -> Changes:
    """Write down that a printer did not take letters. Raises as above."""
    return _note_part(command, uow, "not_printed")


def record_printed(command: RecordPrinted, uow: UnitOfWork) -> RunPrinted:
    """Write down what of a run went to which printer.

    Raises NotAllowed, NotFound, StaleRecord, ClerkError; FieldProblem for a
    place that there isn't.
    """
    with uow:
        uow.require(Action.TICK_LETTERS)
        run = run_to_work(uow, StepRun(command.run_id, command.version))
        to = _last_to_print(uow, run, command.from_position, command.to_position)
        if command.from_page < 1:
            raise FieldProblem("from_position", "Choose a letter of this run")
        again = _was_printed(uow, run, command.from_position)
        run.printed_at = uow.now
        note(
            uow,
            run,
            "reprinted" if again else "printed",
            {"jobs": list(command.jobs)},
            from_position=command.from_position,
            to_position=to,
            from_page=command.from_page,
            printer=line_or_none("printer", command.printer),
        )
        uow.commit()
    done = uow.changes(run.id, run.reference)
    return RunPrinted(done.kinds, done.id, done.reference, done.tx, run.version)


def tick_letter(command: TickLetter, uow: UnitOfWork) -> LetterTicked:
    """Tick a letter off by the code on it.

    Raises as above; FieldProblem for ``code``: it is none, of another run, was
    taken out, or was ticked off before, so that it lies here twice.
    """
    with uow:
        uow.require(Action.TICK_LETTERS)
        row = _scanned(uow, command)
        row.ticked_at, row.ticked_by = uow.now, uow.actor.staff_id
        uow.commit()
    done = uow.changes(row.id, row.reference)
    return LetterTicked(
        done.kinds,
        done.id,
        done.reference,
        done.tx,
        row.position or 0,
        row.envelope,
        tuple(row.enclosures),
    )


def record_franking(command: RecordFranking, uow: UnitOfWork) -> Changes:
    """Write down what post cost. Raises NotAllowed, NotFound, FieldProblem."""
    with uow:
        uow.require(Action.TICK_LETTERS)
        if command.mail_class not in MAIL_CLASSES:
            raise FieldProblem("mail_class", "Choose from the list")
        if not 0 < command.pieces <= _MOST_PIECES:
            raise FieldProblem("pieces", "Enter how many pieces")
        for name in ("cost_pence", "credit_start_pence", "credit_end_pence"):
            pence = getattr(command, name)
            if pence is not None and not 0 <= pence <= _MOST_PENCE:
                raise FieldProblem(name, "Enter an amount")
        start, end = command.credit_start_pence, command.credit_end_pence
        if start is not None and end is not None and end > start:
            raise FieldProblem("credit_end_pence", "It can't be more than at the start")
        day = command.franked_on or today_of(uow)
        if day > today_of(uow):
            raise FieldProblem("franked_on", "Choose a day that has been")
        row = uow.add(
            LetterFrankingRow(
                run_id=command.run_id,
                franked_on=day,
                mail_class=command.mail_class,
                cost_centre=line_or_none("cost_centre", command.cost_centre),
                pieces=command.pieces,
                cost_pence=command.cost_pence,
                credit_start_pence=start,
                credit_end_pence=end,
                collected_at=command.collected_at,
                words=line_or_none("words", command.words),
            )
        )
        uow.commit()
    return uow.changes(row.id)


def _note_part(command: NotePart, uow: UnitOfWork, kind: str) -> Changes:
    with uow:
        uow.require(Action.TICK_LETTERS)
        run = run_in_sight(uow, uow.get(LetterRunRow, command.run_id))
        to = _last_to_print(uow, run, command.from_position, command.to_position)
        note(
            uow,
            run,
            kind,
            from_position=command.from_position,
            to_position=to,
            printer=line_or_none("printer", command.printer),
        )
        uow.commit()
    return uow.changes(run.id, run.reference)


def _last_to_print(
    uow: UnitOfWork, run: LetterRunRow, begin: int, end: int | None
) -> int:
    """Return the last of the letters that are printed. Raises ClerkError."""
    if run.state != RunState.RELEASED:
        raise ClerkError("Only a run that is released can be printed.")
    w = LetterRow
    placed = select(func.max(w.position)).where(w.run_id == run.id)
    last = uow.session.scalar(placed) or 0
    to = end or last
    if not 1 <= begin <= to <= last:
        raise FieldProblem("from_position", "Choose a letter of this run")
    return to


def _was_printed(uow: UnitOfWork, run: LetterRunRow, position: int) -> bool:
    s = LetterRunStepRow
    before = select(s.n).where(
        s.run_id == run.id,
        s.kind.in_(("printed", "reprinted")),
        s.from_position <= position,
        s.to_position >= position,
    )
    return uow.session.scalar(before.limit(1)) is not None


def _scanned(uow: UnitOfWork, command: TickLetter) -> LetterRow:
    if not looks_like_reference(command.code):
        raise FieldProblem("code", "This is no code of ours")
    try:
        reference = parse_reference(command.code)
    except FieldProblem as problem:
        raise FieldProblem("code", str(problem)) from problem
    w = LetterRow
    row = uow.session.scalar(select(w).where(w.reference == reference))
    if row is None:
        raise FieldProblem("code", "No letter has this code")
    if row.state == LetterState.HELD and row.held_reason == RETURNED:
        raise FieldProblem("code", "Don't send this: post came back from this address")
    if row.state in (LetterState.CANCELLED, LetterState.HELD):
        raise FieldProblem("code", "This letter was taken out: don't send it")
    if row.state == LetterState.QUEUED:
        raise FieldProblem("code", "This letter waits for another run: don't send it")
    if row.run_id != command.run_id or row.state != LetterState.RELEASED:
        raise FieldProblem("code", "This letter is not of this run")
    if uow.get(LetterRunRow, command.run_id).state != RunState.RELEASED:
        raise FieldProblem("code", "This run is cancelled: don't send it")
    if row.ticked_at is not None:
        raise FieldProblem("code", "This letter was ticked off: it lies here twice")
    return row
