"""Cases, referrals and post as rows of a list."""

from __future__ import annotations

from datetime import datetime

from db.clock import uk_date
from db.domain.referrals import URGENT, ReferralState
from db.queries.casework.rows import ErrandRow, QueueRow, ReferralRow, TrayRow
from desktop.casework.wording import (
    DUE_TONES,
    capital,
    chasing_words,
    day_words,
    due_words,
    exact_words,
    limit_words,
    moment_words,
    referral_words,
    risk_words,
    say,
    state_words,
    urgency_words,
)
from widgets.colours import Tone
from widgets.rows import TwoLineRow
from widgets.said import said


def case_row(row: QueueRow, now: datetime, *, mine: bool, ticked: bool) -> TwoLineRow:
    """Return a case: what, whose and where; by when, and who has it."""
    if row.restricted:
        return _restricted_row(row, now, mine=mine, ticked=ticked)
    owner = None if mine else (row.owner or state_words(row.state))
    service = said(row.service)
    what = service if service != row.title else row.reference if mine else None
    aside = (chasing_words(row.chasing), owner, what)
    detail = (row.person, row.place, risk_words(row.risks))
    return TwoLineRow(
        row.id,
        row.title,
        ", ".join(part for part in detail if part) or row.reference,
        due_words(row, now),
        " · ".join(part for part in aside if part),
        DUE_TONES.get(row.due, Tone.NEUTRAL),
        exact_words(row.due_at),
        "circle-check" if ticked else "",
        say("chosen") if ticked else say("new") if row.is_new else "",
    )


def _restricted_row(
    row: QueueRow, now: datetime, *, mine: bool, ticked: bool
) -> TwoLineRow:
    owner = None if mine else (row.owner or state_words(row.state))
    return TwoLineRow(
        row.id,
        say("Restricted case"),
        f"{row.reference}, {say('open to read')}",
        due_words(row, now),
        " · ".join(part for part in (owner, chasing_words(row.chasing)) if part),
        DUE_TONES.get(row.due, Tone.NEUTRAL),
        exact_words(row.due_at),
        "circle-check" if ticked else "",
        say("chosen") if ticked else say("new") if row.is_new else "",
    )


def title_of(row: ReferralRow) -> str:
    """Return what a referral is called; in confidence, no more than what it is."""
    if row.sealed:
        return say("Safeguarding referral")
    return say("Restricted case") if row.restricted else said(row.service)


def sent_row(row: ReferralRow, now: datetime) -> TwoLineRow:
    """Return a referral as its sender sees it: red until the team knows of it."""
    waits = row.state == ReferralState.SENT
    tones = {
        ReferralState.RETURNED: Tone.WARNING,
        ReferralState.DONE: Tone.SUCCESS,
    }
    state = row.state if row.on is None else row.on.state
    tone = tones.get(ReferralState(state), Tone.NEUTRAL)
    return TwoLineRow(
        row.id,
        title_of(row),
        ", ".join(part for part in (row.person, row.reference) if part),
        referral_words(row),
        f"{said(row.team)} · {capital(moment_words(row.sent_at, now))}",
        Tone.DANGER if waits and not row.told else tone,
        exact_words(row.sent_at),
    )


def accept_row(row: ReferralRow, now: datetime) -> TwoLineRow:
    """Return a referral as the team sees it: by when to accept it, or that it did."""
    due, sent = row.accept_by_at, moment_words(row.sent_at, now)
    by_when = say("No date") if due is None else limit_words(due, None, now)
    if row.state == ReferralState.ACCEPTED:
        by_when, due = say("Accepted, no case yet"), row.decided_at
    elif row.urgency in URGENT:
        by_when = f"{urgency_words(row.urgency)} · {by_when}"
    parts = (row.sender, sent)
    about = ", ".join(part for part in (row.person, row.reference) if part)
    if row.sealed:
        received = say("received {when}").format(when=sent)
        parts, about = (None, capital(received)), say("Open to read")
    return TwoLineRow(
        row.id,
        title_of(row),
        about,
        by_when,
        " · ".join(part for part in parts if part),
        Tone.DANGER if row.late else Tone.NEUTRAL,
        exact_words(due),
        mark="" if row.opened_at else say("new"),
    )


def tray_row(row: TrayRow, now: datetime) -> TwoLineRow:
    """Return a letter that waits in a tray, with how long it has waited."""
    days = (uk_date(now) - row.received_on).days
    waited = say("{n} days").format(n=days) if days > 1 else ""
    return TwoLineRow(
        row.id,
        row.title,
        ", ".join(part for part in (row.person, row.case_reference) if part)
        or say("Nobody is named on it"),
        say("Sent back") if row.returned else capital(day_words(row.received_on, now)),
        waited,
        Tone.WARNING if row.returned else Tone.NEUTRAL,
        f"{row.received_on:%d/%m/%Y}",
    )


def errand_row(row: ErrandRow, now: datetime) -> TwoLineRow:
    """Return a task or a visit: what, in whose case, and by when."""
    if row.starts_at is not None:
        when, exact = moment_words(row.starts_at, now), exact_words(row.starts_at)
    elif row.due_on is not None:
        when, exact = day_words(row.due_on, now), f"{row.due_on:%d/%m/%Y}"
    else:
        when, exact = say("No date"), ""
    late = say("Overdue since {when}").format(when=when)
    aside = (
        say("Visit") if row.visit else say("Task"),
        say("for {name}").format(name=row.owner) if row.owner else None,
    )
    detail = (row.title, row.person, row.place)
    if row.restricted:
        ring = say("ring {team}").format(team=row.ring) if row.ring else ""
        detail = (row.reference, ring or say("open to read"), None)
    return TwoLineRow(
        row.id,
        say("In a restricted case") if row.restricted else row.words,
        ", ".join(part for part in detail if part),
        late if row.late else capital(when),
        " · ".join(part for part in aside if part),
        Tone.DANGER if row.late else Tone.NEUTRAL,
        exact,
    )
