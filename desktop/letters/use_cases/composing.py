"""A letter's record, its template and what is known of its subject become its text."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any, Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.clock import uk_date
from db.domain.letters.document import Face, Letter, LetterText
from db.domain.letters.fragments import (
    Fragment,
    Fragments,
    all_placeholders,
    fragments_by_key,
    pictures_missing,
)
from db.domain.letters.known_values import salutation
from db.domain.letters.merge import Merger
from db.domain.letters.parts import Placeholder, TemplateText
from db.domain.letters.states import POSTED, Delivery
from db.domain.letters.template import parse_template
from db.domain.letters.values import Value, by_key, read_cell
from db.domain.needs import LetterFormat
from db.domain.postal_address import check_address
from db.errors import NotFound
from db.queries.casework.rulebook import letterhead
from db.queries.council import office_calendar
from db.queries.letters.facts import LetterFacts, Senders, Subject, letter_facts
from db.queries.letters.pictures import PicturesOn
from db.queries.letters.templates import Edition, edition, passages_in_force
from db.tables.letter import LetterRow

LANGUAGES: Final = {"en": ("en",), "cy": ("cy",), "both": ("cy", "en")}
"""In which order the texts of a letter stand: Welsh is never the second best."""
SIGN_OFF: Final = "sign-off"
"""Passages whose code begins so are the end of a letter."""


_Ready = tuple[Merger, TemplateText, tuple[str, ...]]
"""A template made ready, its text, and what stops its letters."""


@dataclass(frozen=True, slots=True)
class Composed:
    """A letter as it would be set.

    Attributes:
        missing: the names of the values that it still needs, in order.
        passages: the edition of each passage that was in force for it.
        no_welsh: whether Welsh was wanted and there is none in its template.
        stopped: what is wrong in its text, in a clerk's words.
    """

    letter: Letter
    title: str
    missing: tuple[str, ...]
    passages: dict[str, int]
    reference: str | None
    team_code: str | None
    no_welsh: bool = False
    stopped: tuple[str, ...] = ()


class Composer:
    """Composes letters of one day, each template made ready once."""

    def __init__(self, session: Session, now: datetime) -> None:
        """Take the moment at which the letters are made: it is the day they bear."""
        self._session, self._now = session, now
        self._calendar = office_calendar(session)
        self._editions: dict[UUID, Edition] = {}
        self._mergers: dict[tuple[UUID, str, str | None], _Ready] = {}
        self._letterhead = letterhead(session, uk_date(now))
        self.pictures = PicturesOn(session, uk_date(now))
        self._passages = passages_in_force(session, uk_date(now))
        self._fragments: dict[str, Fragments] = {}
        self._senders: Senders = {}

    def compose(self, row: LetterRow) -> Composed:
        """Return a letter as it would be set today. Raises NotFound."""
        of = self.edition(row.edition_id)
        subject = Subject(row.person_id, row.case_id, row.about_id, row.asked_id)
        facts = letter_facts(
            self._session, subject, row.signed_by, self._now, self._senders
        )
        wanted = LANGUAGES.get(row.language, ("en",))
        has_welsh = bool(of.content.text_cy.strip() or row.own_words_cy)
        languages = [one for one in wanted if one == "en" or has_welsh] or ["en"]
        texts, missing, stopped = [], dict[str, None](), list[str]()
        for language in languages:
            own = row.own_words if language == "en" else row.own_words_cy
            merger, _, wrong = self._merger(of, language, own)
            values = self._values(row, facts, language)
            merged = merger.merge(values)
            missing |= dict.fromkeys(merged.missing)
            stopped += wrong
            texts.append(
                LetterText(
                    merged.title or row.title,
                    language,
                    self._face(row, facts, language),
                    merged.blocks,
                    _enclosures(row, of, language),
                )
            )
        return Composed(
            Letter(tuple(texts), LetterFormat(row.format), self.pictures_of(texts)),
            texts[0].title,
            tuple(missing),
            {one.code: one.number for one in self._passages.values()},
            facts.reference,
            facts.team_code,
            no_welsh="cy" in wanted and not has_welsh,
            stopped=tuple(dict.fromkeys(stopped)),
        )

    def edition(self, edition_id: UUID) -> Edition:
        """Return an edition, read once. Raises NotFound."""
        if edition_id not in self._editions:
            found = edition(self._session, edition_id)
            if found is None:
                raise NotFound("The template of this letter is not on this desk yet.")
            self._editions[edition_id] = found
        return self._editions[edition_id]

    def placeholders(self, edition_id: UUID) -> tuple[Placeholder, ...]:
        """Return all that letters of an edition ask for, in English."""
        _, read, _ = self._merger(self.edition(edition_id), "en", None)
        return all_placeholders(read, self.fragments_in("en"))

    def _merger(self, of: Edition, language: str, own: str | None) -> _Ready:
        key = (of.id, language, own)
        if key not in self._mergers:
            words = of.content.text if language == "en" else of.content.text_cy
            known, shown = self.fragments_in(language), self.pictures
            read = parse_template(own or words, fragments=known, pictures=shown)
            wrong = (*read.problems, *pictures_missing(read, known, shown))
            told = tuple(each.words for each in wrong if each.stops)
            ready = Merger(read, known, language, shown, calendar=self._calendar)
            self._mergers[key] = ready, read, told
        return self._mergers[key]

    def fragments_in(self, language: str) -> Fragments:
        """Return the passages in force, in a language, by their keys."""
        if language not in self._fragments:
            found = []
            for code, one in self._passages.items():
                welsh = language == "cy" and bool(one.content.text_cy.strip())
                words = one.content.text_cy if welsh else one.content.text
                found.append(
                    Fragment(
                        code,
                        parse_template(words, is_fragment=True),
                        sign_off=code.startswith(SIGN_OFF),
                        language="en" if language == "cy" and not welsh else None,
                    )
                )
            self._fragments[language] = fragments_by_key(*found)
        return self._fragments[language]

    def _values(
        self, row: LetterRow, facts: LetterFacts, language: str
    ) -> dict[str, Value]:
        values: dict[str, Any] = by_key(facts.in_language(language))
        values |= by_key({"enclosures": tuple(row.enclosures)})
        name = row.greeted or facts.values.get("name")
        if greeting := salutation(str(name) if name else None, None, language):
            values |= by_key({"salutation": greeting})
        values |= by_key({name: as_value(v, name) for name, v in row.values.items()})
        # Whatever a sheet calls today: it is the day that the letter bears.
        return values | by_key({"today": self._today})

    def pictures_of(self, texts: Iterable[LetterText]) -> tuple[tuple[str, bytes], ...]:
        """Return the pictures of a letter, by digest: its letterhead's, and its own."""
        head = self._letterhead
        above = ((head.digest, head.content),) if head.logo else ()
        return (*above, *self.pictures.shown_in(texts))

    def under_letterhead(self, face: Face, language: str) -> Face:
        """Return a face with what stands at its top on this day."""
        head = self._letterhead
        logo = (head.digest, head.told(language)) if head.logo else None
        return replace(face, logo=logo, colour=head.colour)

    def _face(self, row: LetterRow, facts: LetterFacts, language: str) -> Face:
        posted = Delivery(row.delivery) in POSTED
        face = Face(
            sender=str(facts.values.get("council", "")),
            contact=facts.contact,
            address=window_lines(row.address) if posted else (),
            dated_on=self._today,
            reference=facts.reference,
            code=row.reference,
        )
        return self.under_letterhead(face, language)

    @property
    def _today(self) -> date:
        return uk_date(self._now)


def window_lines(address: Iterable[str]) -> tuple[str, ...]:
    """Return the lines that show in the window: tidied, as the check saw them."""
    return check_address(address, international=True).lines


def as_value(kept: Any, name: str = "") -> Value:  # noqa: ANN401  as JSON gave it
    """Return what was typed for *name*, as a letter takes it: a day, a sum, words."""
    if isinstance(kept, list):
        return tuple(str(each) for each in kept)
    return read_cell(str(kept), name)


def _enclosures(row: LetterRow, of: Edition, language: str) -> tuple[str, ...]:
    """Return what lies with a letter, those of its template in its language."""
    if language == "en":
        return tuple(row.enclosures)
    said = dict(zip(of.content.enclosures, of.content.enclosures_cy, strict=False))
    return tuple(said.get(each) or each for each in row.enclosures)
