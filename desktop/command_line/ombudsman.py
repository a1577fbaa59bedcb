"""`guildhall ombudsman`: one complaint as its ombudsman asks for it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from db.domain.permissions import Action
from db.store.files import write_whole
from db.store.unit_of_work import UnitOfWork
from desktop.casework.ombudsman_file import export_text, file_content
from desktop.casework.use_cases.exporting import ExportComplaint, export_complaint
from desktop.command_line.answers import AsJson, refusals_told, say, tell
from desktop.command_line.entry import As, PassphraseFile, signed_in

app = typer.Typer()


@app.command()
def ombudsman(
    reference: Annotated[str, typer.Argument(help="Like GH-7K3M-92QX-4TD.")],
    reason: Annotated[
        str, typer.Option("--reason", help="What it is for; kept on the case.")
    ],
    out: Annotated[
        Path | None,
        typer.Option(
            "--out", dir_okay=False, help="A file; JSON where it ends in .json."
        ),
    ] = None,
    sign_in: As = "",
    passphrase_file: PassphraseFile = None,
    as_json: AsJson = False,
) -> None:
    """Print or save all that the ombudsman asks for of one complaint.

    That it left, and what for, stays on the case and in the log of who looked.
    """
    with (
        refusals_told(as_json),
        signed_in(sign_in, passphrase_file, Action.EXPORT_COMPLAINTS) as session,
    ):
        store = session.store
        unit = UnitOfWork(store.writer, session.actor, store.clock)
        command = ExportComplaint(reason, reference=reference)
        data = dict(export_complaint(command, unit).data)
        if out is None:
            tell(as_json, data, export_text(data).rstrip())
            return
        write_whole(out, file_content(out, data))
        tell(as_json, {"reference": data["reference"], "file": str(out)})
        say("Saved. It holds personal data: send it safely.")
