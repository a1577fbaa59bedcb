"""A desk that answers at once, at a counter with people and a small catalogue."""

from __future__ import annotations

import pytest

from tests.fixtures.counter import Counter
from tests.fixtures.desks import DeskAtOnce


@pytest.fixture
def desk(counter: Counter) -> DeskAtOnce:
    return DeskAtOnce(counter.office)
