"""A referral in words: its facts, where it stands, and what happened when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from db.clock import LONDON
from db.domain.phones import show_phone
from db.domain.referrals import URGENT, ReferralState
from db.queries.casework.referral_page import ReferralPage
from db.queries.casework.rows import Onward, ReferralRow, TeamPage
from desktop.casework.wording import (
    capital,
    limit_words,
    moment_words,
    say,
    urgency_words,
)
from widgets.colours import Tone
from widgets.said import said


@dataclass(frozen=True, slots=True)
class Told:
    """Where it stands, in a sentence: what is bold, then the rest."""

    tone: Tone
    lead: str
    text: str = ""


def heading(line: ReferralRow, now: datetime) -> str:
    """Return its reference, who sent it and when."""
    if line.sealed:
        received = say("received {when}").format(when=moment_words(line.sent_at, now))
        return capital(received)
    sender = line.sender or say("the counter")
    sent = say("referred by {name}, {when}").format(
        name=sender, when=moment_words(line.sent_at, now)
    )
    return f"{line.reference} · {sent}"


def facts(page: ReferralPage, now: datetime) -> list[tuple[str, str, Tone | None]]:
    """Return who it is about, to whom it went, how urgent it is and by when."""
    line = page.line
    team = said(line.team)
    to = say("{name}, {team}").format(name=line.to_staff, team=team)
    open_ = line.state in (ReferralState.SENT, ReferralState.ACCEPTED)
    due = line.accept_by_at
    accept = ""
    if line.state == ReferralState.SENT and due is not None:
        accept = limit_words(due, None, now)
    whose = line.person or say("Nobody is named")
    urgent = line.urgency in URGENT
    answer, late = "", False
    if line.due_on and open_:
        over = datetime.combine(line.due_on + timedelta(days=1), time(), tzinfo=LONDON)
        answer, late = limit_words(over, line.due_on, now), over <= now
    return [
        (say("Customer"), "" if line.sealed else whose, None),
        (say("To"), to if line.to_staff else team, None),
        (say("Sent on"), line.reason or "" if open_ else "", None),
        (say("Urgency"), urgency_words(line.urgency), Tone.DANGER if urgent else None),
        (say("Accept"), accept, Tone.DANGER if line.late else None),
        (say("Answer"), answer, Tone.DANGER if late else None),
    ]


def sealed_standing(page: ReferralPage, *, may_read: bool) -> Told:
    """Return how to read what was said in confidence, or whom to ring."""
    lead = say("In confidence.")
    if may_read:
        return Told(Tone.INFO, lead, say("That you read it is kept, with your reason."))
    words = (say("Only those who work on it read it."), ring_words(page.team))
    return Told(Tone.WARNING, lead, " ".join(part for part in words if part))


def standing(page: ReferralPage, now: datetime) -> Told:
    """Return where it stands: red until the team knows of it."""
    line = page.line
    who = line.decided_by or said(line.team)
    when = moment_words(line.decided_at, now) if line.decided_at else ""
    by = say("{name}, {when}.").format(name=who, when=when)
    if line.on is not None:
        return _sent_on(line.on, _said_by(line.reason, by))
    if line.state == ReferralState.RETURNED:
        return Told(Tone.WARNING, say("Returned."), _said_by(line.reason, by))
    if line.state == ReferralState.WITHDRAWN:
        return Told(Tone.NEUTRAL, say("Withdrawn."), _said_by(line.reason, by))
    if line.state == ReferralState.DONE:
        return Told(Tone.SUCCESS, say("Done."), _said_by(line.closing_note, by))
    if line.state == ReferralState.ACCEPTED:
        return Told(Tone.SUCCESS, say("Accepted."), by)
    return _waiting(page, now)


def _sent_on(on: Onward, why: str) -> Told:
    """Return where it went, and how it ended there."""
    went = say("It went on to {team}.").format(team=said(on.team))
    if on.state == ReferralState.DONE:
        return Told(Tone.SUCCESS, say("Done."), f"{went} {on.note or ''}".strip())
    return Told(Tone.NEUTRAL, say("Sent on."), f"{went} {why}")


def _said_by(words: str | None, by: str) -> str:
    """Return what somebody wrote as a sentence, and after it who and when."""
    words = (words or "").strip()
    stop = "." if words and words[-1].isalnum() else ""
    return f"{words}{stop} {by}".strip()


def _waiting(page: ReferralPage, now: datetime) -> Told:
    """Return how it waits, to the team that it went to, or to anybody else."""
    line = page.line
    up = ""
    if line.escalated_to:
        up = say("It went up to {name}.").format(name=line.escalated_to)
    if not line.told:
        return _not_opened(page, up)
    if line.told_at is not None:
        text = say("{name} took the call, {when}.").format(
            name=line.told_name, when=moment_words(line.told_at, now)
        )
    else:
        opened = line.opened_at or line.sent_at
        text = say("Opened {when}.").format(when=moment_words(opened, now))
    tone = Tone.DANGER if line.late else Tone.INFO
    if page.ours and not page.sent:
        return Told(tone, say("It waits for you to accept it."), f"{text} {up}".strip())
    text = f"{text} {say('Nobody has accepted it yet.')}"
    if page.sent:
        return Told(tone, say("They know of it."), f"{text} {up}".strip())
    return Told(tone, say("The team knows of it."), f"{text} {up}".strip())


def _not_opened(page: ReferralPage, up: str) -> Told:
    if page.ours and not page.sent:
        lead = say("It waits for you to accept it.")
        told = [say("Nobody of the team has opened it yet."), up]
    else:
        lead = say("Not told yet.")
        told = [say("Nobody there has opened it."), ring_words(page.team), up]
    return Told(Tone.DANGER, lead, " ".join(part for part in told if part))


def ring_words(team: TeamPage | None) -> str:
    """Return whom to ring in a team, or nothing where no number is known."""
    if team is None:
        return ""
    if team.duty and team.duty_phone:
        return say("Ring {name}, on duty: {phone}.").format(
            name=team.duty, phone=show_phone(team.duty_phone)
        )
    if team.phone:
        return say("Ring {phone}.").format(phone=show_phone(team.phone))
    return ""


def story(line: ReferralRow, now: datetime) -> list[tuple[str, str]]:
    """Return what happened to it and when, the first thing first."""
    sent = line.sender or say("the counter")
    when = moment_words(line.sent_at, now)
    told = [(when, say("Sent by {name}").format(name=sent))]
    if line.opened_at:
        told.append((moment_words(line.opened_at, now), say("Opened by the team")))
    if line.told_at:
        words = say("Told by telephone: {name}").format(name=line.told_name)
        told.append((moment_words(line.told_at, now), words))
    if line.decided_at:
        words = {
            ReferralState.ACCEPTED: say("Accepted by {name}"),
            ReferralState.RETURNED: say("Returned by {name}"),
            ReferralState.WITHDRAWN: say("Withdrawn by {name}"),
            ReferralState.DONE: say("Done by {name}"),
        }.get(ReferralState(line.state), "{name}")
        who = line.decided_by or said(line.team)
        told.append((moment_words(line.decided_at, now), words.format(name=who)))
    return [(capital(when), words) for when, words in told]
