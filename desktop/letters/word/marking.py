"""Words of another program as words of a template: no mark comes of them by chance."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final, NamedTuple

_MARKS: Final = re.compile(r"[\\`*_\[\]|&<]")
_BEGINNING: Final = re.compile(r"^(\s*)([#>+=~-]|\d+[.)](?=\s|$))")
_QUOTED: Final = re.compile("\u00ab\\s*([^\u00ab\u00bb()?]{1,100}?)\\s*\u00bb")
_BLANKS: Final = re.compile(r"[ \t\u00a0]+")
_NOT_IN_A_NAME: Final = re.compile(r"[()?\[\]{}\"\\]+")


class Marked(NamedTuple):
    """Words of one look.

    Attributes:
        raw: whether they are of the template's own making, like a placeholder.
    """

    text: str
    bold: bool = False
    link: str | None = None
    raw: bool = False


def placeholder(name: str) -> str:
    """Return what asks for a value that Word called *name*."""
    told = " ".join(_NOT_IN_A_NAME.sub(" ", name).replace("_", " ").split())
    return f"(({told[:100]}))" if told else ""


def marked_line(pieces: Iterable[Marked], *, cell: bool = False) -> str:
    """Return pieces as one line, or lines, of a template's text.

    Args:
        pieces: in their order; those that look alike become one.
        cell: whether it stands in a table, whose lines are one.
    """
    parts: list[str] = []
    for piece in _joined(pieces):
        words = piece.text if piece.raw else escaped(piece.text)
        if cell:
            words = " ".join(words.split("\n"))
        if piece.link and words.strip():
            address = piece.link.replace(" ", "%20").replace(")", "%29")
            words = f"[{words.strip()}]({address.replace('(', '%28')})"
        parts.append(_bold(words) if piece.bold else words)
    lines = "".join(parts).split("\n")
    return "\n".join(_BLANKS.sub(" ", _begun(line)).strip() for line in lines)


def escaped(words: str) -> str:
    r"""Return *words* with a ``\`` before what would be a mark; ``«name»`` asks."""
    parts, end = [], 0
    for found in _QUOTED.finditer(words):
        parts += [_MARKS.sub(r"\\\g<0>", words[end : found.start()])]
        parts += [placeholder(found[1])]
        end = found.end()
    return "".join((*parts, _MARKS.sub(r"\\\g<0>", words[end:])))


def _begun(line: str) -> str:
    """Return a line whose beginning is neither a heading nor an item."""
    found = _BEGINNING.match(line)
    if found is None or line.lstrip().startswith("**"):
        return line
    mark = found[2]
    at = found.end() - 1
    return f"{line[:at]}\\{line[at:]}" if mark[-1] in ".)#>+=~-" else line


def _bold(words: str) -> str:
    """Return *words* between stars, which stand close to them on every line."""
    lines = []
    for line in words.split("\n"):
        bare = line.strip()
        before, _, after = line.partition(bare) if bare else (line, "", "")
        lines.append(f"{before}**{bare}**{after}" if bare else line)
    return "\n".join(lines)


def _joined(pieces: Iterable[Marked]) -> list[Marked]:
    """Return pieces with neighbours of one look made one; blanks take any look."""
    found: list[Marked] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last is None or not piece.text:
            found += [piece] if piece.text else []
        elif last[1:] == piece[1:] or _is_blank(last, piece):
            found[-1] = last._replace(text=last.text + piece.text)
        else:
            found.append(piece)
    return found


def _is_blank(last: Marked, piece: Marked) -> bool:
    """Return whether *piece* is a blank between words, whose look nobody sees."""
    return not (piece.text.strip() or piece.raw or last.raw)
