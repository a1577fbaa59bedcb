"""One person's page: what must be known, and what hangs together with them.

A record that was merged speaks through the one that was kept, so that every
part is read for both. Whereabouts of protected people stand in another scope,
which no page is read with: `desktop.people.use_cases.whereabouts` shows them to
whoever may see them, and says in the log that it did.
"""

from __future__ import annotations

from dataclasses import fields
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.markers import SHOWN
from db.domain.person_facts import PersonDetails
from db.errors import NotFound
from db.queries.casework.disclosures import disclosures_about
from db.queries.letters.of_person import letters_here, mail_back, person_letters
from db.queries.merged import one_and_the_same, standing_id
from db.queries.people.beside import (
    adjustments,
    has_password,
    identity_seen,
    merged_records,
    open_work,
    other_names,
)
from db.queries.people.cautions import cautions_of
from db.queries.people.reaching import emails_of, homes_of, household_of, phones_of
from db.queries.people.rows import Caution, MustKnow, Need, OpenWork, PersonPage, Tie
from db.queries.people.ties import ties_of
from db.tables.person import PersonRow

_DETAILS = tuple(field.name for field in fields(PersonDetails))


def person_page(
    session: Session,
    person_id: UUID,
    now: datetime,
    language: str = "en",
) -> PersonPage:
    """Return the page of a person, of the record that was kept if it was merged.

    What may be read aloud of their cases is in *language*; *now* is zone-aware.
    Raises NotFound.
    """
    today = uk_date(now)
    standing = standing_id(session, person_id)
    person = session.scalars(select(PersonRow).where(PersonRow.id == standing)).first()
    if person is None:
        raise NotFound("That person is not here any more.")
    family = one_and_the_same(session, person.id)
    needs = adjustments(session, family, today)
    markers = cautions_of(session, family, today)
    ties = ties_of(session, family, today)
    homes = homes_of(session, family)
    return PersonPage(
        id=person.id,
        version=person.version,
        reference=person.reference,
        name=person.name,
        known_as=person.known_as,
        age=_age(person.date_of_birth, person.deceased_on or today),
        details=PersonDetails(**{name: getattr(person, name) for name in _DETAILS}),
        has_password=has_password(session, family),
        must_know=_must_know(
            person,
            tuple(marker for marker in markers if marker.state in SHOWN),
            tuple(need for need in needs if need.ended_on is None),
            open_work(session, person.id, family, now, language),
            tuple(tie for tie in ties if tie.kind == "representative" and tie.holds),
        ),
        whereabouts_hidden=person.protected,
        merged_from=person_id if person_id != person.id else None,
        names=other_names(session, family),
        phones=phones_of(session, family),
        emails=emails_of(session, family),
        homes=homes,
        household=household_of(session, family, homes),
        ties=ties,
        needs=needs,
        markers=markers,
        seen=identity_seen(session, family),
        merged=merged_records(session, person.id),
        disclosures=disclosures_about(session, family),
        letters=person_letters(session, family),
        letters_here=letters_here(session, family),
        mail_back=mail_back(session, family, homes),
    )


def _must_know(
    person: PersonRow,
    cautions: tuple[Caution, ...],
    needs: tuple[Need, ...],
    work: tuple[OpenWork, ...],
    speakers: tuple[Tie, ...],
) -> MustKnow:
    return MustKnow(
        cautions=cautions,
        needs=needs,
        preferred_method=person.preferred_method,
        safe_times=person.safe_times,
        unsafe_times=person.unsafe_times,
        may_leave_message=person.may_leave_message,
        interpreter_language=person.interpreter_language,
        format=person.format,
        do_not_write=person.do_not_write,
        open_work=work,
        protected=person.protected,
        protected_kind=person.protected_kind,
        ring_instead=person.ring_instead,
        deceased_on=person.deceased_on,
        deceased_source=person.deceased_source,
        executor=person.executor,
        speakers=speakers,
    )


def _age(born: date | None, day: date) -> int | None:
    """Return the age in whole years on *day*."""
    if born is None:
        return None
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
