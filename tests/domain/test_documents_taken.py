"""What may come in as a document, what it is, and an e-mail as words."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.domain.documents import (
    EMAIL,
    JPEG,
    MOST_BYTES,
    PDF,
    PNG,
    check_size,
    media_type_of,
    size_words,
    title_from,
)
from db.domain.emails_read import email_read
from db.errors import FieldProblem

LETTER = (
    b"From: Gwen <gwen@example.org>\r\nTo: desk@council.example\r\n"
    b"Date: Fri, 20 Nov 2026 09:00:00 +0000\r\nSubject: My bin\r\n"
)


@pytest.mark.parametrize(
    ("content", "media_type"),
    [
        (b"%PDF-1.7\nrest", PDF),
        (b"\x00" * 900 + b"%PDF-1.4", PDF),
        (b"\xff\xd8\xff\xe0rest", JPEG),
        (b"\x89PNG\r\n\x1a\nrest", PNG),
        (LETTER + b"\r\nIt was missed.", EMAIL),
    ],
)
def test_a_file_is_what_its_content_says(content: bytes, media_type: str) -> None:
    assert media_type_of(content) == media_type


@pytest.mark.parametrize(
    "content",
    [b"MZ\x90 program", b"plain words", b"PK\x03\x04zip", b"From: but nothing more"],
)
def test_what_nobody_could_look_at_is_refused(content: bytes) -> None:
    with pytest.raises(FieldProblem, match="PDF, a picture"):
        media_type_of(content)


@given(st.binary(max_size=400))
def test_any_bytes_are_known_or_refused_in_words(content: bytes) -> None:
    known = {PDF, JPEG, PNG, EMAIL, None}
    with suppress(FieldProblem):
        known &= {media_type_of(content)}
    assert known


def test_sizes_have_bounds_and_words() -> None:
    check_size(MOST_BYTES)
    for size, words in ((0, "empty"), (MOST_BYTES + 1, "25 MB")):
        with pytest.raises(FieldProblem, match=words):
            check_size(size)
    assert [size_words(n) for n in (1, 340 * 1024, 1_258_291)] == [
        "1 KB", "340 KB", "1.2 MB",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("tenancy_agreement.pdf", "tenancy agreement"),
        ("Scan 1.final.PDF", "Scan 1.final"),
        (".pdf", ".pdf"),
        ("  .jpg", "Document"),
        ("x" * 300 + ".png", "x" * 200),
    ],
)
def test_a_document_is_called_by_its_file_at_first(name: str, title: str) -> None:
    assert title_from(name) == title


def test_an_email_is_read_as_words_with_what_came_along() -> None:
    content = (
        LETTER + b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n'
        b"Content-Type: text/html; charset=utf-8\r\n\r\n"
        b"<html><head><title>no</title><style>p{}</style></head><body>"
        b"<p>The bin was <b>missed</b>.</p><p>Twice&nbsp;now.</p>"
        b'<img src="https://track.example/x.png"><script>x()</script></body></html>'
        b'\r\n--x\r\nContent-Type: image/jpeg; name="bin.jpg"\r\n'
        b'Content-Disposition: attachment; filename="bin.jpg"\r\n\r\nxx\r\n--x--\r\n'
    )
    read = email_read(content)
    assert dict(read.heads)["Subject"] == "My bin"
    assert read.text == "The bin was missed.\n\nTwice now."
    assert read.attached == ("bin.jpg",)


@pytest.mark.parametrize(
    "broken",
    [
        LETTER + b"Content-Type: text/plain; charset=klingon\r\n\r\nqapla",
        LETTER + b"Content-Type: multipart/mixed; boundary=y\r\n\r\nno parts",
        LETTER + b"Content-Transfer-Encoding: base64\r\n\r\n!!!not base64!!!",
        LETTER,
    ],
)
def test_a_badly_made_email_is_still_shown(broken: bytes) -> None:
    read = email_read(broken)
    assert dict(read.heads)["From"] == "Gwen <gwen@example.org>"
    assert isinstance(read.text, str)
