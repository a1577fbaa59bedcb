"""A batch from its opening to the end of its paper, as forms."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from db.domain.post.states import Source
from db.errors import FieldProblem
from db.queries.post.batches import BatchLine
from db.queries.post.paper import PaperLine
from db.queries.post.quality import SampleLine
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.postroom.forms.two_people import See, before_witness, witness_asks
from desktop.postroom.use_cases.batches import (
    BeginBatch,
    CloseBatch,
    CountServices,
    CountSheets,
    ReopenBatch,
    begin_batch,
    close_batch,
    count_services,
    count_sheets,
    reopen_batch,
)
from desktop.postroom.use_cases.paper import (
    AskDestruction,
    DestroyPaper,
    HoldPaper,
    LiftPaper,
    PlacePaper,
    ask_destruction,
    destroy_paper,
    hold_paper,
    lift_paper,
    place_paper,
)
from desktop.postroom.use_cases.quality import CheckPage, check_page
from desktop.postroom.use_cases.reconciling import Reconcile, reconcile
from desktop.postroom.wording import FAULT_NAMES, picks, say
from desktop.runtime.post_words import SOURCE_NAMES

Choices = Sequence[tuple[str, str]]


def begin_form(today: date) -> Form:
    """Return the form that opens a batch; Enter through it is the usual morning."""
    return Form(
        "post.batch",
        say("Open a batch"),
        (
            Ask("received_on", say("Received"), Kind.DAY, today, required=True),
            Ask("opened_on", say("Opened"), Kind.DAY, today, required=True),
            Ask(
                "source",
                say("Where it came from"),
                Kind.CHOICE,
                Source.POST.value,
                picks=picks(SOURCE_NAMES),
            ),
            Ask("sheets_in", say("Sheets, if counted"), hint=say("like 120")),
        ),
        say("Open it"),
        lambda given: partial(
            begin_batch,
            BeginBatch(
                source=given.line("source") or Source.POST.value,
                received_on=given.day("received_on"),
                opened_on=given.day("opened_on"),
                sheets_in=_number(given, "sheets_in"),
            ),
        ),
        say("The batch is open"),
        note=say("Clocks run from the day of receipt."),
    )


def services_form(line: BatchLine, services: Choices) -> Form:
    """Return the form that counts items for one service, and asks for the next."""

    def work(given: Answers) -> Work:
        code, number = given.line("service"), _number(given, "counts")
        if not code:
            raise FieldProblem("service", "Choose a service")
        if number is None:
            raise FieldProblem("counts", "Enter how many items there are")
        counts = {**line.counts, code: number}
        return partial(count_services, CountServices(line.id, counts))

    return Form(
        f"post.services/{line.id}",
        say("Items for a service"),
        (
            Ask(
                "service",
                say("Service"),
                Kind.CHOICE,
                picks=tuple(services),
                required=True,
            ),
            Ask("counts", say("How many"), hint=say("like 12"), required=True),
        ),
        say("Count them"),
        work,
    )


def sheets_form(line: BatchLine) -> Form:
    """Return the form for the sheets that were counted by hand."""

    def work(given: Answers) -> Work:
        number = _number(given, "sheets_in")
        if number is None:
            raise FieldProblem("sheets_in", "Enter how many sheets there were")
        return partial(count_sheets, CountSheets(line.id, number))

    value = str(line.sheets_in) if line.sheets_in is not None else ""
    return Form(
        f"post.sheets/{line.id}",
        say("Sheets counted by hand"),
        (Ask("sheets_in", say("Sheets"), value=value, required=True),),
        say("Save"),
        work,
    )


def close_form(line: BatchLine) -> Form:
    """Return the form that closes a batch."""
    return Form(
        f"post.close/{line.id}",
        say("Close the batch"),
        (),
        say("Close it"),
        lambda _given: partial(close_batch, CloseBatch(line.id)),
        say("Closed; it can be counted now"),
        note=say("Nothing more comes into it."),
    )


def reopen_form(line: BatchLine) -> Form:
    """Return the form that opens a batch again."""
    return Form(
        f"post.reopen/{line.id}",
        say("Open the batch again"),
        (),
        say("Open it again"),
        lambda _given: partial(reopen_batch, ReopenBatch(line.id)),
        say("Open again"),
        note=say("It is counted anew before its paper may go."),
    )


def reconcile_form(line: BatchLine) -> Form:
    """Return the form that counts a closed batch."""
    value = str(line.sheets_in) if line.sheets_in is not None else ""
    return Form(
        f"post.reconcile/{line.id}",
        say("Count the batch"),
        (
            Ask("sheets_in", say("Sheets"), value=value, required=True),
            Ask("place", say("Where its paper lies"), hint=say("like Shelf 12")),
            Ask(
                "difference_reason",
                say("Why the figures differ, if they do"),
                Kind.LONG,
                also=("pages",),
            ),
        ),
        say("It is counted"),
        lambda given: partial(
            reconcile,
            Reconcile(
                line.id,
                _number(given, "sheets_in"),
                given.words("difference_reason"),
                given.words("place"),
            ),
        ),
        say("Counted; look at the pages that were drawn"),
    )


def right_form(sample: SampleLine) -> Form:
    """Return the form that says that a page is as its paper is."""
    return Form(
        f"post.right/{sample.id}",
        say("The page is right"),
        (),
        say("It is right"),
        lambda _given: partial(check_page, CheckPage(sample.id, passed=True)),
        at_once=True,
    )


def wrong_form(sample: SampleLine) -> Form:
    """Return the form for what is wrong with a page."""
    return Form(
        f"post.wrong/{sample.id}",
        say("Something is wrong"),
        (
            Ask(
                "fault",
                say("What is wrong"),
                Kind.CHOICE,
                picks=picks(FAULT_NAMES),
                required=True,
            ),
        ),
        say("Save"),
        lambda given: partial(
            check_page,
            CheckPage(sample.id, passed=False, fault=given.words("fault")),
        ),
        say("Kept; the next batches are checked more closely"),
    )


def place_form(paper: PaperLine) -> Form:
    """Return the form for where the paper lies."""
    return Form(
        f"post.place/{paper.batch_id}",
        say("Where the paper lies"),
        (Ask("place", say("Place"), value=paper.place, required=True),),
        say("Save"),
        lambda given: partial(
            place_paper, PlacePaper(paper.batch_id, given.line("place"))
        ),
    )


def hold_form(paper: PaperLine) -> Form:
    """Return the form that holds the paper, or lets it go."""
    if paper.hold_reason is not None:
        return Form(
            f"post.release/{paper.batch_id}",
            say("Hold it no longer"),
            (Ask("reason", say("Why it may go now"), required=True),),
            say("Hold it no longer"),
            lambda given: partial(
                lift_paper, LiftPaper(paper.batch_id, given.line("reason"))
            ),
            say("It is held no longer"),
        )
    return Form(
        f"post.hold/{paper.batch_id}",
        say("Hold the paper"),
        (Ask("reason", say("Why it may not go"), required=True),),
        say("Hold it"),
        lambda given: partial(
            hold_paper, HoldPaper(paper.batch_id, given.line("reason"))
        ),
        say("It is held: nobody can destroy it"),
    )


def ask_form(paper: PaperLine) -> Form:
    """Return the form that asks for the paper to be destroyed."""
    return Form(
        f"post.ask/{paper.batch_id}",
        say("Ask for it to be destroyed"),
        (),
        say("Ask for it"),
        lambda _given: partial(ask_destruction, AskDestruction(paper.batch_id)),
        say("Asked; a second person destroys it with you"),
    )


def destroy_form(paper: PaperLine, see: See) -> Form:
    """Return the form for the end of the paper; two people sign."""

    def work(given: Answers) -> Work:
        method = given.line("method")
        return before_witness(
            see,
            given,
            lambda seen, uow: destroy_paper(
                DestroyPaper(paper.batch_id, method, seen), uow
            ),
        )

    return Form(
        f"post.destroy/{paper.batch_id}",
        say("The paper was destroyed"),
        (
            Ask(
                "method", say("How"), hint=say("like cross-cut shredder"), required=True
            ),
            *witness_asks(required=True),
        ),
        say("It is destroyed"),
        work,
        say("Written down: the paper is gone"),
        final=True,
        note=say("This can't be undone. A second person saw it."),
    )


def _number(given: Answers, name: str) -> int | None:
    typed = given.line(name).strip()
    if not typed:
        return None
    if not typed.isdecimal():
        raise FieldProblem(name, "Enter a number, like 12")
    return int(typed)
