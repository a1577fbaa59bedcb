"""Print runs: gathered, released, printed, ticked off, sent; cut off anywhere."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any
from uuid import UUID

import pytest

from db.domain.letters.release import cut_off_after
from db.domain.letters.states import LetterState, RunState
from db.domain.permissions import Action, Role
from db.domain.working_days import calendar_for
from db.errors import ClerkError, FieldProblem, NotAllowed, Unavailable
from db.queries.letters.queue import (
    print_queue,
    printed_letters,
    queue_counts,
    run_steps,
)
from db.tables.casework import CaseDocumentRow
from db.tables.document import DocumentRow
from db.tables.letter import LetterRow
from db.tables.person import PersonRow
from desktop.letters.use_cases.folding import (
    RecordFranking,
    RecordPrinted,
    TickLetter,
    record_franking,
    record_printed,
    tick_letter,
)
from desktop.letters.use_cases.gathering import (
    FewEyesQueue,
    GatherRun,
    LookAtFewEyes,
    RunGathered,
    StepRun,
    ask_release,
    cancel_run,
    confirm_run,
    gather_run,
    look_at_few_eyes,
)
from desktop.letters.use_cases.one_letter import cancel_letter, queue_letter
from desktop.letters.use_cases.releasing import (
    RunGoesOn,
    SendRun,
    begin_release,
    release_next,
    send_next,
)
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.letters import Letters
from tests.fixtures.print_runs import (
    LEADER,
    POST,
    SENIOR,
    gather,
    go,
    release,
    run_of,
    send_all,
    states,
)
from tests.fixtures.stores import TODAY


def test_the_queue_is_in_order_of_urgency_and_envelope(letters: Letters) -> None:
    first = letters.queued(envelope="dl")
    later = letters.queued(envelope="c5")
    urgent = letters.queued(envelope="dl", urgency="today")
    asked = [line.id for line in letters.office.read(print_queue)]
    assert asked == [urgent, later, first]
    counts = letters.office.read(queue_counts)
    assert [(one.urgency, one.envelope, one.letters) for one in counts] == [
        ("today", "dl", 1),
        ("normal", "c5", 1),
        ("normal", "dl", 1),
    ]


def test_a_run_takes_what_was_asked_for_and_no_letter_twice(letters: Letters) -> None:
    dl = [letters.queued(envelope="dl") for _ in range(2)]
    c5 = letters.queued(envelope="c5")
    run = gather(letters, envelope="dl")
    assert [letters.letter(one).run_id for one in (*dl, c5)] == [run, run, None]
    with pytest.raises(ClerkError):
        gather(letters, envelope="dl")
    done = letters.do(gather_run, GatherRun(), POST)
    assert isinstance(done, RunGathered)
    assert (done.letters, done.waiting) == (1, 0)


def test_release_gives_each_letter_its_day_and_its_copy(letters: Letters) -> None:
    case = letters.casework.open()
    letter = letters.start(case_id=case)
    letters.save(letter)
    letters.go(queue_letter, letter)
    run = gather(letters)
    letters.office.now += timedelta(days=3)
    release(letters, run)
    row = letters.letter(letter)
    today = TODAY + timedelta(days=3)
    assert (row.state, row.dated_on) == (LetterState.RELEASED, today)
    assert today.isoformat().encode() in letters.copy_of(letter)
    assert run_of(letters, run).cut_off_at == datetime(2026, 11, 23, 17, 30, tzinfo=UTC)
    # Nothing was sent yet: nothing stands on the record.
    assert letters.casework.under(CaseDocumentRow, case) == []
    send_all(letters, run, without_ticks=True)
    [filed] = letters.casework.under(CaseDocumentRow, case)
    assert filed.document_id == row.document_id
    assert run_of(letters, run).state == RunState.SENT
    assert letters.letter(letter).sent_at == letters.office.now


def test_what_stops_a_letter_by_now_holds_it(letters: Letters) -> None:
    letter, other = letters.queued(), letters.queued()
    change = letters.letter(other)
    assert change.state == LetterState.QUEUED
    run = gather(letters)
    unit = letters.office.unit()
    with unit:
        unit.require(Action.EDIT_PERSON)
        unit.get(PersonRow, letters.gwen).deceased_on = TODAY
        unit.commit()
    release(letters, run)
    held = letters.letter(letter)
    assert (held.state, held.held_reason, held.run_id) == ("held", "stopped", None)
    assert "died" in (held.held_words or "")
    assert run_of(letters, run).letters == 0


def test_cut_off_anywhere_nothing_is_doubled_and_nothing_half_sent(
    letters: Letters,
) -> None:
    """A kill between any two commits, and a disk that fills in any letter."""
    ids = [letters.queued() for _ in range(5)]
    run = gather(letters)
    go(letters, begin_release, run, POST)
    for made in range(1, 6):
        letters.press.breaks_after = made
        with pytest.raises(Unavailable):
            release(letters, run, most=2)
        found = Counter(states(letters, ids))
        whole = found["released"]
        assert whole == made // 2 * 2 if made < 5 else whole == 4
        assert len(letters.office.rows(DocumentRow)) == whole
        letters.press.made.clear()
        if whole:
            break
    letters.press.breaks_after = None
    release(letters, run, most=2)
    assert states(letters, ids) == ["released"] * 5
    documents = {letters.letter(one).document_id for one in ids}
    assert documents == {row.id for row in letters.office.rows(DocumentRow)}
    step = partial(send_next, most=2)
    go(letters, step, run, POST, SendRun, without_ticks=True)
    assert Counter(states(letters, ids)) == {"sent": 2, "released": 3}
    send_all(letters, run, most=2, without_ticks=True)
    assert states(letters, ids) == ["sent"] * 5
    with pytest.raises(ClerkError):
        send_all(letters, run)


def test_killed_before_every_commit_the_run_goes_on(letters: Letters) -> None:
    """Each step dies once before it is on the disk, and is then done."""
    ids = [letters.queued() for _ in range(5)]
    letters.killed(gather_run, GatherRun(), POST)
    assert {letters.letter(one).run_id for one in ids} == {None}
    run = gather(letters)

    def once_more(use_case: Any, kind: type[StepRun] = StepRun, **given: Any) -> int:
        command = kind(run, run_of(letters, run).version, **given)
        before = states(letters, ids), len(letters.office.rows(DocumentRow))
        letters.killed(use_case, command, POST)
        assert (states(letters, ids), len(letters.office.rows(DocumentRow))) == before
        done = letters.do(use_case, command, POST)
        return done.left if isinstance(done, RunGoesOn) else 0

    once_more(begin_release)
    pages = partial(release_next, workshop=letters.workshop, most=2)
    assert [once_more(pages) for _ in range(3)] == [3, 1, 0]
    once_more(record_printed, RecordPrinted, printer="Big one")
    out = partial(send_next, most=2)
    left = [once_more(out, SendRun, without_ticks=True) for _ in range(3)]
    assert left == [3, 1, 0]
    assert states(letters, ids) == ["sent"] * 5
    copies = {letters.letter(one).document_id for one in ids}
    documents = [row.id for row in letters.office.rows(DocumentRow)]
    assert (copies, len(documents)) == (set(documents), 5)
    kinds = [step.kind for step in letters.office.read(run_steps, run)]
    assert kinds == [
        *("gathered", "begun", "released", "released", "released", "printed"),
        "sent",
    ]


def test_a_run_that_goes_on_another_day_bears_that_day(letters: Letters) -> None:
    ids = [letters.queued() for _ in range(3)]
    run = gather(letters)
    go(letters, begin_release, run, POST)
    step = partial(release_next, workshop=letters.workshop, most=2)
    go(letters, step, run)
    letters.office.now += timedelta(days=1)
    with pytest.raises(ClerkError, match="another day"):
        go(letters, step, run)
    go(letters, begin_release, run, POST)
    release(letters, run)
    tomorrow = TODAY + timedelta(days=1)
    assert {letters.letter(one).dated_on for one in ids} == {tomorrow}
    # The pages of yesterday are not kept beside those of today.
    assert len(letters.office.rows(DocumentRow)) == len(ids)


def test_a_letter_can_be_taken_out_until_the_cut_off(letters: Letters) -> None:
    first, second = letters.queued(), letters.queued()
    run = gather(letters)
    release(letters, run)
    letters.go(cancel_letter, first, reason="The bin came")
    assert letters.letter(first).document_id is None
    assert [one.letter_id for one in letters.office.read(printed_letters, run)] == [
        second
    ]
    letters.office.now = datetime(2026, 11, 20, 17, 30, tzinfo=UTC)
    with pytest.raises(ClerkError, match="cut-off"):
        letters.go(cancel_letter, second, reason="Too late")
    with pytest.raises(ClerkError, match="cut-off"):
        go(letters, cancel_run, run)


def test_a_run_that_is_given_up_goes_back_into_the_queue(letters: Letters) -> None:
    ids = [letters.queued() for _ in range(2)]
    run = gather(letters)
    release(letters, run)
    go(letters, cancel_run, run)
    assert states(letters, ids) == ["queued"] * 2
    assert letters.office.rows(DocumentRow) == []
    assert [line.id for line in letters.office.read(print_queue)] == ids
    release(letters, gather(letters))
    assert states(letters, ids) == ["released"] * 2


def test_a_sensitive_run_waits_for_somebody_else(letters: Letters) -> None:
    letters.template("caution", sensitive=True)
    letter = letters.start("caution")
    letters.save(letter)
    letters.go(queue_letter, letter)
    run = gather(letters, LEADER)
    with pytest.raises(NotAllowed):
        go(letters, begin_release, run, LEADER)
    go(letters, ask_release, run, LEADER)
    with pytest.raises(NotAllowed, match="confirms"):
        go(letters, confirm_run, run, LEADER)
    with pytest.raises(NotAllowed):
        go(letters, begin_release, run, LEADER)
    go(letters, confirm_run, run, SENIOR)
    release(letters, run, LEADER)
    assert letters.letter(letter).state == LetterState.RELEASED


def test_letters_for_few_eyes_are_printed_by_those_who_may_see_them(
    letters: Letters,
) -> None:
    letter = letters.start(person_id=letters.casework.counter.owen)
    lines = ("Owen Pryce", "c/o Outreach", "1 High Street", "Maldon", "CM9 4LQ")
    letters.template("care", deliveries=("care_of",))
    letter = letters.start("care", person_id=letters.casework.counter.owen)
    letters.save(letter, address=lines)
    letters.go(queue_letter, letter)
    owen = letters.office.row(PersonRow, letters.casework.counter.owen)
    protect = ProtectPerson(owen.id, owen.version, "staff", "Outreach 4410")
    letters.do(protect_person, protect)
    assert letters.office.read(print_queue) == ()
    for role in (POST, LEADER):
        with pytest.raises(ClerkError, match="No such"):
            gather(letters, role, few_eyes=True)
    look = LookAtFewEyes("To print them")
    with pytest.raises(NotAllowed):
        letters.do(look_at_few_eyes, look, LEADER)
    with pytest.raises(FieldProblem):
        letters.do(look_at_few_eyes, LookAtFewEyes(" "), SENIOR)
    seen = letters.do(look_at_few_eyes, look, SENIOR)
    assert isinstance(seen, FewEyesQueue)
    assert [line.id for line in seen.lines] == [letter]
    assert letters.office.views()[-1][2] == "To print them"
    run = gather(letters, SENIOR, few_eyes=True)
    with pytest.raises(NotAllowed):
        go(letters, ask_release, run, LEADER)
    go(letters, ask_release, run, SENIOR)
    command = StepRun(run, run_of(letters, run).version)
    letters.do(confirm_run, command, Role.DATA_PROTECTION)
    release(letters, run, SENIOR)
    assert tuple({kind for kind, _, _ in letters.office.views()}) == ("letter",)


@pytest.mark.parametrize(
    ("action", "use_case", "command"),
    [
        (Action.RELEASE_RUN, gather_run, GatherRun()),
        (Action.RELEASE_RUN, ask_release, StepRun(UUID(int=1), 1)),
        (Action.RELEASE_RUN, begin_release, StepRun(UUID(int=1), 1)),
        (Action.RELEASE_RUN, cancel_run, StepRun(UUID(int=1), 1)),
        (Action.CONFIRM_RUN, confirm_run, StepRun(UUID(int=1), 1)),
        (Action.TICK_LETTERS, send_next, SendRun(UUID(int=1), 1)),
        (Action.TICK_LETTERS, tick_letter, TickLetter(UUID(int=1), "")),
        (Action.TICK_LETTERS, record_franking, RecordFranking("first", 1, 1)),
    ],
)
def test_who_may_not_is_refused_first(
    letters: Letters, action: Action, use_case: Any, command: object
) -> None:
    letters.office.check_permission(action, use_case, command)


@pytest.mark.parametrize(
    ("now", "cut_off"),
    [
        ("2026-11-20T12:00:00+00:00", "2026-11-20T17:30:00+00:00"),
        ("2026-11-20T17:30:00+00:00", "2026-11-23T17:30:00+00:00"),
        ("2026-07-03T16:29:00+00:00", "2026-07-03T16:30:00+00:00"),
        ("2026-12-24T18:00:00+00:00", "2026-12-29T17:30:00+00:00"),
    ],
)
def test_the_post_is_taken_away_on_working_days(now: str, cut_off: str) -> None:
    found = cut_off_after(datetime.fromisoformat(now), calendar_for("england"))
    assert found == datetime.fromisoformat(cut_off)


def test_no_letter_is_lost_between_runs(letters: Letters) -> None:
    ids = {letters.queued(envelope=name) for name in ("dl", "c5", "dl")}
    for name in ("dl", "c5"):
        release(letters, gather(letters, envelope=name))
    found = {row.id for row in letters.office.rows(LetterRow) if row.run_id}
    assert found == ids
