"""A profile in the words of one scanner: each maker calls things otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Final

from db.domain.post.profiles import Duplex
from db.errors import FieldProblem
from desktop.postroom.intake.scanning.contract import Option, OptionKind

PAPER_MM: Final[Mapping[str, tuple[float, float]]] = MappingProxyType(
    {
        "A3": (297.0, 420.0),
        "A4": (210.0, 297.0),
        "A5": (148.0, 210.0),
        "A6": (105.0, 148.0),
        "Letter": (215.9, 279.4),
        "Legal": (215.9, 355.6),
    }
)
"""Source: ISO 216; ANSI Y14.1."""
_MODES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "colour": ("color", "colour", "24bit"),
        "grey": ("gray", "grey"),
        "black": ("lineart", "black", "binary", "monochrome", "halftone"),
    }
)
_FEEDER: Final = ("feeder", "adf")
_BOTH: Final = ("duplex", "both")
_FRONT: Final = ("simplex", "front", "single")
_NOT_FRONT: Final = (*_BOTH, "back")


@dataclass(frozen=True, slots=True)
class Wanted:
    """How somebody wants to scan; `ScanProfileRow` says the same.

    Attributes:
        source: one of the scanner's own; None is its feeder, where it has one.
        mode: colour, grey or black; or one of the scanner's own.
        options: more of the scanner's own options.
    """

    source: str | None = None
    mode: str = "grey"
    resolution_dpi: int = 300
    duplex: str = Duplex.ONE_SIDE.value
    paper: str = "A4"
    options: Mapping[str, str | int | bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """What a scanner is told.

    Attributes:
        sides: pages of each sheet, 1 or 2.
        fed: whether it takes a stack; else one page at a time is laid on it.
    """

    values: Mapping[str, str]
    dpi: int
    sides: int
    fed: bool


def settings_for(wanted: Wanted, options: Sequence[Option]) -> Settings:
    """Return what a scanner with *options* is told so that it scans as *wanted*.

    Raises FieldProblem for ``source``, ``mode``, ``resolution_dpi``,
    ``duplex``, ``paper`` or ``options``, saying what it does offer.
    """
    by_name = {option.name: option for option in options}
    values: dict[str, str] = {}
    both = wanted.duplex == Duplex.BOTH_SIDES.value
    source = _source(wanted, by_name, values, both=both)
    if both:
        _both_sides(source, by_name, values)
    mode = _mode(wanted.mode, by_name)
    if mode is not None:
        values["mode"] = mode
    dpi = _resolution(wanted.resolution_dpi, by_name, values)
    _paper(wanted.paper, by_name, values)
    for name, value in wanted.options.items():
        option = by_name.get(name)
        if option is None:
            raise FieldProblem("options", f"This scanner has no option “{name}”")
        values[name] = checked(option, value)
    fed = source is None or _says(source, _FEEDER) or _says(source, _BOTH)
    if wanted.duplex == Duplex.TWO_PASS.value and not fed:
        raise FieldProblem("duplex", "Both sides in two passes need a feeder")
    return Settings(MappingProxyType(values), dpi, 2 if both else 1, fed)


def checked(option: Option, value: str | int | bool) -> str:
    """Return *value* as the scanner takes it. Raises FieldProblem, in words."""
    text = ("no", "yes")[value] if isinstance(value, bool) else str(value).strip()
    if "\0" in text or "\n" in text:
        raise FieldProblem("options", f"“{option.name}” takes one line")
    if option.kind in {OptionKind.SWITCH, OptionKind.CHOICE} and not option.many:
        for choice in option.choices:
            if choice.casefold() == text.casefold():
                return choice
        offered = ", ".join(option.choices)
        raise FieldProblem("options", f"“{option.name}” takes one of: {offered}")
    if option.kind is OptionKind.RANGE:
        for part in text.split(",") if option.many else [text]:
            if not _within(option, part):
                raise FieldProblem(
                    "options",
                    f"“{option.name}” takes a number from {option.least:g} to "
                    f"{option.most:g}",
                )
    if option.kind is OptionKind.NUMBER and _number(text.split(",")[0]) is None:
        raise FieldProblem("options", f"“{option.name}” takes a number")
    if option.kind is OptionKind.BUTTON:
        raise FieldProblem("options", f"“{option.name}” can't be kept in a profile")
    return text


def _within(option: Option, text: str) -> bool:
    number = _number(text)
    return number is not None and option.least <= number <= option.most


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _says(text: str, words: Sequence[str]) -> bool:
    return any(word in text.casefold() for word in words)


def _source(
    wanted: Wanted, by_name: Mapping[str, Option], values: dict[str, str], *, both: bool
) -> str | None:
    """Choose the source; return it, or None where the scanner has but one."""
    option = by_name.get("source")
    if option is None or not option.choices:
        return None
    offered = option.choices
    if wanted.source is not None:
        found = [
            each for each in offered if each.casefold() == wanted.source.casefold()
        ]
        if not found:
            raise FieldProblem("source", f"This scanner has: {', '.join(offered)}")
    else:
        feeders = [each for each in offered if _says(each, (*_FEEDER, *_BOTH))]
        fitting = [
            each
            for each in feeders
            if _says(each, _BOTH if both else _FRONT)
            or (not both and not _says(each, _NOT_FRONT))
        ]
        found = fitting or feeders or list(offered)
    values["source"] = found[0]
    return found[0]


def _both_sides(
    source: str | None, by_name: Mapping[str, Option], values: dict[str, str]
) -> None:
    """Choose both sides, by the source or an option of its own."""
    if source is not None and _says(source, _BOTH):
        return
    for option in by_name.values():
        if option.kind is OptionKind.SWITCH and _says(option.name, _BOTH):
            values[option.name] = "yes"
            return
        duplex = [each for each in option.choices if _says(each, ("duplex",))]
        if option.kind is OptionKind.CHOICE and option.name != "source" and duplex:
            values[option.name] = duplex[0]
            return
    raise FieldProblem(
        "duplex", "This scanner reads one side. Choose both sides in two passes."
    )


def _mode(mode: str, by_name: Mapping[str, Option]) -> str | None:
    option = by_name.get("mode")
    if option is None or not option.choices:
        return None
    for each in option.choices:
        if each.casefold() == mode.casefold():
            return each
    for each in option.choices:
        if _says(each, _MODES.get(mode, ())):
            return each
    if mode == "black":  # greys are made black and white where that is enough
        return _mode("grey", by_name)
    raise FieldProblem("mode", f"This scanner has: {', '.join(option.choices)}")


def _resolution(dpi: int, by_name: Mapping[str, Option], values: dict[str, str]) -> int:
    """Choose the resolution: that one, or the next finer of a list."""
    option = by_name.get("resolution")
    if option is None:
        return dpi
    if option.kind is OptionKind.CHOICE:
        offered = sorted(int(float(each)) for each in option.choices)
        finer = [each for each in offered if each >= dpi]
        if not finer:
            raise FieldProblem("resolution_dpi", f"At most {offered[-1]} here")
        dpi = finer[0]
    elif option.kind is OptionKind.RANGE and not option.least <= dpi <= option.most:
        raise FieldProblem(
            "resolution_dpi",
            f"Enter a number from {option.least:g} to {option.most:g}",
        )
    values["resolution"] = str(dpi)
    return dpi


def _paper(paper: str, by_name: Mapping[str, Option], values: dict[str, str]) -> None:
    """Choose the size of the page, as far as the scanner's bed goes."""
    size = PAPER_MM.get(paper)
    if size is None:
        raise FieldProblem("paper", f"Choose one of: {', '.join(PAPER_MM)}")
    for names, length in zip(
        (("page-width", "x"), ("page-height", "y")), size, strict=True
    ):
        for name in names:
            option = by_name.get(name)
            if option is not None and option.kind is OptionKind.RANGE and option.active:
                values[name] = f"{min(length, option.most):g}"
