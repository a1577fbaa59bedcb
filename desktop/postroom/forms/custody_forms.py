"""What becomes of a thing that was entered, as forms."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import partial

from db.actor import Actor
from db.changes import Changes
from db.domain.originals import ReturnedHow
from db.domain.permissions import Action
from db.domain.post.register import RULES, EntryKind, EntryState, Witness
from db.queries.post.register import EntryLine
from db.store.unit_of_work import UnitOfWork
from db.store.witnessing import Witnessed
from desktop.forms.form import Answers, Ask, Form, Kind, OpenForm
from desktop.forms.saving import Work
from desktop.postroom.forms.register_forms import confirm_form
from desktop.postroom.forms.two_people import See, with_witness, witness_asks
from desktop.postroom.use_cases.custody import (
    AcknowledgeEntry,
    Bank,
    CopyEntry,
    HandOver,
    MoveEntry,
    ReportDiscrepancy,
    ReturnEntry,
    acknowledge_entry,
    bank,
    copy_entry,
    hand_over,
    move_entry,
    report_discrepancy,
    return_entry,
)
from desktop.postroom.wording import joined, picks, say

HOW_NAMES: Mapping[str, str] = {
    ReturnedHow.BY_HAND: "Into their hands",
    ReturnedHow.SPECIAL_DELIVERY: "Special delivery",
    ReturnedHow.SIGNED_FOR: "Signed for",
}


def steps_of(line: EntryLine, see: See, actor: Actor) -> tuple[OpenForm, ...]:
    """Return what *actor* may do with an entry as it stands."""
    moves = actor.may(Action.MOVE_CUSTODY)
    if line.state == EntryState.RETURNED.value:
        return (OpenForm(say("It arrived"), arrived_form(line)),) if moves else ()
    found = []
    waits = line.witness == Witness.NEEDED.value
    if waits and actor.may(Action.REGISTER_POST):
        found.append(OpenForm(say("Confirm"), confirm_form(line, see)))
    return (*found, *(_moves(line, see, waits=waits) if moves else ()))


def _moves(line: EntryLine, see: See, *, waits: bool) -> Iterator[OpenForm]:
    """Offer the ways that an entry may go; none of them while it *waits*."""
    ends = RULES[EntryKind(line.kind)].ends
    if not waits:
        if EntryState.BANKED in ends:
            yield OpenForm(say("To the cashier"), bank_form(line))
        if EntryState.RETURNED in ends:
            yield OpenForm(say("Give back"), return_form(line))
        if EntryState.HANDED_OVER in ends:
            yield OpenForm(say("Hand over"), hand_form(line))
        if EntryState.FORWARDED in ends:
            yield OpenForm(say("Send on"), forward_form(line))
    if line.kind == EntryKind.ORIGINAL.value and line.copied_at is None:
        yield OpenForm(say("Copied"), copied_form(line))
    if line.location is not None:
        yield OpenForm(say("Move"), move_form(line))
    wrong = discrepancy_form(line, see)
    yield OpenForm(wrong.title, wrong)


def arrived_form(line: EntryLine) -> Form:
    """Return the form for an owner's word that it arrived."""
    return Form(
        f"post.arrived/{line.id}",
        say("It arrived"),
        (Ask("words", say("Who says so, and how"), hint=say("May stay empty")),),
        say("It arrived"),
        lambda given: partial(
            acknowledge_entry, AcknowledgeEntry(line.id, given.words("words"))
        ),
        say("It is back with its owner"),
    )


def bank_form(line: EntryLine) -> Form:
    """Return the form for the cashier's receipt."""
    return Form(
        f"post.bank/{line.id}",
        say("To the cashier"),
        (Ask("receipt", say("Number of their receipt"), required=True),),
        say("Handed to the cashier"),
        lambda given: partial(bank, Bank(line.id, given.line("receipt"), line.version)),
        say("With the cashier"),
    )


def return_form(line: EntryLine) -> Form:
    """Return the form for giving something back."""
    return Form(
        f"post.return/{line.id}",
        say("Give back"),
        (
            Ask(
                "returned_how",
                say("How"),
                Kind.ONE_OF,
                ReturnedHow.BY_HAND.value,
                picks=picks(HOW_NAMES),
                required=True,
            ),
            Ask("return_tracking", say("Number on the envelope")),
            Ask("to_name", say("To whom"), value=line.person_name or ""),
        ),
        say("It goes back"),
        lambda given: partial(
            return_entry,
            ReturnEntry(
                line.id,
                given.line("returned_how"),
                given.words("return_tracking"),
                given.words("to_name"),
                line.version,
            ),
        ),
        say("It went back"),
    )


def hand_form(line: EntryLine) -> Form:
    """Return the form for handing something over in the house."""
    return Form(
        f"post.hand/{line.id}",
        say("Hand over"),
        (Ask("to_name", say("Who takes it"), value=line.addressee, required=True),),
        say("Handed over"),
        lambda given: partial(
            hand_over, HandOver(line.id, given.line("to_name"), version=line.version)
        ),
        say("Handed over"),
    )


def forward_form(line: EntryLine) -> Form:
    """Return the form for sending something on that is not ours."""
    return Form(
        f"post.forward/{line.id}",
        say("Send on"),
        (Ask("to_name", say("To whom"), value=line.addressee, required=True),),
        say("It is sent on"),
        lambda given: partial(
            hand_over,
            HandOver(
                line.id, given.line("to_name"), forwarded=True, version=line.version
            ),
        ),
        say("Sent on"),
    )


def discrepancy_form(line: EntryLine, see: See) -> Form:
    """Return the form for what is there not being what was entered."""

    def work(given: Answers) -> Work:
        words = given.line("words")

        def report(seen: Witnessed | None, uow: UnitOfWork) -> Changes:
            alone = "" if seen is not None else say("seen by one person alone")
            found = ReportDiscrepancy(line.id, joined(words, alone), seen)
            return report_discrepancy(found, uow)

        return with_witness(see, given, report)

    return Form(
        f"post.discrepancy/{line.id}",
        say("It does not agree"),
        (
            Ask(
                "words",
                say("What does not agree"),
                Kind.LONG,
                hint=say("like £40 counted, £45 entered"),
                required=True,
            ),
            *witness_asks(required=False),
        ),
        say("Write it down"),
        work,
        say("Written down; the entry stays as it was"),
        final=True,
        note=say("Two people sign. Alone? Leave the second empty: it says so."),
    )


def copied_form(line: EntryLine) -> Form:
    """Return the form that says that a certified copy was made."""
    return Form(
        f"post.copied/{line.id}",
        say("Copied"),
        (),
        say("I compared the copy with it"),
        lambda _given: partial(copy_entry, CopyEntry(line.id, line.version)),
        say("Copied and compared"),
        at_once=True,
    )


def move_form(line: EntryLine) -> Form:
    """Return the form for another safe or shelf."""
    return Form(
        f"post.move/{line.id}",
        say("Move"),
        (Ask("location", say("Where it is kept now"), required=True),),
        say("It lies there"),
        lambda given: partial(
            move_entry, MoveEntry(line.id, given.line("location"), line.version)
        ),
        say("Moved"),
    )
