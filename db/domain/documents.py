"""Documents that come as files: what may come in, what it is, what it is called."""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from types import MappingProxyType
from typing import Final

from db.domain.text_limits import SHORT
from db.errors import FieldProblem

FIELD: Final = "documents"
"""The name under which a problem with a file is told."""
_KILOBYTE: Final = 1_024
_MEGABYTE: Final = _KILOBYTE * 1_024
MOST_BYTES: Final = 25 * _MEGABYTE
"""More than any letter or photograph needs; a film is not taken in."""
MOST_TOGETHER: Final = 20
"""So many go along with one enquiry."""
PDF: Final = "application/pdf"
JPEG: Final = "image/jpeg"
PNG: Final = "image/png"
EMAIL: Final = "message/rfc822"
SUFFIXES: Final[Mapping[str, str]] = MappingProxyType(
    {PDF: ".pdf", JPEG: ".jpg", PNG: ".png", EMAIL: ".eml"}
)
"""What a copy of each kind is called by when it leaves."""
_BEGINNINGS: Final = ((b"\xff\xd8\xff", JPEG), (b"\x89PNG\r\n\x1a\n", PNG))
_PDF_WITHIN: Final = 1_024
"""A PDF may have this much before it begins. Source: ISO 32000-1, annex H."""
_HEADS: Final = ("from", "to", "date", "subject", "message-id", "received")
_HEAD_BYTES: Final = 65_536
_BREAKS: Final = re.compile(r"[\s_]+")


def media_type_of(content: bytes) -> str:
    """Return what *content* itself says that it is; its name says nothing.

    Raises FieldProblem for what nobody here could look at.
    """
    for beginning, media_type in _BEGINNINGS:
        if content.startswith(beginning):
            return media_type
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return PDF
    if _is_email(content):
        return EMAIL
    raise FieldProblem(
        FIELD, "Choose a PDF, a picture (JPEG or PNG) or an e-mail (.eml)"
    )


def check_size(size_bytes: int) -> None:
    """Raise FieldProblem for a file that is empty or too large."""
    if size_bytes == 0:
        raise FieldProblem(FIELD, "That file is empty")
    if size_bytes > MOST_BYTES:
        raise FieldProblem(FIELD, "That file is too large: 25 MB is the most")


def title_from(name: str) -> str:
    """Return what a document is called at first, from its file's *name*."""
    stem = name.rsplit(".", 1)[0] if "." in name.strip(".") else name
    words = _BREAKS.sub(" ", stem).strip()
    return words[:SHORT] or "Document"


def size_words(size_bytes: int) -> str:
    """Return a size as people say it, like "340 KB" or "1.2 MB"."""
    if size_bytes < _MEGABYTE:
        return f"{max(1, size_bytes // _KILOBYTE)} KB"
    return f"{size_bytes / _MEGABYTE:.1f} MB"


def read_email(content: bytes) -> EmailMessage:
    """Return an e-mail, however badly it is made."""
    return BytesParser(policy=default).parsebytes(content)


def _is_email(content: bytes) -> bool:
    """Return whether *content* begins with the head of an e-mail."""
    head = content[:_HEAD_BYTES]
    if b"\x00" in head:
        return False
    message = BytesParser(policy=default).parsebytes(head, headersonly=True)
    known = [name for name in _HEADS if name in message]
    return "from" in known and len(known) > 1
