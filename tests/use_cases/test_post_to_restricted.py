"""Post goes to a restricted case by its reference; who files it learns nothing."""

from __future__ import annotations

from uuid import UUID

import pytest

from db.domain.cases import Risk
from db.domain.permissions import Role
from db.errors import FieldProblem
from db.queries.casework.case_view import CaseView, case_view
from db.queries.casework.queue import queue_page
from db.queries.casework.referrals import team_tray
from db.queries.casework.rows import QueueFilter
from db.tables.casework import CaseDocumentRow, TrayItemRow
from db.tables.record import RESTRICTED
from db.tables.types import new_id
from desktop.casework.use_cases.case_documents import FileDocument, file_document
from desktop.casework.use_cases.presence import SeeCase, see_case
from desktop.casework.use_cases.read_case import CaseOpened, ReadCase, read_case
from desktop.casework.use_cases.tray import (
    AcceptItem,
    RouteItem,
    accept_item,
    route_item,
)
from tests.fixtures.casework import Casework
from tests.fixtures.stores import TODAY, staff_id

SENIOR = Role.SENIOR_CO_ORDINATOR
POST = Role.POST_ROOM


@pytest.fixture
def hidden(casework: Casework) -> UUID:
    return casework.open(
        role=SENIOR, title="Rents out her flat", risks=frozenset({Risk.FRAUD})
    )


def document(casework: Casework, case: UUID) -> CaseDocumentRow:
    [found] = casework.under(CaseDocumentRow, case)
    return found


@pytest.mark.parametrize("how", ["filed", "taken", "routed"])
def test_it_arrives_unseen_and_its_readers_are_told(
    casework: Casework, hidden: UUID, how: str
) -> None:
    office, reference = casework.office, casework.case(hidden).reference
    casework.do(see_case, SeeCase(hidden), SENIOR)
    casework.later(hours=1)
    letter = casework.document()
    if how == "filed":
        command = FileDocument(reference, letter, "From her bank", TODAY)
        done = casework.do(file_document, command, POST)
    else:
        route = RouteItem(
            letter,
            "From her bank",
            "waste",
            TODAY,
            case_id=hidden if how == "routed" else None,
        )
        item = casework.do(route_item, route, POST).id
        assert item is not None
        given = reference if how == "taken" else None
        done = casework.do(accept_item, AcceptItem(item, reference=given), POST)
        assert office.row(TrayItemRow, item).scope == RESTRICTED
        assert office.read_as(POST, team_tray, ("waste",), staff_id(POST)) == []
    assert "Rents" not in repr(done)
    row = document(casework, hidden)
    assert (row.scope, row.unseen, row.leading) == (RESTRICTED, True, True)
    [line] = office.read_as(
        SENIOR,
        queue_page,
        QueueFilter(teams=("waste",)),
        office.now,
        reader=casework.senior,
    ).rows
    assert line.is_new
    opened = casework.do(read_case, ReadCase(hidden, "My case"), SENIOR)
    assert isinstance(opened, CaseOpened)
    view = office.read_as(
        SENIOR, case_view, hidden, casework.senior, office.now, opened_at=opened.at
    )
    assert isinstance(view, CaseView)
    assert [one.title for one in view.page.documents] == ["From her bank"]


def test_the_same_letter_twice_is_told_in_words(
    casework: Casework, hidden: UUID
) -> None:
    reference = casework.case(hidden).reference
    command = FileDocument(reference, casework.document(), "From her bank", TODAY)
    casework.do(file_document, command, POST)
    with pytest.raises(FieldProblem, match="in that case already"):
        casework.do(file_document, command, POST)
    assert document(casework, hidden).leading


def test_one_letter_leads_in_the_one_case_and_follows_in_the_other(
    casework: Casework, hidden: UUID
) -> None:
    letter, seen = casework.document(), casework.open()
    for case in (seen, hidden):
        command = FileDocument(casework.case(case).reference, letter, "Both", TODAY)
        casework.do(file_document, command, POST)
    assert not document(casework, seen).leading
    assert document(casework, hidden).leading


def test_a_reference_that_is_nobodys_is_refused(casework: Casework) -> None:
    command = FileDocument("GH-4T8P-0000", new_id(), "From her bank", TODAY)
    with pytest.raises(FieldProblem):
        casework.do(file_document, command, POST)
