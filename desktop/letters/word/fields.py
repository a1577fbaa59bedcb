"""The fields of a Word file: what a mail merge fills in becomes a placeholder.

Source: ECMA-376 part 1, 17.16 (fields and hyperlinks).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final, NamedTuple

from desktop.letters.word.marking import Marked, placeholder

_WORD: Final = re.compile(r'\s*(?:"([^"]*)"|(\S+))')
_IF: Final = re.compile(
    r'\s*IF\s+"?\(\(([^()?]+)\)\)"?\s*=\s*"(?:yes|y|true|t|1)"'
    r'\s+"([^"]*)"(?:\s+"([^"]*)")?\s*',
    re.IGNORECASE,
)
_DAYS: Final = frozenset({"DATE", "TIME", "CREATEDATE", "SAVEDATE", "PRINTDATE"})
_SILENT: Final = frozenset({"PAGE", "NUMPAGES", "SECTIONPAGES", "SECTION"})
_STEERS: Final = frozenset(
    {"NEXT", "NEXTIF", "SKIPIF", "SET", "ASK", "FILLIN", "MERGEREC", "MERGESEQ"}
)
FIELD_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "address": "The address shows in the window by itself, so it is left out",
        "condition": (
            "A condition of Word can't be carried over: write it as ((name??words))"
        ),
        "steered": "A field that steers Word's merge is left out",
    }
)
"""What is told of fields."""
_ADDRESS: Final = FIELD_NAMES["address"]
_CONDITION: Final = FIELD_NAMES["condition"]
_STEERED: Final = FIELD_NAMES["steered"]
_LEFT_OUT: Final = {"ADDRESSBLOCK": _ADDRESS, **dict.fromkeys(_STEERS, _STEERED)}


class FieldRead(NamedTuple):
    """What a field gives, and what is to be told of it; "" for nothing."""

    pieces: tuple[Marked, ...]
    note: str = ""


def read_field(code: str, result: Sequence[Marked], *, bold: bool) -> FieldRead:
    """Return what stands for a field with its *code*, whose last result is given."""
    words = [quoted or bare for quoted, bare in _WORD.findall(code)]
    kind, rest = (words[0].upper() if words else ""), words[1:]
    first = next((word for word in rest if not word.startswith("\\")), "")
    if kind == "IF":
        return _condition(code, result, bold=bold)
    if kind == "HYPERLINK" and first:
        return FieldRead(tuple(piece._replace(link=first) for piece in result))
    asked = _asked(kind, first)
    if asked:
        return FieldRead((Marked(asked, bold, raw=True),))
    left_out = kind in _SILENT or kind in _LEFT_OUT
    return FieldRead(() if left_out else tuple(result), _LEFT_OUT.get(kind, ""))


def _asked(kind: str, name: str) -> str:
    """Return the placeholder for a field that is filled in; "" for any other."""
    if kind == "MERGEFIELD":
        return placeholder(name)
    if kind == "GREETINGLINE":
        return "((salutation))"
    return "((today))" if kind in _DAYS else ""


def _condition(code: str, result: Sequence[Marked], *, bold: bool) -> FieldRead:
    """Return a condition that asks for yes; any other one's words are kept."""
    found = _IF.fullmatch(code)
    if found is None or "((" in f"{found[2]}{found[3]}":
        return FieldRead(tuple(result), _CONDITION)
    name, yes, no = found[1], found[2].strip(), (found[3] or "").strip()
    told = [f"(({name}??{yes}))"] if yes else []
    told += [f"((not {name}??{no}))"] if no else []
    return FieldRead((Marked(" ".join(told), bold, raw=True),))
