"""Opening a file of Word that comes from anybody: only its text parts, within bounds.

A .docx is a ZIP archive of XML. What is locked, damaged, of an old kind, holds
macros or unpacks to far more than a letter is refused before anything in it is read.

Source: ECMA-376 (Office Open XML), parts 1 and 2.
"""

from __future__ import annotations

import posixpath
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from io import BytesIO
from types import MappingProxyType
from typing import Final

from lxml import etree

from db.errors import FieldProblem

LARGEST_FILE: Final = 20_000_000
LARGEST_PART: Final = 20_000_000
LARGEST_WHOLE: Final = 200_000_000
"""Bytes that a file may unpack to; what a part says of its size is kept to."""
MOST_PARTS: Final = 4_000
_ZIP: Final = b"PK\x03\x04"
_OLD: Final = b"\xd0\xcf\x11\xe0"
_HEAD: Final = 2_000
_RELATIONS: Final = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_DOCUMENT: Final = "/officeDocument"
_MACROS: Final = ("vbaproject.bin", "vbadata.xml")

REFUSAL_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "locked": (
            "This file is locked with a password, or of an old kind. Save it in "
            "Word as .docx without a password."
        ),
        "not-word": "This is no file of Word. Choose one that ends in .docx.",
        "damaged": "This file is damaged. Save it anew in Word and choose that one.",
        "macros": (
            "This file has macros in it. Save it in Word as .docx, which has none, "
            "and choose that one."
        ),
        "too-large": (
            "This file is too large for a letter. Take its pictures out and save "
            "it anew."
        ),
    }
)
"""Why a file is not taken, and what to do about it."""
LOCKED: Final = REFUSAL_NAMES["locked"]
NOT_WORD: Final = REFUSAL_NAMES["not-word"]
DAMAGED: Final = REFUSAL_NAMES["damaged"]
MACROS: Final = REFUSAL_NAMES["macros"]
TOO_LARGE: Final = REFUSAL_NAMES["too-large"]


@dataclass(frozen=True, slots=True)
class WordFile:
    """The parts of a file that are read.

    Attributes:
        document: the words.
        styles, numbering, core: None where there are none.
        links: where the links of the document lead, by their ids.
        heads: whether words stand at the top or the foot of its pages.
        notes: whether it has footnotes or endnotes with words.
        comments: whether somebody commented on it.
    """

    document: etree._Element
    styles: etree._Element | None = None
    numbering: etree._Element | None = None
    core: etree._Element | None = None
    links: Mapping[str, str] = field(default_factory=dict)
    heads: bool = False
    notes: bool = False
    comments: bool = False


def open_word(content: bytes) -> WordFile:
    """Return the parts of a file of Word.

    Raises FieldProblem for ``file``, in words that say what to do, for what is no
    such file, locked, damaged, too large or has macros.
    """
    if len(content) > LARGEST_FILE:
        raise refused(TOO_LARGE)
    if content.startswith(_OLD):
        raise refused(LOCKED)
    if not content.startswith(_ZIP):
        raise refused(NOT_WORD)
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _Reader(archive).read()
    except (
        *(zipfile.BadZipFile, zlib.error, EOFError, OSError),
        *(RuntimeError, ValueError, etree.XMLSyntaxError),  # or a packing unknown here
    ) as error:
        raise refused(DAMAGED) from error


class _Reader:
    """Reads the parts of an archive that is within bounds."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        parts = archive.infolist()
        whole = sum(part.file_size for part in parts)
        if len(parts) > MOST_PARTS or whole > LARGEST_WHOLE:
            raise refused(TOO_LARGE)
        self._names = {part.filename.lower(): part for part in parts}
        if any(name.endswith(_MACROS) for name in self._names):
            raise refused(MACROS)
        if any(part.flag_bits & 1 for part in parts):
            raise refused(LOCKED)

    def read(self) -> WordFile:
        """Return the parts that are read."""
        kinds = self._bytes("[content_types].xml")
        if kinds is None:
            raise refused(NOT_WORD)
        if b"macroEnabled" in kinds:
            raise refused(MACROS)
        name = self._main()
        document = self._xml(name)
        if document is None:
            raise refused(NOT_WORD)
        folder = posixpath.dirname(name)
        links, heads = self._links(name), False
        for target in links.values():
            if posixpath.basename(target).startswith(("header", "footer")):
                heads = heads or self._has_words(posixpath.join(folder, target))
        return WordFile(
            document,
            self._xml(posixpath.join(folder, "styles.xml")),
            self._xml(posixpath.join(folder, "numbering.xml")),
            self._xml("docprops/core.xml"),
            links,
            heads,
            any(
                self._has_words(posixpath.join(folder, f"{kind}notes.xml"))
                for kind in ("foot", "end")
            ),
            self._has_words(posixpath.join(folder, "comments.xml")),
        )

    def _main(self) -> str:
        """Return the name of the part that holds the words."""
        for relation in self._relations("_rels/.rels"):
            if str(relation.get("Type", "")).endswith(_DOCUMENT):
                return str(relation.get("Target", "")).lstrip("/")
        raise refused(NOT_WORD)

    def _links(self, name: str) -> dict[str, str]:
        folder, own = posixpath.split(name)
        path = posixpath.join(folder, "_rels", f"{own}.rels")
        return {
            str(each.get("Id")): str(each.get("Target", ""))
            for each in self._relations(path)
        }

    def _relations(self, path: str) -> list[etree._Element]:
        root = self._xml(path)
        return [] if root is None else root.findall(f"{_RELATIONS}Relationship")

    def _has_words(self, path: str) -> bool:
        root = self._xml(path)
        return root is not None and any(
            (each.text or "").strip() for each in root.iter("{*}t")
        )

    def _xml(self, path: str) -> etree._Element | None:
        content = self._bytes(path)
        if content is None:
            return None
        if b"<!DOCTYPE" in content[:_HEAD] or b"<!ENTITY" in content[:_HEAD]:
            raise refused(DAMAGED)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
        )
        return etree.fromstring(content, parser)

    def _bytes(self, path: str) -> bytes | None:
        part = self._names.get(path.lower())
        if part is None:
            return None
        if part.file_size > LARGEST_PART:
            raise refused(TOO_LARGE)
        return self._archive.read(part)


def refused(words: str) -> FieldProblem:
    """Return the error for a file that is not taken."""
    return FieldProblem("file", words)
