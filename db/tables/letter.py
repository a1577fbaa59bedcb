"""One letter to one person, from its draft to its way back."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class LetterRow(Record):
    """A letter: what it says, where it goes, and what became of it.

    It lies where its case lies, and no wider than where its person may be
    found: see `db.letter_scope`.

    Attributes:
        reference: what the code on its first page says.
        edition_id: of which words it is made; they stand still.
        passages: the edition of each passage in it, once it has its pages.
        title: what it is about, in the language of whoever wrote it.
        about_id: the document that it answers.
        asked_id: the `CaseLetterRow` that asked for it.
        delivery, state, urgency: see `db.domain.letters.states`.
        language: English, Welsh or both, as ``en``, ``cy`` or ``both``.
        format: see `db.domain.needs.LetterFormat`.
        greeted: how its reader is called, where that is not the name.
        address: the lines in the window, none for what is not posted.
        occupancy_id: the address on the record that they are; None where they
            were typed.
        email: where it is sent, for what goes by e-mail.
        values: what was filled in by hand, by placeholder.
        own_words, own_words_cy: in place of the template's, where it allows it.
        enclosures: what lies with it.
        sensitive: whether a second person looks before it is released.
        position: its place in its run.
        document_id: the copy of what was sent.
        dated_on: the day that it bears: that of its release.
        sheets: of paper; pages: that are printed on.
        held_reason: a key of `db.domain.letters.holds`; held_words: what was
            written beside it.
        ticked_at, ticked_by: who folded it.
        collected_by: whom it was handed to, by name.
        returned_reason: a key of ``resources/lists/returned_reasons.toml``.
        returned_document_id: what came back, as it was scanned.
    """

    __tablename__ = "letter"
    __table_args__ = (
        Index("ix_letter_queue", "state", "urgency", "envelope", "queued_at"),
        Index("ix_letter_run", "run_id", "position"),
        Index("ix_letter_person", "person_id", "state", "made_at"),
        Index("ix_letter_sent", "sent_at"),
    )

    reference: Mapped[str] = mapped_column(unique=True)
    edition_id: Mapped[UUID] = points_to("letter_template_edition")
    template_code: Mapped[str]
    passages: Mapped[dict[str, Any] | None]
    title: Mapped[str]
    person_id: Mapped[UUID | None] = points_to("person", index=False)
    case_id: Mapped[UUID | None] = points_to("case_file")
    about_id: Mapped[UUID | None] = points_to("document")
    asked_id: Mapped[UUID | None] = points_to("case_letter")
    batch_id: Mapped[UUID | None] = points_to("letter_batch")
    run_id: Mapped[UUID | None] = points_to("letter_run", index=False)
    position: Mapped[int | None]
    team_code: Mapped[str | None]
    signed_by: Mapped[UUID | None] = points_to("staff", index=False)
    state: Mapped[str] = mapped_column(default="draft")
    delivery: Mapped[str]
    language: Mapped[str]
    format: Mapped[str] = mapped_column(default="standard")
    urgency: Mapped[str] = mapped_column(default="normal")
    greeted: Mapped[str | None]
    address: Mapped[list[str]]
    occupancy_id: Mapped[UUID | None] = points_to("occupancy", index=False)
    email: Mapped[str | None]
    envelope: Mapped[str] = mapped_column(default="")
    values: Mapped[dict[str, Any]]
    own_words: Mapped[str | None]
    own_words_cy: Mapped[str | None]
    enclosures: Mapped[list[str]]
    sensitive: Mapped[bool] = mapped_column(default=False)
    document_id: Mapped[UUID | None] = points_to("document")
    dated_on: Mapped[date | None]
    pages: Mapped[int | None]
    sheets: Mapped[int | None]
    queued_at: Mapped[datetime | None]
    queued_by: Mapped[UUID | None] = points_to("staff", index=False)
    held_at: Mapped[datetime | None]
    held_by: Mapped[UUID | None] = points_to("staff", index=False)
    held_reason: Mapped[str | None]
    held_words: Mapped[str | None]
    released_at: Mapped[datetime | None]
    ticked_at: Mapped[datetime | None]
    ticked_by: Mapped[UUID | None] = points_to("staff", index=False)
    sent_at: Mapped[datetime | None]
    sent_by: Mapped[UUID | None] = points_to("staff", index=False)
    cancelled_at: Mapped[datetime | None]
    cancelled_by: Mapped[UUID | None] = points_to("staff", index=False)
    cancelled_reason: Mapped[str | None]
    collected_at: Mapped[datetime | None]
    collected_by: Mapped[str | None]
    collected_proof: Mapped[str | None]
    handed_by: Mapped[UUID | None] = points_to("staff", index=False)
    returned_on: Mapped[date | None]
    returned_reason: Mapped[str | None]
    returned_document_id: Mapped[UUID | None] = points_to("document", index=False)


class LetterSupplyRow(Record):
    """A letter that a supplier puts into Braille or on audio.

    Attributes:
        format: braille or audio.
        state: see `db.domain.letters.states.SupplyState`.
        ordered_on: the list that it went to the supplier with.
    """

    __tablename__ = "letter_supply"
    __table_args__ = (Index("ix_letter_supply_state", "state", "n"),)

    letter_id: Mapped[UUID] = mapped_column(unique=True)
    case_id: Mapped[UUID | None] = points_to("case_file")
    format: Mapped[str]
    language: Mapped[str]
    state: Mapped[str] = mapped_column(default="waiting")
    supplier: Mapped[str | None]
    ordered_on: Mapped[date | None]
    came_on: Mapped[date | None]
