"""What no font here can write: told before a letter is printed with a box in it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from db.domain.letters.document import (
    Bullets,
    Heading,
    Letter,
    LetterText,
    Paragraph,
    SignOff,
    Table,
    Words,
)
from desktop.letters.typeset.mixed import clean
from desktop.letters.typeset.scripts import drawn


def unwritable(letter: Letter) -> tuple[str, ...]:
    """Return the characters of a letter for which a box would be drawn, in order."""
    letters = {one for text in letter.texts for said in _said(text) for one in said}
    strange = "".join(sorted(one for one in letters if not one.isascii()))
    return tuple(sorted(drawn(clean(strange)).missing))


def _said(text: LetterText) -> Iterator[str]:
    """Yield all that stands on the pages of a text."""
    face = text.face
    yield from (face.sender, face.reference or "", *face.contact, *face.address)
    yield from text.enclosures
    for block in text.blocks:
        match block:
            case Heading(words=words) | Paragraph(words=words):
                yield from _words((words,))
            case Bullets(items=lines) | SignOff(lines=lines):
                yield from _words(lines)
            case Table(header=header, rows=rows):
                yield from _words(header)
                for row in rows:
                    yield from _words(row)
            case _:
                pass


def _words(passages: Iterable[Words]) -> Iterator[str]:
    for words in passages:
        yield from (span.text for span in words)
