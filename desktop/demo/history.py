"""Years of contacts: what people asked, how it ended, what was promised."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Final

from db.domain.catalogue import Service
from db.domain.contacts import AvoidableReason, Outcome, Urgency
from db.tables.contact import (
    CallBackAttemptRow,
    CallBackRow,
    ContactPeriodRow,
    ContactRow,
    EnquiryRow,
    ReferralRow,
)
from db.tables.record import COUNCIL, SERVICE_SCOPES
from desktop.demo.answering import answers_to, note_on
from desktop.demo.casework import Cases, Shown, Work
from desktop.demo.register import SAFE_CONTACT, Register, Resident
from desktop.demo.sheets import Sheet, as_json, day
from desktop.demo.staffing import Office
from desktop.demo.when import Calendar, working_days_on

_CHANNELS: Final = ("phone", "counter", "email", "letter", "web")
_CHANNEL_SHARES: Final = (55, 27, 11, 3, 4)
_OUTCOMES: Final = tuple(o.value for o in Outcome if o is not Outcome.DUPLICATE)
_OUTCOME_SHARES: Final = (52, 9, 28, 7, 4)
_AVOIDABLE: Final = tuple(reason.value for reason in AvoidableReason)
_URGENCIES: Final = (Urgency.NORMAL.value, Urgency.LOW.value, Urgency.HIGH.value)
_URGENCY_SHARES: Final = (84, 9, 7)
_YEARS_BACK: Final = 1_100
_SECOND: Final = 1_000_000
_HOUR: Final = 3_600 * _SECOND
_OLD_SHARE: Final = 0.1
"""How many of the referrals that ended long ago still have their case."""
_SETTLED_AFTER: Final = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class _Enquiry:
    id: bytes
    service: Service
    at: int
    by: bytes


class History:
    """Contacts, enquiries and what follows from them.

    Attributes:
        sheets: in the order in which they must be written.
    """

    def __init__(
        self,
        seed: int,
        cal: Calendar,
        office: Office,
        register: Register,
        services: tuple[Service, ...],
    ) -> None:
        def sheet(table: type, columns: str) -> Sheet:
            return Sheet(table, seed, cal.opened, columns)

        self._cal, self._office, self._register = cal, office, register
        self._services = services
        self.contacts = sheet(
            ContactRow,
            "reference person_id channel advisor_id state started_at ended_at "
            "handled_seconds language interpreter_mode avoidable_reason",
        )
        self.periods = sheet(ContactPeriodRow, "contact_id began_at ended_at")
        self.enquiries = sheet(
            EnquiryRow,
            "reference contact_id person_id property_id service_code service_version "
            "answers note urgency outcome outcome_words due_on due_working closed_at",
        )
        self.referrals = sheet(
            ReferralRow,
            "enquiry_id person_id team_code summary urgency customer_told consent "
            "state due_on due_working accept_by_at opened_at decided_at reason "
            "closing_note done_at",
        )
        self.call_backs = sheet(
            CallBackRow,
            "person_id contact_id enquiry_id phone about promised_at owner_id "
            "cover_id state outcome done_at",
        )
        self.attempts = sheet(CallBackAttemptRow, "call_back_id tried_at result words")
        self.cases = Cases(seed, cal, office, register)
        self.sheets = (
            self.contacts, self.periods, self.enquiries, self.referrals,
            self.call_backs, self.attempts, *self.cases.sheets,
        )  # fmt: skip

    def contact(self, random: Random, who: Resident) -> bytes:
        """Add one contact of *who* with what was asked in it; return its id."""
        on = self._cal.working_day_before(random, _YEARS_BACK)
        at, by = self._cal.working_instant(random, on), self._office.somebody(random)
        seconds = random.randint(90, 900)
        ended = at + seconds * _SECOND
        contact = self.contacts.add(
            at, by,
            self._register.next_reference(),
            who.id,
            random.choices(_CHANNELS, _CHANNEL_SHARES)[0],
            by,
            "closed",
            at,
            ended,
            seconds,
            who.language,
            "phone" if who.language and random.random() < 0.6 else None,
            random.choice(_AVOIDABLE) if random.random() < 0.12 else None,
        )  # fmt: skip
        self.periods.add(at, by, contact, at, ended)
        for _ in range(random.choices((1, 2, 3), (84, 13, 3))[0]):
            self._enquiry(random, who, contact, at, by)
        return contact

    def _enquiry(
        self, random: Random, who: Resident, contact: bytes, at: int, by: bytes
    ) -> None:
        service = self._pick(random, who)
        allowed = service.outcomes or _OUTCOMES
        outcome = random.choices(_OUTCOMES, _OUTCOME_SHARES)[0]
        if outcome not in allowed or (outcome == "call_back" and not who.phone):
            outcome = allowed[0]
        if outcome == "referred" and service.deadline is None:
            outcome = "answered"
        urgency = random.choices(_URGENCIES, _URGENCY_SHARES)[0]
        note = note_on(random, service)
        on = self._cal.day_of(at)
        due = due_words = None
        if outcome == "referred" and service.deadline is not None:
            days = service.deadline.working_days
            days = 20 if days is None else days
            due = day(working_days_on(on, days))
            due_words = as_json([f"{days} working days from {on.isoformat()}"])
        asked = {} if who.protected else answers_to(random, service, on, who.home.label)
        answers = as_json(asked)
        enquiry = self.enquiries.add(
            at, by,
            self._register.next_reference(),
            contact,
            who.id,
            None if who.protected else who.home.id,
            service.code,
            1,
            answers,
            note,
            urgency,
            outcome,
            service.self_serve or None if outcome == "self_serve" else None,
            due,
            due_words,
            at + random.randint(60, 600) * _SECOND,
            scope=_scope(service),
        )  # fmt: skip
        made = _Enquiry(enquiry, service, at, by)
        if outcome == "referred":
            self._refer(random, who, made, note, urgency, due, due_words, answers)
        elif outcome == "call_back":
            self._call_back(random, who, contact, made)

    def _refer(
        self,
        random: Random,
        who: Resident,
        of: _Enquiry,
        note: str,
        urgency: str,
        due: str | None,
        due_words: str | None,
        answers: str,
    ) -> None:
        old = self._cal.day_of(of.at) + _SETTLED_AFTER < self._cal.today
        states, shares = (
            (("done", "returned"), (95, 5))
            if old
            else (("sent", "accepted", "done", "returned"), (30, 35, 30, 5))
        )
        state = random.choices(states, shares)[0]
        seen = None if state == "sent" else of.at + 2 * _HOUR
        done = of.at + 4 * _HOUR if state == "done" else None
        referral = self.referrals.add(
            of.at, of.by, of.id, who.id, of.service.team, note, urgency, 1,
            1 if of.service.consent_needed else None, state, due, due_words,
            of.at + 24 * _HOUR, seen, seen,
            "It is for another team." if state == "returned" else None,
            "It was looked at and put right." if done else None, done,
            scope=_scope(of.service),
        )  # fmt: skip
        if state == "accepted" or (
            state == "done" and random.random() < (_OLD_SHARE if old else 1)
        ):
            self.cases.open(
                random,
                who,
                Work(
                    of.id, referral, of.service, of.at, of.by, note, urgency,
                    answers, state,
                ),
            )  # fmt: skip

    def next_reference(self) -> str:
        """Return the reference of the next record of any kind."""
        return self._register.next_reference()

    def matter(
        self, random: Random, who: Resident, code: str, on: date, shown: Shown
    ) -> None:
        """Add a matter that somebody brought on a day, with its case as *shown*."""
        service = next((one for one in self._services if one.code == code), None)
        if service is None:
            return
        at, by = self._cal.working_instant(random, on), self._office.somebody(random)
        asked = as_json(answers_to(random, service, on, who.home.label))
        note = note_on(random, service)
        ended = at + 300 * _SECOND
        contact = self.contacts.add(
            at, by, self.next_reference(), who.id, "phone", by, "closed",
            at, ended, 300, who.language, None, None,
        )  # fmt: skip
        scope = _scope(service)
        enquiry = self.enquiries.add(
            at, by, self.next_reference(), contact, who.id, who.home.id,
            service.code, 1, asked, note, "normal", "referred",
            None, None, None, ended, scope=scope,
        )  # fmt: skip
        referral = self.referrals.add(
            at, by, enquiry, who.id, service.team, note, "normal", 1,
            1 if service.consent_needed else None, "accepted", None, None,
            at + 24 * _HOUR, at + _HOUR, at + _HOUR, None, None, None, scope=scope,
        )  # fmt: skip
        work = Work(
            enquiry, referral, service, at, by, note, "normal", asked, "accepted",
            shown,
        )  # fmt: skip
        self.cases.open(random, who, work)

    def _call_back(
        self, random: Random, who: Resident, contact: bytes, of: _Enquiry
    ) -> None:
        asked_on = self._cal.day_of(of.at)
        promised_on = working_days_on(asked_on, random.randint(1, 3))
        # Of a protected person, the number of whom the counter rings instead.
        phone = SAFE_CONTACT if who.protected or not who.phone else who.phone
        minutes = 9 * 60 + 30 * random.randrange(15)
        promised = self._cal.at(promised_on, minutes)
        kept = promised_on < self._cal.today and random.random() < 0.97
        owner, cover = self._office.somebody(random), self._office.somebody(random)
        done = promised + random.randint(-30, 25) * 60 * _SECOND if kept else None
        call = self.call_backs.add(
            of.at, of.by, who.id, contact, of.id, phone,
            _about(of.service),
            promised, owner, cover if cover != owner else None,
            "kept" if kept else "promised",
            "Spoke to them; nothing more is wanted." if kept else None, done,
        )  # fmt: skip
        if kept and done is not None:
            if random.random() < 0.25:
                tried = done - 40 * 60 * _SECOND
                self.attempts.add(tried, owner, call, tried, "no_answer", None)
            self.attempts.add(done, owner, call, done, "spoke", None)

    def promise_for(self, random: Random, who: Resident, minutes: int) -> None:
        """Add a contact of the last working day with a call promised for today."""
        on = self._cal.working_day_before(random, 3)
        at, by = self._cal.working_instant(random, on), self._office.somebody(random)
        service = self._pick(random, who)
        phone = SAFE_CONTACT if who.protected or not who.phone else who.phone
        contact = self.contacts.add(
            at, by, self._register.next_reference(), who.id, "phone", by, "closed",
            at, at + 240 * _SECOND, 240, who.language, None, None,
        )  # fmt: skip
        enquiry = self.enquiries.add(
            at, by, self._register.next_reference(), contact, who.id,
            None if who.protected else who.home.id, service.code, 1, "{}",
            note_on(random, service), "normal", "call_back",
            None, None, None, at + 240 * _SECOND, scope=_scope(service),
        )  # fmt: skip
        self.call_backs.add(
            at, by, who.id, contact, enquiry, phone,
            _about(service),
            self._cal.at(self._cal.today, minutes), by, None, "promised", None, None,
        )  # fmt: skip

    def _pick(self, random: Random, who: Resident) -> Service:
        """Return a service that somebody in that home might ask about."""
        for _ in range(4):
            service = random.choice(self._services)
            if who.home.landlord or not service.landlord or service.council:
                break
        return service


def _scope(service: Service) -> int:
    """Return the scope of what is kept of an enquiry about *service*."""
    return SERVICE_SCOPES.get(service.scope, COUNCIL)


def _about(service: Service) -> str:
    """Return what every desk may read of a promised call."""
    if _scope(service) != COUNCIL:
        return "In confidence"
    return f"{service.name}: tell them what the team said"
