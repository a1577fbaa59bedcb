"""Reads one passage of a template: words, placeholders, bold, links, pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import unquote

from markdown_it.token import Token

from db.domain.letters.brackets import LONGEST_NAME, Brackets, key_of
from db.domain.letters.marks import brackets_in
from db.domain.letters.parts import (
    Condition,
    Field,
    PicturePart,
    Piece,
    Pieces,
    Place,
    TemplateProblem,
    Text,
)

_ADDRESSES: Final = ("https://", "http://", "mailto:", "tel:")
_WIDTH: Final = re.compile(r"(\d{1,3}(?:\.\d+)?)\s*mm")
_HTML: Final = re.compile(r"</?[A-Za-z][A-Za-z0-9-]{0,30}(?:\s[^<>]*)?/?>|<!--")
_IN_LINE: Final = re.compile(r"\[\[([^\[\]\n]{1,100})\]\]")
_BOLD: Final = re.compile(r"\*\*|__")
_CAPITAL: Final = "[A-Z\u00c0-\u00d6\u00d8-\u00de\u0174\u0176]{3,}"
_CAPITALS: Final = re.compile(rf"\b(?:{_CAPITAL}[ ,]+){{2,}}{_CAPITAL}\b")
_RULE: Final = re.compile(
    r"^(?:-{3,}|\*{3,}|_{3,}|={3,}|`{3,}.*|~{3,}.*|>.*)$", re.MULTILINE
)
_TABLE_LINE: Final = re.compile(
    r"^[ \t]*\|?(?:[ \t]*:?-{2,}:?[ \t]*\|)+(?:[ \t]*:?-{2,}:?[ \t]*)?$", re.MULTILINE
)
_SCHEME: Final = re.compile(r"^(?:https?://|mailto:|tel:)(?:www\.)?", re.IGNORECASE)
_QUESTION: Final = re.compile(r"\?.")
_MOST_SHOWN: Final = 40


@dataclass(slots=True)
class Problems:
    """What was found so far, each once."""

    _found: set[TemplateProblem] = field(default_factory=set)

    def add(self, place: Place, code: str, name: str = "") -> None:
        """Note one more; *name* is shortened, as it may be anything."""
        self._found.add(TemplateProblem(place, code, name[:_MOST_SHOWN]))

    def sorted(self) -> tuple[TemplateProblem, ...]:
        """Return them in the order of the text."""
        return tuple(sorted(self._found))


@dataclass(frozen=True, slots=True)
class Passage:
    """What stands in a passage, without the spaces at its ends."""

    start: Place
    pieces: Pieces
    pictures: tuple[PicturePart, ...]


def read_passage(
    token: Token,
    lines: Sequence[str],
    after: int,
    env: dict[str, Brackets],
    problems: Problems,
) -> Passage:
    """Return what stands in an inline *token* of the text that has these *lines*.

    Its first line is looked for *after* so many characters of the text's line.
    """
    reader = _Reader(token, lines, after, problems)
    for offset, code in brackets_in(env, token.content).problems:
        problems.add(reader.place(offset), code)
    for mark in _RULE.finditer(token.content):
        problems.add(reader.place(mark.start()), "rule-of-marks")
    for mark in _TABLE_LINE.finditer(token.content):
        problems.add(reader.place(mark.start()), "table-line")
    reader.read(token.children or ())
    pieces = tuple(reader.pieces)
    if not "".join(p.text if isinstance(p, Text) else p.name for p in pieces).strip():
        pieces = tuple(piece for piece in pieces if not isinstance(piece, Text))
    return Passage(reader.place(0), pieces, tuple(reader.pictures))


class _Reader:
    """Walks the tokens of one passage."""

    def __init__(
        self, token: Token, lines: Sequence[str], after: int, problems: Problems
    ) -> None:
        self.pieces: list[Piece] = []
        self.pictures: list[PicturePart] = []
        self._passage = token.content
        self._lines, self._after = lines, after
        self._first = token.map[0] if token.map else 0
        self._problems = problems
        self._within: list[Text] | None = None
        self._condition = Place(1, 1), ""
        self._bold = 0
        self._link: str | None = None
        self._link_at, self._link_from = 0, 0
        self._read_to = 0

    def place(self, offset: int) -> Place:
        """Return where in the whole text an offset of the passage is."""
        before = self._passage.count("\n", 0, offset)
        begins = self._passage.rfind("\n", 0, offset) + 1
        line, _, _ = self._passage[begins:].partition("\n")
        number = min(self._first + before, len(self._lines) - 1)
        found = self._lines[number].find(line, 0 if before else self._after)
        return Place(number + 1, max(found, 0) + offset - begins + 1)

    def read(self, tokens: Sequence[Token]) -> None:
        """Take every token in."""
        for token in tokens:
            match token.type:
                case "text" | "text_special":
                    self._text(token.content)
                case "softbreak" | "hardbreak":
                    self._add(Text("\n", self._bold > 0, self._link))
                case "field":
                    self._field(token)
                case "image":
                    self._picture(token)
                case _:
                    self._turn(token)

    def _turn(self, token: Token) -> None:
        """Take in where bold, a link or a condition begins or ends."""
        match token.type:
            case "condition_open":
                self._condition, self._within = self._named(token), []
            case "condition_close":
                self._close_condition()
            case "strong_open":
                self._bold += 1
            case "strong_close":
                self._bold -= 1
            case "em_open":
                self._problems.add(self._at(token), "italics")
            case "link_open":
                self._open_link(token)
            case "link_close":
                self._close_link()

    def _at(self, token: Token) -> Place:
        return self.place(min(int(token.meta.get("at", 0)), len(self._passage)))

    def _add(self, text: Text) -> None:
        """Add words, to those before them where they look alike."""
        into: list[Piece] | list[Text] = (
            self.pieces if self._within is None else self._within
        )
        last = into[-1] if into else None
        if isinstance(last, Text) and last[1:] == text[1:]:
            into[-1] = last._replace(text=last.text + text.text)
        elif text.text:
            into.append(text)

    def _text(self, words: str) -> None:
        self._add(Text(words, self._bold > 0, self._link))
        found = self._passage.find(words, self._read_to)
        begins = self._read_to if found < 0 else found
        self._read_to = begins if found < 0 else begins + len(words)
        add, place = self._problems.add, self.place
        for mark in _HTML.finditer(words):
            add(place(begins + mark.start()), "html", mark[0])
        for mark in _IN_LINE.finditer(words):
            add(place(begins + mark.start()), "fragment-in-line", mark[1])
        for code, marked in (("unclosed-bold", _BOLD), ("capitals", _CAPITALS)):
            if first := marked.search(words):
                add(place(begins + first.start()), code)
        if (at := words.find("](")) >= 0:
            add(place(begins + at), "unclosed-link")

    def _named(self, token: Token) -> tuple[Place, str]:
        name, place = " ".join(token.content.split()), self._at(token)
        if not key_of(name):
            self._problems.add(place, "empty-placeholder")
        elif token.type == "field" and _QUESTION.search(name):
            self._problems.add(place, "one-question-mark")
        elif len(name) > LONGEST_NAME:
            self._problems.add(place, "long-placeholder")
        return place, name[:LONGEST_NAME]

    def _field(self, token: Token) -> None:
        place, name = self._named(token)
        field = Field(name, key_of(name), place, self._bold > 0, self._link)
        self.pieces.append(field)

    def _close_condition(self) -> None:
        (place, name), within = self._condition, self._within or []
        if not within:
            self._problems.add(place, "empty-condition")
        self._within = None
        self.pieces.append(Condition(name, key_of(name), place, tuple(within)))

    def _open_link(self, token: Token) -> None:
        address = str(token.attrGet("href") or "")
        self._link, self._link_at = address, int(token.meta.get("at", 0))
        self._link_from = len(self._words())

    def _words(self) -> str:
        into = self.pieces if self._within is None else self._within
        return "".join(p.text if isinstance(p, Text) else "((" for p in into)

    def _close_link(self) -> None:
        address, place = self._link or "", self.place(self._link_at)
        shown = self._words()[self._link_from :].strip()
        self._link = None
        if not shown or not address:
            self._problems.add(place, "empty-link")
        elif "((" in address:
            self._problems.add(place, "placeholder-in-link")
        elif not address.lower().startswith(_ADDRESSES):
            self._problems.add(place, "link-address")
        elif not _shows(shown, address):
            self._problems.add(place, "hidden-address")

    def _picture(self, token: Token) -> None:
        place, alternative = self._at(token), " ".join(token.content.split())
        if not alternative:
            self._problems.add(place, "picture-words")
        width = _WIDTH.fullmatch(str(token.attrGet("title") or "").strip())
        self.pictures.append(
            PicturePart(
                unquote(str(token.attrGet("src") or "")),
                alternative,
                float(width[1]) if width else None,
                place,
            )
        )


def _shows(words: str, address: str) -> bool:
    """Return whether the words of a link tell where it leads, read from paper."""
    told = _SCHEME.sub("", address).rstrip("/").casefold()
    return told.replace(" ", "") in words.replace(" ", "").casefold()
