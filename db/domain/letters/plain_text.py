"""A letter as plain text, for the body of an e-mail.

It reads well aloud: a table is told row by row.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from db.domain.letters.document import (
    Block,
    Bullets,
    Heading,
    LetterText,
    Paragraph,
    Picture,
    SignOff,
    Table,
    Words,
)
from db.domain.spoken import WELSH, spoken_date

_RULES: Final = {1: "=", 2: "-"}
_LONGEST_RULE: Final = 60
_BARE_COLUMNS: Final = 2
_SAID: Final = {
    "en": ("Picture", "Reference", "Enclosed"),
    WELSH: ("Llun", "Cyfeirnod", "Amgaeedig"),
}


def letter_as_text(letter: LetterText) -> str:
    """Return a whole letter: its date, its reference, its words, its enclosures."""
    _, reference, enclosed = _said(letter.language)
    head = [letter.face.sender, spoken_date(letter.face.dated_on, letter.language)]
    if letter.face.reference:
        head.append(f"{reference}: {letter.face.reference}")
    parts = ["\n".join(head), blocks_as_text(letter.blocks, letter.language).rstrip()]
    if letter.enclosures:
        parts.append(
            "\n".join((f"{enclosed}:", *(f"- {e}" for e in letter.enclosures)))
        )
    return "\n\n".join(part for part in parts if part) + "\n"


def blocks_as_text(blocks: Iterable[Block], language: str = "en") -> str:
    """Return what *blocks* say, with a blank line between them."""
    return "\n\n".join(_block(block, language) for block in blocks) + "\n"


def _block(block: Block, language: str) -> str:
    match block:
        case Heading():
            text = _words(block.words)
            rule = _RULES.get(block.level, "")
            return f"{text}\n{rule * min(len(text), _LONGEST_RULE)}".rstrip()
        case Paragraph():
            return _words(block.words)
        case Bullets():
            return "\n".join(_items(block))
        case Table():
            return "\n".join(_rows(block))
        case SignOff():
            return "\n".join(map(_words, block.lines))
        case Picture():
            return f"[{_said(language)[0]}: {block.alternative}]"


def _items(bullets: Bullets) -> Iterator[str]:
    """Yield each item; its further lines stand under its first."""
    for number, item in enumerate(bullets.items, start=1):
        mark = f"{number}. " if bullets.numbered else "- "
        yield mark + _words(item).replace("\n", "\n" + " " * len(mark))


def _rows(table: Table) -> Iterator[str]:
    """Yield each row as "1 June: Rent £5.00; Paid £2.00"; of two columns bare."""
    heads = [_one_line(cell) for cell in table.header]
    bare = len(heads) <= _BARE_COLUMNS
    if bare:
        yield ": ".join(filter(None, heads))
    for row in table.rows:
        name, *cells = map(_one_line, row)
        told = [
            said if bare else f"{head} {said}".strip()
            for head, said in zip(heads[1:], cells, strict=False)
            if said
        ]
        yield "- " + ": ".join(filter(None, (name, "; ".join(told))))


def _one_line(words: Words) -> str:
    return ", ".join(part for part in _words(words).split("\n") if part.strip())


def _words(words: Words) -> str:
    """Return words as text; a link whose address they don't show is followed by it."""
    parts: list[str] = []
    for number, span in enumerate(words):
        parts.append(span.text)
        after = words[number + 1].link if number + 1 < len(words) else None
        if span.link and span.link != after:
            label = "".join(each.text for each in words if each.link == span.link)
            parts.append("" if _shows(label, span.link) else f" ({_bare(span.link)})")
    return "".join(parts)


def _shows(label: str, link: str) -> bool:
    bare = _bare(link).removeprefix("https://").removeprefix("www.").rstrip("/")
    return bare.casefold() in label.replace(" ", "").casefold()


def _bare(link: str) -> str:
    return link.removeprefix("mailto:").removeprefix("tel:")


def _said(language: str) -> tuple[str, str, str]:
    return _SAID[WELSH if language.startswith(WELSH) else "en"]
