"""Getting back into a store that nobody's passphrase opens any more."""

from __future__ import annotations

from collections.abc import Callable

from db.store.home import Home
from db.store.proof import BySheet, admit, open_with
from db.store.store import Store
from db.store.way import Way


def recover(
    home: Home, way: Way, proof: BySheet, record: Callable[[Store], None]
) -> Store:
    """Return the store at *home*, open, with the new passphrase of *proof*.

    *record* writes the recovery into the audit chain, and comes first: without
    its entry no slot is added. Whoever signs in by that name already gets the
    new passphrase instead of the old. Raises FieldProblem for a mistyped key,
    WrongPassphrase for another store's.
    """
    store = Store.hold(home, way)
    try:
        store.open_with(open_with(store.keys, proof))
        record(store)
        admit(store.keys, store.key, proof)
    except BaseException:
        store.close()
        raise
    return store
