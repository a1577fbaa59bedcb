"""The form that saves a complaint as one file for the ombudsman."""

from __future__ import annotations

from pathlib import Path

from db.store.files import write_whole
from db.store.unit_of_work import UnitOfWork
from desktop.casework.forms.document_forms import chosen_path
from desktop.casework.ombudsman_file import file_content
from desktop.casework.sections.look import Look
from desktop.casework.use_cases.exporting import (
    ComplaintExported,
    ExportComplaint,
    export_complaint,
)
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work


def export_form(look: Look) -> Form:
    """Return the form of the export; its file's name tells nothing of anybody."""
    page = look.page
    here = str(Path.home() / f"ombudsman-{page.reference}.txt")

    def work(said: Answers) -> Work:
        path = chosen_path(said)
        command = ExportComplaint(said.line("reason"), page.id)

        def export(uow: UnitOfWork) -> ComplaintExported:
            exported = export_complaint(command, uow)
            write_whole(path, file_content(path, exported.data))
            return exported

        return export

    return Form(
        "",
        say("Everything for the ombudsman, in one file"),
        (
            Ask("reason", say("What it is for"), required=True),
            Ask(
                "path",
                say("Save it as"),
                Kind.SAVE_AS,
                value=here,
                hint=say("Ends in .txt to be read, in .json for a program"),
                required=True,
            ),
        ),
        say("Save the file"),
        work,
        say("Saved; that it left is kept on the case"),
        final=True,
        note=say(
            "The complaint, both answers, every deadline with its working, remedies,"
            " lessons and the whole story."
        ),
    )
