"""A case ends, a second person looks at it, and it is opened again."""

from __future__ import annotations

from functools import partial

from db.queries.casework.page_rows import CasePage
from desktop.casework.forms.here import Here
from desktop.casework.page_words import CAUSE_NAMES, ENDING_NAMES
from desktop.casework.sections.words import slot
from desktop.casework.use_cases.closing import (
    ApproveClosing,
    CloseCase,
    Ended,
    ReopenCase,
    SendBackClosing,
    approve_closing,
    close_case,
    reopen_case,
    send_back_closing,
)
from desktop.casework.wording import capital, say
from desktop.forms.form import Answers, Ask, Form, Kind
from desktop.forms.saving import Work
from widgets.said import said

_LETTER = "letter"


def close_form(page: CasePage, here: Here) -> Form:
    """Return the form that closes a case, or asks a second person to.

    What is still booked or ordered is named, and called off with a reason.
    """
    left = _still_to_come(page, here)

    def work(given: Answers) -> Work:
        ended = Ended(
            given.line("outcome"),
            given.line("root_cause"),
            given.line("words"),
            given.words("feedback"),
            _LETTER in given.ticks("letter"),
            given.words("call_off"),
        )
        return partial(close_case, CloseCase(page.id, page.version, ended))

    return Form(
        f"case.close/{page.id}",
        say("Close the case"),
        (
            *((_call_off(left),) if left else ()),
            Ask(
                "words",
                say("How it ended, as the customer hears it"),
                Kind.LONG,
                hint=say("Whoever referred it reads this too"),
                required=True,
            ),
            Ask(
                "outcome",
                say("How it ended"),
                Kind.CHOICE,
                "done",
                picks=tuple((code, said(name)) for code, name in ENDING_NAMES.items()),
                required=True,
            ),
            Ask(
                "root_cause",
                say("Why it came to this"),
                Kind.CHOICE,
                "none",
                picks=tuple((code, said(name)) for code, name in CAUSE_NAMES.items()),
                required=True,
            ),
            Ask(
                "feedback",
                say("Ask how it was"),
                Kind.CHOICE,
                picks=(
                    ("letter", say("By letter")),
                    ("slip", say("With a slip")),
                    ("desk", say("At the desk")),
                ),
                hint=say("Empty for not at all"),
            ),
            Ask(
                "letter",
                say("Letter"),
                Kind.TICKS,
                picks=((_LETTER, say("Send a closing letter")),),
            ),
        ),
        say("Close"),
        work,
        say("Closed"),
        note=say("Closing calls off what is still to come; Esc keeps the case open.")
        if left
        else "",
    )


def _still_to_come(page: CasePage, here: Here) -> str:
    """Name the visits that are booked and the orders that are not done."""
    visits = [
        f"{slot(one.starts_at, one.ends_at, here.now)}: {one.about}"
        for one in page.visits
        if one.state == "booked"
    ]
    orders = [
        say("order: {words}").format(words=one.words)
        for one in (page.more.orders if page.more is not None else ())
        if one.state in {"ordered", "booked"}
    ]
    return capital("; ".join((*visits, *orders)))


def _call_off(left: str) -> Ask:
    return Ask(
        "call_off",
        say("Why it is called off"),
        Kind.LONG,
        hint=say("{left}. The customer reads this of a visit").format(left=left),
        required=True,
    )


def approve_form(page: CasePage) -> Form:
    """Return what closes a case that another asked to close."""
    return Form(
        "",
        say("Approve the closing"),
        (),
        say("Approve"),
        lambda _given: partial(approve_closing, ApproveClosing(page.id, page.version)),
        say("Closed"),
        at_once=True,
    )


def send_back_form(page: CasePage) -> Form:
    """Return the form of a second person who does not agree."""
    return Form(
        f"case.send_back/{page.id}",
        say("Send it back"),
        (
            Ask(
                "reason",
                say("What is missing"),
                Kind.LONG,
                hint=say("Whoever wanted to close it reads this"),
                required=True,
            ),
        ),
        say("Send it back"),
        lambda given: partial(
            send_back_closing, SendBackClosing(page.id, given.line("reason"))
        ),
        say("Sent back"),
    )


def reopen_form(page: CasePage, here: Here) -> Form:
    """Return the form that opens a case again."""
    return Form(
        f"case.reopen/{page.id}",
        say("Open it again"),
        (
            Ask("reason", say("Why it is not over"), Kind.LONG, required=True),
            Ask(
                "team_code",
                say("Team"),
                Kind.CHOICE,
                page.team_code,
                picks=here.own_teams(),
            ),
        ),
        say("Open it again"),
        lambda given: partial(
            reopen_case,
            ReopenCase(page.id, given.line("reason"), given.words("team_code")),
        ),
        say("Open again"),
        note=say("The law's time does not begin anew. We promise a day of our own."),
    )
