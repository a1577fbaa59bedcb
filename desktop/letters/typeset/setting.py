"""Setting one letter: from what it says to pages, before any file is written."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from db.domain.letters.document import Letter, LetterText
from desktop.letters.typeset.breaking import lay_text
from desktop.letters.typeset.content import (
    FOOTER,
    Drawing,
)
from desktop.letters.typeset.first_page import (
    draw_code_again,
    draw_folds,
    draw_head,
    left_of,
)
from desktop.letters.typeset.flow import Column, Flow
from desktop.letters.typeset.items import Group
from desktop.letters.typeset.lines import Laid
from desktop.letters.typeset.mixed import clean
from desktop.letters.typeset.paging import fill_pages, tighten
from desktop.letters.typeset.pictures import ReadyPicture, ready_by_digest
from desktop.letters.typeset.setting_types import WARNING_NAMES, Place, SetLetter
from desktop.letters.typeset.sizes import (
    FOOTER_LINE,
    MM,
    RIGHT,
    TOP,
    Sizes,
    sizes_of,
)
from desktop.letters.typeset.strings import text_string
from desktop.letters.typeset.words import words_of
from desktop.letters.typeset.zones import PageZones, Profile, zones_of


def set_letter(
    letter: Letter,
    profile: Profile,
    pictures: Mapping[str, ReadyPicture] | None = None,
) -> SetLetter:
    """Return a letter set on pages; the same one is always set alike.

    Safe from several threads and processes at once.

    Raises ClerkError for a picture that is missing, and FieldProblem for an address
    that does not fit in the window.
    """
    drawing, zones = Drawing(), zones_of(profile)
    own = tuple((name, ready_by_digest(name, data)) for name, data in letter.pictures)
    shown = {**dict(own), **(pictures or {})}
    laid: list[Laid] = []
    places: list[Place] = []
    warnings: list[str] = []
    owners: list[LetterText] = []
    for number, text in enumerate(letter.texts):
        flow = _draw_text(drawing, letter, number, zones, shown, places)
        laid += flow.laid
        owners += [text] * (drawing.page_count - len(owners))
        if flow.small_address:
            warnings.append(WARNING_NAMES["small"])
        if flow.crowded_table:
            warnings.append(WARNING_NAMES["crowded"])
    _draw_footers(drawing, owners, left_of(zones), sizes_of(letter.format), laid)
    first = letter.texts[0]
    missing = frozenset[str]().union(*(one.missing for one in laid if one.missing))
    if missing:
        warnings.append(f"{WARNING_NAMES['box']}: {' '.join(sorted(missing))}")
    return SetLetter(
        " ".join(clean(first.title).split()),
        tuple(dict.fromkeys(text.language for text in letter.texts)),
        drawing.pages(),
        tuple(drawing.elements),
        tuple(places),
        rare_in(laid),
        tuple(dict.fromkeys(warnings)),
        own,
    )


@dataclass(frozen=True, slots=True)
class _Drawn:
    laid: list[Laid]
    small_address: bool
    crowded_table: bool


def _draw_text(
    drawing: Drawing,
    letter: Letter,
    number: int,
    zones: PageZones,
    pictures: Mapping[str, ReadyPicture],
    places: list[Place],
) -> _Drawn:
    """Draw one text, which begins on a page of its own."""
    text: LetterText = letter.texts[number]
    column = Column(left_of(zones), sizes_of(letter.format))
    attributes = b"/Lang%b/T%b" % (text_string(text.language), text_string(text.title))
    part = Group(b"Sect", None, attributes)
    first_page = drawing.page_count
    drawing.new_page()
    head = draw_head(drawing, text, zones, column, part, pictures)
    if first_page == 0:
        draw_folds(drawing, zones)
    flow = Flow(column, part, pictures)
    flow.add_all(text)
    foot = column.sizes.end
    start = max(head.end, head.beside) if flow.is_wide else head.end
    tighten(flow.items, foot - start)
    for placed in fill_pages(flow.items, start, TOP, foot):
        page = first_page + placed.page
        is_new = drawing.page_count <= page
        while drawing.page_count <= page:
            drawing.new_page()
        item, down, strips = placed.item, placed.down, placed.strips
        if is_new:
            item.draw_top(drawing, TOP)
        item.draw(drawing, down, strips)
        whole = item.strips()
        height = sum(whole[strips.start : strips.stop])
        block = Place(number, item.block, page, down / MM, (down + height) / MM)
        places.append(block)
    return _Drawn([*head.laid, *flow.laid], head.small, flow.is_crowded)


def _draw_footers(
    drawing: Drawing,
    owners: list[LetterText],
    left: float,
    sizes: Sizes,
    laid: list[Laid],
) -> None:
    """Draw on each page which one it is, and on later ones the code again."""
    for page, text in enumerate(owners):
        drawing.turn_to(page)
        number = words_of(text.language).page.format(page + 1, len(owners))
        shown = lay_text(number, sizes.foot, RIGHT - left)
        place = (left, FOOTER_LINE - sizes.foot.leading)
        drawing.untold_text(shown, place, FOOTER)
        laid.append(shown)
        begins = page == 0 or owners[page - 1] is not text
        if text.face.code and not begins:
            draw_code_again(drawing, text.face.code, left, sizes)


def rare_in(laid: Iterable[Laid]) -> tuple[tuple[bytes, frozenset[str]], ...]:
    """Return the rare characters of each font."""
    extra: dict[bytes, frozenset[str]] = {}
    for one in laid:
        for name, letters in one.extra:
            extra[name] = extra.get(name, frozenset()) | letters
    return tuple(sorted(extra.items()))
