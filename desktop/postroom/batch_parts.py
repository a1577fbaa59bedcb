"""One batch: sheets in against pages out, what waits, its sample and its paper."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Session

from db.actor import Actor
from db.domain.permissions import Action
from db.domain.post.reconciling import Count
from db.domain.post.states import BatchState
from db.queries.post.batches import BatchLine, batch
from db.queries.post.counting import count_of
from db.queries.post.quality import SampleLine, Share, share_of, to_check
from db.queries.post.set_aside import AsideLine, waiting
from db.store.documents import Documents
from desktop.forms.form import Go, Line, OpenForm, Part, Step
from desktop.postroom.forms.batch_forms import (
    Choices,
    close_form,
    reconcile_form,
    reopen_form,
    right_form,
    services_form,
    sheets_form,
    wrong_form,
)
from desktop.postroom.parts import aside_part
from desktop.postroom.wording import FAULT_NAMES, joined, name_of, say
from widgets.said import said


@dataclass(frozen=True, slots=True)
class BatchHeld:
    """What is known of a batch."""

    line: BatchLine
    count: Count
    samples: tuple[SampleLine, ...]
    aside: tuple[AsideLine, ...]
    share: Share | None = None

    def next_sample(self) -> SampleLine | None:
        """Return the first page that nobody has looked at."""
        return next((one for one in self.samples if one.result is None), None)


def read_batch(session: Session, batch_id: UUID, today: date) -> BatchHeld:
    """Return a batch. Raises NotFound."""
    del today
    line = batch(session, batch_id)
    return BatchHeld(
        line,
        count_of(session, batch_id, line.sheets_in),
        tuple(to_check(session, batch_id)),
        tuple(waiting(session, batch_id)),
        share_of(session, batch_id),
    )


def batch_parts(
    held: BatchHeld,
    services: Choices,
    now: datetime,
    documents: Documents,
    actor: Actor,
    shown: UUID | None = None,
) -> list[Part]:
    """Return the parts of a batch's page, with what *actor* may do.

    R and W judge the page that is *shown*.
    """
    parts = [_count(held, actor), _services(held, services, actor)]
    if held.aside:
        parts.append(aside_part(held.aside, now, documents, actor))
    if held.samples:
        parts.append(_sample(held, actor, shown))
    return parts


def _count(held: BatchHeld, actor: Actor) -> Part:
    line, count = held.line, held.count
    unknown = say("nobody counted")
    rows = [
        (
            say("Sheets in"),
            f"{count.sheets_in:,}" if count.sheets_in is not None else unknown,
        ),
        (say("Sheets out"), f"{count.sheets_out - count.separators:,}"),
        (say("Separators"), f"{count.separators:,}"),
        (say("Pages in documents"), f"{count.pages_out:,}"),
        (say("Of those blank"), f"{count.blank:,}"),
        (say("Thrown out"), f"{count.deleted:,}"),
        (say("In no document"), f"{count.loose:,}"),
    ]
    optional = {
        say("Separators"),
        say("Of those blank"),
        say("Thrown out"),
        say("In no document"),
    }
    lines = [
        Line(figure, label=label)
        for label, figure in rows
        if figure != "0" or label not in optional
    ]
    badge, tone = _verdict(count)
    first, why = lines[0], line.difference_reason or ""
    lines[0] = Line(first.words, why, label=first.label, badge=badge, tone=tone)
    steps = tuple(_batch_steps(line, actor))
    return Part("count", say("Sheets in, pages out"), tuple(lines), steps)


def _batch_steps(line: BatchLine, actor: Actor) -> Iterator[Step]:
    """Offer what *actor* may do with a batch as it stands."""
    opens = actor.may(Action.OPEN_POST)
    if line.state == BatchState.OPEN.value:
        if opens:
            yield OpenForm(say("Count sheets"), sheets_form(line), "S")
            yield OpenForm(say("Close"), close_form(line), "L")
        return
    if line.state == BatchState.CLOSED.value and actor.may(Action.RECONCILE_POST):
        yield OpenForm(say("Count the batch"), reconcile_form(line), "T")
    if opens:
        yield OpenForm(say("Open again"), reopen_form(line), "O")


def _verdict(count: Count) -> tuple[str, str]:
    if count.sheets_in is None:
        return "", "neutral"
    if count.agrees:
        return say("They agree"), "success"
    if count.missing > 0:
        return say("{n} missing").format(n=count.missing), "warning"
    return say("{n} too many").format(n=-count.missing), "warning"


def _services(held: BatchHeld, services: Choices, actor: Actor) -> Part:
    names = dict(services)
    lines = tuple(
        Line(f"{number:,}", label=said(names.get(code, code)))
        for code, number in held.line.counts.items()
    )
    steps: tuple[Step, ...] = ()
    is_open = held.line.state == BatchState.OPEN.value
    if is_open and actor.may(Action.OPEN_POST):
        picks = tuple((code, said(name)) for code, name in services)
        form = services_form(held.line, picks)
        steps = (OpenForm(say("Count items"), form, "I"),)
    return Part(
        "services",
        say("Items for each service"),
        lines,
        steps,
        empty=say("Nobody counted items for services."),
    )


def _sample(held: BatchHeld, actor: Actor, shown: UUID | None) -> Part:
    lines = []
    for one in held.samples:
        words = say("Sheet {n}").format(n=one.sheet)
        if one.side:
            words = say("Sheet {n}, back").format(n=one.sheet)
        steps: tuple[Step, ...] = ()
        badge, tone = say("Right"), "success"
        before = None
        if one.fault is not None and one.result == "passed":
            before = say("first: {fault}").format(fault=name_of(FAULT_NAMES, one.fault))
        if one.result is None or one.result == "failed":
            steps = (Go(say("Show"), "page", one.page_id),)
            if actor.may(Action.CHECK_QUALITY):
                right, wrong = ("R", "W") if one.page_id == shown else ("", "")
                steps += (
                    OpenForm(say("Right"), right_form(one), right),
                    OpenForm(say("Wrong"), wrong_form(one), wrong),
                )
            badge, tone = say("To be looked at"), "info"
        if one.result == "failed":
            badge, tone = name_of(FAULT_NAMES, one.fault), "danger"
        lines.append(Line(words, joined(one.document, before), steps, badge, tone))
    left = sum(one.result is None for one in held.samples)
    note = say("{n} of {all} pages still to be looked at, beside their paper.")
    told = [note.format(n=left, all=len(held.samples))]
    if held.share is not None:
        told.append(_share_words(held.share))
    if any(one.result == "failed" for one in held.samples):
        told.append(
            say(
                "The paper stays until what failed was scanned again and found"
                " right. More of the next batches is looked at."
            )
        )
    return Part("sample", say("Quality sample"), tuple(lines), note=" ".join(told))


def _share_words(share: Share) -> str:
    """Return how many pages are looked at, and why so many."""
    if share.first:
        return say("Every page is looked at: it is the first that is checked.")
    if share.failed is None:
        words = say("{n} in 100 pages are looked at, as usual.")
        return words.format(n=share.percent)
    raised = say(
        "{n} in 100 pages are looked at, more than usual, since a page of"
        " {batch} failed. Five batches without a fault bring it down a step."
    )
    return raised.format(n=share.percent, batch=share.failed)
