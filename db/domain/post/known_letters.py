"""By what a post room knows its letters, as data: codes on our forms, and words.

What a council starts with stands in `resources/lists`; its own editions, from a
day on, in `db.domain.rulebook`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from db.domain.names import fold
from db.domain.post.letters.kinds import packed_code
from db.domain.shipped_rules import shipped_list
from db.errors import FieldProblem

_SHORTEST_CODE: Final = 3
_LONGEST_CODE: Final = 24
_SHORTEST_PHRASE: Final = 4
_MOST_PHRASES: Final = 60


@dataclass(frozen=True, slots=True)
class FormCode:
    """A code that the council prints on a form or a letter of its own.

    Attributes:
        code: as it is printed; case, spaces, hyphens and dots don't matter.
        type: key of the type of document that it stands for.
        note: what the form is called.
        in_use: whether the form is still about.
    """

    code: str
    type: str
    note: str = ""
    in_use: bool = True


@dataclass(frozen=True, slots=True)
class KindWords:
    """The phrases by which one type of document is known, the likeliest first."""

    words: tuple[str, ...]


def check_code(rule: FormCode) -> None:
    """Raise FieldProblem for ``code`` or ``type`` that can't be meant."""
    packed = packed_code(rule.code)
    sound = packed.isascii() and packed.isalnum()
    long_enough = _SHORTEST_CODE <= len(packed) <= _LONGEST_CODE
    if not (sound and long_enough and any(each.isdigit() for each in packed)):
        raise FieldProblem(
            "code", "Enter three letters or more, one of them a figure, like CT-SPD1"
        )
    if not rule.type:
        raise FieldProblem("type", "Choose what it is from the list")


def check_words(rule: KindWords) -> None:
    """Raise FieldProblem for ``words`` that would stand in any letter."""
    if len(rule.words) > _MOST_PHRASES:
        raise FieldProblem("words", "Keep to sixty phrases, one on each line")
    for phrase in rule.words:
        if len(fold(phrase).replace(" ", "")) < _SHORTEST_PHRASE:
            raise FieldProblem(
                "words", "Write four letters or more on each line, or leave it out"
            )


FORM_CODES: Final[Mapping[str, FormCode]] = MappingProxyType(
    {
        packed_code(each["code"]): FormCode(
            each["code"], each["type"], each.get("note", "")
        )
        for each in shipped_list("letter_codes")
    }
)
"""The codes that ship, without what differs from print to print."""
KIND_WORDS: Final[Mapping[str, KindWords]] = MappingProxyType(
    {
        each["key"]: KindWords(tuple(each.get("words", ())))
        for each in shipped_list("document_types")
    }
)
"""The phrases that ship, by the keys of the types of document."""
