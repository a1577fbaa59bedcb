"""What is wrong in an edition of a template, with its place, in both languages."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.letters.editions import EditionContent
from db.domain.letters.parts import TemplateProblem
from db.domain.letters.states import EditionState, TemplateKind
from db.domain.letters.template import parse_template
from db.queries.letters.templates import content_of
from db.tables.letter_template import LetterTemplateEditionRow, LetterTemplateRow


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
    session: Session, row: LetterTemplateEditionRow
) -> tuple[EditionProblem, ...]:
    """Return what is wrong in an edition that is kept, in the order of its text."""
    kind = session.scalar(
        select(LetterTemplateRow.kind).where(LetterTemplateRow.id == row.template_id)
    )
    return problems_in(
        content_of(row), TemplateKind(kind or TemplateKind.LETTER), passages(session)
    )


def problems_in(
    content: EditionContent, kind: TemplateKind, known: Collection[str]
) -> tuple[EditionProblem, ...]:
    """Return what is wrong in words that somebody types; *known* passages there are."""
    found: list[EditionProblem] = []
    for field in ("text", "text_cy"):
        words: str = getattr(content, field)
        if field == "text_cy" and not words.strip():
            continue
        read = parse_template(
            words,
            fragments=known,
            pictures=(),
            is_fragment=kind is TemplateKind.FRAGMENT,
        )
        found += (_problem(field, each) for each in read.problems)
    return tuple(found)


def passages(session: Session) -> frozenset[str]:
    """Return the codes of the passages that a template may take in."""
    t, e = LetterTemplateRow, LetterTemplateEditionRow
    return frozenset(
        session.scalars(
            select(t.code)
            .join(e, e.template_id == t.id)
            .where(
                t.kind == TemplateKind.FRAGMENT,
                t.retired.is_(False),
                e.state == EditionState.APPROVED,
            )
        )
    )


def _problem(field: str, one: TemplateProblem) -> EditionProblem:
    return EditionProblem(field, one.place.line, one.place.column, one.words, one.stops)
