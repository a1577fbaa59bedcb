"""Whoever leaves hands over what is in hand."""

from __future__ import annotations

import pytest

from db.domain.permissions import Action, Role
from db.errors import FieldProblem
from db.queries.left_behind import left_behind
from db.store.drafts import KeepDraft, drafts_of, keep_draft
from db.tables.contact import ContactRow
from db.tables.staff import StaffRow
from desktop.admin.use_cases.handing_over import WHO_TAKES, hand_over
from tests.fixtures.counter import Counter
from tests.fixtures.stores import NOON, Office, staff_id

PRIYA, SAM = Role.ADVISOR_1, Role.ADVISOR_2


def at_desk(office: Office) -> ContactRow:
    row = ContactRow(
        reference="GH-AAAA-AAAA-AAA",
        channel="counter",
        advisor_id=staff_id(PRIYA),
        state="open",
        started_at=NOON,
    )
    office.put(row)
    return row


def leave(office: Office, taker: Role | None) -> None:
    unit = office.unit(Role.ADMINISTRATOR)
    with unit:
        unit.require(Action.EDIT_STAFF)
        leaver = unit.get(StaffRow, staff_id(PRIYA))
        hand_over(unit, leaver, staff_id(taker) if taker else None)
        unit.commit()


def test_callers_and_drafts_go_to_whoever_covers(counter: Counter) -> None:
    office = counter.office
    contact = at_desk(office)
    key = f"enquiry/{contact.id}"
    office.do(keep_draft, KeepDraft(key, {"note": "Bin at th"}), PRIYA)
    office.do(keep_draft, KeepDraft("admin/team/new", {"name": "Trees"}), PRIYA)
    office.do(keep_draft, KeepDraft("admin/team/new", {"name": "Mine"}), SAM)
    behind = office.read(left_behind, staff_id(PRIYA))
    assert (behind.callers, behind.drafts) == (1, 1)
    with pytest.raises(FieldProblem, match=WHO_TAKES):
        leave(office, None)
    leave(office, SAM)
    row = office.row(ContactRow, contact.id)
    assert (row.advisor_id, row.state) == (staff_id(SAM), "parked")
    kept = {draft.key: draft.body for draft in office.read(drafts_of, staff_id(SAM))}
    assert kept == {key: {"note": "Bin at th"}, "admin/team/new": {"name": "Mine"}}
