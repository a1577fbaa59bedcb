"""What letters are made of: templates and passages, edition by edition."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import Record, points_to


class LetterTemplateRow(Record):
    """A template, or a passage that templates take in; its editions have the words.

    Attributes:
        code: what it is known by, like ``complaint-acknowledgement``.
        kind: see `db.domain.letters.states.TemplateKind`.
        retired: whether nobody is offered it any more.
    """

    __tablename__ = "letter_template"
    __table_args__ = (UniqueConstraint("kind", "code"),)

    code: Mapped[str]
    kind: Mapped[str] = mapped_column(default="letter")
    retired: Mapped[bool] = mapped_column(default=False)


class LetterTemplateEditionRow(Record):
    """One edition of a template; its words stand still once it is approved.

    Attributes:
        number: counts what was shipped and what is ours together.
        shipped: whether it came with the program; one of ours goes before it.
        state: see `db.domain.letters.states.EditionState`.
        title, title_cy: what the letter is about, as its reader sees it.
        area: under which heading it is offered.
        answers: kinds of `CaseLetterRow` that it is meant for.
        text, text_cy: with placeholders; no Welsh is an empty text.
        may_edit: whether somebody who writes may put it into their own words.
        deliveries: see `db.domain.letters.states.Delivery`; the first is usual.
        envelope: a key of the envelope profiles.
        urgency: how soon it leaves, unless somebody says otherwise.
        enclosures, enclosures_cy: what has to lie with it.
        signatory: officer, team, or a post in words like "Head of Housing".
        sensitive: whether a second person looks before it is released.
        season_from, season_to: as ``MM-DD``; outside them nobody is offered it.
        valid_from, valid_to: the days on which it is in force.
        writers: the ids of everybody who wrote in it; none of them approves it.
        sent_back: what whoever looked at it would have otherwise.
    """

    __tablename__ = "letter_template_edition"
    __table_args__ = (UniqueConstraint("template_id", "number"),)

    template_id: Mapped[UUID] = points_to("letter_template")
    number: Mapped[int]
    shipped: Mapped[bool] = mapped_column(default=False)
    state: Mapped[str] = mapped_column(default="draft", index=True)
    title: Mapped[str]
    title_cy: Mapped[str] = mapped_column(default="")
    area: Mapped[str] = mapped_column(default="")
    answers: Mapped[list[str]]
    text: Mapped[str]
    text_cy: Mapped[str] = mapped_column(default="")
    may_edit: Mapped[bool] = mapped_column(default=False)
    deliveries: Mapped[list[str]]
    envelope: Mapped[str] = mapped_column(default="")
    urgency: Mapped[str] = mapped_column(default="normal")
    enclosures: Mapped[list[str]]
    enclosures_cy: Mapped[list[str]]
    signatory: Mapped[str] = mapped_column(default="officer")
    sensitive: Mapped[bool] = mapped_column(default=False)
    season_from: Mapped[str | None]
    season_to: Mapped[str | None]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    change_note: Mapped[str | None]
    writers: Mapped[list[str]]
    sent_back: Mapped[str | None]
    asked_at: Mapped[datetime | None]
    approved_at: Mapped[datetime | None]
    approved_by: Mapped[UUID | None] = points_to("staff", index=False)
    retired_at: Mapped[datetime | None]
    retired_by: Mapped[UUID | None] = points_to("staff", index=False)
