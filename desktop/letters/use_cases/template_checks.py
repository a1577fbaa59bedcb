"""What is wrong in an edition of a template, with its place, in both languages."""

from __future__ import annotations

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.letters.editions import EditionContent
from db.domain.letters.fragments import (
    Fragment,
    Fragments,
    fragment_problems,
    fragments_by_key,
    pictures_missing,
)
from db.domain.letters.parts import PicturePart, TemplateProblem, TemplateText
from db.domain.letters.states import EditionState, TemplateKind
from db.domain.letters.template import parse_template
from db.queries.letters.pictures import PicturesOn
from db.queries.letters.templates import content_of
from db.tables.letter_template import LetterTemplateEditionRow, LetterTemplateRow
from desktop.letters.use_cases.composing import SIGN_OFF


@dataclass(frozen=True, slots=True)
class EditionProblem:
    """One thing that is wrong.

    Attributes:
        field: text or text_cy.
        stops: whether no letter may be made before it is mended.
    """

    field: str
    line: int
    column: int
    words: str
    stops: bool

    @property
    def sentence(self) -> str:
        """Return where it is and what to do about it."""
        return f"Line {self.line}: {self.words}"


def problems_of(
    session: Session, row: LetterTemplateEditionRow, day: date
) -> tuple[EditionProblem, ...]:
    """Return what is wrong in an edition that is kept, in the order of its text.

    *day* is the one whose pictures it may show.
    """
    found = session.execute(
        select(LetterTemplateRow.kind, LetterTemplateRow.code).where(
            LetterTemplateRow.id == row.template_id
        )
    ).one_or_none()
    kind, code = found or (TemplateKind.LETTER, "")
    known, shown = passages(session), PicturesOn(session, day)
    return problems_in(content_of(row), TemplateKind(kind), known, shown, code)


def problems_in(
    content: EditionContent,
    kind: TemplateKind,
    known: Fragments,
    pictures: Container[str],
    code: str = "",
) -> tuple[EditionProblem, ...]:
    """Return what is wrong in words that somebody types.

    *known* are the passages there are, *pictures* the names of pictures; *code* is
    what a passage is called itself: one that takes itself in, at once or through
    others, is told where it does.
    """
    found: list[EditionProblem] = []
    passage = kind is TemplateKind.FRAGMENT
    for field in ("text", "text_cy"):
        words: str = getattr(content, field)
        if field == "text_cy" and not words.strip():
            continue
        own = code if passage else ""
        names = {*known, own} if own else known
        read = parse_template(
            words, fragments=names, pictures=pictures, is_fragment=passage
        )
        within = {**known, **fragments_by_key(Fragment(own, read))} if own else known
        lacking = pictures_missing(read, known, pictures)
        both = {*read.problems, *_circles(read, within, own), *lacking}
        both |= set(_at_the_end(read)) if own.startswith(SIGN_OFF) else set()
        found += (_problem(field, each) for each in sorted(both))
    return tuple(found)


def passages(session: Session) -> Fragments:
    """Return the passages that a template may take in, by their keys."""
    t, e = LetterTemplateRow, LetterTemplateEditionRow
    rows = session.execute(
        select(t.code, e.text)
        .join(e, e.template_id == t.id)
        .where(
            t.kind == TemplateKind.FRAGMENT,
            t.retired.is_(False),
            e.state == EditionState.APPROVED,
        )
        .order_by(e.shipped.desc(), e.number)
    )
    return fragments_by_key(
        *(Fragment(code, parse_template(text, is_fragment=True)) for code, text in rows)
    )


def _circles(
    read: TemplateText, known: Fragments, own: str
) -> Iterator[TemplateProblem]:
    """Give the places where a passage takes itself in."""
    for one in fragment_problems(read, known, own):
        if one.code == "fragment-in-itself":
            yield one


def _at_the_end(read: TemplateText) -> Iterator[TemplateProblem]:
    """Give the pictures of a passage that ends a letter, which is words alone."""
    for part in read.parts:
        if isinstance(part, PicturePart):
            yield TemplateProblem(part.place, "picture-at-end", part.name)


def _problem(field: str, one: TemplateProblem) -> EditionProblem:
    return EditionProblem(field, one.place.line, one.place.column, one.words, one.stops)
