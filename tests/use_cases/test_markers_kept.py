"""Caution markers need two people; premises warnings stand apart."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.domain.bs7666 import PropertyAddress
from db.domain.marker_lists import Category, Hazard, Instruction, Precaution
from db.domain.permissions import Action, Role
from db.domain.person_facts import PersonDetails
from db.errors import ClerkError, FieldProblem, NotAllowed, NotFound, StaleRecord
from db.queries.council import office_calendar
from db.queries.people.marker_facts import marker_state
from db.tables.marker import MarkerEvidenceRow, MarkerRow
from db.tables.place import PremisesWarningRow, PropertyRow
from db.tables.types import new_id
from desktop.people.use_cases.add_person import AddPerson, add_person
from desktop.people.use_cases.marker_decisions import (
    ApproveMarker,
    EndMarker,
    ReadMarkerEvidence,
    RefuseMarker,
    ReviewMarker,
    approve_marker,
    end_marker,
    read_marker_evidence,
    refuse_marker,
    review_marker,
)
from desktop.people.use_cases.markers import (
    CompleteMarker,
    Incident,
    MakeProvisionalMarker,
    ProposeMarker,
    complete_marker,
    make_provisional_marker,
    propose_marker,
)
from desktop.people.use_cases.properties import (
    AddPremisesWarning,
    AddProperty,
    EditProperty,
    EndPremisesWarning,
    PropertyFacts,
    add_premises_warning,
    add_property,
    edit_property,
    end_premises_warning,
)
from tests.fixtures.stores import NOON, TODAY, Office, staff_id

PAIRS = frozenset({Instruction.VISIT_IN_PAIRS})
INCIDENT = Incident(Category.THREATS, date(2026, 11, 19), "Raised a chair at us.")
REVIEW = TODAY + timedelta(180)
LEAD, OTHER_LEAD = Role.CO_ORDINATOR, Role.SENIOR_CO_ORDINATOR
NOBODY = new_id()


@pytest.fixture
def gwen(office: Office) -> UUID:
    return office.made(add_person, AddPerson(PersonDetails("Gwen")))


def propose(office: Office, gwen: UUID, role: Role = Role.ADVISOR_1) -> UUID:
    return office.made(propose_marker, ProposeMarker(gwen, PAIRS, INCIDENT), role)


def approve(office: Office, marker: UUID, role: Role = LEAD) -> None:
    version = office.row(MarkerRow, marker).version
    office.do(approve_marker, ApproveMarker(marker, version, REVIEW, TODAY), role)


def state(office: Office, marker: UUID, day: date = TODAY) -> str:
    works = office.read(office_calendar)
    return marker_state(office.row(MarkerRow, marker), day, works).value


def test_a_marker_is_proposed_approved_reviewed_and_ended(
    office: Office, gwen: UUID
) -> None:
    marker = propose(office, gwen)
    assert state(office, marker) == "proposed"
    approve(office, marker)
    row = office.row(MarkerRow, marker)
    assert (row.state, row.approved_by) == ("approved", staff_id(LEAD))
    assert state(office, marker) == "approved"
    assert state(office, marker, REVIEW + timedelta(1)) == "review_overdue"
    later = REVIEW + timedelta(30)
    office.do(review_marker, ReviewMarker(marker, 2, later), OTHER_LEAD)
    assert state(office, marker, REVIEW + timedelta(1)) == "approved"
    office.do(end_marker, EndMarker(marker, 3, "Two years without trouble"), LEAD)
    assert state(office, marker) == "ended"
    with pytest.raises(ClerkError, match="ended already"):
        office.do(end_marker, EndMarker(marker, 4, "Again"), LEAD)
    with pytest.raises(ClerkError, match="stands"):
        office.do(review_marker, ReviewMarker(marker, 4, later), OTHER_LEAD)


def test_nobody_approves_refuses_or_reviews_their_own(
    office: Office, gwen: UUID
) -> None:
    marker = propose(office, gwen, LEAD)
    for use_case, command in (
        (approve_marker, ApproveMarker(marker, 1, REVIEW, TODAY)),
        (refuse_marker, RefuseMarker(marker, 1, "No")),
        (review_marker, ReviewMarker(marker, 1, REVIEW)),
    ):
        with pytest.raises(NotAllowed, match="Someone other"):
            office.do(use_case, command, LEAD)
    approve(office, marker, OTHER_LEAD)


@pytest.mark.parametrize(
    ("review_on", "told_on", "reason", "field"),
    [
        (TODAY + timedelta(400), TODAY, None, "review_on"),
        (TODAY, TODAY, None, "review_on"),
        (REVIEW, None, None, "informed_on"),
        (REVIEW, None, "  ", "informed_on"),
        (REVIEW, TODAY + timedelta(1), None, "informed_on"),
    ],
)
def test_an_approval_needs_a_review_and_to_tell_or_a_reason(
    office: Office,
    gwen: UUID,
    review_on: date,
    told_on: date | None,
    reason: str | None,
    field: str,
) -> None:
    marker = propose(office, gwen)
    with pytest.raises(FieldProblem) as caught:
        office.do(
            approve_marker, ApproveMarker(marker, 1, review_on, told_on, reason), LEAD
        )
    assert caught.value.field == field
    assert office.row(MarkerRow, marker).state == "proposed"


def test_a_reason_not_to_tell_is_enough(office: Office, gwen: UUID) -> None:
    marker = propose(office, gwen)
    command = ApproveMarker(marker, 1, REVIEW, None, "It would raise the risk")
    office.do(approve_marker, command, LEAD)
    with pytest.raises(ClerkError, match="decided"):
        office.do(approve_marker, ApproveMarker(marker, 2, REVIEW, TODAY), OTHER_LEAD)
    with pytest.raises(ClerkError, match="decided"):
        office.do(refuse_marker, RefuseMarker(marker, 2, "No"), OTHER_LEAD)
    with pytest.raises(StaleRecord):
        office.do(end_marker, EndMarker(marker, 1, "Over"), LEAD)
    told = ReviewMarker(marker, 2, REVIEW, TODAY)
    office.do(review_marker, told, OTHER_LEAD)
    assert office.row(MarkerRow, marker).told_on == TODAY


def test_a_provisional_marker_shows_at_once_and_lapses(
    office: Office, gwen: UUID
) -> None:
    command = MakeProvisionalMarker(gwen, PAIRS)
    marker = office.made(make_provisional_marker, command)
    row = office.row(MarkerRow, marker)
    assert row.provisional_until == date(2026, 11, 27)
    assert state(office, marker, date(2026, 11, 27)) == "provisional"
    assert state(office, marker, date(2026, 11, 28)) == "lapsed"
    approval = ApproveMarker(marker, 1, REVIEW, TODAY)
    with pytest.raises(FieldProblem) as caught:
        office.do(approve_marker, approval, LEAD)
    assert caught.value.field == "category"
    office.do(complete_marker, CompleteMarker(marker, 1, INCIDENT))
    with pytest.raises(ClerkError, match="once"):
        office.do(complete_marker, CompleteMarker(marker, 2, INCIDENT))
    office.now = datetime.fromisoformat("2026-12-05T09:00:00+00:00")
    approve(office, marker)
    assert state(office, marker, date(2026, 12, 5)) == "approved"


def test_whoever_wrote_down_what_happened_does_not_approve_it(
    office: Office, gwen: UUID
) -> None:
    marker = office.made(make_provisional_marker, MakeProvisionalMarker(gwen, PAIRS))
    office.do(complete_marker, CompleteMarker(marker, 1, INCIDENT), LEAD)
    with pytest.raises(NotAllowed, match="Someone other"):
        approve(office, marker)
    approve(office, marker, OTHER_LEAD)


def test_a_refused_marker_says_why_and_shows_no_more(
    office: Office, gwen: UUID
) -> None:
    command = MakeProvisionalMarker(gwen, PAIRS)
    marker = office.made(make_provisional_marker, command)
    with pytest.raises(FieldProblem):
        office.do(refuse_marker, RefuseMarker(marker, 1, ""), LEAD)
    office.do(refuse_marker, RefuseMarker(marker, 1, "It was somebody else"), LEAD)
    assert state(office, marker) == "refused"


@pytest.mark.parametrize(
    ("instructions", "incident", "field"),
    [
        (frozenset(), INCIDENT, "instructions"),
        (
            PAIRS,
            Incident(Category.THREATS, TODAY + timedelta(1), "Soon"),
            "happened_on",
        ),
        (PAIRS, Incident(Category.THREATS, TODAY, " "), "evidence"),
        (
            frozenset({Instruction.VISIT_WITH_POLICE}),
            Incident(Category.ABUSE, TODAY, "Swore"),
            "instructions",
        ),
    ],
)
def test_a_marker_rests_on_an_incident(
    office: Office,
    gwen: UUID,
    instructions: frozenset[Instruction],
    incident: Incident,
    field: str,
) -> None:
    with pytest.raises(FieldProblem) as caught:
        office.do(propose_marker, ProposeMarker(gwen, instructions, incident))
    assert caught.value.field == field
    assert office.rows(MarkerRow) == []


def test_every_look_at_the_evidence_is_logged(office: Office, gwen: UUID) -> None:
    marker = propose(office, gwen)
    asked = ReadMarkerEvidence(marker, "Before a visit")
    shown = read_marker_evidence(asked, office.unit(LEAD))
    assert shown.words == INCIDENT.evidence
    assert shown.words not in repr(shown)
    assert shown.words not in repr(INCIDENT)
    assert office.views() == [("marker_evidence", staff_id(LEAD), "Before a visit")]
    with pytest.raises(FieldProblem):
        office.do(read_marker_evidence, ReadMarkerEvidence(marker, ""), LEAD)
    bare = office.made(make_provisional_marker, MakeProvisionalMarker(gwen, PAIRS))
    with pytest.raises(NotFound):
        office.do(read_marker_evidence, ReadMarkerEvidence(bare, "Visit"), LEAD)
    assert [row.words for row in office.rows(MarkerEvidenceRow)] == [shown.words]


HOUSE = PropertyAddress(pao_start_number=9, street="High Street", postcode="cm95aa")


def test_a_property_is_added_in_its_parts(office: Office) -> None:
    facts = PropertyFacts(HOUSE, uprn="000100")
    place = office.made(add_property, AddProperty(facts), Role.ADMINISTRATOR)
    row = office.row(PropertyRow, place)
    assert (row.uprn, row.label) == ("100", "9 High Street, CM9 5AA")
    assert (row.town, row.pao_start_number) == (None, 9)
    with pytest.raises(FieldProblem) as caught:
        office.do(add_property, AddProperty(facts), Role.ADMINISTRATOR)
    assert caught.value.field == "uprn"
    edited = PropertyFacts(PropertyAddress(street="High Street"), uprn="100")
    office.do(edit_property, EditProperty(place, 1, edited), Role.ADVISOR_2)
    row = office.row(PropertyRow, place)
    assert (row.label, row.pao_start_number) == ("High Street", None)
    with pytest.raises(StaleRecord):
        office.do(edit_property, EditProperty(place, 1, edited), Role.ADVISOR_2)


@pytest.mark.parametrize(
    ("address", "field"),
    [
        (PropertyAddress(), "street"),
        (PropertyAddress(street="A", postcode="X"), "postcode"),
        (PropertyAddress(street="A" * 10_000), "street"),
    ],
)
def test_a_property_without_an_address_is_refused(
    office: Office, address: PropertyAddress, field: str
) -> None:
    with pytest.raises(FieldProblem) as caught:
        office.do(add_property, AddProperty(PropertyFacts(address)), Role.ADMINISTRATOR)
    assert caught.value.field == field


def test_a_warning_stands_on_the_place(office: Office) -> None:
    place = office.made(
        add_property, AddProperty(PropertyFacts(HOUSE)), Role.ADMINISTRATOR
    )
    ring = frozenset({Precaution.RING_FIRST})
    warn = AddPremisesWarning(place, Hazard.DOG, ring, "Bit the postman", REVIEW)
    office.do(add_premises_warning, warn)
    (row,) = office.rows(PremisesWarningRow)
    assert (row.kind, row.instruction) == ("dog", "ring_first")
    ended = EndPremisesWarning(row.id, 1, "The dog moved")
    office.do(end_premises_warning, ended, LEAD)
    assert office.row(PremisesWarningRow, row.id).ended_at == NOON
    with pytest.raises(ClerkError, match="already"):
        office.do(end_premises_warning, EndPremisesWarning(row.id, 2, "Again"), LEAD)
    mask = frozenset({Precaution.MASK})
    for wrong in (
        AddPremisesWarning(place, Hazard.DOG, mask, "Bit", REVIEW),
        AddPremisesWarning(place, Hazard.DOG, ring, "", REVIEW),
        AddPremisesWarning(place, Hazard.DOG, ring, "Bit", TODAY),
    ):
        with pytest.raises(FieldProblem):
            office.do(add_premises_warning, wrong)


RIGHTS: list[tuple[Action, Callable[..., Any], object]] = [
    (
        Action.PROPOSE_MARKER,
        propose_marker,
        ProposeMarker(NOBODY, PAIRS, INCIDENT),
    ),
    (
        Action.MAKE_PROVISIONAL_MARKER,
        make_provisional_marker,
        MakeProvisionalMarker(NOBODY, PAIRS),
    ),
    (Action.PROPOSE_MARKER, complete_marker, CompleteMarker(NOBODY, 1, INCIDENT)),
    (Action.APPROVE_MARKER, approve_marker, ApproveMarker(NOBODY, 1, REVIEW)),
    (Action.APPROVE_MARKER, refuse_marker, RefuseMarker(NOBODY, 1, "")),
    (Action.REVIEW_MARKER, review_marker, ReviewMarker(NOBODY, 1, REVIEW)),
    (Action.END_MARKER, end_marker, EndMarker(NOBODY, 1, "")),
    (
        Action.VIEW_MARKER_EVIDENCE,
        read_marker_evidence,
        ReadMarkerEvidence(NOBODY, ""),
    ),
    (Action.EDIT_PROPERTY, add_property, AddProperty(PropertyFacts(HOUSE))),
    (
        Action.EDIT_PROPERTY,
        edit_property,
        EditProperty(NOBODY, 1, PropertyFacts(HOUSE)),
    ),
    (
        Action.ADD_PREMISES_WARNING,
        add_premises_warning,
        AddPremisesWarning(NOBODY, Hazard.DOG, frozenset(), "", REVIEW),
    ),
    (
        Action.END_PREMISES_WARNING,
        end_premises_warning,
        EndPremisesWarning(NOBODY, 1, ""),
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
