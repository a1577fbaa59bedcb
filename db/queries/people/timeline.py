"""One timeline of everything that happened with a person, newest first."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, func, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from db.domain.summaries import first_words
from db.queries.catalogue import service_names
from db.queries.council import office_calendar
from db.queries.merged import one_and_the_same, standing_id
from db.queries.out_of_sight import call_back_words, in_sight, out_of_sight
from db.queries.people.beside import title_of
from db.queries.people.in_confidence import IN_CONFIDENCE, in_confidence
from db.queries.people.marker_facts import marker_state
from db.queries.people.timeline_row import Before, TimelineRow
from db.queries.sheltered import shelter_from_reader
from db.tables.contact import (
    CallBackRow,
    ContactRow,
    EnquiryRow,
    OriginalRow,
    ReferralRow,
    SlipRow,
)
from db.tables.document import DocumentRow, EnquiryDocumentRow
from db.tables.filing import MoveRow
from db.tables.marker import MarkerRow
from db.tables.person import IdentitySeenRow, NoteRow, PersonMergeRow, PersonRow
from db.tables.staff import StaffRow, TeamRow


def timeline(
    session: Session,
    person_id: UUID,
    today: date,
    before: Before | None = None,
    limit: int = 100,
) -> list[TimelineRow]:
    """Return everything about a person, newest first, *limit* rows a page.

    A caution marker stands, lapses or is overdue as it does *today*.
    What was filed under a record that was merged is among it. Struck-out
    notes keep their place without their words; no phone number and no address
    is ever in it; words that tell where a protected person lives are left out.
    """
    family = one_and_the_same(session, standing_id(session, person_id))
    page = _Page(session, family, today, before, limit)
    rows = [
        *page.contacts(),
        *page.enquiries(),
        *page.in_confidence(),
        *page.referrals(),
        *page.call_backs(),
        *page.notes(),
        *page.markers(),
        *page.identity_seen(),
        *page.moves(),
        *page.merges(),
        *page.slips(),
        *page.originals(),
        *page.brought(),
    ]
    rows.sort(key=lambda row: row.key, reverse=True)
    shelter = shelter_from_reader(session, family)
    return [replace(row, detail=shelter.words(row.detail)) for row in rows[:limit]]


@dataclass(frozen=True, slots=True)
class _Page:
    """What every kind of row is asked with."""

    session: Session
    family: Collection[UUID]
    today: date
    before: Before | None
    limit: int

    def contacts(self) -> list[TimelineRow]:
        """Give contacts that no enquiry stands for."""
        c, e = ContactRow, EnquiryRow
        enquiry = e.__table__.c  # Past the narrowing: those in confidence as well.
        taken = (
            select(enquiry.n)
            .where(enquiry.contact_id == c.id, enquiry.person_id.in_(self.family))
            .exists()
        )
        query = (
            select(
                *(c.started_at, c.channel, c.state, c.id, c.reference),
                StaffRow.name,
            )
            .join(StaffRow, StaffRow.id == c.advisor_id)
            .where(
                or_(c.person_id.in_(self.family), c.for_person_id.in_(self.family)),
                ~taken,
            )
        )
        return [
            TimelineRow("contact", when, channel, None, state, id_, reference, by)
            for when, channel, state, id_, reference, by in self._ask(
                query, c.started_at, c.id
            )
        ]

    def enquiries(self) -> list[TimelineRow]:
        e = EnquiryRow
        query = (
            select(
                *(e.made_at, e.service_code, e.service_version, e.outcome_words),
                *(e.note, e.outcome, e.id, e.reference, StaffRow.name),
                ContactRow.channel,
            )
            .join(ContactRow, ContactRow.id == e.contact_id)
            .outerjoin(StaffRow, StaffRow.id == e.made_by)
        )
        found = self._ask(query.where(e.person_id.in_(self.family)), e.made_at, e.id)
        services = service_names(self.session, {(row[1], row[2]) for row in found})
        hidden = out_of_sight(self.session, [row[6] for row in found])
        return [
            TimelineRow(
                *("restricted", when, hidden[id_], None, None, id_, reference, None)
            )
            if id_ in hidden
            else TimelineRow(
                "enquiry",
                when,
                title_of(services, code, edition),
                words or note,
                outcome,
                id_,
                reference,
                by,
                channel,
            )
            for (
                when,
                code,
                edition,
                words,
                note,
                outcome,
                id_,
                reference,
                by,
                channel,
            ) in found
        ]

    def in_confidence(self) -> list[TimelineRow]:
        """Give what another team knows more of: whom to ring, and no word more."""
        return [
            TimelineRow(
                IN_CONFIDENCE,
                one.when,
                one.ring,
                None,
                None,
                one.id,
                one.reference,
                None,
            )
            for one in in_confidence(self.session, self.family, self.before, self.limit)
        ]

    def referrals(self) -> list[TimelineRow]:
        """Give referrals by their first words: the whole is there on opening.

        What became a restricted case stands there once, as its enquiry.
        """
        r, e, t = ReferralRow, EnquiryRow, TeamRow
        team = func.coalesce(t.name, r.team_code)
        query = (
            select(
                *(r.made_at, team, r.summary, r.state, r.id, StaffRow.name),
                *(e.service_code, e.service_version),
            )
            .join(e, e.id == r.enquiry_id)
            .outerjoin(t, t.code == r.team_code)
            .outerjoin(StaffRow, StaffRow.id == r.made_by)
        )
        query = query.where(r.person_id.in_(self.family), in_sight(e))
        found = self._ask(query, r.made_at, r.id)
        services = service_names(self.session, {(row[6], row[7]) for row in found})
        return [
            TimelineRow(
                "referral",
                when,
                team,
                first_words(summary, title_of(services, code, edition)),
                state,
                id_,
                None,
                by,
            )
            for when, team, summary, state, id_, by, code, edition in found
        ]

    def call_backs(self) -> list[TimelineRow]:
        c = CallBackRow
        query = select(c, StaffRow.name).join(StaffRow, StaffRow.id == c.owner_id)
        found = self._ask(query.where(c.person_id.in_(self.family)), c.made_at, c.id)
        said = call_back_words(self.session, [call for call, _by in found])
        return [
            TimelineRow(
                *("call_back", c.made_at, *said[c.id].both, c.state, c.id, None, by)
            )
            for c, by in found
        ]

    def notes(self) -> list[TimelineRow]:
        n = NoteRow
        query = select(
            *(n.made_at, n.words, n.struck_at, n.struck_reason, n.id),
            StaffRow.name,
        ).outerjoin(StaffRow, StaffRow.id == n.made_by)
        return [
            TimelineRow(
                "note",
                when,
                "note",
                reason if struck_at else words,
                "struck_out" if struck_at else None,
                id_,
                None,
                by,
            )
            for when, words, struck_at, reason, id_, by in self._ask(
                query.where(n.person_id.in_(self.family)), n.made_at, n.id
            )
        ]

    def markers(self) -> list[TimelineRow]:
        m, works = MarkerRow, office_calendar(self.session)
        query = select(m, StaffRow.name).join(StaffRow, StaffRow.id == m.proposed_by)
        return [
            TimelineRow(
                "marker",
                row.proposed_at,
                row.category or "",
                row.instruction,
                marker_state(row, self.today, works).value,
                row.id,
                None,
                by,
            )
            for row, by in self._ask(
                query.where(m.person_id.in_(self.family)), m.proposed_at, m.id
            )
        ]

    def identity_seen(self) -> list[TimelineRow]:
        i = IdentitySeenRow
        query = select(i.made_at, i.document, i.last_four, i.id, StaffRow.name).join(
            StaffRow, StaffRow.id == i.seen_by
        )
        return [
            TimelineRow("identity_seen", when, document, four, None, id_, None, by)
            for when, document, four, id_, by in self._ask(
                query.where(i.person_id.in_(self.family)), i.made_at, i.id
            )
        ]

    def moves(self) -> list[TimelineRow]:
        """Give the stubs: what went from here, and what came."""
        m, away, here = MoveRow, aliased(PersonRow), aliased(PersonRow)
        query = (
            select(
                *(m.made_at, m.kind, m.reason, m.from_person_id, m.id),
                *(away.name, here.name, StaffRow.name),
            )
            .join(away, away.id == m.to_person_id)
            .join(here, here.id == m.from_person_id)
            .outerjoin(StaffRow, StaffRow.id == m.made_by)
            .where(
                or_(m.from_person_id.in_(self.family), m.to_person_id.in_(self.family))
            )
        )
        return [
            TimelineRow(
                "moved_away" if from_id in self.family else "moved_here",
                when,
                kind,
                f"{to_name if from_id in self.family else from_name}: {reason}",
                None,
                id_,
                None,
                by,
            )
            for when, kind, reason, from_id, id_, to_name, from_name, by in self._ask(
                query, m.made_at, m.id
            )
        ]

    def merges(self) -> list[TimelineRow]:
        """Give what was merged, also where it was parted again."""
        m, kept, other = PersonMergeRow, aliased(PersonRow), aliased(PersonRow)
        query = (
            select(
                *(m.made_at, m.reason, m.survivor_id, m.undone_at, m.id),
                *(kept.name, other.name, StaffRow.name),
            )
            .join(kept, kept.id == m.survivor_id)
            .join(other, other.id == m.merged_id)
            .outerjoin(StaffRow, StaffRow.id == m.made_by)
            .where(or_(m.survivor_id.in_(self.family), m.merged_id.in_(self.family)))
        )
        return [
            TimelineRow(
                "merged",
                when,
                merged if kept_id in self.family else survivor,
                reason,
                "parted" if parted else None,
                id_,
                None,
                by,
            )
            for when, reason, kept_id, parted, id_, survivor, merged, by in self._ask(
                query, m.made_at, m.id
            )
        ]

    def slips(self) -> list[TimelineRow]:
        s, c = SlipRow, ContactRow
        query = (
            select(s.made_at, s.format, s.handed, s.id, c.reference, StaffRow.name)
            .join(c, c.id == s.contact_id)
            .outerjoin(StaffRow, StaffRow.id == s.made_by)
            .where(c.person_id.in_(self.family))
        )
        return [
            TimelineRow("slip", when, shape, None, handed, id_, reference, by)
            for when, shape, handed, id_, reference, by in self._ask(
                query, s.made_at, s.id
            )
        ]

    def originals(self) -> list[TimelineRow]:
        """Give what they showed or left with us; its words are in the title."""
        o = OriginalRow
        query = (
            select(o.made_at, o.document, o.words, o.handling, o.returned_at, o.id)
            .add_columns(StaffRow.name)
            .outerjoin(StaffRow, StaffRow.id == o.made_by)
            .where(o.person_id.in_(self.family))
        )
        return [
            TimelineRow(
                *("original", when, document, words),
                "given_back" if back is not None else handling,
                *(id_, None, by),
            )
            for when, document, words, handling, back, id_, by in self._ask(
                query, o.made_at, o.id
            )
        ]

    def brought(self) -> list[TimelineRow]:
        """Give documents that came with their enquiries, scanned or as files."""
        e, d, c = EnquiryDocumentRow, DocumentRow, ContactRow
        query = (
            select(e.made_at, d.title, d.pages, e.id, d.reference, StaffRow.name)
            .join(d, d.id == e.document_id)
            .join(c, c.id == e.contact_id)
            .outerjoin(StaffRow, StaffRow.id == e.made_by)
            .where(func.coalesce(c.for_person_id, c.person_id).in_(self.family))
        )
        return [
            TimelineRow(
                *("brought", when, title, str(pages) if pages else None),
                *(None, id_, reference, by),
            )
            for when, title, pages, id_, reference, by in self._ask(
                query, e.made_at, e.id
            )
        ]

    def _ask(
        self,
        query: Select[Any],
        when: InstrumentedAttribute[datetime],
        id_: InstrumentedAttribute[UUID],
    ) -> list[Any]:
        """Return as many of the newest rows before the page as it can hold."""
        if self.before is not None:
            moment, last_id = self.before
            query = query.where(or_(when < moment, and_(when == moment, id_ < last_id)))
        query = query.order_by(when.desc(), id_.desc()).limit(self.limit)
        return list(self.session.execute(query).all())
