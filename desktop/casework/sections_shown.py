"""The page's own sections: tasks, documents, and cases that belong together."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final
from uuid import UUID

from db.clock import uk_date
from db.domain.documents import size_words
from db.domain.permissions import Action
from db.queries.casework.page_rows import CasePage, DocumentLine, LinkLine, TaskLine
from db.queries.casework.rows import Related
from desktop.casework.forms.here import Here
from desktop.casework.forms.kin_forms import (
    link_form,
    merge_form,
    part_form,
)
from desktop.casework.forms.task_forms import (
    drop_form,
    finish_form,
    give_form,
    task_form,
)
from desktop.casework.page_words import called
from desktop.casework.wording import day_words, say, state_words
from desktop.forms.form import Go, Line, OpenForm, Part, Step
from desktop.forms.words import joined
from widgets.colours import Tone
from widgets.said import said

TASK_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {"waiting": "Not yet", "open": "To do", "done": "Done", "dropped": "Dropped"}
)
"""Where a task is."""
LINK_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "related to": "Linked",
        "related from": "Linked",
        "split to": "Came out of this one",
        "split from": "This one came out of it",
        "merged to": "Went into this one",
        "merged from": "Carries on for this one",
        "follows to": "They complained of it",
        "follows from": "They complain of",
    }
)
"""How another case belongs to this one, by which way the link was made."""


def tasks_part(case: CasePage, here: Here) -> Part | None:
    """Return what is to do in a case, what is over last."""
    works = here.may(Action.WORK_CASE) and case.is_open
    if not case.tasks:
        return None
    ordered = sorted(case.tasks, key=lambda task: task.state in {"done", "dropped"})
    done = sum(task.state in {"done", "dropped"} for task in case.tasks)
    heading = say("Tasks, {done} of {all} done")
    steps = (OpenForm(say("Add task"), task_form(case, here)),) if works else ()
    return Part(
        "tasks",
        heading.format(done=done, all=len(case.tasks)),
        tuple(_task(task, here, works=works) for task in ordered),
        steps,
    )


def _task(task: TaskLine, here: Here, *, works: bool) -> Line:
    over = task.state in {"done", "dropped"}
    steps: tuple[Step, ...] = ()
    if works and not over:
        done = (OpenForm(say("Done"), finish_form(task)),)
        steps = (
            *(done if task.state != "waiting" else ()),
            OpenForm(say("Give"), give_form(task, here)),
            OpenForm(say("Drop"), drop_form(task)),
        )
    due, tone = "", Tone.NEUTRAL
    if task.due_on is not None and not over:
        late = task.due_on < uk_date(here.now)
        tone = Tone.DANGER if late else Tone.NEUTRAL
        due = say("by {day}").format(day=day_words(task.due_on, here.now))
    waits = say("after “{task}”") if task.waits_for else ""
    detail = joined(
        waits.format(task=said(task.waits_for or "")),
        task.owner,
        due,
        task.result if over else "",
    )
    badge = called(task.state, TASK_NAMES) if task.state != "open" else ""
    if tone is Tone.DANGER:
        badge = say("Overdue")
    shown = Tone.SUCCESS if task.state == "done" else tone
    return Line(said(task.words), detail, steps, badge, shown.value)


def documents_part(case: CasePage, here: Here) -> Part | None:
    """Return the documents of a case, the newest first."""
    if not case.documents:
        return None
    lines = tuple(_document(one, here) for one in case.documents)
    return Part("documents", say("Documents"), lines)


def _document(one: DocumentLine, here: Here) -> Line:
    came = day_words(one.received_on, here.now) if one.received_on else ""
    badge = "" if one.leading else say("Copy: another case leads")
    return Line(
        said(one.title),
        joined(came, document_size(one)),
        document_steps(one, here),
        badge,
    )


def document_steps(one: DocumentLine, here: Here) -> tuple[Step, ...]:
    """Return how a document is opened; those for few eyes are, by the few."""
    few = here.may(Action.VIEW_PROTECTED_ADDRESS)
    if not one.media_type and not few:
        return ()
    return (Go(say("Look"), "document", one.document_id),)


def document_size(one: DocumentLine) -> str:
    """Return how much there is to look at, or that only few may."""
    if not one.media_type:
        return say("for few eyes")
    if one.pages is not None and one.pages > 1:
        return say("{n} pages").format(n=one.pages)
    return size_words(one.size_bytes)


def kin_of(case: CasePage, here: Here) -> list[tuple[UUID, str]]:
    """Return linked and related cases in words, for the head of the page."""
    kin: list[tuple[UUID, str]] = []
    for link in case.links:
        how = _kin_of_link(link)
        kin.append((link.case_id, f"{how}: {link.title}"))
    for one in here.beside.related:
        opened = say("opened {day}").format(
            day=day_words(uk_date(one.opened_at), here.now)
        )
        kin.append((one.id, f"{one.title}, {opened}"))
    return kin


def kin_part(case: CasePage, here: Here) -> Part | None:
    """Return linked cases, and others of the same customer or place."""
    lines = [_link(link, here) for link in case.links]
    lines += [_related(case, one, here) for one in here.beside.related]
    if not lines:
        return None
    return Part("kin", say("Belongs together"), tuple(lines))


def _link(link: LinkLine, here: Here) -> Line:
    steps: list[Step] = [Go(say("Open"), "case", link.case_id)]
    if link.kind == "merged" and here.may(Action.MERGE_CASES):
        steps.append(OpenForm(say("Undo the merge"), part_form(link)))
    kin = _kin_of_link(link)
    state = "" if link.kind == "merged" else state_words(link.state)
    return Line(link.title, joined(kin, link.reference, state), tuple(steps))


def _kin_of_link(link: LinkLine) -> str:
    way = "to" if link.outward else "from"
    return called(f"{link.kind} {way}", LINK_NAMES)


def _related(case: CasePage, one: Related, here: Here) -> Line:
    steps: list[Step] = [Go(say("Open"), "case", one.id)]
    if case.is_open and here.may(Action.WORK_CASE):
        steps.append(OpenForm(say("Link"), link_form(case, one)))
    if case.is_open and here.may(Action.MERGE_CASES):
        steps.append(OpenForm(say("Merge"), merge_form(case, one)))
    why = say("same customer") if one.same_person else say("same place")
    opened = say("opened {day}").format(day=day_words(uk_date(one.opened_at), here.now))
    return Line(one.title, joined(why, one.reference, opened), tuple(steps))
