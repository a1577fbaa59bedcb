"""Where the fields of a form stand: two in a row where they are short."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import zip_longest
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout

from desktop.forms.form import Ask, Kind
from desktop.forms.screens.form_fields import WIDE
from widgets.fields import Field
from widgets.looks import Space, now

_STRETCHED: Final = frozenset({Kind.LINE, Kind.CHOICE})
"""What takes a whole row where nothing stands beside it: names may be long."""


def grid_of(asks: Sequence[Ask], fields: Mapping[str, Field]) -> QGridLayout:
    """Return the fields of *asks* in their order, one column for large text."""
    grid = QGridLayout()
    grid.setHorizontalSpacing(Space.L)
    grid.setVerticalSpacing(Space.M)
    columns = 1 if now().large_text else 2
    for number in range(columns):
        grid.setColumnStretch(number, 1)
    row = place = 0
    top = Qt.AlignmentFlag.AlignTop
    for ask, following in zip_longest(asks, asks[1:]):
        field = fields[ask.name]
        alone = not place and (following is None or following.kind in WIDE)
        if ask.kind in WIDE or (ask.kind in _STRETCHED and alone):
            row, place = row + (1 if place else 0), 0
            grid.addWidget(field, row, 0, 1, columns)
            row += 1
            continue
        grid.addWidget(field, row, place, top)
        place += 1
        if place >= columns:
            row, place = row + 1, 0
    return grid
