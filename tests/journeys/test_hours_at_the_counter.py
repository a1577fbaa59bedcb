"""After many callers and many locks the program holds no more than at first."""

from __future__ import annotations

from collections.abc import Callable
from itertools import cycle, islice

import pytest

from tests.fixtures.endurance import Census, Counterhand, Steps, census, work_through
from tests.fixtures.journey import PASSPHRASE, Journey

pytestmark = pytest.mark.journey
ENQUIRIES, LOCKS = 15, 6
ALLOWED = 3
"""Objects of Qt's own that may be under way at the moment of counting; a leak leaves
one or more with each of the callers or locks that came on top."""
ROUND = (("owen", "mis"), ("owen", "dog"), ("owen", "graff"))
"""Of no fixed address, whose page would rightly tell more with every enquiry."""


def test_a_day_of_callers_and_locks_leaves_nothing_behind(
    signed_in: Callable[[], Journey],
) -> None:
    journey = signed_in()
    program = journey.program
    hand = Counterhand(program, journey.hands, PASSPHRASE)
    counted: list[Census] = []

    def day() -> Steps:
        for number in (len(ROUND), ENQUIRIES):
            for caller, service in islice(cycle(ROUND), number):
                yield from hand.enquiry(caller, service, "By the gate")
            counted.append(census(program))
        for number in (2, LOCKS):
            for _ in range(number):
                yield from hand.lock_and_unlock()
            counted.append(census(program))

    work_through(day())
    few_callers, callers, few_locks, locks = counted
    assert callers.widgets <= few_callers.widgets
    assert callers.objects <= few_callers.objects + ALLOWED
    assert callers.windows <= few_callers.windows
    assert locks.widgets <= few_locks.widgets
    assert locks.objects <= few_locks.objects + ALLOWED
    assert locks.windows <= few_locks.windows
    for more, less in ((callers, few_callers), (locks, few_locks)):
        assert more.threads <= less.threads + 1
        assert more.files <= less.files + 1
