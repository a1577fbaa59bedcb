"""What was filed under the wrong person is moved; a stub stays behind."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum, auto
from typing import TypeVar
from uuid import UUID

from sqlalchemy import ScalarResult, Select, or_, select

from db.changes import Changes
from db.domain.permissions import Action
from db.domain.references import new_reference
from db.domain.written import written
from db.errors import ClerkError, FieldProblem
from db.papers import documents_of
from db.promises import fit_to_person
from db.store.sessions import EVERY_SCOPE
from db.store.unit_of_work import UnitOfWork
from db.tables.casework import CaseFrontRow, CaseRow, TrayItemRow
from db.tables.casework_visits import RechargeRow
from db.tables.casework_work import CaseLetterRow
from db.tables.contact import (
    CallBackRow,
    ContactRow,
    EnquiryRow,
    OriginalRow,
    ReferralRow,
)
from db.tables.filing import BreachReportRow, MoveRow
from db.tables.notice import NoticeAnswerRow
from db.tables.person import NoteRow, PersonRow
from db.tables.post_register import RegisterEntryRow
from db.tables.record import COUNCIL, PROTECTED, Record
from desktop.people.use_cases.rows import family_of, standing_person

HOURS_TO_REPORT = 72
_QUEUED = "queued"


class Filed(StrEnum):
    """What can be filed under the wrong person."""

    CONTACT = auto()
    ENQUIRY = auto()
    NOTE = auto()
    CALL_BACK = auto()
    CASE = auto()


FiledRow = (
    ContactRow
    | EnquiryRow
    | ReferralRow
    | CallBackRow
    | NoteRow
    | NoticeAnswerRow
    | OriginalRow
    | RegisterEntryRow
    | CaseRow
    | CaseFrontRow
    | CaseLetterRow
    | RechargeRow
    | TrayItemRow
)
_TABLES: dict[
    Filed, type[ContactRow | EnquiryRow | NoteRow | CallBackRow | CaseRow]
] = {
    Filed.CONTACT: ContactRow,
    Filed.ENQUIRY: EnquiryRow,
    Filed.NOTE: NoteRow,
    Filed.CALL_BACK: CallBackRow,
    Filed.CASE: CaseRow,
}


@dataclass(frozen=True, slots=True)
class MoveFiledItem:
    """An item that belongs to *to_person_id*.

    Attributes:
        left_building: whether anything of it went out, by post, e-mail, phone
            or over the counter; None is unanswered and refused.
    """

    kind: Filed
    record_id: UUID
    version: int
    to_person_id: UUID
    reason: str
    left_building: bool | None


@dataclass(frozen=True, slots=True)
class ReportBreach:
    """Something about one person reached another, or may have.

    Attributes:
        found_at: when somebody here found it, zone-aware.
        what_left: what went out, and to whom, in words.
        move_id: the move that showed it, where there was one.
    """

    found_at: datetime
    what_left: str = field(repr=False)
    move_id: UUID | None = None
    who_may_know: str | None = field(default=None, repr=False)
    done_so_far: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Moved(Changes):
    """What was touched, and whether a breach report is to be offered."""

    offer_breach_report: bool = False


def move_filed_item(command: MoveFiledItem, uow: UnitOfWork) -> Moved:
    """File an item, and what hangs on it, under somebody else; a stub stays.

    Its entries in the registers go along, and name the right payer. A case that
    came of it goes along, whoever may see it, and so do its letters
    that are not made yet. Documents are seen by as many as may see the others of
    the person to whom they go.

    Returns the stub's id. Raises FieldProblem, StaleRecord; ClerkError where
    the item is filed under nobody, or under that person already, and of a case
    whose enquiry is to be moved instead.
    """
    with uow:
        uow.require(Action.MOVE_FILED_ITEM)
        reason = written("reason", command.reason, "Say why it moves")
        if command.left_building is None:
            raise FieldProblem(
                "left_building", "Say whether anything left the building"
            )
        to = standing_person(uow, command.to_person_id)
        item: FiledRow = uow.get(
            _TABLES[command.kind], command.record_id, command.version
        )
        wrong_id = item.person_id
        if wrong_id is None:
            raise ClerkError("This is filed under nobody. Add the person to it.")
        if wrong_id in family_of(uow, to.id):
            raise ClerkError("This is filed under that person already.")
        if isinstance(item, CaseRow):
            _check_own(uow, item)
        p = PersonRow.__table__.c
        # Past the narrowing: it is compared, never shown.
        wrong_name = uow.session.scalar(select(p.name).where(p.id == wrong_id))
        for row in (item, *_hanging_on(uow, item)):
            if row.person_id == wrong_id:
                row.person_id = to.id
                if isinstance(row, RegisterEntryRow) and row.payer == wrong_name:
                    row.payer = to.name
                if isinstance(row, CallBackRow):
                    fit_to_person(uow, [row], to)
        uow.session.flush()
        _show_documents(uow, to)
        stub = uow.add(
            MoveRow(
                kind=command.kind.value,
                record_id=item.id,
                from_person_id=wrong_id,
                to_person_id=to.id,
                reason=reason,
                left_building=command.left_building,
            )
        )
        uow.commit()
    return Moved(
        uow.changes().kinds, stub.id, offer_breach_report=command.left_building
    )


def report_breach(command: ReportBreach, uow: UnitOfWork) -> Changes:
    """Report a suspected breach to data protection, due in 72 hours.

    Raises FieldProblem.

    Source: UK GDPR, article 33(1) and (3).
    """
    with uow:
        uow.require(Action.REPORT_BREACH)
        if command.found_at > uow.now:
            raise FieldProblem("found_at", "Enter a time that is not in the future")
        if command.move_id is not None:
            uow.get(MoveRow, command.move_id)
        details = {
            "who_may_know": command.who_may_know,
            "done_so_far": command.done_so_far,
        }
        report = uow.add(
            BreachReportRow(
                reference=new_reference(),
                found_at=command.found_at,
                due_at=command.found_at + timedelta(hours=HOURS_TO_REPORT),
                what_left=written("what_left", command.what_left, "Say what left"),
                move_id=command.move_id,
                details={
                    name: written(name, words, "")
                    for name, words in details.items()
                    if words
                },
            )
        )
        uow.commit()
    return uow.changes(report.id, report.reference)


Hanging = TypeVar("Hanging", bound=Record)


def _hanging_on(uow: UnitOfWork, item: FiledRow) -> Iterable[FiledRow]:
    """Give the records that go where *item* goes."""

    def find(query: Select[tuple[Hanging]]) -> ScalarResult[Hanging]:
        # Past the narrowing: what the mover may not read goes along unread.
        return uow.session.scalars(query, execution_options={EVERY_SCOPE: True})

    if isinstance(item, ContactRow):
        enquiries = find(
            select(EnquiryRow).where(EnquiryRow.contact_id == item.id)
        ).all()
        yield from enquiries
        ids = [enquiry.id for enquiry in enquiries]
        yield from find(select(NoteRow).where(NoteRow.contact_id == item.id))
        answer, original = NoticeAnswerRow, OriginalRow
        yield from find(select(answer).where(answer.contact_id == item.id))
        handed = find(select(original).where(original.contact_id == item.id)).all()
        yield from handed
        yield from _entered(uow, ids, [each.id for each in handed])
        calls = or_(CallBackRow.contact_id == item.id, CallBackRow.enquiry_id.in_(ids))
    elif isinstance(item, CaseRow):
        yield from _of_cases(uow, [item.id])
        return
    elif isinstance(item, EnquiryRow):
        ids = [item.id]
        yield from _entered(uow, ids, [])
        calls = CallBackRow.enquiry_id.in_(ids)
    else:
        return
    referrals = find(select(ReferralRow).where(ReferralRow.enquiry_id.in_(ids))).all()
    yield from referrals
    yield from find(select(CallBackRow).where(calls))
    c = CaseRow
    sent = [referral.id for referral in referrals]
    cases = find(
        select(c).where(or_(c.enquiry_id.in_(ids), c.referral_id.in_(sent)))
    ).all()
    yield from cases
    yield from _of_cases(uow, [case.id for case in cases])


def _entered(
    uow: UnitOfWork, enquiries: list[UUID], originals: list[UUID]
) -> Iterable[RegisterEntryRow]:
    """Give what stands in the registers of these enquiries and receipts.

    What is worth something goes back to whoever the register names.
    """
    e = RegisterEntryRow
    mine = or_(e.enquiry_id.in_(enquiries), e.original_id.in_(originals))
    query = select(e).where(mine)
    return uow.session.scalars(query, execution_options={EVERY_SCOPE: True})


def _of_cases(uow: UnitOfWork, ids: list[UUID]) -> Iterable[FiledRow]:
    """Give what goes where the cases of these *ids* go."""

    def find(query: Select[tuple[Hanging]]) -> ScalarResult[Hanging]:
        return uow.session.scalars(query, execution_options={EVERY_SCOPE: True})

    letter = CaseLetterRow
    unmade = letter.case_id.in_(ids), letter.state == _QUEUED
    yield from find(select(letter).where(*unmade))
    front, charge, item_of = CaseFrontRow, RechargeRow, TrayItemRow
    yield from find(select(front).where(front.case_id.in_(ids)))
    yield from find(select(charge).where(charge.case_id.in_(ids)))
    yield from find(select(item_of).where(item_of.case_id.in_(ids)))


def _check_own(uow: UnitOfWork, case: CaseRow) -> None:
    """Refuse a case that came of an enquiry of the same person: that one moves."""
    e, r = EnquiryRow, ReferralRow
    sent = select(r.enquiry_id).where(r.id == case.referral_id)
    came_of = select(e.reference).where(
        or_(e.id == case.enquiry_id, e.id.in_(sent)), e.person_id == case.person_id
    )
    every = {EVERY_SCOPE: True}
    reference = uow.session.scalar(came_of, execution_options=every)
    if reference is not None:
        raise ClerkError(
            f"Enquiry {reference} led to this case. Move the enquiry, under "
            "Everything: the case goes along."
        )


def _show_documents(uow: UnitOfWork, to: PersonRow) -> None:
    """Let those see the documents who may see the others of that person.

    Only somebody who may see them lets everybody see what few could see before.
    """
    if not (to.protected or uow.actor.may(Action.VIEW_PROTECTED_ADDRESS)):
        return
    for document in documents_of(uow, family_of(uow, to.id)):
        document.scope = PROTECTED if to.protected else COUNCIL
