"""Streets that are on no map, and the homes in them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Final

from db.tables.place import PropertyRow
from desktop.demo.name_pools import COINED
from desktop.demo.safe_ranges import FIRST_UPRN, FIRST_USRN, postcode
from desktop.demo.sheets import Sheet

TOWNS: Final = (
    "Harrowmere",
    "Netherwick Magna",
    "Osterly Quay",
    "Pellingbourne",
    "Upper Quenby",
    "Saltmarch",
    "Tarrowgate",
    "Wexcombe Green",
)
_TOWN_SHARES: Final = (40, 14, 12, 10, 8, 7, 5, 4)
_KINDS: Final = [
    "Road",
    "Street",
    "Lane",
    "Avenue",
    "Close",
    "Drive",
    "Crescent",
    "Way",
    "Gardens",
    "Terrace",
    "Place",
    "Walk",
]
_COPRIME: Final = 1_009
_HOMES_TO_A_POSTCODE: Final = 16
_SMALLEST_STREET: Final = 8
_LARGEST_STREET: Final = 56
_BLOCKS: Final = 0.18
_COLUMNS: Final = (
    "uprn parent_uprn usrn sao_text sao_start_number pao_text pao_start_number "
    "pao_start_suffix street town postcode classification label landlord"
)


@dataclass(frozen=True, slots=True)
class Home:
    """A place that people live in.

    Attributes:
        landlord: whether the council lets it.
        flat: whether it shares a door with others.
    """

    id: bytes
    uprn: str
    street: str
    label: str
    postcode: str
    landlord: bool
    flat: bool


class Gazetteer:
    """Every property of the council, street after street."""

    def __init__(self, seed: int, since: datetime, at: int) -> None:
        self.sheet = Sheet(PropertyRow, seed, since, _COLUMNS)
        self.streets: list[str] = []
        self._at = at
        self._homes_with_postcode = _HOMES_TO_A_POSTCODE
        self._postcodes = 0
        self._usrn = FIRST_USRN

    def street(self, random: Random) -> list[Home]:
        """Add the next street and return its homes in order."""
        count = len(self.streets)
        name = (
            f"{COINED[count * _COPRIME % len(COINED)]} "
            f"{_KINDS[(count + count // len(COINED)) % len(_KINDS)]}"
        )
        self.streets.append(name)
        self._usrn += 1
        town = random.choices(TOWNS, _TOWN_SHARES)[0]
        self._homes_with_postcode = _HOMES_TO_A_POSTCODE
        homes: list[Home] = []
        let = random.random()
        for number in range(1, random.randint(_SMALLEST_STREET, _LARGEST_STREET) + 1):
            if number == 1 and random.random() < _BLOCKS:
                homes += self._block(random, name, town)
                continue
            suffix = random.choice("AB") if random.random() < 0.02 else None
            owned = random.random() < let * 0.35
            homes.append(self._home(name, town, number, suffix, landlord=owned))
        return homes

    def _block(self, random: Random, street: str, town: str) -> list[Home]:
        """Add a block of flats at number 1, and return the flats."""
        building = f"{random.choice(COINED)} {random.choice(('House', 'Court'))}"
        code = self._postcode()
        owned = random.random() < 0.6
        parent = str(FIRST_UPRN + self.sheet.count)
        label = f"{building}, 1 {street}, {town}, {code}"
        usrn = str(self._usrn)
        self.sheet.add(
            self._at, None,
            parent, None, usrn, None, None, building, 1, None,
            street, town, code, "PP", label, int(owned),
        )  # fmt: skip
        flats = []
        for flat in range(1, random.randint(6, 36) + 1):
            uprn = str(FIRST_UPRN + self.sheet.count)
            label = f"Flat {flat}, {building}, 1 {street}, {town}, {code}"
            made = self.sheet.add(
                self._at, None,
                uprn, parent, usrn, "Flat", flat, building, 1, None,
                street, town, code, "RD06", label, int(owned),
            )  # fmt: skip
            flats.append(Home(made, uprn, street, label, code, owned, flat=True))
        self._homes_with_postcode = _HOMES_TO_A_POSTCODE
        return flats

    def _home(
        self, street: str, town: str, number: int, suffix: str | None, *, landlord: bool
    ) -> Home:
        code = self._postcode()
        uprn = str(FIRST_UPRN + self.sheet.count)
        label = f"{number}{suffix or ''} {street}, {town}, {code}"
        made = self.sheet.add(
            self._at, None,
            uprn, None, str(self._usrn), None, None, None, number, suffix,
            street, town, code, "RD03", label, int(landlord),
        )  # fmt: skip
        return Home(made, uprn, street, label, code, landlord, flat=False)

    def _postcode(self) -> str:
        """Return the postcode of the next home."""
        if self._homes_with_postcode >= _HOMES_TO_A_POSTCODE:
            self._homes_with_postcode = 0
            self._postcodes += 1
        self._homes_with_postcode += 1
        return postcode(self._postcodes)
