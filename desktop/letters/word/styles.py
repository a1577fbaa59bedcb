"""What the styles and the numbering of a Word file say of a paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from desktop.letters.word.package import WordFile

W: Final = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_HEADING: Final = re.compile(r"heading (\d)")
_NO: Final = frozenset({"0", "false", "off", "none"})
_DEEPEST_STYLE: Final = 20
_HEADINGS: Final = 9


def value(parent: etree._Element | None, name: str) -> str | None:
    """Return what the property *name* of a parent says; "" where it only stands."""
    if parent is None:
        return None
    found = parent.find(f"{W}{name}")
    return None if found is None else str(found.get(f"{W}val", ""))


def is_on(parent: etree._Element | None, name: str) -> bool | None:
    """Return whether a property is on; None where nothing is said of it."""
    said = value(parent, name)
    return None if said is None else said.lower() not in _NO


def holds(parent: etree._Element, *names: str) -> bool:
    """Return whether one of the elements *names* stands anywhere in a parent."""
    found = parent.iter(*(f"{W}{name}" for name in names))
    return next(found, None) is not None


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Of which list a paragraph is an item, and how deep."""

    number: str
    level: int
    numbered: bool


@dataclass(slots=True)
class Styles:
    """The styles of one file, by their ids."""

    _styles: dict[str, etree._Element] = field(default_factory=dict)
    _formats: dict[tuple[str, int], str] = field(default_factory=dict)

    @classmethod
    def of(cls, file: WordFile) -> Styles:
        """Return what *file* says."""
        found = cls()
        if file.styles is not None:
            for style in file.styles.iterfind(f"{W}style"):
                found._styles[str(style.get(f"{W}styleId"))] = style
        if file.numbering is not None:
            found._read_numbering(file.numbering)
        return found

    def heading(self, properties: etree._Element | None) -> int | None:
        """Return the level of a heading, 0 for a title; None for a paragraph."""
        outline = value(properties, "outlineLvl")
        for style in self._chain(value(properties, "pStyle")):
            name = (value(style, "name") or "").lower()
            if name == "title":
                return 0
            if (found := _HEADING.fullmatch(name)) is not None:
                return int(found[1])
            if outline is None:
                outline = value(style.find(f"{W}pPr"), "outlineLvl")
        if outline is not None and outline.isdigit() and int(outline) < _HEADINGS:
            return int(outline) + 1
        return None

    def list_place(self, properties: etree._Element | None) -> ListPlace | None:
        """Return of which list a paragraph is an item; None for one of none."""
        style = value(properties, "pStyle")
        holders = [properties]
        holders += [each.find(f"{W}pPr") for each in self._chain(style)]
        for holder in holders:
            own = None if holder is None else holder.find(f"{W}numPr")
            if own is None:
                continue
            number, level = value(own, "numId"), value(own, "ilvl") or "0"
            if not number or number == "0":
                return None
            deep = int(level) if level.isdigit() else 0
            kind = self._formats.get((number, deep), "bullet")
            return None if kind == "none" else ListPlace(number, deep, kind != "bullet")
        return None

    def is_bold(self, properties: etree._Element | None) -> bool:
        """Return whether a run is bold, by itself or by its style."""
        own = is_on(properties, "b")
        if own is not None:
            return own
        return self.style_is_bold(value(properties, "rStyle"))

    def style_is_bold(self, style: str | None) -> bool:
        """Return whether words of a style are bold."""
        for each in self._chain(style):
            if (said := is_on(each.find(f"{W}rPr"), "b")) is not None:
                return said
        return False

    def _chain(self, style: str | None) -> Iterator[etree._Element]:
        """Give a style and those that it is based on."""
        for _ in range(_DEEPEST_STYLE):
            found = self._styles.get(style or "")
            if found is None:
                return
            yield found
            style = value(found, "basedOn")

    def _read_numbering(self, root: etree._Element) -> None:
        kinds = {
            (str(one.get(f"{W}abstractNumId")), str(level.get(f"{W}ilvl"))): (
                value(level, "numFmt") or "bullet"
            )
            for one in root.iterfind(f"{W}abstractNum")
            for level in one.iterfind(f"{W}lvl")
        }
        for num in root.iterfind(f"{W}num"):
            of, number = value(num, "abstractNumId"), str(num.get(f"{W}numId"))
            for (abstract, level), kind in kinds.items():
                if abstract == of and level.isdigit():
                    self._formats[number, int(level)] = kind
