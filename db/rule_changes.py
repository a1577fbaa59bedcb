"""A rule changes: a new edition from a day on; what was made before keeps its own.

One way for everything in `db.domain.rulebook`: clocks, escalation, task lists,
limits of remedies, the chasing period, words that tell of a risk, ladders, the
kinds of document that come by post, how long each is kept, and what letters show.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import select

from db.changes import Changes
from db.clock import uk_date
from db.domain.catalogue import Service
from db.domain.ladders import Ladder, staff_of
from db.domain.letters.letter_pictures import (
    LetterPicture,
    check_letter_picture,
    picture_key,
)
from db.domain.names import fold
from db.domain.post.kinds_kept import KindRule, check_lasting, key_for
from db.domain.post.known_letters import FormCode, check_code
from db.domain.post.letters.kinds import packed_code
from db.domain.rule_editions import RuleEdition, edition_on, to_body
from db.domain.rulebook import BOOK, Topic, check_change, shipped_rule
from db.domain.task_lists import TaskList
from db.domain.written import line_or_none
from db.errors import ClerkError, FieldProblem, NotFound
from db.queries.casework.rulebook import editions_of
from db.queries.catalogue import services_in_force
from db.queries.post.kinds import document_kinds
from db.store.unit_of_work import UnitOfWork
from db.tables.casework_rules import RuleEditionRow
from db.tables.staff import StaffRow, TeamRow

NOTE = "Say why it changes, for those who wonder later"


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """A rule as it is from a day on, and why.

    Attributes:
        key: "" for a new rule of a topic that takes them.
        number: the newest edition that was looked at; 0 is none of ours.
        valid_to: its last day; None is until further notice.
    """

    topic: Topic
    key: str
    rule: Any
    number: int
    valid_from: date
    change_note: str
    valid_to: date | None = None


@dataclass(frozen=True, slots=True)
class TakeBackEdition:
    """An edition that never holds after all; or does again."""

    topic: Topic
    edition_id: UUID
    withdrawn: bool = True


def change_rule(command: ChangeRule, uow: UnitOfWork) -> Changes:
    """Add an edition of a rule. Clocks that run follow it by themselves.

    Raises NotAllowed; ClerkError where somebody else changed the rule first;
    FieldProblem for ``valid_from``, ``valid_to``, ``change_note`` and whatever
    in the rule can't be meant.
    """
    chapter = BOOK[command.topic]
    with uow:
        uow.require(chapter.action)
        editions = editions_of(uow.session, command.topic, chapter.kind)
        key = command.key or _free_key(command, editions)
        check_change(command.topic, command.rule, _before(command, key, editions, uow))
        _check_ties(key, command.rule, uow)
        _check_kind_ties(key, command, uow)
        _check_days(command, uk_date(uow.now), backdated=chapter.backdated)
        note = line_or_none("change_note", command.change_note)
        if note is None:
            raise FieldProblem("change_note", NOTE)
        newest = max((one.number for one in editions if one.key == key), default=0)
        if newest != command.number:
            raise ClerkError(
                "Somebody else changed this rule first. Your words are kept: look at "
                "theirs, then save again."
            )
        row = RuleEditionRow(
            topic=command.topic.value,
            key=key,
            number=newest + 1,
            valid_from=command.valid_from,
            valid_to=command.valid_to,
            body=to_body(command.rule),
            change_note=note,
        )
        uow.add(row)
        uow.commit()
    return uow.changes(row.id, key)


def take_back_edition(command: TakeBackEdition, uow: UnitOfWork) -> Changes:
    """Let an edition hold no longer, on no day; the one before stands again.

    Raises NotAllowed, NotFound.
    """
    with uow:
        uow.require(BOOK[command.topic].action)
        row = uow.get(RuleEditionRow, command.edition_id)
        if row.topic != command.topic:
            raise NotFound("That rule is about something else.")
        row.withdrawn = command.withdrawn
        uow.commit()
    return uow.changes(row.id, row.key)


def _before(
    command: ChangeRule,
    key: str,
    editions: list[RuleEdition[Any]],
    uow: UnitOfWork,
) -> Any:  # noqa: ANN401  a rule of any topic
    """Return the rule as it would stand on the first day without this edition."""
    ours = edition_on(key, command.valid_from, editions)
    if ours is not None:
        return ours.rule
    if command.topic is Topic.TASKS:
        return TaskList(key, _service(uow, key).tasks)
    return shipped_rule(command.topic, key)


def _check_ties(key: str, rule: Any, uow: UnitOfWork) -> None:  # noqa: ANN401  a rule of any topic
    """Refuse services and people that are not there, by their field."""
    if isinstance(rule, TaskList):
        _service(uow, rule.service)
    known = services_in_force(uow.session, uk_date(uow.now))
    if any(code not in known for code in getattr(rule, "services", ())):
        raise FieldProblem("services", "Choose services from the list")
    if isinstance(rule, LetterPicture) and picture_key(rule.name) != key:
        raise FieldProblem("name", "A picture keeps the name that templates call it by")
    if isinstance(rule, Ladder):
        for staff_id in filter(None, map(staff_of, rule.steps)):
            s = StaffRow
            works = select(s.n).where(s.id == staff_id, s.left_at.is_(None))
            if uow.session.scalar(works) is None:
                raise FieldProblem("steps", "Choose somebody who works here")


def _check_kind_ties(key: str, command: ChangeRule, uow: UnitOfWork) -> None:
    """Refuse kinds of document, teams and services that are not there."""
    rule, today = command.rule, uk_date(uow.now)
    if isinstance(rule, KindRule):
        check_lasting(key, rule)
        t = TeamRow
        here = select(t.n).where(t.code == rule.team, t.closed.is_(False))
        if uow.session.scalar(here) is None:
            raise FieldProblem("team", "Choose a team from the list")
        if rule.service is not None:
            _service(uow, rule.service)
    known = document_kinds(uow.session, today)
    if isinstance(rule, FormCode) and rule.type not in known:
        raise FieldProblem("type", "Choose what it is from the list")
    if command.topic in {Topic.RETENTION, Topic.KIND_WORDS} and key not in known:
        raise ClerkError("Choose a rule from the list.")


def _service(uow: UnitOfWork, code: str) -> Service:
    entry = services_in_force(uow.session, uk_date(uow.now)).get(code)
    if entry is None:
        raise FieldProblem("service", "Choose a service from the list")
    return entry.service


def _check_days(command: ChangeRule, today: date, *, backdated: bool) -> None:
    if not backdated and command.valid_from < today:
        raise FieldProblem("valid_from", "Enter today, or a day to come")
    if command.valid_to is not None and command.valid_to < command.valid_from:
        raise FieldProblem("valid_to", "Choose a day after the first one")


def _free_key(command: ChangeRule, editions: list[RuleEdition[Any]]) -> str:
    """Return a lasting key for a new rule, made of its words."""
    if command.topic is Topic.FORM_CODE:
        check_code(command.rule)
        code = packed_code(command.rule.code)
        if code in {one.key for one in editions} | BOOK[command.topic].shipped.keys():
            raise FieldProblem("code", "This code is on the list: change it there")
        return code
    if command.topic is Topic.LETTER_PICTURE:
        check_letter_picture(command.rule)
        name = picture_key(command.rule.name)
        if any(one.key == name for one in editions):
            words = "A picture has this name: open that one to change it"
            raise FieldProblem("name", words)
        return name
    if command.topic is Topic.KIND:
        base = key_for(command.rule.label)
    elif command.topic is Topic.ESCALATION:
        words = "".join(
            a if a.isascii() and a.isalnum() else " " for a in fold(command.rule.why)
        )
        base = "-".join(words.split())[:40].strip("-") or "rule"
    else:
        raise ClerkError("Choose a rule from the list.")
    taken = {one.key for one in editions} | BOOK[command.topic].shipped.keys()
    key, number = base, 2
    while key in taken:
        key, number = f"{base}-{number}", number + 1
    return key
