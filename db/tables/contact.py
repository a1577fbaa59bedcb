"""A contact from hello to wrap-up, the enquiries in it, and what was promised."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class ContactRow(Record):
    """One visit, call or message of one caller.

    Attributes:
        person_id: the caller; None while unknown or where ``anonymous``.
        for_person_id: whom it is about, when the caller speaks for another.
        state: open, parked or closed.
        handled_seconds: while it was in front of the advisor.
        corrected_seconds: the true time, where the clock ran wrong.
    """

    __tablename__ = "contact"

    reference: Mapped[str] = mapped_column(unique=True)
    person_id: Mapped[UUID | None] = points_to("person")
    for_person_id: Mapped[UUID | None] = points_to("person")
    anonymous: Mapped[bool] = mapped_column(default=False)
    channel: Mapped[str]
    advisor_id: Mapped[UUID] = points_to("staff")
    state: Mapped[str]
    started_at: Mapped[datetime] = mapped_column(index=True)
    ended_at: Mapped[datetime | None]
    handled_seconds: Mapped[int] = mapped_column(default=0)
    corrected_seconds: Mapped[int | None]
    corrected_reason: Mapped[str | None]
    language: Mapped[str | None]
    interpreter_mode: Mapped[str | None]
    interpreter_reference: Mapped[str | None]
    avoidable_reason: Mapped[str | None]


class ContactPeriodRow(Record):
    """A stretch of time in which the contact was in front."""

    __tablename__ = "contact_period"

    contact_id: Mapped[UUID] = points_to("contact")
    began_at: Mapped[datetime]
    ended_at: Mapped[datetime | None]


class EnquiryRow(Record):
    """One question of a caller, and how it ended at first contact.

    Attributes:
        service_version: the edition of the catalogue entry it was taken by.
        answers: question key to answer, as the catalogue types them.
        outcome: answered, self_serve, referred, call_back, appointment,
            duplicate; None while it is being taken.
        due_on, due_working: the promised day and how it was worked out.
    """

    __tablename__ = "enquiry"
    __table_args__ = (
        Index("ix_enquiry_person_service", "person_id", "service_code", "closed_at"),
    )

    reference: Mapped[str] = mapped_column(unique=True)
    contact_id: Mapped[UUID] = points_to("contact")
    person_id: Mapped[UUID | None] = points_to("person")
    property_id: Mapped[UUID | None] = points_to("property")
    service_code: Mapped[str] = mapped_column(index=True)
    service_version: Mapped[int]
    answers: Mapped[dict[str, Any]]
    note: Mapped[str | None]
    urgency: Mapped[str] = mapped_column(default="normal")
    outcome: Mapped[str | None]
    outcome_words: Mapped[str | None]
    duplicate_of_id: Mapped[UUID | None] = points_to("enquiry")
    due_on: Mapped[date | None]
    due_working: Mapped[list[str] | None]
    closed_at: Mapped[datetime | None] = mapped_column(index=True)


class ReferralRow(Record):
    """An enquiry handed to a team: whole, so that nothing is keyed again.

    Attributes:
        state: sent, accepted, returned, withdrawn or done.
        to_staff_id: the one in the team it is for; None is whoever takes it.
        accept_by_at: when it should have been accepted; escalation counts
            from here.
        opened_at, opened_by: when the team first had it in front of them.
        told_at, told_by, told_name: a call to the team: when, by whom, and
            the name of who took it.
        escalated: how far it went up: 0, 1 the duty person, 2 the senior
            co-ordinator; ``escalated_at`` is the last step.
        reason: why it came back or was withdrawn.
        previous_id: the referral that this one follows.
    """

    __tablename__ = "referral"
    __table_args__ = (
        Index("ix_referral_accept", "state", "accept_by_at"),
        Index("ix_referral_sender", "made_by", "state", "made_at"),
    )

    enquiry_id: Mapped[UUID] = points_to("enquiry")
    person_id: Mapped[UUID | None] = points_to("person")
    team_code: Mapped[str] = mapped_column(index=True)
    summary: Mapped[str]
    urgency: Mapped[str]
    customer_told: Mapped[bool]
    consent: Mapped[bool | None]
    no_consent_reason: Mapped[str | None]
    state: Mapped[str] = mapped_column(default="sent", index=True)
    due_on: Mapped[date | None]
    due_working: Mapped[list[str] | None]
    to_staff_id: Mapped[UUID | None] = points_to("staff")
    accept_by_at: Mapped[datetime | None]
    accept_working: Mapped[list[str] | None]
    opened_at: Mapped[datetime | None]
    opened_by: Mapped[UUID | None] = points_to("staff", index=False)
    told_at: Mapped[datetime | None]
    told_by: Mapped[UUID | None] = points_to("staff", index=False)
    told_name: Mapped[str | None]
    escalated: Mapped[int] = mapped_column(default=0, server_default="0")
    escalated_at: Mapped[datetime | None]
    escalated_to_id: Mapped[UUID | None] = points_to("staff", index=False)
    decided_at: Mapped[datetime | None]
    decided_by: Mapped[UUID | None] = points_to("staff", index=False)
    reason: Mapped[str | None]
    closing_note: Mapped[str | None]
    done_at: Mapped[datetime | None]
    previous_id: Mapped[UUID | None] = points_to("referral", index=False)


class CallBackRow(Record):
    """A promise to ring someone: a person, a time, an owner with cover."""

    __tablename__ = "call_back"
    __table_args__ = (Index("ix_call_back_due", "state", "promised_at"),)

    person_id: Mapped[UUID | None] = points_to("person")
    contact_id: Mapped[UUID | None] = points_to("contact")
    enquiry_id: Mapped[UUID | None] = points_to("enquiry")
    phone: Mapped[str]
    about: Mapped[str]
    promised_at: Mapped[datetime]
    owner_id: Mapped[UUID] = points_to("staff")
    cover_id: Mapped[UUID | None] = points_to("staff", index=False)
    state: Mapped[str] = mapped_column(default="promised")
    outcome: Mapped[str | None]
    done_at: Mapped[datetime | None]


class CallBackAttemptRow(Record):
    """One try at keeping a promised call."""

    __tablename__ = "call_back_attempt"

    call_back_id: Mapped[UUID] = points_to("call_back")
    tried_at: Mapped[datetime]
    result: Mapped[str]
    words: Mapped[str | None]


class IdentityCheckRow(Record):
    """Who was asked which facts before an account's details were told."""

    __tablename__ = "identity_check"

    contact_id: Mapped[UUID] = points_to("contact")
    person_id: Mapped[UUID] = points_to("person")
    facts: Mapped[dict[str, Any]]
    result: Mapped[str]
    representative_id: Mapped[UUID | None] = points_to("person", index=False)


class OriginalRow(Record):
    """A document that a caller brought: seen, copied or kept, and given back.

    Attributes:
        handling: seen, copied or kept; what was seen or copied went back at once.
        returned_at, returned_how: when a kept one left us again.
    """

    __tablename__ = "original"

    contact_id: Mapped[UUID] = points_to("contact")
    person_id: Mapped[UUID | None] = points_to("person")
    document: Mapped[str]
    words: Mapped[str | None]
    last_four: Mapped[str | None]
    handling: Mapped[str]
    returned_at: Mapped[datetime | None]
    returned_how: Mapped[str | None]


class SlipRow(Record):
    """A visit slip that was handed over; its PDF can be made again."""

    __tablename__ = "slip"

    contact_id: Mapped[UUID] = points_to("contact")
    format: Mapped[str]
    language: Mapped[str]
    handed: Mapped[str]
