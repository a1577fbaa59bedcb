"""One thing on a timeline, opened: what was asked, sent, tried and said."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.catalogue import Service
from db.domain.questions import answers_in_words, visible_questions
from db.domain.summaries import PLACE, answer_line, not_said_yet
from db.errors import NotFound
from db.queries.catalogue import service_edition
from db.queries.merged import one_and_the_same, standing_id, standing_people
from db.queries.out_of_sight import call_back_words, out_of_sight
from db.queries.people.detail_rows import DetailLine, TimelineDetail
from db.queries.people.in_confidence import (
    IN_CONFIDENCE,
    one_in_confidence,
    works_on_it,
)
from db.queries.sheltered import Shelter, shelter_from_reader
from db.tables.casework import CaseFrontRow, CaseRow
from db.tables.contact import (
    CallBackAttemptRow,
    CallBackRow,
    ContactRow,
    EnquiryRow,
    ReferralRow,
)
from db.tables.filing import MoveRow
from db.tables.person import NoteRow, PersonMergeRow, PersonRow
from db.tables.staff import StaffRow, TeamRow

OPENED = frozenset(
    {
        IN_CONFIDENCE,
        "contact",
        "enquiry",
        "referral",
        "call_back",
        "note",
        "moved_away",
        "moved_here",
        "merged",
        "case",
    }
)
"""Kinds of row that have more to show than their line."""
_Filed = (
    type[EnquiryRow]
    | type[ReferralRow]
    | type[CallBackRow]
    | type[NoteRow]
    | type[CaseRow]
)
_FILED: Final[Mapping[str, _Filed]] = MappingProxyType(
    {
        "enquiry": EnquiryRow,
        "referral": ReferralRow,
        "call_back": CallBackRow,
        "note": NoteRow,
        "case": CaseRow,
    }
)


def timeline_detail(
    session: Session, kind: str, record_id: UUID, person_id: UUID | None = None
) -> TimelineDetail:
    """Return what stands behind a row of a timeline.

    On the page of *person_id*, what was moved to somebody else is its stub
    alone: the words of another person never stand on the wrong page. No phone
    number is in it, no address that a protected person gave, and no words that
    tell where they live. Raises NotFound, also for what went elsewhere along
    with something else.
    """
    if person_id is not None:
        kind, record_id = _still_here(session, kind, record_id, person_id)
    found = _READERS[kind](session, record_id)
    shelter = _shelter(session, kind, record_id)
    lines = (
        replace(line, words=shelter.words(line.words) or "") for line in found.lines
    )
    return replace(found, lines=tuple(lines))


def _still_here(
    session: Session, kind: str, record_id: UUID, person_id: UUID
) -> tuple[str, UUID]:
    """Return the row itself, or the stub of one filed under somebody else now."""
    family = one_and_the_same(session, standing_id(session, person_id))
    holders: set[UUID | None] = set()
    if kind == "contact":
        held = select(ContactRow.person_id, ContactRow.for_person_id)
        for pair in session.execute(held.where(ContactRow.id == record_id)):
            holders.update(pair)
    elif (filed := _FILED.get(kind)) is not None:
        holders.add(
            session.scalar(select(filed.person_id).where(filed.id == record_id))
        )
    if not holders - {None} or holders & family:
        return kind, record_id
    stub = session.scalar(
        select(MoveRow.id)
        .where(MoveRow.record_id == record_id, MoveRow.from_person_id.in_(family))
        .order_by(MoveRow.made_at.desc(), MoveRow.id.desc())
        .limit(1)
    )
    if stub is None:
        raise _gone()
    return "moved_away", stub


def _shelter(session: Session, kind: str, record_id: UUID) -> Shelter:
    filed = _FILED.get(kind)
    if filed is None:
        return Shelter()
    person_id = session.scalar(select(filed.person_id).where(filed.id == record_id))
    if person_id is None:
        return Shelter()
    return shelter_from_reader(session, one_and_the_same(session, person_id))


def _contact(session: Session, record_id: UUID) -> TimelineDetail:
    row = session.scalar(select(ContactRow).where(ContactRow.id == record_id))
    if row is None:
        raise _gone()
    seconds = row.corrected_seconds
    taken = row.handled_seconds if seconds is None else seconds
    lines = [
        DetailLine("channel", row.channel),
        DetailLine("taken_by", _staff(session, row.advisor_id)),
        DetailLine("minutes", str(max(1, round(taken / 60))) if taken else ""),
        DetailLine("language", row.language or ""),
        DetailLine("interpreter", row.interpreter_mode or ""),
        DetailLine("avoidable", row.avoidable_reason or ""),
    ]
    enquiries = session.scalars(
        select(EnquiryRow).where(EnquiryRow.contact_id == row.id).order_by(EnquiryRow.n)
    ).all()
    hidden = out_of_sight(session, [enquiry.id for enquiry in enquiries])
    for enquiry in enquiries:
        if enquiry.id in hidden:
            lines.append(DetailLine("enquiry", enquiry.reference))
            continue
        service = service_edition(
            session, enquiry.service_code, enquiry.service_version
        )
        name = service.name if service else enquiry.service_code
        lines.append(DetailLine("enquiry", f"{name}, {enquiry.reference}"))
    return _detail("contact", row.id, row.version, row.reference, lines)


def _enquiry(session: Session, record_id: UUID) -> TimelineDetail:
    row = session.scalar(select(EnquiryRow).where(EnquiryRow.id == record_id))
    if row is None:
        raise _gone()
    if (ring := out_of_sight(session, [row.id]).get(row.id)) is not None:
        return _ringing(row.id, row.version, row.reference, ring)
    lines = [DetailLine("outcome", row.outcome or "")]
    said = [row.note or ""]
    service = service_edition(session, row.service_code, row.service_version)
    if service is not None:
        said += [service.name, *_answers_said(service, row.answers)]
        hidden = _hidden(session, row.person_id)
        asked = {q.label: q.kind for q in visible_questions(service, row.answers)}
        lines += [
            DetailLine(label, words, own=True)
            for label, words in answers_in_words(service, row.answers)
            if not (hidden and asked.get(label) in {"address", "phone"})
        ]
    lines += [
        DetailLine("note", row.note or ""),
        DetailLine("told", row.outcome_words or ""),
        DetailLine("due", row.due_on.isoformat() if row.due_on else ""),
    ]
    referrals = session.scalars(
        select(ReferralRow).where(ReferralRow.enquiry_id == row.id)
    )
    for referral in referrals:
        team = _team(session, referral.team_code)
        lines.append(DetailLine("referred_to", team))
        lines.append(DetailLine("summary", not_said_yet(referral.summary, said)))
        lines.append(DetailLine("state", referral.state))
    return _detail("enquiry", row.id, row.version, row.reference, lines)


def _answers_said(service: Service, answers: Mapping[str, object]) -> Iterator[str]:
    for label, words in answers_in_words(service, answers):
        yield answer_line(label, words)
        yield PLACE + words


def _in_confidence(session: Session, record_id: UUID) -> TimelineDetail:
    found = one_in_confidence(session, record_id)
    if found is None:
        raise _gone()
    detail = _detail(
        IN_CONFIDENCE,
        found.id,
        found.version,
        found.reference,
        [DetailLine("ring", found.ring)],
    )
    member = works_on_it(session, found.id, session.info.get("reader"))
    return replace(detail, may_ask=member)


def _ringing(
    record_id: UUID, version: int, reference: str | None, ring: str
) -> TimelineDetail:
    """Return what stands in place of the words behind a restricted case."""
    lines = [DetailLine("ring", ring)]
    return _detail("restricted", record_id, version, reference, lines)


def _referral(session: Session, record_id: UUID) -> TimelineDetail:
    row = session.scalar(select(ReferralRow).where(ReferralRow.id == record_id))
    if row is None:
        raise _gone()
    ring = out_of_sight(session, [row.enquiry_id]).get(row.enquiry_id)
    if ring is not None:
        return _ringing(row.id, row.version, None, ring)
    told = "yes" if row.customer_told else "no"
    lines = [
        DetailLine("referred_to", _team(session, row.team_code)),
        DetailLine("summary", row.summary),
        DetailLine("urgency", row.urgency),
        DetailLine("state", row.state),
        DetailLine("due", row.due_on.isoformat() if row.due_on else ""),
        DetailLine("customer_told", told),
    ]
    return _detail("referral", row.id, row.version, None, lines)


def _call_back(session: Session, record_id: UUID) -> TimelineDetail:
    row = session.scalar(select(CallBackRow).where(CallBackRow.id == record_id))
    if row is None:
        raise _gone()
    said = call_back_words(session, [row])[row.id]
    lines = [
        DetailLine("about", said.about),
        DetailLine("promised", "", when=row.promised_at),
        DetailLine("owner", _staff(session, row.owner_id)),
        DetailLine("state", row.state),
        DetailLine("told", said.outcome or ""),
    ]
    attempts = session.scalars(
        select(CallBackAttemptRow)
        .where(CallBackAttemptRow.call_back_id == row.id)
        .order_by(CallBackAttemptRow.tried_at)
    )
    for attempt in attempts:
        heard = None if said.hidden else attempt.words
        words = ": ".join(part for part in (attempt.result, heard) if part)
        lines.append(DetailLine("tried", words, when=attempt.tried_at))
    return _detail("call_back", row.id, row.version, None, lines)


def _note(session: Session, record_id: UUID) -> TimelineDetail:
    row = session.scalar(select(NoteRow).where(NoteRow.id == record_id))
    if row is None:
        raise _gone()
    if row.struck_at is None:
        lines = [DetailLine("note", row.words)]
    else:
        lines = [
            DetailLine("struck_out", row.struck_reason or ""),
            DetailLine("struck_at", "", when=row.struck_at),
        ]
    if row.made_by is not None:
        lines.append(DetailLine("written_by", _staff(session, row.made_by)))
    struck = row.struck_at is not None
    return _detail("note", row.id, row.version, None, lines, struck=struck)


def _case(session: Session, record_id: UUID) -> TimelineDetail:
    """Give a case; of one that few may see its reference alone."""
    row = session.scalar(select(CaseRow).where(CaseRow.id == record_id))
    if row is not None:
        lines = [
            DetailLine("about", row.title),
            DetailLine("summary", row.summary or ""),
        ]
        return _detail("case", row.id, row.version, row.reference, lines)
    f = CaseFrontRow
    front = session.scalar(select(f).where(f.case_id == record_id))
    if front is None:
        raise _gone()
    return _detail("case_front", front.id, front.version, front.reference, [])


def _move(session: Session, record_id: UUID, *, away: bool) -> TimelineDetail:
    row = session.scalar(select(MoveRow).where(MoveRow.id == record_id))
    if row is None:
        raise _gone()
    lines = [
        DetailLine("reason", row.reason),
        DetailLine("left_building", "yes" if row.left_building else "no"),
    ]
    kind = "moved_away" if away else "moved_here"
    return _detail(kind, row.id, row.version, None, lines)


def _merged(session: Session, record_id: UUID) -> TimelineDetail:
    """Give a merge: with which record, why, and whether it still stands."""
    m, p = PersonMergeRow, PersonRow
    query = select(m, p.name, p.reference).join(p, p.id == m.merged_id)
    found = session.execute(query.where(m.id == record_id)).one_or_none()
    if found is None:
        raise _gone()
    row, name, reference = found
    lines = [
        DetailLine("merged_record", f"{name}, {reference}"),
        DetailLine("merged_why", row.reason or ""),
    ]
    if row.undone_at is not None:
        lines.append(DetailLine("parted", "", when=row.undone_at))
    detail = _detail("merged", row.id, row.version, None, lines)
    return replace(detail, standing=row.undone_at is None)


def _detail(
    kind: str,
    record_id: UUID,
    version: int,
    reference: str | None,
    lines: list[DetailLine],
    *,
    struck: bool = False,
) -> TimelineDetail:
    said = tuple(line for line in lines if line.words or line.when)
    return TimelineDetail(kind, record_id, version, reference, said, struck)


def _hidden(session: Session, person_id: UUID | None) -> bool:
    """Return whether where this person is must not be read off their answers."""
    if person_id is None:
        return False
    people = standing_people(session, [person_id])
    return person_id in people and people[person_id].protected


def _staff(session: Session, staff_id: UUID) -> str:
    return session.scalar(select(StaffRow.name).where(StaffRow.id == staff_id)) or ""


def _team(session: Session, code: str) -> str:
    return session.scalar(select(TeamRow.name).where(TeamRow.code == code)) or code


def _gone() -> NotFound:
    return NotFound("That is not here any more.")


def _moved_away(session: Session, record_id: UUID) -> TimelineDetail:
    return _move(session, record_id, away=True)


def _moved_here(session: Session, record_id: UUID) -> TimelineDetail:
    return _move(session, record_id, away=False)


_READERS: dict[str, Callable[[Session, UUID], TimelineDetail]] = {
    "contact": _contact,
    "enquiry": _enquiry,
    IN_CONFIDENCE: _in_confidence,
    "referral": _referral,
    "call_back": _call_back,
    "note": _note,
    "moved_away": _moved_away,
    "moved_here": _moved_here,
    "merged": _merged,
    "case": _case,
}
