from __future__ import annotations

from datetime import date
from typing import Any
from uuid import UUID

import pytest

from db.domain.permissions import Action
from db.errors import ClerkError, FieldProblem
from db.queries.notices import NoticeLine, notices_for
from db.tables.contact import SlipRow
from db.tables.notice import NoticeAnswerRow, NoticeRow
from db.tables.types import new_id
from desktop.counter.use_cases.answer_notice import AnswerNotice, answer_notice
from desktop.counter.use_cases.hand_over_slip import HandOverSlip, hand_over_slip
from tests.fixtures.counter import Counter
from tests.fixtures.stores import TODAY


def post(counter: Counter, **given: Any) -> UUID:
    row = NoticeRow(
        **{
            "id": new_id(),
            "title": "Food waste round is late",
            "words": "Leave it out until 7 pm tomorrow.",
            "services": ["missed-collection"],
            "streets": ["station road"],
            "uprns": [],
            "from_on": TODAY,
            "to_on": TODAY,
            **given,
        }
    )
    counter.office.put(row)
    return row.id


def shown(
    counter: Counter, service: str | None, place: UUID | None, today: date = TODAY
) -> list[NoticeLine]:
    return counter.office.read(notices_for, service, place, today)


def test_a_notice_shows_where_service_place_and_day_match(counter: Counter) -> None:
    post(counter)
    (line,) = shown(counter, "missed-collection", counter.home)
    assert (line.certain, line.answered) == (True, 0)
    assert [row.certain for row in shown(counter, "missed-collection", None)] == [False]
    assert shown(counter, "street-lights", counter.home) == []
    assert len(shown(counter, None, counter.home)) == 1
    assert shown(counter, None, counter.home, date(2026, 11, 21)) == []
    elsewhere = post(counter, streets=[], uprns=["999"])
    everywhere = post(counter, streets=[], services=[])
    assert elsewhere not in {row.id for row in shown(counter, None, counter.home)}
    assert {row.id for row in shown(counter, "street-lights", counter.home)} == {
        everywhere
    }
    post(counter, withdrawn=True)
    assert len(shown(counter, "missed-collection", counter.home)) == 2
    post(counter, streets=[], uprns=["10001"])
    assert len(shown(counter, "missed-collection", counter.home)) == 3


def test_one_key_counts_and_keeps_posted(counter: Counter) -> None:
    notice = post(counter)
    first = counter.greet(person_id=counter.gwen)
    counter.do(answer_notice, AnswerNotice(notice, first))
    counter.do(answer_notice, AnswerNotice(notice, first, keep_posted=True))
    counter.do(answer_notice, AnswerNotice(notice))
    rows = counter.office.rows(NoticeAnswerRow)
    assert [(row.person_id, row.keep_posted) for row in rows] == [
        (counter.gwen, True),
        (None, False),
    ]
    assert shown(counter, None, counter.home)[0].answered == 2


def test_nobody_unknown_is_kept_posted(counter: Counter) -> None:
    notice, first = post(counter), counter.greet()
    with pytest.raises(FieldProblem, match="Find or add"):
        counter.do(answer_notice, AnswerNotice(notice, first, keep_posted=True))
    over = post(counter, to_on=TODAY, withdrawn=True)
    with pytest.raises(ClerkError, match="does not hold"):
        counter.do(answer_notice, AnswerNotice(over, first))


def test_a_slip_is_recorded_as_it_was_handed_over(counter: Counter) -> None:
    first = counter.greet(person_id=counter.gwen)
    counter.do(hand_over_slip, HandOverSlip(first, "large_print", "cy", "saved"))
    (row,) = counter.office.rows(SlipRow)
    assert (row.format, row.language, row.handed) == ("large_print", "cy", "saved")
    for bad in (
        HandOverSlip(first, "tiny"),
        HandOverSlip(first, language="fr"),
        HandOverSlip(first, handed="thrown"),
    ):
        with pytest.raises(FieldProblem):
            counter.do(hand_over_slip, bad)


def test_who_may(counter: Counter) -> None:
    notice, first = post(counter), counter.greet()
    check = counter.office.check_permission
    check(Action.ANSWER_NOTICE, answer_notice, AnswerNotice(notice))
    check(Action.PRINT_SLIP, hand_over_slip, HandOverSlip(first))
