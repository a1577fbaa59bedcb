"""A demonstration store of its own: a council, and a slot for each colleague."""

from __future__ import annotations

from typing import Final

from db.clock import uk_date
from db.domain.passphrases import check_passphrase
from db.store.home import Home
from db.store.making import make_store
from db.store.way import Way
from desktop.demo.council import (
    DEFAULT_PEOPLE,
    DEFAULT_SEED,
    NAME,
    Built,
    Progress,
    build_council,
)
from desktop.demo.paperwork import Shipped
from desktop.demo.staffing import COLLEAGUES

PASSPHRASE: Final = "three herons by the weir"  # noqa: S105 - printed for everyone
"""Opens a demonstration store unless another is given, for each of its colleagues."""


def _nobody_told(_share: float, _what: str) -> None:
    """Tell nobody."""


def make_demonstration(
    home: Home,
    way: Way,
    shipped: Shipped,
    *,
    people: int = DEFAULT_PEOPLE,
    seed: int = DEFAULT_SEED,
    passphrase: str = PASSPHRASE,
    progress: Progress = _nobody_told,
) -> Built:
    """Make a store at *home* with a council in it, and close it.

    Everybody of `desktop.demo.staffing` signs in by the one *passphrase*. A
    store that is there already is refused and left as it is, so that no real
    one ever takes a demonstration's passphrase. Raises StoreRefused, and
    FieldProblem for a passphrase against the rules.
    """
    first, *others = (colleague.sign_in_name for colleague in COLLEAGUES)
    for sign_in_name in (first, *others):
        check_passphrase(passphrase, sign_in_name, NAME)
    store, _ = make_store(home, way, first, passphrase)
    with store:
        built = build_council(
            store.writer,
            shipped,
            uk_date(way.clock()),
            keep=store.documents.put,
            people=people,
            seed=seed,
            progress=progress,
        )
        for sign_in_name in others:
            store.keys.add(store.key, sign_in_name, passphrase)
    return built
