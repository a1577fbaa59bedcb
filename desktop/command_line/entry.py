"""Getting into the store from the command line: whose, and by which passphrase."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from db.domain.permissions import Action
from db.errors import ClerkError
from db.store.belonging import COPIED
from db.store.home import Home
from db.store.store import require_store
from db.store.way import Way
from desktop.admin.signing_in import SignedIn, sign_in
from desktop.command_line.our_way import our_way

PASSPHRASE = "GUILDHALL_PASSPHRASE"  # noqa: S105 - the variable's name, no secret

As = Annotated[
    str,
    typer.Option(
        "--as",
        metavar="NAME",
        envvar="GUILDHALL_SIGN_IN",
        help="Your sign-in name; asked for where several people sign in.",
    ),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file",
        exists=True,
        dir_okay=False,
        readable=True,
        help=f"Whose first line is the passphrase; else {PASSPHRASE}, else a prompt.",
    ),
]


def passphrase(file: Path | None) -> str:
    """Return the passphrase from *file*, the environment, or a hidden prompt."""
    given = os.environ.get(PASSPHRASE)
    if file is not None:
        return first_line(file)
    return given if given is not None else _ask("Passphrase")


def new_passphrase(file: Path | None, *, whose: str = "") -> str:
    """Return a passphrase that is being chosen; a prompt asks for it twice.

    For a new store the environment's will do; for a colleague's (*whose*) not,
    as that one opens the store.
    """
    if file is not None:
        return first_line(file)
    if whose:
        return _ask(f"New passphrase for {whose}", twice=True)
    given = os.environ.get(PASSPHRASE)
    return given if given is not None else _ask("New passphrase", twice=True)


def first_line(file: Path) -> str:
    """Return the first line of *file*, without its end. Raises ClerkError."""
    try:
        lines = file.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise ClerkError(
            "The file can't be read. Give one that holds a line of text in UTF-8."
        ) from error
    if not lines or not lines[0]:
        raise ClerkError("The file's first line is empty. Write the secret there.")
    return lines[0]


def asked(prompt: str) -> str:
    """Return what somebody typed at *prompt*, in sight."""
    return str(typer.prompt(prompt, err=True)).strip()


def sign_in_name(given: str, home: Home, way: Way) -> str:
    """Return *given*, or the one name there is, or what is typed at a prompt."""
    if given:
        return given
    names = way.ring(home.slots).sign_in_names()
    return names[0] if len(names) == 1 else asked("Sign-in name")


@contextmanager
def signed_in(
    name: str, file: Path | None, action: Action, secret: str | None = None
) -> Iterator[SignedIn]:
    """Open the store for somebody who may do *action*, and close it afterwards.

    *secret* is their passphrase, where it was asked for already.

    Raises WrongPassphrase, NotAllowed, StoreRefused, Unavailable.
    """
    home, way = Home.default(), our_way()
    require_store(home)
    name = sign_in_name(name, home, way)
    session = sign_in(home, way, name, secret or passphrase(file))
    try:
        if session.store.was_copied:
            typer.echo(COPIED, err=True)
        session.actor.require(action)
        yield session
    finally:
        session.store.close()


def _ask(prompt: str, *, twice: bool = False) -> str:
    return str(
        typer.prompt(prompt, hide_input=True, confirmation_prompt=twice, err=True)
    )
