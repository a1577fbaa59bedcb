"""Keeping a store safe: looking it over, backups, and getting back in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.domain.passphrases import check_passphrase
from db.domain.permissions import Action
from db.errors import ClerkError
from db.store.audit import last_head
from db.store.home import Home
from db.store.proof import ByPassphrase, BySheet
from db.store.store import require_store
from db.store.way import Way
from desktop.admin.keeping import TakeBack, back_up, get_back_in, look_over, take_back
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

FullName = Annotated[
    str,
    typer.Option(
        "--name", help="Full name, for somebody who is not on the list of staff."
    ),
]
KeyFile = Annotated[
    Path | None,
    typer.Option(
        exists=True, dir_okay=False, help="Whose first line is the sheet's key."
    ),
]
OrganisationKey = Annotated[
    Path | None,
    typer.Option(
        exists=True, dir_okay=False, help="The organisation's private key (PEM)."
    ),
]


@app.command()
def verify(
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Look over everything in the store; nothing is mended."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.VERIFY_STORE) as session,
    ):
        found = look_over(session.actor, session.store)
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
        made = back_up(session.actor, session.store, to.absolute() if to else None)
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
    by_sheet: Annotated[
        bool,
        typer.Option("--sheet", help="By the recovery sheet; its key is asked for."),
    ] = False,
    name: FullName = "",
    key_file: KeyFile = None,
    organisation_key: OrganisationKey = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Put a backup in the store's place; the store that was there is set aside.

    Sign in as on the day of the backup, as administrator; or by the recovery
    sheet, choosing a new passphrase.
    """
    with refusals_told(as_json):
        home, way = Home.default(), our_way()
        backup_path = source.absolute()
        proof: ByPassphrase | BySheet
        if by_sheet or key_file is not None or organisation_key is not None:
            proof = _by_sheet(sign_in, key_file, organisation_key, passphrase_file)
        else:
            who = _who_restores(sign_in, backup_path, home, way)
            proof = ByPassphrase(who, passphrase(passphrase_file))
        done = take_back(TakeBack(backup_path, proof, name), home, way)
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
    name: FullName = "",
    key_file: KeyFile = None,
    organisation_key: OrganisationKey = None,
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Get back in by the recovery sheet, and set a new passphrase."""
    with refusals_told(as_json):
        home, way = Home.default(), our_way()
        require_store(home)
        proof = _by_sheet(sign_in, key_file, organisation_key, passphrase_file)
        session = get_back_in(proof, name, home, way)
        session.store.close()
        who = proof.sign_in_name
        data = {
            "sign_in_name": session.sign_in_name,
            "roles": sorted(session.actor.roles),
        }
        tell(as_json, data, f"{who} can sign in with the new passphrase.")


def _who_restores(given: str, backup: Path, home: Home, way: Way) -> str:
    """Return the name to sign in by: of the backup's slots, or today's without."""
    if not given and not Home(backup).slots.exists():
        return sign_in_name(given, home, way)
    return sign_in_name(given, Home(backup), way)


def _by_sheet(
    given: str,
    key_file: Path | None,
    organisation_key: Path | None,
    passphrase_file: Path | None,
) -> BySheet:
    """Return what a recovery takes, asking for what was not given."""
    if key_file is not None and organisation_key is not None:
        raise ClerkError("Give the sheet's key or the organisation's, not both.")
    who = given or asked("Sign-in name to get in by")
    key: str | bytes
    if organisation_key is not None:
        key = organisation_key.read_bytes()
    else:
        key = first_line(key_file) if key_file else asked("Recovery key")
    secret = new_passphrase(passphrase_file)
    check_passphrase(secret, who)
    return BySheet(key, who, secret)
