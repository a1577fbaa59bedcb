"""Templates and fragments as they lie in files: their facts, English, and Welsh.

A file begins with facts in TOML between two lines of ``+++``. Its English text
follows, and after a line ``+++ cy`` its Welsh.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

import msgspec

from db.domain.catalogue import CatalogueProblem, parse_entry
from db.domain.letters.editions import EditionContent, check_content
from db.domain.letters.states import TemplateKind
from db.domain.letters.values import Value
from db.errors import FieldProblem

_FENCE: Final = re.compile(r"^\+\+\+(?: (cy))?$", re.MULTILINE)
_PARTS: Final = 7


@dataclass(frozen=True, slots=True)
class TemplateFile:
    """A template or a fragment of a file.

    Attributes:
        code: the file's name.
        source: the law or guidance that its words rest on.
    """

    code: str
    kind: TemplateKind
    content: EditionContent
    source: str


class _Facts(msgspec.Struct, frozen=True, kw_only=True):
    """What stands at the head of a file, with the file's name."""

    code: str
    title: str
    title_cy: str
    source: str
    area: str = ""
    answers: tuple[str, ...] = ()
    may_edit: bool = False
    deliveries: tuple[str, ...] = ()
    envelope: str = ""
    urgency: str = "normal"
    enclosures: tuple[str, ...] = ()
    enclosures_cy: tuple[str, ...] = ()
    sensitive: bool = False


def read_samples(text: str) -> dict[str, dict[str, Value]]:
    """Return sample values by language and name, for looking at a template."""
    told = tomllib.loads(text, parse_float=Decimal)
    return {
        language: {
            name: tuple(value) if isinstance(value, list) else value
            for name, value in values.items()
        }
        for language, values in told.items()
    }


def parse_template_file(code: str, kind: TemplateKind, text: str) -> TemplateFile:
    """Return the template of a file. Raises CatalogueProblem."""
    parts = _FENCE.split(text.lstrip("\ufeff\n").replace("\r\n", "\n"))
    if len(parts) != _PARTS or parts[0] or [*parts[1::2]] != [None, None, "cy"]:
        words = "A template has its facts between +++, then English, +++ cy and Welsh"
        raise CatalogueProblem(code, "", words)
    _, _, front, _, english, _, welsh = parts
    try:
        facts = tomllib.loads(front)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueProblem(code, "", f"can't be read: {error}") from error
    read = parse_entry({"code": code, **facts}, _Facts, "code")
    told: dict[str, Any] = {
        name: value
        for name, value in msgspec.structs.asdict(read).items()
        if name not in ("code", "source") and not (name == "deliveries" and not value)
    }
    told |= {"text": english.strip() + "\n", "text_cy": welsh.strip() + "\n"}
    content = EditionContent(**told)
    try:
        check_content(content, kind)
    except FieldProblem as problem:
        raise CatalogueProblem(code, problem.field, str(problem)) from problem
    return TemplateFile(code, kind, content, read.source)
