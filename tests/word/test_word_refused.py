"""Word files that are not taken: locked, damaged, with macros, made to fill a disk."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from io import BytesIO

import pytest

from db.domain.letters.template import LONGEST
from db.errors import FieldProblem
from desktop.letters.word import package
from desktop.letters.word.reading import bring_in
from tests.fixtures.word_files import part_of, with_part, word_file

DOCUMENT = "word/document.xml"
TYPES = "[Content_Types].xml"


def letter() -> bytes:
    return word_file(lambda document: document.add_paragraph("Dear Ms Okafor"))


def zeros(name: str, size: int, many: int = 1) -> bytes:
    """Return a small file that unpacks to *many* parts of *size* bytes."""
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(many):
            archive.writestr(f"{number}{name}", b"\0" * size)
    return out.getvalue()


def with_macro_type(content: bytes) -> bytes:
    types = part_of(content, TYPES)
    plain = b"wordprocessingml.document.main+xml"
    assert plain in types
    return with_part(
        content, TYPES, types.replace(plain, b"ms-word.document.macroEnabled.main+xml")
    )


def with_entities(content: bytes) -> bytes:
    laughs = "".join(f'<!ENTITY l{n + 1} "{f"&l{n};" * 10}">' for n in range(9))
    xml = f'<?xml version="1.0"?><!DOCTYPE d [<!ENTITY l0 "ha">{laughs}]><d>&l9;</d>'
    return with_part(content, DOCUMENT, xml.encode())


def deep(content: bytes) -> bytes:
    names = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    inside = "<w:ins>" * 5_000 + "</w:ins>" * 5_000
    xml = f"<w:document {names}><w:body>{inside}</w:body></w:document>"
    return with_part(content, DOCUMENT, xml.encode())


def locked(content: bytes) -> bytes:
    """Return a file whose parts say that they are encrypted."""
    raw = bytearray(content)
    at = raw.find(b"PK\x01\x02")
    while at >= 0:
        raw[at + 8] |= 1
        at = raw.find(b"PK\x01\x02", at + 4)
    return bytes(raw)


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (lambda _: b"", package.NOT_WORD),
        (lambda _: b"%PDF-1.7 not Word", package.NOT_WORD),
        (lambda _: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, package.LOCKED),
        (locked, package.LOCKED),
        (lambda c: c[: len(c) // 2], package.DAMAGED),
        (lambda c: with_part(c, DOCUMENT, b"<w:document"), package.DAMAGED),
        (lambda c: with_part(c, DOCUMENT, b"<document/>"), package.DAMAGED),
        (with_entities, package.DAMAGED),
        (deep, package.DAMAGED),
        (lambda c: with_part(c, "_rels/.rels", b"<Relationships/>"), package.NOT_WORD),
        (lambda _: zeros("a.txt", 10), package.NOT_WORD),
        (lambda c: with_part(c, "word/vbaProject.bin", b"x"), package.MACROS),
        (with_macro_type, package.MACROS),
        (lambda _: b"PK\x03\x04" + b"x" * package.LARGEST_FILE, package.TOO_LARGE),
        (lambda _: zeros("a.xml", 60_000_000, 4), package.TOO_LARGE),
        (lambda _: zeros("a", 0, package.MOST_PARTS + 1), package.TOO_LARGE),
        (
            lambda c: with_part(c, DOCUMENT, b" " * (package.LARGEST_PART + 1)),
            package.TOO_LARGE,
        ),
    ],
)
def test_what_is_no_sound_word_file_is_refused_in_words(
    spoil: Callable[[bytes], bytes], words: str
) -> None:
    with pytest.raises(FieldProblem) as problem:
        bring_in(spoil(letter()))
    assert problem.value.field == "file"
    assert str(problem.value) == words


def test_a_file_without_words_and_one_with_too_many_are_refused() -> None:
    with pytest.raises(FieldProblem, match="no words"):
        bring_in(word_file(lambda _: None))
    with pytest.raises(FieldProblem, match="20,000 at most"):
        bring_in(word_file(lambda d: d.add_paragraph("word " * LONGEST)))


def test_nothing_of_a_file_is_fetched_or_opened() -> None:
    """A part that points elsewhere, or out of the archive, leads nowhere."""
    relations = part_of(letter(), "word/_rels/document.xml.rels")
    out = relations.replace(b'Target="styles.xml"', b'Target="../../../etc/passwd"')
    assert out != relations
    found = bring_in(with_part(letter(), "word/_rels/document.xml.rels", out))
    assert found.text == "Dear Ms Okafor\n"
