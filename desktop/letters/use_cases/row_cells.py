"""The cells of one row of a list, by what they are called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from db.domain.letters.brackets import key_of
from db.domain.letters.columns import ADDRESS_COLUMNS


@dataclass(frozen=True, slots=True)
class Cells:
    """The cells of a row, looked up whatever the case, spaces, dashes."""

    by_key: Mapping[str, str]

    @classmethod
    def of(
        cls, cells: Mapping[str, Any], columns: Mapping[str, str] | None = None
    ) -> Cells:
        """Return the cells that have something in them; the first of two stands.

        *columns*: the heading of each value, where somebody said so; the other
        cells are not used then.
        """
        found: dict[str, str] = {}
        if columns:
            cells = {name: cells.get(at, "") for name, at in columns.items()}
        for heading, cell in cells.items():
            if str(cell).strip():
                found.setdefault(key_of(heading), str(cell).strip())
        return cls(found)

    def __getitem__(self, name: str) -> str:
        """Return what stands under a heading, or nothing."""
        return self.by_key.get(key_of(name), "")

    def address(self) -> tuple[str, ...]:
        """Return the lines of the address, blanks left out."""
        return tuple(cell for name in ADDRESS_COLUMNS if (cell := self[name]))
