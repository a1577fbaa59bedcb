"""The council's own details: who keeps them, and what is reckoned by them."""

from __future__ import annotations

from datetime import date

import pytest

from db.domain.permissions import Role
from db.errors import FieldProblem, NotAllowed, StaleRecord
from db.queries.council import council, office_calendar
from db.tables.contact import ReferralRow
from db.tables.council import CouncilRow
from desktop.admin.use_cases.council import EditCouncil, edit_council
from desktop.counter.use_cases.refer_enquiry import Referral
from tests.fixtures.counter import ACCOUNT, Counter


def keep(counter: Counter, version: int = 0, **given: str) -> None:
    counter.do(edit_council, EditCouncil(version, **given), Role.ADMINISTRATOR)


def test_what_was_kept_is_read_and_changed_by_its_version(counter: Counter) -> None:
    keep(counter, phone=" 01632 960100 ", address="High Street\nMaldon")
    found = counter.office.read(council)
    assert (found.phone, found.address) == ("01632 960100", "High Street\nMaldon")
    keep(counter, found.version, phone="01632 960101", nation="wales")
    [row] = counter.office.rows(CouncilRow)
    assert (row.phone, row.address, row.nation) == ("01632 960101", None, "wales")
    with pytest.raises(StaleRecord):
        keep(counter, found.version, phone="01632 960102")


def test_only_an_administrator_keeps_it(counter: Counter) -> None:
    with pytest.raises(NotAllowed):
        counter.do(edit_council, EditCouncil(0), Role.CO_ORDINATOR)


def test_a_nation_that_is_none_is_refused_at_its_field(counter: Counter) -> None:
    with pytest.raises(FieldProblem, match="bank holidays") as refused:
        keep(counter, nation="narnia")
    assert refused.value.field == "nation"


@pytest.mark.parametrize(
    ("nation", "due"),
    [
        ("england", date(2026, 12, 4)),
        ("wales", date(2026, 12, 4)),
        ("scotland", date(2026, 12, 7)),  # St Andrew's Day lies between
    ],
)
def test_what_is_promised_goes_by_the_council_s_bank_holidays(
    counter: Counter, nation: str, due: date
) -> None:
    keep(counter, nation=nation)
    contact = counter.greet(person_id=counter.gwen)
    counter.ask(contact, ACCOUNT, ending=Referral(customer_told=True))
    [referral] = counter.office.rows(ReferralRow)
    assert referral.due_on == due


def test_northern_ireland_rests_in_july(counter: Counter) -> None:
    keep(counter, nation="northern-ireland")
    works = counter.office.read(office_calendar)
    assert not works.is_working_day(date(2026, 7, 13))
