"""The kinds of document that come by post: what each is filed under, where it goes.

The list itself is data (``resources/lists/document_types.toml``). How long each
is kept stands in `db.domain.post.schedule`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Final

import msgspec

_KEY: Final = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
UNIDENTIFIED: Final = "unidentified"
"""The type of a document that nobody can name."""
RETURNED_MAIL: Final = "returned-mail"
"""The type of our own letter that came back."""


class DocumentType(msgspec.Struct, frozen=True, kw_only=True):
    """One type of document.

    Attributes:
        key: what is kept and what separator sheets carry, like
            ``housing-medical``.
        area: the heading it stands under.
        service: the catalogue entry that it is for; None where it opens no
            case by itself.
        lgsl: number in the Local Government Services List, where there is one.
        team: where it goes where no case is known.
        opens_case: whether it begins a case of its own, with its clock, where
            none is open.
        sensitivity: normal, confidential or restricted.
        urgent: a kind of urgency that it always has.
        words: what stands on such documents, in lower case.
        in_use: whether post is still filed under it.
    """

    key: str
    label: str
    label_cy: str
    area: str
    area_cy: str
    team: str
    service: str | None = None
    lgsl: int | None = None
    opens_case: bool = False
    sensitivity: str = "normal"
    urgent: str | None = None
    words: tuple[str, ...] = ()
    in_use: bool = True

    def __post_init__(self) -> None:
        """Refuse a type without key or words."""
        if not _KEY.fullmatch(self.key):
            raise ValueError("key must be like housing-medical")
        if not (self.label.strip() and self.label_cy.strip() and self.area.strip()):
            raise ValueError("label, label_cy or area is empty")
        if self.opens_case and self.service is None:
            raise ValueError("opens_case needs a service")
        if self.sensitivity not in SENSITIVITIES:
            raise ValueError("sensitivity is normal, confidential or restricted")


SENSITIVITIES: Final = ("normal", "confidential", "restricted")


def by_key(types: Iterable[DocumentType]) -> Mapping[str, DocumentType]:
    """Return the types by their keys. Raises ValueError if one is there twice."""
    found: dict[str, DocumentType] = {}
    for each in types:
        if each.key in found:
            raise ValueError(f"{each.key} is there twice")
        found[each.key] = each
    return MappingProxyType(found)
