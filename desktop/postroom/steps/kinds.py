"""What kind of file some bytes are, by their beginning and never by their name."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.domain.post.set_aside import Reason
from desktop.postroom.steps.limits import SetAside


class Kind(StrEnum):
    """A kind of file that holds pages."""

    PDF = auto()
    TIFF = auto()
    JPEG = auto()
    PNG = auto()
    HEIC = auto()
    PNM = auto()
    """What a scanner's program hands over, uncompressed."""


MEDIA_TYPES: Final[Mapping[Kind, str]] = MappingProxyType(
    {
        Kind.PDF: "application/pdf",
        Kind.TIFF: "image/tiff",
        Kind.JPEG: "image/jpeg",
        Kind.PNG: "image/png",
        Kind.HEIC: "image/heic",
        Kind.PNM: "image/x-portable-anymap",
    }
)
"""What each kind is called. Source: IANA, media types; of PNM the usual name."""
_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", Kind.JPEG),
    (b"\x89PNG\r\n\x1a\n", Kind.PNG),
    (b"II*\0", Kind.TIFF),
    (b"MM\0*", Kind.TIFF),
    (b"II+\0", Kind.TIFF),
    (b"MM\0+", Kind.TIFF),
    (b"P4", Kind.PNM),
    (b"P5", Kind.PNM),
    (b"P6", Kind.PNM),
)
_HEIC_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis", b"mif1", b"msf1"}
)
_PDF_WITHIN: Final = 1024
"""How much may stand before a PDF's header. Source: ISO 32000-1, annex H, note 13."""


def kind_of(content: bytes) -> Kind:
    """Return what *content* is.

    Raises SetAside with EMPTY or UNKNOWN_KIND.
    """
    if not content:
        raise SetAside(Reason.EMPTY)
    if b"%PDF-" in content[:_PDF_WITHIN]:
        return Kind.PDF
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC_BRANDS:
        return Kind.HEIC
    for beginning, kind in _BEGINNINGS:
        if content.startswith(beginning):
            return kind
    raise SetAside(Reason.UNKNOWN_KIND)
