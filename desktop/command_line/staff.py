"""`guildhall staff`: who may open the store, and what they may do in it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.changes import Changes
from db.domain.permissions import ROLE_NAMES, Action, Role
from db.queries.staff import StaffLine, staff_called
from db.queries.staff import staff as everyone
from db.store.sessions import reading
from db.store.unit_of_work import UnitOfWork
from desktop.admin.signing_in import SignedIn
from desktop.admin.use_cases.passphrases import (
    ChangePassphrase,
    GiveNewPassphrase,
    change_passphrase,
    give_new_passphrase,
)
from desktop.admin.use_cases.staff import (
    AddStaff,
    ReadmitStaff,
    RemoveStaff,
    SetRoles,
    add_staff,
    readmit_staff,
    remove_staff,
    set_roles,
)
from desktop.command_line.answers import AsJson, refusals_told, tell
from desktop.command_line.entry import As, PassphraseFile, new_passphrase, signed_in
from desktop.command_line.entry import passphrase as own_passphrase

app = typer.Typer(name="staff", no_args_is_help=True)

Who = Annotated[str, typer.Argument(metavar="NAME", help="Their sign-in name.")]
Roles = Annotated[list[Role], typer.Option("--role", help="Give it once for each.")]
NewPassphraseFile = Annotated[
    Path | None,
    typer.Option(
        exists=True,
        dir_okay=False,
        help="Whose first line is the new passphrase; else a prompt.",
    ),
]


@app.callback()
def staff() -> None:
    """Keep the list of who may open the store, and their roles."""


@app.command("list")
def list_staff(
    left: Annotated[bool, typer.Option("--left", help="And those who left.")] = False,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """List who works here."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.EDIT_STAFF) as session,
        reading(session.store.readers, session.actor) as reader,
    ):
        lines = everyone(reader, with_left=left)
        tell(as_json, [_data(line) for line in lines], *map(_words, lines))


@app.command()
def add(
    name: Who,
    full_name: Annotated[str, typer.Option("--name", help="Their full name.")],
    role: Roles,
    job: Annotated[str, typer.Option(help="What colleagues call their post.")] = "",
    phone: Annotated[str, typer.Option(help="Their number at work.")] = "",
    new_passphrase_file: NewPassphraseFile = None,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Let somebody new sign in."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.EDIT_STAFF) as session,
    ):
        command = AddStaff(
            full_name,
            name,
            frozenset(role),
            new_passphrase(new_passphrase_file, whose=name),
            job or None,
            phone or None,
        )
        add_staff(command, _unit(session), session.store, session.organisation)
        _show(session, name, as_json)


@app.command()
def roles(
    name: Who,
    role: Roles,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Give somebody these roles, and no others; nobody changes their own."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.EDIT_STAFF) as session,
    ):
        line = _called(session, name)
        set_roles(SetRoles(line.id, frozenset(role)), _unit(session))
        _show(session, name, as_json)


@app.command()
def remove(
    name: Who,
    cover: Annotated[
        str, typer.Option(help="Who takes their calls and callers (sign-in name).")
    ] = "",
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Take somebody off the list; what they recorded keeps their name."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.EDIT_STAFF) as session,
    ):
        line = _called(session, name)
        taker = _called(session, cover).id if cover else None
        done: Changes = remove_staff(
            RemoveStaff(line.id, taker), _unit(session), session.store
        )
        tell(
            as_json,
            {"removed": line.sign_in_name, "touched": sorted(done.kinds)},
            f"{line.sign_in_name} can't open the store any more.",
        )


@app.command()
def readmit(
    name: Who,
    role: Roles,
    new_passphrase_file: NewPassphraseFile = None,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Let somebody who had left sign in again, with a new passphrase."""
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.EDIT_STAFF) as session,
    ):
        line = _called(session, name, with_left=True)
        new = new_passphrase(new_passphrase_file, whose=name)
        readmit_staff(
            ReadmitStaff(line.id, frozenset(role), new),
            _unit(session),
            session.store,
            session.organisation,
        )
        _show(session, name, as_json)


@app.command()
def passphrase(
    name: Annotated[
        str,
        typer.Argument(metavar="[NAME]", help="A colleague's sign-in name, or yours."),
    ] = "",
    new_passphrase_file: NewPassphraseFile = None,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Change your own passphrase, or give a colleague a new one."""
    with refusals_told(as_json):
        old = own_passphrase(passphrase_file)
        theirs = bool(name) and name.casefold() != sign_in.casefold()
        action = Action.EDIT_STAFF if theirs else Action.VIEW_GUIDANCE
        with signed_in(sign_in, passphrase_file, action, old) as session:
            whose = name or session.sign_in_name
            new = new_passphrase(new_passphrase_file, whose=whose)
            if whose.casefold() == session.sign_in_name.casefold():
                change = ChangePassphrase(session.sign_in_name, old, new)
                change_passphrase(change, session.store, session.organisation)
            else:
                give = GiveNewPassphrase(_called(session, whose).id, new)
                give_new_passphrase(
                    give, _unit(session), session.store, session.organisation
                )
            tell(
                as_json,
                {"changed": whose},
                f"From now on {whose} signs in with the new passphrase.",
            )


def _unit(session: SignedIn) -> UnitOfWork:
    return UnitOfWork(session.store.writer, session.actor, session.store.clock)


def _called(session: SignedIn, name: str, *, with_left: bool = False) -> StaffLine:
    with reading(session.store.readers, session.actor) as reader:
        return staff_called(reader, name, with_left=with_left)


def _show(session: SignedIn, name: str, as_json: bool) -> None:
    line = _called(session, name)
    tell(as_json, _data(line), _words(line))


def _data(line: StaffLine) -> dict[str, object]:
    return {
        "sign_in_name": line.sign_in_name,
        "name": line.name,
        "job": line.job,
        "roles": [role.value for role in line.roles],
        "away": line.away,
        "cover": line.cover,
        "left_at": line.left_at.isoformat() if line.left_at else None,
    }


def _words(line: StaffLine) -> str:
    held = ", ".join(ROLE_NAMES[role] for role in line.roles)
    more = " (away)" if line.away else " (left)" if line.left_at else ""
    return f"{line.sign_in_name:<16}  {line.name}{more}: {held}"
