"""One letter: begun, put into words, queued, held, taken back."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from db.changes import Changes
from db.domain.emails import parse_email
from db.domain.letters.deliveries import (
    is_made_elsewhere,
    ways_of,
)
from db.domain.letters.states import (
    POSTED,
    Delivery,
    LetterState,
    LetterUrgency,
)
from db.domain.needs import LetterFormat
from db.domain.permissions import Action
from db.domain.postal_address import MOST_LINES
from db.domain.references import new_reference
from db.domain.text_limits import check_text
from db.domain.written import line_or_none, written, written_or_none
from db.errors import ClerkError, FieldProblem
from db.letter_holding import drop_supply, hold, list_supply
from db.letter_scope import letter_scope
from db.letters_back import note_taken_out
from db.letters_held import hold_doubted
from db.queries.letters.facts import Subject
from db.queries.letters.templates import Edition
from db.store.unit_of_work import UnitOfWork
from db.tables.letter import LetterRow
from db.tables.letter_run import LetterRunRow
from desktop.letters.use_cases.beginning import (
    edition_for,
    first_way,
    recipient_of,
    whole,
)
from desktop.letters.use_cases.composing import LANGUAGES, Composer
from desktop.letters.use_cases.letter_checks import (
    LetterProblem,
    look_over,
)
from desktop.letters.use_cases.of_letter import (
    ask_made,
    case_of,
    drop_copy,
    entitle,
    step,
)

SUPPLIED: Final = tuple(filter(is_made_elsewhere, LetterFormat))
"""Formats that a supplier makes."""
_MOST_VALUES: Final = 200


@dataclass(frozen=True, slots=True)
class StartLetter:
    """A letter from a person, a case, a post item, or what a case asked for.

    Attributes:
        code: of the template; None is the one for what the case asked for.
    """

    subject: Subject
    code: str | None = None


@dataclass(frozen=True, slots=True)
class LetterStarted(Changes):
    """A draft, and what it still needs."""

    problems: tuple[LetterProblem, ...] = ()


@dataclass(frozen=True, slots=True)
class LetterQueued(Changes):
    """A letter that waits; *held* where mail came back from its address."""

    held: bool = False


@dataclass(frozen=True, slots=True)
class SaveLetter:
    """What a draft says now.

    Attributes:
        values: what was filled in by hand; text, or lines of a list.
        own_words, own_words_cy: in place of the template's, where it allows it.
        greeted: how its reader is called, where that is not the name.
    """

    letter_id: UUID
    version: int
    delivery: str
    language: str
    format: str
    urgency: str = LetterUrgency.NORMAL
    address: tuple[str, ...] = field(default=(), repr=False)
    occupancy_id: UUID | None = None
    email: str | None = field(default=None, repr=False)
    envelope: str = ""
    values: Mapping[str, str | tuple[str, ...]] = field(
        default_factory=dict, repr=False
    )
    own_words: str | None = field(default=None, repr=False)
    own_words_cy: str | None = field(default=None, repr=False)
    greeted: str | None = None
    enclosures: tuple[str, ...] = ()
    signed_by: UUID | None = None


@dataclass(frozen=True, slots=True)
class StepLetter:
    """A letter that is queued, held, taken up again or given up.

    Attributes:
        reason: why it is held or cancelled.
    """

    letter_id: UUID
    version: int
    reason: str | None = None


def start_letter(command: StartLetter, uow: UnitOfWork) -> LetterStarted:
    """Begin a letter: template, language, format, delivery and words by themselves.

    Raises NotAllowed, NotFound; FieldProblem for ``code`` where no template is
    in force.
    """
    with uow:
        uow.require(Action.WRITE_LETTER)
        subject = whole(uow, command.subject)
        of = edition_for(uow, command.code, subject)
        row = new_letter(uow, of, subject)
        composer = Composer(uow.session, uow.now)
        problems = look_over(uow.session, composer, row).problems
        uow.commit()
    done = uow.changes(row.id, row.reference)
    return LetterStarted(done.kinds, done.id, done.reference, done.tx, problems)


def new_letter(
    uow: UnitOfWork, of: Edition, subject: Subject, **given: object
) -> LetterRow:
    """Add a draft as the record would have it, but for what is *given*."""
    case = case_of(uow, subject.case_id)
    who = recipient_of(uow, subject.person_id)
    plain: dict[str, Any] = {
        "reference": new_reference(),
        "edition_id": of.id,
        "template_code": of.code,
        "title": of.content.title,
        "person_id": subject.person_id,
        "case_id": subject.case_id,
        "about_id": subject.about_id,
        "asked_id": subject.asked_id,
        "team_code": None if case is None else case.team_code,
        "signed_by": uow.actor.id,
        "delivery": first_way(of, who),
        "language": "en" if who is None else who.language,
        "format": LetterFormat.STANDARD if who is None else who.format,
        "urgency": of.content.urgency,
        "envelope": of.content.envelope,
        "address": [] if who is None else list(who.window()),
        "occupancy_id": who.home.occupancy_id if who and who.home else None,
        "email": who.emails[0] if who and who.emails else None,
        "values": {},
        "enclosures": list(of.content.enclosures),
        "sensitive": of.content.sensitive,
        "scope": letter_scope(uow, subject.person_id, case),
    }
    return uow.add(LetterRow(**{**plain, **given}))


def save_letter(command: SaveLetter, uow: UnitOfWork) -> LetterStarted:
    """Save a draft, whatever it still needs, and say what that is.

    Raises NotAllowed, NotFound, StaleRecord; ClerkError where it is no draft;
    FieldProblem for what can't be kept at all.
    """
    with uow:
        uow.require(Action.WRITE_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        if row.state != LetterState.DRAFT:
            raise ClerkError("Only a draft can be changed. Take it up again first.")
        composer = Composer(uow.session, uow.now)
        of = composer.edition(row.edition_id)
        write_draft(row, command, of)
        row.scope = letter_scope(uow, row.person_id, case_of(uow, row.case_id))
        uow.session.flush()
        looked = look_over(uow.session, composer, row)
        entitle(row, looked.composed)
        uow.commit()
    done = uow.changes(row.id, row.reference)
    return LetterStarted(done.kinds, done.id, done.reference, done.tx, looked.problems)


def queue_letter(command: StepLetter, uow: UnitOfWork) -> LetterQueued:
    """Let a letter wait for a print run, or for the supplier's list.

    It is held where mail came back from its address, until that is verified.
    Raises as above; FieldProblem for what stops it.
    """
    with uow:
        uow.require(Action.WRITE_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        if Delivery(row.delivery) not in POSTED:
            raise FieldProblem("delivery", "What is printed in a run goes by post")
        held = queue(uow, row, Composer(uow.session, uow.now))
        uow.commit()
    done = uow.changes(row.id, row.reference)
    return LetterQueued(done.kinds, done.id, done.reference, done.tx, held)


def queue(uow: UnitOfWork, row: LetterRow, composer: Composer) -> bool:
    """Queue a letter that nothing stops; say whether its address has it held.

    The caller commits. Raises as above.
    """
    look_over(uow.session, composer, row).refuse_stopped()
    step(row, LetterState.QUEUED)
    row.queued_at, row.queued_by = uow.now, uow.actor.id
    row.held_at = row.held_by = row.held_reason = row.held_words = None
    row.run_id = row.position = None
    ask_made(uow, row.asked_id, "made")
    list_supply(uow, row)
    return hold_doubted(uow, row)


def hold_letter(command: StepLetter, uow: UnitOfWork) -> Changes:
    """Keep a letter back, with the reason. Raises as above; for ``reason``."""
    with uow:
        uow.require(Action.WRITE_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        words = written("reason", command.reason, "Say why it is held")
        if row.state == LetterState.RELEASED:
            raise ClerkError("It is on paper already: give it up, or its whole run.")
        hold(uow, row, "by_hand", words)
        uow.commit()
    return uow.changes(row.id, row.reference)


def take_up_letter(command: StepLetter, uow: UnitOfWork) -> Changes:
    """Make a draft again of what was queued or held. Raises as above."""
    with uow:
        uow.require(Action.WRITE_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        step(row, LetterState.DRAFT)
        row.queued_at = row.queued_by = row.held_at = row.held_by = None
        row.held_reason = row.held_words = row.run_id = row.position = None
        drop_supply(uow, row)
        uow.commit()
    return uow.changes(row.id, row.reference)


def cancel_letter(command: StepLetter, uow: UnitOfWork) -> Changes:
    """Give a letter up, until its run's cut-off. Raises as above; for ``reason``.

    What was released and is not out has no copy on the record.
    """
    with uow:
        uow.require(Action.WRITE_LETTER)
        row = uow.get(LetterRow, command.letter_id, command.version)
        words = written("reason", command.reason, "Say why it is not sent")
        refuse_after_cut_off(uow, row, uow.now)
        cancel(uow, row, words)
        uow.commit()
    return uow.changes(row.id, row.reference)


def cancel(uow: UnitOfWork, row: LetterRow, words: str) -> None:
    """Give a letter up; the caller commits. Raises ClerkError."""
    before = LetterState(row.state)
    step(row, LetterState.CANCELLED)
    row.cancelled_at, row.cancelled_by = uow.now, uow.actor.id
    row.cancelled_reason = words
    if before is LetterState.RELEASED:
        note_taken_out(uow, row, "cancelled")
        drop_copy(uow, row)
    drop_supply(uow, row)
    ask_made(uow, row.asked_id, "dropped")


def refuse_after_cut_off(uow: UnitOfWork, row: LetterRow, now: datetime) -> None:
    """Raise ClerkError where a letter's run is past its cut-off."""
    if row.state != LetterState.RELEASED or row.run_id is None:
        return
    run = uow.get(LetterRunRow, row.run_id)
    if run.cut_off_at is not None and now >= run.cut_off_at:
        raise ClerkError("It is past the cut-off: the letter is on its way.")


def write_draft(row: LetterRow, command: SaveLetter, of: Edition) -> None:
    """Put what a draft says now into its *row*. Raises FieldProblem."""
    if command.delivery not in ways_of(of.content.deliveries):
        raise FieldProblem("delivery", "This letter does not go that way")
    if command.language not in LANGUAGES:
        raise FieldProblem("language", "Choose English, Welsh or both")
    if command.format not in {each.value for each in LetterFormat}:
        raise FieldProblem("format", "Choose from the list")
    if command.urgency not in {each.value for each in LetterUrgency}:
        raise FieldProblem("urgency", "Choose from the list")
    if (command.own_words or command.own_words_cy) and not of.content.may_edit:
        raise FieldProblem("own_words", "The words of this letter stand as they are")
    if len(command.values) > _MOST_VALUES or len(command.address) > 3 * MOST_LINES:
        raise FieldProblem("values", "Shorten this")
    row.delivery, row.language, row.format = (
        command.delivery,
        command.language,
        command.format,
    )
    row.urgency, row.envelope = command.urgency, command.envelope
    row.address = [check_text("address", line) for line in command.address]
    row.occupancy_id = command.occupancy_id
    row.email = parse_email(command.email) if command.email else None
    row.values = {
        check_text("values", name, like="title"): _kept(value)
        for name, value in command.values.items()
    }
    row.own_words = written_or_none("own_words", command.own_words, like="note")
    row.own_words_cy = written_or_none("own_words", command.own_words_cy, like="note")
    row.greeted = line_or_none("greeted", command.greeted)
    row.enclosures = [
        check_text("enclosures", each, required=True, like="detail")
        for each in command.enclosures
    ]
    row.signed_by = command.signed_by or row.signed_by


def _kept(value: str | tuple[str, ...]) -> str | list[str]:
    if isinstance(value, str):
        return check_text("values", value, like="note")
    return [check_text("values", each, like="detail") for each in value]
