"""Getting back into a store that nobody's passphrase opens any more."""

from __future__ import annotations

from collections.abc import Callable

from db.store.data_key import DataKey
from db.store.home import Home
from db.store.store import Store
from db.store.way import Way


def recover(
    home: Home,
    way: Way,
    recovery_key: str | bytes,
    sign_in_name: str,
    passphrase: str,
    record: Callable[[Store], None],
) -> Store:
    """Return the store at *home*, open, with a new passphrase for *sign_in_name*.

    *recovery_key* is the sheet's key as typed, or the organisation's private key
    as bytes (PEM). *record* writes the recovery into the audit chain, and comes
    first: without its entry no slot is added. Whoever signs in by that name
    already gets the new passphrase instead of the old. Raises FieldProblem for a
    mistyped key, WrongPassphrase for another store's.
    """
    store = Store.hold(home, way)
    try:
        store.open_with(_opened(store, recovery_key))
        record(store)
        names = [name.casefold() for name in store.keys.sign_in_names()]
        if sign_in_name.strip().casefold() in names:
            store.keys.change_passphrase(store.key, sign_in_name, passphrase)
        else:
            store.keys.add(store.key, sign_in_name, passphrase)
    except BaseException:
        store.close()
        raise
    return store


def _opened(store: Store, recovery_key: str | bytes) -> DataKey:
    if isinstance(recovery_key, bytes):
        return store.keys.recover_for_organisation(recovery_key)
    return store.keys.recover(recovery_key)
