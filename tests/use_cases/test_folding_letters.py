"""A print run on the table: what lies ready, ticked off, printed again, franked."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.changes import Changes
from db.errors import ClerkError, FieldProblem
from db.queries.letters.queue import (
    pick_list,
    printed_letters,
    run_steps,
)
from desktop.letters.use_cases.folding import (
    LetterTicked,
    RecordFranking,
    RecordPrinted,
    TickLetter,
    record_franking,
    record_printed,
    tick_letter,
)
from desktop.letters.use_cases.one_letter import cancel_letter, queue_letter
from tests.fixtures.letters import Letters
from tests.fixtures.print_runs import (
    POST,
    gather,
    go,
    release,
    send_all,
)
from tests.fixtures.stores import TODAY


def test_each_letter_is_ticked_off_once(letters: Letters) -> None:
    letters.template("form", enclosures=("Form A",))
    form = letters.start("form")
    letters.save(form, enclosures=("Form A", "Map"))
    letters.go(queue_letter, form)
    other = letters.queued()
    run = gather(letters, letters=(form,))
    strange = gather(letters, letters=(other,))
    release(letters, run)
    release(letters, strange)

    def tick(code: str) -> Changes:
        return letters.do(tick_letter, TickLetter(run, code), POST)

    ticked = tick(letters.letter(form).reference.lower())
    assert isinstance(ticked, LetterTicked)
    assert (ticked.position, ticked.enclosures) == (1, ("Form A", "Map"))
    for code in (
        letters.letter(form).reference,
        letters.letter(other).reference,
        "GH-7K3M-92QX-4TD",
        "5012345678900",
    ):
        with pytest.raises(FieldProblem):
            tick(code)
    send_all(letters, run)
    with pytest.raises(ClerkError, match="ticked off: 1"):
        send_all(letters, strange)
    send_all(letters, strange, without_ticks=True)


def test_a_letter_that_was_taken_out_is_told_when_it_is_scanned(
    letters: Letters,
) -> None:
    letter = letters.queued()
    letters.queued()
    run = gather(letters)
    release(letters, run)
    letters.go(cancel_letter, letter, reason="Mistake")
    code = letters.letter(letter).reference
    with pytest.raises(FieldProblem, match="taken out"):
        letters.do(tick_letter, TickLetter(run, code), POST)


def test_the_pick_list_counts_what_has_to_lie_ready(letters: Letters) -> None:
    letters.queued(enclosures=("Form A",), envelope="dl")
    letters.queued(enclosures=("Form A", "Map"), envelope="c5", language="both")
    run = gather(letters)
    release(letters, run)
    found = letters.office.read(pick_list, run)
    assert (found.letters, found.ticked) == (2, 0)
    assert found.enclosures == {"Form A": 2, "Map": 1}
    assert found.envelopes == {"dl": 1, "c5": 1}
    assert found.sheets == {"standard": 2}


def test_printed_again_from_a_page_after_a_jam(letters: Letters) -> None:
    for _ in range(3):
        letters.queued()
    run = gather(letters)
    release(letters, run)
    go(letters, record_printed, run, POST, RecordPrinted, printer="Big one")
    go(letters, record_printed, run, POST, RecordPrinted, from_position=2, from_page=2)
    steps = letters.office.read(run_steps, run)
    assert [
        (s.kind, s.from_position, s.to_position, s.from_page) for s in steps[-2:]
    ] == [
        ("printed", 1, 3, 1),
        ("reprinted", 2, 3, 2),
    ]
    rest = letters.office.read(printed_letters, run, 2)
    assert [one.position for one in rest] == [2, 3]
    with pytest.raises(FieldProblem):
        go(letters, record_printed, run, POST, RecordPrinted, from_position=4)


def test_franking_is_written_down(letters: Letters) -> None:
    frank = RecordFranking("second", 12, 1044, credit_start_pence=5000)
    letters.do(record_franking, frank, POST)
    for wrong in (
        RecordFranking("pigeon", 1, 1),
        RecordFranking("second", 0, 1),
        RecordFranking("second", 1, -1),
        RecordFranking("second", 1, 1, credit_start_pence=1, credit_end_pence=2),
        RecordFranking("second", 1, 1, franked_on=TODAY + timedelta(days=1)),
    ):
        with pytest.raises(FieldProblem):
            letters.do(record_franking, wrong, POST)
