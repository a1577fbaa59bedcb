"""Post for a case that few may see: filed by its reference, and nothing learned."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from db.actor import Actor
from db.domain.permissions import Role
from db.domain.post.identifying import Field
from db.domain.post.letters.lines import letter_of_text
from db.queries.post.subject import open_cases
from db.store.sessions import reading
from db.tables.casework import CaseDocumentRow, TrayItemRow
from db.tables.document import DocumentRow
from db.tables.place import OccupancyRow
from db.tables.record import RESTRICTED
from desktop.casework.use_cases.restricting import RestrictCase, restrict_case
from desktop.postroom.links import Links
from desktop.postroom.screens.post_room import PostRoom as Room
from desktop.postroom.suggested import suggested_of
from desktop.postroom.suggesting import OnDocument, propose
from desktop.postroom.use_cases.reading import RecordMade, record_made
from tests.fixtures.desks import DeskAtOnce
from tests.fixtures.post import FILING, PostRoom
from tests.fixtures.stores import TODAY

SENIOR = Role.SENIOR_CO_ORDINATOR
HINT = "Restricted case: file it by its reference"
HERS = ("Gwen", "Llywelyn", "Station Road", "14b")


@pytest.fixture
def hidden(post: PostRoom) -> UUID:
    return post.casework.open(person_id=post.gwen, title="Rents out her flat")


def written(reference: str) -> str:
    return "\n".join(
        [
            *("Gwen Llywelyn", "14b Station Road", "Maldon CM9 4LQ", ""),
            *(f"Your ref: {reference}", "", "Dear council, I wish to complain.", ""),
            *("Yours faithfully", "Gwen Llywelyn"),
        ]
    )


def proposed(post: PostRoom, reference: str) -> dict[str, Any]:
    with reading(post.office.writer, Actor.program()) as session:
        letter = letter_of_text([written(reference)])
        return propose(session, letter, OnDocument(TODAY)).kept


def restrict(post: PostRoom, case: UUID) -> None:
    few = RestrictCase(case, restricted=True, reason="Fraud")
    post.do(restrict_case, few, SENIOR)


def waits(post: PostRoom, kept: dict[str, Any]) -> UUID:
    document = post.letter(written("…"))
    made = RecordMade(document, "mark", None, suggestions=kept)
    post.casework.program(record_made, made)
    return document


def room_of(post: PostRoom, qtbot: QtBot, role: Role = Role.POST_ROOM) -> Room:
    def nothing(*_: object) -> Any:
        raise AssertionError

    desk = DeskAtOnce(post.office, role)
    room = Room(desk, Links(FILING, nothing, nothing))
    desk.listeners.append(room.on_committed)
    room.failed.connect(lambda error: pytest.fail(repr(error)))
    qtbot.addWidget(room)
    room.resize(1280, 720)
    room.show()
    room.open()
    room.show_indexing()
    return room


def told(room: Room) -> str:
    side = room.indexing.side
    fields = side.fields
    lines = [fields.who.text(), fields.about.text(), str(fields.goes.key())]
    offered = [choice.text for choice in fields._choices()]
    return "\n".join(
        [*lines, *offered, *(label.text() for label in side.findChildren(QLabel))]
    )


def test_the_line_keeps_its_reference_and_no_more(post: PostRoom, hidden: UUID) -> None:
    reference = post.casework.case(hidden).reference
    open_to_all = suggested_of(proposed(post, reference))
    assert open_to_all.person() == post.gwen
    restrict(post, hidden)
    kept = proposed(post, reference)
    found = suggested_of(kept)
    assert found.value(Field.CASE) == reference
    assert set(found.fields) <= {Field.TYPE, Field.DATED, Field.CASE}
    assert found.stops_at() in {Field.TYPE, Field.TEAM}
    assert not any(word in str(kept) for word in (*HERS, str(post.gwen)))


@pytest.mark.parametrize("when", ["before", "after"])
def test_who_may_not_see_it_is_told_its_reference_alone(
    post: PostRoom, hidden: UUID, qtbot: QtBot, when: str
) -> None:
    reference = post.casework.case(hidden).reference
    if when == "before":
        restrict(post, hidden)
    document = waits(post, proposed(post, reference))
    if when == "after":
        restrict(post, hidden)
    room = room_of(post, qtbot)
    fields, said = room.indexing.side.fields, []
    room.message.connect(lambda words, _undo: said.append(words))
    assert fields.goes.key() == f"case:{reference}"
    assert HINT in told(room)
    assert fields.who.value() is None
    assert fields.about.value() is None
    assert not any(word in told(room) for word in HERS)
    fields.kind.set_value("complaint")
    room.indexing.file()
    (filed,) = post.office.rows(CaseDocumentRow)
    assert (filed.document_id, filed.case_id) == (document, hidden)
    assert (filed.scope, filed.unseen) == (RESTRICTED, True)
    assert post.document(document).scope == RESTRICTED
    assert post.office.rows(TrayItemRow) == []
    assert said == [f"Filed: {reference}"]


def test_a_sender_who_is_chosen_leads_to_no_case_that_few_may_see(
    post: PostRoom, hidden: UUID, qtbot: QtBot
) -> None:
    reference = post.casework.case(hidden).reference
    restrict(post, hidden)
    for role in (Role.POST_ROOM, SENIOR):
        assert post.office.read_as(role, open_cases, post.gwen) == []
    waits(post, {})
    room = room_of(post, qtbot)
    room.indexing.model.choose_sender(post.gwen)
    assert room.indexing.side.fields.who.text().startswith("Gwen")
    assert reference not in told(room)


def test_the_case_stays_chosen_whoever_is_given_as_the_sender(
    post: PostRoom, hidden: UUID, qtbot: QtBot
) -> None:
    reference = post.casework.case(hidden).reference
    restrict(post, hidden)
    waits(post, proposed(post, reference))
    room = room_of(post, qtbot)
    fields = room.indexing.side.fields
    for person in (post.gwen, post.casework.counter.owen):
        room.indexing.model.choose_sender(person)
        assert fields.goes.key() == f"case:{reference}"
    fields.who.set_choice(None, "")
    fields.who.changed.emit()
    assert fields.goes.key() == f"case:{reference}"


def test_a_letter_of_ours_that_came_back_asks_nobodys_name(
    post: PostRoom, hidden: UUID, qtbot: QtBot
) -> None:
    reference = post.casework.case(hidden).reference
    restrict(post, hidden)
    document = waits(post, proposed(post, reference))
    room = room_of(post, qtbot)
    fields, said = room.indexing.side.fields, []
    room.message.connect(lambda words, _undo: said.append(words))
    fields.kind.set_value("returned-mail")
    fields.kind.changed.emit()
    assert HINT in told(room)
    fields.reason.set_value("gone_away")
    room.indexing.file()
    row = post.office.row(DocumentRow, document)
    assert (row.state, row.reason, row.scope) == ("filed", "gone_away", RESTRICTED)
    assert [o.verified for o in post.office.rows(OccupancyRow)] == [False]
    assert post.office.rows(TrayItemRow) == []
    assert len(said) == 1
    assert said[0].startswith("Filed: ")
