"""A Word file becomes the text of a template, with what can't be carried over."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Final

from lxml import etree

from db.domain.letters.template import LONGEST, MOST_COLUMNS, parse_template
from db.errors import FieldProblem
from db.store.files import disk_trouble
from desktop.letters.word.marking import Marked, marked_line
from desktop.letters.word.package import (
    DAMAGED,
    LARGEST_FILE,
    WordFile,
    open_word,
    refused,
)
from desktop.letters.word.passage import PassageReader, control_name
from desktop.letters.word.styles import ListPlace, Styles, W, holds, value

_DEEPEST: Final = 3
_LONGEST_SUBJECT: Final = 160
_LONGEST_TITLE: Final = 200
_DEEPEST_NESTING: Final = 40
_LEAST_ROWS = _LEAST_COLUMNS = 2
_BREAK: Final = "\n"
_ADDRESS: Final = re.compile(
    r"[*]*\(\((?:address|postcode|post code|town|county)[^()]*\)\)[*,]*", re.IGNORECASE
)

NOTE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "subject": "Taken as what the letter is about, as it stands alone in bold",
        "in-list": "A list in a list became items of the outer one",
        "goes-on": "A list that went on from before begins with 1 again",
        "merged-cells": "Cells that were made one are taken apart",
        "in-table": "A table in a table became words of its cell",
        "no-table": "A table of one row or one column became paragraphs",
        "wide-table": "A table of {0} columns became paragraphs: a page holds {1}",
        "heads": "The top and the foot of its pages are left out",
        "address": "The address shows in the window by itself: take it out here",
        "comments": "Comments are left out",
        "contents": (
            "What Word puts in by itself is left out, like a table of contents"
        ),
    }
)
"""What of a file is carried over otherwise, or not at all."""
SUBJECT: Final = NOTE_NAMES["subject"]
IN_LIST: Final = NOTE_NAMES["in-list"]
GOES_ON: Final = NOTE_NAMES["goes-on"]
MERGED_CELLS: Final = NOTE_NAMES["merged-cells"]
IN_TABLE: Final = NOTE_NAMES["in-table"]
NO_TABLE: Final = NOTE_NAMES["no-table"]
WIDE_TABLE: Final = NOTE_NAMES["wide-table"]
HEADS: Final = NOTE_NAMES["heads"]
ADDRESS: Final = NOTE_NAMES["address"]
COMMENTS: Final = NOTE_NAMES["comments"]
CONTENTS: Final = NOTE_NAMES["contents"]
GONE: Final = "This file is not there any more. Choose another."


@dataclass(frozen=True, slots=True, order=True)
class WordNote:
    """Something that was not carried over as it was.

    Attributes:
        line: of the template's text, from 1; 0 for the file as a whole.
    """

    line: int
    words: str


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """A template made of a Word file.

    Attributes:
        title: what the letter is about.
        notes: each once for a line, in their order.
    """

    title: str
    text: str
    notes: tuple[WordNote, ...] = ()


def bring_in_file(path: Path) -> BroughtIn:
    """Return the template that the Word file at *path* makes.

    Raises FieldProblem for ``file``, Unavailable where it can't be read.
    """
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except (FileNotFoundError, IsADirectoryError) as error:
        raise FieldProblem("file", GONE) from error
    except OSError as error:
        raise disk_trouble(error) from error
    return bring_in(content)


def bring_in(content: bytes) -> BroughtIn:
    """Return the template that a Word file makes. Raises FieldProblem for ``file``.

    Headings, lists, tables, bold, links and what a mail merge or a form asks for
    are carried over; everything else is told with its place.
    """
    file = open_word(content)
    body = file.document.find(f"{W}body")
    if body is None:
        raise refused(DAMAGED)
    reader = _Reader(file)
    reader.read(body)
    if not any(line.strip() for line in reader.lines):
        raise FieldProblem("file", "There are no words in this file.")
    text = "\n".join(reader.lines).strip("\n") + "\n"
    if len(text) > LONGEST:
        words = f"This has {len(text):,} characters. A letter has {LONGEST:,} at most."
        raise FieldProblem("file", words)
    return BroughtIn(
        _title(file, text), text, tuple(sorted(dict.fromkeys(reader.notes)))
    )


class _Reader:
    """Walks the body of a file."""

    def __init__(self, file: WordFile) -> None:
        self.lines: list[str] = []
        self.notes: list[WordNote] = []
        self._styles = Styles.of(file)
        self._passages = PassageReader(self._styles, file.links, self._note)
        self._list: ListPlace | None = None
        self._lists = set[str]()
        self._top: int | None = None
        self._level = self._count = 0
        self._whole(file)

    def read(self, body: etree._Element) -> None:
        """Read all of it; where it has no title the first bold line is the subject."""
        told = (self._styles.heading(p.find(f"{W}pPr")) for p in body.iter(f"{W}p"))
        self._seeks_subject = not any(each in {0, 1} for each in told)
        self._blocks(body, 0)

    def _whole(self, file: WordFile) -> None:
        """Tell what of the file as a whole is left out."""
        for there, words in ((file.heads, HEADS), (file.comments, COMMENTS)):
            if there:
                self.notes.append(WordNote(0, words))

    def _note(self, words: str) -> None:
        self.notes.append(WordNote(len(self.lines) + 1, words))

    def _blocks(self, parent: etree._Element, depth: int) -> None:
        if depth > _DEEPEST_NESTING:
            raise refused(DAMAGED)
        for child in parent:
            if not isinstance(child.tag, str):
                continue
            name = etree.QName(child).localname
            if name == "p":
                self._paragraph(child)
            elif name == "tbl":
                self._table(child)
            elif name == "sdt":
                self._control(child, depth)
            elif name in {"ins", "customXml", "smartTag", "moveTo"}:
                self._blocks(child, depth + 1)

    def _control(self, control: etree._Element, depth: int) -> None:
        """Read a control around paragraphs; what Word makes itself is left out."""
        content = control.find(f"{W}sdtContent")
        if content is None:
            return
        properties = control.find(f"{W}sdtPr")
        if properties is not None and properties.find(f"{W}docPartObj") is not None:
            self._begin(None)
            self._note(CONTENTS)
        elif control_name(control) and len(content.findall(f"{W}p")) == 1:
            paragraph = etree.Element(f"{W}p")
            inner = content.find(f"{W}p")
            if inner is not None and (own := inner.find(f"{W}pPr")) is not None:
                paragraph.append(own)
            paragraph.append(control)
            self._paragraph(paragraph)
        else:
            self._blocks(content, depth + 1)

    def _paragraph(self, paragraph: etree._Element) -> None:
        properties = paragraph.find(f"{W}pPr")
        level = self._styles.heading(properties)
        place = None if level is not None else self._styles.list_place(properties)
        self._begin(place)
        pieces = self._passages.read(paragraph)
        if not "".join(piece.text for piece in pieces).strip():
            return
        if level is not None:
            self._heading(pieces, level)
        elif place is not None:
            self._item(pieces, place)
        elif self._seeks_subject and self._top is None and _is_subject(pieces):
            self._note(SUBJECT)
            self._heading(pieces, 1)
        else:
            lines = marked_line(_trimmed(pieces)).split("\n")
            if any(_ADDRESS.fullmatch(line) for line in lines):
                self._note(ADDRESS)
            self.lines += lines
            self._list = None

    def _begin(self, place: ListPlace | None) -> None:
        """Leave a line free before what follows, unless it is of the same list."""
        last = self._list
        if last is not None and (place is None or place.numbered != last.numbered):
            last = self._list = None
        if self.lines and self.lines[-1] and last is None:
            self.lines.append("")

    def _heading(self, pieces: list[Marked], level: int) -> None:
        """Write a heading; the first is the subject, and no level is left out."""
        plain = [piece._replace(bold=False) for piece in pieces]
        words = " ".join(marked_line(plain).split("\n"))
        if self._top is None:
            self._top, self._level = level, 1
        else:
            wanted = max(2, 1 + level - self._top)
            self._level = min(wanted, self._level + 1, _DEEPEST)
        self.lines.append(f"{'#' * self._level} {words}")
        self._list = None

    def _item(self, pieces: list[Marked], place: ListPlace) -> None:
        if place.level:
            self._note(IN_LIST)
        if self._list is None and place.numbered and place.number in self._lists:
            self._note(GOES_ON)
        self._lists.add(place.number)
        first, *more = marked_line(_trimmed(pieces)).split("\n")
        self._count = self._count + 1 if self._list is not None else 1
        mark = f"{self._count}." if place.numbered else "-"
        self.lines.append(f"{mark} {first}")
        self.lines += [" " * (len(mark) + 1) + line for line in more if line]
        self._list = place

    def _table(self, table: etree._Element) -> None:
        self._begin(None)
        self._list = None
        if next(table.iterfind(f".//{W}tc//{W}tbl"), None) is not None:
            self._note(IN_TABLE)
        merged = holds(table, "gridSpan", "vMerge")
        rows = [self._row(row) for row in table.iterfind(f"{W}tr")]
        rows = [row for row in rows if any(cell for cell, _ in row)]
        width = max(map(len, rows), default=0)
        if not rows:
            return
        if len(rows) < _LEAST_ROWS or width < _LEAST_COLUMNS or width > MOST_COLUMNS:
            wide = WIDE_TABLE.format(width, MOST_COLUMNS)
            self._note(wide if width > MOST_COLUMNS else NO_TABLE)
            for row in rows:
                self.lines += ["; ".join(cell for cell, _ in row if cell), ""]
            return
        if merged:
            self._note(MERGED_CELLS)
        full = [[*row, *[("", False)] * (width - len(row))] for row in rows]
        self.lines += _as_table(full)

    def _row(self, row: etree._Element) -> list[tuple[str, bool]]:
        """Return the words of each cell, and whether they stand at its right."""
        cells: list[tuple[str, bool]] = []
        for cell in row.iter(f"{W}tc"):
            if next(cell.iterancestors(f"{W}tr")) is not row:
                continue
            words, right = [], False
            for paragraph in cell.iter(f"{W}p"):
                pieces = _trimmed(self._passages.read(paragraph))
                words.append(marked_line(pieces, cell=True))
                right = right or _is_right(paragraph)
            properties = cell.find(f"{W}tcPr")
            span = value(properties, "gridSpan") or "1"
            more = min(int(span) if span.isdigit() else 1, MOST_COLUMNS + 1) - 1
            cells += [(" ".join(filter(None, words)), right), *[("", False)] * more]
        return cells


def _as_table(rows: list[list[tuple[str, bool]]]) -> Iterator[str]:
    header, *body = rows
    yield "| " + " | ".join(cell.replace("**", "") for cell, _ in header) + " |"
    right = [any(row[n][1] for row in body) for n in range(len(header))]
    yield "|" + "|".join("---:" if each else "---" for each in right) + "|"
    for row in body:
        yield "| " + " | ".join(cell for cell, _ in row) + " |"


def _is_right(paragraph: etree._Element) -> bool:
    return value(paragraph.find(f"{W}pPr"), "jc") in {"right", "end"}


def _is_subject(pieces: Iterable[Marked]) -> bool:
    """Return whether a paragraph stands alone in bold, with words of its own."""
    told = [piece for piece in pieces if piece.text.strip()]
    words = "".join(piece.text for piece in told)
    bold = all(piece.bold for piece in told) and not all(piece.raw for piece in told)
    return bold and len(words) <= _LONGEST_SUBJECT and _BREAK not in words.strip()


def _trimmed(pieces: list[Marked]) -> list[Marked]:
    """Return pieces without the blanks and the empty lines at their ends."""
    found = list(pieces)
    while found and not found[-1].text.strip():
        found.pop()
    while found and not found[0].text.strip():
        found.pop(0)
    return found


def _title(file: WordFile, text: str) -> str:
    """Return what the letter is about: its subject, or what the file is called."""
    for part in parse_template(text).parts:
        pieces = getattr(part, "pieces", ())
        if getattr(part, "level", 0) == 1:
            return "".join(getattr(p, "text", "") for p in pieces)[:_LONGEST_TITLE]
    found = None if file.core is None else file.core.find("{*}title")
    said = "" if found is None else " ".join((found.text or "").split())
    return said[:_LONGEST_TITLE]
