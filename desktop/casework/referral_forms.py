"""What may become of a referral, as forms: each keeps its draft."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final
from uuid import UUID

from db.domain.contacts import Urgency
from db.queries.casework.referral_page import ReferralPage
from desktop.casework.forms.hazard_forms import hazard_answers, hazard_asks
from desktop.casework.use_cases.open_case import (
    OpenFromReferral,
    open_from_referral,
)
from desktop.casework.use_cases.read_referral import ReadReferral, read_referral
from desktop.casework.use_cases.referrals import (
    FinishReferral,
    RecordTold,
    ReferOn,
    ReturnReferral,
    WithdrawReferral,
    finish_referral,
    record_told,
    refer_on,
    return_referral,
    withdraw_referral,
)
from desktop.casework.wording import say, urgency_words
from desktop.forms.form import Answers, Ask, Form, Kind, When
from desktop.forms.saving import Work
from widgets.said import said

_NOBODY: Final = "nobody"


def read_form(page: ReferralPage) -> Form:
    """Return the form that opens what was said in confidence, for a reason.

    No draft is kept of it: each reading has its own.
    """
    ask = Ask(
        "reason",
        say("What you read it for"),
        value=say("To decide on the referral") if page.may_ask else None,
        required=True,
    )
    return Form(
        "",
        say("Read what was said in confidence"),
        (ask,),
        say("Read it"),
        lambda a: partial(read_referral, ReadReferral(page.line.id, a.line("reason"))),
        final=True,
        note=say("That you looked is kept, with your reason."),
    )


def return_form(page: ReferralPage) -> Form:
    """Return the form that sends a referral back."""
    line = page.line
    return _one_question(
        f"referral.return/{line.id}",
        say("Return it to {name}").format(name=line.sender or say("the sender")),
        Ask(
            "reason",
            say("Why it goes back"),
            Kind.LONG,
            hint=say("The sender reads this, and may send it on with it"),
            required=True,
        ),
        (say("Return it"), say("Returned to the sender")),
        lambda reason: partial(
            return_referral, ReturnReferral(line.id, reason, line.version)
        ),
    )


def withdraw_form(page: ReferralPage) -> Form:
    """Return the form by which a sender takes a referral back."""
    line = page.line
    return _one_question(
        f"referral.withdraw/{line.id}",
        say("Withdraw it"),
        Ask(
            "reason",
            say("Why you take it back"),
            hint=say("The team reads this"),
            required=True,
        ),
        (say("Withdraw it"), say("Withdrawn")),
        lambda reason: partial(withdraw_referral, WithdrawReferral(line.id, reason)),
    )


def done_form(page: ReferralPage) -> Form:
    """Return the form that ends a referral for which no case was needed."""
    line = page.line
    return _one_question(
        f"referral.done/{line.id}",
        say("Done, without a case"),
        Ask(
            "closing_note",
            say("How it ended"),
            Kind.LONG,
            hint=say("The sender reads this, and says it to the customer"),
            required=True,
        ),
        (say("It is done"), say("Done; the sender sees how it ended")),
        lambda note: partial(
            finish_referral, FinishReferral(line.id, note, line.version)
        ),
    )


def told_form(page: ReferralPage) -> Form:
    """Return the form that records a call to the team."""
    line = page.line
    return _one_question(
        f"referral.told/{line.id}",
        say("They were rung"),
        Ask(
            "name",
            say("Who took the call"),
            hint=say("Their name; the time is written down"),
            required=True,
        ),
        (say("They know"), say("The call is recorded")),
        lambda name: partial(record_told, RecordTold(line.id, name)),
    )


def _one_question(
    key: str, title: str, ask: Ask, says: tuple[str, str], work: Callable[[str], Work]
) -> Form:
    """Return a form of one question; *says* its button and its toast."""
    save, done = says
    return Form(
        key, title, (ask,), save, lambda a: work(a.line(ask.name)), done, final=True
    )


def refer_on_form(page: ReferralPage) -> Form:
    """Return the form that sends a referral to another team, nothing keyed again."""
    line = page.line
    teams = tuple(
        (
            team.code,
            f"{said(team.name)} ({say('outside')})"
            if team.outside
            else said(team.name),
        )
        for team in page.teams
    )
    outside = frozenset(team.code for team in page.teams if team.outside)
    asks = [
        Ask("team_code", say("To which team"), Kind.CHOICE, required=True, picks=teams),
        Ask(
            "urgency",
            say("How urgent?"),
            Kind.CHOICE,
            line.urgency,
            picks=tuple((each.value, urgency_words(each)) for each in Urgency),
        ),
        Ask("reason", say("Why it goes there"), Kind.LONG, required=True),
    ]
    if outside:
        asks += [
            Ask(
                "consent",
                say("Do they agree that we pass it on?"),
                Kind.ONE_OF,
                hint=say("It goes to a body outside the council"),
                required=True,
                picks=(("yes", say("Yes")), ("no", say("No"))),
                when=When("team_code", outside),
            ),
            Ask(
                "no_consent_reason",
                say("Why it is passed on all the same"),
                required=True,
                when=When("consent", frozenset({"no"})),
            ),
        ]
    return Form(
        f"referral.on/{line.id}",
        say("Refer it on"),
        tuple(asks),
        say("Refer it on"),
        lambda a: partial(refer_on, _refer_on(line.id, a)),
        say("Referred on, with everything in it"),
        final=True,
        note=say("What was written, its answers and its day go along."),
    )


def _refer_on(referral_id: UUID, said_: Answers) -> ReferOn:
    consent = said_.words("consent")
    return ReferOn(
        referral_id,
        said_.line("team_code"),
        said_.line("reason"),
        urgency=said_.words("urgency"),
        consent=None if consent is None else consent == "yes",
        no_consent_reason=said_.words("no_consent_reason"),
    )


def case_form(page: ReferralPage, me: UUID) -> Form:
    """Return the form that opens the case; danger at home is asked about first."""
    line = page.line
    asks = [
        Ask(
            "title",
            say("What it is about"),
            value=said(line.service),
            hint=say("A few words; the customer may hear them"),
        ),
        Ask(
            "owner_id",
            say("Who has it?"),
            Kind.ONE_OF,
            "me",
            picks=(("me", say("I do")), (_NOBODY, say("Whoever takes it"))),
        ),
    ]
    if page.asks_hazard:
        asks += hazard_asks()
    return Form(
        f"referral.case/{line.id}",
        say("Open the case"),
        tuple(asks),
        say("Open the case"),
        partial(_open, page, me),
        say("The case is open"),
        final=True,
        note=say("The words tell of danger at home. Ask now; a clock starts by it.")
        if page.asks_hazard
        else "",
    )


def _open(page: ReferralPage, me: UUID, answers: Answers) -> Work:
    hazard = hazard_answers(answers) if page.asks_hazard else None
    owner = None if answers.words("owner_id") == _NOBODY else me
    title = answers.words("title")
    command = OpenFromReferral(
        page.line.id, page.line.version, owner, title=title, hazard=hazard
    )
    return partial(open_from_referral, command)
