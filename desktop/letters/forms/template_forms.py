"""What may be done with an edition of a template beside writing it: each a form."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from db.actor import Actor
from db.domain.letters.states import EditionState
from db.domain.permissions import Action
from db.queries.letters.template_list import TemplateLine
from db.queries.letters.templates import Edition
from desktop.forms.form import Answers, Ask, Form, Kind, OpenForm
from desktop.forms.saving import Work
from desktop.letters.use_cases.templates import (
    RetireTemplate,
    StepEdition,
    approve_edition,
    retire_edition,
    retire_template,
    send_back,
)
from desktop.letters.wording import say
from widgets.colours import Tone

_UNFINISHED = frozenset({EditionState.DRAFT, EditionState.WAITING})


def template_steps(line: TemplateLine, actor: Actor) -> tuple[OpenForm, ...]:
    """Return what *actor* may do with an edition as it stands."""
    return tuple(_steps(line, actor))


def wrote_it(one: Edition, actor: Actor) -> bool:
    """Return whether *actor* wrote in an edition, so that others approve it."""
    return actor.id in one.writers


def notice_of(line: TemplateLine, actor: Actor) -> tuple[str, str, Tone] | None:
    """Return what whoever opens an edition has to know first: a lead, words, a tone."""
    one = line.newest
    if one.state is EditionState.DRAFT and one.sent_back:
        return say("Sent back"), one.sent_back, Tone.WARNING
    if one.state is not EditionState.WAITING:
        return None
    if wrote_it(one, actor):
        words = say("You wrote in it: somebody else approves it.")
        return words, "", Tone.INFO
    changed = one.content.change_note or say("Editions shows what changed.")
    return say("What changes"), changed, Tone.INFO


def _steps(line: TemplateLine, actor: Actor) -> Iterator[OpenForm]:
    one = line.newest
    approves, writes = (
        actor.may(Action.APPROVE_TEMPLATE),
        actor.may(Action.EDIT_TEMPLATE),
    )
    if one.state is EditionState.WAITING and approves:
        if not wrote_it(one, actor):
            yield OpenForm(say("Approve"), approve_form(one))
        yield OpenForm(say("Send back"), send_back_form(one))
    if one.state in _UNFINISHED and writes:
        yield OpenForm(say("Give it up"), drop_form(one))
    if one.state is EditionState.APPROVED and approves:
        if not one.shipped:
            yield OpenForm(say("Take this edition out of use"), drop_form(one))
        words = say("Offer it again") if one.retired else say("Retire")
        yield OpenForm(words, retire_form(line))


def approve_form(one: Edition) -> Form:
    """Return the form by which letters are made of an edition from a day on."""

    def work(given: Answers) -> Work:
        day = given.day("valid_from")
        return partial(approve_edition, StepEdition(one.id, one.version, None, day))

    return Form(
        "",
        say("Approve this edition"),
        (
            Ask(
                "valid_from",
                say("From which day on?"),
                Kind.DAY,
                one.content.valid_from,
                hint=say("Left empty, from today on"),
                ahead=True,
            ),
        ),
        say("Approve"),
        work,
        say("Approved"),
        final=True,
    )


def send_back_form(one: Edition) -> Form:
    """Return the form that gives an edition back to who wrote it."""

    def work(given: Answers) -> Work:
        step = StepEdition(one.id, one.version, given.line("words"))
        return partial(send_back, step)

    return Form(
        f"letters/send-back/{one.id.hex}",
        say("Send this edition back"),
        (Ask("words", say("What is to be changed?"), Kind.LONG, required=True),),
        say("Send back"),
        work,
        say("Sent back"),
        final=True,
    )


def drop_form(one: Edition) -> Form:
    """Return the form that gives a draft up, or takes an edition out of use."""
    draft = one.state in _UNFINISHED

    def work(_given: Answers) -> Work:
        return partial(retire_edition, StepEdition(one.id, one.version))

    return Form(
        "",
        say("Give this draft up") if draft else say("Take this edition out of use"),
        (),
        say("Give it up") if draft else say("Out of use"),
        work,
        say("Given up") if draft else say("Out of use"),
        final=True,
        note=""
        if draft
        else say("Letters are made of the edition before it again, if there is one."),
    )


def retire_form(line: TemplateLine) -> Form:
    """Return the form that offers a template no more, or again."""
    one = line.newest

    def work(_given: Answers) -> Work:
        command = RetireTemplate(one.template_id, line.version, not one.retired)
        return partial(retire_template, command)

    if one.retired:
        return Form(
            "",
            say("Offer this template again"),
            (),
            say("Offer it again"),
            work,
            say("Offered again"),
            final=True,
        )
    return Form(
        "",
        say("Retire this template"),
        (),
        say("Retire"),
        work,
        say("Retired"),
        final=True,
        note=say("Nobody is offered it any more. Letters that were sent stay."),
    )
