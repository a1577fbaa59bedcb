"""The lists of a contact are whole, and every room speaks the same words."""

from __future__ import annotations

from typing import get_args

from db.domain import catalogue
from db.domain.contacts import (
    AVOIDABLE_NAMES,
    CHANNEL_NAMES,
    OUTCOME_NAMES,
    RESOLVING,
    URGENCY_NAMES,
    AvoidableReason,
    Channel,
    Outcome,
    Urgency,
)


def test_the_lists_are_whole() -> None:
    assert list(CHANNEL_NAMES) == list(Channel)
    assert list(OUTCOME_NAMES) == list(Outcome)
    assert list(AVOIDABLE_NAMES) == list(AvoidableReason)
    assert list(URGENCY_NAMES) == list(Urgency)
    assert set(Outcome) > RESOLVING


def test_the_catalogue_speaks_the_same_words() -> None:
    assert list(get_args(catalogue.Outcome)) == list(Outcome)
    assert list(get_args(catalogue.Urgency)) == list(Urgency)
