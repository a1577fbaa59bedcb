"""Several rows of one UPRN come to the same, wherever a chunk ends between them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from db.tables.place import PropertyRow
from desktop.admin.importing.checked import MOST_ROWS
from desktop.admin.importing.fields import Kind
from tests.fixtures.importing import Desk

HEAD = "UPRN,Logical status,Change,Number,Street,Town,Postcode\n"
NEAR, FAR = 10_001, 20_001
ORDERS: tuple[tuple[str, ...], ...] = (
    ("1,I,5", "1,D,6"),
    ("1,D,6", "1,I,5"),
    ("1,I,5", "8,I,7"),
    ("8,I,7", "1,I,5"),
    ("3,I,8", "8,I,7"),
    ("1,I,5", "3,I,8", "1,D,6"),
    ("8,D,6", "3,I,8", "1,I,5"),
)
"""Logical status, change and number of each row of one UPRN."""


def row(uprn: int, words: str) -> str:
    return f"{uprn},{words},Station Road,Maldon,CM9 4LQ\n"


def fillers(block: int) -> str:
    first = 1_000_000 * (block + 1)
    return "".join(row(first + n, f"1,I,{n + 1}") for n in range(MOST_ROWS))


def file_of(orders: Sequence[tuple[str, ...]]) -> str:
    """Return rows that stand together, and the same ones a whole chunk apart."""
    near = "".join(row(NEAR + n, w) for n, order in enumerate(orders) for w in order)
    far = ""
    for place in range(max(map(len, orders))):
        far += fillers(place)
        far += "".join(
            row(FAR + n, order[place])
            for n, order in enumerate(orders)
            if place < len(order)
        )
    return HEAD + near + far


@pytest.mark.parametrize("known", [False, True], ids=["new", "known"])
def test_a_chunk_border_changes_nothing(it: Desk, known: bool) -> None:
    count = len(ORDERS)
    if known:
        here = "".join(row(u + n, "1,I,5") for u in (NEAR, FAR) for n in range(count))
        it.bring_in(it.file(HEAD + here, "before.csv"), Kind.PROPERTIES)
    file = it.file(file_of(ORDERS), "both.csv")
    for again in (False, True):
        it.bring_in(file, Kind.PROPERTIES, again=again)
        stand = {
            int(place.uprn or 0): (place.label, place.status)
            for place in it.office.rows(PropertyRow)
        }
        near = [stand[NEAR + n] for n in range(count)]
        assert [stand[FAR + n] for n in range(count)] == near
        assert near[0] == ("5 Station Road, Maldon, CM9 4LQ", 8)
        assert near[1] == near[2] == near[3] == ("5 Station Road, Maldon, CM9 4LQ", 1)
