"""Only sending stops a clock: by a run, by e-mail, or laid out to be collected."""

from __future__ import annotations

from datetime import date, timedelta
from uuid import UUID

import pytest

from db.domain.complaints import ComplaintTest
from db.domain.letters.states import Delivery, LetterState
from db.domain.permissions import Role
from db.errors import ClerkError
from db.queries.casework.lines import line_by_reference
from db.queries.letters.facts import Subject
from db.tables.casework import CaseNoteRow
from db.tables.casework_complaint import ComplaintRow
from db.tables.casework_time import CaseClockRow
from db.tables.casework_work import CaseLetterRow
from desktop.casework.use_cases.closing import CloseCase, Ended, close_case
from desktop.casework.use_cases.complaints import (
    AcknowledgeComplaint,
    AnswerComplaint,
    AskStageTwo,
    RefuseComplaint,
    TakeComplaint,
    acknowledge_complaint,
    answer_complaint,
    ask_stage_two,
    refuse_complaint,
    take_complaint,
)
from desktop.casework.use_cases.open_case import NewCase
from desktop.letters.use_cases.asked import DropAsked, drop_asked
from desktop.letters.use_cases.collecting import lay_out_letter
from desktop.letters.use_cases.emailing import email_letter
from desktop.letters.use_cases.one_letter import (
    StartLetter,
    cancel_letter,
    queue_letter,
    start_letter,
)
from desktop.letters.use_cases.shipped import lay_down_shipped
from desktop.runtime.resource_files import shipped_letters
from tests.fixtures.letter_ways import back, release, send_off
from tests.fixtures.letters import Letters
from tests.fixtures.post import PostRoom
from tests.fixtures.stores import TODAY

UNHAPPY = ComplaintTest(dissatisfied=True, first_report=False, asks_for_service=True)
SENIOR = Role.SENIOR_CO_ORDINATOR


@pytest.fixture
def complaint(letters: Letters) -> UUID:
    """Take a complaint of Gwen's, with every template that ships."""
    letters.casework.program(lay_down_shipped, shipped_letters())
    new = NewCase("complaint", person_id=letters.gwen)
    take = TakeComplaint(new, about="Nobody rang back", test=UNHAPPY)
    return letters.made(take_complaint, take)


def acknowledge(letters: Letters, case: UUID) -> None:
    words = AcknowledgeComplaint(case, "Nobody rang back", "An apology")
    letters.do(acknowledge_complaint, words)


def asked(letters: Letters, case: UUID, kind: str) -> CaseLetterRow:
    found = letters.casework.under(CaseLetterRow, case)
    return [one for one in found if one.kind == kind][-1]


def written(letters: Letters, case: UUID, kind: str, **given: object) -> UUID:
    """Write what a case asks for."""
    subject = Subject(asked_id=asked(letters, case, kind).id)
    letter = letters.made(start_letter, StartLetter(subject))
    letters.save(letter, **{"values": {}, **given})
    return letter


def waiting(letters: Letters, case: UUID, kind: str) -> UUID:
    """Write what a case asks for, and queue it."""
    letter = written(letters, case, kind)
    letters.go(queue_letter, letter)
    return letter


def clock(letters: Letters, case: UUID, kind: str) -> CaseClockRow:
    found = letters.casework.clocks(case)
    return [one for one in found if one.kind == kind][-1]


def kinds(letters: Letters, case: UUID) -> list[str]:
    return [one.kind for one in letters.casework.clocks(case)]


def complaint_row(letters: Letters) -> ComplaintRow:
    [row] = letters.office.rows(ComplaintRow)
    return row


def line(letters: Letters, case: UUID) -> str:
    reference = letters.casework.case(case).reference
    found = letters.office.read(line_by_reference, reference, letters.office.now)
    assert found is not None
    return found.words


def later(letters: Letters, **step: float) -> None:
    letters.office.now += timedelta(**step)


def test_the_acknowledgement_is_met_when_its_letter_is_sent(
    letters: Letters, complaint: UUID
) -> None:
    acknowledge(letters, complaint)
    letter = letters.letter(waiting(letters, complaint, "acknowledgement"))
    assert letter.template_code == "complaint-acknowledgement"
    assert clock(letters, complaint, "complaint-ack").state == "running"
    later(letters, days=3)
    run = release(letters, letter.id)
    assert letters.letter(letter.id).state == LetterState.RELEASED
    assert clock(letters, complaint, "complaint-ack").state == "running"
    assert complaint_row(letters).acknowledged_at is None
    later(letters, hours=3)
    send_off(letters, run)
    met = clock(letters, complaint, "complaint-ack")
    assert (met.state, met.ended_at) == ("met", letters.office.now)
    row = complaint_row(letters)
    assert (row.stage, row.acknowledged_at) == (1, letters.office.now)
    stage_one = clock(letters, complaint, "complaint-stage1")
    assert (stage_one.state, stage_one.due_on) == ("running", date(2026, 12, 7))
    assert "by Mon 7 Dec" in line(letters, complaint)
    told = [note.words for note in letters.casework.under(CaseNoteRow, complaint)]
    assert "Acknowledged at stage 1" in told


def test_the_letter_tells_the_day_that_counts_from_its_sending(
    letters: Letters, complaint: UUID
) -> None:
    acknowledge(letters, complaint)
    letter = waiting(letters, complaint, "acknowledgement")
    later(letters, days=3)
    release(letters, letter)
    assert b"7 December 2026" in letters.copy_of(letter)


def test_sent_too_late_it_is_missed(letters: Letters, complaint: UUID) -> None:
    acknowledge(letters, complaint)
    letter = waiting(letters, complaint, "acknowledgement")
    later(letters, days=8)
    send_off(letters, release(letters, letter))
    assert clock(letters, complaint, "complaint-ack").state == "missed"


def test_cancelled_before_the_cut_off_it_runs_on(
    letters: Letters, complaint: UUID
) -> None:
    acknowledge(letters, complaint)
    letter = waiting(letters, complaint, "acknowledgement")
    with pytest.raises(ClerkError, match="not sent yet"):
        acknowledge(letters, complaint)
    release(letters, letter)
    letters.go(cancel_letter, letter, reason="The wrong words")
    assert clock(letters, complaint, "complaint-ack").state == "running"
    assert kinds(letters, complaint) == ["complaint-ack"]
    row = complaint_row(letters)
    assert (row.stage, row.acknowledged_at) == (0, None)
    acknowledge(letters, complaint)
    again = waiting(letters, complaint, "acknowledgement")
    send_off(letters, release(letters, again))
    assert clock(letters, complaint, "complaint-ack").state == "met"


def test_what_comes_back_was_sent_all_the_same(
    letters: Letters, complaint: UUID, post: PostRoom
) -> None:
    acknowledge(letters, complaint)
    letter = waiting(letters, complaint, "acknowledgement")
    send_off(letters, release(letters, letter))
    back(post, letters.letter(letter))
    assert letters.letter(letter).state == LetterState.RETURNED
    assert clock(letters, complaint, "complaint-ack").state == "met"
    assert clock(letters, complaint, "complaint-stage1").state == "running"


@pytest.mark.parametrize("way", [Delivery.EMAIL, Delivery.COLLECT])
def test_by_email_and_at_the_counter_it_is_sent_at_once(
    letters: Letters, complaint: UUID, way: Delivery
) -> None:
    acknowledge(letters, complaint)
    letter = written(
        letters, complaint, "acknowledgement", delivery=way, email="gwen@example.com"
    )
    assert clock(letters, complaint, "complaint-ack").state == "running"
    step = email_letter if way is Delivery.EMAIL else lay_out_letter
    letters.go(step, letter)
    assert clock(letters, complaint, "complaint-ack").state == "met"
    assert clock(letters, complaint, "complaint-stage1").state == "running"


def test_an_answer_runs_until_its_letter_is_sent_and_the_line_follows(
    letters: Letters, complaint: UUID
) -> None:
    acknowledge(letters, complaint)
    send_off(letters, release(letters, waiting(letters, complaint, "acknowledgement")))
    answer = AnswerComplaint(complaint, "upheld", "We forgot to ring")
    letters.do(answer_complaint, answer)
    assert clock(letters, complaint, "complaint-stage1").state == "running"
    letter = waiting(letters, complaint, "answer")
    assert letters.letter(letter).template_code == "complaint-stage-1"
    assert "Next: our letter with the answer is sent, by " in line(letters, complaint)
    send_off(letters, release(letters, letter))
    assert clock(letters, complaint, "complaint-stage1").state == "met"
    assert "It was answered: our letter says what we found" in line(letters, complaint)


def test_the_second_stage_has_its_own_letters_and_clocks(
    letters: Letters, complaint: UUID
) -> None:
    acknowledge(letters, complaint)
    send_off(letters, release(letters, waiting(letters, complaint, "acknowledgement")))
    answer = AnswerComplaint(complaint, "partly", "Once we did")
    letters.do(answer_complaint, answer)
    first = waiting(letters, complaint, "answer")
    ask = AskStageTwo(complaint, "Not true", letters.casework.senior)
    letters.do(ask_stage_two, ask)
    send_off(letters, release(letters, first))
    # The first answer acknowledges nothing of the second stage.
    assert clock(letters, complaint, "complaint-ack").state == "running"
    assert clock(letters, complaint, "complaint-stage1").state == "met"
    acknowledge(letters, complaint)
    second = waiting(letters, complaint, "acknowledgement")
    send_off(letters, release(letters, second))
    assert complaint_row(letters).stage_two_acknowledged_at == letters.office.now
    letters.do(answer_complaint, AnswerComplaint(complaint, "upheld", "So"), SENIOR)
    last = waiting(letters, complaint, "answer")
    assert letters.letter(last).template_code == "complaint-stage-2"
    assert clock(letters, complaint, "complaint-stage2").state == "running"
    send_off(letters, release(letters, last))
    assert clock(letters, complaint, "complaint-stage2").state == "met"


def test_an_answer_that_is_sent_first_acknowledges_as_well(
    letters: Letters, complaint: UUID
) -> None:
    acknowledge(letters, complaint)
    early = AnswerComplaint(complaint, "upheld", "We forgot to ring")
    letters.do(answer_complaint, early)
    send_off(letters, release(letters, waiting(letters, complaint, "answer")))
    assert clock(letters, complaint, "complaint-ack").state == "met"
    assert complaint_row(letters).acknowledged_at == letters.office.now
    assert kinds(letters, complaint) == ["complaint-ack"]


def test_a_refusal_ends_the_time_when_it_is_sent(
    letters: Letters, complaint: UUID
) -> None:
    refused = RefuseComplaint(complaint, "in_court", "The court decides it")
    letters.do(refuse_complaint, refused, SENIOR)
    assert clock(letters, complaint, "complaint-ack").state == "running"
    send_off(letters, release(letters, waiting(letters, complaint, "refusal")))
    assert clock(letters, complaint, "complaint-ack").state == "met"
    assert complaint_row(letters).acknowledged_at is None
    assert "our letter says why" in line(letters, complaint)


def test_a_case_closed_before_its_answer_is_sent_is_met_by_the_sending(
    letters: Letters, complaint: UUID
) -> None:
    refused = RefuseComplaint(complaint, "in_court", "The court decides it")
    letters.do(refuse_complaint, refused, SENIOR)
    close(letters, complaint)
    assert clock(letters, complaint, "complaint-ack").state == "running"
    send_off(letters, release(letters, waiting(letters, complaint, "refusal")))
    assert clock(letters, complaint, "complaint-ack").state == "met"


def test_in_a_closed_case_a_letter_that_is_dropped_leaves_the_time_unmet(
    letters: Letters, complaint: UUID
) -> None:
    refused = RefuseComplaint(complaint, "in_court", "The court decides it")
    letters.do(refuse_complaint, refused, SENIOR)
    close(letters, complaint)
    drop = DropAsked(asked(letters, complaint, "refusal").id, 1, "They died")
    letters.do(drop_asked, drop)
    assert clock(letters, complaint, "complaint-ack").state == "ended"


def test_a_request_for_information_is_answered_when_its_letter_is_sent(
    letters: Letters,
) -> None:
    letters.casework.program(lay_down_shipped, shipped_letters())
    case = letters.casework.open("foi")
    close(letters, case, letter=True)
    assert letters.casework.clock(case, "foi").state == "running"
    later(letters, days=1)
    send_off(letters, release(letters, waiting(letters, case, "closing")))
    met = letters.casework.clock(case, "foi")
    assert (met.state, met.ended_at) == ("met", letters.office.now)


def test_what_is_chosen_by_hand_ends_what_its_template_answers(
    letters: Letters,
) -> None:
    letters.template("our-answer", answers=("information",))
    case = letters.casework.open("foi")
    letter = letters.start("our-answer", case_id=case)
    letters.save(letter)
    letters.go(queue_letter, letter)
    other = letters.start(case_id=case)
    letters.save(other)
    letters.go(queue_letter, other)
    send_off(letters, release(letters, other))
    assert letters.casework.clock(case, "foi").state == "running"
    send_off(letters, release(letters, letter))
    assert letters.casework.clock(case, "foi").state == "met"
    assert letters.letter(letter).dated_on == TODAY


def close(letters: Letters, case: UUID, *, letter: bool = False) -> None:
    version = letters.casework.case(case).version
    end = Ended("done", "staff", "It is done", letter=letter)
    letters.do(close_case, CloseCase(case, version, end))
