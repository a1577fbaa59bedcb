"""Scanned words are found by those whom they concern, and by nobody else.

Each search is asked twice where it matters: before and after something happened
that the reader must not notice.
"""

from __future__ import annotations

from uuid import UUID

import pytest

from db.domain.cases import Risk
from db.domain.permissions import Action, Role, actions_for
from db.errors import FieldProblem
from db.queries.post.search_pages import search_pages
from db.queries.search import SearchResults, search_everything
from db.tables.casework import CaseRow
from db.tables.document import DocumentRow
from db.tables.person import PersonRow
from db.tables.post_page import CapturedPageRow
from db.tables.record import PROTECTED, RESTRICTED
from db.tables.staff import TeamMemberRow, TeamRow
from desktop.people.use_cases.protection import ProtectPerson, protect_person
from desktop.postroom.use_cases.filing import (
    FileDocument,
    ToCase,
    ToNewCase,
    ToPerson,
    ToTeam,
    Where,
)
from desktop.postroom.use_cases.indexing import Index
from tests.fixtures.post import PostRoom
from tests.fixtures.stores import staff_id

WORDS = "the lantern over the weir"
INDEXERS = {role for role in Role if Action.INDEX_POST in actions_for([role])}
ON_CASES = {role for role in Role if Action.VIEW_CASE in actions_for([role])}
TRUSTED = {
    role
    for role in ON_CASES
    if {Action.VIEW_SENSITIVE, Action.INDEX_POST} & actions_for([role])
}


def finders(post: PostRoom, text: str = "lantern weir") -> set[Role]:
    """Return the roles whose search finds the words."""
    return {role for role in Role if post.office.read_as(role, search_pages, text)}


def filed(post: PostRoom, where: Where, **index: object) -> UUID:
    document = post.letter(WORDS)
    given = {"type_code": "housing-repair", **index}
    post.file(FileDocument(document, Index(**given), where))  # type: ignore[arg-type]  # the fields of a form
    return document


def test_what_nobody_has_filed_is_found_by_those_who_file(post: PostRoom) -> None:
    post.letter(WORDS)
    assert finders(post) == INDEXERS


def test_what_is_in_a_case_is_found_by_those_who_see_cases(post: PostRoom) -> None:
    case = post.casework.open()
    filed(post, ToCase(post.casework.case(case).reference))
    assert finders(post) == ON_CASES


def test_what_is_of_a_person_is_found_by_those_who_see_people(post: PostRoom) -> None:
    filed(post, ToPerson(), person_id=post.gwen)
    assert finders(post) == {
        role for role in Role if Action.VIEW_PERSON in actions_for([role])
    }


def test_what_waits_in_a_tray_is_found_by_its_team(post: PostRoom) -> None:
    filed(post, ToTeam("waste"))
    inside = {Role.CASEWORKER, Role.CO_ORDINATOR}
    assert finders(post) == INDEXERS | inside
    waste = next(team for team in post.office.rows(TeamRow) if team.code == "waste")
    joins = TeamMemberRow(team_id=waste.id, staff_id=staff_id(Role.HEALTH_AND_SAFETY))
    post.office.put(joins)
    assert finders(post) == INDEXERS | inside | {Role.HEALTH_AND_SAFETY}


def test_what_is_confidential_is_found_by_those_who_may_see_such(
    post: PostRoom,
) -> None:
    case = post.casework.open()
    where = ToCase(post.casework.case(case).reference)
    filed(post, where, sensitivity="confidential")
    assert finders(post) == TRUSTED
    assert Role.ADVISOR_1 not in TRUSTED


def test_medical_evidence_is_found_by_its_case_and_never_by_its_words(
    post: PostRoom,
) -> None:
    case = post.casework.open()
    reference = post.casework.case(case).reference
    filed(post, ToCase(reference), type_code="housing-medical")
    assert finders(post) == set()


def test_a_safeguarding_concern_goes_where_few_may_read_it(post: PostRoom) -> None:
    document = post.letter(WORDS)
    open_case = post.casework.case(post.casework.open()).reference
    index = Index("safeguarding-concern", person_id=post.gwen)
    for where in (ToTeam(), ToPerson(), ToCase(open_case)):
        with pytest.raises(FieldProblem) as many:
            post.file(FileDocument(document, index, where))
        assert many.value.field == "goes_to"
    post.file(FileDocument(document, index, ToNewCase()))
    assert post.document(document).scope == RESTRICTED
    assert finders(post) == set()
    opened = post.office.rows(CaseRow)[-1]
    assert (opened.scope, opened.service_code) == (RESTRICTED, "safeguarding")


def test_post_that_is_marked_as_safeguarding_opens_a_case_for_few(
    post: PostRoom,
) -> None:
    document = post.letter(WORDS)
    index = Index("complaint", person_id=post.gwen, urgent="safeguarding")
    post.file(FileDocument(document, index, ToNewCase()))
    opened = post.office.rows(CaseRow)[-1]
    assert (opened.scope, opened.risks) == (*(RESTRICTED, Risk.SAFEGUARDING),)
    assert finders(post) == set()


def found_by_all(post: PostRoom) -> dict[Role, SearchResults]:
    return {
        role: post.office.read_as(role, search_everything, "lantern weir")
        for role in Role
    }


def test_nobody_notices_post_of_somebody_who_is_hidden(post: PostRoom) -> None:
    nothing_there = found_by_all(post)
    filed(post, ToPerson(), person_id=post.gwen)
    assert found_by_all(post) != nothing_there
    person = post.office.row(PersonRow, post.gwen)
    hide = ProtectPerson(
        post.gwen, person.version, "fleeing_abuse", "Outreach, ext 4410"
    )
    post.do(protect_person, hide, Role.CASEWORKER)
    assert {page.scope for page in post.office.rows(CapturedPageRow)} == {PROTECTED}
    assert found_by_all(post) == nothing_there


def test_what_others_may_not_see_takes_no_place_in_what_is_found(
    post: PostRoom,
) -> None:
    """A hundred pages that nobody filed hide none that an advisor may find."""
    shown = filed(post, ToPerson(), person_id=post.gwen)
    post.scanned(post.batch(), [{"text": WORDS}] * 70)
    (hit,) = post.office.read(search_pages, "lantern weir")
    assert hit.document_id == shown
    assert len(post.office.rows(DocumentRow)) >= 2
