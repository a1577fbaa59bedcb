"""Templates: which edition is in force on a day, what is on offer, what waits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import Row, Select, or_, select
from sqlalchemy.orm import Session

from db.domain.letters.editions import EditionContent, in_season
from db.domain.letters.nations import for_nation
from db.domain.letters.states import EditionState, TemplateKind
from db.queries.council import council
from db.tables.letter_template import LetterTemplateEditionRow, LetterTemplateRow

_T, _E = LetterTemplateRow, LetterTemplateEditionRow
Found = tuple[LetterTemplateEditionRow, LetterTemplateRow]


@dataclass(frozen=True, slots=True)
class Edition:
    """One edition, read.

    Attributes:
        writers: the ids of everybody who wrote in it.
    """

    id: UUID
    version: int
    template_id: UUID
    code: str
    kind: TemplateKind
    number: int
    shipped: bool
    state: EditionState
    content: EditionContent
    writers: tuple[UUID, ...]
    sent_back: str | None
    asked_at: datetime | None
    approved_at: datetime | None
    approved_by: UUID | None
    retired: bool


@dataclass(frozen=True, slots=True)
class Offered:
    """A template that may be chosen today."""

    edition_id: UUID
    code: str
    title: str
    title_cy: str
    area: str
    answers: tuple[str, ...]
    may_edit: bool
    ours: bool


def edition(session: Session, edition_id: UUID) -> Edition | None:
    """Return one edition, whatever its state."""
    found = session.execute(
        select(_E, _T).join(_T, _T.id == _E.template_id).where(_E.id == edition_id)
    ).first()
    return None if found is None else _read(*found)


def editions_of(session: Session, template_id: UUID) -> tuple[Edition, ...]:
    """Return the editions of a template, the newest first."""
    rows = session.execute(
        select(_E, _T)
        .join(_T, _T.id == _E.template_id)
        .where(_T.id == template_id)
        .order_by(_E.number.desc())
    )
    return tuple(_read(*row) for row in rows)


def edition_in_force(
    session: Session,
    code: str,
    today: date,
    kind: TemplateKind = TemplateKind.LETTER,
) -> Edition | None:
    """Return the edition of *code* that letters are made of on *today*.

    Ours goes before the one that shipped with the program; of those the newest.
    None where there is none, it is retired, or out of season.
    """
    return _standing(
        session.execute(_in_force(today, kind).where(_T.code == code)), today
    ).get(code)


def passages_in_force(session: Session, today: date) -> Mapping[str, Edition]:
    """Return the passages that templates can take in on *today*, by their code.

    Where the council's nation has one of its own, that stands for the common one.
    """
    rows = session.execute(_in_force(today, TemplateKind.FRAGMENT))
    return for_nation(_standing(rows, today), council(session).nation)


def on_offer(session: Session, today: date) -> tuple[Offered, ...]:
    """Return the templates that may be chosen on *today*, by area and title."""
    found = _standing(session.execute(_in_force(today, TemplateKind.LETTER)), today)
    offered = (
        Offered(
            one.id,
            one.code,
            one.content.title,
            one.content.title_cy,
            one.content.area,
            one.content.answers,
            one.content.may_edit,
            not one.shipped,
        )
        for one in found.values()
    )
    return tuple(sorted(offered, key=lambda one: (one.area, one.title, one.code)))


def edition_answering(
    session: Session, kinds: Sequence[str], today: date
) -> Edition | None:
    """Return the edition for a letter that a case asks for, on *today*.

    *kinds*: as `db.domain.letters.asked_for.kinds_asked` gives them.
    """
    found = answering(on_offer(session, today), kinds)
    return None if found is None else edition(session, found.edition_id)


def answering(offered: Iterable[Offered], kinds: Sequence[str]) -> Offered | None:
    """Return the template for the first of *kinds* that any answers; ours first."""
    ours_first = sorted(offered, key=lambda one: not one.ours)
    for kind in kinds:
        for one in ours_first:
            if kind in one.answers:
                return one
    return None


def all_templates(
    session: Session, kind: TemplateKind = TemplateKind.LETTER
) -> tuple[Edition, ...]:
    """Return the newest edition of every template, by area and title.

    One that is out of use stands only where there is no other.
    """
    rows = session.execute(
        select(_E, _T)
        .join(_T, _T.id == _E.template_id)
        .where(_T.kind == kind)
        .order_by(_E.state == EditionState.RETIRED, _E.shipped, _E.number.desc())
    )
    newest: dict[str, Edition] = {}
    for row in rows:
        one = _read(*row)
        newest.setdefault(one.code, one)
    return tuple(
        sorted(
            newest.values(),
            key=lambda one: (one.content.area, one.content.title, one.code),
        )
    )


def waiting_for_approval(session: Session) -> tuple[Edition, ...]:
    """Return the editions that wait for somebody's approval, the oldest first."""
    rows = session.execute(
        select(_E, _T)
        .join(_T, _T.id == _E.template_id)
        .where(_E.state == EditionState.WAITING)
        .order_by(_E.asked_at, _E.n)
    )
    return tuple(_read(*row) for row in rows)


def content_of(row: LetterTemplateEditionRow) -> EditionContent:
    """Return what an edition says and how its letters go out."""
    return EditionContent(
        title=row.title,
        title_cy=row.title_cy,
        area=row.area,
        answers=tuple(row.answers),
        text=row.text,
        text_cy=row.text_cy,
        may_edit=row.may_edit,
        deliveries=tuple(row.deliveries),
        envelope=row.envelope,
        urgency=row.urgency,
        enclosures=tuple(row.enclosures),
        enclosures_cy=tuple(row.enclosures_cy),
        signatory=row.signatory,
        sensitive=row.sensitive,
        season_from=row.season_from,
        season_to=row.season_to,
        valid_from=row.valid_from,
        valid_to=row.valid_to,
        change_note=row.change_note,
    )


def _in_force(today: date, kind: TemplateKind) -> Select[Found]:
    """Return the statement of what is approved for *today*, ours and newest first."""
    return (
        select(_E, _T)
        .join(_T, _T.id == _E.template_id)
        .where(
            _T.kind == kind,
            _T.retired.is_(False),
            _E.state == EditionState.APPROVED,
            or_(_E.valid_from.is_(None), _E.valid_from <= today),
            or_(_E.valid_to.is_(None), _E.valid_to >= today),
        )
        .order_by(_E.shipped, _E.number.desc())
    )


def _standing(rows: Iterable[Row[Found]], today: date) -> dict[str, Edition]:
    """Return the first edition of each template, unless it is out of season."""
    first: dict[str, Edition] = {}
    for row, template in rows:
        if template.code not in first:
            first[template.code] = _read(row, template)
    return {
        code: one
        for code, one in first.items()
        if in_season(one.content.season_from, one.content.season_to, today)
    }


def _read(row: LetterTemplateEditionRow, template: LetterTemplateRow) -> Edition:
    return Edition(
        id=row.id,
        version=row.version,
        template_id=template.id,
        code=template.code,
        kind=TemplateKind(template.kind),
        number=row.number,
        shipped=row.shipped,
        state=EditionState(row.state),
        content=content_of(row),
        writers=tuple(map(UUID, row.writers)),
        sent_back=row.sent_back,
        asked_at=row.asked_at,
        approved_at=row.approved_at,
        approved_by=row.approved_by,
        retired=template.retired,
    )
