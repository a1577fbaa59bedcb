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
from db.domain.letters.derived import IF_ANY
from db.domain.letters.document import Face, Letter, LetterText
from db.domain.letters.editions import EditionContent
from db.domain.letters.fragments import Fragments, all_placeholders
from db.domain.letters.merge import Merged, Merger
from db.domain.letters.parts import TemplateText
from db.domain.letters.plain_text import letter_as_text
from db.domain.letters.release import is_counted
from db.domain.letters.states import POSTED, Delivery, TemplateKind
from db.domain.letters.template import parse_template
from db.domain.letters.values import Value, by_key
from db.domain.needs import LetterFormat
from db.domain.working_days import Calendar
from db.errors import ClerkError
from db.queries.council import council, office_calendar
from desktop.letters.envelopes_here import envelope_of
from desktop.letters.typeset.file import pdf_of
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.zones import with_zones
from desktop.letters.use_cases.composing import LANGUAGES, Composer
from desktop.letters.use_cases.template_checks import EditionProblem, problems_in
from desktop.runtime.resource_files import letter_samples

_CONTACT: Final = ("team", "teamphone", "teamemail")


@dataclass(frozen=True, slots=True)
class Look:
    """In which language and form a template is looked at.

    Attributes:
        language: ``en``, ``cy`` or ``both``.
        format: EMAIL is the plain text that goes into one.
    """

    language: str = "en"
    format: LetterFormat = LetterFormat.STANDARD


@dataclass(frozen=True, slots=True)
class TemplateSeen:
    """A template in front of whoever writes it.

    Attributes:
        pdf: its pages; empty where none can be set of it, or none are wanted.
        text: its plain text, where that is looked at.
        problems: what is wrong in the texts of both languages, in their order.
        warnings: what to look at on its pages.
        asks: the names that stand in brackets, those of its passages too.
    """

    pdf: bytes
    pages: int
    problems: tuple[EditionProblem, ...]
    warnings: tuple[str, ...] = ()
    asks: tuple[str, ...] = ()
    text: str = ""


def template_seen(
    session: Session,
    content: EditionContent,
    kind: TemplateKind,
    look: Look,
    now: datetime,
    code: str = "",
) -> TemplateSeen:
    """Return a template as it would go out at *now*, in one language or both.

    What no sample is known for stands in its brackets. A text that is not in
    order is shown as far as it can be; what is wrong is listed. *code* is its
    own, so that a passage that takes itself in is told.
    """
    composer = Composer(session, now)
    known, shown = composer.fragments_in("en"), composer.pictures
    problems = problems_in(content, kind, known, shown, code)
    drawn = _Drawn(
        content,
        kind,
        now,
        office_calendar(session),
        council(session).name,
        composer,
    )
    texts, asks = [], dict[str, None]()
    for language in LANGUAGES.get(look.language, ("en",)):
        known = composer.fragments_in(language)
        text, asked = drawn.text(known, language)
        asks |= dict.fromkeys(asked)
        texts += [text] if text.blocks else []
    told = tuple(asks)
    if not texts:
        return TemplateSeen(b"", 0, problems, asks=told)
    if look.format is LetterFormat.EMAIL:
        words = "\n\n\n".join(map(letter_as_text, texts))
        return TemplateSeen(b"", 0, problems, asks=told, text=words)
    envelope = envelope_of(content.envelope)
    posted = any(Delivery(one) in POSTED for one in content.deliveries)
    try:
        letter = Letter(tuple(texts), look.format, composer.pictures_of(texts))
        done = set_letter(letter, envelope)
    except ClerkError as problem:
        return TemplateSeen(b"", 0, problems, (str(problem),), told)
    pdf = pdf_of(with_zones(done, envelope) if posted else done)
    return TemplateSeen(pdf, done.page_count, problems, done.warnings, told)


@lru_cache(maxsize=2)
def _samples(language: str) -> Mapping[str, Value]:
    """Return the samples by their keys, in Welsh where they are said otherwise."""
    told = letter_samples()
    return by_key(told["en"]) | (by_key(told["cy"]) if language == "cy" else {})


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What is drawn in each language."""

    content: EditionContent
    kind: TemplateKind
    now: datetime
    calendar: Calendar
    council: str
    composer: Composer

    def text(
        self, known: Fragments, language: str
    ) -> tuple[LetterText, tuple[str, ...]]:
        """Return the letter in a language, and what it asks for."""
        said = self.content
        words = said.text if language == "en" else said.text_cy
        passage = self.kind is TemplateKind.FRAGMENT
        read = parse_template(words, fragments=known, is_fragment=passage)
        values = self._values(read, known, language)
        shown = self.composer.pictures
        merger = Merger(read, known, language, shown, calendar=self.calendar)
        merged = merger.merge(values)
        asks = tuple(one.name for one in all_placeholders(read, known))
        return self._letter(merged, values, language), asks

    def _values(
        self, read: TemplateText, known: Fragments, language: str
    ) -> dict[str, Value]:
        """Return a value for all that a text asks; its name where none is known."""
        values = {**_samples(language), "today": uk_date(self.now)}
        if self.council:
            values["council"] = self.council
        for one in all_placeholders(read, known):
            key = one.key.removesuffix(IF_ANY)
            if not one.condition and not is_counted(one.name):
                values.setdefault(key, f"(({one.name}))")
        return {
            **{one.key: True for one in read.placeholders if one.condition},
            **values,
        }

    def _letter(
        self, merged: Merged, values: Mapping[str, Value], language: str
    ) -> LetterText:
        lines = values.get("address")
        address = lines if isinstance(lines, tuple) else ()
        face = Face(
            sender=str(values.get("council", "")),
            contact=tuple(str(values[key]) for key in _CONTACT if key in values),
            address=(str(values.get("name", "")), *address),
            dated_on=uk_date(self.now),
            reference=str(values.get(key_of("reference"), "")) or None,
        )
        face = self.composer.under_letterhead(face, language)
        said, welsh = self.content, language == "cy"
        enclosures = said.enclosures
        if welsh:
            enclosures = said.enclosures_cy or enclosures
        title = said.title_cy if welsh and said.title_cy else said.title
        return LetterText(
            merged.title or title or "-", language, face, merged.blocks, enclosures
        )
