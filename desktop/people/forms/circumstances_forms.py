"""Adjustments, proof of identity, the agreed password, death and protection."""

from __future__ import annotations

from functools import partial

from db.changes import Changes
from db.domain.identity import DOCUMENT_NAMES, IdentityDocument
from db.domain.needs import ADJUSTMENT_NAMES, Adjustment
from db.domain.working_days import months_after
from db.errors import FieldProblem
from db.queries.people.rows import Need, PersonPage
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from desktop.people import wording
from desktop.people.forms.here import Here
from desktop.people.use_cases.death import (
    DeathRecorded,
    RecordDeath,
    TakeBackDeath,
    record_death,
    take_back_death,
)
from desktop.people.use_cases.identity import (
    PasswordShown,
    ReadAgreedPassword,
    RecordIdentitySeen,
    SetAgreedPassword,
    read_agreed_password,
    record_identity_seen,
    set_agreed_password,
)
from desktop.people.use_cases.protection import (
    EndProtection,
    ProtectPerson,
    end_protection,
    protect_person,
)
from desktop.people.use_cases.support import (
    MONTHS_TO_REVIEW,
    AgreeAdjustment,
    EndAdjustment,
    Support,
    agree_adjustment,
    end_adjustment,
)
from desktop.people.use_cases.whereabouts import ReadWhereabouts, read_whereabouts
from desktop.people.wording import say


def need_form(page: PersonPage, here: Here) -> Form:
    """Return the form of something we do differently."""

    def work(said: Answers) -> Work:
        picked = said.line("adjustment")
        if not picked:
            raise FieldProblem("adjustment", say("Choose what we do differently"))
        support = Support(
            Adjustment(picked),
            said.line("detail"),
            said.day("agreed_on"),
            said.day("review_on"),
        )
        return partial(agree_adjustment, AgreeAdjustment(page.id, support))

    return Form(
        f"person.need/{page.id}",
        say("What we do differently"),
        (
            Ask(
                "adjustment",
                say("What we do"),
                Kind.CHOICE,
                picks=wording.choices(ADJUSTMENT_NAMES),
                required=True,
            ),
            Ask(
                "detail",
                say("More closely"),
                hint=say("What staff do, never a condition"),
            ),
            Ask("agreed_on", say("Agreed on"), Kind.DAY, here.today),
            Ask(
                "review_on",
                say("Ask again by"),
                Kind.DAY,
                months_after(here.today, MONTHS_TO_REVIEW),
            ),
        ),
        say("Save"),
        work,
        say("Agreed and saved"),
    )


def end_need_form(need: Need) -> Form:
    """Return the form that ends an adjustment."""
    return Form(
        "",
        say("No longer wanted: {what}?").format(what=wording.need(need)),
        (),
        say("No longer wanted"),
        lambda _: partial(end_adjustment, EndAdjustment(need.id, need.version)),
        say("Adjustment ended"),
    )


def identity_form(page: PersonPage, here: Here) -> Form:
    """Return the form of a proof that was seen."""

    def work(said: Answers) -> Work:
        picked = said.line("document")
        if not picked:
            raise FieldProblem("document", say("Choose what was shown"))
        command = RecordIdentitySeen(
            page.id,
            IdentityDocument(picked),
            said.words("document_number"),
            said.day("seen_on"),
        )
        return partial(record_identity_seen, command)

    return Form(
        "",
        say("Identity seen"),
        (
            Ask(
                "document",
                say("What was shown"),
                Kind.CHOICE,
                picks=wording.choices(DOCUMENT_NAMES),
                required=True,
            ),
            Ask(
                "document_number",
                say("Last four of its number"),
                hint=say("Nothing else of it is kept"),
            ),
            Ask("seen_on", say("Seen on"), Kind.DAY, here.today),
        ),
        say("Save"),
        work,
        say("Proof of identity saved"),
    )


def password_form(page: PersonPage) -> Form:
    """Return the form of the agreed password; no draft of it is kept."""

    def work(said: Answers) -> Work:
        command = SetAgreedPassword(
            page.id, said.line("agreed_password"), said.words("agreed_password_hint")
        )
        return partial(set_agreed_password, command)

    return Form(
        "",
        say("Agreed password"),
        (
            Ask(
                "agreed_password",
                say("Password that we say or they say"),
                hint=say("Leave it empty to take the password away"),
            ),
            Ask("agreed_password_hint", say("Hint")),
        ),
        say("Save password"),
        work,
        say("Password saved"),
    )


def read_password_form(page: PersonPage) -> Form:
    """Return the form that shows the agreed password, for a reason."""

    def shown(changes: Changes) -> str:
        if not isinstance(changes, PasswordShown):
            return ""
        return wording.joined(changes.password, changes.hint)

    return Form(
        "",
        say("Look at the agreed password"),
        (_reason(),),
        say("Show it"),
        lambda said: partial(
            read_agreed_password, ReadAgreedPassword(page.id, said.line("reason"))
        ),
        shows=shown,
        note=say("That you looked is kept, with your reason."),
    )


def death_form(page: PersonPage) -> Form:
    """Return the form of a death that we were told of."""

    def work(said: Answers) -> Work:
        day = said.day("died_on")
        if day is None:
            raise FieldProblem("died_on", say("Enter the day, like 3/11/2026"))
        command = RecordDeath(
            page.id, page.version, day, said.line("source"), said.words("executor")
        )
        return partial(record_death, command)

    def undo(changes: Changes) -> Work | None:
        if not isinstance(changes, DeathRecorded):
            return None
        return partial(take_back_death, TakeBackDeath(page.id, page.version + 1))

    return Form(
        f"person.death/{page.id}",
        say("Record a death"),
        (
            Ask("died_on", say("Died on"), Kind.DAY, required=True),
            Ask(
                "source",
                say("Who told us"),
                hint=say("Like Tell Us Once, or the registrar"),
                required=True,
            ),
            Ask("executor", say("Whom to write to instead")),
        ),
        say("Record the death"),
        work,
        say("Recorded; letters and call-backs stop"),
        undo,
        note=say("Letters and call-backs stop at once."),
    )


def take_back_death_form(page: PersonPage) -> Form:
    """Return the form that takes a death back."""
    return Form(
        "",
        say("Was it recorded by mistake?"),
        (),
        say("Take it back"),
        lambda _: partial(take_back_death, TakeBackDeath(page.id, page.version)),
        say("Taken back; the calls are promised again"),
    )


def protection_form(page: PersonPage) -> Form:
    """Return the form that takes where somebody is out of sight."""

    def work(said: Answers) -> Work:
        command = ProtectPerson(
            page.id, page.version, said.line("kind"), said.line("ring_instead")
        )
        return partial(protect_person, command)

    return Form(
        "",
        say("Protect where they are"),
        (
            Ask(
                "kind",
                say("Why"),
                Kind.ONE_OF,
                picks=wording.choices(wording.PROTECTED_KIND_NAMES),
                required=True,
            ),
            Ask(
                "ring_instead",
                say("Whom the counter rings instead"),
                hint=say("Like Outreach team, ext 4410"),
                required=True,
            ),
        ),
        say("Protect"),
        work,
        say("Protected. Where they are is out of sight now"),
        final=True,
        note=say(
            "Homes, phones, e-mail and household go out of everybody's sight at "
            "once. Only somebody else can end it."
        ),
    )


def whereabouts_form(page: PersonPage) -> Form:
    """Return the form that asks why, before where somebody is can be read."""
    return Form(
        "",
        say("Show where they are"),
        (_reason(),),
        say("Show it"),
        lambda said: partial(
            read_whereabouts, ReadWhereabouts(page.id, said.line("reason"))
        ),
        note=say("That you looked is kept, with your reason."),
    )


def end_protection_form(page: PersonPage) -> Form:
    """Return the form that ends the protection."""
    return Form(
        "",
        say("Show where they are again?"),
        (),
        say("End the protection"),
        lambda _: partial(end_protection, EndProtection(page.id, page.version)),
        say("Protection ended"),
        note=say("Everybody at the counter will see where they live."),
    )


def _reason() -> Ask:
    return Ask("reason", say("Why you look"), required=True)
