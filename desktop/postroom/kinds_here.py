"""The kinds of document as this desk last read them, for words and choices.

Like the language of the screens they are one for the whole window: the post room
reads them with its lists, and again whenever a rule changed. Use cases and the
line read them from the store instead.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.domain.post.document_types import DocumentType
from db.domain.post.kinds_kept import SHIPPED

_here: Mapping[str, DocumentType] = SHIPPED


def types() -> Mapping[str, DocumentType]:
    """Return the kinds of document by their keys, those that ship first."""
    return _here


def take_types(found: Mapping[str, DocumentType]) -> bool:
    """Take the kinds that were read; return whether they are others than before."""
    global _here  # noqa: PLW0603  one desk, one set of kinds, as with the language
    if found == _here:
        return False
    _here = found
    return True
