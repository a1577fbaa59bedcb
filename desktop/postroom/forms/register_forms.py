"""What is signed for, worth money, somebody's own or urgent, as forms."""

from __future__ import annotations

from functools import partial
from uuid import UUID

from db.clock import Clock
from db.domain.post.register import EntryKind
from db.domain.post.urgent import asking_for, rule_of
from db.errors import FieldProblem
from db.queries.post.register import EntryLine
from db.registering import Entry
from desktop.forms.form import Answers, Ask, Form, Kind, When
from desktop.forms.saving import Work
from desktop.postroom.forms.two_people import (
    See,
    before_witness,
    with_witness,
    witness_asks,
)
from desktop.postroom.use_cases.registering import (
    ConfirmEntry,
    Register,
    confirm_entry,
    register,
)
from desktop.postroom.wording import name_of, say, urgent_picks
from desktop.runtime.post_words import KIND_NAMES
from widgets.fields.line import pence

LETTERS: dict[str, EntryKind] = {
    "S": EntryKind.SIGNED_FOR,
    "C": EntryKind.CHEQUE,
    "M": EntryKind.CASH,
    "O": EntryKind.ORIGINAL,
    "P": EntryKind.CONFIDENTIAL,
    "G": EntryKind.MISDELIVERED,
    "U": EntryKind.URGENT,
}
"""The key that opens the form of each kind."""


def entry_form(kind: EntryKind, see: See, clock: Clock, batch: UUID | None) -> Form:
    """Return the form for one kind of entry; it lies in *batch*, if any is open."""
    if kind is EntryKind.URGENT:
        return urgent_form(clock, batch)
    asks = _asks(kind)
    witnessed = kind in {EntryKind.CHEQUE, EntryKind.CASH, EntryKind.ORIGINAL}
    if witnessed:
        asks += witness_asks(required=False)

    def work(given: Answers) -> Work:
        entry = _entry(kind, given, batch)
        return with_witness(
            see, given, lambda seen, uow: register(Register(entry, seen), uow)
        )

    done = {
        EntryKind.SIGNED_FOR: say("Entered; hand it over or send it on"),
        EntryKind.CONFIDENTIAL: say("Entered, unopened; hand it over"),
        EntryKind.MISDELIVERED: say("Entered; it goes back into the post"),
    }
    return Form(
        f"post.register/{kind.value}",
        name_of(KIND_NAMES, kind.value),
        asks,
        say("Enter it"),
        work,
        done.get(kind, say("Entered")),
        note=say("Two people sign. Alone? Leave the second empty: it stays open.")
        if witnessed
        else "",
    )


def urgent_form(clock: Clock, batch: UUID | None) -> Form:
    """Return the form for what can't wait: what it is, and who takes it now."""

    def work(given: Answers) -> Work:
        kind = given.line("urgent")
        if not kind:
            raise FieldProblem("urgent", "Choose what it is")
        asked = rule_of(kind).asks
        entry = Entry(
            EntryKind.URGENT.value,
            urgent=kind,
            batch_id=batch,
            received_at=clock() if "received_at" in asked else None,
            server_name=given.words("server_name"),
            location=given.words("location"),
            what=given.words("what"),
        )
        return partial(register, Register(entry, handed_to=given.words("to_name")))

    brought = When("urgent", asking_for("server_name"))
    lies = When("urgent", asking_for("location"))
    return Form(
        "post.register/urgent",
        say("It can't wait"),
        (
            Ask(
                "urgent",
                say("What is it?"),
                Kind.CHOICE,
                picks=urgent_picks(),
                required=True,
                also=("received_at",),
            ),
            Ask(
                "to_name",
                say("Who takes it now?"),
                hint=say("Empty while nobody has it"),
            ),
            Ask("server_name", say("Who brought it?"), when=brought),
            Ask("location", say("Where it lies"), when=lies),
            Ask("what", say("What it says"), hint=say("May stay empty")),
        ),
        say("Hand it over"),
        work,
        say("Entered with the time"),
        note=say("The time is taken now. It is scanned after it was handed over."),
    )


def confirm_form(line: EntryLine, see: See) -> Form:
    """Return the form by which a second person confirms an entry."""

    def work(given: Answers) -> Work:
        return before_witness(
            see,
            given,
            lambda seen, uow: confirm_entry(ConfirmEntry(line.id, seen), uow),
        )

    return Form(
        f"post.confirm/{line.id}",
        say("A second person confirms"),
        witness_asks(required=True),
        say("I have seen it"),
        work,
        say("Confirmed by two people"),
        note=say("Whoever looks at it now enters their own secret."),
    )


def _asks(kind: EntryKind) -> tuple[Ask, ...]:
    where = Ask("location", say("Where it is kept"), hint=say("like Safe 1"))
    sender = Ask("sender", say("Who sent it"))
    whom = Ask("addressee", say("Whom it is for"))
    amount = Ask("amount_pence", say("Amount"), hint=say("like 45.50"), required=True)
    found: dict[EntryKind, tuple[Ask, ...]] = {
        EntryKind.SIGNED_FOR: (
            Ask(
                "tracking",
                say("Number on the envelope"),
                hint=say("like RN 123 456 785 GB; scan it"),
                required=True,
            ),
            whom,
            sender,
        ),
        EntryKind.CHEQUE: (
            amount,
            Ask("payer", say("Who pays"), required=True),
            Ask("last_four", say("Last four of its number")),
            Ask("payment_for", say("What for")),
        ),
        EntryKind.CASH: (
            amount,
            Ask(
                "location",
                say("Where it is locked away"),
                hint=say("like Safe 1"),
                required=True,
            ),
            Ask("payer", say("Who pays")),
            Ask("payment_for", say("What for")),
        ),
        EntryKind.ORIGINAL: (
            Ask("what", say("What it is"), hint=say("like passport"), required=True),
            Ask("location", where.label, hint=where.hint, required=True),
            Ask("person_id", say("Whose it is"), Kind.PERSON),
            Ask("last_four", say("Last four of its number")),
        ),
        EntryKind.CONFIDENTIAL: (
            Ask("addressee", whom.label, required=True),
            sender,
        ),
        EntryKind.MISDELIVERED: (
            Ask("addressee", whom.label, required=True),
            sender,
        ),
    }
    return found[kind]


def _entry(kind: EntryKind, given: Answers, batch: UUID | None) -> Entry:
    typed = given.line("amount_pence")
    amount = pence(typed) if typed else None
    if typed and amount is None:
        raise FieldProblem("amount_pence", "Enter an amount, like 45.50")
    return Entry(
        kind.value,
        batch_id=batch,
        person_id=given.someone("person_id"),
        tracking=given.words("tracking"),
        sender=given.words("sender"),
        addressee=given.words("addressee"),
        what=given.words("what"),
        last_four=given.words("last_four"),
        amount_pence=amount,
        payer=given.words("payer"),
        payment_for=given.words("payment_for"),
        location=given.words("location"),
    )
