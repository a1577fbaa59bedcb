"""A scanner's options out of what ``scanimage --all-options`` prints.

Source: scanimage(1), and its `print_option`, sane-backends 1.1 to 1.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Final

from desktop.postroom.intake.scanning.contract import Option, OptionKind

_GROUP: Final = re.compile(r" {2}(\S.*):")
_OPTION: Final = re.compile(r" {4}(--?)([A-Za-z0-9][\w-]*)(.*)")
_WORDS: Final = re.compile(r" {8}(.*)")
_STANDS: Final = re.compile(r"(.*?) ?\[([^\[\]]*)\]$")
_RANGE: Final = re.compile(
    r"(-?[\d.]+)\.\.(-?[\d.]+)([^\d\s(,]*)(,\.\.\.)?(?: \(in steps of ([\d.]+)\))?"
)
_UNITS: Final = ("pel", "bit", "mm", "dpi", "%", "us")
_MARKS: Final = frozenset({"inactive", "advanced", "emulated", "hardware"})
_FIXED: Final = frozenset({"read-only", "hardware"})
_OURS: Final = frozenset({"print-options"})
"""Of the test backend; it prints to what `--batch-print` uses."""


def options_in(text: str) -> list[Option]:
    """Return the options that *text* names and that can be set, in its order."""
    return list(_options(text.splitlines()))


def _options(lines: Iterable[str]) -> Iterator[Option]:
    group, current, begun = "", None, False
    for line in lines:
        if not begun:
            begun = "options specific to device" in line.lower()
            continue
        if (words := _WORDS.fullmatch(line)) is not None:
            if current is not None:
                told = f"{current.words} {words[1]}".strip()
                current = replace(current, words=told)
            continue
        if current is not None:
            yield current
            current = None
        if (heading := _GROUP.fullmatch(line)) is not None:
            group = heading[1]
        elif (found := _OPTION.fullmatch(line)) is not None:
            current = _option(group, found[2], found[3])
        elif line and not line.startswith(" "):
            return
    if current is not None:
        yield current


def _option(group: str, name: str, rest: str) -> Option | None:
    marks: set[str] = set()
    value: str | None = None
    said = rest
    while (stands := _STANDS.fullmatch(said)) is not None:
        inner = stands[2]
        if inner in _MARKS | _FIXED:
            marks.add(inner)
        elif stands[1].strip() and value is None and not inner.startswith("=("):
            value = inner
        else:
            break
        said = stands[1]
    if marks & _FIXED or name in _OURS:
        return None
    return _typed(
        Option(
            name, OptionKind.TEXT, group, value=value, active="inactive" not in marks
        ),
        said.strip(),
    )


def _typed(option: Option, said: str) -> Option:
    if said.startswith("[=("):
        automatic = "auto|" in said
        both = ("auto", "yes", "no") if automatic else ("yes", "no")
        return replace(option, kind=OptionKind.SWITCH, choices=both)
    if not said:
        return replace(option, kind=OptionKind.BUTTON)
    if (found := _RANGE.fullmatch(said)) is not None:
        return replace(
            option,
            kind=OptionKind.RANGE,
            least=float(found[1]),
            most=float(found[2]),
            step=float(found[5] or 0),
            unit=found[3],
            many=found[4] is not None,
        )
    many = said.endswith(",...")
    said = said.removesuffix(",...")
    if said.startswith(("<int>", "<float>")):
        return replace(option, kind=OptionKind.NUMBER, many=many)
    if said.startswith("<string>"):
        return option
    parts = said.split("|")
    last, unit = _without_unit(parts)
    choices = (*parts[:-1], last)
    return replace(
        option, kind=OptionKind.CHOICE, choices=choices, unit=unit, many=many
    )


def _without_unit(parts: list[str]) -> tuple[str, str]:
    """Return the last choice without the unit of a list of numbers."""
    last = parts[-1]
    for unit in _UNITS:
        number = last.removesuffix(unit)
        if number != last and all(_is_number(each) for each in (*parts[:-1], number)):
            return number, unit
    return last, ""


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None
