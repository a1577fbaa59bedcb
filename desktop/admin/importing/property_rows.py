"""One row of a gazetteer, in AddressBase Core's columns or in BS 7666's parts.

Source: Ordnance Survey, AddressBase Core and Premium technical specifications.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from typing import Any, Final

from db.domain.bs7666 import PropertyAddress, from_core_row, parse_uprn
from db.domain.postcodes import is_postcode
from db.domain.written import line_or_none
from db.errors import FieldProblem
from desktop.admin.importing.checked import RowProblems

APPROVED: Final = 1
ALTERNATIVE: Final = 3
HISTORICAL: Final = 8
GONE: Final = "D"
"""The change code of a property that was taken out of the gazetteer."""
STATUSES: Final = (1, 3, 5, 6, 7, 8, 9)
_CORE: Final = {
    "organisation": "organisation",
    "sub_building": "sub_building",
    "building_name": "building_name",
    "building_number": "building_number",
    "po_box": "po_box",
    "street": "street_name",
    "locality": "locality",
    "town": "town_name",
    "post_town": "post_town",
    "postcode": "postcode",
}
_PARTS: Final = tuple(
    field.name
    for field in fields(PropertyAddress)
    if field.name[:4] in {"sao_", "pao_"}
)
_YES: Final = frozenset({"1", "y", "yes", "true", "t", "council", "ours", "x"})
_LARGEST_NUMBER: Final = 99_999


class LeftOut(Exception):
    """The row is of a status that does not come in."""


@dataclass(frozen=True, slots=True)
class PropertyIn:
    """A property as a row has it.

    Attributes:
        values: columns of the property's own row, blank parts as None.
        deleted: whether the row says that the property has gone.
        after_approved: whether the approved row of this UPRN stands further up in
            the same file.
    """

    uprn: str
    values: Mapping[str, Any]
    deleted: bool = False
    after_approved: bool = False

    @property
    def weight(self) -> int:
        """How many records it may make or change."""
        return 1

    @property
    def status(self) -> int:
        """Its logical status."""
        return int(self.values["status"])


class PropertyReader:
    """Reads rows of properties; made once for a file."""

    def __init__(self, columns: frozenset[str], statuses: tuple[int, ...]) -> None:
        """Take the fields that the file has, and the statuses that come in."""
        self._columns, self._statuses = columns, statuses

    def read(self, cells: Mapping[str, list[str]]) -> PropertyIn:
        """Return the property in *cells* by field.

        Raises RowProblems, and LeftOut for a status that does not come in.
        """
        said = {field: words[0] for field, words in cells.items()}
        problems: list[FieldProblem] = []
        for field, words in said.items():
            try:
                line_or_none(field, words)
            except FieldProblem as problem:
                problems.append(problem)
        uprn = _uprn(said, "uprn", problems)
        status = _status(said, problems)
        deleted = said.get("change", "").upper() == GONE
        values = self._address(said, problems) | self._beside(said, problems)
        if problems:
            raise RowProblems(problems)
        if status not in self._statuses:
            raise LeftOut
        values["status"] = HISTORICAL if deleted else status
        return PropertyIn(uprn or "", values, deleted)

    def _address(
        self, said: Mapping[str, str], problems: list[FieldProblem]
    ) -> dict[str, Any]:
        """Return the columns of the address and its label."""
        address = _address(said, problems)
        label = address.label()
        if not (address.street or address.pao_text or address.organisation):
            label = " ".join(said.get("single_line_address", label).split())
        if not label:
            field = "street" if "street" in self._columns else "single_line_address"
            problems.append(FieldProblem(field, "Enter the street, or the address"))
        parts = asdict(address).items()
        return {"label": label} | {
            name: None if part == "" else part for name, part in parts
        }

    def _beside(
        self, said: Mapping[str, str], problems: list[FieldProblem]
    ) -> dict[str, Any]:
        """Return the columns beside the address that the file has."""
        parent = _uprn(said, "parent_uprn", problems) if "parent_uprn" in said else None
        beside = {
            "usrn": said.get("usrn"),
            "parent_uprn": parent,
            "classification": said.get("classification"),
            "landlord": said.get("landlord", "").casefold() in _YES,
        }
        return {name: beside[name] for name in self._columns & beside.keys()}


def _uprn(
    said: Mapping[str, str], field: str, problems: list[FieldProblem]
) -> str | None:
    try:
        return parse_uprn(said.get(field, ""))
    except FieldProblem as problem:
        problems.append(FieldProblem(field, str(problem)))
        return None


def _status(said: Mapping[str, str], problems: list[FieldProblem]) -> int:
    words = said.get("status", str(APPROVED))
    if words.isascii() and words.isdigit() and int(words) in STATUSES:
        return int(words)
    problems.append(FieldProblem("status", "Enter a logical status: 1, 3, 6 or 8, say"))
    return APPROVED


def _address(said: Mapping[str, str], problems: list[FieldProblem]) -> PropertyAddress:
    """Return the address; parts of BS 7666 stand above those of Core."""
    core = {name: said[field] for field, name in _CORE.items() if field in said}
    address = from_core_row(core)
    if "postcode" in said and not is_postcode(said["postcode"]):
        problems.append(FieldProblem("postcode", "Enter a postcode, like CM9 4LQ"))
    parts: dict[str, Any] = {}
    for name in _PARTS:
        if name not in said:
            continue
        words = said[name]
        if not name.endswith("_number"):
            parts[name] = words.upper() if name.endswith("_suffix") else words
        elif words.isascii() and words.isdigit() and int(words) <= _LARGEST_NUMBER:
            parts[name] = int(words) or None
        else:
            problems.append(FieldProblem(name, "Enter a number of up to five digits"))
    for name in ("sao_text", "pao_text"):
        if name in parts:
            cased = from_core_row({"organisation": parts[name]}).organisation
            parts[name] = cased
    return replace(address, **parts)
