"""A letter as it would go out now: its pages, what it asks, what stands in its way."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import inspect, select
from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.letters.parts import TemplateText
from db.domain.letters.states import POSTED, Delivery
from db.domain.letters.template import parse_template
from db.errors import ClerkError, NotFound
from db.queries.letters.facts import Subject, letter_facts
from db.queries.letters.one import LetterPage, letter_page
from db.queries.letters.templates import Edition, passages_in_force
from db.store.documents import Documents
from db.store.sessions import EVERY_SCOPE
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.zones import with_zones
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.letter_checks import LetterProblem, look_over
from desktop.letters.use_cases.one_letter import SaveLetter, write_draft
from desktop.letters.word.writing import word_letter
from desktop.letters.workshop import set_to_fit


@dataclass(frozen=True, slots=True)
class Asked:
    """A value that somebody types: the record does not know it.

    Attributes:
        condition: whether it is asked yes or no.
    """

    name: str
    condition: bool = False


@dataclass(frozen=True, slots=True)
class Seen:
    """A letter in front of whoever writes it.

    Attributes:
        page: the letter as it is kept.
        of: its template.
        asks: what is typed for it, in the order of its words.
        pdf: its pages with the envelope's zones drawn; empty where they can't be set.
        problems: what stands in its way, what stops it first.
        warnings: what to look at on its pages.
        about: what it is about, for its heading.
        posted: whether it has its pages for an envelope.
    """

    page: LetterPage
    of: Edition
    asks: tuple[Asked, ...]
    pdf: bytes
    pages: int
    sheets: int
    problems: tuple[LetterProblem, ...]
    warnings: tuple[str, ...] = ()
    about: str | None = None
    posted: bool = False


def letter_seen(
    session: Session,
    letter_id: UUID,
    now: datetime,
    draft: SaveLetter | None = None,
    documents: Documents | None = None,
) -> Seen | None:
    """Return a letter as it would go out at *now*, with what *draft* changes in it.

    One that has its pages is shown by its copy in *documents*: what was sent, not
    what would be said today. Nothing is written. None where the reader may not
    see it. Raises FieldProblem for what can't stand in a draft; Unavailable.
    """
    page = letter_page(session, letter_id)
    kept = session.scalar(select(LetterRow).where(LetterRow.id == letter_id))
    if page is None or kept is None:
        return None
    composer = Composer(session, now)
    of = composer.edition(kept.edition_id)
    if documents is not None and (copy := _copy_kept(session, documents, kept)):
        return Seen(
            *(page, of, (), copy, kept.pages or 0, kept.sheets or 0),
            (),
            about=_about(session, kept, now),
        )
    row = _copy(kept)
    if draft is not None:
        write_draft(row, draft, of)
    looked = look_over(session, composer, row)
    composed, problems = looked.composed, looked.problems
    typed = {*row.values, *composed.missing}
    posted = Delivery(row.delivery) in POSTED
    try:
        done, envelope = set_to_fit(composed.letter, row.envelope)
    except ClerkError as problem:
        field = getattr(problem, "field", "text")
        stopped = LetterProblem(field, "not-set", str(problem))
        more = () if any(one.field == field for one in problems) else (stopped,)
        return Seen(
            *(page, of, _asks(session, of, now, typed), b"", 0, 0),
            (*more, *problems),
            about=composed.reference,
        )
    return Seen(
        page,
        of,
        _asks(session, of, now, typed),
        pdf_of(with_zones(done, envelope) if posted else done),
        done.page_count,
        done.sheets(),
        problems,
        done.warnings,
        composed.reference,
        posted,
    )


def letter_for_word(
    session: Session, letter_id: UUID, now: datetime, draft: SaveLetter | None = None
) -> bytes:
    """Return a letter as `letter_seen` has it, as a Word file.

    Raises NotFound where the reader may not see it, FieldProblem as there.
    """
    kept = session.scalar(select(LetterRow).where(LetterRow.id == letter_id))
    if letter_page(session, letter_id) is None or kept is None:
        raise NotFound("This letter is not to be seen here.")
    composer, row = Composer(session, now), _copy(kept)
    if draft is not None:
        write_draft(row, draft, composer.edition(kept.edition_id))
    return word_letter(composer.compose(row).letter)


def _copy_kept(session: Session, documents: Documents, row: LetterRow) -> bytes | None:
    """Return the pages that a letter got when it was released; None without any.

    Past the narrowing: whoever may see the letter sees its copy, which lies in no
    case until it is sent.
    """
    if row.document_id is None:
        return None
    d = DocumentRow
    content = session.scalar(
        select(d.content).where(d.id == row.document_id),
        execution_options={EVERY_SCOPE: True},
    )
    return None if content is None else documents.get(content)


def _about(session: Session, row: LetterRow, now: datetime) -> str | None:
    """Return the reference of what a letter is about, or whom."""
    subject = Subject(row.person_id, row.case_id)
    return letter_facts(session, subject, row.signed_by, now).reference


def _copy(row: LetterRow) -> LetterRow:
    """Return a letter like *row* that no session knows."""
    columns = inspect(LetterRow).mapper.column_attrs
    return LetterRow(**{each.key: getattr(row, each.key) for each in columns})


def _asks(
    session: Session, of: Edition, now: datetime, typed: set[str]
) -> tuple[Asked, ...]:
    """Return what of a template's placeholders is *typed*, in their order."""
    passages = passages_in_force(session, uk_date(now))
    read: list[TemplateText] = [parse_template(of.content.text, fragments=passages)]
    read += [
        parse_template(passages[part.name].content.text, is_fragment=True)
        for part in read[0].fragments
        if part.name in passages
    ]
    known = {one.name: one for text in read for one in text.placeholders}
    order = [*known, *sorted(typed - known.keys())]
    return tuple(
        Asked(name, condition=name in known and known[name].condition)
        for name in order
        if name in typed
    )
