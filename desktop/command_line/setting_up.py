"""`guildhall init`: a new store, its first administrator, its recovery sheet."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Annotated

import typer

from db.clock import uk_date
from db.domain.names import check_name
from db.domain.passphrases import check_passphrase
from db.domain.permissions import Action
from db.domain.sign_in_names import check_sign_in_name
from db.domain.written import Gathered
from db.errors import ClerkError, FieldProblem
from db.store.files import write_whole
from db.store.home import Home
from db.store.making import require_none
from db.store.unit_of_work import UnitOfWork
from desktop.admin.recovery_sheet.render import RecoverySheet, render_recovery_sheet
from desktop.admin.use_cases.set_up import SetUp, set_up_store
from desktop.admin.use_cases.taking_back import new_recovery_sheet
from desktop.command_line.answers import AsJson, refusals_told, tell
from desktop.command_line.entry import (
    As,
    PassphraseFile,
    asked,
    new_passphrase,
    signed_in,
)
from desktop.command_line.our_way import our_way

app = typer.Typer()


@app.command()
def init(
    organisation: Annotated[
        str, typer.Option(help="The council's or the association's name.")
    ] = "",
    name: Annotated[str, typer.Option(help="The first administrator's name.")] = "",
    sign_in_name: Annotated[
        str, typer.Option("--sign-in-name", help="What they sign in by.")
    ] = "",
    passphrase_file: PassphraseFile = None,
    organisation_key: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            dir_okay=False,
            help="An X25519 public key (PEM) that recovers the store instead of a "
            "printed sheet.",
        ),
    ] = None,
    sheet: Annotated[
        Path | None,
        typer.Option(dir_okay=False, help="Save the recovery sheet there, as PDF."),
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Make a new store on this PC, with its first administrator."""
    with refusals_told(as_json):
        home, way = Home.default(), our_way()
        require_none(home)
        command = _asked_set_up(organisation, name, sign_in_name, passphrase_file)
        _check_free(sheet)
        public = organisation_key.read_bytes() if organisation_key else None
        store, key = set_up_store(command, home, way, organisation_key=public)
        with store:
            store_id, made_at = str(store.meta().store_id), way.clock()
        data = {
            "home": str(home.path),
            "store_id": store_id,
            "sign_in_name": command.sign_in_name,
            "recovery_key": key,
            "sheet": str(sheet) if sheet and key else None,
        }
        if sheet is not None and key is not None:
            _save(sheet, key, command.organisation, store_id, made_at, home)
        tell(as_json, data, *_welcome(home, key, sheet))


@app.command("sheet")
def new_sheet(
    file: Annotated[Path, typer.Argument(dir_okay=False, help="Where the PDF goes.")],
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Make a new recovery sheet; the one before opens nothing any more."""
    with refusals_told(as_json):
        _check_free(file)
        with signed_in(sign_in, passphrase_file, Action.RECOVER_STORE) as session:
            store = session.store
            unit = UnitOfWork(store.writer, session.actor, store.clock)
            store_id, council = str(store.meta().store_id), session.organisation

            def save(key: str) -> None:
                _save(file, key, council, store_id, store.clock(), store.home)

            key = new_recovery_sheet(unit, store, save)
        data = {"sheet": str(file), "recovery_key": key, "store_id": store_id}
        tell(as_json, data, *_where_the_sheet_is(file))


def _check_free(file: Path | None) -> None:
    if file is not None and file.exists():
        raise ClerkError("There is a file where the sheet would go. Name another.")


def _save(
    file: Path, key: str, council: str, store_id: str, at: datetime, home: Home
) -> None:
    paper = RecoverySheet(key, council, store_id, uk_date(at), str(home.path))
    write_whole(file.absolute(), render_recovery_sheet(paper))


def _where_the_sheet_is(file: Path) -> list[str]:
    return [
        f"The recovery sheet is in {file}",
        "Print it, lock it away, and delete the file.",
    ]


def _asked_set_up(
    organisation: str, name: str, sign_in_name: str, file: Path | None
) -> SetUp:
    """Return what was given, asking for what was not. Raises FieldProblem(s)."""
    organisation = organisation or asked("Name of the council or association")
    name = name or asked("Your name")
    sign_in_name = sign_in_name or asked("Sign-in name")
    secret = new_passphrase(file)
    problems = Gathered()
    if not organisation.strip():
        problems.keep(FieldProblem("organisation", "Enter the council's name."))
    problems.take(lambda: check_name(name), "name")
    problems.take(lambda: check_sign_in_name(sign_in_name))
    problems.take(lambda: check_passphrase(secret, sign_in_name, organisation))
    problems.check()
    return SetUp(organisation.strip(), name, sign_in_name.strip(), secret)


def _welcome(home: Home, key: str | None, sheet: Path | None) -> list[str]:
    lines = [f"The store is made, in {home.path}"]
    if key is None:
        return [*lines, "The organisation's private key recovers it."]
    if sheet is not None:
        return [*lines, *_where_the_sheet_is(sheet)]
    return [
        *lines,
        "Recovery key, shown this once. Write it down and lock it away:",
        f"  {key}",
    ]
