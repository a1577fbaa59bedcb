"""What stands on a first page above the words: letterhead, address, date, code."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from db.domain.letters.document import Face, LetterText
from db.domain.letters.envelopes import LEADING, SMALLEST_ADDRESS_PT
from db.domain.letters.letterhead import USUAL_COLOUR
from db.domain.spoken import spoken_date
from db.errors import ClerkError, FieldProblem
from desktop.letters.typeset.breaking import lay_text
from desktop.letters.typeset.content import FOOTER, Drawing, baseline_of
from desktop.letters.typeset.flow import Column
from desktop.letters.typeset.items import Group, draw_figure
from desktop.letters.typeset.lines import Laid
from desktop.letters.typeset.pictures import ReadyPicture, picture_name
from desktop.letters.typeset.sizes import (
    FOOTER_LINE,
    HEAD,
    HEAD_END,
    HEIGHT,
    LEFT_MM,
    MM,
    RIGHT,
    SIDE,
    WIDTH,
    Sizes,
    Type,
)
from desktop.letters.typeset.square_code import QUIET, drawing_of, square_code
from desktop.letters.typeset.strings import text_string
from desktop.letters.typeset.words import words_of
from desktop.letters.typeset.zones import PageZones

_CONTACT_MM: Final = 126
"""Where the contact block begins; Notify has it between 125 and 195 mm."""
_LOGO_END: Final = 118 * MM
_LARGEST_ADDRESS: Final = 12.0
_SMALLEST_ADDRESS: Final = SMALLEST_ADDRESS_PT
"""Royal Mail wants 10 to 12 pt; Notify prints addresses in 8."""
_CLOSE_ADDRESS: Final = 8.5
"""From here on down its lines stand as close as they may."""
_LAST_RESORT: Final = 4.0
_ADDRESS_LEADING: Final = 1.14
_SENDER_LEADING: Final = 1.2
_INSET: Final = 0.4 * MM
_COLOUR: Final = re.compile("#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})")
_FOLD_MM: Final = (4, 8)
_SMALLEST_SENDER: Final = 9.0
_SMALL_CODE: Final = 13 * MM
"""The code of a later sheet with its quiet zone: modules of 0.4 mm and more."""


@dataclass(frozen=True, slots=True)
class Head:
    """What was drawn above the words.

    Attributes:
        end: how far down the words may begin.
        beside: how far down the code stands beside the words.
        laid: all words of it.
        small: whether the address had to be smaller than machines like to read.
    """

    end: float
    beside: float
    laid: tuple[Laid, ...]
    small: bool


def draw_head(
    drawing: Drawing,
    text: LetterText,
    zones: PageZones,
    column: Column,
    part: Group,
    pictures: Mapping[str, ReadyPicture],
) -> Head:
    """Draw all that stands above the words of a first page.

    Raises FieldProblem for an address that no size brings into the window.
    """
    face, sizes = text.face, column.sizes
    parent = part.number_in(drawing)
    laid: list[Laid] = []
    _draw_sender(drawing, face, column, parent, pictures, laid)
    drawing.call_letterhead()
    contact_end = _draw_contact(drawing, face, zones, sizes, parent, laid)
    small = _draw_address(drawing, face, zones, column, parent, laid)
    start = zones.body_mm * MM
    start = max(start, contact_end + sizes.gap if contact_end > start else start)
    words = words_of(text.language)
    code_left, code_end = RIGHT, start
    if face.code:
        code_left, code_end = _draw_code(
            drawing, face.code, start, column, parent, text.language, laid
        )
    lines = [spoken_date(face.dated_on, text.language)]
    if face.reference:
        lines.append(words.reference.format(face.reference))
    down = start
    width = code_left - column.left - sizes.body.size
    for line in lines:
        shown = lay_text(line, sizes.body, width)
        laid.append(shown)
        drawing.text(drawing.element(b"P", parent), shown, (column.left, down))
        down += shown.height
    if code_left < column.left + column.width:
        down = max(down, code_end)
    return Head(down + sizes.gap, code_end + sizes.gap, tuple(laid), small)


def left_of(zones: PageZones) -> float:
    """Return where the words of a letter begin: in line with the address."""
    return max(LEFT_MM, zones.safe.left + 1) * MM


def _draw_sender(
    drawing: Drawing,
    face: Face,
    column: Column,
    parent: int,
    pictures: Mapping[str, ReadyPicture],
    laid: list[Laid],
) -> None:
    room = _LOGO_END - column.left
    if face.logo is None:
        size = column.sizes.sender.size
        type_ = Type(size, size * _SENDER_LEADING, bold=True)
        shown = lay_text(face.sender, type_, room)
        while shown.height > HEAD_END - HEAD and size > _SMALLEST_SENDER:
            size -= 1
            type_ = Type(size, size * _SENDER_LEADING, bold=True)
            shown = lay_text(face.sender, type_, room)
        laid.append(shown)
        element = drawing.element(b"P", parent)
        colour = _colour_of(face.colour)
        drawing.text(element, shown, (column.left, HEAD), colour=colour)
        return
    digest, alternative = face.logo
    ready = pictures.get(digest)
    if ready is None:
        raise ClerkError("The letterhead's picture is missing. Put it back in.")
    scale = min(room / ready.dots[0], (HEAD_END - HEAD) / ready.dots[1])
    draw_figure(
        drawing,
        parent,
        (column.left, HEAD, ready.dots[0] * scale, ready.dots[1] * scale),
        b"/%b Do\n" % picture_name(digest),
        text_string(alternative),
        (digest,),
    )


def _colour_of(told: str) -> bytes:
    """Return what draws in a colour like ``#14566b``; that one for any other words."""
    found = _COLOUR.fullmatch(told) or _COLOUR.fullmatch(USUAL_COLOUR)
    parts = found.groups() if found else ()
    return b"%b rg " % b" ".join(b"%.3g" % (int(part, 16) / 255) for part in parts)


def _draw_contact(
    drawing: Drawing,
    face: Face,
    zones: PageZones,
    sizes: Sizes,
    parent: int,
    laid: list[Laid],
) -> float:
    """Draw whom to ask and how, beside the address; return where it ends."""
    left = max(_CONTACT_MM, zones.keep_out.right + 3) * MM
    if not face.contact:
        return HEAD
    group = drawing.element(b"Div", parent)
    down = HEAD
    if face.logo is None:
        down += max(0.0, baseline_of(sizes.sender) - baseline_of(sizes.body))
    for line in face.contact:
        shown = lay_text(line, sizes.body, WIDTH - SIDE - left)
        laid.append(shown)
        drawing.text(drawing.element(b"P", group), shown, (left, down))
        down += shown.height
    return down


def _draw_address(
    drawing: Drawing,
    face: Face,
    zones: PageZones,
    column: Column,
    parent: int,
    laid: list[Laid],
) -> bool:
    """Draw the address where the window always shows it."""
    if not face.address:
        return False
    safe = zones.safe
    room = safe.right * MM - column.left - _INSET
    lines = _fitting(face.address, room, (safe.bottom - safe.top) * MM)
    group = drawing.element(b"Div", parent)
    down = safe.top * MM
    for shown in lines:
        laid.append(shown)
        drawing.text(drawing.element(b"P", group), shown, (column.left, down))
        down += shown.height
    return lines[0].type.size < _SMALLEST_ADDRESS


def _fitting(address: tuple[str, ...], width: float, height: float) -> list[Laid]:
    """Return an address in the largest size in which it shows in the window.

    A line is broken only where the smallest good size would not save it.
    """
    for whole in (True, False):
        size = _LARGEST_ADDRESS
        least = _SMALLEST_ADDRESS if whole else _LAST_RESORT
        while size >= least:
            leading = LEADING if size <= _CLOSE_ADDRESS else _ADDRESS_LEADING
            type_ = Type(size, size * leading)
            lines = [lay_text(line, type_, width) for line in address]
            if sum(line.height for line in lines) <= height and not (
                whole and any(len(line.lines) > 1 for line in lines)
            ):
                return lines
            size -= 0.5
    raise FieldProblem("address", "The address does not fit in the window. Shorten it.")


def _draw_code(
    drawing: Drawing,
    code: str,
    start: float,
    column: Column,
    parent: int,
    language: str,
    laid: list[Laid],
) -> tuple[float, float]:
    """Draw the square code; return where it begins and ends with its caption."""
    words, sizes = words_of(language), column.sizes
    modules, bits = square_code(code)
    module = sizes.side / (modules + 2 * QUIET)
    quiet, inner = QUIET * module, modules * module
    left = column.left + column.width + quiet
    room = WIDTH - SIDE - left
    if room < inner:
        room = sizes.side * 1.6
        left = RIGHT - max(inner, _wide(words.code_caption, sizes.foot, room))
    caption = lay_text(words.code_caption, sizes.foot, room)
    unit = b"%.6f 0 0 %.6f 0 0 cm\n%b f\n" % (
        1 / modules,
        1 / modules,
        drawing_of(modules, bits),
    )
    box = (left, start, inner, inner)
    draw_figure(drawing, parent, box, unit, text_string(words.code))
    down = start + inner + quiet
    laid.append(caption)
    drawing.text(drawing.element(b"P", parent), caption, (left, down))
    return left - quiet, down + caption.height


def draw_code_again(drawing: Drawing, code: str, left: float, sizes: Sizes) -> None:
    """Draw the code small at the foot of a later sheet, which may lie alone.

    It stands beside the words, or below them where they take the whole width;
    a screen reader has read of it on the first page.
    """
    modules, bits = square_code(code)
    inner = _SMALL_CODE * modules / (modules + 2 * QUIET)
    quiet = (_SMALL_CODE - inner) / 2
    beside = left + sizes.column + _SMALL_CODE <= WIDTH - SIDE
    across = left + sizes.column + quiet if beside else RIGHT - inner
    scale = inner / modules
    place = (scale, scale, across, HEIGHT - FOOTER_LINE + quiet)
    drawn = drawing_of(modules, bits)
    drawing.untold(b"q %.6f 0 0 %.6f %.2f %.2f cm\n%b f\nQ\n" % (*place, drawn), FOOTER)


def _wide(text: str, type_: Type, room: float) -> float:
    return max(line.width for line in lay_text(text, type_, room).lines)


def draw_folds(drawing: Drawing, zones: PageZones) -> None:
    """Draw where the page is folded: short lines at its left edge."""
    left, right = (mark * MM for mark in _FOLD_MM)
    line = b"q 0.4 G 0.5 w %.2f %.2f m %.2f %.2f l S Q\n"
    for fold in zones.folds_mm:
        y = HEIGHT - fold * MM
        drawing.untold(line % (left, y, right, y))
