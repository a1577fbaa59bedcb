"""A copy of a document leaves the program, on purpose and with a reason."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from db.domain.documents import SUFFIXES
from db.errors import FieldProblem
from db.store.documents import Documents
from db.store.files import write_whole
from db.store.unit_of_work import UnitOfWork
from desktop.casework.use_cases.case_documents import (
    DocumentShown,
    ExportDocument,
    export_document,
)
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work


def chosen_path(said: Answers) -> Path:
    """Return where a file is to go. Raises FieldProblem for ``path``."""
    typed = said.line("path").strip()
    path = Path(typed).expanduser()
    if not typed or path.is_dir() or not path.parent.is_dir():
        raise FieldProblem("path", say("Choose a folder that is there"))
    return path


def copy_form(shown: DocumentShown, documents: Documents) -> Form:
    """Return the form of a copy; its file's name tells nothing of anybody."""
    suffix = SUFFIXES.get(shown.media_type, "")
    here = str(Path.home() / f"{shown.reference}{suffix}")

    def work(said: Answers) -> Work:
        path = chosen_path(said)
        command = ExportDocument(shown.id, said.line("reason")) if shown.id else None
        if command is None:
            raise FieldProblem("path", say("This document is not here"))
        return partial(_copy, command, path, documents)

    return Form(
        "",
        say("Save a copy outside the program"),
        (
            Ask("reason", say("What it is for"), required=True),
            Ask("path", say("Save it as"), Kind.SAVE_AS, value=here, required=True),
        ),
        say("Save the copy"),
        work,
        say("Saved; who took it, and what for, is kept"),
        final=True,
        note=say(
            "The copy is a plain file: whoever opens that folder can read it."
            " Nothing looks after it any more."
        ),
    )


def _copy(
    command: ExportDocument, path: Path, documents: Documents, uow: UnitOfWork
) -> DocumentShown:
    shown = export_document(command, uow)
    write_whole(path, documents.get(shown.content))
    return shown
