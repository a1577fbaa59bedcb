"""Cheques and cash taken at the counter stand in the register, not only on paper."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.originals import Handling
from db.domain.permissions import Role
from db.errors import ClerkError, FieldProblem
from db.queries.casework.calendar import council_calendar
from db.queries.counter.originals import originals_kept
from db.queries.counter.slip import slip_facts
from db.queries.post.register import EntryLine, custody_of, entries, entries_too_long
from db.tables.contact import ContactRow, OriginalRow
from db.tables.person import PersonRow
from db.tables.post_register import RegisterEntryRow
from desktop.counter.slip.lines import slip_lines
from desktop.counter.use_cases.originals import (
    RecordOriginal,
    ReturnOriginal,
    record_original,
    return_original,
)
from desktop.people.use_cases.filing import Filed, MoveFiledItem, move_filed_item
from desktop.postroom.use_cases.custody import Bank, ReturnEntry, bank, return_entry
from desktop.postroom.use_cases.registering import ConfirmEntry, confirm_entry
from tests.fixtures.post import PostRoom


def take(post: PostRoom, document: str, **given: Any) -> UUID:
    contact = post.casework.counter.greet(person_id=given.pop("person_id", post.gwen))
    handling = given.pop("handling", Handling.KEPT)
    command = RecordOriginal(contact, document, handling, **given)
    return post.made(record_original, command, Role.ADVISOR_1)


def entered(post: PostRoom) -> list[EntryLine]:
    return post.office.read(entries)


def test_a_cheque_stands_in_the_register_and_waits_for_a_second_person(
    post: PostRoom,
) -> None:
    taken = take(post, "cheque", amount_pence=12_050, number="000042")
    [line] = entered(post)
    assert (line.kind, line.amount_pence, line.payer) == (
        *("cheque", 12_050, "Gwen Llywelyn"),
    )
    assert (line.witness, line.last_four, line.person_id) == (
        *("needed", "0042", post.gwen),
    )
    contact = post.office.row(OriginalRow, taken).contact_id
    facts = post.office.read(slip_facts, contact)
    lines = [each.words for each in slip_lines(facts, "en")]
    assert "Cheque, £120.50 (ends in 0042): taken with thanks." in lines
    post.office.now += timedelta(days=5)
    calendar = post.office.read(council_calendar)
    late = post.office.read(entries_too_long, post.office.now.date(), calendar)
    assert [each.id for each in late] == [line.id]


def test_cash_says_where_it_is_and_goes_to_the_cashier(post: PostRoom) -> None:
    with pytest.raises(FieldProblem) as refused:
        take(post, "cash", amount_pence=4_500)
    assert refused.value.field == "location"
    assert post.office.rows(OriginalRow) == []
    take(post, "cash", amount_pence=4_500, location="Safe 1", payer="Huw Pugh")
    [line] = entered(post)
    assert (line.location, line.payer) == ("Safe 1", "Huw Pugh")
    assert len(post.office.read(originals_kept, post.gwen)) == 1
    with pytest.raises(ClerkError, match="second person"):
        post.do(bank, Bank(line.id, "77"))
    post.do(confirm_entry, ConfirmEntry(line.id, post.there()))
    post.do(bank, Bank(line.id, "77"))
    assert entered(post) == []
    assert post.office.read(originals_kept, post.gwen) == []


def test_what_is_given_back_at_the_counter_has_left_the_register(
    post: PostRoom,
) -> None:
    taken = take(post, "cheque", amount_pence=500)
    back = ReturnOriginal(taken)
    with pytest.raises(ClerkError, match="second person"):
        post.do(return_original, back, Role.ADVISOR_1)
    [line] = entered(post)
    post.do(confirm_entry, ConfirmEntry(line.id, post.there()))
    post.do(return_original, back, Role.ADVISOR_1)
    row = post.office.row(RegisterEntryRow, line.id)
    assert (row.state, row.returned_how) == ("acknowledged", "by_hand")
    kinds = [each.kind for each in post.office.read(custody_of, line.id)]
    assert kinds == ["entered", "witnessed", "returned", "acknowledged"]


def test_what_goes_back_by_the_register_is_owed_at_the_counter_no_more(
    post: PostRoom,
) -> None:
    taken = take(post, "cheque", amount_pence=500)
    [line] = entered(post)
    post.do(confirm_entry, ConfirmEntry(line.id, post.there()))
    post.do(return_entry, ReturnEntry(line.id, "signed_for", "RN123456785GB"))
    assert post.office.read(originals_kept, post.gwen) == []
    with pytest.raises(ClerkError, match="went back already"):
        post.do(return_original, ReturnOriginal(taken), Role.ADVISOR_1)


@pytest.mark.parametrize(
    ("document", "given", "field"),
    [
        ("cheque", {"amount_pence": None}, "amount_pence"),
        ("cheque", {"amount_pence": 0}, "amount_pence"),
        ("cheque", {"amount_pence": 5, "person_id": None}, "payer"),
        ("cash", {"amount_pence": 5, "location": " "}, "location"),
    ],
)
def test_what_the_register_asks_is_asked_at_the_counter(
    post: PostRoom, document: str, given: dict[str, Any], field: str
) -> None:
    with pytest.raises(FieldProblem) as refused:
        take(post, document, **given)
    assert refused.value.field == field
    assert entered(post) == []


def test_what_was_only_seen_or_is_no_money_stands_on_the_receipt_alone(
    post: PostRoom,
) -> None:
    take(post, "cheque", handling=Handling.COPIED)
    take(post, "keys")
    take(post, "passport")
    assert entered(post) == []


def test_what_was_taken_from_the_wrong_person_moves_in_the_register_too(
    post: PostRoom,
) -> None:
    owen = post.casework.counter.owen
    taken = take(post, "cheque", amount_pence=900, number="000042")
    stays = take(post, "cash", amount_pence=100, location="Safe 1")
    contact = post.office.row(OriginalRow, taken).contact_id
    version = post.office.row(ContactRow, contact).version
    command = MoveFiledItem(
        *(Filed.CONTACT, contact, version, owen, "Another Gwen"), left_building=False
    )
    post.do(move_filed_item, command, Role.ADVISOR_2)
    lines = {line.kind: line for line in entered(post)}
    name = post.office.row(PersonRow, owen).name
    assert (lines["cheque"].person_id, lines["cheque"].payer) == (owen, name)
    assert lines["cash"].person_id == post.gwen
    assert post.office.row(OriginalRow, taken).person_id == owen
    del stays
