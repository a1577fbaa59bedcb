"""What is said of each answer, in English and in Welsh.

The words stand in `resources/rules/riddor_words.toml`; a reason is kept by its key
with the values in it, so that whoever reads it gets it in their language.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final, TypeAlias

import msgspec

from db.domain.incidents.lists import Language, Listed
from db.domain.shipped_rules import shipped_rules
from db.domain.spoken import WELSH, short_date

Value: TypeAlias = Listed | date | int | str

_SHIPPED: Final = shipped_rules("riddor_words")
_IN_WELSH: Final = MappingProxyType(
    {
        "Health and Safety at Work etc. Act 1974": "Deddf Iechyd a Diogelwch yn y "
        "Gwaith etc. 1974",
        "and Schedule": "ac Atodlen",
        "regulations": "rheoliadau",
        "regulation": "rheoliad",
        "Schedule": "Atodlen",
        "paragraph": "paragraff",
        "section": "adran",
        "under": "dan",
        "Part": "Rhan",
        "and": "a",
    }
)
"""The parts of a law; what HSE calls its own pages stays as it is."""
_PARTS: Final = re.compile("|".join(rf"\b{name}\b" for name in _IN_WELSH))


class Said(msgspec.Struct, frozen=True, kw_only=True):
    """Words in both languages."""

    words: str
    words_cy: str

    def said(self, language: Language) -> str:
        """Return the words in *language*."""
        return self.words_cy if language == WELSH else self.words


class Reason(Said, frozen=True, kw_only=True):
    """What is said of the answer to a *question*, and its *source*."""

    key: str
    question: str
    source: str


REASONS: Final[Mapping[str, Reason]] = MappingProxyType(
    {each["key"]: msgspec.convert(each, Reason) for each in _SHIPPED["reason"]}
)


def _said(group: str) -> Mapping[str, Said]:
    return MappingProxyType(
        {key: msgspec.convert(each, Said) for key, each in _SHIPPED[group].items()}
    )


RESPONSIBLE: Final = _said("responsible")
ACTS: Final = _said("act")
OUTCOMES: Final = _said("outcome")
CLASSES: Final = _said("class")


def filled(text: str, values: Mapping[str, Value], language: Language) -> str:
    """Return *text* with *values* in it, as they are said in *language*."""
    return text.format_map(
        {name: _spoken(value, language) for name, value in values.items()}
    )


def source_in(source: str, language: Language) -> str:
    """Return where a rule stands, as it is said in *language*."""
    if language != WELSH or source.startswith("HSE"):
        return source
    return _PARTS.sub(lambda found: _IN_WELSH[found[0]], source)


def _spoken(value: Value, language: Language) -> str:
    if isinstance(value, Listed):
        return value.words(language)
    if isinstance(value, date):
        return short_date(value, language)
    return str(value)
