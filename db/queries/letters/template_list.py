"""The list of templates and passages, each with where its newest edition stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.letters.editions import in_season
from db.domain.letters.states import EditionState, TemplateKind
from db.queries.letters.templates import (
    Edition,
    all_templates,
    edition,
    editions_of,
)
from db.tables.letter_template import LetterTemplateRow
from db.tables.staff import StaffRow


@dataclass(frozen=True, slots=True)
class TemplateLine:
    """A template or a passage, by its newest edition.

    Attributes:
        writers: the names of everybody who wrote in that edition.
        version: of the template's own record.
        rests: whether today is outside its season or its days.
    """

    newest: Edition
    writers: tuple[str, ...]
    version: int
    rests: bool

    @property
    def waits(self) -> bool:
        """Return whether it waits for somebody's approval."""
        return self.newest.state is EditionState.WAITING


def template_lines(session: Session, today: date) -> tuple[TemplateLine, ...]:
    """Return templates and passages: those first that wait for approval."""
    found = [one for kind in TemplateKind for one in all_templates(session, kind)]
    return tuple(sorted(_told(session, found, today), key=lambda line: not line.waits))


def template_line(
    session: Session, edition_id: UUID, today: date
) -> TemplateLine | None:
    """Return one edition as the list would have it; None where it is not here."""
    one = edition(session, edition_id)
    if one is None:
        return None
    return _told(session, [one], today)[0]


def edition_lines(
    session: Session, template_id: UUID, today: date
) -> tuple[TemplateLine, ...]:
    """Return the editions of a template as the list would have them, newest first."""
    return _told(session, list(editions_of(session, template_id)), today)


def _told(
    session: Session, found: list[Edition], today: date
) -> tuple[TemplateLine, ...]:
    names, versions = _names(session, found), _versions(session)
    return tuple(
        TemplateLine(
            one,
            tuple(names[who] for who in one.writers if who in names),
            versions.get(one.template_id, 0),
            _rests(one, today),
        )
        for one in found
    )


def _names(session: Session, found: list[Edition]) -> dict[UUID, str]:
    who = {one for each in found for one in each.writers}
    s = StaffRow
    rows = session.execute(select(s.id, s.name).where(s.id.in_(who)))
    return {row.id: row.name for row in rows}


def _versions(session: Session) -> dict[UUID, int]:
    t = LetterTemplateRow
    return {row.id: row.version for row in session.execute(select(t.id, t.version))}


def _rests(one: Edition, today: date) -> bool:
    said = one.content
    early = said.valid_from is not None and today < said.valid_from
    late = said.valid_to is not None and today > said.valid_to
    return early or late or not in_season(said.season_from, said.season_to, today)
