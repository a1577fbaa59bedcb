"""A file that somebody picks is read into memory, and judged by what is in it.

Runs in the slow lane. Nothing of it is written anywhere; what it is called on
their disk stays out of every error and log.
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from pikepdf import PasswordError, Pdf, PdfError

from db.domain.documents import (
    EMAIL,
    FIELD,
    MOST_BYTES,
    PDF,
    check_size,
    media_type_of,
    title_from,
)
from db.errors import FieldProblem
from db.papers import NewDocument


def take_in(path: Path) -> NewDocument:
    """Return the document in a file, titled by the file's name.

    Raises FieldProblem for ``documents`` where it can't be read, is empty, too
    large, locked by a password, damaged, or nothing that can be looked at.
    """
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise FieldProblem(FIELD, "That file can't be read") from error
    check_size(len(content))
    media_type = media_type_of(content)
    return NewDocument(
        title_from(path.name),
        content,
        media_type,
        _pages(content, media_type),
        came_by="email" if media_type == EMAIL else "file",
    )


def _pages(content: bytes, media_type: str) -> int | None:
    if media_type == EMAIL:
        return None
    if media_type != PDF:
        return 1
    try:
        with Pdf.open(BytesIO(content)) as document:
            return len(document.pages)
    except PasswordError as error:
        words = "That PDF is locked by a password. Save it without one first"
        raise FieldProblem(FIELD, words) from error
    except (PdfError, ValueError) as error:
        raise FieldProblem(FIELD, "That PDF is damaged") from error
