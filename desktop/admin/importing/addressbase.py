"""AddressBase Core as it is supplied without headings: known by its shape."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Final

from desktop.sheets.rows import SourceRow

CORE_NAME: Final = "AddressBase Core, without its row of headings"
CORE: Final = (
    *("uprn", "parent_uprn", "udprn", "usrn", "toid", "classification_code"),
    *("easting", "northing", "latitude", "longitude", "rpc", "last_update_date"),
    *("single_line_address", "po_box", "organisation", "sub_building"),
    *("building_name", "building_number", "street_name", "locality", "town_name"),
    *("post_town", "island", "postcode", "delivery_point_suffix", "gss_code"),
    "change_code",
)
"""Its columns in their order.

Source: Ordnance Survey, AddressBase Core technical specification.
"""
_UPRN: Final = re.compile(r"\d{1,12}")
_POSTCODE: Final = re.compile(r"[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}", re.IGNORECASE)
_BOUNDS: Final = {
    "easting": (0.0, 700_000.0),
    "northing": (0.0, 1_300_000.0),
    "latitude": (49.0, 61.5),
    "longitude": (-9.0, 2.5),
}
"""Where Great Britain lies, in metres of the National Grid and in degrees."""


def is_core(row: SourceRow) -> bool:
    """Return whether *row* is a place as AddressBase Core has it, by its shape.

    The number of columns, the UPRN, the postcode and all four coordinates must
    fit: a file that only happens to be as wide is not taken for it.
    """
    if len(row.cells) != len(CORE):
        return False
    cells = {name: cell.strip() for name, cell in zip(CORE, row.cells, strict=True)}
    return (
        bool(_UPRN.fullmatch(cells["uprn"]))
        and bool(_POSTCODE.fullmatch(cells["postcode"]))
        and all(
            _within(cells[name], low, high) for name, (low, high) in _BOUNDS.items()
        )
    )


def _within(cell: str, low: float, high: float) -> bool:
    with suppress(ValueError):
        return low <= float(cell) <= high
    return False
