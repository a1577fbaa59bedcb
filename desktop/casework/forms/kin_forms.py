"""Cases that belong together: linked, merged, split, of one cause."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from db.errors import FieldProblem
from db.queries.casework.page_rows import CasePage, LinkLine
from db.queries.casework.rows import Related
from desktop.casework.forms.here import Here, chosen, find_cases
from desktop.casework.use_cases.groups import (
    GroupCases,
    MakeGroup,
    group_cases,
    make_group,
)
from desktop.casework.use_cases.merging import (
    LinkCases,
    MergeCases,
    SplitCase,
    UndoMerge,
    link_cases,
    merge_cases,
    split_case,
    undo_merge,
)
from desktop.casework.use_cases.open_case import NewCase
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Found, Kind
from desktop.forms.saving import Work

_LETTERS = "letters"


def link_form(page: CasePage, other: Related | None = None) -> Form:
    """Return the form that links a case with another, or with *other*."""
    return Form(
        f"case.link/{page.id}" if other is None else "",
        say("Link it with another case"),
        (
            _other(other),
            Ask("note", say("Why they belong together"), hint=say("May stay empty")),
        ),
        say("Link"),
        lambda given: partial(
            link_cases, LinkCases(page.id, _needed(given), given.words("note"))
        ),
        say("Linked"),
    )


def merge_form(page: CasePage, other: Related | None = None) -> Form:
    """Return the form by which this case carries on for another as well."""
    return Form(
        f"case.merge/{page.id}" if other is None else "",
        say("Merge another case into this one"),
        (_other(other), Ask("reason", say("Why they are one"), required=True)),
        say("Merge"),
        lambda given: partial(
            merge_cases, MergeCases(page.id, _needed(given), given.line("reason"))
        ),
        say("Merged; no day set by law was lost"),
        note=say(
            "This one carries on for both, with the earlier days. It can be undone."
        ),
    )


def part_form(link: LinkLine) -> Form:
    """Return the form that parts two merged cases again."""
    return Form(
        "",
        say("Part them again?"),
        (),
        say("Undo the merge"),
        lambda _given: partial(undo_merge, UndoMerge(link.id)),
        say("Parted; both are as they were"),
        note=say("{reference} gets its own life back, with its clocks.").format(
            reference=link.reference
        ),
        final=True,
    )


def split_form(page: CasePage, here: Here) -> Form:
    """Return the form of something else that was in the same contact."""

    def work(given: Answers) -> Work:
        new = NewCase(
            given.line("service_code"),
            given.words("title"),
            given.words("note"),
            owner_id=here.actor.staff_id if given.line("who") == "me" else None,
        )
        return partial(split_case, SplitCase(page.id, new))

    return Form(
        f"case.split/{page.id}",
        say("Make a second case of it"),
        (
            Ask(
                "service_code",
                say("What the other is about"),
                Kind.CHOICE,
                picks=here.services(""),
                required=True,
            ),
            Ask(
                "title", say("In a few words"), hint=say("Empty for the service's name")
            ),
            Ask("note", say("What they said about it"), Kind.LONG),
            Ask(
                "who",
                say("Who has it?"),
                Kind.ONE_OF,
                "team",
                picks=(("team", say("The service's team")), ("me", say("I do"))),
            ),
        ),
        say("Open the second case"),
        work,
        say("Opened; the two are linked"),
        note=say("Same customer, same day of receipt; nothing is asked twice."),
    )


def group_form(page: CasePage, here: Here) -> Form:
    """Return the form that puts a case among others with the same cause."""
    return Form(
        f"case.group/{page.id}",
        say("One cause with others"),
        (
            Ask(
                "group_id",
                say("Which cause"),
                Kind.CHOICE,
                picks=tuple((str(one), name) for one, name in here.beside.groups),
                required=True,
            ),
        ),
        say("Put it there"),
        lambda given: partial(
            group_cases, GroupCases(chosen(given.line("group_id")), (page.id,))
        ),
        say("One update now goes to all of them"),
    )


def new_group_form(page: CasePage) -> Form:
    """Return the form of a cause that nobody has named yet; the case is its first."""
    return Form(
        f"case.new_group/{page.id}",
        say("Name a new cause"),
        (
            Ask(
                "name",
                say("Name"),
                hint=say("Like Lift out at Quay Court"),
                required=True,
            ),
            Ask("cause", say("What happened"), Kind.LONG, required=True),
        ),
        say("Name it"),
        lambda given: partial(
            make_group, MakeGroup(given.line("name"), given.line("cause"))
        ),
        say("Named"),
        follow_up=lambda changes: _first_of(page, changes.id),
    )


def ungroup_form(page: CasePage) -> Form:
    """Return what takes a case out of its group."""
    return Form(
        "",
        say("Take it out of the group"),
        (),
        say("Take it out"),
        lambda _given: partial(group_cases, GroupCases(None, (page.id,))),
        say("Taken out of the group"),
        at_once=True,
    )


def _first_of(page: CasePage, group_id: UUID | None) -> Form | None:
    if group_id is None:
        return None
    return Form(
        "",
        say("Put this case there"),
        (),
        say("Put it there"),
        lambda _given: partial(group_cases, GroupCases(group_id, (page.id,))),
        say("One update now goes to all of them"),
        at_once=True,
    )


def _other(other: Related | None) -> Ask:
    return Ask(
        "other_id",
        say("Which case"),
        Kind.FOUND,
        Found(other.id, other.title, other.reference) if other else None,
        hint=say("Its reference, or how it begins"),
        required=True,
        find=find_cases,
        nothing=say("No case begins like this"),
    )


def _needed(given: Answers) -> UUID:
    other = given.found("other_id")
    if other is None:
        raise FieldProblem("other_id", say("Choose another case"))
    return other
