"""A demonstration store from nothing: the council in it, and who may sign in."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
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

_WORDS: Final = (
    "acorn anchor barley beacon birch bramble canal candle clover copper cowslip "
    "ferry fiddle furrow garnet gravel hamlet hazel heron kettle lantern linen maple "
    "meadow millet nettle orchard otter pebble pewter quarry quince rafter sorrel "
    "spindle starling tallow thicket timber turnip velvet walnut willow yarrow"
).split()
_COUNT: Final = 5


@dataclass(frozen=True, slots=True)
class Opening:
    """What is printed once a demonstration stands.

    Attributes:
        passphrase: the same for everybody; it opens this made-up store alone.
        recovery_key: as on the recovery sheet.
    """

    built: Built
    passphrase: str = field(repr=False)
    recovery_key: str | None = field(repr=False)


def make_demonstration(
    home: Home,
    way: Way,
    shipped: Shipped,
    *,
    people: int = DEFAULT_PEOPLE,
    seed: int = DEFAULT_SEED,
    passphrase: str | None = None,
    progress: Progress = lambda _share, _what: None,
) -> Opening:
    """Make a store at *home* with a council in it, and close it.

    Everybody of `desktop.demo.staffing` signs in by their name and the one
    passphrase, which is made up where none is given. A store that is there
    already is refused, so that no real one ever takes a demonstration's
    passphrase. Raises FieldProblem, StoreRefused, Unavailable.
    """
    words = passphrase or " ".join(secrets.choice(_WORDS) for _ in range(_COUNT))
    names = [colleague.sign_in_name for colleague in COLLEAGUES]
    for name in names:
        check_passphrase(words, name, NAME)
    first, *others = names
    store, recovery_key = make_store(home, way, first, words)
    with store:
        built = build_council(
            store.writer,
            shipped,
            uk_date(way.clock()),
            people=people,
            seed=seed,
            progress=progress,
        )
        for name in others:
            store.keys.add(store.key, name, words)
    return Opening(built, words, recovery_key)
