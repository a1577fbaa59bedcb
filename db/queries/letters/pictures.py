"""The pictures that letters of a day may show, each read when one asks for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.domain.letters.document import LetterText, Picture
from db.domain.letters.letter_pictures import LetterPicture, picture_key
from db.domain.rule_editions import RuleEdition, edition_on, from_body
from db.domain.rulebook import Topic
from db.tables.casework_rules import RuleEditionRow


class PicturesOn:
    """The pictures in force on a day, by the names that templates call them.

    A picture has up to 300 KB: none is read that no letter shows.
    """

    def __init__(self, session: Session, day: date) -> None:
        self._session, self._day = session, day
        self._digests: dict[str, str | None] = {}
        self._contents: dict[str, bytes] = {}

    def __contains__(self, name: object) -> bool:
        """Return whether letters may show a picture of this name."""
        return isinstance(name, str) and self.get(name) is not None

    def get(self, name: str, /) -> str | None:
        """Return the digest of a picture; None where none is in force."""
        key = picture_key(name)
        if key not in self._digests:
            found = self._found(key)
            self._digests[key] = found.digest if found else None
            if found:
                self._contents[found.digest] = found.content
        return self._digests[key]

    def shown_in(self, texts: Iterable[LetterText]) -> tuple[tuple[str, bytes], ...]:
        """Return the pictures among the words of a letter, each once, by digest."""
        digests = {
            block.digest: None
            for text in texts
            for block in text.blocks
            if isinstance(block, Picture)
        }
        known = self._contents
        return tuple((each, known[each]) for each in digests if each in known)

    def _found(self, key: str) -> LetterPicture | None:
        r = RuleEditionRow
        of_key = r.topic == Topic.LETTER_PICTURE.value, r.key == key
        rows = self._session.execute(
            select(r.number, r.valid_from, r.valid_to, r.withdrawn).where(*of_key)
        )
        editions = [
            RuleEdition(key, number, first, last, None, withdrawn)
            for number, first, last, withdrawn in rows
        ]
        holds = edition_on(key, self._day, editions)
        if holds is None:
            return None
        body = self._session.scalars(
            select(r.body).where(*of_key, r.number == holds.number)
        ).one()
        rule = from_body(body, LetterPicture)
        return rule if rule.in_use else None
