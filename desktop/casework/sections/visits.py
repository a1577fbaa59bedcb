"""Visits, orders and recharges on the case page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from db.domain.money import show_pence
from db.domain.permissions import Action
from db.queries.casework.more_rows import OrderLine, RechargeLine, VisitDetail
from desktop.casework.sections import visit_forms as forms
from desktop.casework.sections import words
from desktop.casework.sections.look import Look
from desktop.casework.sections.words import joined
from desktop.casework.wording import say
from desktop.forms.form import Line, OpenForm, Part, Step

VISITS, ORDERS, RECHARGES = "visits", "orders", "recharges"
VISIT_KEYS, ORDER_KEYS = "V", "J"
_VISIT_TONES = {"booked": "info", "kept": "success", "no_access": "warning"}
_ORDER_TONES = {"ordered": "warning", "booked": "info", "done": "success"}


def visit_actions(look: Look) -> tuple[OpenForm, ...]:
    """Return how a visit is booked and work is ordered."""
    if not look.works(Action.ORDER_WORK):
        return ()
    return (
        OpenForm(say("Book a visit"), forms.book_form(look), VISIT_KEYS),
        OpenForm(say("Order work"), forms.order_form(look), ORDER_KEYS),
    )


def visits_part(look: Look) -> Part | None:
    """Return the appointments of a case, the latest first; None without any."""
    visits = look.more.visits
    if not visits:
        return None
    return Part(
        VISITS,
        say("Visits"),
        tuple(_visit(look, one) for one in visits),
        _without_keys(visit_actions(look)[:1]),
    )


def orders_part(look: Look) -> Part | None:
    """Return the work that was ordered for a case; None without any."""
    orders = look.more.orders
    if not orders:
        return None
    return Part(
        ORDERS,
        say("Work ordered"),
        tuple(_order(look, one) for one in orders),
        _without_keys(visit_actions(look)[1:]),
    )


def recharges_part(look: Look) -> Part | None:
    """Return what somebody was charged; None where nobody was."""
    charged = look.more.recharges
    if not charged:
        return None
    lines = tuple(_recharge(look, one) for one in charged)
    return Part(RECHARGES, say("Recharges"), lines, recharge_actions(look))


def recharge_actions(look: Look) -> tuple[OpenForm, ...]:
    """Return how somebody is charged for what no order stands for."""
    if not look.may(Action.RECHARGE):
        return ()
    form = forms.recharge_form(look.page.id, order_id=None, cost_pence=None)
    return (OpenForm(say("Recharge"), form),)


def _without_keys(steps: tuple[OpenForm, ...]) -> tuple[OpenForm, ...]:
    """Return steps whose letters stand in the page's own menu."""
    return tuple(replace(step, keys="") for step in steps)


def _visit(look: Look, one: VisitDetail) -> Line:
    told = ""
    if one.officer and one.officer_told_at is not None:
        told = say("told {when}").format(when=words.at(one.officer_told_at, look.now))
    about = one.about
    if one.order_words and one.order_words != one.about:
        about = f"{one.about} ({one.order_words})"
    return Line(
        words.slot(one.starts_at, one.ends_at, look.now),
        joined(about, one.officer, told, one.words),
        tuple(_visit_steps(look, one)),
        words.called(words.VISIT_STATE_NAMES, one.state),
        _VISIT_TONES.get(one.state, "neutral"),
    )


def _visit_steps(look: Look, one: VisitDetail) -> Iterator[Step]:
    if one.state != "booked" or not look.may(Action.ORDER_WORK):
        return
    if one.starts_at <= look.now:
        yield OpenForm(say("Took place"), forms.kept_form(one))
        yield OpenForm(say("No access"), forms.no_access_form(look, one))
    else:
        yield OpenForm(say("Another time"), forms.move_visit_form(look, one))
        yield OpenForm(say("Call off"), forms.cancel_form(one))


def _order(look: Look, one: OrderLine) -> Line:
    kind = words.called(words.ORDER_NAMES, one.kind)
    cost = show_pence(one.cost_pence) if one.cost_pence else ""
    shared = say("communal") if one.communal else ""
    waiting = one.communal and one.state == "done" and not one.recharged
    charged = ""
    if one.recharged:
        charged = say("recharged")
    elif waiting:
        charged = say("not recharged yet")
    return Line(
        f"{kind}: {one.words}",
        joined(
            one.supplier,
            shared,
            words.on(one.done_on, look.now),
            cost,
            charged,
            one.reference,
        ),
        tuple(_order_steps(look, one)),
        words.called(words.ORDER_STATE_NAMES, one.state),
        _ORDER_TONES.get(one.state, "neutral"),
    )


def _order_steps(look: Look, one: OrderLine) -> Iterator[Step]:
    if one.state == "ordered" and look.works(Action.ORDER_WORK):
        yield OpenForm(say("Book"), forms.book_form(look, one))
    if one.state in {"ordered", "booked"} and look.may(Action.ORDER_WORK):
        yield OpenForm(say("Done"), forms.finish_form(look, one))
    if one.state == "done" and not one.recharged and look.may(Action.RECHARGE):
        form = forms.recharge_form(
            look.page.id, order_id=one.id, cost_pence=one.cost_pence, what=one.words
        )
        yield OpenForm(say("Recharge"), form)


def _recharge(look: Look, one: RechargeLine) -> Line:
    return Line(
        joined(show_pence(one.amount_pence), one.reason),
        joined(words.on(one.made_at, look.now)),
        badge=words.called(words.RECHARGE_STATE_NAMES, one.state),
    )
