"""A demonstration store of its own: a council, and a slot for each colleague."""

from __future__ import annotations

from typing import Final

from db.clock import uk_date
from db.store.home import Home
from db.store.making import make_store
from db.store.way import Way
from desktop.demo.council import (
    DEFAULT_PEOPLE,
    DEFAULT_SEED,
    Built,
    Progress,
    build_council,
)
from desktop.demo.paperwork import Shipped
from desktop.demo.staffing import COLLEAGUES

PASSPHRASE: Final = "three herons by the weir"  # noqa: S105 - printed for everyone
"""Opens every demonstration store, for each of its colleagues."""


def _nobody_told(_share: float, _what: str) -> None:
    """Tell nobody."""


def make_demonstration(
    home: Home,
    way: Way,
    shipped: Shipped,
    *,
    people: int = DEFAULT_PEOPLE,
    seed: int = DEFAULT_SEED,
    progress: Progress = _nobody_told,
) -> Built:
    """Make a store at *home* with a council in it, and close it.

    Raises StoreRefused, changing nothing, where there is a store already.
    """
    first, *others = (colleague.sign_in_name for colleague in COLLEAGUES)
    store, _ = make_store(home, way, first, PASSPHRASE)
    with store:
        built = build_council(
            store.writer,
            shipped,
            uk_date(way.clock()),
            people=people,
            seed=seed,
            progress=progress,
        )
        for sign_in_name in others:
            store.keys.add(store.key, sign_in_name, PASSPHRASE)
    return built
