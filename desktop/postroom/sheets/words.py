"""What stands on separator sheets, in both languages."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from db.domain.post.sheet_codes import SheetKind


@dataclass(frozen=True, slots=True)
class SheetWords:
    """The fixed words of a sheet; *use* by what it does."""

    title: str
    use: Mapping[SheetKind, str]
    code: str
    code_again: str


WORDS: Final[Mapping[str, SheetWords]] = MappingProxyType(
    {
        "en": SheetWords(
            title="Separator sheets",
            use=MappingProxyType(
                {
                    SheetKind.DOCUMENT: "Put this sheet in front of each document.",
                    SheetKind.ROUTING: "Put this sheet in front of its document.",
                    SheetKind.BATCH: "Put this sheet in front of the whole batch.",
                }
            ),
            code="The sheet's code",
            code_again="The sheet's code again",
        ),
        "cy": SheetWords(
            title="Taflenni gwahanu",
            use=MappingProxyType(
                {
                    SheetKind.DOCUMENT: "Rhowch y daflen hon o flaen pob dogfen.",
                    SheetKind.ROUTING: "Rhowch y daflen hon o flaen ei dogfen.",
                    SheetKind.BATCH: "Rhowch y daflen hon o flaen y swp cyfan.",
                }
            ),
            code="Cod y daflen",
            code_again="Cod y daflen eto",
        ),
    }
)
