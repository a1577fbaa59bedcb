"""Where one document ends and the next begins, from what was read of the pages.

A sheet of ours, or a patch sheet, stands in front of a document; neither of its
sides is in one. A back of such a sheet on which somebody wrote is a page all
the same. A sheet of ours that can't be read parks the one document behind it.

Sources: Kodak Alaris, "Patch code information" (2 and T end a document, 3 a
batch; 1, 4 and 6 switch a scanner's settings and end nothing).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Final
from uuid import UUID

from db.domain.post import sheet_codes
from db.domain.post.sheet_codes import SheetCode, SheetKind, UnreadableSheet

DIVIDING_PATCHES: Final = frozenset({"2", "3", "T"})


@dataclass(frozen=True, slots=True)
class PageSigns:
    """What was read of one page, as far as separating is concerned.

    Attributes:
        sheet: pages of one sheet of paper share it.
        codes: texts of the codes on it; an empty one was seen and not read.
    """

    page_id: UUID
    sheet: int
    blank: bool = False
    patch: str | None = None
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Group:
    """The pages of one document, and what its separator said.

    Attributes:
        sheets: separators in front of it; kept, hidden, in no document's PDF.
        unreadable: its separator is ours and can't be read.
    """

    pages: tuple[UUID, ...] = ()
    sheets: tuple[UUID, ...] = ()
    said: SheetCode = field(default_factory=SheetCode)
    unreadable: bool = False


@dataclass(frozen=True, slots=True)
class _Sign:
    divides: bool
    said: SheetCode | None = None
    unreadable: bool = False


def separate(pages: Sequence[PageSigns]) -> list[Group]:
    """Return the documents that *pages*, in their order, make.

    Every page is in exactly one group, as a page or as a sheet; a group with
    no pages is the separator at the end of a stack.
    """
    groups: list[Group] = [Group()]
    for _, sides in groupby(pages, key=lambda page: page.sheet):
        _take(groups, list(sides))
    return [group for group in groups if group.pages or group.sheets]


def _take(groups: list[Group], sides: list[PageSigns]) -> None:
    signs = [_sign(side) for side in sides]
    if any(sign.divides for sign in signs):
        if groups[-1].pages:
            groups.append(Group())
        groups[-1] = _with_sheet(groups[-1], sides, signs)
        return
    taken = tuple(side.page_id for side in sides)
    groups[-1] = replace(groups[-1], pages=groups[-1].pages + taken)


def _with_sheet(group: Group, sides: list[PageSigns], signs: Iterable[_Sign]) -> Group:
    """Return *group* with a separator in front; several add up."""
    for side, sign in zip(sides, signs, strict=True):
        if sign.divides or side.blank:
            group = replace(group, sheets=(*group.sheets, side.page_id))
        else:
            group = replace(group, pages=(*group.pages, side.page_id))
        if sign.said is not None:
            group = replace(group, said=_both(group.said, sign.said))
        group = replace(group, unreadable=group.unreadable or sign.unreadable)
    return group


def _sign(page: PageSigns) -> _Sign:
    divides = page.patch in DIVIDING_PATCHES
    said: SheetCode | None = None
    unreadable = divides and "" in page.codes
    for text in page.codes:
        try:
            found = sheet_codes.read(text)
        except UnreadableSheet:
            divides = unreadable = True
            continue
        if found is not None:
            divides = True
            said = found if said is None else _both(said, found)
    # Of two codes on a sheet one that was read is enough.
    return _Sign(divides, said, unreadable and said is None)


def _both(first: SheetCode, then: SheetCode) -> SheetCode:
    """Return what two sheets in a row say; the later one goes before."""
    return SheetCode(
        then.kind if then.kind is not SheetKind.BATCH else first.kind,
        type_code=then.type_code or first.type_code,
        team_code=then.team_code or first.team_code,
        channel=then.channel or first.channel,
        received_on=then.received_on or first.received_on,
        urgent=then.urgent or first.urgent,
        batch=then.batch or first.batch,
    )
