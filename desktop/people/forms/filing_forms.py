"""Notes, and what was filed under the wrong person."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from db.changes import Changes
from db.errors import FieldProblem
from db.queries.people.rows import MergedRecord, PersonPage
from db.queries.people.timeline_detail import DetailLine, TimelineDetail
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.people.forms.here import Here
from desktop.people.use_cases.filing import (
    Filed,
    Moved,
    MoveFiledItem,
    ReportBreach,
    move_filed_item,
    report_breach,
)
from desktop.people.use_cases.in_confidence import (
    ConfidenceShown,
    ReadInConfidence,
    read_in_confidence,
)
from desktop.people.use_cases.merging import UndoMerge, undo_merge
from desktop.people.use_cases.notes import (
    AddNote,
    NoteShown,
    ReadStruckNote,
    StrikeOutNote,
    add_note,
    read_struck_note,
    strike_out_note,
)
from desktop.people.wording import say


def note_form(page: PersonPage) -> Form:
    """Return the form of a note."""
    return Form(
        f"person.note/{page.id}",
        say("Add a note"),
        (
            Ask(
                "note",
                say("What is to be remembered"),
                Kind.LONG,
                hint=say("Kept as it is written; the person may ask to read it"),
                required=True,
            ),
        ),
        say("Add note"),
        lambda said: partial(add_note, AddNote(page.id, said.line("note"))),
        say("Note added"),
        final=True,
    )


def strike_out_form(note: TimelineDetail) -> Form:
    """Return the form that strikes a note out."""
    return Form(
        "",
        say("Strike the note out"),
        (Ask("reason", say("Why it is struck out"), required=True),),
        say("Strike out"),
        lambda said: partial(
            strike_out_note,
            StrikeOutNote(note.id, note.version, said.line("reason")),
        ),
        say("Struck out"),
        note=say("Its place stays; only data protection can read it afterwards."),
    )


def read_struck_form(note: TimelineDetail) -> Form:
    """Return the form that shows a struck-out note, for a reason."""
    return Form(
        "",
        say("Read the struck-out note"),
        (Ask("reason", say("Why you look"), required=True),),
        say("Show it"),
        lambda said: partial(
            read_struck_note, ReadStruckNote(note.id, said.line("reason"))
        ),
        shows=lambda changes: changes.words if isinstance(changes, NoteShown) else "",
        note=say("That you looked is kept, with your reason."),
    )


def in_confidence_form(
    enquiry: TimelineDetail, words: Callable[[tuple[DetailLine, ...]], str]
) -> Form:
    """Return the form that shows what was said in confidence, for a reason."""

    def shown(changes: Changes) -> str:
        return words(changes.lines) if isinstance(changes, ConfidenceShown) else ""

    return Form(
        "",
        say("Read what was said in confidence"),
        (Ask("reason", say("Why you look"), required=True),),
        say("Show it"),
        lambda said: partial(
            read_in_confidence, ReadInConfidence(enquiry.id, said.line("reason"))
        ),
        shows=shown,
        note=say("That you looked is kept, with your reason."),
    )


def move_form(item: TimelineDetail, here: Here) -> Form:
    """Return the form that files an item under somebody else."""

    def work(said: Answers) -> Work:
        to = said.someone("to_person_id")
        if to is None:
            raise FieldProblem("to_person_id", say("Choose whose it is"))
        command = MoveFiledItem(
            Filed(item.kind),
            item.id,
            item.version,
            to,
            said.line("reason"),
            said.yes("left_building"),
        )
        return partial(move_filed_item, command)

    def follow_up(changes: Changes) -> Form | None:
        if isinstance(changes, Moved) and changes.offer_breach_report:
            return breach_form(changes.id, here)
        return None

    return Form(
        "",
        say("File it under somebody else"),
        (
            Ask(
                "to_person_id",
                say("Whose it is"),
                Kind.PERSON,
                hint=say("Name, phone or reference"),
                required=True,
            ),
            Ask("reason", say("Why it moves"), required=True),
            Ask(
                "left_building",
                say("Did anything of it leave the building?"),
                Kind.YES_NO,
                hint=say("By post, e-mail, phone or over the counter"),
                required=True,
            ),
        ),
        say("Move it"),
        work,
        say("Moved; a note of it stays here"),
        follow_up=follow_up,
    )


def breach_form(move_id: UUID | None, here: Here) -> Form:
    """Return the form of a suspected breach."""

    def work(said: Answers) -> Work:
        command = ReportBreach(
            here.now,
            said.line("what_left"),
            move_id,
            said.words("who_may_know"),
            said.words("done_so_far"),
        )
        return partial(report_breach, command)

    return Form(
        "",
        say("Tell data protection"),
        (
            Ask(
                "what_left",
                say("What left, and to whom"),
                Kind.LONG,
                required=True,
            ),
            Ask("who_may_know", say("Who may know of it now")),
            Ask("done_so_far", say("What has been done so far")),
        ),
        say("Report it"),
        work,
        say("Reported; data protection has 72 hours"),
        note=say("Something about one person may have reached another."),
    )


def undo_merge_form(merge: MergedRecord | TimelineDetail) -> Form:
    """Return the form that parts two records again, as its own line or its row."""

    def work(said: Answers) -> Work:
        del said
        if isinstance(merge, TimelineDetail):
            return partial(undo_merge, UndoMerge(merge.id, merge.version))
        if merge.merge_id is None:
            raise FieldProblem("merge_id", say("This merge can't be undone here"))
        return partial(undo_merge, UndoMerge(merge.merge_id, merge.merge_version))

    name = merge.lines[0].words if isinstance(merge, TimelineDetail) else merge.name
    return Form(
        "",
        say("Part {name} again?").format(name=name),
        (),
        say("Undo the merge"),
        work,
        say("Parted; both speak for themselves"),
        note=say("Both records come back as they were; nothing is lost."),
    )
