"""A demonstration from nothing: everybody of its staff can sign in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import select

from db.errors import FieldProblem, StoreRefused
from db.store.home import Home
from db.store.sealing import Argon2Cost
from db.store.store import Store
from db.store.way import Way
from db.tables.local import StoreMetaRow
from desktop.demo.opening import PASSPHRASE, make_demonstration
from desktop.demo.paperwork import Shipped
from desktop.demo.staffing import COLLEAGUES
from desktop.runtime.resource_files import shipped_services, shipped_teams

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
CHEAP = Argon2Cost(memory_kib=8, passes=1, lanes=1)
GIVEN = "seven otters by the mill"


@pytest.fixture
def shipped() -> Shipped:
    return Shipped(shipped_services(), shipped_teams(), ())


@pytest.fixture
def way() -> Way:
    return Way(lambda: NOON, "0", CHEAP)


def test_everybody_signs_in_by_the_one_passphrase(
    tmp_path: Path, way: Way, shipped: Shipped
) -> None:
    home = Home.at(tmp_path / "demo")
    made = make_demonstration(home, way, shipped, people=20)
    assert made.people == 20
    assert made.sign_in_names == tuple(one.sign_in_name for one in COLLEAGUES)
    for name in ("priya", "gwen"):
        with (
            Store.open(home, way, name, PASSPHRASE) as store,
            store.readers.connect() as connection,
        ):
            assert connection.scalar(select(StoreMetaRow.demonstration))


def test_a_given_passphrase_is_kept_to_the_rules(
    tmp_path: Path, way: Way, shipped: Shipped
) -> None:
    home = Home.at(tmp_path / "demo")
    with pytest.raises(FieldProblem):
        make_demonstration(home, way, shipped, people=5, passphrase="short")
    assert not home.database.exists()
    make_demonstration(home, way, shipped, people=5, passphrase=GIVEN)
    Store.open(home, way, "priya", GIVEN).close()


def test_a_store_that_is_there_is_left_alone(
    tmp_path: Path, way: Way, shipped: Shipped
) -> None:
    home = Home.at(tmp_path / "demo")
    make_demonstration(home, way, shipped, people=5, passphrase=GIVEN)
    before = home.database.read_bytes()
    with pytest.raises(StoreRefused):
        make_demonstration(home, way, shipped, people=5)
    assert home.database.read_bytes() == before
