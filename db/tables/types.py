"""Column types that mean the same on every database: ids, instants, words."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import uuid_utils
from sqlalchemy import BigInteger, LargeBinary, String
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def new_id() -> UUID:
    """Return a new UUIDv7: unique without asking anyone, in order of making."""
    return UUID(bytes=uuid_utils.uuid7().bytes)


def microseconds(moment: datetime) -> int:
    """Return *moment* (zone-aware) as it is stored: microseconds since 1970, UTC."""
    return (moment - EPOCH) // timedelta(microseconds=1)


class Id(TypeDecorator[UUID]):
    """A UUID kept as its sixteen bytes."""

    impl = LargeBinary(16)
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> bytes | None:
        """Return the sixteen bytes."""
        return None if value is None else value.bytes

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:  # noqa: ANN401  the driver's own value
        """Return the UUID."""
        return None if value is None else UUID(bytes=value)


class Moment(TypeDecorator[datetime]):
    """An instant, zone-aware on both sides, kept as UTC microseconds.

    SQLite gives naive values back for ``DateTime(timezone=True)``; an integer
    leaves no room for doubt, sorts, and is half the size of the text.
    """

    impl = BigInteger
    cache_ok = True

    def process_bind_param(
        self, value: datetime | None, dialect: Dialect
    ) -> int | None:
        """Return microseconds since 1970, UTC; a naive time is a bug."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise TypeError("a time without a zone can't be stored")
        return microseconds(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:  # noqa: ANN401  the driver's own value
        """Return the instant in UTC."""
        return None if value is None else EPOCH + timedelta(microseconds=value)


class Words(TypeDecorator[str]):
    """Text in Unicode's composed form (NFC), so that equal words are equal."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Return the composed form; plain ASCII is passed through."""
        if value is None or value.isascii():
            return value
        return unicodedata.normalize("NFC", value)
