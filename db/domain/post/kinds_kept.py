"""The kinds of document as a council keeps them: what ships, and its own.

What a council starts with stands in ``resources/lists/document_types.toml``; its
own kinds, and its own editions of those that ship, in `db.domain.rulebook`. By
what each is known (`known_letters`) and how long it is kept (`schedule`) are
rules of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

import msgspec
from msgspec import structs

from db.domain.names import fold
from db.domain.post.document_types import (
    RETURNED_MAIL,
    SENSITIVITIES,
    UNIDENTIFIED,
    DocumentType,
    by_key,
)
from db.domain.post.urgent import RULES
from db.domain.shipped_rules import shipped_list
from db.errors import FieldProblem

LONGEST_KEY: Final = 40
"""A separator sheet carries it, so it stays short."""
_LASTING: Final = frozenset({RETURNED_MAIL, UNIDENTIFIED})
"""Kinds that the program itself files under."""


@dataclass(frozen=True, slots=True)
class KindRule:
    """One kind of document; see `DocumentType`.

    Attributes:
        label_cy, area_cy: empty where the English words stand for both.
        in_use: whether post is still filed under it.
    """

    label: str
    area: str
    team: str
    label_cy: str = ""
    area_cy: str = ""
    service: str | None = None
    opens_case: bool = False
    sensitivity: str = "normal"
    urgent: str | None = None
    in_use: bool = True


def _rule_of(kind: DocumentType) -> KindRule:
    return KindRule(
        kind.label,
        kind.area,
        kind.team,
        kind.label_cy,
        kind.area_cy,
        kind.service,
        kind.opens_case,
        kind.sensitivity,
        kind.urgent,
    )


SHIPPED: Final[Mapping[str, DocumentType]] = by_key(
    msgspec.convert(each, DocumentType) for each in shipped_list("document_types")
)
"""The kinds that ship, by their keys, in the order of the file."""
KIND_RULES: Final[Mapping[str, KindRule]] = MappingProxyType(
    {key: _rule_of(kind) for key, kind in SHIPPED.items()}
)


def kind_of(key: str, rule: KindRule, words: tuple[str, ...]) -> DocumentType:
    """Return the kind that *rule* makes, known by *words*."""
    base = SHIPPED.get(key)
    made = DocumentType(
        key=key,
        label=rule.label,
        label_cy=rule.label_cy or rule.label,
        area=rule.area,
        area_cy=rule.area_cy or rule.area,
        team=rule.team,
        service=rule.service,
        opens_case=rule.opens_case,
        sensitivity=rule.sensitivity,
        urgent=rule.urgent,
        words=words,
        in_use=rule.in_use,
    )
    return made if base is None else structs.replace(made, lgsl=base.lgsl)


def check_kind(rule: KindRule) -> None:
    """Raise FieldProblem for what can't be meant, by the name of its field."""
    if not rule.label.strip():
        raise FieldProblem("label", "Say what it is called")
    if not rule.area.strip():
        raise FieldProblem("area", "Say under which heading it stands")
    if not rule.team:
        raise FieldProblem("team", "Choose a team from the list")
    if rule.opens_case and rule.service is None:
        raise FieldProblem("service", "Choose for which service a case is opened")
    if rule.sensitivity not in SENSITIVITIES:
        raise FieldProblem("sensitivity", "Choose who may see it")
    if rule.urgent is not None and rule.urgent not in RULES:
        raise FieldProblem("urgent", "Choose why it can't wait")


def check_lasting(key: str, rule: KindRule) -> None:
    """Raise FieldProblem where the program itself needs a kind that would go."""
    if key in _LASTING and not rule.in_use:
        raise FieldProblem("in_use", "Guildhall files under this kind itself: keep it")


def key_for(label: str) -> str:
    """Return a key for a kind of this name, like ``taxi-plate``; "kind" for none."""
    words = "".join(a if a.isascii() and a.isalnum() else " " for a in fold(label))
    key = "-".join(words.split())[:LONGEST_KEY].strip("-")
    return key if re.match("[a-z]", key) else f"kind-{key}".strip("-")
