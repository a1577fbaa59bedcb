"""What this store learned from letters that people indexed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from db.tables.record import LocalRow


class LearnedKindsRow(LocalRow):
    """One edition of what was learned of kinds of document; the newest counts.

    It is no record: it is made of the letters that stand in this store, and can
    be made again.

    Attributes:
        through: until when letters were confirmed that it was learned from.
        content: whole numbers as packed JSON; no word of any letter is in it
            (`db.domain.post.letters.learned`).
        right_percent: how often it was right about letters it had not seen.
    """

    __tablename__ = "learned_kinds"

    n: Mapped[int] = mapped_column(primary_key=True)
    made_at: Mapped[datetime]
    through: Mapped[datetime]
    letters: Mapped[int]
    kinds: Mapped[int]
    right_percent: Mapped[int]
    content: Mapped[bytes]
