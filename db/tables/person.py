"""People as they want to be known and reached, and what stands beside them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class PersonRow(Record):
    """A person; only ``name`` is required.

    Attributes:
        language: what they speak with us, as an ISO 639 code; None is unknown.
        written_language: English, Welsh or both, chosen apart from speech.
        format: how they read: standard, large_print, easy_read, braille, audio.
        safe_times, unsafe_times: in words, like "after 2 pm".
        protected: fleeing abuse, staff or councillor; where they live and how
            to reach them then has a scope of its own.
        ring_instead: whom the counter rings about a protected person.
        protected_by: who asked for the protection; somebody else ends it.
        merged_into_id: the record that speaks for this one since a merge.
    """

    __tablename__ = "person"

    reference: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    known_as: Mapped[str | None]
    pronouns: Mapped[str | None]
    date_of_birth: Mapped[date | None] = mapped_column(index=True)
    language: Mapped[str | None]
    written_language: Mapped[str | None]
    format: Mapped[str] = mapped_column(default="standard")
    preferred_method: Mapped[str | None]
    safe_times: Mapped[str | None]
    unsafe_times: Mapped[str | None]
    may_leave_message: Mapped[bool] = mapped_column(default=True)
    do_not_write: Mapped[bool] = mapped_column(default=False)
    interpreter_language: Mapped[str | None]
    has_password: Mapped[bool] = mapped_column(default=False)
    protected: Mapped[bool] = mapped_column(default=False)
    protected_kind: Mapped[str | None]
    ring_instead: Mapped[str | None]
    protected_by: Mapped[UUID | None] = points_to("staff", index=False)
    deceased_on: Mapped[date | None]
    deceased_source: Mapped[str | None]
    executor: Mapped[str | None]
    merged_into_id: Mapped[UUID | None] = points_to("person")
    external_key: Mapped[str | None] = mapped_column(index=True)


class PersonNameRow(Record):
    """Another name of a person: former, birth, alias, spelling."""

    __tablename__ = "person_name"

    person_id: Mapped[UUID] = points_to("person")
    kind: Mapped[str]
    name: Mapped[str]


class PersonPhoneRow(Record):
    """A phone number in E.164; ``safe`` says a message may be left.

    One that has ended is no longer rung, and still finds its person.
    """

    __tablename__ = "person_phone"

    person_id: Mapped[UUID] = points_to("person")
    e164: Mapped[str] = mapped_column(index=True)
    kind: Mapped[str] = mapped_column(default="mobile")
    note: Mapped[str | None]
    safe: Mapped[bool] = mapped_column(default=True)
    ended_on: Mapped[date | None]


class PersonEmailRow(Record):
    """An e-mail address of a person."""

    __tablename__ = "person_email"

    person_id: Mapped[UUID] = points_to("person")
    address: Mapped[str] = mapped_column(index=True)
    note: Mapped[str | None]
    safe: Mapped[bool] = mapped_column(default=True)
    ended_on: Mapped[date | None]


class PersonPasswordRow(Record):
    """The password agreed with a person, in a row of its own: viewing is logged."""

    __tablename__ = "person_password"

    person_id: Mapped[UUID] = points_to("person")
    password: Mapped[str]
    hint: Mapped[str | None]


class IdentitySeenRow(Record):
    """Proof of identity that was seen: what, when, by whom; four characters kept."""

    __tablename__ = "identity_seen"

    person_id: Mapped[UUID] = points_to("person")
    document: Mapped[str]
    last_four: Mapped[str | None]
    seen_on: Mapped[date]
    seen_by: Mapped[UUID] = points_to("staff", index=False)


class SupportNeedRow(Record):
    """What we do differently for someone: agreed, dated, reviewed."""

    __tablename__ = "support_need"

    person_id: Mapped[UUID] = points_to("person")
    kind: Mapped[str]
    what_we_do: Mapped[str]
    agreed_on: Mapped[date]
    review_on: Mapped[date | None]
    ended_on: Mapped[date | None]


class PersonLinkRow(Record):
    """A dated tie between two people, read from ``from_id`` to ``to_id``."""

    __tablename__ = "person_link"

    from_id: Mapped[UUID] = points_to("person")
    to_id: Mapped[UUID] = points_to("person")
    kind: Mapped[str]
    from_on: Mapped[date | None]
    to_on: Mapped[date | None]
    may_do: Mapped[str | None]
    note: Mapped[str | None]


class NoteRow(Record):
    """A note: never edited; struck out, its words are data protection's alone."""

    __tablename__ = "note"

    person_id: Mapped[UUID] = points_to("person")
    contact_id: Mapped[UUID | None] = points_to("contact")
    words: Mapped[str]
    struck_at: Mapped[datetime | None]
    struck_by: Mapped[UUID | None] = points_to("staff", index=False)
    struck_reason: Mapped[str | None]


class PersonMergeRow(Record):
    """A merge: a link and the chosen values; undoing ends it, nothing moves."""

    __tablename__ = "person_merge"

    survivor_id: Mapped[UUID] = points_to("person")
    merged_id: Mapped[UUID] = points_to("person")
    before: Mapped[dict[str, Any]]
    chosen: Mapped[dict[str, Any]]
    reason: Mapped[str | None]
    undone_at: Mapped[datetime | None]
    undone_by: Mapped[UUID | None] = points_to("staff", index=False)


class NotDuplicateRow(Record):
    """Two people whom somebody looked at and found to be two."""

    __tablename__ = "not_duplicate"

    first_id: Mapped[UUID] = points_to("person")
    second_id: Mapped[UUID] = points_to("person")
