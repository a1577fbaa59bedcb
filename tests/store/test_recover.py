from __future__ import annotations

from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from db.errors import FieldProblem, Unavailable
from db.store.attempts import WrongPassphrase
from db.store.home import Home
from db.store.making import make_store
from db.store.proof import BySheet
from db.store.recover import recover
from db.store.recovery_key import new_recovery_key
from db.store.store import Store
from db.store.way import Way

PASSPHRASE = "a cold Tuesday in Maldon"
NEW = "another four words here"


@pytest.fixture
def made(way: Way, tmp_path: Path) -> tuple[Home, str]:
    home = Home.at(tmp_path / "Guildhall")
    store, recovery = make_store(home, way, "Priya", PASSPHRASE)
    store.close()
    assert recovery is not None
    return home, recovery


def nothing(_store: Store) -> None:
    """Write no entry."""


def test_the_recovery_sheet_lets_somebody_in_after_it_is_written_down(
    made: tuple[Home, str], way: Way
) -> None:
    home, recovery = made
    written: list[list[str]] = []

    def record(store: Store) -> None:
        written.append(store.keys.sign_in_names())

    recover(home, way, BySheet(recovery, "Tom", NEW), record).close()
    assert written == [["Priya"]]
    Store.open(home, way, "Tom", NEW).close()
    Store.open(home, way, "Priya", PASSPHRASE).close()


def test_a_forgotten_passphrase_is_replaced(made: tuple[Home, str], way: Way) -> None:
    home, recovery = made
    recover(home, way, BySheet(recovery, "priya", NEW), nothing).close()
    Store.open(home, way, "Priya", NEW).close()
    with pytest.raises(WrongPassphrase):
        Store.open(home, way, "Priya", PASSPHRASE)


def test_without_its_entry_nobody_is_let_in(made: tuple[Home, str], way: Way) -> None:
    home, recovery = made

    def fails(_store: Store) -> None:
        raise Unavailable("The disk is full.")

    with pytest.raises(Unavailable):
        recover(home, way, BySheet(recovery, "Tom", NEW), fails)
    with Store.open(home, way, "Priya", PASSPHRASE) as store:
        assert store.keys.sign_in_names() == ["Priya"]


def test_a_mistyped_key_costs_no_attempt(made: tuple[Home, str], way: Way) -> None:
    home, recovery = made
    wrong = ("0" if recovery[0] != "0" else "1") + recovery[1:]
    with pytest.raises(FieldProblem, match="Group 1"):
        recover(home, way, BySheet(wrong, "Tom", NEW), nothing)
    recover(home, way, BySheet(recovery, "Tom", NEW), nothing).close()


def test_another_stores_sheet_opens_nothing(made: tuple[Home, str], way: Way) -> None:
    home, _ = made
    before = home.database.read_bytes()
    with pytest.raises(WrongPassphrase, match="recovery key is not right"):
        recover(home, way, BySheet(new_recovery_key(), "Tom", NEW), nothing)
    assert home.database.read_bytes() == before
    Store.open(home, way, "Priya", PASSPHRASE).close()


def test_an_organisations_store_is_recovered_by_its_key(
    way: Way, tmp_path: Path
) -> None:
    private = X25519PrivateKey.generate()
    public = private.public_key().public_bytes(
        Encoding.PEM, PublicFormat.SubjectPublicKeyInfo
    )
    home = Home.at(tmp_path / "Guildhall")
    store, recovery = make_store(
        home, way, "Priya", PASSPHRASE, organisation_key=public
    )
    store.close()
    assert recovery is None
    pem = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    recover(home, way, BySheet(pem, "Tom", NEW), nothing).close()
    Store.open(home, way, "Tom", NEW).close()
