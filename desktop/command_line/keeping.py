"""Keeping a store safe: looking it over, backups, and getting back in."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Annotated

import typer

from db.domain.passphrases import check_passphrase
from db.domain.permissions import Action
from db.errors import ClerkError
from db.store.audit import last_head
from db.store.backup import make_backup
from db.store.home import Home
from db.store.recover import recover as recover_store
from db.store.restore import restore as restore_store
from db.store.store import Store, require_store
from db.store.verify import verify as look_over
from desktop.admin.signing_in import at
from desktop.admin.use_cases.taking_back import (
    Recovery,
    record_recovery,
    record_restore,
)
from desktop.command_line.answers import REFUSED, AsJson, refusals_told, tell
from desktop.command_line.entry import (
    As,
    PassphraseFile,
    asked,
    first_line,
    new_passphrase,
    passphrase,
    sign_in_name,
    signed_in,
)
from desktop.command_line.our_way import our_way

app = typer.Typer()


@app.command()
def verify(
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Look over everything in the store; nothing is changed."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.VERIFY_STORE) as session,
    ):
        found = look_over(session.store)
        with session.store.readers.connect() as connection:
            head = last_head(connection)
        data = {
            "ok": found.ok,
            "checked_at": found.checked_at.isoformat(),
            "problems": list(found.problems),
            "documents": found.documents,
            "units_of_work": head.n,
            "head": head.hash.hex(),
        }
        tell(as_json, data, *(found.problems or ("Everything is as it should be.",)))
        if not found.ok:
            raise typer.Exit(REFUSED)


@app.command()
def backup(
    to: Annotated[
        Path | None,
        typer.Argument(file_okay=False, help="The folder that it goes into."),
    ] = None,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Back the store up, encrypted, and read the copy back."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.BACK_UP) as session,
    ):
        store = session.store
        made = make_backup(
            store.home, store.key, store.clock, to=to.absolute() if to else None
        )
        data = {
            "path": str(made.path),
            "made_at": made.made_at.isoformat(),
            "schema": made.schema_number,
            "documents": made.documents,
            "size_bytes": made.size_bytes,
        }
        tell(as_json, data, f"{made.path}, {made.size_bytes / 1e6:,.1f} MB")


@app.command()
def restore(
    source: Annotated[
        Path,
        typer.Argument(
            metavar="FROM", exists=True, file_okay=False, help="A backup's folder."
        ),
    ],
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Put a backup in the store's place; the store that was there is set aside.

    Sign in as on the day of the backup, as administrator.
    """
    with refusals_told(as_json):
        home, way = Home.default(), our_way()
        name = sign_in_name(sign_in, Home(source.absolute()), way)
        done = restore_store(
            home,
            source.absolute(),
            way,
            name,
            passphrase(passphrase_file),
            record=partial(record_restore, sign_in_name=name, clock=way.clock),
        )
        data = {
            "home": str(home.path),
            "made_at": done.backup.made_at.isoformat(),
            "schema": done.backup.schema_number,
            "documents": len(done.backup.documents),
            "set_aside": str(done.aside) if done.aside else None,
        }
        lines = [f"The store of {done.backup.made_at:%d %b %Y %H:%M} UTC is in place."]
        if done.aside:
            lines.append(f"The one that was there is kept in {done.aside}")
        tell(as_json, data, *lines)


@app.command()
def recover(
    sign_in: As = "",
    name: Annotated[
        str,
        typer.Option(help="Full name, for somebody who is not on the list of staff."),
    ] = "",
    key_file: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="Whose first line is the sheet's key."
        ),
    ] = None,
    organisation_key: Annotated[
        Path | None,
        typer.Option(
            exists=True, dir_okay=False, help="The organisation's private key (PEM)."
        ),
    ] = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Get back in by the recovery sheet, and set a new passphrase."""
    with refusals_told(as_json):
        home, way = Home.default(), our_way()
        require_store(home)
        if key_file is not None and organisation_key is not None:
            raise ClerkError("Give the sheet's key or the organisation's, not both.")
        who = sign_in or asked("Sign-in name to get in by")
        key: str | bytes
        if organisation_key is not None:
            key = organisation_key.read_bytes()
        else:
            key = first_line(key_file) if key_file else asked("Recovery key")
        secret = new_passphrase(passphrase_file)
        check_passphrase(secret, who)
        command = Recovery(who, name)

        def record(opened: Store) -> None:
            record_recovery(command, opened.writer, opened.clock)

        with recover_store(home, way, key, who, secret, record) as store:
            session = at(store, who)
        data = {
            "sign_in_name": session.sign_in_name,
            "roles": sorted(session.actor.roles),
        }
        tell(as_json, data, f"{who} can sign in with the new passphrase.")
