"""A run of more letters than one transaction holds is one run, cut off or not."""

from __future__ import annotations

from functools import partial
from uuid import UUID

import pytest

from db.domain.letters.states import LetterState, RunState
from db.domain.references import new_reference
from db.errors import ClerkError, FieldProblem, StaleRecord
from db.queries.letters.queue import queue_counts, run_letters
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from desktop.letters.use_cases.folding import TickLetter, tick_letter
from desktop.letters.use_cases.gathering import (
    GATHERED_AT_ONCE,
    PUT_BACK_AT_ONCE,
    GatherMore,
    GatherRun,
    RunGathered,
    RunGivenUp,
    StepRun,
    cancel_run,
    gather_more,
    gather_run,
)
from desktop.letters.use_cases.releasing import (
    RunGoesOn,
    begin_release,
    release_next,
)
from tests.fixtures.letters import Letters
from tests.fixtures.print_runs import (
    LEADER,
    POST,
    gather,
    go,
    release,
    run_of,
    send_all,
    states,
)

OWN = {"n", "id", "version", "reference"}


def waiting(letters: Letters, count: int, **given: object) -> None:
    """Have so many letters wait that are like one that was queued."""
    like = letters.letter(letters.queued())
    told = {
        column.key: getattr(like, column.key)
        for column in LetterRow.__table__.columns
        if column.key not in OWN and hasattr(like, column.key)
    }
    rows = [
        LetterRow(**{**told, "reference": new_reference(), **given})
        for _ in range(count - 1)
    ]
    for begin in range(0, len(rows), GATHERED_AT_ONCE):
        letters.office.put(*rows[begin : begin + GATHERED_AT_ONCE])


def gathered(letters: Letters, of: GatherRun) -> UUID:
    """Gather as the window does, one transaction after the other."""
    done = letters.do(gather_run, of, POST)
    while isinstance(done, RunGathered) and done.goes_on:
        assert done.id is not None
        more = GatherMore(done.id, done.version, of)
        done = letters.do(gather_more, more, POST)
    assert done.id is not None
    return done.id


def test_thousands_are_one_run_in_one_order(letters: Letters) -> None:
    count = GATHERED_AT_ONCE * 2 + 5
    waiting(letters, count)
    run = gathered(letters, GatherRun())
    lines = letters.office.read(run_letters, run)
    assert [line.position for line in lines] == list(range(1, count + 1))
    assert run_of(letters, run).letters == count
    assert letters.office.read(queue_counts) == ()


def test_killed_while_it_is_gathered_the_rest_still_waits(letters: Letters) -> None:
    waiting(letters, GATHERED_AT_ONCE + 5)
    done = letters.do(gather_run, GatherRun(), POST)
    assert isinstance(done, RunGathered)
    assert done.id is not None
    more = GatherMore(done.id, done.version, GatherRun())
    letters.killed(gather_more, more, POST)
    assert run_of(letters, done.id).letters == GATHERED_AT_ONCE
    rest = gathered(letters, GatherRun())
    assert run_of(letters, rest).letters == 5
    with pytest.raises(ClerkError, match="further on"):
        go(letters, begin_release, done.id)
        version = run_of(letters, done.id).version
        letters.do(gather_more, GatherMore(done.id, version, GatherRun()), POST)


def test_a_long_run_is_given_up_in_steps_and_nothing_of_it_goes(
    letters: Letters,
) -> None:
    waiting(letters, PUT_BACK_AT_ONCE + 2)
    run = gather(letters)
    release(letters, run)
    code = letters.office.read(run_letters, run)[-1].reference
    done = go(letters, cancel_run, run)
    assert isinstance(done, RunGivenUp)
    assert (done.left, run_of(letters, run).state) == (2, RunState.CANCELLING)
    with pytest.raises(FieldProblem, match="cancelled"):
        letters.do(tick_letter, TickLetter(run, code), POST)
    with pytest.raises(ClerkError):
        send_all(letters, run)
    command = StepRun(run, done.version)
    letters.killed(cancel_run, command, POST)
    again = letters.do(cancel_run, command, POST)
    assert isinstance(again, RunGivenUp)
    assert (again.left, run_of(letters, run).state) == (0, RunState.CANCELLED)
    assert letters.office.rows(DocumentRow) == []
    [count] = letters.office.read(queue_counts)
    assert count.letters == PUT_BACK_AT_ONCE + 2


def test_two_people_release_one_run_and_each_letter_gets_its_pages_once(
    letters: Letters,
) -> None:
    """The second finds it under way and goes on with it, or finds it done."""
    ids = [letters.queued() for _ in range(5)]
    run = gather(letters)
    before = StepRun(run, run_of(letters, run).version)
    letters.do(begin_release, before, POST)
    with pytest.raises(StaleRecord):
        letters.do(begin_release, before, LEADER)
    with pytest.raises(ClerkError, match="being released"):
        go(letters, begin_release, run, LEADER)
    step = partial(release_next, workshop=letters.workshop, most=2)
    command = StepRun(run, run_of(letters, run).version)
    left = []
    for role in (POST, LEADER, POST):
        done = letters.do(step, command, role)
        assert isinstance(done, RunGoesOn)
        left.append(done.left)
    assert left == [3, 1, 0]
    with pytest.raises(StaleRecord):
        letters.do(step, command, LEADER)
    assert states(letters, ids) == [LetterState.RELEASED] * 5
    assert len(letters.press.made) == len(letters.office.rows(DocumentRow)) == 5
