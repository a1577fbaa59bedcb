"""What a document says of its sender, for somebody who is not known yet.

It is read from the page's words when it is asked for, and written down nowhere:
what strangers wrote stands in their letter alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from sqlalchemy.orm import Session

from db.domain.phones import show_phone
from db.domain.post.letters.facts import FactKind, LetterFact, facts_in, values_of
from db.domain.post.letters.lines import Letter, Line, letter_of_text
from db.domain.post.letters.senders import Slot, looks_like_name, sender_names
from db.queries.post.learned import page_texts
from db.queries.post.letter_people import property_meant

_MOST_LINES: Final = 4
_SHORT: Final = 8


@dataclass(frozen=True, slots=True)
class WrittenSender:
    """A sender as the document has them; empty words where it says nothing.

    Attributes:
        property_id: the address in the gazetteer, where it is there.
    """

    name: str = field(default="", repr=False)
    phone: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    property_id: UUID | None = None


def written_sender(session: Session, document_id: UUID) -> WrittenSender:
    """Return what the words of a document say of its sender."""
    letter = letter_of_text(page_texts(session, document_id))
    facts = facts_in(letter)
    names = [name for name in sender_names(letter) if name.slot is not Slot.ABOUT]
    phones = values_of(facts, FactKind.PHONE)
    found = property_meant(session, [line.folded for line in letter.lines], facts)
    key, address = (found[0], found[1]) if found is not None else (None, "")
    return WrittenSender(
        names[0].text if names else "",
        show_phone(phones[0]) if len(phones) == 1 else "",
        address or _address(letter, facts),
        key,
    )


def _address(letter: Letter, facts: Sequence[LetterFact]) -> str:
    """Return the lines above the one postcode in a letter, in one line."""
    codes = [fact for fact in facts if fact.kind is FactKind.POSTCODE]
    if len({fact.value for fact in codes}) != 1:
        return ""
    row = codes[0].row
    above = [line for line in letter.lines if line.row <= row][-_MOST_LINES:]
    kept: list[str] = []
    for line in reversed(above):
        if not _is_of_address(line, is_last=line.row == row):
            break
        kept.insert(0, line.text.strip(" ,"))
        if line.text[:1].isdigit():
            break
    return ", ".join(kept)


def _is_of_address(line: Line, *, is_last: bool) -> bool:
    short = len(line.words) <= _SHORT and not line.text.rstrip().endswith((".", ":"))
    named = looks_like_name(line.text) and any(c.isdigit() for c in line.text)
    return is_last or (short and not named)
