"""Those who want to hear how a notice goes on: how they are told, and once."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID

import pytest

from db.domain.permissions import Role
from db.errors import NotAllowed
from db.queries.office.kept_posted import MOST, ToTell, people_to_tell
from db.queries.office.notices import kept_notices
from db.tables.notice import NoticeAnswerRow
from db.tables.person import PersonEmailRow, PersonPhoneRow, PersonRow
from desktop.admin.use_cases.notices import (
    MakeNotice,
    NoticeText,
    TellPosted,
    make_notice,
    tell_posted,
)
from tests.fixtures.counter import Counter
from tests.fixtures.stores import NAMES, NOON, TODAY, Office

ADVISOR = Role.ADVISOR_2


@pytest.fixture
def flood(counter: Counter) -> UUID:
    text = NoticeText("Flood", "Ring Floodline.", TODAY, TODAY + timedelta(days=3))
    return counter.office.made(make_notice, MakeNotice(text), ADVISOR)


def person(office: Office, flood: UUID, name: str, **facts: object) -> UUID:
    row = PersonRow(reference=f"GH-{name}", name=name, **facts)
    office.put(row)
    office.put(NoticeAnswerRow(notice_id=flood, person_id=row.id, keep_posted=True))
    return row.id


def to_tell(office: Office, flood: UUID) -> dict[str, ToTell]:
    return {one.name: one for one in office.read(people_to_tell, flood)}


def test_only_what_is_safe_is_shown(counter: Counter, flood: UUID) -> None:
    office = counter.office
    bea = person(office, flood, "Bea", unsafe_times="evenings", may_leave_message=False)
    for number, safe in (("+441632960001", False), ("+441632960002", True)):
        office.put(PersonPhoneRow(person_id=bea, kind="mobile", e164=number, safe=safe))
    office.put(PersonEmailRow(person_id=bea, address="bea@example.com", safe=False))
    cy = person(office, flood, "Cy", protected=True, ring_instead="Refuge, Ann")
    office.put(PersonPhoneRow(person_id=cy, kind="mobile", e164="+441632960003"))
    person(office, flood, "Dai", deceased_on=TODAY)
    found = to_tell(office, flood)
    assert list(found) == ["Bea", "Cy"]
    assert (found["Bea"].phone, found["Bea"].email) == ("+441632960002", None)
    assert not found["Bea"].may_leave_message
    assert (found["Cy"].phone, found["Cy"].ring_instead) == (None, "Refuge, Ann")


def test_whoever_was_told_is_marked_once_and_can_wait_again(
    counter: Counter, flood: UUID
) -> None:
    office = counter.office
    person(office, flood, "Bea")
    person(office, flood, "Cy")
    answers = frozenset(to_tell(office, flood)["Bea"].answers)
    office.do(tell_posted, TellPosted(flood, answers), ADVISOR)
    office.now = NOON + timedelta(hours=1)
    both = answers | set(to_tell(office, flood)["Cy"].answers)
    office.do(tell_posted, TellPosted(flood, both), Role.CO_ORDINATOR)
    found = to_tell(office, flood)
    assert (found["Bea"].told_at, found["Bea"].told_by) == (NOON, NAMES[ADVISOR])
    assert found["Cy"].told_by == NAMES[Role.CO_ORDINATOR]
    (kept,) = office.read(kept_notices, TODAY)
    assert (kept.keep_posted, kept.told) == (2, 2)
    office.do(tell_posted, TellPosted(flood, answers, told=False), ADVISOR)
    assert list(to_tell(office, flood)) == ["Bea", "Cy"]
    assert to_tell(office, flood)["Bea"].told_at is None


def test_those_who_keep_no_notices_mark_nobody(counter: Counter, flood: UUID) -> None:
    with pytest.raises(NotAllowed):
        counter.office.do(tell_posted, TellPosted(flood, frozenset()), Role.ADVISOR_1)


def test_merged_people_are_one_and_wait_until_all_is_told(
    counter: Counter, flood: UUID
) -> None:
    office = counter.office
    bea = person(office, flood, "Bea")
    person(office, flood, "Bea Lund", merged_into_id=bea)
    (one,) = office.read(people_to_tell, flood)
    assert len(one.answers) == 2
    office.do(tell_posted, TellPosted(flood, frozenset(one.answers[:1])), ADVISOR)
    assert office.read(people_to_tell, flood)[0].told_at is None
    office.do(tell_posted, TellPosted(flood, frozenset(one.answers)), ADVISOR)
    assert office.read(people_to_tell, flood)[0].told_at == NOON


def test_of_very_many_those_who_wait_are_never_left_out(
    counter: Counter, flood: UUID
) -> None:
    office = counter.office
    bea = PersonRow(reference="GH-Bea", name="Bea")
    office.put(bea)
    told = {"keep_posted": True, "told_at": NOON}
    office.put(
        *(
            NoticeAnswerRow(notice_id=flood, person_id=bea.id, **told)
            for _ in range(MOST)
        )
    )
    person(office, flood, "Cy")
    assert next(iter(to_tell(office, flood))) == "Cy"
