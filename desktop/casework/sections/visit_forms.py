"""Orders, visits and recharges: asked, booked, missed, moved, charged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID

from db.errors import FieldProblem
from db.queries.casework.more_rows import OrderLine, VisitDetail
from desktop.casework.sections import words
from desktop.casework.sections.look import Look
from desktop.casework.sections.reading import (
    chosen,
    length,
    lengths,
    moment,
    pence,
    somebody,
)
from desktop.casework.use_cases.rebooking import (
    CancelVisit,
    MoveVisit,
    cancel_visit,
    move_visit,
)
from desktop.casework.use_cases.visits import (
    BookVisit,
    FinishOrder,
    KeepVisit,
    NoAccess,
    OrderWork,
    Recharge,
    book_visit,
    finish_order,
    keep_visit,
    no_access,
    order_work,
    recharge,
)
from desktop.casework.wording import say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work


def order_form(look: Look) -> Form:
    """Return the form of work that is ordered."""

    def work(said: Answers) -> Work:
        command = OrderWork(
            look.page.id,
            said.line("kind"),
            said.line("words"),
            said.words("supplier"),
            said.yes("communal") is True,
        )
        return partial(order_work, command)

    return Form(
        f"case.order/{look.page.id}",
        say("Order work"),
        (
            Ask(
                "kind",
                say("What is ordered"),
                Kind.ONE_OF,
                "repair",
                picks=words.picks(words.ORDER_NAMES),
                required=True,
            ),
            Ask("words", say("What has to be done"), Kind.LONG, required=True),
            Ask("supplier", say("Who does it"), hint=say("Our own, or a contractor")),
            Ask(
                "communal",
                say("In a part that several homes share?"),
                Kind.YES_NO,
                value=False,
            ),
        ),
        say("Order it"),
        work,
        say("Ordered"),
    )


def finish_form(look: Look, order: OrderLine) -> Form:
    """Return the form by which an order ends, done or cancelled."""

    def work(said: Answers) -> Work:
        cancelled = said.line("ended") == "cancelled"
        command = FinishOrder(
            order.id,
            said.line("words"),
            said.day("done_on"),
            pence(said, "cost_pence"),
            cancelled,
        )
        return partial(finish_order, command)

    ended = (("done", say("It is done")), ("cancelled", say("It is cancelled")))
    return Form(
        f"case.order_done/{order.id}",
        say("How did it end?"),
        (
            Ask("ended", say("The order"), Kind.ONE_OF, "done", picks=ended),
            Ask("words", say("What was done"), Kind.LONG, required=True),
            Ask("done_on", say("When"), Kind.DAY, look.today),
            Ask("cost_pence", say("What it cost"), hint=say("Like 120.00")),
        ),
        say("End the order"),
        work,
        say("The order is over"),
        note=say("Communal work then waits on the list of what is not recharged.")
        if order.communal
        else "",
    )


def book_form(look: Look, order: OrderLine | None = None) -> Form:
    """Return the form of an appointment, for an order or without one."""
    orders = [one for one in look.more.orders if one.state in {"ordered", "booked"}]
    waiting = [one for one in orders if one.state == "ordered"]
    if order is None and len(waiting) == 1:
        order = waiting[0]
    about = order.words[:120] if order is not None else ""

    def work(said: Answers) -> Work:
        starts_at = _start(said, look.now)
        command = BookVisit(
            look.page.id,
            said.line("about"),
            starts_at,
            starts_at + length(said, "long"),
            somebody(said, "officer_id"),
            chosen(said, "order_id"),
        )
        return partial(book_visit, command)

    for_work = Ask(
        "order_id",
        say("For which work"),
        Kind.CHOICE,
        str(order.id) if order is not None else None,
        picks=tuple((str(one.id), one.words[:60]) for one in orders),
    )

    return Form(
        f"case.visit/{look.page.id}",
        say("Book a visit"),
        (
            Ask(
                "about",
                say("What it is for"),
                value=about,
                hint=say("The customer reads it in the letter"),
                required=True,
            ),
            *_when(required=True),
            _officer(look, look.page.owner_id),
            *((for_work,) if orders else ()),
        ),
        say("Book"),
        work,
        say("Booked; officer told, letter and calendar file queued"),
        note=look.page.place or "",
    )


def kept_form(visit: VisitDetail) -> Form:
    """Return the form of a visit that took place."""
    return Form(
        f"case.visit_kept/{visit.id}",
        say("They were there"),
        (Ask("words", say("What came of it"), Kind.LONG),),
        say("It took place"),
        lambda said: partial(keep_visit, KeepVisit(visit.id, said.words("words"))),
        say("Kept"),
    )


def no_access_form(look: Look, visit: VisitDetail) -> Form:
    """Return the form of a door that nobody opened, rebooked in the same step."""

    def work(said: Answers) -> Work:
        starts_at = moment(said, "starts_at", look.now)
        ends_at = None if starts_at is None else starts_at + length(said, "long")
        command = NoAccess(visit.id, said.words("words"), starts_at, ends_at)
        return partial(no_access, command)

    return Form(
        f"case.no_access/{visit.id}",
        say("Nobody let them in"),
        (
            Ask("words", say("What they found"), hint=say("Like a card was left")),
            *_when(required=False),
        ),
        say("Keep it"),
        work,
        say("Kept; its letter is to be written"),
        note=say("With a new time it is rebooked: officer told, letter queued."),
    )


def move_visit_form(look: Look, visit: VisitDetail) -> Form:
    """Return the form that moves a visit to another time."""

    def work(said: Answers) -> Work:
        starts_at = _start(said, look.now)
        command = MoveVisit(
            visit.id,
            starts_at,
            starts_at + length(said, "long"),
            said.line("words"),
            somebody(said, "officer_id"),
        )
        return partial(move_visit, command)

    return Form(
        f"case.visit_moved/{visit.id}",
        say("Another time"),
        (
            Ask("words", say("Why it moves"), required=True),
            *_when(required=True),
            _officer(look, visit.officer_id),
        ),
        say("Rebook"),
        work,
        say("Rebooked; officer told, letter and calendar file queued"),
    )


def cancel_form(visit: VisitDetail) -> Form:
    """Return the form that calls a visit off."""
    return Form(
        f"case.visit_off/{visit.id}",
        say("Call the visit off"),
        (Ask("words", say("Why nobody goes there"), required=True),),
        say("Call it off"),
        lambda said: partial(cancel_visit, CancelVisit(visit.id, said.line("words"))),
        say("Called off; its letter is to be written"),
    )


def recharge_form(
    case_id: UUID, *, order_id: UUID | None, cost_pence: int | None, what: str = ""
) -> Form:
    """Return the form of what somebody has to pay; for an order or without one."""

    def work(said: Answers) -> Work:
        amount = pence(said, "amount_pence")
        if amount is None:
            raise FieldProblem("amount_pence", say("Enter how much, like 50.00"))
        command = Recharge(
            case_id, amount, said.line("reason"), order_id, said.someone("person_id")
        )
        return partial(recharge, command)

    cost = f"{cost_pence // 100}.{cost_pence % 100:02}" if cost_pence else ""
    return Form(
        f"case.recharge/{order_id or case_id}",
        say("Charge it to somebody"),
        (
            Ask(
                "amount_pence",
                say("How much"),
                value=cost,
                hint=say("Like 50.00"),
                required=True,
            ),
            Ask("reason", say("Why they have to pay"), required=True),
            Ask(
                "person_id",
                say("Who pays"),
                Kind.PERSON,
                hint=say("Empty for the customer of the case"),
            ),
        ),
        say("Recharge"),
        work,
        say("Recharged"),
        note=what,
    )


def _start(said: Answers, now: datetime) -> datetime:
    starts_at = moment(said, "starts_at", now)
    if starts_at is None:
        raise FieldProblem("starts_at", say("Say when, like Friday 10:30"))
    return starts_at


def _when(*, required: bool) -> tuple[Ask, ...]:
    label: Callable[[str], str] = say
    return (
        Ask(
            "starts_at",
            label("When") if required else label("Rebook for"),
            hint=say("Like tomorrow 10:30 or Friday 2pm"),
            required=required,
            also=("ends_at",),
        ),
        Ask("long", say("How long"), Kind.CHOICE, "60", picks=lengths()),
    )


def _officer(look: Look, who: UUID | None) -> Ask:
    return Ask(
        "officer_id",
        say("Who goes there"),
        Kind.CHOICE,
        str(who) if who is not None else None,
        hint=say("They are told at once"),
        picks=look.doers,
    )
