"""Whole files: one letter to keep, or up to a thousand to print.

The fonts, the pictures and the letterhead are in a file once, whatever it holds.
The same letters give the same bytes.
"""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache
from io import BytesIO
from itertools import islice
from typing import BinaryIO, Final

import numpy as np
from numpy.typing import NDArray

from db.domain.letters.document import Letter
from db.errors import ClerkError
from desktop.letters.typeset import metadata
from desktop.letters.typeset.batch import (
    DOCUMENT,
    ENTRY,
    FIRST,
    MOST_LETTERS,
    PAGES,
    RESOURCES,
    TREE,
    Batch,
    PlacedLetter,
    make_batch,
    stride_for,
)
from desktop.letters.typeset.colour_profile import NAME, srgb_profile
from desktop.letters.typeset.font_objects import (
    OBJECTS,
    font_objects,
    plain_object,
    stream,
)
from desktop.letters.typeset.fonts import BOLD, NAMES, REGULAR, tier_of
from desktop.letters.typeset.pictures import ReadyPicture, picture_name
from desktop.letters.typeset.setting import set_letter
from desktop.letters.typeset.setting_types import SetLetter
from desktop.letters.typeset.strings import text_string
from desktop.letters.typeset.zones import Profile

MOST_IN_FILE: Final = 1000
_CATALOGUE, _METADATA, _PROFILE, _BACK, _INFO = 1, 5, 6, 8, 9
_FONTS: Final = 10
_MOST_PICTURES: Final = 100
_HEADER: Final = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_TIGHT: Final = 6


@lru_cache(maxsize=1)
def _profile() -> bytes:
    return stream(_PROFILE, srgb_profile(), b"/N 3/Alternate/DeviceRGB")


class FileWriter:
    """Writes one file, batch by batch, and never holds more than one of them."""

    def __init__(self, out: BinaryIO, pictures: Mapping[str, ReadyPicture]) -> None:
        self._out, self._pictures = out, dict(pictures)
        self._digest = hashlib.blake2b(digest_size=16)
        self._at = 0
        self._tables: list[tuple[int, NDArray[np.void]]] = []
        self._own: dict[int, int] = {}
        self._batches: list[Batch] = []
        self._extra: dict[bytes, frozenset[str]] = {}
        self._digests: frozenset[str] = frozenset()
        self._write(_HEADER)

    def _write(self, data: bytes) -> None:
        self._out.write(data)
        self._digest.update(data)
        self._at += len(data)

    def _add(self, number: int, whole: bytes) -> None:
        self._own[number] = self._at
        self._write(whole)

    def add(self, batch: Batch) -> None:
        """Write a batch, wherever among the others its pages are."""
        entries = batch.entries.copy()
        entries["at"][entries["kind"] == 1] += self._at
        self._tables.append((batch.start, entries))
        self._write(batch.data)
        self._pictures |= dict(batch.pictures)
        bare = replace(batch, data=b"", entries=entries[:0], pictures=())
        self._batches.append(bare)
        for name, rare in batch.extra:
            self._extra[name] = self._extra.get(name, frozenset()) | rare
        self._digests |= batch.digests

    def _placed(self) -> list[PlacedLetter]:
        """Return where all letters stand, in the order of their pages."""
        placed: list[PlacedLetter] = []
        before = 0
        for batch in self._batches:
            placed += [
                replace(letter, first_page=before + letter.first_page)
                for letter in batch.letters
            ]
            before += batch.page_count
        return placed

    def finish(
        self, title: str, languages: tuple[str, ...], *, duplex: bool = False
    ) -> list[PlacedLetter]:
        """Write what all letters share, and the table of places.

        Returns:
            where each letter stands, in the order of their pages.
        """
        by_number = sorted(self._batches, key=lambda one: one.start)
        self._batches.sort(key=lambda one: one.index)
        self._tables.sort(key=lambda one: one[0])
        resources = self._add_fonts() + self._add_pictures()
        self._add(RESOURCES, plain_object(RESOURCES, b"<<%b>>" % resources))
        self._add(_PROFILE, _profile())
        xmp = metadata.xmp(title, languages)
        self._add(
            _METADATA,
            b"%d 0 obj\n<</Type/Metadata/Subtype/XML/Length %d>>\nstream\n%b\n"
            b"endstream\nendobj\n" % (_METADATA, len(xmp), xmp),
        )
        pages = [batch.pages_node for batch in self._batches]
        backs = [batch.tree_node for batch in by_number]
        parts = [part for batch in self._batches for part in batch.parts]
        count = sum(batch.page_count for batch in self._batches)
        bodies = {
            _CATALOGUE: self._catalogue(languages[0], duplex=duplex),
            PAGES: b"<</Type/Pages/Count %d/Kids[%b]>>" % (count, _many(pages)),
            TREE: b"<</Type/StructTreeRoot/K %d 0 R/ParentTree %d 0 R"
            b"/ParentTreeNextKey %d>>"
            % (DOCUMENT, _BACK, self._tables[-1][0] + len(self._tables[-1][1])),
            DOCUMENT: b"<</S/Document/P %d 0 R/K[%b]>>" % (TREE, _many(parts)),
            _BACK: b"<</Kids[%b]>>" % _many(backs),
            _INFO: b"<</Title%b/Producer(%b)>>"
            % (text_string(title), metadata.PRODUCER.encode("ascii")),
        }
        for number, body in bodies.items():
            self._add(number, plain_object(number, body))
        self._add_table()
        return self._placed()

    def _catalogue(self, language: str, *, duplex: bool) -> bytes:
        sides = b"/Duplex/DuplexFlipLongEdge" if duplex else b""
        return (
            b"<</Type/Catalog/Pages %d 0 R/StructTreeRoot %d 0 R"
            b"/MarkInfo<</Marked true>>/Lang%b"
            b"/ViewerPreferences<</DisplayDocTitle true/PrintScaling/None%b>>"
            b"/Metadata %d 0 R/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1"
            b"/OutputConditionIdentifier(%b)/Info(%b)/DestOutputProfile %d 0 R>>]>>"
            % (
                PAGES,
                TREE,
                text_string(language),
                sides,
                _METADATA,
                NAME.encode("ascii"),
                NAME.encode("ascii"),
                _PROFILE,
            )
        )

    def _add_fonts(self) -> bytes:
        names = []
        for place, name in enumerate(NAMES):
            rare = self._extra.get(name, frozenset())
            if not rare and name not in {REGULAR, BOLD}:
                continue
            first = _FONTS + place * OBJECTS
            letters = tier_of(name, rare)
            for n, whole in enumerate(font_objects(name, letters, first)):
                self._add(first + n, whole)
            names.append(b"/%b %d 0 R" % (name, first))
        return b"/Font<<%b>>" % b"".join(names)

    def _add_pictures(self) -> bytes:
        names = []
        first = _FONTS + len(NAMES) * OBJECTS
        if len(self._digests) > _MOST_PICTURES:
            raise ClerkError("These letters have too many pictures for one file.")
        for number, digest in enumerate(sorted(self._digests), first):
            ready = self._pictures[digest]
            self._add(
                number,
                b"%d 0 obj\n<<%b/Length %d>>\nstream\n%b\nendstream\nendobj\n"
                % (number, ready.attributes, len(ready.data), ready.data),
            )
            names.append(b"/%b %d 0 R" % (picture_name(digest), number))
        return b"/XObject<<%b>>" % b"".join(names) if names else b""

    def _add_table(self) -> None:
        """Write the table of places (a cross-reference stream) and the end."""
        number = max(self._own) + 1
        at = self._at
        self._own[0], self._own[number] = 0, at
        own = sorted(self._own)
        runs: list[list[int]] = []
        for one in own:
            if runs and one == runs[-1][-1] + 1:
                runs[-1].append(one)
            else:
                runs.append([one])
        entries = np.array([(1, self._own[one], 0) for one in own], ENTRY)
        entries[0] = (0, 0, 65535)
        tables = [(run[0], len(run)) for run in runs]
        tables += [(start, len(table)) for start, table in self._tables]
        data = b"".join([entries.tobytes(), *(t.tobytes() for _, t in self._tables)])
        packed = zlib.compress(data, _TIGHT)
        last = tables[-1][0] + tables[-1][1]
        index = b" ".join([b"%d %d" % one for one in tables])
        identity = self._digest.hexdigest().encode("ascii")
        self._write(
            b"%d 0 obj\n<</Type/XRef/Size %d/W[1 4 2]/Index[%b]/Root %d 0 R"
            b"/Info %d 0 R/ID[<%b><%b>]/Filter/FlateDecode/Length %d>>\n"
            b"stream\n%b\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n"
            % (
                number,
                last,
                index,
                _CATALOGUE,
                _INFO,
                identity,
                identity,
                len(packed),
                packed,
                at,
            )
        )


def _many(numbers: Iterable[int]) -> bytes:
    return b" ".join([b"%d 0 R" % number for number in numbers])


def pdf_of(
    letter: SetLetter, pictures: Mapping[str, ReadyPicture] | None = None
) -> bytes:
    """Return a letter that is set as a file of its own."""
    out = BytesIO()
    writer = FileWriter(out, pictures or {})
    writer.add(make_batch([letter]))
    writer.finish(letter.title, letter.languages)
    return out.getvalue()


def letter_pdf(
    letter: Letter,
    profile: Profile,
    pictures: Mapping[str, ReadyPicture] | None = None,
) -> bytes:
    """Return a letter as the file that is kept of it: PDF/A-2a, tagged (PDF/UA-1).

    Raises what `set_letter` raises.
    """
    return pdf_of(set_letter(letter, profile, pictures), pictures)


def write_letters(
    letters: Iterable[SetLetter],
    out: BinaryIO,
    title: str,
    pictures: Mapping[str, ReadyPicture] | None = None,
    *,
    languages: tuple[str, ...] = ("en",),
    duplex: bool = False,
) -> list[PlacedLetter]:
    """Write letters to print into one file, at most `MOST_IN_FILE`.

    Args:
        letters: already set, in the order in which they are printed.
        out: where to; it is written from front to back.
        title: what the file is called by a screen reader.
        pictures: that the letters show.
        languages: that the letters are in, the file's own first.
        duplex: whether each begins a sheet that is printed on both sides.

    Returns:
        where each letter stands.
    """
    writer = FileWriter(out, pictures or {})
    waiting = iter(letters)
    late: list[tuple[int, list[SetLetter]]] = []
    stride = count = 0
    for index in range(MOST_IN_FILE // MOST_LETTERS):
        some = list(islice(waiting, MOST_LETTERS))
        if not some:
            break
        batch = make_batch(some, index, FIRST + index * stride, duplex=duplex)
        stride = stride or stride_for(batch)
        count = index + 1
        if len(batch.entries) > stride:
            late.append((index, some))
        else:
            writer.add(batch)
    if next(waiting, None) is not None:
        raise ValueError(f"a file holds {MOST_IN_FILE} letters at most")
    if not count:
        raise ValueError("no letters to write")
    start = FIRST + count * stride
    for index, some in late:
        batch = make_batch(some, index, start, duplex=duplex)
        start += len(batch.entries)
        writer.add(batch)
    return writer.finish(title, languages, duplex=duplex)
