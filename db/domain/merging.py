"""Merging two records of one person: a value for each field, nothing lost.

A merge is a link and the chosen values; the merged record keeps its own, and
undoing the merge shows them again. So choosing is safe, and the defaults are
those that an advisor would nearly always pick.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto
from types import MappingProxyType
from typing import Final

from db.errors import FieldProblem, FieldProblems


class Side(StrEnum):
    """From which record a field's value is taken."""

    KEPT = auto()
    MERGED = auto()
    BOTH = auto()


class Kind(StrEnum):
    """How the values of a field go together."""

    ONE = auto()
    SET = auto()
    CAUTIOUS = auto()


FIELDS: Final[Mapping[str, Kind]] = MappingProxyType(
    {
        "name": Kind.ONE,
        "known_as": Kind.ONE,
        "date_of_birth": Kind.ONE,
        "language": Kind.ONE,
        "preferred_contact": Kind.ONE,
        "letter_format": Kind.ONE,
        "agreed_password": Kind.ONE,
        "address": Kind.ONE,
        "phones": Kind.SET,
        "emails": Kind.SET,
        "safe_times": Kind.SET,
        "adjustments": Kind.SET,
        "links": Kind.SET,
        "markers": Kind.CAUTIOUS,
        "protected": Kind.CAUTIOUS,
        "no_letters": Kind.CAUTIOUS,
        "no_messages": Kind.CAUTIOUS,
        "died_on": Kind.CAUTIOUS,
    }
)
"""The fields of a person that a merge decides. Where leaving something out
could put somebody in danger, or ring a bereaved family, it can't be left out."""

Value = object
"""What a field holds: anything that compares; nothing is None, "" or empty."""


@dataclass(frozen=True, slots=True)
class MergeField:
    """One field of the two records.

    Attributes:
        side: the default, or what was chosen.
        choices: what may be chosen; one choice means nothing is to be decided.
    """

    field: str
    kept: Value
    merged: Value
    side: Side
    choices: tuple[Side, ...]

    @property
    def differs(self) -> bool:
        """Whether an advisor should look at this field."""
        return len(self.choices) > 1


def default_choices(
    kept: Mapping[str, Value],
    merged: Mapping[str, Value],
    *,
    kept_changed_at: datetime,
    merged_changed_at: datetime,
) -> tuple[MergeField, ...]:
    """Return every field of two records with its default, in their usual order.

    A blank gives way to a value, sets come together, and of two values the
    one from the record changed last is taken.

    Args:
        kept: the record that goes on, by field.
        merged: the one that is linked to it.
        kept_changed_at: when the first was last changed.
        merged_changed_at: when the other was.
    """
    newer = Side.MERGED if merged_changed_at > kept_changed_at else Side.KEPT
    return tuple(
        _field(name, kind, kept.get(name), merged.get(name), newer)
        for name, kind in FIELDS.items()
    )


def choose(
    fields: Iterable[MergeField], choices: Mapping[str, Side]
) -> tuple[MergeField, ...]:
    """Return *fields* with the *choices* that an advisor made.

    Raises:
        FieldProblems: with one for each choice that a field doesn't offer.
    """
    chosen = tuple(
        MergeField(
            each.field,
            each.kept,
            each.merged,
            choices.get(each.field, each.side),
            each.choices,
        )
        for each in fields
    )
    problems = [
        FieldProblem(each.field, "Choose one of the values that are offered")
        for each in chosen
        if each.side not in each.choices
    ]
    unknown = choices.keys() - {each.field for each in chosen}
    problems += [
        FieldProblem(name, "There is no such field") for name in sorted(unknown)
    ]
    if problems:
        raise FieldProblems(problems)
    return chosen


def merged_value(field: MergeField) -> Value:
    """Return what the person has in *field* after the merge.

    Sets keep their order, those of the kept record first, each value once.
    """
    if field.side is Side.KEPT:
        return field.kept
    if field.side is Side.MERGED:
        return field.merged
    if isinstance(field.kept, bool) or isinstance(field.merged, bool):
        return bool(field.kept) or bool(field.merged)
    together = [*_items(field.kept), *_items(field.merged)]
    return tuple(dict.fromkeys(together))


def _field(
    name: str, kind: Kind, kept: Value, merged: Value, newer: Side
) -> MergeField:
    """Return the choices for one field and the default among them."""
    if kept == merged or _blank(merged):
        return MergeField(name, kept, merged, Side.KEPT, (Side.KEPT,))
    if _blank(kept):
        either = (Side.MERGED,) if kind is Kind.CAUTIOUS else (Side.MERGED, Side.KEPT)
        return MergeField(name, kept, merged, Side.MERGED, either)
    joins = isinstance(kept, bool | tuple | list | set | frozenset)
    if kind is Kind.CAUTIOUS and joins:
        return MergeField(name, kept, merged, Side.BOTH, (Side.BOTH,))
    if kind is Kind.SET:
        every = (Side.BOTH, Side.KEPT, Side.MERGED)
        return MergeField(name, kept, merged, Side.BOTH, every)
    return MergeField(name, kept, merged, newer, (Side.KEPT, Side.MERGED))


def _blank(value: Value) -> bool:
    """Return whether *value* says nothing."""
    return value is None or value is False or value in ("", (), [], set(), frozenset())


def _items(value: Value) -> Iterable[object]:
    """Return the members of a set field, a single value being one."""
    if isinstance(value, tuple | list):
        return value
    if isinstance(value, set | frozenset):
        return sorted(value, key=str)
    return (value,)
