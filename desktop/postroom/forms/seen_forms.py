"""Forms beside a document: another behind it, a copy again, indexed again."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from uuid import UUID

from sqlalchemy.orm import Session

from db.changes import Changes
from db.errors import FieldProblem
from db.queries.post.seen import CopyLine, Seen, waiting_found
from db.queries.post.standing import Standing
from db.store.documents import Documents
from db.store.files import write_whole
from db.store.unit_of_work import UnitOfWork
from desktop.forms.form import Answers, Ask, Form, Found, Kind
from desktop.forms.saving import Work
from desktop.postroom.forms.sheet_forms import path_in
from desktop.postroom.use_cases.arranging import (
    MergeDocuments,
    UndoEdit,
    merge_documents,
    undo_edit,
)
from desktop.postroom.use_cases.index_again import IndexAgain, index_again
from desktop.postroom.use_cases.redacting import TakeCopy, take_copy
from desktop.postroom.wording import joined, say


def join_form(document_id: UUID) -> Form:
    """Return the form that puts a document that waits behind this one."""

    def work(given: Answers) -> Work:
        other = given.found("other_id")
        if other is None:
            raise FieldProblem("other_id", "Choose a document from the list")
        return partial(merge_documents, MergeDocuments(document_id, other))

    return Form(
        "",
        say("Put another document behind this one"),
        (
            Ask(
                "other_id",
                say("Which document"),
                Kind.FOUND,
                hint=say("Words that stand in it, or its reference"),
                required=True,
                find=partial(_find, document_id),
                nothing=say("No document that waits has these words"),
            ),
        ),
        say("Put it behind"),
        work,
        say("Joined"),
        undo=_undo,
        note=say("Only a document that nobody has filed yet can go behind another."),
    )


def index_again_form(found: Seen) -> Form:
    """Return the form that brings a filed document back to be indexed.

    Whatever it set going is said first: nothing of that is taken back with it.
    """
    line, stands = found.line, found.standing or Standing()
    notes = [
        say(
            "It leaves its case, tray and person and waits to be indexed. "
            "Where it stood, and why, stays on this page."
        )
    ]
    for reference in stands.opened():
        words = say(
            "It opened the case {reference}, whose clocks run on: close that case, "
            "or link it to the right one."
        )
        notes.append(words.format(reference=reference))
    if stands.came_back:
        notes.append(
            say("The address that it doubted stays doubted: say there if it holds.")
        )
    return Form(
        f"post.index_again/{line.id}",
        say("Index it again"),
        (
            Ask(
                "reason",
                say("What was wrong"),
                hint=say("Like “filed to another person of this name”"),
                required=True,
            ),
        ),
        say("Bring it back"),
        lambda given: partial(
            index_again, IndexAgain(line.id, given.line("reason"), line.version)
        ),
        say("It waits to be indexed again"),
        note="\n\n".join(notes),
    )


def copy_again_form(documents: Documents, line: CopyLine, reference: str) -> Form:
    """Return the form that saves a redacted copy once more."""
    here = str(Path.home() / f"{reference}.pdf")
    return Form(
        "",
        say("Save the copy again"),
        (Ask("path", say("Save it as"), Kind.SAVE_AS, value=here, required=True),),
        say("Save the copy"),
        lambda given: partial(_save, documents, line.id, path_in(given)),
        say("The copy is saved"),
        final=True,
    )


def _find(without: UUID, session: Session, text: str) -> list[Found]:
    return [
        Found(
            line.id,
            line.title or say("Not indexed yet"),
            joined(
                line.reference,
                say("1 page")
                if line.pages == 1
                else say("{n} pages").format(n=line.pages),
            ),
        )
        for line in waiting_found(session, text, without)
    ]


def _undo(changes: Changes) -> Work | None:
    if changes.id is None:
        return None
    return partial(undo_edit, UndoEdit(changes.id))


def _save(documents: Documents, copy_id: UUID, path: Path, uow: UnitOfWork) -> Changes:
    taken = take_copy(TakeCopy(copy_id), uow)
    write_whole(path, documents.get(taken.content))
    return taken
