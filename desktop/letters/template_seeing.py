"""A template as a letter made of it would look: filled with samples, set on pages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from typing import Final

from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.letters.brackets import key_of
from db.domain.letters.document import Face, Letter, LetterText
from db.domain.letters.editions import EditionContent
from db.domain.letters.fragments import Fragments, all_placeholders
from db.domain.letters.merge import Merged, Merger
from db.domain.letters.parts import TemplateText
from db.domain.letters.states import POSTED, Delivery, TemplateKind
from db.domain.letters.template import parse_template
from db.domain.letters.values import Value, by_key
from db.errors import ClerkError
from db.queries.council import office_calendar
from desktop.letters.envelopes_here import envelope_of
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.zones import with_zones
from desktop.letters.use_cases.composing import Composer
from desktop.letters.use_cases.template_checks import EditionProblem, problems_in
from desktop.runtime.resource_files import letter_samples

_CONTACT: Final = ("team", "teamphone", "teamemail")


@dataclass(frozen=True, slots=True)
class TemplateSeen:
    """A template in front of whoever writes it.

    Attributes:
        pdf: its pages; empty where none can be set of it.
        problems: what is wrong in the texts of both languages, in their order.
        warnings: what to look at on its pages.
        asks: the names that stand in brackets, those of its passages too.
    """

    pdf: bytes
    pages: int
    problems: tuple[EditionProblem, ...]
    warnings: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()


def template_seen(
    session: Session,
    content: EditionContent,
    kind: TemplateKind,
    language: str,
    now: datetime,
) -> TemplateSeen:
    """Return a template as it would go out at *now*, in one language.

    What no sample is known for stands in its brackets. A text that is not in
    order is shown as far as it can be; what is wrong is listed.
    """
    composer = Composer(session, now)
    known = composer.fragments_in(language)
    words = content.text if language == "en" else content.text_cy
    read = parse_template(
        words, fragments=known, is_fragment=kind is TemplateKind.FRAGMENT
    )
    problems = problems_in(content, kind, known)
    asks = tuple(one.name for one in all_placeholders(read, known))
    values = _values(read, known, language)
    calendar = office_calendar(session)
    merged = Merger(read, known, language, calendar=calendar).merge(
        values | {"today": uk_date(now)}
    )
    if not merged.blocks:
        return TemplateSeen(b"", 0, problems, asks=asks)
    envelope = envelope_of(content.envelope)
    posted = any(Delivery(one) in POSTED for one in content.deliveries)
    letter = _letter(merged, content, values, language, now)
    try:
        done = set_letter(letter, envelope)
    except ClerkError as problem:
        return TemplateSeen(b"", 0, problems, (str(problem),), asks)
    pdf = pdf_of(with_zones(done, envelope) if posted else done)
    return TemplateSeen(pdf, done.page_count, problems, done.warnings, asks)


@lru_cache(maxsize=2)
def _samples(language: str) -> Mapping[str, Value]:
    """Return the samples by their keys, in Welsh where they are said otherwise."""
    told = letter_samples()
    return by_key(told["en"]) | (by_key(told["cy"]) if language == "cy" else {})


def _values(read: TemplateText, known: Fragments, language: str) -> dict[str, Value]:
    """Return a value for all that a text asks; its own name where none is known."""
    values = dict(_samples(language))
    for one in all_placeholders(read, known):
        if not one.condition:
            values.setdefault(one.key, f"(({one.name}))")
    return {
        **{one.key: True for one in read.placeholders if one.condition},
        **values,
    }


def _letter(
    merged: Merged,
    content: EditionContent,
    values: Mapping[str, Value],
    language: str,
    now: datetime,
) -> Letter:
    lines = values.get("address")
    address = lines if isinstance(lines, tuple) else ()
    welsh = language == "cy"
    face = Face(
        sender=str(values.get("council", "")),
        contact=tuple(str(values[key]) for key in _CONTACT if key in values),
        address=(str(values.get("name", "")), *address),
        dated_on=uk_date(now),
        reference=str(values.get(key_of("reference"), "")) or None,
    )
    enclosures = content.enclosures
    if welsh:
        enclosures = content.enclosures_cy or enclosures
    title = content.title_cy if welsh and content.title_cy else content.title
    text = LetterText(
        merged.title or title or "-", language, face, merged.blocks, enclosures
    )
    return Letter((text,))
