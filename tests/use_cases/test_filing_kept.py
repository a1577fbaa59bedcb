"""Notes, merges and moves: nothing is lost, and everything says why."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.merging import Side
from db.domain.permissions import Action, Role
from db.domain.person_facts import PersonDetails
from db.errors import (
    ClerkError,
    FieldProblem,
    FieldProblems,
    NotAllowed,
    NotFound,
    StaleRecord,
)
from db.tables.contact import CallBackRow, ContactRow, EnquiryRow, ReferralRow
from db.tables.filing import BreachReportRow, MoveRow
from db.tables.person import NotDuplicateRow, NoteRow, PersonMergeRow, PersonRow
from db.tables.types import new_id
from desktop.people.use_cases.add_person import AddPerson, add_person
from desktop.people.use_cases.edit_person import EditPerson, edit_person
from desktop.people.use_cases.filing import (
    Filed,
    MoveFiledItem,
    ReportBreach,
    move_filed_item,
    report_breach,
)
from desktop.people.use_cases.merging import (
    MarkNotDuplicates,
    MergePeople,
    UndoMerge,
    mark_not_duplicates,
    merge_people,
    undo_merge,
)
from desktop.people.use_cases.notes import (
    AddNote,
    ReadStruckNote,
    StrikeOutNote,
    add_note,
    read_struck_note,
    strike_out_note,
)
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from tests.fixtures.stores import NOON, Office, staff_id

NOBODY = new_id()
SENIOR, LEAD, SECOND = Role.SENIOR_CO_ORDINATOR, Role.CO_ORDINATOR, Role.ADVISOR_2


def add(office: Office, name: str, **details: Any) -> UUID:
    return office.made(add_person, AddPerson(PersonDetails(name, **details)))


def merge(office: Office, kept: UUID, merged: UUID, **choices: Side) -> None:
    versions = [office.row(PersonRow, one).version for one in (kept, merged)]
    command = MergePeople(kept, versions[0], merged, versions[1], choices)
    office.do(merge_people, command, SECOND)


def test_a_note_belongs_to_a_contact_where_there_is_one(office: Office) -> None:
    gwen = add(office, "Gwen")
    contact = take_contact(office, gwen)
    note = office.made(add_note, AddNote(gwen, "Said so", contact.id))
    assert office.row(NoteRow, note).contact_id == contact.id
    with pytest.raises(NotFound):
        office.do(add_note, AddNote(gwen, "Said so", NOBODY))


def test_a_note_is_struck_out_and_data_protection_alone_reads_it(
    office: Office,
) -> None:
    gwen = add(office, "Gwen")
    note = office.made(add_note, AddNote(gwen, "Rude\r\nand late"))
    assert office.row(NoteRow, note).words == "Rude\nand late"
    struck = StrikeOutNote(note, 1, "An opinion")
    office.do(strike_out_note, struck, LEAD)
    row = office.row(NoteRow, note)
    assert (row.struck_at, row.struck_by) == (NOON, staff_id(LEAD))
    asked = ReadStruckNote(note, "Subject access request")
    shown = read_struck_note(asked, office.unit(Role.DATA_PROTECTION))
    assert shown.words == "Rude\nand late"
    assert "Rude" not in repr(shown)
    assert office.views() == [
        ("note", staff_id(Role.DATA_PROTECTION), "Subject access request")
    ]
    with pytest.raises(ClerkError, match="already"):
        office.do(strike_out_note, StrikeOutNote(note, 2, "Again"), LEAD)
    with pytest.raises(FieldProblem):
        office.do(read_struck_note, ReadStruckNote(note, ""), Role.DATA_PROTECTION)


@pytest.mark.parametrize("words", ["", " \n ", "A" * 10_000_000, "4111111111111111"])
def test_a_note_says_something_and_no_card_number(office: Office, words: str) -> None:
    gwen = add(office, "Gwen")
    with pytest.raises(FieldProblem) as caught:
        office.do(add_note, AddNote(gwen, words))
    assert caught.value.field == "note"


def test_a_merge_is_a_link_with_the_chosen_values_and_is_undone(
    office: Office,
) -> None:
    gwen = add(office, "Gwen", unsafe_times="nights")
    wen = add(
        office,
        "Gwen Pryce",
        date_of_birth=date(1961, 4, 2),
        do_not_write=True,
        may_leave_message=False,
        format="large_print",
        safe_times="after 2 pm",
        unsafe_times="Fridays",
    )
    merge(office, gwen, wen, name=Side.MERGED)
    kept, gone = office.row(PersonRow, gwen), office.row(PersonRow, wen)
    assert gone.merged_into_id == gwen
    assert (kept.name, kept.date_of_birth) == ("Gwen Pryce", date(1961, 4, 2))
    assert (kept.do_not_write, kept.may_leave_message) == (True, False)
    assert (kept.format, kept.safe_times) == ("large_print", "after 2 pm")
    assert kept.unsafe_times == "nights; Fridays"
    with pytest.raises(ClerkError, match="was merged"):
        office.do(mark_not_duplicates, MarkNotDuplicates(gwen, wen), SECOND)
    assert gone.name == "Gwen Pryce"
    edited = PersonDetails("Gwenllian", date_of_birth=kept.date_of_birth)
    office.do(edit_person, EditPerson(gwen, kept.version, edited))
    (link,) = office.rows(PersonMergeRow)
    office.do(undo_merge, UndoMerge(link.id, 1), SECOND)
    kept = office.row(PersonRow, gwen)
    assert (kept.name, kept.date_of_birth) == ("Gwenllian", None)
    assert office.row(PersonRow, wen).merged_into_id is None
    with pytest.raises(ClerkError, match="undone already"):
        office.do(undo_merge, UndoMerge(link.id, 2), SECOND)


def test_undoing_a_merge_gives_the_date_of_birth_back(office: Office) -> None:
    first, second = date(1961, 4, 2), date(1961, 4, 3)
    gwen = add(office, "Gwen", date_of_birth=first)
    merge(
        office,
        gwen,
        add(office, "Gwen", date_of_birth=second),
        date_of_birth=Side.MERGED,
    )
    assert office.row(PersonRow, gwen).date_of_birth == second
    (link,) = office.rows(PersonMergeRow)
    office.do(undo_merge, UndoMerge(link.id, 1), SECOND)
    assert office.row(PersonRow, gwen).date_of_birth == first


def test_what_keeps_somebody_safe_cannot_be_left_out(office: Office) -> None:
    gwen, wen = add(office, "Gwen"), add(office, "Wen", do_not_write=True)
    with pytest.raises(FieldProblems):
        merge(office, gwen, wen, no_letters=Side.KEPT)
    with pytest.raises(FieldProblems):
        merge(office, gwen, wen, shoe_size=Side.KEPT)


def test_chains_and_crosswise_merges_are_refused_with_words(office: Office) -> None:
    a, b, c = (add(office, name) for name in "ABC")
    with pytest.raises(FieldProblem):
        merge(office, a, a)
    merge(office, a, b)
    with pytest.raises(ClerkError, match="merged already"):
        merge(office, a, b)
    with pytest.raises(ClerkError, match="other way round"):
        merge(office, b, a)
    with pytest.raises(ClerkError, match="into another record"):
        merge(office, c, b)
    with pytest.raises(ClerkError, match="into another record"):
        merge(office, b, c)
    with pytest.raises(ClerkError, match="Other records"):
        merge(office, c, a)
    merge(office, a, c)
    with pytest.raises(StaleRecord):
        office.do(merge_people, MergePeople(a, 1, add(office, "D"), 7), SECOND)
    with pytest.raises(ClerkError, match="was merged"):
        office.do(add_note, AddNote(b, "Words"))


def test_a_merge_never_carries_a_protected_person_into_sight(office: Office) -> None:
    a, b = add(office, "A"), add(office, "B")
    office.do(protect_person, ProtectPerson(a, 1, "staff", "HR"), SECOND)
    for kept, gone in ((a, b), (b, a)):
        with pytest.raises(ClerkError, match="protected"):
            merge(office, kept, gone)
    office.do(protect_person, ProtectPerson(b, 1, "staff", "HR"), SECOND)
    with pytest.raises(NotAllowed):
        merge(office, a, b)
    office.do(merge_people, MergePeople(a, 2, b, 2), SENIOR)
    assert office.row(PersonRow, b).merged_into_id == a


def test_two_who_are_two_are_remembered_once(office: Office) -> None:
    a, b = add(office, "A"), add(office, "B")
    office.do(mark_not_duplicates, MarkNotDuplicates(a, b), SECOND)
    office.do(mark_not_duplicates, MarkNotDuplicates(b, a), SECOND)
    assert len(office.rows(NotDuplicateRow)) == 1
    with pytest.raises(FieldProblem):
        office.do(mark_not_duplicates, MarkNotDuplicates(a, a), SECOND)


def take_contact(office: Office, person: UUID | None) -> ContactRow:
    """Add a contact with all that can hang on one."""
    contact = ContactRow(
        id=new_id(),
        reference=f"GH-{new_id().hex}",
        person_id=person,
        channel="phone",
        advisor_id=staff_id(Role.ADVISOR_1),
        state="closed",
        started_at=NOON,
    )
    enquiry = EnquiryRow(
        id=new_id(),
        reference=f"GH-{new_id().hex}",
        contact_id=contact.id,
        person_id=person,
        service_code="missed-collection",
        service_version=1,
        answers={},
        outcome="referred",
    )
    office.put(
        contact,
        enquiry,
        ReferralRow(
            enquiry_id=enquiry.id,
            person_id=person,
            team_code="waste",
            summary="Bin",
            urgency="normal",
            customer_told=True,
        ),
        CallBackRow(
            enquiry_id=enquiry.id,
            person_id=person,
            phone="+447700900123",
            about="Bin",
            promised_at=NOON,
            owner_id=staff_id(Role.ADVISOR_1),
        ),
    )
    if person is not None:
        office.put(NoteRow(person_id=person, contact_id=contact.id, words="Bin"))
    return contact


@pytest.mark.parametrize("kind", [kind for kind in Filed if kind is not Filed.CASE])
def test_what_was_filed_wrongly_moves_with_what_hangs_on_it(
    office: Office, kind: Filed
) -> None:
    gwen, owen = add(office, "Gwen"), add(office, "Owen")
    take_contact(office, gwen)
    tables: dict[Filed, type[Any]] = {
        Filed.CONTACT: ContactRow,
        Filed.ENQUIRY: EnquiryRow,
        Filed.NOTE: NoteRow,
        Filed.CALL_BACK: CallBackRow,
    }
    moves: dict[Filed, list[type[Any]]] = {
        Filed.CONTACT: [ContactRow, EnquiryRow, ReferralRow, CallBackRow, NoteRow],
        Filed.ENQUIRY: [EnquiryRow, ReferralRow, CallBackRow],
        Filed.NOTE: [NoteRow],
        Filed.CALL_BACK: [CallBackRow],
    }
    (item,) = office.rows(tables[kind])
    command = MoveFiledItem(kind, item.id, 1, owen, "Wrong Gwen", left_building=True)
    moved = move_filed_item(command, office.unit(SECOND))
    assert moved.offer_breach_report
    for table in moves[Filed.CONTACT]:
        (row,) = office.rows(table)
        assert row.person_id == (owen if table in moves[kind] else gwen)
    (stub,) = office.rows(MoveRow)
    assert (stub.id, stub.kind, stub.record_id) == (moved.id, kind.value, item.id)
    assert (stub.from_person_id, stub.to_person_id) == (gwen, owen)
    with pytest.raises(ClerkError, match="already"):
        office.do(
            move_filed_item,
            MoveFiledItem(kind, item.id, 2, owen, "Again", left_building=False),
            SECOND,
        )


def test_what_belongs_to_somebody_else_stays_when_a_contact_moves(
    office: Office,
) -> None:
    gwen, owen, ann = (add(office, name) for name in ("Gwen", "Owen", "Ann"))
    contact = take_contact(office, gwen)
    (note,) = office.rows(NoteRow)
    hers = MoveFiledItem(Filed.NOTE, note.id, 1, ann, "Ann's", left_building=False)
    office.do(move_filed_item, hers, SECOND)
    whole = MoveFiledItem(Filed.CONTACT, contact.id, 1, owen, "His", True)
    stub = office.made(move_filed_item, whole, SECOND)
    assert office.row(NoteRow, note.id).person_id == ann
    report = ReportBreach(NOON, "A letter", move_id=stub)
    office.do(report_breach, report)
    assert office.rows(BreachReportRow)[0].move_id == stub


@pytest.mark.parametrize(
    ("reason", "left", "field"),
    [("", False, "reason"), ("Wrong", None, "left_building")],
)
def test_a_move_says_why_and_whether_anything_left(
    office: Office, reason: str, left: bool | None, field: str
) -> None:
    owen, contact = add(office, "Owen"), take_contact(office, add(office, "Gwen"))
    command = MoveFiledItem(Filed.CONTACT, contact.id, 1, owen, reason, left)
    with pytest.raises(FieldProblem) as caught:
        office.do(move_filed_item, command, SECOND)
    assert caught.value.field == field


def test_what_is_filed_under_nobody_does_not_move(office: Office) -> None:
    owen, contact = add(office, "Owen"), take_contact(office, None)
    command = MoveFiledItem(
        Filed.CONTACT, contact.id, 1, owen, "Wrong", left_building=False
    )
    with pytest.raises(ClerkError, match="nobody"):
        office.do(move_filed_item, command, SECOND)


def test_a_breach_is_due_in_seventy_two_hours(office: Office) -> None:
    found = NOON - timedelta(hours=1)
    report = ReportBreach(found, "A letter to the wrong Gwen", done_so_far="Rang her")
    changes = office.do(report_breach, report)
    (row,) = office.rows(BreachReportRow)
    assert row.due_at == NOON + timedelta(hours=71)
    assert (row.reference, row.details) == (
        changes.reference,
        {"done_so_far": "Rang her"},
    )
    assert "Gwen" not in repr(report)
    for wrong in (
        ReportBreach(NOON + timedelta(1), "A letter"),
        ReportBreach(NOON, " "),
    ):
        with pytest.raises(FieldProblem):
            office.do(report_breach, wrong)


RIGHTS: list[tuple[Action, Callable[..., Any], object]] = [
    (Action.ADD_NOTE, add_note, AddNote(NOBODY, "")),
    (Action.STRIKE_OUT_NOTE, strike_out_note, StrikeOutNote(NOBODY, 1, "")),
    (Action.VIEW_STRUCK_OUT, read_struck_note, ReadStruckNote(NOBODY, "")),
    (Action.MERGE_PEOPLE, merge_people, MergePeople(NOBODY, 1, NOBODY, 1)),
    (Action.UNDO_MERGE, undo_merge, UndoMerge(NOBODY, 1)),
    (Action.MERGE_PEOPLE, mark_not_duplicates, MarkNotDuplicates(NOBODY, NOBODY)),
    (
        Action.MOVE_FILED_ITEM,
        move_filed_item,
        MoveFiledItem(Filed.NOTE, NOBODY, 1, NOBODY, "", None),
    ),
]


@pytest.mark.parametrize(
    ("action", "use_case", "command"),
    RIGHTS,
    ids=[use_case.__name__ for _, use_case, _ in RIGHTS],
)
def test_each_needs_its_right(
    office: Office, action: Action, use_case: Callable[..., Any], command: object
) -> None:
    office.check_permission(action, use_case, command)


@pytest.mark.parametrize("role", list(Role))
def test_everybody_may_report_a_breach(office: Office, role: Role) -> None:
    office.do(report_breach, ReportBreach(NOON, "A letter"), role)
