"""What the program suggests for the fields of the index form, and why.

What is kept (`DocumentMadeRow.suggestions`) is data that another edition of the
program may have written: what can't be understood is left out.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType
from typing import Any, Final
from uuid import UUID

from db.domain.post.identifying import Field, Sure, stops_at
from db.domain.post.letters.why import SEALED, in_english
from db.queries.post.search_pages import WordPlace

_SIDES: Final = 5


@dataclass(frozen=True, slots=True)
class Lit:
    """Where words that speak for a suggestion stand; pages count from 1."""

    page: int
    place: WordPlace


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What is proposed for one field.

    Attributes:
        value: as the form keeps it: a code, an id, a reference, a day.
        why: in English, like "the reference … on page 1".
        code, said: the same for the screens; see `db.domain.post.letters.why`.
    """

    value: str
    sure: bool
    why: str
    lit: tuple[Lit, ...] = ()
    code: str = ""
    said: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Suggested:
    """All that is proposed for one document.

    Attributes:
        answers: the reference of ours that stands in it.
        reason: why it came back, where it is a letter of ours.
        references: every reference of ours that stands in it.
    """

    fields: Mapping[Field, Suggestion] = field(
        default_factory=lambda: MappingProxyType({})
    )
    answers: str | None = None
    reason: str | None = None
    references: tuple[str, ...] = ()

    def of(self, one: Field) -> Suggestion | None:
        """Return what is proposed for a field."""
        return self.fields.get(one)

    def value(self, one: Field) -> str | None:
        """Return the proposed value of a field."""
        found = self.fields.get(one)
        return found.value if found is not None else None

    def person(self) -> UUID | None:
        """Return who is proposed as the sender."""
        try:
            return UUID(self.value(Field.PERSON) or "")
        except ValueError:
            return None

    def place(self) -> UUID | None:
        """Return the property that was read."""
        try:
            return UUID(self.value(Field.PROPERTY) or "")
        except ValueError:
            return None

    def dated(self) -> date | None:
        """Return the day that was read."""
        try:
            return date.fromisoformat(self.value(Field.DATED) or "")
        except ValueError:
            return None

    def stops_at(self) -> Field | None:
        """Return the field at which the cursor stops; None where one key is enough.

        A case says where it goes, sure or not; of one that few may see nobody
        asks whose it is.
        """
        sure = {one for one, found in self.fields.items() if found.sure}
        case = self.fields.get(Field.CASE)
        if case is not None:
            (sure.add if case.sure else sure.discard)(Field.TEAM)
        if self.is_sealed():
            sure.add(Field.PERSON)
        return stops_at(Sure(frozenset(sure)))

    def is_sealed(self) -> bool:
        """Return whether it names a case that few may see."""
        case = self.fields.get(Field.CASE)
        return case is not None and case.code == SEALED

    def sealed(self, reference: str | None) -> Suggested:
        """Return what may be said to somebody who may not see a case named in it.

        That is *reference*; what was proposed before few might see it, or is
        known of its customer, is left out.
        """
        if reference is None:
            return self
        own = {Field.TYPE, Field.DATED}
        kept = {one: found for one, found in self.fields.items() if one in own}
        case = self.fields.get(Field.CASE)
        lit = case.lit if case is not None and case.value == reference else ()
        said = MappingProxyType({"reference": reference})
        why = in_english(SEALED, said)
        kept[Field.CASE] = Suggestion(reference, False, why, lit, SEALED, said)
        return replace(self, fields=MappingProxyType(kept))


def suggested_of(kept: Mapping[str, Any]) -> Suggested:
    """Return what *kept* proposes; see docs/post.md for its shape."""
    found: dict[Field, Suggestion] = {}
    for one in Field:
        said = kept.get(one.value)
        if not isinstance(said, Mapping) or not isinstance(said.get("value"), str):
            continue
        found[one] = Suggestion(
            said["value"],
            bool(said.get("sure")),
            str(said.get("why") or ""),
            tuple(_lit(said.get("lit"))),
            str(said.get("code") or ""),
            _words(said.get("with")),
        )
    answers, reason = (_value(kept.get(name)) for name in ("answers", "reason"))
    named = [found[Field.CASE].value] if Field.CASE in found else []
    named += [*([answers] if answers else []), *_all(kept.get("references"))]
    references = tuple(dict.fromkeys(named))
    return Suggested(MappingProxyType(found), answers, reason, references)


def _all(said: object) -> list[str]:
    values = said.get("value") if isinstance(said, Mapping) else None
    if not isinstance(values, list):
        return []
    return [each for each in values if isinstance(each, str)]


def _value(said: object) -> str | None:
    value = said.get("value") if isinstance(said, Mapping) else None
    return value if isinstance(value, str) else None


def _words(said: object) -> Mapping[str, str]:
    if not isinstance(said, Mapping):
        return MappingProxyType({})
    return MappingProxyType({str(name): str(value) for name, value in said.items()})


def _lit(places: object) -> list[Lit]:
    """Return places that are kept as [page, left, top, right, bottom]."""
    if not isinstance(places, list):
        return []
    return [
        Lit(each[0], WordPlace("", *each[1:]))
        for each in places
        if isinstance(each, list)
        and len(each) == _SIDES
        and all(isinstance(side, int) for side in each)
    ]
