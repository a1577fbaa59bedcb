"""What is known of a document that is looked at, as parts of a page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Final

from db.actor import Actor
from db.domain.permissions import Action
from db.domain.post.states import DocumentState
from db.domain.spoken import spoken_moment
from db.queries.post.seen import CopyLine, Seen
from db.queries.post.standing import Before
from db.store.documents import Documents
from desktop.forms.form import Line, OpenForm, Part
from desktop.postroom.forms.seen_forms import copy_again_form
from desktop.postroom.keeping_parts import keeps, one_kept
from desktop.postroom.wording import joined, name_of, say, team_name, type_of_code
from widgets.said import language

STATE_NAMES: Final[Mapping[str, str]] = MappingProxyType(
    {
        DocumentState.CAPTURED: "Being read",
        DocumentState.READ: "Being read",
        DocumentState.TO_INDEX: "Waits to be indexed",
        DocumentState.FILED: "Filed",
        DocumentState.SET_ASIDE: "Set aside",
        DocumentState.RETURNED: "Sent on: not ours",
        DocumentState.EMPTIED: "All its pages are deleted, or in others",
        DocumentState.DUPLICATE: "Rests as a repeat",
        DocumentState.DESTROYED: "Destroyed",
    }
)


def state_words(seen: Seen) -> str:
    """Return where a document stands."""
    return name_of(STATE_NAMES, seen.line.state)


def seen_parts(
    seen: Seen, now: datetime, documents: Documents, actor: Actor
) -> list[Part]:
    """Return how long it is kept, its copies, and where it stood before."""
    return list(_parts(seen, now, documents, actor))


def _parts(
    seen: Seen, now: datetime, documents: Documents, actor: Actor
) -> Iterator[Part]:
    if seen.kept is not None and keeps(actor):
        yield one_kept(seen.kept, actor, now)
    if actor.may(Action.REDACT_DOCUMENT):
        reference = seen.line.reference
        yield Part(
            "copies",
            say("Redacted copies"),
            tuple(_copy(one, now, documents, reference) for one in seen.copies),
            empty=say("None. Press X and mark what has to go."),
        )
    if seen.before:
        lines = tuple(_stood(one, now) for one in seen.before)
        yield Part("before", say("Indexed again"), lines)


def _stood(one: Before, now: datetime) -> Line:
    """Return what a document stood for, and who had it indexed again and why."""
    when = spoken_moment(one.at, now, language())
    by = say("brought back {when} by {name}").format(
        when=when, name=one.by or say("the program")
    )
    was = type_of_code(one.type_code)
    if one.title and one.title != was:
        was = joined(was, one.title)
    where = [*one.cases, *(team_name(team) for team in one.teams)]
    if one.restricted and not one.cases:
        where = [say("a restricted case")]
    stood = say("was filed to {where}").format(where=", ".join(where))
    return Line(one.reason, joined(was, one.person, stood if where else None, by))


def _copy(one: CopyLine, now: datetime, documents: Documents, reference: str) -> Line:
    when = spoken_moment(one.made_at, now, language())
    by = say("made {when} by {name}").format(
        when=when, name=one.made_by or say("the program")
    )
    gone = say("1 place taken out")
    if one.places != 1:
        gone = say("{n} places taken out").format(n=one.places)
    form = copy_again_form(documents, one, reference)
    return Line(one.reason, joined(by, gone), (OpenForm(say("Save again"), form),))
