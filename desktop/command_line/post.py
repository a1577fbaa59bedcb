"""`guildhall post`: files and paper into the store, by the same steps as the window."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from threading import Event
from typing import Annotated, Any

import typer

from db.domain.permissions import Action
from db.domain.post.profiles import Duplex
from db.domain.post.states import Source
from db.errors import ClerkError, FieldProblem
from db.queries.post.profiles import scan_profiles
from desktop.command_line.answers import AsJson, refusals_told, say, tell
from desktop.command_line.entry import As, PassphraseFile, first_line, signed_in
from desktop.command_line.post_desk import PostDesk
from desktop.postroom.intake.files.taking_in import Destination, take_in
from desktop.postroom.intake.scanning.profiles import profile_called, wanted_by
from desktop.postroom.intake.scanning.scan import Way, settings_of
from desktop.postroom.intake.scanning.scanners import scanner_here
from desktop.postroom.intake.scanning.settings import Wanted
from desktop.postroom.scan_run import Aim, Manner, ScanRun

app = typer.Typer(name="post", help="Bring post in: files, e-mails, scanned paper.")

Batch = Annotated[
    str, typer.Option(metavar="REFERENCE", help="Into this batch; else into a new one.")
]


@app.command("import")
def import_(
    paths: Annotated[
        list[Path], typer.Argument(help="Files, e-mails (.eml) and folders of them.")
    ],
    batch: Batch = "",
    password_file: Annotated[
        Path | None,
        typer.Option(
            exists=True,
            dir_okay=False,
            help="Whose first line opens files that ask for a password.",
        ),
    ] = None,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Take files in, read them, and say what became of each."""
    for path in paths:
        if not os.path.lexists(path):
            raise typer.BadParameter(f"There is no file {path}")
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.CAPTURE_PAGES) as session,
        PostDesk(session, as_json=as_json) as desk,
    ):
        batch_id = desk.batch(batch, Source.FILES)
        to = Destination(batch_id=batch_id)
        taken = []
        for each in take_in(desk.store, paths, to, Event().wait):
            taken.append(each)
            desk.line.wake()
        desk.run_out()
        secret = first_line(password_file) if password_file is not None else None
        desk.open_protected(batch_id, secret)
        for each in taken:
            desk.tell_of(str(each.path), each.intake_id, each.aside_id)


@app.command()
def scanners(
    device: Annotated[
        str, typer.Option(help="Everything that can be set at this one.")
    ] = "",
    as_json: AsJson = False,
) -> None:
    """Say which scanners there are, or what one of them offers."""
    with refusals_told(as_json):
        scanner = scanner_here()
        if not device:
            found = scanner.devices()
            tell(
                as_json,
                [{"device": each.name, "name": each.words} for each in found],
                *(f"{each.name}: {each.words}" for each in found),
            )
            return
        options = scanner.options(device)
        tell(
            as_json,
            [
                {
                    "option": each.name,
                    "kind": each.kind.value,
                    "choices": list(each.choices),
                    "from": each.least,
                    "to": each.most,
                    "unit": each.unit,
                    "value": each.value,
                    "active": each.active,
                }
                for each in options
            ],
            *(
                f"{each.name}: {', '.join(each.choices) or each.kind.value}"
                for each in options
                if each.active
            ),
        )


@app.command()
def scan(
    device: Annotated[
        str, typer.Option(help="As “guildhall post scanners” has it.")
    ] = "",
    profile: Annotated[
        str, typer.Option(metavar="KEY", help="A scan profile's key or name.")
    ] = "",
    source: Annotated[str, typer.Option(help="Else the feeder, if there is one.")] = "",
    mode: Annotated[str, typer.Option(help="colour, grey or black.")] = "",
    resolution: Annotated[int, typer.Option(min=0, help="Dots an inch.")] = 0,
    paper: Annotated[str, typer.Option(help="A4, A5, A3, Letter …")] = "",
    duplex: Annotated[
        Duplex | None, typer.Option(help="Which sides; two passes for simplex feeders.")
    ] = None,
    option: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="An option of the scanner's."),
    ] = None,
    most: Annotated[int, typer.Option(min=0, help="No more sheets than these.")] = 0,
    batch: Batch = "",
    add_to: Annotated[
        str, typer.Option(metavar="REFERENCE", help="Add the pages to this document.")
    ] = "",
    go_on: Annotated[
        bool, typer.Option("--go-on", help="Go on with the stack that was cut off.")
    ] = False,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Scan a stack, read it, and say what became of it."""
    given: dict[str, Any] = {
        "source": source,
        "mode": mode,
        "resolution_dpi": resolution,
        "paper": paper,
        "duplex": duplex.value if duplex is not None else "",
    }
    changes = {name: value for name, value in given.items() if value}
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.CAPTURE_PAGES) as session,
        PostDesk(session, as_json=as_json) as desk,
    ):
        if option:
            changes["options"] = _options(option)
        wanted, asks = Wanted(**changes), sys.stdin.isatty() and not as_json
        if profile:
            chosen = profile_called(desk.store.read(scan_profiles), profile)
            if "options" in changes:
                changes["options"] = {**chosen.options, **changes["options"]}
            wanted, device = wanted_by(chosen, changes), device or chosen.device or ""
            asks = asks and chosen.asks_for_more
        way = Way(scanner_here(), device or _only_device(), wanted)
        aim = Aim()
        if not go_on:
            settings_of(way)  # asked first: refused, no batch is begun
            aim = (
                Aim(document_id=desk.document(add_to))
                if add_to
                else Aim(desk.batch(batch, Source.SCANNER))
            )
        manner = Manner(lambda: way, profile or None, asks, most or None)
        run = ScanRun(desk.store, manner, aim)
        intake_id, words = desk.scan(run, goes_on=go_on, asks=asks)
        desk.run_out()
        desk.tell_of(way.device, intake_id, None)
        if words:
            raise ClerkError(words)


def _options(given: list[str]) -> dict[str, str]:
    """Return what ``--set`` says. Raises FieldProblem."""
    pairs = [each.partition("=") for each in given]
    if any(not name or not mark for name, mark, _ in pairs):
        raise FieldProblem("set", "Write --set NAME=VALUE")
    return {name: value for name, _, value in pairs}


def _only_device() -> str:
    """Return the one scanner there is. Raises ClerkError."""
    devices = scanner_here().devices()
    if not devices:
        raise ClerkError("There is no scanner here. Check its cable and its power.")
    if len(devices) > 1:
        for each in devices:
            say(f"{each.name}: {each.words}")
        raise FieldProblem("device", "There are several scanners: say --device NAME")
    return devices[0].name
